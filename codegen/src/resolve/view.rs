//! One reading of a schema: `openapiv3`'s several shapes of one go in, a [`View`] with every keyword comes out, `allOf`
//! merged. It must not know of types, names or answers.

use indexmap::{IndexMap, IndexSet};
use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, ReferenceOr, Schema, SchemaKind, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::refs::Components;
use crate::error::Result;
use crate::model::{Bounds, Docs};
use crate::report::Report;

/// Longest chain of references that composition follows.
const DEPTH: usize = 64;

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

    fn boxed(schema: &'d ReferenceOr<Box<Schema>>, pointer: String) -> Self {
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
    fn parse(name: &str) -> Option<Self> {
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
    pub values: Option<Vec<Value>>,
    /// Names for `values`, in their order (`x-enum-varnames`).
    pub value_names: Vec<&'d str>,
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
    let mut reader = Reader { components, report, open: Vec::new() };
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
}

impl<'d> Reader<'_, 'd> {
    fn read(&mut self, node: &Node<'d>) -> Result<View<'d>> {
        match node.schema {
            SchemaRef::Item(schema) => self.item(schema, &node.pointer),
            SchemaRef::Ref(reference) => {
                if self.open.contains(&reference) {
                    return Err(self.components.error(&node.pointer, format!("{reference} is composed of itself")));
                }
                if self.open.len() >= DEPTH {
                    let message = format!("composed of more than {DEPTH} schemas in a row; the rest is left out");
                    self.report.note(&node.pointer, message);
                    return Ok(View::default());
                }
                self.open.push(reference);
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
                description: data.description.clone().or_else(|| data.title.clone()).unwrap_or_default(),
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
                let part_view = self.read(part)?;
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
            view.values = Some(values.clone());
        }
        if let Some(Value::Array(names)) = extensions.get("x-enum-varnames") {
            view.value_names = names.iter().filter_map(Value::as_str).collect();
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
        (Some(left), Some(right)) => Some(left.into_iter().filter(|one| right.contains(one)).collect()),
        (left, right) => left.or(right),
    };
    if into.value_names.is_empty() {
        into.value_names = from.value_names;
    }
    if into.docs.description.is_empty() {
        into.docs.description = from.docs.description;
    }
    into.docs.deprecated |= from.docs.deprecated;
    into.read_only |= from.read_only;
    into.write_only |= from.write_only;
    into.default = into.default.or(from.default);
    into.example = into.example.or(from.example);
    into.format = into.format.or(from.format);
    into.discriminator = into.discriminator.or(from.discriminator);
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

fn typed<'d>(kind: &'d Type, view: &mut View<'d>, pointer: &str) {
    match kind {
        Type::String(string) => {
            view.types = Some(vec![Primitive::String]);
            view.format = format_name(&string.format);
            view.bounds.pattern.clone_from(&string.pattern);
            view.bounds.min_length = string.min_length.map(|length| length as u64);
            view.bounds.max_length = string.max_length.map(|length| length as u64);
        }
        Type::Number(number) => {
            view.types = Some(vec![Primitive::Number]);
            view.format = format_name(&number.format);
            view.bounds.multiple_of = number.multiple_of;
            view.bounds.minimum = number.minimum;
            view.bounds.maximum = number.maximum;
            view.bounds.exclusive_minimum = number.exclusive_minimum;
            view.bounds.exclusive_maximum = number.exclusive_maximum;
        }
        Type::Integer(integer) => {
            view.types = Some(vec![Primitive::Integer]);
            view.format = format_name(&integer.format);
            view.bounds.multiple_of = integer.multiple_of.map(|bound| bound as f64);
            view.bounds.minimum = integer.minimum.map(|bound| bound as f64);
            view.bounds.maximum = integer.maximum.map(|bound| bound as f64);
            view.bounds.exclusive_minimum = integer.exclusive_minimum;
            view.bounds.exclusive_maximum = integer.exclusive_maximum;
        }
        Type::Boolean(_) => view.types = Some(vec![Primitive::Boolean]),
        Type::Object(object) => {
            view.types = Some(vec![Primitive::Object]);
            for (name, node) in &object.properties {
                let pointer = format!("{pointer}/properties/{}", escape(name));
                view.properties.insert(name, vec![Node::boxed(node, pointer)]);
            }
            view.required.extend(object.required.iter().map(String::as_str));
            view.additional = additional(object.additional_properties.as_ref(), pointer);
            view.bounds.min_properties = object.min_properties.map(|count| count as u64);
            view.bounds.max_properties = object.max_properties.map(|count| count as u64);
        }
        Type::Array(array) => {
            view.types = Some(vec![Primitive::Array]);
            view.items.extend(array.items.as_ref().map(|node| Node::boxed(node, format!("{pointer}/items"))));
            view.bounds.min_items = array.min_items.map(|count| count as u64);
            view.bounds.max_items = array.max_items.map(|count| count as u64);
            view.bounds.unique_items = array.unique_items;
        }
    }
    view.values = typed_values(kind);
}

fn typed_values(kind: &Type) -> Option<Vec<Value>> {
    let values: Vec<Value> = match kind {
        Type::String(string) => string.enumeration.iter().flatten().map(|text| text.as_str().into()).collect(),
        Type::Integer(integer) => integer.enumeration.iter().flatten().map(|&number| number.into()).collect(),
        Type::Number(number) => number.enumeration.iter().flatten().map(|&number| whole(number)).collect(),
        Type::Boolean(_) | Type::Object(_) | Type::Array(_) => Vec::new(),
    };
    (!values.is_empty()).then_some(values)
}

/// `openapiv3` reads the values of a number's enum as floats; a whole one was an integer in the document.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9e15 { (number as i64).into() } else { number.into() }
}

fn any_keywords<'d>(any: &'d AnySchema, view: &mut View<'d>, pointer: &str) {
    view.types = any.typ.as_deref().and_then(Primitive::parse).map(|one| vec![one]);
    view.format = any.format.as_deref();
    if !any.enumeration.is_empty() {
        view.values = Some(any.enumeration.clone());
    }
    for (name, node) in &any.properties {
        view.properties.insert(name, vec![Node::boxed(node, format!("{pointer}/properties/{}", escape(name)))]);
    }
    view.required.extend(any.required.iter().map(String::as_str));
    view.additional = additional(any.additional_properties.as_ref(), pointer);
    view.items.extend(any.items.as_ref().map(|node| Node::boxed(node, format!("{pointer}/items"))));
    view.bounds = Bounds {
        minimum: any.minimum,
        exclusive_minimum: any.exclusive_minimum == Some(true),
        maximum: any.maximum,
        exclusive_maximum: any.exclusive_maximum == Some(true),
        multiple_of: any.multiple_of,
        min_length: any.min_length.map(|count| count as u64),
        max_length: any.max_length.map(|count| count as u64),
        pattern: any.pattern.clone(),
        min_items: any.min_items.map(|count| count as u64),
        max_items: any.max_items.map(|count| count as u64),
        unique_items: any.unique_items == Some(true),
        min_properties: any.min_properties.map(|count| count as u64),
        max_properties: any.max_properties.map(|count| count as u64),
        format: None,
    };
}

fn additional<'d>(additional: Option<&'d AdditionalProperties>, pointer: &str) -> Additional<'d> {
    match additional {
        None => Additional::Unsaid,
        Some(AdditionalProperties::Any(true)) => Additional::Open,
        Some(AdditionalProperties::Any(false)) => Additional::Closed,
        Some(AdditionalProperties::Schema(node)) => {
            Additional::Schema(vec![Node::new(node, format!("{pointer}/additionalProperties"))])
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
    if key.contains(['~', '/']) { key.replace('~', "~0").replace('/', "~1").into() } else { key.into() }
}

fn format_name<T: FormatName>(format: &VariantOrUnknownOrEmpty<T>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(known.name()),
        VariantOrUnknownOrEmpty::Unknown(name) => Some(name),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

trait FormatName {
    fn name(&self) -> &'static str;
}

impl FormatName for openapiv3::StringFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Password => "password",
            Self::Byte => "byte",
            Self::Binary => "binary",
        }
    }
}

impl FormatName for openapiv3::NumberFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Float => "float",
            Self::Double => "double",
        }
    }
}

impl FormatName for openapiv3::IntegerFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Int32 => "int32",
            Self::Int64 => "int64",
        }
    }
}
