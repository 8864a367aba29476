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
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Envelope {
    /// Shape of the metadata, if documented.
    pub meta: Option<Shape>,
    /// Shape of the included resources of a JSON:API response, if documented.
    pub included: Option<Shape>,
    /// Shape of the links of a JSON:API response, if documented.
    pub links: Option<Shape>,
}

impl Envelope {
    /// Returns the shapes beside the data.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        [&self.meta, &self.included, &self.links].into_iter().flatten()
    }

    pub fn shapes_mut(&mut self) -> impl Iterator<Item = &mut Shape> {
        [&mut self.meta, &mut self.included, &mut self.links].into_iter().flatten()
    }
}

/// The names of the fields of an envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct EnvelopeKeys {
    pub success: Option<String>,
    pub data: String,
    pub meta: Option<String>,
    /// Members of JSON:API responses, if they have this format.
    pub json_api: Option<JsonApiKeys>,
}

/// The names of the members of a JSON:API response, beside data and metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonApiKeys {
    pub included: String,
    pub links: String,
    pub errors: String,
}

impl EnvelopeKeys {
    /// Returns the names of the members, each with what it is.
    pub fn members(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let json_api = self.json_api.as_ref();
        let members = [
            ("success", self.success.as_ref()),
            ("data", Some(&self.data)),
            ("meta", self.meta.as_ref()),
            ("included", json_api.map(|keys| &keys.included)),
            ("links", json_api.map(|keys| &keys.links)),
            ("errors", json_api.map(|keys| &keys.errors)),
        ];
        members.into_iter().filter_map(|(part, key)| Some((part, key?.as_str())))
    }
}
