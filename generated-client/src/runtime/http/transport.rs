//! What kept a response from coming whole: reqwest's error in, one of few kinds out.
//!
//! The error is kept without its URL, which may hold a credential.

use std::error::Error as _;
use std::fmt::{self, Display};
use std::io;

use crate::runtime::encode::body::Unreadable;

/// What kept a response from coming whole.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) operation: &'static str,
    pub(crate) source: reqwest::Error,
}

impl TransportError {
    pub(crate) fn new(operation: &'static str, source: reqwest::Error) -> Self {
        Self { operation, source: source.without_url() }
    }

    /// Returns whether the time ran out, for the connection or for the response.
    pub fn is_timeout(&self) -> bool {
        self.source.is_timeout()
    }

    /// Returns whether no connection was made, so that the server has not seen the call.
    pub fn is_connect(&self) -> bool {
        self.source.is_connect() && !self.is_tls()
    }

    /// Returns whether the server was reached but no secure connection was made, for example because of its certificate.
    pub fn is_tls(&self) -> bool {
        let connecting = self.source.is_connect() && !self.source.is_dns() && !self.source.is_timeout();
        connecting && causes(&self.source).any(is_of_tls)
    }

    /// Returns whether the connection was reset or closed before the response was complete. The server may have acted on the call.
    pub fn is_connection_lost(&self) -> bool {
        let is_lost = |error: &(dyn std::error::Error + 'static)| match error.downcast_ref::<hyper::Error>() {
            Some(error) => error.is_incomplete_message() || error.is_canceled() || error.is_closed(),
            None => error.downcast_ref::<io::Error>().is_some_and(|error| LOST.contains(&error.kind())),
        };
        !self.source.is_connect() && self.unreadable().is_none() && causes(&self.source).any(is_lost)
    }

    /// What could not be read while it was sent.
    fn unreadable(&self) -> Option<&Unreadable> {
        causes(&self.source).find_map(|error| error.downcast_ref())
    }

    /// What the operating system says of the connection, such as `connection reset`.
    fn kind(&self) -> Option<io::ErrorKind> {
        let kinds = causes(&self.source).filter_map(|error| Some(error.downcast_ref::<io::Error>()?.kind()));
        kinds.last().filter(|kind| TOLD.contains(kind))
    }
}

/// Kinds that a message names; an end of file says no more than that something broke off.
const TOLD: [io::ErrorKind; 4] = [
    io::ErrorKind::ConnectionRefused,
    io::ErrorKind::ConnectionReset,
    io::ErrorKind::ConnectionAborted,
    io::ErrorKind::BrokenPipe,
];

/// Kinds of failure of a connection that was there before.
const LOST: [io::ErrorKind; 5] = [
    io::ErrorKind::ConnectionReset,
    io::ErrorKind::ConnectionAborted,
    io::ErrorKind::BrokenPipe,
    io::ErrorKind::NotConnected,
    io::ErrorKind::UnexpectedEof,
];

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
        } else if self.is_connection_lost() {
            "the connection was lost before the response"
        } else {
            "the exchange failed"
        };
        write!(out, "`{}`: {what}", self.operation)?;
        match self.kind().filter(|_| !self.is_timeout() && !self.is_tls()) {
            Some(kind) => write!(out, ": {kind}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// A response whose body is larger than the client accepts.
#[derive(Debug)]
pub struct TooLarge {
    pub(crate) operation: &'static str,
    pub(crate) limit: usize,
}

impl TooLarge {
    /// Returns the limit in bytes.
    pub fn limit(&self) -> usize {
        self.limit
    }
}

impl Display for TooLarge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}`: the response body is larger than {} bytes", self.operation, self.limit)
    }
}

impl std::error::Error for TooLarge {}
