//! Collects notes on the parts of a document that were not generated exactly, and the actions and lines that no longer fit.

use indexmap::IndexSet;

use crate::Stale;
use crate::text::printable;

/// A part of the document that the generated code does not express exactly.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note {
    /// JSON pointer into the document.
    pub pointer: String,
    pub message: String,
}

/// Notes in their order, and stale actions and lines.
#[derive(Debug, Clone, Default)]
pub struct Report {
    notes: IndexSet<Note>,
    stale: Vec<Stale>,
}

impl Report {
    pub fn note(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.notes.insert(Note { pointer: pointer.into(), message: message.into() });
    }

    pub fn notes(&self) -> impl ExactSizeIterator<Item = &Note> {
        self.notes.iter()
    }

    /// Adds an action or a line that no longer fits and was left out.
    pub fn leave_out(&mut self, stale: Stale) {
        self.stale.push(stale);
    }

    /// Returns the actions and lines that were left out, in the order of the files.
    pub fn stale(&self) -> Vec<Stale> {
        let mut stale = self.stale.clone();
        crate::stale::sort(&mut stale);
        stale
    }
}

impl std::fmt::Display for Note {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(out, "{}: {}", printable(pointer), printable(&self.message))
    }
}
