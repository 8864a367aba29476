//! Resolves the content of a media type, which request bodies and responses share.

use openapiv3::MediaType;

use super::parameter::query_style;
use crate::document::pointer::escape;
use crate::error::Result;
use crate::model::{Bounds, Codec, Content, Encoding, Kind, Object, Shape, Style};
use crate::resolve::types::draft::{Origin, State};
use crate::resolve::types::lower::{Context, Lowering, Within};
use crate::spec::{Node, Primitive, view};

/// Deepest nesting of lists and alternatives in a part whose media type is looked for.
const PARTS: usize = 4;

/// Longest chain of references to a schema that may be binary.
const REFERENCES: usize = 32;

/// What a content belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Message {
    Request,
    Response,
}

impl Content {
    pub(super) fn plain(media_type: &str, codec: Codec, shape: Shape) -> Self {
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

impl Lowering<'_, '_> {
    pub(super) fn content(
        &mut self,
        message: Message,
        (media_type, media): (&str, &MediaType),
        origin: Origin,
        pointer: &str,
    ) -> Result<Content> {
        let mut bounds = Bounds::default();
        let (codec, mut shape) = match (self.codec_of(media_type, media)?, message) {
            (Codec::Form, Message::Response) => (Codec::Text, Shape::Text),
            (Codec::Multipart, Message::Response) => (Codec::Bytes, Shape::Bytes),
            (codec @ Codec::Text, _) => (codec, Shape::Text),
            (codec @ Codec::Bytes, _) => (codec, Shape::Bytes),
            (codec, _) => (codec, Shape::Any),
        };
        let mut example = self.spec.example(pointer).cloned();
        match &media.schema {
            Some(schema) if matches!(codec, Codec::Text | Codec::Bytes) => {
                let view = view(&[self.spec.schema(schema)], self.spec, self.report)?;
                if !matches!(view.types.as_deref(), None | Some([Primitive::String])) {
                    let raw = if codec == Codec::Text { "text" } else { "bytes" };
                    self.report.note(pointer, format!("{media_type} is generated as {raw}; its schema is left out"));
                }
            }
            Some(schema) => {
                let within = if codec == Codec::Multipart { Within::MultipartBody } else { Within::Plain };
                let lowered = self.lower(&self.spec.schema(schema), &Context { origin, key: "", within })?;
                shape = lowered.shape;
                bounds = if message == Message::Request { lowered.bounds } else { bounds };
                example = example.or(lowered.example);
            }
            None if matches!(codec, Codec::Json | Codec::Form) => {
                self.report.note(pointer, "has neither a schema nor an example; generated as any value");
            }
            None => {}
        }
        match codec {
            Codec::Multipart if !self.object_of(&shape).is_some_and(|object| object.multipart) => {
                self.report.note(pointer, "the multipart body is not an object; generated as bytes");
                return Ok(Content::plain(media_type, Codec::Bytes, Shape::Bytes));
            }
            Codec::Form if !matches!(shape, Shape::Named(_) | Shape::Map(_)) => {
                if shape != Shape::Any {
                    self.report.note(pointer, "the form is not an object; generated as a map");
                }
                shape = Shape::Map(Box::new(Shape::Any));
            }
            _ => {}
        }
        let actual = match (codec, message) {
            (Codec::Json, _) | (_, Message::Request) if media_type.contains('*') => default_names(codec).1,
            // The boundary is chosen for each request.
            (Codec::Multipart, _) => media_type.split(';').next().unwrap_or_default().trim(),
            _ => media_type,
        };
        if actual != media_type && media_type.contains('*') && codec != Codec::Json {
            self.report.note(pointer, format!("{media_type} is sent as {actual}"));
        }
        let effective = self.effective(media, codec, media_type, message, &shape, pointer);
        let encodings = match codec {
            _ if message == Message::Response => Vec::new(),
            Codec::Multipart => self.parts(media, &effective, pointer)?,
            Codec::Form => effective.iter().map(|(field, documented)| encoding(field, documented)).collect(),
            _ => Vec::new(),
        };
        Ok(Content { bounds, example, encodings, ..Content::plain(actual, codec, shape) })
    }

    /// Returns the encodings that have an effect on a request body.
    fn effective<'m>(
        &mut self,
        media: &'m MediaType,
        codec: Codec,
        media_type: &str,
        message: Message,
        shape: &Shape,
        pointer: &str,
    ) -> Vec<(&'m String, &'m openapiv3::Encoding)> {
        let is_encoded = matches!(codec, Codec::Form | Codec::Multipart) && message == Message::Request;
        let mut effective = Vec::new();
        for (field, documented) in &media.encoding {
            let place = format!("{pointer}/encoding/{}", escape(field));
            let is_absent = |object: &Object| {
                object.rest.is_none()
                    && !object.fields.iter().any(|known| known.wire == *field || known.pattern.is_some())
            };
            if !is_encoded {
                self.report.remark(place, format!("an encoding has no effect on {media_type} here"));
            } else if self.object_of(shape).is_some_and(is_absent) {
                self.report.note(place, format!("the schema has no property `{field}`; the encoding has no effect"));
            } else {
                effective.push((field, documented));
            }
        }
        effective
    }

    /// Returns the content types of the parts of a multipart body.
    fn parts(
        &mut self,
        media: &MediaType,
        effective: &[(&String, &openapiv3::Encoding)],
        pointer: &str,
    ) -> Result<Vec<Encoding>> {
        let mut parts = Vec::new();
        for &(field, documented) in effective {
            let pointer = format!("{pointer}/encoding/{}", escape(field));
            if !documented.headers.is_empty() {
                self.report.note(format!("{pointer}/headers"), "the headers of a part are not sent");
            }
            if encoding(field, documented).style != Style::Form || documented.allow_reserved {
                let message = "the style of a part is not supported; a list is sent as a part for each item";
                self.report.note(pointer, message);
            }
            parts.push(encoding(field, documented));
        }
        if let Some(schema) = &media.schema {
            let body = view(&[self.spec.schema(schema)], self.spec, self.report)?;
            for (field, nodes) in &body.properties {
                let is_documented = media.encoding.get(*field).is_some_and(|one| one.content_type.is_some());
                let Some(own) = self.media_type(nodes, PARTS)?.filter(|_| !is_documented) else { continue };
                parts.retain(|part| part.field != *field);
                let plain = encoding(field, &openapiv3::Encoding::default());
                parts.push(Encoding { content_type: Some(own), ..plain });
            }
        }
        parts.retain(|part| part.content_type.is_some());
        Ok(parts)
    }

    /// Returns the media type that schemas give for the content of a string, of each item of a list, or of all alternatives.
    fn media_type(&mut self, nodes: &[Node<'_>], depth: usize) -> Result<Option<String>> {
        if depth == 0 {
            return Ok(None);
        }
        let value = view(nodes, self.spec, self.report)?;
        if let Some(own) = value.media_type.filter(|_| value.format != Some("byte")) {
            return Ok(Some(own.to_owned()));
        }
        if !value.items.is_empty() {
            return self.media_type(&value.items, depth - 1);
        }
        let mut common = None;
        for member in value.alternatives.iter().flat_map(|group| &group.members) {
            let own = self.media_type(std::slice::from_ref(member), depth - 1)?;
            if own.is_none() || common.as_ref().is_some_and(|known| *known != own) {
                return Ok(None);
            }
            common = Some(own);
        }
        Ok(common.flatten())
    }

    /// Returns how a content is serialized: as its media type says, or as bytes if its schema says so.
    pub(super) fn codec_of(&self, media_type: &str, media: &MediaType) -> Result<Codec> {
        let codec = codec(media_type);
        let Some(schema) = &media.schema else {
            let is_any = codec == Codec::Json && media_type.contains('*');
            return Ok(if is_any { Codec::Bytes } else { codec });
        };
        if matches!(codec, Codec::Bytes | Codec::Multipart) {
            return Ok(codec);
        }
        let mut node = self.spec.schema(schema);
        for _ in 0..REFERENCES {
            let Some(reference) = node.reference() else { break };
            node = self.spec.target(reference, &node.pointer)?;
        }
        let types = node.value.get("type");
        let names = types.map_or([].as_slice(), |one| one.as_array().map_or(std::slice::from_ref(one), Vec::as_slice));
        let is_text = names.contains(&"string".into()) && names.iter().all(|name| name == "string" || name == "null");
        Ok(if is_text && node.text("format") == Some("binary") { Codec::Bytes } else { codec })
    }

    /// Returns the object that a shape names.
    pub(super) fn object_of(&self, shape: &Shape) -> Option<&Object> {
        let Shape::Named(id) = shape else { return None };
        match &self.drafts[id.0].state {
            State::Done(Kind::Object(object)) => Some(object),
            _ => None,
        }
    }
}

fn encoding(field: &str, encoding: &openapiv3::Encoding) -> Encoding {
    Encoding {
        field: field.to_owned(),
        content_type: encoding.content_type.clone(),
        style: encoding.style.as_ref().map_or(Style::Form, query_style),
        explode: encoding.style.is_none() || encoding.explode,
    }
}

pub(super) fn codec(media_type: &str) -> Codec {
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

/// Returns the name of the variant for a codec, and the media type in place of a wildcard.
pub(super) fn default_names(codec: Codec) -> (&'static str, &'static str) {
    match codec {
        Codec::Json => ("Json", "application/json"),
        Codec::Form => ("Form", "application/x-www-form-urlencoded"),
        Codec::Multipart => ("Multipart", "multipart/form-data"),
        Codec::Text => ("Text", "text/plain"),
        Codec::Bytes => ("Bytes", "application/octet-stream"),
    }
}
