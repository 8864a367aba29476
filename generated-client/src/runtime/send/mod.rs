//! Sends a request: its URL, headers, body, retries and tracing span.

pub(super) mod exchange;
pub(super) mod request;
pub(super) mod trace;
pub(super) mod url;
