//! Named types: objects, enums, unions, and the choices between bodies and between responses.

use serde_json::Value;

use super::{Bounds, Content, Docs, Pattern, Payload, Shape, Status, Union};

#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// `UpperCamelCase`, unique in the API.
    pub name: String,
    /// Name of the group that uses it, or `None` if several do.
    pub group: Option<String>,
    pub docs: Docs,
    pub kind: Kind,
    /// Whether a request, and whether a response, contains it.
    pub sent: bool,
    pub received: bool,
    /// Its first place in the document.
    pub pointer: String,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Object(Object),
    TextEnum(Enum<String>),
    IntEnum(Enum<i64>),
    Union(Union),
    /// A body in one of several media types.
    Choice(Vec<Choice>),
    /// Responses that differ by status.
    Responses(Vec<StatusVariant>),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object {
    pub fields: Vec<Field>,
    /// The map for fields that are not listed.
    pub rest: Option<Box<Rest>>,
    /// Whether it is the body of a multipart request, whose parts are its fields.
    pub multipart: bool,
    pub role: Option<Role>,
}

/// What an object is in JSON:API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// A resource, with its constant `type`.
    Resource(String),
    /// A resource identifier.
    Identifier,
    /// A relationship to at most one resource.
    ToOne,
    /// A relationship to any number of resources.
    ToMany,
}

impl Role {
    /// Members of identifiers, resources and relationships.
    pub const TYPE: &str = "type";
    pub const ID: &str = "id";
    pub const DATA: &str = "data";
}

impl Object {
    /// Returns the fields that have a name on the wire.
    pub fn listed(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.pattern.is_none())
    }

    /// Returns the listed field of a key.
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.listed().find(|field| field.wire == key)
    }

    /// Returns the documented shape of the value under a key that is not listed.
    pub fn unlisted(&self, key: &str) -> Option<&Shape> {
        let map = self.fields.iter().find(|field| field.pattern.as_ref().is_some_and(|pattern| pattern.matches(key)));
        match map.map(|field| &field.shape) {
            Some(Shape::Map(value)) => Some(value),
            _ => self.rest.as_ref().filter(|rest| rest.declared).map(|rest| &rest.shape),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Rest {
    pub name: String,
    /// Whether the document allows further fields. A received object keeps them in any case.
    pub declared: bool,
    pub shape: Shape,
    /// Bounds of each value.
    pub bounds: Bounds,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The key. Of a map of the keys that match a pattern: the pattern between slashes.
    pub wire: String,
    /// Makes the field, whose shape is a [`Shape::Map`], hold the values of all unlisted keys that match. The first match counts.
    pub pattern: Option<Pattern>,
    pub name: String,
    /// [`Shape::Nullable`] if null is a value. An optional field of this shape, or of [`Shape::Any`], has three states: absent, null, a
    /// value.
    pub shape: Shape,
    /// Whether the field must be present, in requests and in responses.
    pub required: bool,
    pub default: Option<Value>,
    /// The only value that the document allows, where the shape does not express it: a boolean or a number.
    pub constant: Option<Value>,
    /// The documented example. It may not fit the shape.
    pub example: Option<Value>,
    pub bounds: Bounds,
    pub read_only: bool,
    pub write_only: bool,
    pub docs: Docs,
}

/// An open enum: the variant `other` keeps values that are not listed.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum<T> {
    pub variants: Vec<EnumVariant<T>>,
    pub other: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct EnumVariant<T> {
    pub name: String,
    pub value: T,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub name: String,
    pub content: Content,
}

#[derive(Debug, Clone, PartialEq)]
pub struct StatusVariant {
    pub name: String,
    pub status: Status,
    pub description: String,
    pub payload: Payload,
}
