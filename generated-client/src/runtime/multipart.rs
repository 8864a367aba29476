//! Multipart bodies: fields and files, written into one block of bytes with a boundary between them.

use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::param::{scalar, tree};
use super::random::random;

/// A file to be uploaded.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct File {
    name: String,
    media: Option<String>,
    content: Bytes,
}

impl File {
    /// A file of this name and content, sent as `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), media: None, content: content.into() }
    }

    /// Says what the content is, such as `image/png`.
    pub fn content_type(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// The name that the server is told.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is sent.
    pub fn content(&self) -> &Bytes {
        &self.content
    }
}

/// Without the content.
impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.media)
            .field("bytes", &self.content.len())
            .finish()
    }
}

/// A struct whose fields are the parts of a multipart body.
pub(crate) trait MultipartBody {
    fn into_parts(self, form: &mut Form);
}

/// A multipart body that is being written.
pub(crate) struct Form {
    boundary: String,
    content: Vec<u8>,
    /// The first part that could not be written, and why.
    invalid: Option<String>,
}

impl Form {
    pub(crate) fn new() -> Self {
        // 128 bits that nobody can foresee: no file holds them but by its sender's intent.
        Self { boundary: format!("{:016x}{:016x}", random(), random()), content: Vec::new(), invalid: None }
    }

    /// A scalar as one part, a list as one part for each item, an object as a part of JSON; null is left out.
    pub(crate) fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.value(name, None, tree(value));
    }

    /// As [`field`](Self::field), with the part's content type.
    pub(crate) fn field_as<T: Serialize + ?Sized>(&mut self, name: &str, media: &str, value: &T) {
        self.value(name, Some(media), tree(value));
    }

    pub(crate) fn file(&mut self, name: &str, file: File) {
        let media = file.media.as_deref().unwrap_or("application/octet-stream");
        self.part(name, Some(&file.name), Some(media), &file.content);
    }

    /// The body and its content type, which tells the boundary.
    pub(crate) fn finish(mut self) -> (String, Result<Vec<u8>, String>) {
        self.content.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        let media = format!("multipart/form-data; boundary={}", self.boundary);
        (media, self.invalid.map_or(Ok(self.content), Err))
    }

    fn value(&mut self, name: &str, media: Option<&str>, value: serde_json::Result<Value>) {
        match value {
            Ok(Value::Null) => {}
            Ok(Value::Array(items)) => items.into_iter().for_each(|item| self.value(name, media, Ok(item))),
            Ok(value) => match scalar(&value) {
                Some(text) => self.part(name, None, media, text.as_bytes()),
                None => self.part(name, None, media.or(Some("application/json")), value.to_string().as_bytes()),
            },
            Err(error) => self.refuse(format!("has a part `{name}` that cannot be written: {error}")),
        }
    }

    fn refuse(&mut self, why: String) {
        self.invalid.get_or_insert(why);
    }

    fn part(&mut self, name: &str, file: Option<&str>, media: Option<&str>, content: &[u8]) {
        if media.is_some_and(|media| media.contains(char::is_control)) {
            self.refuse(format!("has a part `{name}` whose content type holds a control character"));
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
        self.content.extend_from_slice(content);
        self.content.extend_from_slice(b"\r\n");
    }
}

/// As browsers write a name between quotes.
fn quote(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
