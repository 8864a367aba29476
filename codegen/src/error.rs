//! The error of the generator: what is wrong, where, and what to do about it.

use std::fmt;

use crate::text::printable;

/// An error, or several. Displays each as `name#/json/pointer: message` or `name:line:column: message`, where the message is a
/// lowercase sentence. Texts of the document in it are escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Name of the document, overlay or configuration.
    pub source_name: String,
    pub place: Place,
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Further errors, in the order of display.
    pub more: Vec<Error>,
}

/// The place of an [`Error`] in its source.
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

    /// Combines errors. Returns `None` if there are none.
    pub fn all(errors: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut errors = errors.into_iter();
        let mut first = errors.next()?;
        first.more.extend(errors);
        Some(first)
    }

    /// Splits this error into single errors.
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
        let (source, message) = (&self.source_name, printable(&self.message));
        match &self.place {
            Place::Whole => write!(out, "{source}: {message}")?,
            Place::Pointer(pointer) => write!(out, "{source}#{}: {message}", printable(pointer))?,
            Place::Line { line, column } => write!(out, "{source}:{line}:{column}: {message}")?,
        }
        if let Some(help) = &self.help {
            write!(out, "\n  help: {}", printable(help))?;
        }
        self.more.iter().try_for_each(|error| write!(out, "\n{error}"))
    }
}

impl std::error::Error for Error {}
