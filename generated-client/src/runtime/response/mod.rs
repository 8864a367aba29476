//! The response that a call returns: decoded data, and everything that was received with it.

pub(super) mod envelope;
pub(super) mod included;
pub(super) mod listed;

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::runtime::http::received::Received;
use crate::runtime::values::meta::Meta;
use crate::runtime::values::rest::Rest;

/// A response: its data and metadata, status, headers and raw body.
///
/// A success (2xx) whose status the document does not list is decoded as one that it lists. If the listed ones have different types,
/// the body decides: it is decoded as the type that has most of its fields, and among equals as the first in the document. An empty
/// body is decoded as a response without content if the document lists one. [`status`](Self::status) is the received status.
#[derive(Clone)]
pub struct Response<T, M = Meta> {
    /// The data of the response.
    pub data: T,
    /// The metadata in the response's envelope, or `()` if there is no envelope.
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

    /// Returns the status, such as `200 OK`.
    pub fn status(&self) -> StatusCode {
        self.received.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// Returns the other fields of the response's envelope, beside data, metadata and success. It is empty without an envelope.
    ///
    /// Each call reads the body again.
    pub fn rest(&self) -> Rest {
        self.received.beside()
    }

    /// Returns the body, byte for byte, after decompression.
    pub fn raw(&self) -> &Bytes {
        &self.received.body
    }
}

/// Leaves out headers and raw body, which may hold secrets.
impl<T: fmt::Debug, M: fmt::Debug> fmt::Debug for Response<T, M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Response")
            .field("status", &self.received.status)
            .field("data", &self.data)
            .field("meta", &self.meta)
            .finish_non_exhaustive()
    }
}
