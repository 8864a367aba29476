//! The error of a call that the API refused.

use std::fmt::{self, Display};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::runtime::http::received::Received;
use crate::runtime::redact::debug::{Printable, Shown, shorten};

/// The response of an API that refused the request or failed.
pub struct ApiError {
    pub(crate) received: Received,
    pub(crate) message: Option<String>,
    pub(crate) meta: Option<Value>,
}

impl ApiError {
    /// Returns the status. It is a success if only the response's envelope says that the call failed.
    pub fn status(&self) -> StatusCode {
        self.received.status
    }

    /// Returns the API's message.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Returns the metadata in the response's envelope. Metadata of more than 1 MiB is only in [`raw`](Self::raw).
    pub fn meta(&self) -> Option<&Value> {
        self.meta.as_ref()
    }

    /// Returns the headers of the response, such as `Retry-After`.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// Returns the response body, byte for byte, up to [`ClientBuilder::body_cap`](crate::ClientBuilder::body_cap).
    pub fn raw(&self) -> &Bytes {
        &self.received.body
    }
}

/// Leaves out the body, the headers, and metadata under names of secrets.
impl fmt::Debug for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ApiError")
            .field("received", &self.received)
            .field("message", &self.message)
            .field("meta", &self.meta.as_ref().map(Shown))
            .finish()
    }
}

impl Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}`: {}", Printable(self.received.operation.id), self.received.status)?;
        match &self.message {
            Some(message) => {
                let words: Vec<_> = message.split_whitespace().take(60).map(shorten).collect();
                write!(out, ": {}", words.join(" "))
            }
            None => write!(out, " ({})", self.received.describe_body()),
        }
    }
}

impl std::error::Error for ApiError {}
