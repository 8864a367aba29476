//! Bodies: what an operation is sent and what it answers. Media types go in, contents with a codec and a shape come out,
//! answers out of their envelope.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, RequestBody, StatusCode};

use super::parameter::{header, place_origin, query_style};
use crate::config;
use crate::document::pointer::escape;
use crate::error::Result;
use crate::model::{
    Body, Bounds, Choice, Codec, Content, Docs, Encoding, Envelope, Kind, Payload, Response, Shape, Status, Style,
};
use crate::resolve::names::casing::{self, Unique};
use crate::resolve::types::draft::{Origin, State};
use crate::resolve::types::lower::{Lowering, Site, Within};
use crate::spec::{Node, Primitive, view};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Received,
}

impl Content {
    fn plain(media_type: &str, codec: Codec, shape: Shape) -> Self {
        Self {
            media_type: media_type.to_owned(),
            codec,
            shape,
            bounds: Bounds::default(),
            encodings: Vec::new(),
            example: None,
        }
    }
}

impl<'d> Lowering<'_, 'd> {
    pub(in crate::resolve) fn body(
        &mut self,
        body: &ReferenceOr<RequestBody>,
        id: &str,
        pointer: &str,
    ) -> Result<Option<Body>> {
        let spec = self.spec;
        let (body, pointer) = spec.follow(body, pointer)?;
        let mut contents: Vec<Content> = Vec::new();
        for (media_type, media) in &body.content {
            let place = format!("{pointer}/content/{}", escape(media_type));
            let content = self.content(Way::Sent, media_type, media, &place_origin(&place, id, "Body"), &place)?;
            match contents.iter().find(|known| known.codec == content.codec && known.shape == content.shape) {
                Some(known) => self.report.note(place, format!("the same body is sent as {} only", known.media_type)),
                None => contents.push(content),
            }
        }
        if contents.is_empty() {
            self.report.note(&pointer, "a body without content; none is sent");
            return Ok(None);
        }
        let choice = (contents.len() > 1).then(|| {
            let mut names = Unique::default();
            let choices = contents.iter().map(|content| Choice {
                name: names.take(codec_name(content.codec).to_owned()),
                content: content.clone(),
            });
            let choices = choices.collect();
            let slot = self.reserve(Origin::operation(id, "BodyChoice"), pointer.clone());
            self.finish(slot, Kind::Choice(choices), Docs::default());
            slot
        });
        let description = body.description.clone().unwrap_or_default();
        Ok(Some(Body { required: body.required, description, contents, choice }))
    }

    fn content(
        &mut self,
        way: Way,
        media_type: &str,
        media: &MediaType,
        origin: &Origin,
        pointer: &str,
    ) -> Result<Content> {
        let mut bounds = Bounds::default();
        let (codec, mut shape) = match (codec(media_type), way) {
            (Codec::Form, Way::Received) => (Codec::Text, Shape::Text),
            (Codec::Multipart, Way::Received) => (Codec::Bytes, Shape::Bytes),
            (codec @ Codec::Text, _) => (codec, Shape::Text),
            (codec @ Codec::Bytes, _) => (codec, Shape::Bytes),
            (codec, _) => (codec, Shape::Any),
        };
        let mut example = self.spec.example(pointer).cloned();
        match &media.schema {
            Some(schema) if matches!(codec, Codec::Text | Codec::Bytes) => {
                let view = view(&[self.spec.schema(schema)], self.spec, self.report)?;
                if !matches!(view.types.as_deref(), None | Some([Primitive::String])) {
                    let whole = if codec == Codec::Text { "text" } else { "bytes" };
                    self.report.note(pointer, format!("{media_type} is left as {whole}; its schema is not generated"));
                }
            }
            Some(schema) => {
                let within = if codec == Codec::Multipart { Within::MultipartBody } else { Within::Plain };
                let site = Site { origin: origin.clone(), key: "", within };
                let lowered = self.lower(&self.spec.schema(schema), &site)?;
                shape = lowered.shape;
                bounds = if way == Way::Sent { lowered.bounds } else { bounds };
                example = example.or(lowered.example);
            }
            None if matches!(codec, Codec::Json | Codec::Form) => {
                self.report.note(pointer, "neither a schema nor an example; left free form");
            }
            None => {}
        }
        match codec {
            Codec::Multipart if !self.is_multipart(&shape) => {
                self.report.note(pointer, "a multipart body that is no object; its bytes are left to the caller");
                return Ok(Content::plain(media_type, Codec::Bytes, Shape::Bytes));
            }
            Codec::Form if !matches!(shape, Shape::Named(_) | Shape::Map(_)) => {
                if shape != Shape::Any {
                    self.report.note(pointer, "a form that is no object; generated as a map");
                }
                shape = Shape::Map(Box::new(Shape::Any));
            }
            _ => {}
        }
        let sent = match (codec, way) {
            (Codec::Json, _) if media_type.contains('*') => "application/json",
            (Codec::Multipart, _) => "multipart/form-data",
            (_, Way::Sent) if media_type.contains('*') => default_type(codec),
            _ => media_type,
        };
        if sent != media_type && codec != Codec::Json {
            self.report.note(pointer, format!("sent as {sent}"));
        }
        let mut content = Content { bounds, example, ..Content::plain(sent, codec, shape) };
        for (field, encoding) in &media.encoding {
            if !encoding.headers.is_empty() {
                let place = format!("{pointer}/encoding/{}/headers", escape(field));
                self.report.note(place, "headers of a part are not sent");
            }
            content.encodings.push(Encoding {
                field: field.clone(),
                content_type: encoding.content_type.clone(),
                style: encoding.style.as_ref().map_or(Style::Form, query_style),
                explode: encoding.style.is_none() || encoding.explode,
            });
        }
        Ok(content)
    }

    fn is_multipart(&self, shape: &Shape) -> bool {
        let Shape::Named(id) = shape else { return false };
        matches!(&self.drafts[id.0].state, State::Done(Kind::Object(object)) if object.multipart)
    }

    /// The documented answers of an operation.
    pub(in crate::resolve) fn answers(
        &mut self,
        responses: &openapiv3::Responses,
        id: &str,
        frame: Option<&config::Envelope>,
        pointer: &str,
    ) -> Result<Vec<Response>> {
        let listed = responses.responses.iter().map(|(status, answer)| (self::status(status), answer));
        let default = responses.default.iter().map(|answer| (Status::Default, answer));
        let mut listed = listed.chain(default).collect::<Vec<_>>();
        let has_success = listed.iter().any(|(status, _)| status.is_success());
        let mut answers = Vec::new();
        for (status, answer) in listed.drain(..) {
            let spec = self.spec;
            let place = format!("{pointer}/{status}");
            let (answer, place) = spec.follow(answer, &place)?;
            let success = status.is_success() || (status == Status::Default && !has_success);
            answers.push(self.answer(answer, status, id, frame.filter(|_| success), success, &place)?);
        }
        Ok(answers)
    }

    fn answer(
        &mut self,
        answer: &openapiv3::Response,
        status: Status,
        id: &str,
        frame: Option<&config::Envelope>,
        success: bool,
        pointer: &str,
    ) -> Result<Response> {
        if !answer.links.is_empty() {
            self.report.note(format!("{pointer}/links"), "links are not generated");
        }
        let headers = self.headers(&answer.headers, id, pointer)?;
        let (mut content, mut envelope, mut inferred) = (None, None, false);
        let preferred = self.preferred(&answer.content, pointer).filter(|(media_type, media)| {
            let said = media.schema.is_some() || codec(media_type) != Codec::Json;
            if !said {
                let place = format!("{pointer}/content/{}", escape(media_type));
                self.report.note(place, "neither a schema nor an example; the body is left to `raw`");
            }
            said
        });
        if let Some((media_type, media)) = preferred {
            let pointer = format!("{pointer}/content/{}", escape(media_type));
            let schema = media.schema.as_ref().map(|schema| self.spec.schema(schema));
            inferred = schema.as_ref().is_some_and(|schema| self.spec.is_inferred(schema));
            if inferred {
                self.report.note(&pointer, "no schema; the type is read off the example");
            }
            let framed = match (frame, &schema) {
                (Some(frame), Some(schema)) if codec(media_type) == Codec::Json => self.unwrap(schema, frame, id)?,
                _ => None,
            };
            content = Some(match framed {
                Some((shape, meta)) => {
                    envelope = Some(Envelope { meta });
                    let media_type = if media_type.contains('*') { "application/json" } else { media_type };
                    let of_schema = schema.map(|node| view(&[node], self.spec, self.report)).transpose()?;
                    let of_schema = of_schema.and_then(|view| view.example);
                    let example = self.spec.example(&pointer).or(of_schema).cloned();
                    Content { example, ..Content::plain(media_type, Codec::Json, shape) }
                }
                None => {
                    let role = if success { "Answer".to_owned() } else { format!("Error{status}") };
                    self.content(Way::Received, media_type, media, &place_origin(&pointer, id, &role), &pointer)?
                }
            });
        }
        Ok(Response { status, description: answer.description.clone(), content, envelope, headers, inferred })
    }

    /// The shapes under `data` and `meta`, where the body is the frame around them and nothing else.
    fn unwrap(
        &mut self,
        node: &Node<'d>,
        frame: &config::Envelope,
        id: &str,
    ) -> Result<Option<(Shape, Option<Shape>)>> {
        let body = view(std::slice::from_ref(node), self.spec, self.report)?;
        let keys = [frame.success.as_deref(), Some(frame.data.as_str()), frame.meta.as_deref()];
        let only_frame = body.properties.keys().all(|key| keys.contains(&Some(key)));
        let is_object = matches!(body.types.as_deref(), None | Some([Primitive::Object]));
        if !only_frame || !is_object || !body.alternatives.is_empty() {
            return Ok(None);
        }
        let has = |key: &Option<String>| key.as_deref().is_some_and(|key| body.properties.contains_key(key));
        let shape = match body.properties.get(frame.data.as_str()) {
            Some(data) => {
                let site = Site::plain(place_origin(&node.pointer, id, "Data"), &frame.data);
                self.lower_nodes(data, &site)?.shape
            }
            // A frame around nothing, or around what the document does not describe.
            None if has(&frame.success) => Shape::Any,
            None => return Ok(None),
        };
        let meta = match frame.meta.as_deref().and_then(|meta| body.properties.get(meta)) {
            Some(meta) => {
                let site = Site::plain(place_origin(&node.pointer, id, "Meta"), "meta");
                Some(self.lower_nodes(meta, &site)?.shape).filter(|shape| self.has_fields(shape))
            }
            None => None,
        };
        Ok(Some((shape, meta)))
    }

    fn has_fields(&self, shape: &Shape) -> bool {
        let Shape::Named(id) = shape else { return false };
        matches!(&self.drafts[id.0].state, State::Done(Kind::Object(object)) if !object.fields.is_empty())
    }

    /// The media type that is decoded: JSON before text before bytes.
    fn preferred<'s>(
        &mut self,
        content: &'s IndexMap<String, MediaType>,
        pointer: &str,
    ) -> Option<(&'s str, &'s MediaType)> {
        let rank = |media_type: &str| match codec(media_type) {
            Codec::Json => 0,
            Codec::Text => 1,
            _ => 2,
        };
        let best = content.iter().min_by_key(|(media_type, _)| rank(media_type))?;
        for (other, _) in content.iter().filter(|(media_type, _)| *media_type != best.0) {
            let place = format!("{pointer}/content/{}", escape(other));
            self.report.note(place, format!("the answer is asked for as {} only", best.0));
        }
        Some((best.0, best.1))
    }

    fn headers(
        &mut self,
        headers: &IndexMap<String, ReferenceOr<openapiv3::Header>>,
        id: &str,
        pointer: &str,
    ) -> Result<Vec<crate::model::Parameter>> {
        let mut names = Unique::default();
        let mut lowered = Vec::new();
        for (wire, declared) in headers {
            if wire.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let spec = self.spec;
            let place = format!("{pointer}/headers/{}", escape(wire));
            let (declared, place) = spec.follow(declared, &place)?;
            let (mut value, _) = self.parameter_value(&declared.format, wire, id, &place)?;
            value.example = spec.example(&place).cloned().or(value.example);
            lowered.push(header(wire, value, declared, &mut names));
        }
        Ok(lowered)
    }
}

/// What a call yields when it succeeds, status by status.
pub(in crate::resolve) fn payloads(answers: &[Response]) -> Vec<(&Response, Payload)> {
    let has_success = answers.iter().any(|answer| answer.status.is_success());
    answers
        .iter()
        .filter(|answer| answer.status.is_success() || (answer.status == Status::Default && !has_success))
        .map(|answer| {
            let payload = match &answer.content {
                Some(content) => Payload {
                    codec: Some(content.codec),
                    shape: content.shape.clone(),
                    envelope: answer.envelope.clone(),
                },
                None => Payload { codec: None, shape: Shape::Nothing, envelope: None },
            };
            (answer, payload)
        })
        .collect()
}

pub(in crate::resolve) fn status_name(status: Status) -> String {
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

pub(in crate::resolve) fn codec(media_type: &str) -> Codec {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" | "*/*" | "application/*" | "text/json" => Codec::Json,
        "application/x-www-form-urlencoded" => Codec::Form,
        json if json.ends_with("+json") => Codec::Json,
        multipart if multipart.starts_with("multipart/") => Codec::Multipart,
        text if text.starts_with("text/") || text.ends_with("/xml") || text.ends_with("+xml") => Codec::Text,
        _ => Codec::Bytes,
    }
}

fn default_type(codec: Codec) -> &'static str {
    match codec {
        Codec::Json => "application/json",
        Codec::Form => "application/x-www-form-urlencoded",
        Codec::Multipart => "multipart/form-data",
        Codec::Text => "text/plain",
        Codec::Bytes => "application/octet-stream",
    }
}

fn codec_name(codec: Codec) -> &'static str {
    match codec {
        Codec::Json => "Json",
        Codec::Form => "Form",
        Codec::Multipart => "Multipart",
        Codec::Text => "Text",
        Codec::Bytes => "Bytes",
    }
}
