//! Collects notes on the parts of a document: those that the generated code does not express, and those that lose nothing. Collects the
//! actions and lines that no longer fit.

use indexmap::IndexSet;

use crate::Stale;
use crate::text::printable;

/// A note on a part of the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note {
    pub kind: NoteKind,
    /// JSON pointer into the document.
    pub pointer: String,
    pub message: String,
}

/// Whether a note tells of a loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// The generated code does not express this part of the document exactly, or the part contradicts itself or the specification, so that
    /// its meaning was guessed.
    Loss,
    /// Nothing is lost: the part has no effect, is not used, or is left to the caller.
    Remark,
}

/// Notes in their order, and stale actions and lines.
#[derive(Debug, Clone, Default)]
pub struct Report {
    notes: IndexSet<Note>,
    stale: Vec<Stale>,
}

impl Report {
    /// Adds a note on a loss.
    pub fn note(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.add(NoteKind::Loss, pointer, message);
    }

    /// Adds a note on something that loses nothing.
    pub fn remark(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.add(NoteKind::Remark, pointer, message);
    }

    pub(crate) fn add(&mut self, kind: NoteKind, pointer: impl Into<String>, message: impl Into<String>) {
        self.notes.insert(Note { kind, pointer: pointer.into(), message: message.into() });
    }

    /// Returns all notes.
    pub fn notes(&self) -> impl ExactSizeIterator<Item = &Note> {
        self.notes.iter()
    }

    /// Returns the notes on losses, or those that lose nothing.
    pub fn of(&self, kind: NoteKind) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.kind == kind)
    }

    /// Adds an action or a line that no longer fits and was left out.
    pub fn leave_out(&mut self, stale: Stale) {
        self.stale.push(stale);
    }

    /// Returns the actions and lines that were left out, in the order of the files, without what [`unused`](Self::unused) returns.
    pub fn stale(&self) -> Vec<Stale> {
        self.left_out(false)
    }

    /// Returns the lines of shared files that have no effect on this document. Other documents may need them.
    pub fn unused(&self) -> Vec<Stale> {
        self.left_out(true)
    }

    fn left_out(&self, shared: bool) -> Vec<Stale> {
        let mut stale: Vec<_> = self.stale.iter().filter(|one| one.shared == shared).cloned().collect();
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
