//! Schemas to shapes: a node of the document goes in, how its value looks comes out; objects, enums and unions become
//! drafts of types on the way. It must not know of operations.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use super::draft::{Draft, Label, Origin, State};
use super::numbers::{Numbers, unbound};
use crate::error::Result;
use crate::model::{Bounds, Docs, Field, Kind, Object, Rest, Shape, TypeId};
use crate::named::Named;
use crate::report::Report;
use crate::resolve::names::casing;
use crate::spec::{Additional, Node, Primitive, Spec, View, is_named, view};

/// Deepest nesting of schemas that is followed; beyond it a value is free form.
const DEPTH: usize = 48;
/// Deepest nesting of lists and maps whose bounds are kept.
const BOUNDED: usize = 4;
/// Name of the fields beyond the listed ones.
pub(in crate::resolve) const REST: &str = "rest";

/// A schema, lowered.
#[derive(Debug, Clone)]
pub(in crate::resolve) struct Lowered {
    pub shape: Shape,
    pub bounds: Bounds,
    pub default: Option<Value>,
    pub example: Option<Value>,
    pub read_only: bool,
    pub write_only: bool,
    pub docs: Docs,
}

impl Lowered {
    pub(in crate::resolve) fn bare(shape: Shape) -> Self {
        Self {
            shape,
            bounds: Bounds::default(),
            default: None,
            example: None,
            read_only: false,
            write_only: false,
            docs: Docs::default(),
        }
    }
}

/// What the place of a schema adds to it.
#[derive(Debug, Clone)]
pub(in crate::resolve) struct Site<'s> {
    pub origin: Origin,
    /// Name of the property or parameter that holds the value: decides what a number is.
    pub key: &'s str,
    pub within: Within,
}

/// What a value is part of: in a multipart body bytes are files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::resolve) enum Within {
    Plain,
    MultipartBody,
    MultipartField,
}

impl<'s> Site<'s> {
    pub(in crate::resolve) fn plain(origin: Origin, key: &'s str) -> Self {
        Self { origin, key, within: Within::Plain }
    }
}

/// Lowers schemas and collects the drafts of types that they need.
pub(in crate::resolve) struct Lowering<'a, 'd> {
    pub spec: &'a Spec<'d>,
    pub numbers: &'a Numbers<'a>,
    /// Titles of alternatives name their variants.
    pub titles: bool,
    pub report: &'a mut Report,
    pub drafts: Vec<Draft>,
    memo: HashMap<(String, Within, Option<Named>), Memo>,
    later: VecDeque<Later<'d>>,
    depth: usize,
    /// Alternatives that are being merged with what stands beside them, and how many were.
    pub open: Vec<String>,
    pub expanded: usize,
}

/// A component that is a type for certain. Its insides are lowered when nothing else is open, so that a long way from type to
/// type is no deep recursion.
#[derive(Debug)]
struct Later<'d> {
    id: TypeId,
    view: View<'d>,
    pointer: String,
    origin: Origin,
    within: Within,
}

#[derive(Debug, Clone)]
enum Memo {
    Open(TypeId),
    Done(Box<Lowered>),
}

impl<'a, 'd> Lowering<'a, 'd> {
    pub(in crate::resolve) fn new(
        spec: &'a Spec<'d>,
        numbers: &'a Numbers<'a>,
        titles: bool,
        report: &'a mut Report,
    ) -> Self {
        Self {
            spec,
            numbers,
            titles,
            report,
            drafts: Vec::new(),
            memo: HashMap::new(),
            later: VecDeque::new(),
            depth: 0,
            open: Vec::new(),
            expanded: 0,
        }
    }

    pub(in crate::resolve) fn lower(&mut self, node: &Node<'d>, site: &Site<'_>) -> Result<Lowered> {
        self.lower_nodes(std::slice::from_ref(node), site)
    }

    /// Lowers schemas all of which hold, and every type that they lead to.
    pub(in crate::resolve) fn lower_nodes(&mut self, nodes: &[Node<'d>], site: &Site<'_>) -> Result<Lowered> {
        let lowered = self.lower_all(nodes, site, None)?;
        while self.depth == 0
            && let Some(Later { id, view, pointer, origin, within }) = self.later.pop_front()
        {
            self.shape(&view, &pointer, &Site { origin, key: "", within }, Some(id))?;
        }
        Ok(lowered)
    }

    /// Lowers schemas all of which hold. `slot` is the draft that a type of its own takes.
    fn lower_all(&mut self, nodes: &[Node<'d>], site: &Site<'_>, slot: Option<TypeId>) -> Result<Lowered> {
        if self.depth >= DEPTH {
            self.report.note(pointer_of(nodes), format!("nested deeper than {DEPTH} schemas; left free form"));
            return Ok(Lowered::bare(Shape::Any));
        }
        self.depth += 1;
        let lowered = match alias(nodes) {
            Some((reference, pointer)) => self.alias(nodes, reference, &pointer, site),
            None => match nodes {
                // One type for the place and for the references that lead to it.
                [node] if slot.is_none() && self.spec.is_target(node) => self.component(node.clone(), site),
                _ => self.whole(nodes, site, slot),
            },
        };
        self.depth -= 1;
        lowered
    }

    /// A reference, alone or with words beside it.
    fn alias(&mut self, nodes: &[Node<'d>], reference: &'d str, pointer: &str, site: &Site<'_>) -> Result<Lowered> {
        let mut lowered = self.component(self.spec.target(reference, pointer)?, site)?;
        if let [outer] = nodes
            && outer.reference().is_none()
        {
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

    /// Lowers what a reference leads to, once.
    fn component(&mut self, target: Node<'d>, site: &Site<'_>) -> Result<Lowered> {
        // The same number may be an integer under one name and a text under another.
        let key = (target.pointer.clone(), site.within, self.numbers.named(site.key));
        match self.memo.get(&key) {
            Some(Memo::Done(lowered)) => return Ok((**lowered).clone()),
            Some(Memo::Open(id)) => return Ok(Lowered::bare(Shape::Named(*id))),
            None => {}
        }
        // A schema that only a pointer leads to has no name but that of its place.
        let origin = match is_named(&target.pointer) {
            true => Origin::component(&self.spec.name(&target.pointer)),
            false => site.origin.clone(),
        };
        let inner = Site { origin, key: site.key, within: site.within };
        let id = self.reserve(inner.origin.clone(), target.pointer.clone());
        if alias(std::slice::from_ref(&target)).is_none() {
            let view = view(std::slice::from_ref(&target), self.spec, self.report)?;
            if is_type(&view) {
                let lowered = Box::new(lowered(Shape::Named(id), &view, Docs::default()));
                for named in Named::ALL {
                    self.memo.insert((key.0.clone(), key.1, named), Memo::Done(lowered.clone()));
                }
                self.later.push_back(Later {
                    id,
                    view,
                    pointer: target.pointer,
                    origin: inner.origin,
                    within: inner.within,
                });
                return Ok(*lowered);
            }
        }
        self.memo.insert(key.clone(), Memo::Open(id));
        let mut lowered = self.lower_all(std::slice::from_ref(&target), &inner, Some(id))?;
        if matches!(self.drafts[id.0].state, State::Done(_)) {
            // What a type says of itself stands at the type.
            lowered.docs.description.clear();
        }
        self.memo.insert(key, Memo::Done(Box::new(lowered.clone())));
        Ok(lowered)
    }

    pub(in crate::resolve) fn reserve(&mut self, origin: Origin, pointer: String) -> TypeId {
        let id = TypeId(self.drafts.len());
        self.drafts.push(Draft { origin, docs: Docs::default(), pointer, state: State::Pending });
        id
    }

    pub(in crate::resolve) fn finish(&mut self, id: TypeId, kind: Kind, docs: Docs) -> Shape {
        let draft = &mut self.drafts[id.0];
        draft.state = State::Done(kind);
        draft.docs = docs;
        Shape::Named(id)
    }

    fn whole(&mut self, nodes: &[Node<'d>], site: &Site<'_>, slot: Option<TypeId>) -> Result<Lowered> {
        let view = view(nodes, self.spec, self.report)?;
        let pointer = pointer_of(nodes);
        let shape = self.shape(&view, &pointer, site, slot)?;
        let mut lowered = lowered(shape, &view, view.docs.clone());
        if let Some(sole) = self.sole(&view)? {
            let own = Bounds { format: None, ..lowered.bounds.clone() };
            if own == Bounds::default() {
                lowered.bounds = sole;
            }
        }
        lowered.bounds.items = self.inner_bounds(&view, BOUNDED)?;
        self.unbind(&mut lowered, &pointer, site);
        Ok(lowered)
    }

    /// A number that is a text by its name has no least and no greatest.
    pub(in crate::resolve) fn unbind(&mut self, lowered: &mut Lowered, pointer: &str, site: &Site<'_>) {
        if self.numbers.named(site.key) == Some(Named::Text) && unbound(&lowered.shape, &mut lowered.bounds) {
            self.report.note(pointer, "a number that is a text by its name; its bounds are left out");
        }
    }

    /// Of each item of a list, or each value of a map.
    fn inner_bounds(&mut self, outer: &View<'d>, depth: usize) -> Result<Option<Box<Bounds>>> {
        let nodes = match &outer.additional {
            _ if depth == 0 => return Ok(None),
            _ if !outer.items.is_empty() => &outer.items,
            Additional::Schema(nodes) if outer.properties.is_empty() => nodes,
            _ => return Ok(None),
        };
        let inner = view(nodes, self.spec, self.report)?;
        let within = Bounds { items: self.inner_bounds(&inner, depth - 1)?, ..bounds(&inner) };
        Ok((within != Bounds::default()).then(|| Box::new(within)))
    }

    /// The bounds of the one alternative beside null.
    fn sole(&mut self, view: &View<'d>) -> Result<Option<Bounds>> {
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

    pub(in crate::resolve) fn shape(
        &mut self,
        view: &View<'d>,
        pointer: &str,
        site: &Site<'_>,
        slot: Option<TypeId>,
    ) -> Result<Shape> {
        if !view.alternatives.is_empty()
            && let Some(shape) = self.alternatives(view, pointer, site, slot)?
        {
            return Ok(shape);
        }
        if view.discriminator.is_some() {
            self.report.note(pointer, "a discriminator without alternatives; only the base is generated");
        }
        let implied = view.implied();
        match view.types.as_deref() {
            Some([]) => Ok(Shape::Null),
            None if implied.is_empty() => Ok(Shape::Any),
            types => match types.unwrap_or(&implied) {
                [one] => self.primitive(*one, view, pointer, site, slot),
                [Primitive::Integer, Primitive::Number] | [Primitive::Number, Primitive::Integer] => {
                    self.primitive(Primitive::Number, view, pointer, site, slot)
                }
                several => self.type_list(several, view, pointer, site, slot),
            },
        }
    }

    pub(in crate::resolve) fn primitive(
        &mut self,
        one: Primitive,
        view: &View<'d>,
        pointer: &str,
        site: &Site<'_>,
        slot: Option<TypeId>,
    ) -> Result<Shape> {
        let values = view.values.as_deref().unwrap_or_default();
        if view.has_values() && matches!(one, Primitive::Boolean | Primitive::Array | Primitive::Object) {
            self.report.note(pointer, "which values it may have is not expressed in the type");
        }
        match one {
            Primitive::Boolean => Ok(Shape::Bool),
            Primitive::String => {
                Ok(self.text_enum(values, view, pointer, site, slot).unwrap_or_else(|| text(view.format, site.within)))
            }
            Primitive::Integer | Primitive::Number => {
                let shape = self.numbers.shape(one, site.key, view.format);
                Ok(self.int_enum(values, view, pointer, site, slot).unwrap_or(shape))
            }
            Primitive::Array => self.array(view, pointer, site),
            Primitive::Object => self.object(view, pointer, site, slot),
        }
    }

    fn array(&mut self, view: &View<'d>, pointer: &str, site: &Site<'_>) -> Result<Shape> {
        let inner = Site { origin: site.origin.with(Label::Item), key: site.key, within: site.within };
        if !view.prefix.is_empty() {
            if !view.items.is_empty() {
                self.report.note(pointer, "a tuple that further items follow; generated as a free list");
                return Ok(Shape::List(Box::new(Shape::Any)));
            }
            if view.prefix.len() > 12 {
                self.report.note(pointer, "a tuple of more than 12 items; generated as a free list");
                return Ok(Shape::List(Box::new(Shape::Any)));
            }
            let mut items = Vec::new();
            for (at, node) in view.prefix.iter().enumerate() {
                let inner = Site { origin: site.origin.with(Label::Field(format!("item{}", at + 1))), ..inner.clone() };
                items.push(self.lower(node, &inner)?.shape);
            }
            return Ok(Shape::Tuple(items));
        }
        if view.items.is_empty() {
            return Ok(Shape::List(Box::new(Shape::Any)));
        }
        let item = self.lower_all(&view.items, &inner, None)?;
        Ok(Shape::List(Box::new(item.shape)))
    }

    fn object(&mut self, view: &View<'d>, pointer: &str, site: &Site<'_>, slot: Option<TypeId>) -> Result<Shape> {
        let multipart = site.within == Within::MultipartBody;
        if view.properties.is_empty() && !matches!(view.additional, Additional::Closed) && !multipart {
            let value = self.rest(view, site)?.map_or(Shape::Any, |rest| rest.shape);
            for name in &view.required {
                self.report.note(pointer, format!("`{name}` is required but not described; look for it in the map"));
            }
            return Ok(Shape::Map(Box::new(value)));
        }
        let id = slot.unwrap_or_else(|| self.reserve(site.origin.clone(), pointer.to_owned()));
        let within = if multipart { Within::MultipartField } else { Within::Plain };
        let mut fields = Vec::with_capacity(view.properties.len());
        let mut names = casing::Unique::default();
        for (&wire, nodes) in &view.properties {
            let inner = Site { origin: Origin::of(id, Label::Field(wire.to_owned())), key: wire, within };
            let lowered = self.lower_all(nodes, &inner, None)?;
            fields.push(Field {
                wire: wire.to_owned(),
                name: names.take(casing::snake(wire, "field")),
                shape: lowered.shape,
                required: view.required.contains(wire),
                boxed: false,
                default: lowered.default,
                example: lowered.example,
                bounds: lowered.bounds,
                read_only: lowered.read_only,
                write_only: lowered.write_only,
                docs: lowered.docs,
            });
        }
        for name in &view.required {
            if !view.properties.contains_key(name) {
                self.report.note(pointer, format!("`{name}` is required but not described"));
            }
        }
        let inner =
            Site { origin: Origin::of(id, Label::Field("value".into())), within: Within::Plain, ..site.clone() };
        let rest = self.rest(view, &inner)?;
        let rest = rest.map(|Lowered { shape, bounds, .. }| {
            Box::new(Rest { name: names.take(REST.into()), declared: true, shape, bounds })
        });
        Ok(self.finish(id, Kind::Object(Object { fields, rest, multipart }), view.docs.clone()))
    }

    /// Fields beyond the listed ones, where the document says that there may be some.
    fn rest(&mut self, view: &View<'d>, site: &Site<'_>) -> Result<Option<Lowered>> {
        Ok(match &view.additional {
            Additional::Unsaid | Additional::Closed => None,
            Additional::Open => Some(Lowered::bare(Shape::Any)),
            Additional::Schema(nodes) => {
                let inner = Site { origin: site.origin.with(Label::Item), ..site.clone() };
                Some(self.lower_all(nodes, &inner, None)?)
            }
        })
    }
}

/// Whether a view becomes a type of its own whatever stands around it.
fn is_type(view: &View<'_>) -> bool {
    let object = !view.properties.is_empty() && matches!(view.types.as_deref(), None | Some([Primitive::Object]));
    object && view.alternatives.is_empty()
}

fn lowered(shape: Shape, view: &View<'_>, docs: Docs) -> Lowered {
    Lowered {
        shape: if view.nullable { nullable(shape) } else { shape },
        bounds: bounds(view),
        default: view.default.cloned(),
        example: view.example.cloned(),
        read_only: view.read_only,
        write_only: view.write_only,
        docs,
    }
}

pub(in crate::resolve) fn bounds(view: &View<'_>) -> Bounds {
    Bounds { format: view.format.filter(|name| !has_shape(name)).map(str::to_owned), ..view.bounds.clone() }
}

/// A lone reference, or a lone `allOf` around one that adds nothing to the shape.
fn alias<'d>(nodes: &[Node<'d>]) -> Option<(&'d str, String)> {
    let [node] = nodes else { return None };
    if let Some(reference) = node.reference() {
        return Some((reference, node.pointer.clone()));
    }
    if node.shape_keywords().next().is_some() {
        return None;
    }
    match (node.text("$ref"), node.list("allOf").as_slice()) {
        (Some(reference), []) => Some((reference, node.pointer.clone())),
        (None, [part]) => Some((part.reference()?, part.pointer.clone())),
        _ => None,
    }
}

pub(in crate::resolve) fn pointer_of(nodes: &[Node<'_>]) -> String {
    nodes.first().map(|node| node.pointer.clone()).unwrap_or_default()
}

pub(in crate::resolve) fn nullable(shape: Shape) -> Shape {
    match shape {
        already @ (Shape::Nullable(_) | Shape::Null) => already,
        shape => Shape::Nullable(Box::new(shape)),
    }
}

fn has_text_shape(format: &str) -> bool {
    matches!(format, "date" | "date-time" | "byte" | "binary")
}

/// Formats that a [`Shape`] stands for.
fn has_shape(format: &str) -> bool {
    has_text_shape(format) || matches!(format, "int32" | "int64" | "float" | "double")
}

fn text(format: Option<&str>, within: Within) -> Shape {
    match format {
        Some("date") => Shape::Date,
        Some("date-time") => Shape::DateTime,
        Some("byte") => Shape::Base64,
        Some("binary") if within == Within::MultipartField => Shape::File,
        _ => Shape::Text,
    }
}
