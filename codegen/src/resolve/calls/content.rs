//! Resolves the content of a media type, which request bodies and responses share.

use openapiv3::MediaType;

use super::parameter::query_style;
use crate::document::pointer::escape;
use crate::error::Result;
use crate::model::{Bounds, Codec, Content, Encoding, Kind, Object, Shape, Style};
use crate::resolve::types::draft::{Origin, State};
use crate::resolve::types::lower::{Context, Lowering, Within};
use crate::spec::{Primitive, view};

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
        let (codec, mut shape) = match (codec(media_type), message) {
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
            (Codec::Multipart, _) => default_names(codec).1,
            (Codec::Json, _) | (_, Message::Request) if media_type.contains('*') => default_names(codec).1,
            _ => media_type,
        };
        if actual != media_type && codec != Codec::Json {
            self.report.note(pointer, format!("{media_type} is sent as {actual}"));
        }
        let mut content = Content { bounds, example, ..Content::plain(actual, codec, shape) };
        let is_encoded = matches!(codec, Codec::Form | Codec::Multipart) && message == Message::Request;
        for (field, encoding) in &media.encoding {
            let place = format!("{pointer}/encoding/{}", escape(field));
            if !is_encoded {
                self.report.remark(place, format!("an encoding has no effect on {media_type} here"));
                continue;
            }
            let is_absent = |object: &Object| {
                object.rest.is_none()
                    && !object.fields.iter().any(|known| known.wire == *field || known.pattern.is_some())
            };
            if self.object_of(&content.shape).is_some_and(is_absent) {
                self.report.note(place, format!("the schema has no property `{field}`; the encoding has no effect"));
                continue;
            }
            if !encoding.headers.is_empty() {
                let place = format!("{pointer}/encoding/{}/headers", escape(field));
                self.report.note(place, "the headers of a part are not sent");
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

    /// Returns the object that a shape names.
    pub(super) fn object_of(&self, shape: &Shape) -> Option<&Object> {
        let Shape::Named(id) = shape else { return None };
        match &self.drafts[id.0].state {
            State::Done(Kind::Object(object)) => Some(object),
            _ => None,
        }
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
