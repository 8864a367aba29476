//! The flat view of a schema: every keyword that describes its type, borrowed from the tree.

use std::cmp::Ordering;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::node::{Node, Primitive};
use crate::document::pointer::join_to;
use crate::model::{Bounds, Docs, Pattern};

/// The fields of an object beyond its properties.
#[derive(Debug, Clone, Default)]
pub(crate) enum Additional<'d> {
    #[default]
    Unsaid,
    Closed,
    Open,
    Schema(Vec<Node<'d>>),
}

/// `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(crate) struct Alternatives<'d> {
    pub members: Vec<Node<'d>>,
    /// Whether several may hold at once: `anyOf`.
    pub any: bool,
    pub discriminator: Option<&'d Value>,
}

/// A value of an enum, and its name where the document has one (`x-enum-varnames`).
#[derive(Debug, Clone)]
pub(crate) struct Listed<'d> {
    pub value: Value,
    pub name: Option<&'d str>,
}

/// Every keyword of a schema that describes its type. All nodes of a list apply.
#[derive(Debug, Clone, Default)]
pub(crate) struct View<'d> {
    /// `None` without the keyword. Null is in `nullable` instead.
    pub types: Option<Vec<Primitive>>,
    pub nullable: bool,
    pub docs: Docs,
    pub default: Option<&'d Value>,
    pub example: Option<&'d Value>,
    pub read_only: bool,
    pub write_only: bool,
    pub format: Option<&'d str>,
    /// Media type of the content of a string.
    pub media_type: Option<&'d str>,
    /// Without null, which is in `nullable`.
    pub values: Option<Vec<Listed<'d>>>,
    pub properties: IndexMap<&'d str, Vec<Node<'d>>>,
    /// Schemas of further properties by the pattern of their names.
    pub patterns: IndexMap<&'d str, Vec<Node<'d>>>,
    pub required: IndexSet<&'d str>,
    pub additional: Additional<'d>,
    pub items: Vec<Node<'d>>,
    pub prefix: Vec<Node<'d>>,
    pub alternatives: Vec<Alternatives<'d>>,
    pub discriminator: Option<&'d Value>,
    pub bounds: Bounds,
}

impl View<'_> {
    /// Returns the one type of the value, from `type` or implied by other keywords.
    pub(crate) fn sole_type(&self) -> Option<Primitive> {
        match self.types.as_deref() {
            Some([one]) => Some(*one),
            Some(_) => None,
            None => match self.implied().as_slice() {
                [one] => Some(*one),
                _ => None,
            },
        }
    }

    /// Returns the types that other keywords imply.
    pub(crate) fn implied(&self) -> Vec<Primitive> {
        let is_object = !self.properties.is_empty() || !self.patterns.is_empty();
        if is_object || matches!(self.additional, Additional::Schema(_)) {
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
        } else if self
            .format
            .is_some_and(|format| matches!(format, "date" | "date-time" | "byte" | "base64url" | "binary"))
        {
            vec![Primitive::String]
        } else {
            Vec::new()
        }
    }

    pub(crate) fn has_values(&self) -> bool {
        self.values.as_ref().is_some_and(|values| !values.is_empty())
    }

    /// Returns whether the value is a text or a number that only its listed values describe.
    pub(crate) fn is_scalar(&self) -> bool {
        let scalar = self.sole_type().is_some_and(|one| !matches!(one, Primitive::Array | Primitive::Object));
        scalar && self.alternatives.is_empty() && self.format.is_none()
    }

    /// Returns whether no keyword describes the shape of the value.
    pub(crate) fn is_shapeless(&self) -> bool {
        self.types.is_none()
            && self.properties.is_empty()
            && self.patterns.is_empty()
            && self.items.is_empty()
            && self.prefix.is_empty()
            && self.values.is_none()
            && self.alternatives.is_empty()
            && self.format.is_none()
            && matches!(self.additional, Additional::Unsaid | Additional::Open)
    }
}

impl<'d> View<'d> {
    /// Returns the schemas of each value, if the object is a map: all keys are data, and have the same schema.
    pub(crate) fn entries(&self) -> Option<&Vec<Node<'d>>> {
        let only = self.patterns.first().filter(|_| self.patterns.len() == 1);
        match (&self.additional, only) {
            _ if !self.properties.is_empty() => None,
            (Additional::Closed, Some((_, nodes))) => Some(nodes),
            (_, Some((pattern, nodes))) => Pattern::parse(pattern).filter(Pattern::is_any).map(|_| nodes),
            (Additional::Schema(nodes), None) if self.patterns.is_empty() => Some(nodes),
            _ => None,
        }
    }

    /// Adds a keyword.
    pub(super) fn keyword(&mut self, key: &str, value: &'d Value, pointer: &str) {
        let child = |key: &str| Node { value, pointer: join_to(pointer, key) };
        let count = value.as_u64();
        let bounds = &mut self.bounds;
        match key {
            "type" => {
                let names = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                self.nullable |= names.iter().any(|name| name == "null");
                self.types = Some(names.iter().filter_map(Value::as_str).filter_map(Primitive::parse).collect());
            }
            "nullable" => self.nullable |= value == &Value::Bool(true),
            "default" => self.default = Some(value),
            "example" => self.example = Some(value),
            "examples" => self.example = self.example.or_else(|| value.get(0)),
            "readOnly" => self.read_only = value == &Value::Bool(true),
            "writeOnly" => self.write_only = value == &Value::Bool(true),
            "format" => self.format = value.as_str(),
            "contentMediaType" => self.media_type = value.as_str(),
            "properties" => {
                self.properties = named(value, &format!("{pointer}/properties")).collect();
            }
            "patternProperties" => {
                self.patterns = named(value, &format!("{pointer}/patternProperties")).collect();
            }
            "required" => {
                self.required.extend(value.as_array().into_iter().flatten().filter_map(Value::as_str));
            }
            "additionalProperties" => {
                self.additional = match value {
                    Value::Bool(true) => Additional::Open,
                    Value::Bool(false) => Additional::Closed,
                    _ => Additional::Schema(vec![child(key)]),
                }
            }
            "items" => self.items.push(child(key)),
            "prefixItems" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                let node = |(at, value)| Node { value, pointer: format!("{pointer}/prefixItems/{at}") };
                self.prefix = items.map(node).collect();
            }
            "minimum" => bounds.minimum = near(value, Ordering::Less),
            "maximum" => bounds.maximum = near(value, Ordering::Greater),
            "exclusiveMinimum" => (bounds.minimum, bounds.exclusive_minimum) = (near(value, Ordering::Less), true),
            "exclusiveMaximum" => (bounds.maximum, bounds.exclusive_maximum) = (near(value, Ordering::Greater), true),
            "multipleOf" => bounds.multiple_of = value.as_f64(),
            "pattern" => bounds.pattern = value.as_str().map(str::to_owned),
            "minLength" => bounds.min_length = count,
            "maxLength" => bounds.max_length = count,
            "minItems" => bounds.min_items = count,
            "maxItems" => bounds.max_items = count,
            "uniqueItems" => bounds.unique_items = value == &Value::Bool(true),
            "minProperties" => bounds.min_properties = count,
            "maxProperties" => bounds.max_properties = count,
            _ => {}
        }
    }

    /// Takes the values of an enum, each with its name.
    pub(super) fn list(&mut self, values: &'d [Value], names: &'d [Value]) {
        let nulls = values.iter().filter(|value| value.is_null()).count();
        self.nullable |= nulls > 0;
        if nulls == values.len() {
            return;
        }
        // Null has a name of its own only where there is one for each value.
        let named_null = names.len() >= values.len();
        let mut names = names.iter();
        let mut listed = Vec::with_capacity(values.len() - nulls);
        for value in values {
            let name = if value.is_null() && !named_null { None } else { names.next() };
            if !value.is_null() {
                listed.push(Listed { value: whole(value), name: name.and_then(Value::as_str) });
            }
        }
        self.values = Some(listed);
    }
}

/// Returns the schemas of a mapping by their keys.
fn named<'d>(value: &'d Value, pointer: &str) -> impl Iterator<Item = (&'d str, Vec<Node<'d>>)> {
    let entries = value.as_object().into_iter().flatten();
    entries.map(move |(name, value)| (name.as_str(), vec![Node { value, pointer: join_to(pointer, name) }]))
}

/// Returns a number as a float, or the next one on a side of it: a float cannot represent every integer beyond 2^53.
fn near(value: &Value, side: Ordering) -> Option<f64> {
    let float = value.as_f64()?;
    let exact = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    Some(match exact.map(|exact| (float as i128).cmp(&exact)) {
        None | Some(Ordering::Equal) => float,
        Some(found) if found == side => float,
        Some(Ordering::Less) => float.next_up(),
        Some(Ordering::Greater) => float.next_down(),
    })
}

/// Reads `1.0` as `1`.
fn whole(value: &Value) -> Value {
    match value.as_f64() {
        Some(float) if value.is_f64() && float.fract() == 0.0 && float.abs() < 9e15 => (float as i64).into(),
        _ => value.clone(),
    }
}
