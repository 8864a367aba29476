//! The notes: every construct of a document that was not generated exactly, with its JSON pointer and the reason; and what
//! of the overlay and the configuration no longer fits.

use indexmap::IndexSet;

use crate::Stale;

/// Something that the generated code says less exactly than the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note {
    /// JSON pointer into the document.
    pub pointer: String,
    pub message: String,
}

/// Notes in the order in which they were made.
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

    /// Tells what no longer fits; it is left out.
    pub fn leave_out(&mut self, stale: Stale) {
        self.stale.push(stale);
    }

    /// What no longer fits and was left out, in the order of the files.
    pub fn stale(&self) -> Vec<Stale> {
        let mut stale = self.stale.clone();
        crate::stale::sort(&mut stale);
        stale
    }
}

impl std::fmt::Display for Note {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}: {}", if self.pointer.is_empty() { "/" } else { &self.pointer }, self.message)
    }
}
