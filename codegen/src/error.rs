//! Why a document cannot be generated: what was wrong, where, and what to do.

use std::fmt;

/// A refusal. Displays as `name#/json/pointer: message` (or `name:line:column: message`), one lowercase sentence each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The document, overlay or configuration, as the caller named it.
    pub source_name: String,
    pub place: Place,
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// Where in its source an [`Error`] is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Whole,
    Pointer(String),
    Line { line: usize, column: usize },
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub fn whole(source_name: impl Into<String>, message: impl Into<String>) -> Self {
        Self { source_name: source_name.into(), place: Place::Whole, message: message.into(), help: None }
    }

    pub fn at(source_name: impl Into<String>, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { place: Place::Pointer(pointer.into()), ..Self::whole(source_name, message) }
    }

    pub fn line(source_name: impl Into<String>, line: usize, column: usize, message: impl Into<String>) -> Self {
        Self { place: Place::Line { line, column }, ..Self::whole(source_name, message) }
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Whole => write!(out, "{}: {}", self.source_name, self.message)?,
            Place::Pointer(pointer) => write!(out, "{}#{pointer}: {}", self.source_name, self.message)?,
            Place::Line { line, column } => write!(out, "{}:{line}:{column}: {}", self.source_name, self.message)?,
        }
        match &self.help {
            Some(help) => write!(out, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}
