//! The error of a response that cannot be decoded.

use std::fmt::{self, Display};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::runtime::help::{Help, NoHelp as _};
use crate::runtime::http::received::Received;
use crate::runtime::json::fault::Fault;
use crate::runtime::redact::debug::Printable;

/// A response that differs from what the document describes.
#[derive(Debug)]
pub struct DecodeError {
    pub(super) received: Received,
    pub(super) fault: Fault,
}

impl DecodeError {
    /// Returns the path in the body, such as `data[3].staff[0].id`. It is empty for the body as a whole.
    pub fn path(&self) -> String {
        self.fault.path()
    }

    /// Returns what was expected at the path and what was found.
    pub fn reason(&self) -> &str {
        self.fault.what()
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.received.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// Returns the response body, byte for byte.
    pub fn raw(&self) -> &Bytes {
        &self.received.body
    }
}

impl Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, status) = (Printable(self.received.operation.id), self.received.status.as_u16());
        write!(out, "`{operation}`: cannot decode the response ({status}): {}", self.fault)?;
        match Help::DECODE {
            Some(help) => write!(out, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.fault)
    }
}
