//! A response before it is decoded.

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::charset::{self, Text};
use crate::runtime::json::fault::Fault;
use crate::runtime::operation::descriptor::Operation;

/// A response before it is decoded.
#[derive(Clone)]
pub(crate) struct Received {
    pub(crate) operation: &'static Operation,
    /// Whether lenient decoding is off.
    pub(crate) strict: bool,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    text: Text,
}

impl Received {
    pub(crate) fn new(
        operation: &'static Operation,
        strict: bool,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        let text = charset::decode(&headers, &body);
        Self { operation, strict, status, headers, body, text }
    }

    /// Returns the bytes of the text, in UTF-8 unless the body is not text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is in a charset that cannot be decoded.
    pub(crate) fn text_bytes(&self) -> Result<&Bytes, Fault> {
        match &self.text {
            Text::Body => Ok(&self.body),
            Text::Decoded(text) => Ok(text),
            Text::Unreadable(why) => Err(Fault::new(why.as_str())),
        }
    }

    /// Returns the status as a number, such as 200.
    pub(crate) fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Describes the body for a message, such as `text/html, 1234 bytes`.
    pub(crate) fn describe_body(&self) -> String {
        let media = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("no content type");
        format!("{media}, {} bytes", self.body.len())
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Received")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("body", &self.describe_body())
            .finish_non_exhaustive()
    }
}
