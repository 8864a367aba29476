//! What an update found: for each document, and for the version.

use codegen::diff::{Diff, Lines, markdown};
use codegen::lint::{Findings, Kind};
use codegen::transcribe::Transcription;

use super::changelog;
use crate::download::candidate::Candidate;
use crate::migrate::run::Migrated;

/// A newly published document, and its consequences.
pub(super) struct News<'a> {
    pub(super) candidate: Candidate<'a>,
    /// The changes of its overlay and configuration; `None` if it is the first document of its folder.
    pub(super) migrated: Option<Migrated>,
    /// The corrections that lint proposed, and that were added.
    pub(super) settled: Vec<String>,
    /// Our text of it, if `openapi.yaml` is ours.
    pub(super) transcription: Option<Transcription>,
    /// The difference to the present document; `None` if there is none.
    pub(super) diff: Option<Diff>,
    /// The findings of lint with the new overlay.
    pub(super) findings: Findings,
}

/// The version before and after.
pub(super) struct Release {
    pub(super) current: String,
    pub(super) next: String,
    pub(super) released: String,
}

impl News<'_> {
    /// The entry for the changelog; `None` without a change for callers, or if the document is already in the changelog.
    pub(super) fn entry(&self) -> Option<changelog::Entry> {
        let spec = self.candidate.spec();
        let is_known = spec.recorded() == Some(&self.candidate.sha256);
        let diff = self.diff.as_ref().filter(|diff| !is_known && diff.for_callers().next().is_some())?;
        let body = markdown(diff, Lines::Folded);
        Some(changelog::Entry::new(spec.name(), spec.recorded(), &self.candidate.sha256, &body))
    }

    /// Whether something is left to decide.
    pub(super) fn is_open(&self) -> bool {
        let left = self.migrated.as_ref().is_some_and(|migrated| !migrated.left.is_empty());
        left || self.findings.unsettled().any(|finding| finding.kind != Kind::Words)
    }
}
