//! Resolves responses: the media type to decode, the data and metadata in the envelope, and the headers.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, StatusCode};

use super::content::Message;
use super::parameter::place_origin;
use crate::document::pointer::escape;
use crate::error::Result;
use crate::model::{
    Codec, Content, Docs, Envelope, EnvelopeKeys, Offer, Parameter, ParameterPlace, Payload, Response, Shape, Status,
};
use crate::resolve::names::casing::{self, Unique};
use crate::resolve::types::draft::{Base, Label, Origin};
use crate::resolve::types::lower::{Context, Lowering};
use crate::spec::{Node, Primitive, view};

/// What a response is for the operation.
#[derive(Clone, Copy)]
struct Role<'s> {
    success: bool,
    /// Last word in the names of its types.
    name: &'s str,
}

/// The member of a JSON:API response that says which version of the specification it follows.
const JSON_API: &str = "jsonapi";

/// Returns the note on a media type that cannot be requested.
pub(crate) fn left_out(requested: &str) -> String {
    format!("only {requested} is requested; this media type is left out")
}

impl Payload {
    /// A response without a body.
    pub(crate) fn nothing() -> Self {
        Self { codec: None, shape: Shape::Nothing, envelope: None }
    }
}

impl<'d> Lowering<'_, 'd> {
    /// Resolves the documented responses of an operation. `keys` are those of the envelope around a success.
    pub(super) fn responses(
        &mut self,
        responses: &openapiv3::Responses,
        (method, id): (&str, &str),
        keys: Option<&EnvelopeKeys>,
        pointer: &str,
    ) -> Result<Vec<Response>> {
        let listed = responses.responses.iter().map(|(status, response)| (self::status(status), response));
        let default = responses.default.iter().map(|response| (Status::Default, response));
        let listed = listed.chain(default).collect::<Vec<_>>();
        let has_success = listed.iter().any(|(status, _)| status.is_success());
        let mut resolved = Vec::new();
        for (status, response) in listed {
            let spec = self.spec;
            let (response, place) = spec.follow(response, &format!("{pointer}/{status}"))?;
            let success = status.is_success() || (status == Status::Default && !has_success);
            let role = if success { "Response".to_owned() } else { format!("Error{status}") };
            let keys = keys.filter(|_| success);
            let role = Role { success, name: &role };
            let empty = (method == "head").then(|| "to HEAD".to_owned());
            let empty = empty.or_else(|| status.is_empty().then(|| format!("with status {status}")));
            let content = match empty.filter(|_| !response.content.is_empty()) {
                Some(which) => {
                    let message = format!("a response {which} has no content; the documented one is left out");
                    self.report.note(format!("{place}/content"), message);
                    &IndexMap::new()
                }
                None => &response.content,
            };
            resolved.push(self.response((status, response, content), (id, role), keys, &place)?);
        }
        Ok(resolved)
    }

    fn response(
        &mut self,
        (status, documented, content): (Status, &openapiv3::Response, &IndexMap<String, MediaType>),
        (id, role): (&str, Role<'_>),
        keys: Option<&EnvelopeKeys>,
        pointer: &str,
    ) -> Result<Response> {
        if !documented.links.is_empty() {
            self.report.note(format!("{pointer}/links"), "links are not generated");
        }
        let mut response = Response {
            status,
            description: documented.description.clone(),
            content: None,
            envelope: None,
            headers: self.headers(&documented.headers, id, pointer)?,
            inferred: false,
            offers: Vec::new(),
        };
        let Some((media_type, media)) = self.preferred(content)? else { return Ok(response) };
        for (other, media) in content.iter().filter(|(other, _)| *other != media_type) {
            let pointer = format!("{pointer}/content/{}", escape(other));
            if !role.success {
                self.report.note(pointer, left_out(media_type));
                continue;
            }
            let origin = place_origin(&pointer, id, role.name);
            let content = self.content(Message::Response, (other, media), origin, &pointer)?;
            response.offers.push(Offer { content, pointer });
        }
        let pointer = format!("{pointer}/content/{}", escape(media_type));
        let is_json = self.codec_of(media_type, media)? == Codec::Json;
        if is_json && media.schema.is_none() {
            let message = "has neither a schema nor an example; the body is available in `raw` only";
            self.report.note(pointer, message);
            return Ok(response);
        }
        let schema = media.schema.as_ref().map(|schema| self.spec.schema(schema));
        response.inferred = schema.as_ref().is_some_and(|schema| self.spec.is_inferred(schema));
        if response.inferred {
            self.report.remark(&pointer, "has no schema; the type is inferred from the example");
        }
        if let (Some(keys), Some(schema), true) = (keys, &schema, is_json)
            && let Some((shape, envelope)) = self.enveloped(schema, keys, id)?
        {
            let media_type = if media_type.contains('*') { "application/json" } else { media_type };
            let example = view(std::slice::from_ref(schema), self.spec, self.report)?.example;
            let example = self.spec.example(&pointer).or(example).cloned();
            response.content = Some(Content { example, ..Content::plain(media_type, Codec::Json, shape) });
            response.envelope = Some(envelope);
        } else {
            let origin = place_origin(&pointer, id, role.name);
            response.content = Some(self.content(Message::Response, (media_type, media), origin, &pointer)?);
        }
        Ok(response)
    }

    /// Returns the shapes of the data and of what is beside it, if the body is the envelope and has no other fields.
    fn enveloped(&mut self, node: &Node<'d>, keys: &EnvelopeKeys, id: &str) -> Result<Option<(Shape, Envelope)>> {
        let body = view(std::slice::from_ref(node), self.spec, self.report)?;
        let is_member =
            |key: &str| keys.members().any(|(_, known)| known == key) || (keys.json_api.is_some() && key == JSON_API);
        let is_object = matches!(body.types.as_deref(), None | Some([Primitive::Object]));
        if !body.properties.keys().all(|key| is_member(key)) || !is_object || !body.alternatives.is_empty() {
            return Ok(None);
        }
        let shape = match body.properties.get(keys.data.as_str()) {
            Some(data) => {
                let context = Context::plain(place_origin(&node.pointer, id, "Data"), &keys.data);
                self.lower_nodes(data, &context)?.shape
            }
            // The document does not describe the data, if there is any.
            None if keys.success.as_deref().is_some_and(|key| body.properties.contains_key(key)) => Shape::Any,
            None => return Ok(None),
        };
        let mut beside = |key: Option<&String>, origin: Origin, name: &str| {
            let Some(nodes) = key.and_then(|key| body.properties.get(key.as_str())) else { return Ok(None) };
            self.lower_nodes(nodes, &Context::plain(origin, name)).map(|lowered| Some(lowered.shape))
        };
        // What is beside the data of a response component is not named like the component.
        let named = |role: &str| match place_origin(&node.pointer, id, role) {
            origin if matches!(origin.base, Base::Component(_)) => origin.with(Label::Field(role.to_owned())),
            origin => origin,
        };
        let meta = beside(keys.meta.as_ref(), place_origin(&node.pointer, id, "Meta"), "meta")?;
        let json_api = keys.json_api.as_ref();
        let included = beside(json_api.map(|keys| &keys.included), named("Included"), "included")?;
        let links = beside(json_api.map(|keys| &keys.links), named("Links"), "links")?;
        let meta = meta.filter(|shape| self.object_of(shape).is_some_and(|object| !object.fields.is_empty()));
        Ok(Some((shape, Envelope { meta, included, links })))
    }

    /// Returns the media type to decode: JSON before text before bytes.
    fn preferred<'s>(
        &mut self,
        content: &'s IndexMap<String, MediaType>,
    ) -> Result<Option<(&'s String, &'s MediaType)>> {
        let mut best = None;
        for (media_type, media) in content {
            let rank = match self.codec_of(media_type, media)? {
                Codec::Json => 0,
                Codec::Text => 1,
                _ => 2,
            };
            if best.is_none_or(|(known, _)| rank < known) {
                best = Some((rank, (media_type, media)));
            }
        }
        Ok(best.map(|(_, best)| best))
    }

    fn headers(
        &mut self,
        headers: &IndexMap<String, ReferenceOr<openapiv3::Header>>,
        id: &str,
        pointer: &str,
    ) -> Result<Vec<Parameter>> {
        let mut names = Unique::default();
        let mut resolved = Vec::new();
        for (wire, header) in headers.iter().filter(|(wire, _)| !wire.eq_ignore_ascii_case("content-type")) {
            let spec = self.spec;
            let place = format!("{pointer}/headers/{}", escape(wire));
            if let Some(other) = resolved.iter().find(|other: &&Parameter| other.wire.eq_ignore_ascii_case(wire)) {
                self.report.note(&place, format!("is the same header as `{}`; left out", other.wire));
                continue;
            }
            let (header, place) = spec.follow(header, &place)?;
            let (value, _) = self.parameter_value(&header.format, wire, id, &place)?;
            let parameter = Parameter::new(wire, ParameterPlace::Header, value);
            resolved.push(Parameter {
                name: names.take(casing::snake(wire, "header")),
                required: header.required,
                example: spec.example(&place).cloned().or(parameter.example),
                docs: Docs {
                    description: header.description.clone().unwrap_or(parameter.docs.description),
                    deprecated: header.deprecated == Some(true),
                    ..Docs::default()
                },
                ..parameter
            });
        }
        Ok(resolved)
    }
}

/// Returns the success responses with the payload of each: those with a success status, or else the default response.
pub(crate) fn payloads(responses: &[Response]) -> Vec<(&Response, Payload)> {
    let has_success = responses.iter().any(|response| response.status.is_success());
    let is_success = |status: Status| status.is_success() || (status == Status::Default && !has_success);
    let payload = |response: &Response| match &response.content {
        Some(content) => {
            Payload { codec: Some(content.codec), shape: content.shape.clone(), envelope: response.envelope.clone() }
        }
        None => Payload::nothing(),
    };
    responses
        .iter()
        .filter(|response| is_success(response.status))
        .map(|response| (response, payload(response)))
        .collect()
}

/// Returns the name of the variant for a success status.
pub(crate) fn status_name(status: Status) -> String {
    let known = match status {
        Status::Code(200) => "Ok",
        Status::Code(201) => "Created",
        Status::Code(202) => "Accepted",
        Status::Code(203) => "NonAuthoritative",
        Status::Code(204) => "NoContent",
        Status::Code(205) => "ResetContent",
        Status::Code(206) => "PartialContent",
        Status::Range(2) => "Success",
        Status::Default => "Default",
        other => return casing::pascal(&format!("Status{other}"), "Status"),
    };
    known.to_owned()
}

fn status(status: &StatusCode) -> Status {
    match status {
        StatusCode::Code(code) => Status::Code(*code),
        StatusCode::Range(range) => Status::Range(u8::try_from(*range).unwrap_or(u8::MAX)),
    }
}
