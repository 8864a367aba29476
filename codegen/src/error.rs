//! Why a document cannot be generated: what was wrong, where, and what to do.

use std::fmt;

/// A refusal. Displays as `name#/json/pointer: message` (or `name:line:column: message`), one lowercase sentence each;
/// several of them one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The document, overlay or configuration, as the caller named it.
    pub source_name: String,
    pub place: Place,
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What else is wrong, in the order in which it is told.
    pub more: Vec<Error>,
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
        Self {
            source_name: source_name.into(),
            place: Place::Whole,
            message: message.into(),
            help: None,
            more: Vec::new(),
        }
    }

    pub fn at(source_name: impl Into<String>, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { place: Place::Pointer(pointer.into()), ..Self::whole(source_name, message) }
    }

    pub fn line(source_name: impl Into<String>, line: usize, column: usize, message: impl Into<String>) -> Self {
        Self { place: Place::Line { line, column }, ..Self::whole(source_name, message) }
    }

    /// One of several errors; `None` if there are none.
    pub fn all(errors: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut errors = errors.into_iter();
        let mut first = errors.next()?;
        first.more.extend(errors);
        Some(first)
    }

    /// This error and those beside it, each by itself.
    pub fn each(mut self) -> Vec<Self> {
        let more = std::mem::take(&mut self.more);
        std::iter::once(self).chain(more.into_iter().flat_map(Self::each)).collect()
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
        if let Some(help) = &self.help {
            write!(out, "\n  help: {help}")?;
        }
        self.more.iter().try_for_each(|error| write!(out, "\n{error}"))
    }
}

impl std::error::Error for Error {}
