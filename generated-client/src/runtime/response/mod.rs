//! What a call yields: the decoded data, and all that was received with it.

pub(super) mod envelope;

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::runtime::http::received::Received;
use crate::runtime::values::meta::Meta;
use crate::runtime::values::rest::Rest;

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
