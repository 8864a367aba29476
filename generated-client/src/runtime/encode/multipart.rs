//! Serializes multipart bodies. A file that is not in memory is a piece of its own, which is read while it is sent.

use serde::Serialize;
use serde_json::Value;

use super::body::{Content, Piece};
use super::parameter::{scalar, tree};
use crate::runtime::operation::bounds::Rules;
use crate::runtime::random::random;
use crate::runtime::values::file::{File, Source};

/// A type whose fields are the parts of a multipart body.
pub(crate) trait MultipartBody {
    fn into_parts(self, form: &mut Form);
}

/// A multipart body under construction.
pub(crate) struct Form {
    boundary: String,
    /// Finished pieces, before `content`.
    pieces: Vec<Piece>,
    content: Vec<u8>,
    /// Error of the first part that cannot be serialized.
    invalid: Option<String>,
    rules: Option<&'static Rules>,
    /// Path and message of the first value that is out of bounds.
    pub(crate) violation: Option<(String, String)>,
}

impl Form {
    pub(crate) fn new(rules: Option<&'static Rules>) -> Self {
        // 128 random bits: no file contains them by accident.
        let boundary = format!("{:016x}{:016x}", random(), random());
        Self { boundary, pieces: Vec::new(), content: Vec::new(), invalid: None, rules, violation: None }
    }

    /// Adds a field: a scalar as one part, a list as one part for each item, an object as a JSON part. Null is left out.
    pub(crate) fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.checked(name, None, tree(value));
    }

    /// As [`field`](Self::field), with a content type.
    pub(crate) fn field_as<T: Serialize + ?Sized>(&mut self, name: &str, media: &str, value: &T) {
        self.checked(name, Some(media), tree(value));
    }

    /// Adds the fields that the type does not list.
    pub(crate) fn rest<'r, T: Serialize + 'r>(
        &mut self,
        listed: &[&str],
        rest: impl IntoIterator<Item = (&'r String, &'r T)>,
    ) {
        for (name, value) in rest {
            if listed.contains(&name.as_str()) {
                self.refuse(format!("has `{name}` in `rest`, which is a field of the type"));
            } else {
                self.field(name, value);
            }
        }
    }

    /// Adds a file.
    pub(crate) fn file(&mut self, name: &str, file: File) {
        self.head(name, Some(file.name()), Some(file.media()));
        match &file.source {
            Source::Bytes(content) => self.content.extend_from_slice(content),
            Source::Path(_) | Source::Stream(_) => {
                self.pieces.push(Piece::Bytes(std::mem::take(&mut self.content).into()));
                self.pieces.push(Piece::File(file));
            }
        }
        self.content.extend_from_slice(b"\r\n");
    }

    /// Returns the content type, which names the boundary, and the body.
    pub(crate) fn finish(mut self) -> (String, Result<Content, String>) {
        self.content.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        let media = format!("multipart/form-data; boundary={}", self.boundary);
        let last = self.content.into();
        let content = if self.pieces.is_empty() {
            Content::Bytes(last)
        } else {
            self.pieces.push(Piece::Bytes(last));
            Content::Pieces(self.pieces)
        };
        (media, self.invalid.map_or(Ok(content), Err))
    }

    fn checked(&mut self, name: &str, media: Option<&str>, value: serde_json::Result<Value>) {
        if let (Some(rules), Ok(value)) = (self.rules.and_then(|rules| rules.field(name)), &value)
            && let Err(fault) = rules.check(value)
        {
            self.violation.get_or_insert_with(|| fault.under_key(name).into_parts(name));
        }
        self.value(name, media, value);
    }

    fn value(&mut self, name: &str, media: Option<&str>, value: serde_json::Result<Value>) {
        match value {
            Ok(Value::Null) => {}
            Ok(Value::Array(items)) => items.into_iter().for_each(|item| self.value(name, media, Ok(item))),
            Ok(value) => match scalar(&value) {
                Some(text) => self.part(name, media, &text),
                None => self.part(name, media.or(Some("application/json")), &value.to_string()),
            },
            Err(error) => self.refuse(format!("has a part `{name}` that cannot be serialized: {error}")),
        }
    }

    fn refuse(&mut self, why: String) {
        self.invalid.get_or_insert(why);
    }

    fn part(&mut self, name: &str, media: Option<&str>, content: &str) {
        self.head(name, None, media);
        self.content.extend_from_slice(content.as_bytes());
        self.content.extend_from_slice(b"\r\n");
    }

    fn head(&mut self, name: &str, file: Option<&str>, media: Option<&str>) {
        if media.is_some_and(|media| media.contains(char::is_control)) {
            self.refuse(format!("has a part `{name}` whose content type has a control character"));
        }
        let mut head = format!("--{}\r\nContent-Disposition: form-data; name=\"{}\"", self.boundary, quote(name));
        if let Some(file) = file {
            head.push_str(&format!("; filename=\"{}\"", quote(file)));
        }
        if let Some(media) = media {
            head.push_str(&format!("\r\nContent-Type: {media}"));
        }
        head.push_str("\r\n\r\n");
        self.content.extend_from_slice(head.as_bytes());
    }
}

/// Escapes a quoted name as browsers do.
fn quote(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
