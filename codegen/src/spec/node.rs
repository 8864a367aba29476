//! A schema of the tree and its pointer, with access to single keywords.

use serde_json::{Map, Value};

use crate::normalize::{KEYWORDS, is_null, is_reference, target};

/// A schema and its pointer.
#[derive(Debug, Clone)]
pub(crate) struct Node<'d> {
    pub value: &'d Value,
    pub pointer: String,
}

impl<'d> Node<'d> {
    /// Returns the reference if the schema is nothing else.
    pub(crate) fn reference(&self) -> Option<&'d str> {
        self.keywords().filter(|map| is_reference(map))?.get("$ref")?.as_str()
    }

    /// Returns whether the schema is a reference to a pointer and nothing else.
    pub(crate) fn refers_to(&self, pointer: &str) -> bool {
        self.reference().is_some_and(|reference| target(reference) == pointer)
    }

    pub(crate) fn keywords(&self) -> Option<&'d Map<String, Value>> {
        self.value.as_object()
    }

    /// Returns the text of a keyword.
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// Returns the schemas in the list at `key`.
    pub(crate) fn list(&self, key: &str) -> Vec<Node<'d>> {
        let members = self.value.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
        members.map(|(at, value)| Node { value, pointer: format!("{}/{key}/{at}", self.pointer) }).collect()
    }

    /// Returns the members of `oneOf` or `anyOf` that are not null alone, and whether there were others.
    pub(crate) fn members(&self, key: &str) -> (Vec<Node<'d>>, bool) {
        let all = self.list(key);
        let found = all.len();
        let members: Vec<_> = all.into_iter().filter(|member| !is_null(member.value)).collect();
        let null = members.len() < found;
        (members, null)
    }

    /// Returns the keywords that describe the shape of the value, besides references and `allOf`.
    pub(crate) fn shape_keywords(&self) -> impl Iterator<Item = &'d str> {
        self.keywords()
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
            .filter(|key| KEYWORDS.iter().any(|(known, _)| known == key))
    }

    /// Returns whether the schema describes a value and does not restrict it.
    pub(crate) fn only_describes(&self) -> bool {
        self.value.get("$ref").is_none()
            && self.value.get("allOf").is_none()
            && self.shape_keywords().next().is_none()
            && self.value.is_object()
    }

    pub(super) fn same(&self, other: &Self) -> bool {
        match (self.reference(), other.reference()) {
            (Some(left), Some(right)) => left == right,
            (None, None) => std::ptr::eq(self.value, other.value),
            _ => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Primitive {
    String,
    Number,
    Integer,
    Boolean,
    Array,
    Object,
}

impl Primitive {
    /// The type of a value other than null.
    pub(super) fn of(value: &Value) -> Option<Self> {
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

    pub(crate) fn parse(name: &str) -> Option<Self> {
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
