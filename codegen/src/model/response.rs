//! Responses of operations: status, body, envelope, and what a call returns.

use super::{Codec, Content, Parameter, Shape, Status, TypeId};

#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    pub status: Status,
    pub description: String,
    /// The documented body. With an envelope, its shape is that of the data. The body of an error is always whole.
    pub content: Option<Content>,
    pub envelope: Option<Envelope>,
    pub headers: Vec<Parameter>,
    /// True if the type is inferred from an example, for lack of a schema.
    pub inferred: bool,
    /// The body in other media types, of a success. Empty when the operation has its own list.
    pub offers: Vec<Offer>,
}

/// A documented body in a media type that is requested only if the caller asks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub content: Content,
    pub pointer: String,
}

impl Response {
    /// Returns the most specific documented response for a status.
    pub fn find(responses: &[Self], code: u16) -> Option<&Self> {
        Status::of(code).into_iter().find_map(|status| responses.iter().find(|response| response.status == status))
    }
}

/// The result of a successful call.
#[derive(Debug, Clone, PartialEq)]
pub enum Success {
    /// The same payload for every status.
    One(Payload),
    /// Payloads that differ by status: a [`Kind::Responses`](super::Kind::Responses) type.
    ByStatus(TypeId),
}

/// A decoded body.
#[derive(Debug, Clone, PartialEq)]
pub struct Payload {
    pub codec: Option<Codec>,
    /// With an envelope, the shape of its data.
    pub shape: Shape,
    pub envelope: Option<Envelope>,
}

/// The object around the data of a response: `{success, data, meta}`, by the configured names.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// Shape of the metadata, if documented.
    pub meta: Option<Shape>,
}

/// The names of the fields of an envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct EnvelopeKeys {
    pub success: Option<String>,
    pub data: String,
    pub meta: Option<String>,
}
