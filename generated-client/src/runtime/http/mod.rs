//! HTTP below the level of operations: base URL, limiter of requests, received responses and failures of the transport.

pub(super) mod base_url;
pub(super) mod charset;
pub(super) mod limiter;
pub(super) mod received;
pub(super) mod retry_after;
pub(super) mod transport;
