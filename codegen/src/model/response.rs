//! Responses of operations: status, body, envelope, and what a call returns.

use super::{Codec, Content, Parameter, Shape, Status, TypeId};

#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    pub status: Status,
    pub description: String,
    /// The body, where one is documented. With an envelope, its shape is what stands under `data`; the body of an error
    /// is always whole.
    pub content: Option<Content>,
    pub envelope: Option<Envelope>,
    pub headers: Vec<Parameter>,
    /// The type was read off an example, for lack of a schema.
    pub inferred: bool,
}

impl Response {
    /// Returns the documented response that a received status stands for, the most specific one.
    pub fn find(responses: &[Self], code: u16) -> Option<&Self> {
        Status::of(code).into_iter().find_map(|status| responses.iter().find(|response| response.status == status))
    }
}

/// What a call yields when it succeeds.
#[derive(Debug, Clone, PartialEq)]
pub enum Success {
    /// One payload whatever the success status.
    One(Payload),
    /// Payloads that differ by status: a [`Kind::Responses`] type.
    ByStatus(TypeId),
}

/// A decoded body.
#[derive(Debug, Clone, PartialEq)]
pub struct Payload {
    pub codec: Option<Codec>,
    /// With an envelope, what stands under its `data`.
    pub shape: Shape,
    pub envelope: Option<Envelope>,
}

/// The frame around an answer: `{success, data, meta}` by whatever names the configuration gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// `None`: the document does not say more than that it is there.
    pub meta: Option<Shape>,
}

/// The names of the frame's own fields.
#[derive(Debug, Clone, PartialEq)]
pub struct EnvelopeKeys {
    pub success: Option<String>,
    pub data: String,
    pub meta: Option<String>,
}
