//! Errors of requests for which no complete response was received.
//!
//! They keep reqwest's error without its URL, which may hold a credential.

use std::error::Error as _;
use std::fmt::{self, Display};
use std::io;

use crate::runtime::encode::body::Unreadable;
use crate::runtime::redact::debug::Printable;

/// A failure of the transport: no complete response was received.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) operation: &'static str,
    pub(crate) source: reqwest::Error,
}

impl TransportError {
    pub(crate) fn new(operation: &'static str, source: reqwest::Error) -> Self {
        Self { operation, source: source.without_url() }
    }

    /// Returns whether the connection or the response timed out.
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
        connecting && causes(&self.source).any(is_tls_error)
    }

    /// Returns whether the connection was reset or closed before the response was complete. The server may have acted on the call.
    pub fn is_connection_lost(&self) -> bool {
        let is_lost = |error: &(dyn std::error::Error + 'static)| match error.downcast_ref::<hyper::Error>() {
            Some(error) => error.is_incomplete_message() || error.is_canceled() || error.is_closed(),
            None => {
                is_refused(error) || error.downcast_ref::<io::Error>().is_some_and(|error| LOST.contains(&error.kind()))
            }
        };
        !self.source.is_connect() && self.unreadable().is_none() && causes(&self.source).any(is_lost)
    }

    /// Returns the file that could not be read while it was sent.
    fn unreadable(&self) -> Option<&Unreadable> {
        causes(&self.source).find_map(|error| error.downcast_ref())
    }

    /// Returns the operating system's error, such as `connection reset`.
    fn kind(&self) -> Option<io::ErrorKind> {
        let kinds = causes(&self.source).filter_map(|error| Some(error.downcast_ref::<io::Error>()?.kind()));
        kinds.last().filter(|kind| SHOWN.contains(kind))
    }
}

/// Errors that a message names. An unexpected end of file says nothing more than that the response is incomplete.
const SHOWN: [io::ErrorKind; 4] = [
    io::ErrorKind::ConnectionRefused,
    io::ErrorKind::ConnectionReset,
    io::ErrorKind::ConnectionAborted,
    io::ErrorKind::BrokenPipe,
];

/// Errors of a connection that was established.
const LOST: [io::ErrorKind; 5] = [
    io::ErrorKind::ConnectionReset,
    io::ErrorKind::ConnectionAborted,
    io::ErrorKind::BrokenPipe,
    io::ErrorKind::NotConnected,
    io::ErrorKind::UnexpectedEof,
];

/// Returns whether an HTTP/2 server refused the request without processing it, for example because it is about to close the
/// connection.
fn is_refused(error: &(dyn std::error::Error + 'static)) -> bool {
    error.downcast_ref::<h2::Error>().is_some_and(|error| match error.reason() {
        Some(h2::Reason::NO_ERROR) => error.is_go_away() && error.is_remote(),
        Some(h2::Reason::REFUSED_STREAM) => error.is_reset() && error.is_remote(),
        _ => false,
    })
}

/// Returns whether an error of connecting is from the TLS handshake. reqwest does not tell.
fn is_tls_error(error: &(dyn std::error::Error + 'static)) -> bool {
    #[cfg(feature = "native-tls")]
    if error.is::<native_tls::Error>() {
        return true;
    }
    // rustls fails with these kinds, and a plain TCP connection never does.
    let kinds = [io::ErrorKind::InvalidData, io::ErrorKind::UnexpectedEof];
    error.downcast_ref::<io::Error>().is_some_and(|error| kinds.contains(&error.kind()))
}

/// Returns the errors below, including wrapped ones.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    std::iter::successors(error.source(), |&error| {
        // The source of an `io::Error` skips the error that it wraps.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        wrapped.map(|error| error as _).or_else(|| error.source())
    })
}

impl Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = self.unreadable() {
            return write!(out, "`{}`: {file}", Printable(self.operation));
        }
        let what = if self.is_timeout() {
            "the request timed out"
        } else if self.is_tls() {
            "cannot establish a TLS connection"
        } else if self.is_connect() {
            "cannot connect to the server"
        } else if self.source.is_body() || self.source.is_decode() {
            "the response is incomplete"
        } else if self.is_connection_lost() {
            "the connection was lost before the response was complete"
        } else {
            "the request failed"
        };
        write!(out, "`{}`: {what}", Printable(self.operation))?;
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
        write!(out, "`{}`: the response body is larger than {} bytes", Printable(self.operation), self.limit)
    }
}

impl std::error::Error for TooLarge {}
