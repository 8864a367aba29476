//! A response before it is decoded.

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

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
}

impl Received {
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
