//! Lenient decoding for JSON from other sources than a response.

use std::fmt::{self, Display};

use serde::de::DeserializeOwned;

use super::fault::Fault;
use super::lenient;

/// Decodes any type of this crate from JSON bytes, as leniently as the client: for webhooks, queues and files.
///
/// # Errors
///
/// Returns an error with the path if the bytes are not UTF-8, are not JSON, or are not a value of the type.
pub fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, ReadError> {
    text(json).and_then(read).map_err(ReadError)
}

/// Decodes any type of this crate from JSON text, as leniently as the client: for webhooks, queues and files.
///
/// # Errors
///
/// Returns an error with the path if the text is not JSON, or is not a value of the type.
pub fn from_str<T: DeserializeOwned>(json: &str) -> Result<T, ReadError> {
    read(without_mark(json)).map_err(ReadError)
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, Fault> {
    lenient::read(json, false)
}

/// Returns the text of a body, without the byte order mark that some servers send.
pub(crate) fn text(body: &[u8]) -> Result<&str, Fault> {
    match std::str::from_utf8(body) {
        Ok(text) => Ok(without_mark(text)),
        Err(error) => {
            Err(Fault::new(format!("expected UTF-8, found an invalid byte after {} bytes", error.valid_up_to())))
        }
    }
}

fn without_mark(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

/// The error of a text that is not a value of the requested type.
#[derive(Debug)]
pub struct ReadError(pub(crate) Fault);

impl ReadError {
    /// Returns the path in the value, such as `data[3].staff[0].id`. It is empty for the value as a whole.
    pub fn path(&self) -> String {
        self.0.path()
    }

    /// Returns what was expected at the path and what was found.
    pub fn reason(&self) -> &str {
        self.0.what()
    }
}

impl Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl std::error::Error for ReadError {}
