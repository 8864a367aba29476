//! Everything that can go wrong with a call, in one type.
//!
//! No message and no `Debug` here shows a credential, nor a URL, which may hold one.

use std::error::Error as _;
use std::fmt::{self, Display};
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::challenge::Challenge;
use super::fault::{Fault, shorten};
use super::known::{Known, Unknown as _};
use super::operation::Operation;
use super::response::Received;
use super::retry;
use super::shown::Shown;
use super::transport::TransportError;

/// Why a client could not be built or a call did not succeed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client could not be built.
    Builder(Box<BuilderError>),
    /// The operation needs a credential that the client does not have; nothing was sent.
    MissingCredential(Box<MissingCredential>),
    /// The request cannot be written as it was asked for, or holds what the document does not allow; nothing was sent.
    InvalidRequest(Box<InvalidRequest>),
    /// No complete answer came.
    Transport(Box<TransportError>),
    /// The server refused or failed.
    Api(Box<ApiError>),
    /// The response cannot be decoded. The call has had its effect all the same, and the body is in [`DecodeError::raw`].
    ///
    /// The message says how to report the body.
    Decode(Box<DecodeError>),
    /// The answer is larger than the client takes.
    TooLarge(Box<TooLarge>),
    /// Signing in needs a code that was sent to the user. Only clients of APIs with two factors return it.
    SecondFactor(Box<Challenge>),
    /// A blocking call was made where it cannot be (feature `blocking`); nothing was sent.
    Runtime(Box<RuntimeError>),
}

impl Error {
    /// The operation as the document names it; `None` where no call was made.
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Builder(_) | Self::Runtime(_) => None,
            Self::MissingCredential(error) => Some(error.operation),
            Self::InvalidRequest(error) => Some(error.operation),
            Self::Transport(error) => Some(error.operation),
            Self::Api(error) => Some(error.received.operation.id),
            Self::Decode(error) => Some(error.received.operation.id),
            Self::TooLarge(error) => Some(error.operation),
            Self::SecondFactor(challenge) => Some(challenge.said().operation),
        }
    }

    /// The status of the answer, where there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.received.status),
            _ => None,
        }
    }

    /// Whether the server does not take the credentials (401), such as a token that has expired.
    pub fn is_unauthorized(&self) -> bool {
        self.is_refusal(StatusCode::UNAUTHORIZED)
    }

    /// Whether the server says that this user may not do this (403).
    pub fn is_forbidden(&self) -> bool {
        self.is_refusal(StatusCode::FORBIDDEN)
    }

    /// Whether the server says that there is no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.is_refusal(StatusCode::NOT_FOUND)
    }

    /// Whether the server has been asked too often (429); [`retry_after`](Self::retry_after) may tell how long to wait.
    pub fn is_rate_limited(&self) -> bool {
        self.is_refusal(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether no answer came in time.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Whether no connection came about, so that the server has not seen the call.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_connect())
    }

    /// Whether the server was reached and no secure connection could be agreed on, such as for its certificate.
    pub fn is_tls(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_tls())
    }

    /// Returns whether the same call may succeed a little later. That is so if no connection was made, if the connection was reset
    /// or closed before the response was complete, if there was no response in time, or if the status is 408, 429, 502, 503 or 504.
    ///
    /// It does not tell whether the call has had its effect already.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_timeout() || error.is_connect() || error.is_connection_lost(),
            Self::Api(error) => matches!(error.status().as_u16(), 408 | 429 | 502 | 503 | 504),
            _ => false,
        }
    }

    /// How long the server asks to wait, by its header `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => retry::after(error.headers()),
            _ => None,
        }
    }

    /// The error body that the document describes; `None` where the server sent no error or another body.
    /// [`ApiError::body`] tells why.
    pub fn body<T: DeserializeOwned>(&self) -> Option<T> {
        match self {
            Self::Api(error) => error.body().ok(),
            _ => None,
        }
    }

    pub(crate) fn builder(what: impl Into<String>, source: Option<reqwest::Error>) -> Self {
        Self::Builder(Box::new(BuilderError { what: what.into(), source: source.map(reqwest::Error::without_url) }))
    }

    pub(crate) fn invalid(operation: &'static Operation, subject: impl Into<String>, why: impl Into<String>) -> Self {
        Self::unsent(operation.id, subject, why)
    }

    /// The same by the id of the operation.
    pub(crate) fn unsent(operation: &'static str, subject: impl Into<String>, why: impl Into<String>) -> Self {
        Self::InvalidRequest(Box::new(InvalidRequest { operation, subject: subject.into(), why: why.into() }))
    }

    pub(crate) fn transport(operation: &'static Operation, source: reqwest::Error) -> Self {
        Self::Transport(Box::new(TransportError::new(operation.id, source)))
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn runtime(why: impl Into<String>) -> Self {
        Self::Runtime(Box::new(RuntimeError { why: why.into() }))
    }

    fn is_refusal(&self, status: StatusCode) -> bool {
        matches!(self, Self::Api(error) if error.status() == status)
    }

    pub(crate) fn decode(received: &Received, fault: Fault) -> Self {
        Self::Decode(Box::new(DecodeError { received: received.clone(), fault }))
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
        // Each is told by this one's message; what comes next is what lies below it.
        match self {
            Self::Builder(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::MissingCredential(_) | Self::InvalidRequest(_) | Self::Api(_) => None,
            Self::TooLarge(_) | Self::SecondFactor(_) | Self::Runtime(_) => None,
        }
    }
}

impl std::error::Error for BuilderError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.fault)
    }
}

impl std::error::Error for MissingCredential {}
impl std::error::Error for InvalidRequest {}
impl std::error::Error for ApiError {}
impl std::error::Error for TooLarge {}
impl std::error::Error for RuntimeError {}

/// The client could not be built.
#[derive(Debug)]
pub struct BuilderError {
    what: String,
    source: Option<reqwest::Error>,
}

impl Display for BuilderError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the client cannot be built: {}", self.what)
    }
}

/// A credential that the client does not have.
#[derive(Debug)]
pub struct MissingCredential {
    pub(crate) operation: &'static str,
    /// What each alternative needs.
    pub(crate) needed: Vec<Vec<&'static str>>,
    pub(crate) missing: Vec<&'static str>,
}

impl MissingCredential {
    /// Names of the secrets that the builder was not given, for the first way in which the operation can be authorised.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }
}

impl Display for MissingCredential {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted =
            |names: &[&str], between| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(between);
        let needed: Vec<_> = self.needed.iter().map(|names| quoted(names, " and ")).collect();
        write!(out, "`{}` needs {}", self.operation, needed.join(", or "))?;
        write!(out, "; the client was built without {}", quoted(&self.missing, " and "))
    }
}

/// What cannot be written as it was asked for, or is out of the document's bounds.
#[derive(Debug)]
pub struct InvalidRequest {
    operation: &'static str,
    subject: String,
    why: String,
}

impl InvalidRequest {
    /// The parameter by its name in the document, the place in the body such as `services[0].duration`, or `body`.
    pub fn parameter(&self) -> &str {
        &self.subject
    }

    /// What is wrong with it.
    pub fn reason(&self) -> &str {
        &self.why
    }
}

impl Display for InvalidRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` was not sent: `{}` {}", self.operation, self.subject, self.why)
    }
}

/// What the server said when it refused or failed.
pub struct ApiError {
    pub(crate) received: Received,
    pub(crate) message: Option<String>,
    pub(crate) meta: Option<Value>,
}

impl ApiError {
    /// The status; a success where the answer's envelope alone says that the call failed.
    pub fn status(&self) -> StatusCode {
        self.received.status
    }

    /// The server's message.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// What stands beside the data in the answer's envelope.
    pub fn meta(&self) -> Option<&Value> {
        self.meta.as_ref()
    }

    /// The headers of the answer, such as `Retry-After`.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// The body as it came.
    pub fn raw(&self) -> &Bytes {
        &self.received.body
    }

    /// The body that the document describes for this status.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] where the body is something else.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.received.json()
    }
}

/// Without body, headers and metadata under names of secrets.
impl fmt::Debug for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ApiError")
            .field("received", &self.received)
            .field("message", &self.message)
            .field("meta", &self.meta.as_ref().map(Shown))
            .finish()
    }
}

impl Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}`: {}", self.received.operation.id, self.received.status)?;
        match &self.message {
            Some(message) => {
                let words: Vec<_> = message.split_whitespace().take(60).map(shorten).collect();
                write!(out, ": {}", words.join(" "))
            }
            None => write!(out, " ({})", self.received.describe_body()),
        }
    }
}

/// Where a response differs from what was expected.
#[derive(Debug)]
pub struct DecodeError {
    received: Received,
    fault: Fault,
}

impl DecodeError {
    /// The place in the body, such as `data[3].staff[0].id`; empty for the body as a whole.
    pub fn path(&self) -> String {
        self.fault.path()
    }

    /// What was expected there and what was found.
    pub fn reason(&self) -> &str {
        self.fault.what()
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.received.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// The body as it came.
    pub fn raw(&self) -> &Bytes {
        &self.received.body
    }
}

impl Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, status) = (self.received.operation.id, self.received.status.as_u16());
        write!(out, "`{operation}`: cannot read the response ({status}): {}", self.fault)?;
        match Known::DECODE_HELP {
            Some(help) => write!(out, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

/// An answer that is larger than the client takes.
#[derive(Debug)]
pub struct TooLarge {
    pub(crate) operation: &'static str,
    pub(crate) limit: usize,
}

impl TooLarge {
    /// How many bytes the client takes.
    pub fn limit(&self) -> usize {
        self.limit
    }
}

impl Display for TooLarge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}`: the answer is larger than {} bytes", self.operation, self.limit)
    }
}

/// Why a thread cannot wait for a call.
#[derive(Debug)]
pub struct RuntimeError {
    why: String,
}

impl Display for RuntimeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the call cannot be waited for: {}", self.why)
    }
}
