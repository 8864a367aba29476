//! Serializes multipart bodies. A file that is not in memory is a piece of its own, which is read while it is sent.
//!
//! In `multipart/form-data`, each part has the name of its field (RFC 7578). In other multipart types, such as `multipart/related`,
//! each part also has a content type.

use serde::Serialize;
use serde_json::Value;

use super::body::{Content, Piece};
use super::json::tree;
use super::parameter::scalar;
use crate::runtime::json::fault::Fault;
use crate::runtime::operation::bounds::Rules;
use crate::runtime::operation::descriptor::Encoding;
use crate::runtime::random::random;
use crate::runtime::values::file::{File, Source};

/// A type whose fields are the parts of a multipart body.
pub(crate) trait MultipartBody {
    fn into_parts(self, form: &mut Form);
}

/// A field with a file in it: one part or several.
pub(crate) trait Part {
    fn into_part(self, name: &str, form: &mut Form);
}

impl Part for File {
    fn into_part(self, name: &str, form: &mut Form) {
        form.file(name, self);
    }
}

impl<T: Part> Part for Vec<T> {
    fn into_part(self, name: &str, form: &mut Form) {
        self.into_iter().for_each(|part| part.into_part(name, form));
    }
}

impl<T: Part> Part for Option<T> {
    fn into_part(self, name: &str, form: &mut Form) {
        self.into_iter().for_each(|part| part.into_part(name, form));
    }
}

impl<T: Part> Part for Box<T> {
    fn into_part(self, name: &str, form: &mut Form) {
        (*self).into_part(name, form);
    }
}

/// A multipart body under construction.
pub(crate) struct Form {
    media: &'static str,
    boundary: String,
    encodings: &'static [Encoding],
    /// Content type of the first part.
    root: Option<String>,
    /// Finished pieces, before `content`.
    pieces: Vec<Piece>,
    content: Vec<u8>,
    /// Error of the first part that cannot be serialized: its path, and the reason.
    invalid: Option<(String, String)>,
    rules: Option<&'static Rules>,
    /// Path and message of the first value that is out of bounds.
    pub(crate) violation: Option<(String, String)>,
}

impl Form {
    pub(crate) fn new(media: &'static str, encodings: &'static [Encoding], rules: Option<&'static Rules>) -> Self {
        // 128 random bits: no file contains them by accident.
        let boundary = format!("{:016x}{:016x}", random(), random());
        let (pieces, content) = (Vec::new(), Vec::new());
        Self { media, boundary, encodings, root: None, pieces, content, invalid: None, rules, violation: None }
    }

    /// Adds a field: a scalar as one part, a list as one part for each item, an object as a JSON part. Null is left out.
    pub(crate) fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.checked(name, tree(value));
    }

    /// Adds a field with files in it.
    pub(crate) fn part(&mut self, name: &str, part: impl Part) {
        part.into_part(name, self);
    }

    /// Returns whether a field is not one of the listed fields of its type, and refuses it otherwise.
    pub(crate) fn is_further(&mut self, name: &str, listed: &[&str]) -> bool {
        let is_listed = listed.contains(&name);
        if is_listed {
            let why = format!("has `{name}`, which is a field of the type");
            self.invalid.get_or_insert_with(|| ("rest".to_owned(), why));
        }
        !is_listed
    }

    /// Adds a file, with its own content type, or else the documented one.
    fn file(&mut self, name: &str, file: File) {
        let media = file.media().or_else(|| self.documented(name)).unwrap_or("application/octet-stream").to_owned();
        self.head(name, Some(file.name()), Some(&media));
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
    pub(crate) fn finish(mut self) -> (String, Result<Content, (String, String)>) {
        self.content.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        let mut media = format!("{}; boundary={}", self.media, self.boundary);
        // RFC 2387 requires the type of the first part.
        if let Some(root) = self.root.as_ref().filter(|_| self.media.eq_ignore_ascii_case("multipart/related")) {
            media.push_str(&format!("; type=\"{}\"", root.replace('\\', "\\\\").replace('"', "\\\"")));
        }
        let last = self.content.into();
        let content = if self.pieces.is_empty() {
            Content::Bytes(last)
        } else {
            self.pieces.push(Piece::Bytes(last));
            Content::Pieces(self.pieces)
        };
        (media, self.invalid.map_or(Ok(content), Err))
    }

    fn documented(&self, name: &str) -> Option<&'static str> {
        self.encodings.iter().find(|encoding| encoding.field == name)?.content_type
    }

    fn checked(&mut self, name: &str, value: Result<Value, Fault>) {
        if let (Some(rules), Ok(value)) = (self.rules.and_then(|rules| rules.field(name)), &value)
            && let Err(fault) = rules.check(value)
        {
            self.violation.get_or_insert_with(|| fault.under_key(name).into_parts(name));
        }
        match value {
            Ok(Value::Array(items)) => items.iter().for_each(|item| self.value(name, item)),
            Ok(value) => self.value(name, &value),
            Err(fault) => {
                let invalid = fault.under_key(name).into_parts(name);
                self.invalid.get_or_insert(invalid);
            }
        }
    }

    fn value(&mut self, name: &str, value: &Value) {
        let documented = self.documented(name);
        match (value, scalar(value)) {
            (Value::Null, _) => {}
            (_, Some(text)) => self.text(name, documented, &text),
            (_, None) => self.text(name, documented.or(Some("application/json")), &value.to_string()),
        }
    }

    fn text(&mut self, name: &str, media: Option<&str>, content: &str) {
        let media = if self.is_form() { media } else { media.or(Some("text/plain; charset=utf-8")) };
        self.head(name, None, media);
        self.content.extend_from_slice(content.as_bytes());
        self.content.extend_from_slice(b"\r\n");
    }

    fn is_form(&self) -> bool {
        self.media.eq_ignore_ascii_case("multipart/form-data")
    }

    fn head(&mut self, name: &str, file: Option<&str>, media: Option<&str>) {
        if media.is_some_and(|media| media.contains(char::is_control)) {
            let why = format!("has a part `{name}` whose content type has a control character");
            self.invalid.get_or_insert(("body".to_owned(), why));
        }
        if self.root.is_none() {
            self.root = media.map(str::to_owned);
        }
        let disposition = match file {
            _ if self.is_form() => "form-data",
            Some(_) => "attachment",
            None => "inline",
        };
        let mut head = format!("--{}\r\nContent-Disposition: {disposition}; name=\"{}\"", self.boundary, quote(name));
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
