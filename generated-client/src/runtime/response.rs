//! What a call yields: the decoded data, and all that was received with it.

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::error::Error;
use super::fault::Fault;
use super::meta::Meta;
use super::operation::Operation;
use super::rest::Rest;

/// An answer: its data, the metadata beside it, status, headers and the body as it came.
#[derive(Clone)]
pub struct Response<T, M = Meta> {
    /// What the operation is called for.
    pub data: T,
    /// What the answer's envelope says beside it; `()` where there is no envelope.
    pub meta: M,
    received: Received,
}

impl<T, M> Response<T, M> {
    pub(crate) fn new(data: T, meta: M, received: Received) -> Self {
        Self { data, meta, received }
    }

    pub(crate) fn received(&self) -> &Received {
        &self.received
    }

    /// The status, such as `200 OK`.
    pub fn status(&self) -> StatusCode {
        self.received.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// Returns what the response's envelope has beside its data, metadata and sign of success; empty without an envelope.
    ///
    /// It is read from the body at each call.
    pub fn rest(&self) -> Rest {
        self.received.beside()
    }

    /// The body as it came, byte for byte (decompressed): nothing that was received is lost.
    pub fn raw(&self) -> &Bytes {
        &self.received.body
    }
}

/// Without headers and raw body: they may hold what must not be logged.
impl<T: fmt::Debug, M: fmt::Debug> fmt::Debug for Response<T, M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Response")
            .field("status", &self.received.status)
            .field("data", &self.data)
            .field("meta", &self.meta)
            .finish_non_exhaustive()
    }
}

/// An answer before it is decoded.
#[derive(Clone)]
pub(crate) struct Received {
    pub(crate) operation: &'static Operation,
    /// Whether the client takes values for what they are.
    pub(crate) strict: bool,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Received {
    /// The status as a number, such as 200.
    pub(crate) fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// For an answer that lacks what the caller cannot do without, by the keys that lead to it.
    pub(crate) fn lacks(&self, path: &[&'static str]) -> Error {
        let fault = Fault::new("expected a value, found none");
        Error::decode(self, path.iter().rev().fold(fault, |fault, key| fault.under_key(key)))
    }

    /// `text/html, 1234 bytes`.
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

/// Data that differs by status.
pub(crate) trait ByStatus: Sized {
    fn decode(answer: &Received) -> Result<Self, Error>;
}
