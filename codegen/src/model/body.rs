//! Request bodies, and the contents of bodies.

use serde_json::Value;

use super::{Bounds, Shape, Style, TypeId};

#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    pub required: bool,
    pub description: String,
    /// The body in each media type. A call takes the first, or an enum of all of them, the type `choice`.
    pub contents: Vec<Content>,
    /// Id of a [`Kind::Choice`](super::Kind::Choice) type, if there are several contents.
    pub choice: Option<TypeId>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type to send. `*/*` in the document is `application/json` here.
    pub media_type: String,
    pub codec: Codec,
    /// [`Shape::Text`] for text, [`Shape::Bytes`] for bytes.
    pub shape: Shape,
    /// Bounds of a request body.
    pub bounds: Bounds,
    /// Encodings of the fields of form bodies, and of the parts of multipart bodies that have a content type.
    pub encodings: Vec<Encoding>,
    /// The documented example of the whole body, including the envelope. It may not fit the shape.
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
    /// The documented content type, which may be a list.
    pub content_type: Option<String>,
    pub style: Style,
    pub explode: bool,
}

impl Encoding {
    /// Returns the content type if there is exactly one, and it is not a wildcard.
    pub fn media_type(&self) -> Option<&str> {
        let mut types = self.content_type.as_deref()?.split(',').map(str::trim).filter(|one| !one.is_empty());
        types.next().filter(|one| !one.contains('*') && types.next().is_none())
    }
}
