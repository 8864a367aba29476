//! The error type of the client.
//!
//! No message and no `Debug` output here shows a credential. None shows a URL, because a URL may hold a credential.

pub(super) mod api;
pub(super) mod challenge;
pub(super) mod decode;
pub(super) mod object;
pub(super) mod unsent;

use std::error::Error as _;
use std::fmt::{self, Display};
use std::time::Duration;

use reqwest::StatusCode;

use crate::runtime::http::received::Received;
use crate::runtime::http::retry_after::retry_after;
use crate::runtime::http::transport::{TooLarge, TransportError};
use crate::runtime::json::fault::Fault;
use crate::runtime::operation::descriptor::Operation;
use api::ApiError;
use challenge::Challenge;
use decode::DecodeError;
use unsent::{BuilderError, InvalidRequest, MissingCredential, RuntimeError};

/// An error of building a client or of a call.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be built.
    Builder(Box<BuilderError>),
    /// The operation needs a credential that the client does not have. Nothing was sent.
    MissingCredential(Box<MissingCredential>),
    /// The request cannot be serialized, or has a value that the document does not allow. Nothing was sent.
    InvalidRequest(Box<InvalidRequest>),
    /// No complete response was received.
    Transport(Box<TransportError>),
    /// The API refused the request or failed.
    Api(Box<ApiError>),
    /// The response cannot be decoded. The server has processed the call nevertheless. [`DecodeError::raw`] is the body.
    ///
    /// The message says how to report the body.
    Decode(Box<DecodeError>),
    /// The response body is larger than [`ClientBuilder::body_cap`](crate::ClientBuilder::body_cap).
    TooLarge(Box<TooLarge>),
    /// Signing in needs a code, which the server has sent to the user. Only clients of APIs with two-factor authentication return
    /// this variant.
    SecondFactor(Box<Challenge>),
    /// A blocking call was made on a thread that cannot block (feature `blocking`). Nothing was sent.
    Runtime(Box<RuntimeError>),
}

impl Error {
    /// Returns the id of the operation, or `None` if no call was made.
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Builder(_) | Self::Runtime(_) => None,
            Self::MissingCredential(error) => Some(error.operation),
            Self::InvalidRequest(error) => Some(error.operation),
            Self::Transport(error) => Some(error.operation),
            Self::Api(error) => Some(error.received.operation.id),
            Self::Decode(error) => Some(error.received.operation.id),
            Self::TooLarge(error) => Some(error.operation),
            Self::SecondFactor(challenge) => Some(challenge.details().operation),
        }
    }

    /// Returns the status of the response, if the error is [`Api`](Self::Api) or [`Decode`](Self::Decode).
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.received.status),
            _ => None,
        }
    }

    /// Returns whether the server rejected the credentials (401), for example because a token has expired.
    pub fn is_unauthorized(&self) -> bool {
        self.is_refusal(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the user lacks the permission for the operation (403).
    pub fn is_forbidden(&self) -> bool {
        self.is_refusal(StatusCode::FORBIDDEN)
    }

    /// Returns whether the server did not find the resource (404).
    pub fn is_not_found(&self) -> bool {
        self.is_refusal(StatusCode::NOT_FOUND)
    }

    /// Returns whether the server received too many requests (429). [`retry_after`](Self::retry_after) may return the delay that
    /// the server asks for.
    pub fn is_rate_limited(&self) -> bool {
        self.is_refusal(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether the call timed out.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Returns whether no connection was made, so that the server has not seen the call.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_connect())
    }

    /// Returns whether the server was reached but no secure connection was made, for example because of its certificate.
    pub fn is_tls(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_tls())
    }

    /// Returns whether the same call may succeed a little later. That is so if no connection was made, if the connection was reset
    /// or closed before the response was complete, if the call timed out, or if the status is 408, 429, 502, 503 or 504.
    ///
    /// It does not tell whether the call has had its effect already.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_timeout() || error.is_connect() || error.is_connection_lost(),
            Self::Api(error) => matches!(error.status().as_u16(), 408 | 429 | 502 | 503 | 504),
            _ => false,
        }
    }

    /// Returns the delay that the server asks for before a retry, from the header `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => retry_after(error.headers()),
            _ => None,
        }
    }

    pub(crate) fn builder(reason: impl Into<String>, source: Option<reqwest::Error>) -> Self {
        let source = source.map(reqwest::Error::without_url);
        Self::Builder(Box::new(BuilderError { reason: reason.into(), source }))
    }

    pub(crate) fn invalid(
        operation: &'static Operation,
        subject: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        Self::unsent(operation.id, subject, reason)
    }

    /// As [`invalid`](Self::invalid), by the id of the operation.
    pub(crate) fn unsent(operation: &'static str, subject: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::InvalidRequest(Box::new(InvalidRequest { operation, subject: subject.into(), reason: reason.into() }))
    }

    pub(crate) fn transport(operation: &'static Operation, source: reqwest::Error) -> Self {
        Self::Transport(Box::new(TransportError::new(operation.id, source)))
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn runtime(reason: impl Into<String>) -> Self {
        Self::Runtime(Box::new(RuntimeError { reason: reason.into() }))
    }

    pub(crate) fn decode(received: &Received, fault: Fault) -> Self {
        Self::Decode(Box::new(DecodeError { received: received.clone(), fault }))
    }

    fn is_refusal(&self, status: StatusCode) -> bool {
        matches!(self, Self::Api(error) if error.status() == status)
    }
}

impl Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Builder(error) => error.fmt(out),
            Self::MissingCredential(error) => error.fmt(out),
            Self::InvalidRequest(error) => error.fmt(out),
            Self::Transport(error) => error.fmt(out),
            Self::Api(error) => error.fmt(out),
            Self::Decode(error) => error.fmt(out),
            Self::TooLarge(error) => error.fmt(out),
            Self::SecondFactor(challenge) => challenge.fmt(out),
            Self::Runtime(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // This error has the message of the error inside, so its source is the next one below.
        match self {
            Self::Builder(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::MissingCredential(_) | Self::InvalidRequest(_) | Self::Api(_) => None,
            Self::TooLarge(_) | Self::SecondFactor(_) | Self::Runtime(_) => None,
        }
    }
}
