//! One reading of a schema: `openapiv3`'s several shapes of one go in, a [`View`] with every keyword comes out, `allOf`
//! merged. It must not know of types, names or answers.

use indexmap::{IndexMap, IndexSet};
use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaKind};
use serde_json::Value;

use super::keywords::{any_keywords, listed, typed};
use super::refs::Components;
use super::words::documented;
use crate::error::Result;
use crate::model::{Bounds, Docs};
use crate::report::Report;

/// Longest chain of references that composition follows.
const DEPTH: usize = 64;

/// Most references that one schema is composed of; parts that are composed of each other twice double with each step.
const FOLLOWED: usize = 10_000;

/// A schema where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node<'d> {
    pub schema: SchemaRef<'d>,
    pub pointer: String,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum SchemaRef<'d> {
    Ref(&'d str),
    Item(&'d Schema),
}

impl<'d> Node<'d> {
    pub(super) fn new(schema: &'d ReferenceOr<Schema>, pointer: String) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self { schema: SchemaRef::Ref(reference), pointer },
            ReferenceOr::Item(item) => Self { schema: SchemaRef::Item(item), pointer },
        }
    }

    fn same(&self, other: &Self) -> bool {
        match (self.schema, other.schema) {
            (SchemaRef::Ref(left), SchemaRef::Ref(right)) => left == right,
            (SchemaRef::Item(left), SchemaRef::Item(right)) => std::ptr::eq(left, right),
            _ => false,
        }
    }

    pub(super) fn boxed(schema: &'d ReferenceOr<Box<Schema>>, pointer: String) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self { schema: SchemaRef::Ref(reference), pointer },
            ReferenceOr::Item(item) => Self { schema: SchemaRef::Item(item), pointer },
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Primitive {
    String,
    Number,
    Integer,
    Boolean,
    Array,
    Object,
}

impl Primitive {
    /// The type of a value other than null.
    fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Null => return None,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) if number.is_f64() => Self::Number,
            Value::Number(_) => Self::Integer,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        })
    }

    pub(super) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::String,
            "number" => Self::Number,
            "integer" => Self::Integer,
            "boolean" => Self::Boolean,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }
}

/// What an object may hold beyond its properties.
#[derive(Debug, Clone, Default)]
pub(super) enum Additional<'d> {
    #[default]
    Unsaid,
    Closed,
    Open,
    Schema(Vec<Node<'d>>),
}

/// `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(super) struct Alternatives<'d> {
    pub members: Vec<Node<'d>>,
    pub discriminator: Option<&'d Discriminator>,
}

/// A value of an enum, and its name where the document has one (`x-enum-varnames`).
#[derive(Debug, Clone)]
pub(super) struct Listed<'d> {
    pub value: Value,
    pub name: Option<&'d str>,
}

/// Every keyword of a schema that says something of its type. A list of nodes means that all of them hold.
#[derive(Debug, Clone, Default)]
pub(super) struct View<'d> {
    /// `None`: not said. Without `null`, which is in `nullable`.
    pub types: Option<Vec<Primitive>>,
    pub nullable: bool,
    pub docs: Docs,
    pub default: Option<&'d Value>,
    pub example: Option<&'d Value>,
    pub read_only: bool,
    pub write_only: bool,
    pub format: Option<&'d str>,
    /// Without null, which is in `nullable`.
    pub values: Option<Vec<Listed<'d>>>,
    pub properties: IndexMap<&'d str, Vec<Node<'d>>>,
    pub required: IndexSet<&'d str>,
    pub additional: Additional<'d>,
    pub items: Vec<Node<'d>>,
    pub prefix: Vec<Node<'d>>,
    pub alternatives: Vec<Alternatives<'d>>,
    pub discriminator: Option<&'d Discriminator>,
    pub bounds: Bounds,
}

impl View<'_> {
    /// The type that keywords speak of: as said, or as implied by them.
    pub(super) fn sole_type(&self) -> Option<Primitive> {
        match self.types.as_deref() {
            Some([one]) => Some(*one),
            Some(_) => None,
            None => match self.implied().as_slice() {
                [one] => Some(*one),
                _ => None,
            },
        }
    }

    /// The types that keywords speak of where `type` is missing.
    pub(super) fn implied(&self) -> Vec<Primitive> {
        if !self.properties.is_empty() || matches!(self.additional, Additional::Schema(_)) {
            vec![Primitive::Object]
        } else if !self.items.is_empty() || !self.prefix.is_empty() {
            vec![Primitive::Array]
        } else if self.has_values() {
            let mut types = Vec::new();
            for one in self.values.iter().flatten().filter_map(|listed| Primitive::of(&listed.value)) {
                if !types.contains(&one) {
                    types.push(one);
                }
            }
            types
        } else if self.format.is_some_and(|format| matches!(format, "date" | "date-time" | "byte" | "binary")) {
            vec![Primitive::String]
        } else {
            Vec::new()
        }
    }

    pub(super) fn has_values(&self) -> bool {
        self.values.as_ref().is_some_and(|values| !values.is_empty())
    }

    /// A text or a number that nothing more is said of than which values it may have.
    pub(super) fn is_scalar(&self) -> bool {
        let scalar = self.sole_type().is_some_and(|one| !matches!(one, Primitive::Array | Primitive::Object));
        scalar && self.alternatives.is_empty() && self.format.is_none()
    }

    /// Says nothing of its own about the shape of the value.
    pub(super) fn is_shapeless(&self) -> bool {
        self.types.is_none()
            && self.properties.is_empty()
            && self.items.is_empty()
            && self.prefix.is_empty()
            && self.values.is_none()
            && self.alternatives.is_empty()
            && self.format.is_none()
            && matches!(self.additional, Additional::Unsaid | Additional::Open)
    }
}

/// Reads `nodes`, all of which hold, as one view.
pub(super) fn view<'d>(nodes: &[Node<'d>], components: &Components<'d>, report: &mut Report) -> Result<View<'d>> {
    let mut reader = Reader { components, report, open: Vec::new(), followed: 0 };
    let mut whole: Option<View<'d>> = None;
    for node in nodes {
        let next = reader.read(node)?;
        match &mut whole {
            None => whole = Some(next),
            Some(whole) => {
                let nullable = whole.nullable && next.nullable;
                merge(whole, next, &node.pointer, reader.report);
                whole.nullable = nullable;
            }
        }
    }
    Ok(whole.unwrap_or_default())
}

struct Reader<'a, 'd> {
    components: &'a Components<'d>,
    report: &'a mut Report,
    /// References that are being followed.
    open: Vec<&'d str>,
    /// How many were followed.
    followed: usize,
}

impl<'d> Reader<'_, 'd> {
    fn read(&mut self, node: &Node<'d>) -> Result<View<'d>> {
        match node.schema {
            SchemaRef::Item(schema) => self.item(schema, &node.pointer),
            SchemaRef::Ref(reference) => {
                if self.open.contains(&reference) {
                    return Err(self.components.error(&node.pointer, format!("`{reference}` is composed of itself")));
                }
                if self.open.len() >= DEPTH {
                    let message = format!("composed of more than {DEPTH} schemas in a row; the rest is left out");
                    self.report.note(&node.pointer, message);
                    return Ok(View::default());
                }
                self.open.push(reference);
                self.followed += 1;
                if self.followed > FOLLOWED {
                    let message = format!("composed of more than {FOLLOWED} schemas");
                    return Err(self.components.error(&node.pointer, message));
                }
                let target = self.components.schema(reference, &node.pointer)?;
                let view = self.read(&target);
                self.open.pop();
                view
            }
        }
    }

    fn item(&mut self, schema: &'d Schema, pointer: &str) -> Result<View<'d>> {
        let data = &schema.schema_data;
        let mut view = View {
            nullable: data.nullable,
            docs: Docs {
                summary: String::new(),
                description: documented(data.description.as_ref().or(data.title.as_ref()), data.external_docs.as_ref()),
                deprecated: data.deprecated,
            },
            default: data.default.as_ref(),
            example: data.example.as_ref(),
            read_only: data.read_only,
            write_only: data.write_only,
            discriminator: data.discriminator.as_ref(),
            ..View::default()
        };
        let mut parts: Vec<Node<'d>> = Vec::new();
        let list = |key: &str, members: &'d [ReferenceOr<Schema>]| -> Vec<Node<'d>> {
            members.iter().enumerate().map(|(at, node)| Node::new(node, format!("{pointer}/{key}/{at}"))).collect()
        };
        match &schema.schema_kind {
            SchemaKind::Type(kind) => typed(kind, &mut view, pointer),
            SchemaKind::OneOf { one_of } => view.push_alternatives(list("oneOf", one_of), data.discriminator.as_ref()),
            SchemaKind::AnyOf { any_of } => view.push_alternatives(list("anyOf", any_of), data.discriminator.as_ref()),
            SchemaKind::AllOf { all_of } => parts = list("allOf", all_of),
            SchemaKind::Not { .. } => self.report.note(pointer, "`not` is not expressed in the type"),
            SchemaKind::Any(any) => {
                if any.not.is_some() {
                    self.report.note(pointer, "`not` is not expressed in the type");
                }
                any_keywords(any, &mut view, pointer);
                view.push_alternatives(list("oneOf", &any.one_of), data.discriminator.as_ref());
                view.push_alternatives(list("anyOf", &any.any_of), data.discriminator.as_ref());
                parts = list("allOf", &any.all_of);
            }
        }
        self.extensions(schema, &mut view, pointer);
        if !parts.is_empty() {
            let mut nullable = true;
            for part in &parts {
                let mut part_view = self.read(part)?;
                if matches!(part.schema, SchemaRef::Ref(_)) && parts.len() > 1 {
                    // What a component says of itself is not said of what it is a part of.
                    part_view.docs = Docs::default();
                }
                nullable &= part_view.nullable;
                merge(&mut view, part_view, &part.pointer, self.report);
            }
            view.nullable = data.nullable || nullable;
        }
        Ok(view)
    }

    /// What lowering 3.1 put aside for us.
    fn extensions(&mut self, schema: &'d Schema, view: &mut View<'d>, pointer: &str) {
        let extensions = &schema.schema_data.extensions;
        if let Some(Value::Array(types)) = extensions.get("x-type") {
            let parsed = types.iter().filter_map(Value::as_str).filter_map(Primitive::parse).collect::<Vec<_>>();
            view.types = Some(parsed);
        }
        if let Some(Value::Array(values)) = extensions.get("x-enum") {
            view.values = listed(values.clone());
        }
        if let Some(Value::Array(names)) = extensions.get("x-enum-varnames") {
            for (listed, name) in view.values.iter_mut().flatten().zip(names) {
                listed.name = name.as_str();
            }
        }
        if let Some(values) = &mut view.values {
            values.retain(|listed| !listed.value.is_null());
        }
        if let Some(Value::Array(prefix)) = extensions.get("x-prefix-items") {
            for (at, item) in prefix.iter().enumerate() {
                let pointer = format!("{pointer}/prefixItems/{at}");
                match self.components.parse_schema(item) {
                    Some(schema) => view.prefix.push(Node::new(schema, pointer)),
                    None => self.report.note(pointer, "the schema cannot be read; the item is free form"),
                }
            }
        }
    }
}

/// Both hold. `into` keeps its words.
pub(super) fn merge<'d>(into: &mut View<'d>, from: View<'d>, pointer: &str, report: &mut Report) {
    into.types = match (into.types.take(), from.types) {
        (Some(left), Some(right)) => {
            let both = left.iter().copied().filter(|one| right.contains(one)).collect::<Vec<_>>();
            if both.is_empty() && !left.is_empty() && left != right {
                report.note(pointer, "no type satisfies all parts of `allOf`; the first part's is taken");
                Some(left)
            } else {
                Some(both)
            }
        }
        (left, right) => left.or(right),
    };
    into.values = match (into.values.take(), from.values) {
        (Some(mut left), Some(right)) => {
            left.retain(|one| right.iter().any(|other| other.value == one.value));
            Some(left)
        }
        (left, right) => left.or(right),
    };
    if into.docs.description.is_empty() {
        into.docs.description = from.docs.description;
    }
    into.docs.deprecated |= from.docs.deprecated;
    into.read_only |= from.read_only;
    into.write_only |= from.write_only;
    into.default = into.default.or(from.default);
    into.example = into.example.or(from.example);
    into.format = into.format.or(from.format);
    for (name, nodes) in from.properties {
        let known = into.properties.entry(name).or_default();
        known.extend(nodes.into_iter().filter(|node| !known.iter().any(|one| one.same(node))).collect::<Vec<_>>());
    }
    into.required.extend(from.required);
    into.additional = match (std::mem::take(&mut into.additional), from.additional) {
        (Additional::Schema(mut left), Additional::Schema(right)) => {
            left.extend(right);
            Additional::Schema(left)
        }
        (Additional::Unsaid, right) => right,
        (left, Additional::Unsaid) => left,
        (Additional::Closed, _) | (_, Additional::Closed) => Additional::Closed,
        (Additional::Open, right) => right,
        (left, Additional::Open) => left,
    };
    into.items.extend(from.items);
    if into.prefix.is_empty() {
        into.prefix = from.prefix;
    }
    into.alternatives.extend(from.alternatives);
    merge_bounds(&mut into.bounds, from.bounds);
}

impl<'d> View<'d> {
    fn push_alternatives(&mut self, members: Vec<Node<'d>>, discriminator: Option<&'d Discriminator>) {
        if !members.is_empty() {
            self.alternatives.push(Alternatives { members, discriminator });
        }
    }
}

fn merge_bounds(into: &mut Bounds, from: Bounds) {
    fn tighter<T: PartialOrd>(left: Option<T>, right: Option<T>, larger: bool) -> Option<T> {
        match (left, right) {
            (Some(left), Some(right)) => Some(if (right > left) == larger { right } else { left }),
            (left, right) => left.or(right),
        }
    }
    into.exclusive_minimum |= from.exclusive_minimum;
    into.exclusive_maximum |= from.exclusive_maximum;
    into.unique_items |= from.unique_items;
    into.minimum = tighter(into.minimum, from.minimum, true);
    into.maximum = tighter(into.maximum, from.maximum, false);
    into.min_length = tighter(into.min_length, from.min_length, true);
    into.max_length = tighter(into.max_length, from.max_length, false);
    into.min_items = tighter(into.min_items, from.min_items, true);
    into.max_items = tighter(into.max_items, from.max_items, false);
    into.min_properties = tighter(into.min_properties, from.min_properties, true);
    into.max_properties = tighter(into.max_properties, from.max_properties, false);
    into.multiple_of = into.multiple_of.or(from.multiple_of);
    into.pattern = into.pattern.take().or(from.pattern);
}

/// A JSON pointer's spelling of a key.
pub(super) fn escape(key: &str) -> std::borrow::Cow<'_, str> {
    if key.contains('~') || key.contains('/') { key.replace('~', "~0").replace('/', "~1").into() } else { key.into() }
}
