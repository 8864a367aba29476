//! Actions of the overlay and lines of the configuration that no longer fit the document: the place, the reason and the nearest
//! names.

use crate::{Error, near};

/// An action of the overlay or a line of the configuration that no longer fits the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    pub subject: Subject,
    pub why: Why,
    /// Similar names that exist, the nearest first.
    pub nearest: Vec<String>,
    /// The error: source, place, message and help.
    pub error: Error,
    /// Whether it is a line of a file that other documents share and may need it for.
    pub shared: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// An action of the overlay.
    Action {
        /// Index in the list of actions, from zero.
        index: usize,
        target: String,
        description: Option<String>,
    },
    /// A line of the configuration, or an entry of a list in it.
    Line {
        /// The table, such as `rename.types` or `required.except`.
        table: &'static str,
        /// The key, or the entry of a list.
        key: String,
    },
}

/// Why an action or a line does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It selects or names nothing.
    Unmatched,
    /// These alternatives of its target select nothing. It is applied to the nodes that the others select.
    Partly(Vec<String>),
    /// It cannot change the selected nodes.
    Unfit,
    /// It refers to this node, which does not exist.
    Dangling(String),
    /// Another item has the name that it gives.
    Clash,
}

impl Stale {
    /// Returns whether it is the action with this index.
    pub fn is_action(&self, at: usize) -> bool {
        matches!(&self.subject, Subject::Action { index, .. } if *index == at)
    }

    /// Returns whether the action is applied in part.
    pub fn is_partly(&self) -> bool {
        matches!(self.why, Why::Partly(_))
    }

    /// Creates a stale line that names nothing. Adds the nearest names to the help of `error`.
    pub(crate) fn unmatched(table: &'static str, key: &str, nearest: Vec<String>, error: Error) -> Self {
        let error = match error.help.clone() {
            Some(help) => error.help(help + &near::told(&nearest)),
            None => error,
        };
        Self {
            subject: Subject::Line { table, key: key.to_owned() },
            why: Why::Unmatched,
            nearest,
            error,
            shared: false,
        }
    }

    /// Creates a stale line whose name is taken.
    pub(crate) fn clash(table: &'static str, key: &str, error: Error) -> Self {
        let subject = Subject::Line { table, key: key.to_owned() };
        Self { subject, why: Why::Clash, nearest: Vec::new(), error, shared: false }
    }
}

/// Sorts by file and place: the overlay first.
pub(crate) fn sort(stale: &mut [Stale]) {
    stale.sort_by_cached_key(|one| match &one.subject {
        Subject::Action { index, .. } => (0, String::new(), *index, 0),
        Subject::Line { .. } => {
            let (line, column) = match one.error.place {
                crate::error::Place::Line { line, column } => (line, column),
                _ => (0, 0),
            };
            (1, one.error.source_name.clone(), line, column)
        }
    });
}
