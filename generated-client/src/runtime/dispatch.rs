//! Decodes a body by operation id and status (feature `dispatch`), and serializes it again.
//!
//! For tools and tests that have documents and recorded responses; the client itself does not use it. It decodes in the same way as
//! a call, so it returns the same errors. It knows no API: the table is generated.

use std::fmt::{self, Display};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::error::Error as CallError;
use super::http::received::Received;
use super::json::fault::Fault;
use super::json::lenient;
use super::json::parser::Json;
use super::json::read::ReadError;
use super::operation::descriptor::Operation;
use super::redact::debug::Printable;
use super::response::listed::Listed;

/// Types of the responses and request bodies of all operations, by operation id.
///
/// It is for tools and tests. The set of operations and statuses follows the document and may change in any version.
#[derive(Debug, Clone, Copy)]
pub struct Dispatch {
    groups: &'static [&'static [Row]],
    strict: bool,
}

impl Dispatch {
    pub(crate) fn new(groups: &'static [&'static [Row]]) -> Self {
        Self { groups, strict: false }
    }

    /// Turns lenient decoding off, as [`ClientBuilder::strict`](crate::ClientBuilder::strict).
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Returns the ids of all operations.
    pub fn operations(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.groups.iter().flat_map(|rows| rows.iter()).map(|row| row.operation.id)
    }

    /// Decodes the response body of an operation, and serializes it again to JSON, including its envelope. A text body is a JSON
    /// string, and a body of bytes is a string of base64.
    ///
    /// A success with another status than the document lists is decoded as by a call; [`Response`](crate::Response) describes how.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such operation or status, or if a call could not decode the body.
    pub fn response(&self, operation: &str, status: u16, body: &str) -> Result<Value, Error> {
        let row = self.row(operation)?;
        let undocumented = || Error::NoSuchStatus { operation: row.operation.id, status };
        let body = Bytes::copy_from_slice(body.as_bytes());
        let code = StatusCode::from_u16(status).map_err(|_| undocumented())?;
        let received = Received::new(row.operation, self.strict, code, HeaderMap::new(), body);
        let read = row.read(&received).ok_or_else(undocumented)?;
        read(&received).map_err(|error| Error::Response(Box::new(error)))
    }

    /// Decodes a request body into the type of the argument, and serializes it again to JSON, as a call would send it. Default for the
    /// media type: the first one in the document.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such operation or body, or if the body does not have the documented type.
    pub fn request(&self, operation: &str, media_type: Option<&str>, body: &str) -> Result<Value, Error> {
        let row = self.row(operation)?;
        let named = |body: &&Body| media_type.is_none_or(|media| body.media_type.eq_ignore_ascii_case(media));
        let missing = || Error::NoSuchBody { operation: row.operation.id, media_type: media_type.map(str::to_owned) };
        let found = row.bodies.iter().find(named).ok_or_else(missing)?;
        let read = found.read.ok_or(Error::WriteOnly { operation: row.operation.id })?;
        read(body, self.strict).map_err(|fault| Error::Request { operation: row.operation.id, fault: ReadError(fault) })
    }

    fn row(&self, operation: &str) -> Result<&'static Row, Error> {
        let mut rows = self.groups.iter().flat_map(|rows| rows.iter());
        rows.find(|row| row.operation.id == operation).ok_or_else(|| Error::NoSuchOperation(operation.to_owned()))
    }
}

/// An error of decoding a body by operation id.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The document has no operation of this id.
    NoSuchOperation(String),
    /// The document lists no response with this status for the operation.
    #[non_exhaustive]
    NoSuchStatus {
        /// The operation id.
        operation: &'static str,
        /// The requested status.
        status: u16,
    },
    /// The operation has no request body, or none of this media type.
    #[non_exhaustive]
    NoSuchBody {
        /// The operation id.
        operation: &'static str,
        /// The requested media type, if any.
        media_type: Option<String>,
    },
    /// The request body is multipart, which the client cannot decode.
    #[non_exhaustive]
    WriteOnly {
        /// The operation id.
        operation: &'static str,
    },
    /// The response body cannot be decoded, or is a refusal: the error that a call would return.
    Response(Box<CallError>),
    /// The request body does not have the documented type.
    #[non_exhaustive]
    Request {
        /// The operation id.
        operation: &'static str,
        /// The path, and what was found there.
        fault: ReadError,
    },
}

impl Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchOperation(id) => write!(out, "the document has no operation `{}`", Printable(id)),
            Self::NoSuchStatus { operation, status } => {
                write!(out, "`{}`: the document lists no response with status {status}", Printable(operation))
            }
            Self::NoSuchBody { operation, media_type: None } => {
                write!(out, "`{}` has no request body", Printable(operation))
            }
            Self::NoSuchBody { operation, media_type: Some(media) } => {
                write!(out, "`{}` has no request body of the type `{}`", Printable(operation), Printable(media))
            }
            Self::WriteOnly { operation } => {
                write!(out, "`{}`: cannot decode a multipart request body", Printable(operation))
            }
            Self::Response(error) => error.fmt(out),
            Self::Request { operation, fault } => {
                write!(out, "`{}`: cannot decode the request body: {}", Printable(operation), fault.0)
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Response(error) => error.source(),
            _ => None,
        }
    }
}

/// A row of the table: one operation.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) operation: &'static Operation,
    pub(crate) responses: &'static [Documented],
    /// The success responses, if they have different types.
    pub(crate) listed: &'static [Listed],
    pub(crate) bodies: &'static [Body],
}

impl Row {
    /// Returns how a response is decoded: by its status, or a success of another status as a call does it.
    fn read(&self, received: &Received) -> Option<Read> {
        let covering = |status| {
            let covering = self.responses.iter().filter(move |one| one.status.covers(status));
            covering.min_by_key(|one| one.status).map(|one| one.read)
        };
        if !received.status.is_success() {
            return covering(received.status());
        }
        let is_listed = |one: &&Documented| one.status.is_success();
        // `default` describes errors, unless the document lists no success.
        match self.responses.iter().find(is_listed) {
            None => covering(received.status()).or(Some(nothing)),
            Some(first) => {
                let status = received.as_listed(self.listed);
                let covering = self.responses.iter().filter(|one| is_listed(one) && one.status.covers(status));
                covering.min_by_key(|one| one.status).or(Some(first)).map(|one| one.read)
            }
        }
    }
}

/// Decodes a response and serializes it again.
type Read = fn(&Received) -> Result<Value, CallError>;

/// A response of an operation.
#[derive(Debug)]
pub(crate) struct Documented {
    pub(crate) status: Status,
    pub(crate) read: Read,
}

/// Decodes the text of a request body, strictly or not.
type ReadBody = fn(&str, bool) -> Result<Value, Fault>;

/// A request body of an operation.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) media_type: &'static str,
    /// `None` if the client cannot decode the body.
    pub(crate) read: Option<ReadBody>,
}

/// Statuses of a response, the most specific first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    Code(u16),
    /// The first digit, such as 2 for `2XX`.
    Range(u8),
    Default,
}

impl Status {
    fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }

    fn covers(self, status: u16) -> bool {
        match self {
            Self::Code(code) => code == status,
            Self::Range(hundred) => status / 100 == u16::from(hundred),
            Self::Default => true,
        }
    }
}

/// Decodes data and metadata.
pub(crate) fn enveloped<T, M>(received: &Received) -> Result<Value, CallError>
where
    T: DeserializeOwned + Serialize,
    M: DeserializeOwned + Serialize,
{
    let (mut data, mut meta) = (None::<T>, None::<M>);
    received.enveloped(&mut data, &mut meta)?;
    let (data, meta) = (to_json(received, data)?, to_json(received, meta)?);
    framed(received, data, Some(meta))
}

/// Decodes data only. The metadata stays as received.
pub(crate) fn data<T: DeserializeOwned + Serialize>(received: &Received) -> Result<Value, CallError> {
    let data = to_json(received, received.data::<T>()?)?;
    framed(received, data, None)
}

/// Decodes the whole body.
pub(crate) fn json<T: DeserializeOwned + Serialize>(received: &Received) -> Result<Value, CallError> {
    let value = if received.status.is_success() { received.bare::<T>() } else { received.json::<T>() };
    to_json(received, value?)
}

/// Ignores the body.
pub(crate) fn nothing(received: &Received) -> Result<Value, CallError> {
    if received.status.is_success() {
        received.nothing()?;
    }
    Ok(Value::Null)
}

/// Decodes a request body.
pub(crate) fn body<T: DeserializeOwned + Serialize>(text: &str, strict: bool) -> Result<Value, Fault> {
    let value: T = lenient::read(text, strict)?;
    serde_json::to_value(value).map_err(|error| Fault::new(error.to_string()))
}

/// Serializes a decoded value.
fn to_json<T: Serialize>(received: &Received, value: T) -> Result<Value, CallError> {
    serde_json::to_value(value).map_err(|error| CallError::decode(received, Fault::new(error.to_string())))
}

/// Serializes the received envelope with the decoded data and metadata in place of the received ones. Without an envelope, it is
/// the data alone.
fn framed(received: &Received, data: Value, meta: Option<Value>) -> Result<Value, CallError> {
    let (Some(envelope), Ok(text)) = (received.operation.envelope, std::str::from_utf8(&received.body)) else {
        return Ok(data);
    };
    let mut texts = Vec::new();
    lenient::entries(&mut Json::new(text, received.strict), &mut |key, json| {
        texts.push((key.to_owned(), json.skip()?));
        Ok(())
    })
    .map_err(|fault| CallError::decode(received, fault))?;
    let mut frame = Map::new();
    for (key, text) in texts {
        let value = if key == envelope.data {
            data.clone()
        } else if Some(key.as_str()) == envelope.meta && text == "[]" {
            // An empty list is no metadata, whatever its type.
            Value::Array(Vec::new())
        } else if Some(key.as_str()) == envelope.meta && meta.is_some() {
            meta.clone().unwrap_or_default()
        } else if [envelope.meta, envelope.success].contains(&Some(key.as_str())) {
            lenient::read(text, received.strict).map_err(|fault| CallError::decode(received, fault.under_key(&key)))?
        } else {
            continue;
        };
        frame.insert(key, value);
    }
    if frame.is_empty() {
        return Ok(data);
    }
    frame.extend(received.beside());
    Ok(Value::Object(frame))
}
