//! An error object of JSON:API.

use std::fmt;

use serde_json::Value;

use crate::runtime::redact::debug::Shown;

/// One of the errors in a JSON:API response, as it was received.
#[derive(Clone, PartialEq)]
pub struct ErrorObject(pub(crate) Value);

impl ErrorObject {
    /// Returns the HTTP status of this error.
    pub fn status(&self) -> Option<&str> {
        self.text(&["status"])
    }

    /// Returns the code that the API has for this kind of error.
    pub fn code(&self) -> Option<&str> {
        self.text(&["code"])
    }

    /// Returns the summary, which is the same for each error of the kind.
    pub fn title(&self) -> Option<&str> {
        self.text(&["title"])
    }

    /// Returns the explanation of this error.
    pub fn detail(&self) -> Option<&str> {
        self.text(&["detail"])
    }

    /// Returns the JSON pointer to the faulty value in the request body, such as `/data/attributes/title`.
    pub fn pointer(&self) -> Option<&str> {
        self.text(&["source", "pointer"])
    }

    /// Returns the name of the faulty query parameter.
    pub fn parameter(&self) -> Option<&str> {
        self.text(&["source", "parameter"])
    }

    /// Returns the error object as JSON, for members such as `id`, `links` and `meta`, and for values that are not strings.
    pub fn value(&self) -> &Value {
        &self.0
    }

    fn text(&self, path: &[&str]) -> Option<&str> {
        path.iter().try_fold(&self.0, |value, key| value.get(key))?.as_str()
    }

    /// Returns the message: title, detail and source, as far as they are there.
    pub(crate) fn message(&self) -> Option<String> {
        let texts = [self.title(), self.detail().filter(|detail| Some(*detail) != self.title())];
        let texts = texts.into_iter().flatten().map(str::trim).filter(|text| !text.is_empty());
        let mut message = texts.collect::<Vec<_>>().join(": ");
        if message.is_empty() {
            message = format!("error {}", self.code().or(self.status())?);
        }
        if let Some(source) = self.pointer().or(self.parameter()) {
            message += &format!(" (at `{source}`)");
        }
        Some(message)
    }
}

/// Hides values under names of secrets.
impl fmt::Debug for ErrorObject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("ErrorObject").field(&Shown(&self.0)).finish()
    }
}
