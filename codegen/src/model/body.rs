//! Bodies of requests, and what a body holds.

use serde_json::Value;

use super::{Bounds, Shape, Style, TypeId};

#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    pub required: bool,
    pub description: String,
    /// One choice or several; the first is the one that a plain call takes. Several are variants of an enum, whose id is in
    /// `choice`.
    pub contents: Vec<Content>,
    /// A [`Kind::Choice`] type, where there are several contents.
    pub choice: Option<TypeId>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// As sent: `*/*` in the document is already `application/json` here.
    pub media_type: String,
    pub codec: Codec,
    /// [`Shape::Text`] for text, [`Shape::Bytes`] for bytes.
    pub shape: Shape,
    /// Of a body that is sent.
    pub bounds: Bounds,
    /// Of multipart and form bodies: what the document says about single fields.
    pub encodings: Vec<Encoding>,
    /// A whole body as the document shows it, envelope included, whether or not it fits the shape.
    pub example: Option<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codec {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Encoding {
    /// Wire name of the field.
    pub field: String,
    pub content_type: Option<String>,
    pub style: Style,
    pub explode: bool,
}
