//! An operation's id, a status and a body in; the body out again, by way of the type that the client has for it.
//!
//! For tools and tests that take documents and recordings by the name of the operation; the client does without. It goes
//! the way that a received answer goes, so that what is told here is what a call would tell. It knows no API: the table is
//! the generated code's.

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

/// What a document's operations answer and take, by their ids.
///
/// Made for tools and tests: which operations and statuses it knows follows the document and is no part of what stays the
/// same between versions.
#[derive(Debug, Clone, Copy)]
pub struct Dispatch {
    groups: &'static [&'static [Row]],
    strict: bool,
}

impl Dispatch {
    pub(crate) fn new(groups: &'static [&'static [Row]]) -> Self {
        Self { groups, strict: false }
    }

    /// Takes values for what they are, as [`ClientBuilder::strict`](crate::ClientBuilder::strict) does.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// The ids of all operations, as the document names them.
    pub fn operations(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.groups.iter().flat_map(|rows| rows.iter()).map(|row| row.operation.id)
    }

    /// Decodes the answer of an operation and gives back what came of it, as JSON: the whole body, its envelope included.
    /// A body that is text stands in a JSON string, one of bytes in a string of base64.
    ///
    /// # Errors
    ///
    /// No such operation, no such status, or a body that a call would not take either.
    pub fn answer(&self, operation: &str, status: u16, body: &str) -> Result<Value, Error> {
        let row = self.row(operation)?;
        let undocumented = || Error::NoSuchStatus { operation: row.operation.id, status };
        let mut answers: Vec<&Answer> = row.answers.iter().filter(|answer| answer.status.covers(status)).collect();
        answers.sort_by_key(|answer| answer.status);
        let answer = answers.first().ok_or_else(undocumented)?;
        let received = Received {
            operation: row.operation,
            strict: self.strict,
            status: StatusCode::from_u16(status).map_err(|_| undocumented())?,
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(body.as_bytes()),
        };
        (answer.read)(&received).map_err(|error| Error::Answer(Box::new(error)))
    }

    /// Reads the body of a request into the type that a caller hands over and gives back what would be sent, as JSON.
    /// Without a media type it is the first that the document lists.
    ///
    /// # Errors
    ///
    /// No such operation, no such body, or one that is not what the document says.
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

/// Why a body did not come back.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The document has no operation of this id.
    NoSuchOperation(String),
    /// The document lists no answer of this status for the operation.
    #[non_exhaustive]
    NoSuchStatus {
        /// The operation as the document names it.
        operation: &'static str,
        /// The status asked for.
        status: u16,
    },
    /// The operation takes no body, or none of this media type.
    #[non_exhaustive]
    NoSuchBody {
        /// The operation as the document names it.
        operation: &'static str,
        /// The media type asked for, if any was.
        media_type: Option<String>,
    },
    /// The body is multipart, which the client writes and never reads.
    #[non_exhaustive]
    WriteOnly {
        /// The operation as the document names it.
        operation: &'static str,
    },
    /// What a call would fail with.
    Answer(Box<CallError>),
    /// The body of a request is not what the document says.
    #[non_exhaustive]
    Request {
        /// The operation as the document names it.
        operation: &'static str,
        /// Where, and what was there.
        fault: ReadError,
    },
}

impl Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchOperation(id) => write!(out, "the document has no operation `{id}`"),
            Self::NoSuchStatus { operation, status } => {
                write!(out, "`{operation}`: the document lists no answer with status {status}")
            }
            Self::NoSuchBody { operation, media_type: None } => write!(out, "`{operation}` takes no body"),
            Self::NoSuchBody { operation, media_type: Some(media) } => {
                write!(out, "`{operation}` takes no body of the type `{media}`")
            }
            Self::WriteOnly { operation } => write!(out, "`{operation}`: a multipart body is written and never read"),
            Self::Answer(error) => error.fmt(out),
            Self::Request { operation, fault } => {
                write!(out, "`{operation}`: cannot read the body of the request: {}", fault.0)
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Answer(error) => error.source(),
            _ => None,
        }
    }
}

/// An operation's line in the table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) operation: &'static Operation,
    pub(crate) answers: &'static [Answer],
    pub(crate) bodies: &'static [Body],
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: Status,
    pub(crate) read: fn(&Received) -> Result<Value, CallError>,
}

/// The text of a body, and whether it is strict.
type ReadBody = fn(&str, bool) -> Result<Value, Fault>;

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) media_type: &'static str,
    /// `None` where nothing reads what is sent.
    pub(crate) read: Option<ReadBody>,
}

/// The most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    Code(u16),
    /// 2 for `2XX`.
    Range(u8),
    Default,
}

impl Status {
    fn covers(self, status: u16) -> bool {
        match self {
            Self::Code(code) => code == status,
            Self::Range(hundred) => status / 100 == u16::from(hundred),
            Self::Default => true,
        }
    }
}

/// Data and metadata, each by its type.
pub(crate) fn enveloped<T, M>(answer: &Received) -> Result<Value, CallError>
where
    T: DeserializeOwned + Serialize,
    M: DeserializeOwned + Serialize,
{
    let (mut data, mut meta) = (None::<T>, None::<M>);
    answer.enveloped(&mut data, &mut meta)?;
    let (data, meta) = (written(answer, data)?, written(answer, meta)?);
    framed(answer, data, Some(meta))
}

/// Data by its type; what stands beside it is only in the raw body.
pub(crate) fn data<T: DeserializeOwned + Serialize>(answer: &Received) -> Result<Value, CallError> {
    let data = written(answer, answer.data::<T>()?)?;
    framed(answer, data, None)
}

/// The whole body by its type.
pub(crate) fn json<T: DeserializeOwned + Serialize>(answer: &Received) -> Result<Value, CallError> {
    let value = if answer.status.is_success() { answer.bare::<T>() } else { answer.json::<T>() };
    written(answer, value?)
}

/// A body that means nothing.
pub(crate) fn nothing(_: &Received) -> Result<Value, CallError> {
    Ok(Value::Null)
}

/// The body of a request by its type.
pub(crate) fn body<T: DeserializeOwned + Serialize>(text: &str, strict: bool) -> Result<Value, Fault> {
    let value: T = lenient::read(text, strict)?;
    serde_json::to_value(value).map_err(|error| Fault::new(error.to_string()))
}

fn written<T: Serialize>(answer: &Received, value: T) -> Result<Value, CallError> {
    serde_json::to_value(value).map_err(|error| CallError::decode(answer, Fault::new(error.to_string())))
}

/// The envelope as it was received, with what was decoded in its places; an answer that came without an envelope is the data
/// alone.
fn framed(answer: &Received, data: Value, meta: Option<Value>) -> Result<Value, CallError> {
    let (Some(envelope), Ok(text)) = (answer.operation.envelope, std::str::from_utf8(&answer.body)) else {
        return Ok(data);
    };
    let mut texts = Vec::new();
    lenient::entries(&mut Json::new(text, answer.strict), &mut |key, json| {
        texts.push((key.to_owned(), json.skip()?));
        Ok(())
    })
    .map_err(|fault| CallError::decode(answer, fault))?;
    let mut frame = Map::new();
    for (key, text) in texts {
        let value = if key == envelope.data {
            data.clone()
        } else if Some(key.as_str()) == envelope.meta && text == "[]" {
            // No metadata, whatever its type.
            Value::Array(Vec::new())
        } else if Some(key.as_str()) == envelope.meta && meta.is_some() {
            meta.clone().unwrap_or_default()
        } else if [envelope.meta, envelope.success].contains(&Some(key.as_str())) {
            lenient::read(text, answer.strict).map_err(|fault| CallError::decode(answer, fault.under_key(&key)))?
        } else {
            continue;
        };
        frame.insert(key, value);
    }
    if frame.is_empty() {
        return Ok(data);
    }
    frame.extend(answer.beside());
    Ok(Value::Object(frame))
}
