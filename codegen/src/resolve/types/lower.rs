//! Lowers schemas to shapes. Objects, enums and unions become drafts of types. Must not know operations.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use super::MEMBERS;
use super::draft::{Draft, Origin, State};
use super::numbers::{lost, remove_implied_bounds, remove_number_bounds};
use crate::config::Numbers;
use crate::error::Result;
use crate::model::{Bounds, Docs, Kind, Shape, TypeId};
use crate::named::Named;
use crate::report::Report;
use crate::spec::{Node, Primitive, Spec, View, is_named, view};

/// Deepest nesting of schemas that is followed; deeper ones are lowered to any value.
const DEPTH: usize = 48;
/// How often a schema that is not a reference may be inside itself.
const REPEATED: usize = 3;
/// Deepest nesting of lists and maps whose bounds are kept.
const BOUNDED: usize = 4;
/// Name of the field for additional properties.
pub(crate) const REST: &str = "rest";

/// A lowered schema.
#[derive(Debug, Clone)]
pub(crate) struct Lowered {
    pub shape: Shape,
    pub bounds: Bounds,
    pub default: Option<Value>,
    /// The only value, if the shape does not express it.
    pub constant: Option<Value>,
    pub example: Option<Value>,
    pub read_only: bool,
    pub write_only: bool,
    pub docs: Docs,
}

impl Lowered {
    /// Returns a value without any annotations.
    pub(crate) fn bare(shape: Shape) -> Self {
        lowered(shape, &View::default(), Docs::default())
    }
}

/// What surrounds a schema.
#[derive(Debug, Clone)]
pub(crate) struct Context<'s> {
    /// Where a type that the schema becomes gets its name from.
    pub origin: Origin,
    /// Name of the property or parameter that holds the value: decides what a number is.
    pub key: &'s str,
    pub within: Within,
}

/// What a value is part of: in a multipart body, bytes are files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Within {
    Plain,
    MultipartBody,
    MultipartField,
}

impl<'s> Context<'s> {
    pub(crate) fn plain(origin: Origin, key: &'s str) -> Self {
        Self { origin, key, within: Within::Plain }
    }
}

/// Where a view is lowered.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Site<'s> {
    pub pointer: &'s str,
    pub context: &'s Context<'s>,
    /// The draft that is reserved for the type, if the schema becomes one.
    pub slot: Option<TypeId>,
}

/// Lowers schemas and collects the drafts of types that they need.
pub(crate) struct Lowering<'a, 'd> {
    pub spec: &'a Spec<'d>,
    pub numbers: &'a Numbers,
    /// Whether the titles of alternatives name their variants.
    pub titles: bool,
    pub report: &'a mut Report,
    pub drafts: Vec<Draft>,
    memo: HashMap<(String, Within, Option<Named>), Memo>,
    deferred: VecDeque<Deferred<'d>>,
    depth: usize,
    /// Pointers of the schemas that are being lowered, the outermost first.
    nested: Vec<String>,
    /// Pointers of the references that are being followed from one to the next.
    chain: Vec<String>,
    /// Alternatives that are being merged with the schema around them, and how many were.
    pub open: Vec<String>,
    pub expanded: usize,
}

/// A component that certainly becomes a type. It is lowered when no other schema is open, so that a long chain of types does not
/// recurse deeply.
#[derive(Debug)]
struct Deferred<'d> {
    id: TypeId,
    node: Node<'d>,
    what: Wanted<'d>,
    context: Context<'static>,
}

#[derive(Debug)]
enum Wanted<'d> {
    Object(Box<View<'d>>),
    /// The union of a base and its children.
    Family(Vec<Node<'d>>),
}

#[derive(Debug, Clone)]
enum Memo {
    Open(TypeId),
    Done(Box<Lowered>),
}

impl<'a, 'd> Lowering<'a, 'd> {
    pub(crate) fn new(spec: &'a Spec<'d>, numbers: &'a Numbers, titles: bool, report: &'a mut Report) -> Self {
        Self {
            spec,
            numbers,
            titles,
            report,
            drafts: Vec::new(),
            memo: HashMap::new(),
            deferred: VecDeque::new(),
            depth: 0,
            nested: Vec::new(),
            chain: Vec::new(),
            open: Vec::new(),
            expanded: 0,
        }
    }

    pub(crate) fn lower(&mut self, node: &Node<'d>, context: &Context<'_>) -> Result<Lowered> {
        self.lower_nodes(std::slice::from_ref(node), context)
    }

    /// Lowers schemas that all apply to a value, and every type that they lead to.
    pub(crate) fn lower_nodes(&mut self, nodes: &[Node<'d>], context: &Context<'_>) -> Result<Lowered> {
        let lowered = self.lower_all(nodes, context, None)?;
        while self.depth == 0
            && let Some(Deferred { id, node, what, context }) = self.deferred.pop_front()
        {
            let site = Site { pointer: &node.pointer, context: &context, slot: Some(id) };
            match what {
                Wanted::Object(view) => drop(self.shape(&view, &site)?),
                Wanted::Family(children) => self.inherit(id, &node, children, &context)?,
            }
        }
        Ok(lowered)
    }

    /// Lowers schemas that all apply to a value. `slot` is the draft for the type that they become, if any.
    pub(super) fn lower_all(
        &mut self,
        nodes: &[Node<'d>],
        context: &Context<'_>,
        slot: Option<TypeId>,
    ) -> Result<Lowered> {
        if self.depth >= DEPTH {
            self.report.note(pointer_of(nodes), format!("nested deeper than {DEPTH} schemas; generated as any value"));
            return Ok(Lowered::bare(Shape::Any));
        }
        self.depth += 1;
        let lowered = match alias(nodes) {
            Some(alias) => self.alias(alias, context),
            None => match nodes {
                // The schema and the references to it become one type.
                [node] if slot.is_none() && self.spec.is_target(node) => self.component(node.clone(), context),
                _ => self.nested(nodes, context, slot),
            },
        };
        self.depth -= 1;
        lowered
    }

    /// Lowers a reference, and applies the annotations beside it.
    fn alias(&mut self, alias: Alias<'d>, context: &Context<'_>) -> Result<Lowered> {
        let target = self.spec.target(alias.reference, &alias.pointer)?;
        if self.chain.contains(&target.pointer) {
            return Err(self.spec.error(&alias.pointer, format!("`{}` is composed of itself", alias.reference)));
        }
        self.chain.push(target.pointer.clone());
        let mut lowered = self.component(target, context)?;
        self.chain.pop();
        for outer in alias.described.iter().rev() {
            if outer.flag("nullable") {
                lowered.shape = nullable(lowered.shape);
            }
            if let Some(description) = outer.text("description") {
                description.clone_into(&mut lowered.docs.description);
            }
            lowered.docs.deprecated |= outer.flag("deprecated");
            lowered.read_only |= outer.flag("readOnly");
            lowered.write_only |= outer.flag("writeOnly");
            lowered.default = outer.value.get("default").cloned().or(lowered.default);
            let example = outer.value.get("example").or_else(|| outer.value.get("examples")?.get(0));
            lowered.example = example.cloned().or(lowered.example);
        }
        Ok(lowered)
    }

    /// Lowers the target of a reference, once.
    pub(super) fn component(&mut self, target: Node<'d>, context: &Context<'_>) -> Result<Lowered> {
        // The same number may be an integer under one name and a string under another.
        let key = (target.pointer.clone(), context.within, self.numbers.named(context.key));
        match self.memo.get(&key) {
            Some(Memo::Done(lowered)) => return Ok((**lowered).clone()),
            Some(Memo::Open(id)) => return Ok(Lowered::bare(Shape::Named(*id))),
            None => {}
        }
        // A schema that is not a component is named after its place.
        let origin = match is_named(&target.pointer) {
            true => Origin::component(&self.spec.name(&target.pointer)),
            false => context.origin.clone(),
        };
        let inner = Context { origin, ..*context };
        let id = self.reserve(inner.origin.clone(), target.pointer.clone());
        if alias(std::slice::from_ref(&target)).is_none() {
            let children = self.children(&target)?;
            let view = view(std::slice::from_ref(&target), self.spec, self.report)?;
            if is_type(&view) || !children.is_empty() {
                let lowered = Box::new(lowered(Shape::Named(id), &view, Docs::default()));
                for named in Named::ALL {
                    self.memo.insert((key.0.clone(), key.1, named), Memo::Done(lowered.clone()));
                }
                let what = if children.is_empty() { Wanted::Object(Box::new(view)) } else { Wanted::Family(children) };
                let context = Context { origin: inner.origin, key: "", within: inner.within };
                self.deferred.push_back(Deferred { id, node: target, what, context });
                return Ok(*lowered);
            }
        }
        self.memo.insert(key.clone(), Memo::Open(id));
        let mut lowered = self.lower_all(std::slice::from_ref(&target), &inner, Some(id))?;
        if matches!(self.drafts[id.0].state, State::Done(_)) {
            // The description belongs to the type.
            lowered.docs.description.clear();
        }
        self.memo.insert(key, Memo::Done(Box::new(lowered.clone())));
        Ok(lowered)
    }

    pub(crate) fn reserve(&mut self, origin: Origin, pointer: String) -> TypeId {
        let id = TypeId(self.drafts.len());
        self.drafts.push(Draft { origin, docs: Docs::default(), pointer, state: State::Pending });
        id
    }

    /// Returns the draft for the type that a schema becomes.
    pub(crate) fn draft(&mut self, site: &Site<'_>) -> TypeId {
        site.slot.unwrap_or_else(|| self.reserve(site.context.origin.clone(), site.pointer.to_owned()))
    }

    pub(crate) fn complete(&mut self, id: TypeId, kind: Kind, docs: Docs) -> Shape {
        let draft = &mut self.drafts[id.0];
        draft.state = State::Done(kind);
        draft.docs = docs;
        Shape::Named(id)
    }

    /// Lowers schemas, unless they are inside themselves without end: types that are composed of themselves have no last level.
    fn nested(&mut self, nodes: &[Node<'d>], context: &Context<'_>, slot: Option<TypeId>) -> Result<Lowered> {
        let pointer = pointer_of(nodes);
        if self.nested.iter().filter(|open| **open == pointer).count() >= REPEATED {
            self.report.note(pointer, "is composed of itself without end; generated as any value");
            return Ok(Lowered::bare(Shape::Any));
        }
        self.nested.push(pointer);
        let chain = std::mem::take(&mut self.chain);
        let lowered = self.whole(nodes, context, slot);
        self.chain = chain;
        self.nested.pop();
        lowered
    }

    fn whole(&mut self, nodes: &[Node<'d>], context: &Context<'_>, slot: Option<TypeId>) -> Result<Lowered> {
        let view = view(nodes, self.spec, self.report)?;
        let pointer = pointer_of(nodes);
        let site = Site { pointer: &pointer, context, slot };
        let shape = self.shape(&view, &site)?;
        let mut lowered = lowered(shape, &view, view.docs.clone());
        if let Some(sole) = self.sole_bounds(&view)? {
            let own = Bounds { format: None, ..lowered.bounds.clone() };
            if own == Bounds::default() {
                lowered.bounds = sole;
            }
        }
        lowered.bounds.items = self.inner_bounds(&view, BOUNDED)?;
        self.drop_number_bounds(&mut lowered, &site);
        Ok(lowered)
    }

    /// Removes the bounds of a number that is a string because of its name.
    pub(crate) fn drop_number_bounds(&mut self, lowered: &mut Lowered, site: &Site<'_>) {
        let is_text = self.numbers.named(site.context.key) == Some(Named::Text);
        if is_text && remove_number_bounds(&lowered.shape, &mut lowered.bounds) {
            let message = "generated as a string because of its name; the bounds of the number are left out";
            self.report.note(site.pointer, message);
        }
    }

    /// Returns the bounds of each item of a list, or of each value of a map.
    fn inner_bounds(&mut self, outer: &View<'d>, depth: usize) -> Result<Option<Box<Bounds>>> {
        let nodes = match outer.entries() {
            _ if depth == 0 => return Ok(None),
            _ if !outer.items.is_empty() => &outer.items,
            Some(nodes) => nodes,
            None => return Ok(None),
        };
        let inner = view(nodes, self.spec, self.report)?;
        let within = Bounds { items: self.inner_bounds(&inner, depth - 1)?, ..bounds(&inner) };
        Ok((within != Bounds::default()).then(|| Box::new(within)))
    }

    /// Returns the bounds of the only alternative besides null.
    fn sole_bounds(&mut self, view: &View<'d>) -> Result<Option<Bounds>> {
        let [group] = view.alternatives.as_slice() else { return Ok(None) };
        let mut sole = None;
        for member in &group.members {
            let member = self::view(std::slice::from_ref(member), self.spec, self.report)?;
            if member.nullable && member.types.is_none() && !member.has_values() && member.properties.is_empty() {
                continue;
            }
            if sole.replace(bounds(&member)).is_some() {
                return Ok(None);
            }
        }
        Ok(sole)
    }

    pub(crate) fn shape(&mut self, view: &View<'d>, site: &Site<'_>) -> Result<Shape> {
        if !view.alternatives.is_empty()
            && let Some(shape) = self.alternatives(view, site)?
        {
            return Ok(shape);
        }
        let implied = view.implied();
        match view.types.as_deref() {
            Some([]) => Ok(Shape::Null),
            None if implied.is_empty() => Ok(Shape::Any),
            types => match types.unwrap_or(&implied) {
                [one] => self.primitive(*one, view, site),
                [Primitive::Integer, Primitive::Number] | [Primitive::Number, Primitive::Integer] => {
                    self.primitive(Primitive::Number, view, site)
                }
                several => self.type_list(several, view, site),
            },
        }
    }

    pub(crate) fn primitive(&mut self, one: Primitive, view: &View<'d>, site: &Site<'_>) -> Result<Shape> {
        let booleans = || view.values.iter().flatten().filter(|listed| listed.value.is_boolean());
        let is_any =
            one == Primitive::Boolean && [true, false].map(|flag| booleans().any(|one| one.value == flag)) == [true; 2];
        if view.has_values() && !is_any && matches!(one, Primitive::Boolean | Primitive::Array | Primitive::Object) {
            self.report.note(site.pointer, "the listed values are not expressed in the type");
        }
        let Context { key, within, .. } = *site.context;
        match one {
            Primitive::Boolean => Ok(Shape::Bool),
            Primitive::String => Ok(self.text_enum(view, site).unwrap_or_else(|| text(view.format, within))),
            Primitive::Integer | Primitive::Number => {
                let shape = self.numbers.shape(one, key, view);
                if let Some((format, lost)) = view.format.and_then(|format| Some((format, lost(&shape, format)?))) {
                    self.report.note(site.pointer, format!("has the format `{}`; {lost}", format.escape_debug()));
                }
                Ok(self.int_enum(view, site).unwrap_or(shape))
            }
            Primitive::Array => self.array(view, site),
            Primitive::Object => self.object(view, site),
        }
    }
}

/// Returns whether a view becomes a type of its own, whatever surrounds it.
fn is_type(view: &View<'_>) -> bool {
    let object = !view.properties.is_empty() && matches!(view.types.as_deref(), None | Some([Primitive::Object]));
    object && view.alternatives.is_empty() && view.properties.len() <= MEMBERS
}

fn lowered(shape: Shape, view: &View<'_>, docs: Docs) -> Lowered {
    let constant = match view.values.as_deref() {
        Some([only]) if matches!(shape, Shape::Bool | Shape::Int(_) | Shape::Float(_)) && !view.nullable => {
            Some(only.value.clone())
        }
        _ => None,
    };
    Lowered {
        constant,
        shape: if view.nullable { nullable(shape) } else { shape },
        bounds: bounds(view),
        default: view.default.cloned(),
        example: view.example.cloned(),
        read_only: view.read_only,
        write_only: view.write_only,
        docs,
    }
}

pub(crate) fn bounds(view: &View<'_>) -> Bounds {
    let format = view.format.filter(|name| !has_shape(name)).map(str::to_owned);
    let mut bounds = Bounds { format, ..view.bounds.clone() };
    if view.sole_type() == Some(Primitive::Integer) {
        remove_implied_bounds(view, &mut bounds);
    }
    bounds
}

/// A reference, and the schemas around and beside it that only describe it, the outermost first.
struct Alias<'d> {
    reference: &'d str,
    pointer: String,
    described: Vec<Node<'d>>,
}

/// Returns the reference that a schema is, alone or with parts that describe its value and do not change its shape.
fn alias<'d>(nodes: &[Node<'d>]) -> Option<Alias<'d>> {
    let [node] = nodes else { return None };
    if let Some(reference) = node.reference() {
        return Some(Alias { reference, pointer: node.pointer.clone(), described: Vec::new() });
    }
    if node.shape_keywords().next().is_some() {
        return None;
    }
    let mut found = node.text("$ref").map(|reference| (reference, node.pointer.clone()));
    let mut described = vec![node.clone()];
    for part in node.list("allOf") {
        match part.reference() {
            Some(reference) if found.is_none() => found = Some((reference, part.pointer)),
            None if part.only_describes() => described.push(part),
            _ => return None,
        }
    }
    found.map(|(reference, pointer)| Alias { reference, pointer, described })
}

pub(crate) fn pointer_of(nodes: &[Node<'_>]) -> String {
    nodes.first().map(|node| node.pointer.clone()).unwrap_or_default()
}

pub(crate) fn nullable(shape: Shape) -> Shape {
    match shape {
        already @ (Shape::Nullable(_) | Shape::Null) => already,
        shape => Shape::Nullable(Box::new(shape)),
    }
}

fn has_text_shape(format: &str) -> bool {
    matches!(format, "date" | "date-time" | "byte" | "base64url" | "binary")
}

/// Returns whether a [`Shape`] expresses a format.
fn has_shape(format: &str) -> bool {
    has_text_shape(format) || matches!(format, "int32" | "int64" | "uint" | "uint32" | "uint64" | "float" | "double")
}

fn text(format: Option<&str>, within: Within) -> Shape {
    match format {
        Some("date") => Shape::Date,
        Some("date-time") => Shape::DateTime,
        Some("byte") => Shape::Base64,
        Some("base64url") => Shape::Base64Url,
        Some("binary") if within == Within::MultipartField => Shape::File,
        _ => Shape::Text,
    }
}
