//! Named types: objects, enums, unions, and the choices between bodies and between responses.

use serde_json::Value;

use super::{Bounds, Content, Docs, Payload, Shape, Status};

#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// `UpperCamelCase`, unique in the API.
    pub name: String,
    /// Name of the group that uses it, or `None` where several do.
    pub group: Option<String>,
    pub docs: Docs,
    pub kind: Kind,
    pub traits: Traits,
    /// Reached from a request, reached from an answer.
    pub sent: bool,
    pub received: bool,
    /// Where the document has it first.
    pub pointer: String,
}

/// What a type can truly derive beyond `Debug`, `Clone` and `PartialEq`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traits {
    pub eq: bool,
    pub hash: bool,
    pub copy: bool,
    /// No field is required: the empty value is a valid one.
    pub default: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Object(Object),
    TextEnum(Enum<String>),
    IntEnum(Enum<i64>),
    Union(Union),
    /// A body in one of several media types.
    Choice(Vec<Choice>),
    /// Answers that differ by status.
    Responses(Vec<StatusVariant>),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object {
    pub fields: Vec<Field>,
    /// Fields beyond the listed ones, kept in a map under this name.
    pub rest: Option<Box<Rest>>,
    /// Used as the body of a multipart request: its fields become parts.
    pub multipart: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Rest {
    pub name: String,
    /// The document says that there may be further fields. Without its word, a received object keeps them all the same.
    pub declared: bool,
    pub shape: Shape,
    /// Of each value.
    pub bounds: Bounds,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub wire: String,
    pub name: String,
    /// [`Shape::Nullable`] where null is a value. With `required` unset this leaves three states: absent, null, a value.
    pub shape: Shape,
    /// Must be there, in what is sent and in what is received.
    pub required: bool,
    /// The field closes a cycle of types and is kept behind a pointer.
    pub boxed: bool,
    pub default: Option<Value>,
    /// A value as the document shows it, whether or not it fits the shape.
    pub example: Option<Value>,
    pub bounds: Bounds,
    pub read_only: bool,
    pub write_only: bool,
    pub docs: Docs,
}

/// An open enum: a value that is not listed is kept in the variant `other`.
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
pub struct Union {
    pub variants: Vec<UnionVariant>,
    /// Wire name of the field that tells the variants apart.
    pub tag: Option<String>,
    /// With a tag: the variant that keeps a value with an unknown tag.
    pub other: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct UnionVariant {
    pub name: String,
    pub shape: Shape,
    pub bounds: Bounds,
    pub boxed: bool,
    /// Values of the tag that mean this variant.
    pub tags: Vec<String>,
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
