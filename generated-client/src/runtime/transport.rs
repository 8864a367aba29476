//! What kept an answer from coming whole: reqwest's error in, one of few kinds out.
//!
//! The error is kept without its URL, which may hold a credential.

use std::error::Error as _;
use std::fmt::{self, Display};
use std::io;

use super::content::Unreadable;

/// What kept an answer from coming whole.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) operation: &'static str,
    pub(crate) source: reqwest::Error,
}

impl TransportError {
    pub(crate) fn new(operation: &'static str, source: reqwest::Error) -> Self {
        Self { operation, source: source.without_url() }
    }

    /// Whether time ran out, for the connection or for the answer.
    pub fn is_timeout(&self) -> bool {
        self.source.is_timeout()
    }

    /// Whether no connection came about, so that the server has not seen the call.
    pub fn is_connect(&self) -> bool {
        self.source.is_connect() && !self.is_tls()
    }

    /// Whether the other side was reached and no secure connection could be agreed on, such as for its certificate.
    pub fn is_tls(&self) -> bool {
        let connecting = self.source.is_connect() && !self.source.is_dns() && !self.source.is_timeout();
        connecting && causes(&self.source).any(is_of_tls)
    }

    /// What could not be read while it was sent.
    fn unreadable(&self) -> Option<&Unreadable> {
        causes(&self.source).find_map(|error| error.downcast_ref())
    }
}

/// Whether this, met while connecting, tells of a handshake. reqwest does not say.
fn is_of_tls(error: &(dyn std::error::Error + 'static)) -> bool {
    #[cfg(feature = "native-tls")]
    if error.is::<native_tls::Error>() {
        return true;
    }
    // Of these kinds rustls fails, and no connection in plain TCP.
    let kinds = [io::ErrorKind::InvalidData, io::ErrorKind::UnexpectedEof];
    error.downcast_ref::<io::Error>().is_some_and(|error| kinds.contains(&error.kind()))
}

/// What lies below, errors that wrap each other included.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    std::iter::successors(error.source(), |&error| {
        // An `io::Error` passes for the one that it wraps, and names as source only what lies below that.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        wrapped.map(|error| error as _).or_else(|| error.source())
    })
}

impl Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = self.unreadable() {
            return write!(out, "`{}`: {file}", self.operation);
        }
        let what = if self.is_timeout() {
            "no answer came in time"
        } else if self.is_tls() {
            "no secure connection came about"
        } else if self.is_connect() {
            "no connection came about"
        } else if self.source.is_body() || self.source.is_decode() {
            "the answer broke off"
        } else {
            "the exchange failed"
        };
        write!(out, "`{}`: {what}", self.operation)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
