//! What an update found: for each document, and for the version.

use codegen::diff::{Diff, Lines, markdown};
use codegen::lint::{Findings, Kind};
use codegen::transcribe::Transcription;

use super::changelog;
use crate::download::candidate::Candidate;
use crate::migrate::run::Migrated;

/// A document that is published now, and what it leads to.
pub(super) struct News<'a> {
    pub(super) candidate: Candidate<'a>,
    /// What its overlay and configuration asked for; `None` if it is the first document of its folder.
    pub(super) migrated: Option<Migrated>,
    /// Corrections that lint proposed for it.
    pub(super) settled: Vec<String>,
    /// Our text of it, where it is ours.
    pub(super) transcription: Option<Transcription>,
    /// Against the document that is in place; `None` if there is none.
    pub(super) diff: Option<Diff>,
    /// What of it its overlay does not settle, among the rest.
    pub(super) findings: Findings,
}

/// The version before and after.
pub(super) struct Release {
    pub(super) current: String,
    pub(super) next: String,
    pub(super) released: String,
}

impl News<'_> {
    /// Nothing to tell where callers see no change, or where it is the document that was told of before.
    pub(super) fn entry(&self) -> Option<changelog::Entry> {
        let spec = self.candidate.spec();
        let told = spec.recorded() == Some(&self.candidate.sha256);
        let diff = self.diff.as_ref().filter(|diff| !told && diff.for_callers().next().is_some())?;
        let body = markdown(diff, Lines::Folded);
        Some(changelog::Entry::new(spec.name(), spec.recorded(), &self.candidate.sha256, &body))
    }

    /// Whether something is left for somebody to decide.
    pub(super) fn is_open(&self) -> bool {
        let left = self.migrated.as_ref().is_some_and(|migrated| !migrated.left.is_empty());
        left || self.findings.unsettled().any(|finding| finding.kind != Kind::Words)
    }
}
