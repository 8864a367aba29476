//! What no longer fits the document: actions of the overlay and lines of the configuration, each with its place, why, and
//! the names that may be meant instead.

use crate::{Error, near};

/// An action of the overlay or a line of the configuration that no longer fits the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    pub subject: Subject,
    pub why: Why,
    /// Names that are there and may be meant, the likest first.
    pub nearest: Vec<String>,
    /// The refusal: source, place, message and help.
    pub error: Error,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// An action of the overlay.
    Action {
        /// From zero.
        index: usize,
        target: String,
        description: Option<String>,
    },
    /// A line of the configuration, or an entry of a list in it.
    Line {
        /// Such as `rename.types` or `required.except`.
        table: &'static str,
        /// The key, or the entry.
        key: String,
    },
}

/// Why it does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It selects or names nothing.
    Unmatched,
    /// These of its alternatives select nothing; it is applied to what the others select.
    Partly(Vec<String>),
    /// What it selects cannot be changed as it says.
    Unfit,
    /// It refers to this, which is not there.
    Dangling(String),
    /// The name that it gives is taken.
    Clash,
}

impl Stale {
    /// Whether it is the action with that index.
    pub fn is_action(&self, at: usize) -> bool {
        matches!(&self.subject, Subject::Action { index, .. } if *index == at)
    }

    /// Whether it is applied all the same, in part.
    pub fn is_partly(&self) -> bool {
        matches!(self.why, Why::Partly(_))
    }

    /// A line of the configuration that names nothing. `error` gets the names that may be meant.
    pub(crate) fn unmatched(table: &'static str, key: &str, nearest: Vec<String>, error: Error) -> Self {
        let error = match error.help.clone() {
            Some(help) => error.help(help + &near::told(&nearest)),
            None => error,
        };
        Self { subject: Subject::Line { table, key: key.to_owned() }, why: Why::Unmatched, nearest, error }
    }

    /// A line of the configuration whose name is taken.
    pub(crate) fn clash(table: &'static str, key: &str, error: Error) -> Self {
        let subject = Subject::Line { table, key: key.to_owned() };
        Self { subject, why: Why::Clash, nearest: Vec::new(), error }
    }
}

/// Puts them into the order of the files: first the overlay.
pub(crate) fn sort(stale: &mut [Stale]) {
    stale.sort_by_key(|one| match &one.subject {
        Subject::Action { index, .. } => (0, *index, 0),
        Subject::Line { .. } => match one.error.place {
            crate::error::Place::Line { line, column } => (1, line, column),
            _ => (1, 0, 0),
        },
    });
}
