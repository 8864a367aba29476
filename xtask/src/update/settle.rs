//! Adds the corrections that lint proposes for a new document to the end of its overlay. They must be reviewed, but without them the
//! client would reject responses that the document shows.

use anyhow::Result;
use codegen::lint::Findings;

use crate::project::document::{Document, Text};

/// How often the corrected document is linted again.
const PASSES: usize = 3;

const EMPTY: &str = "overlay: 1.0.0\ninfo:\n  title: Corrections\n  version: 1.0.0\nactions:\n";

/// The comment above the first one.
const HEADING: &str = "# Proposed by lint for contradictions of a new document; please review.";

/// Corrects what is not among the findings `before`. Returns the document, its findings, and a line for each correction.
pub(super) fn settle(
    mut document: Document,
    name: &str,
    before: &Findings,
) -> Result<(Document, Findings, Vec<String>)> {
    let known = before.proposals().into_iter().map(str::to_owned).collect::<Vec<_>>();
    let mut added = Vec::new();
    let mut findings = document.lint(&[])?;
    for _ in 0..PASSES {
        let proposed = findings.proposals().into_iter().filter(|action| !known.iter().any(|one| one == action));
        let proposed = proposed.map(str::to_owned).collect::<Vec<_>>();
        if proposed.is_empty() {
            break;
        }
        let with = |document: &Document, actions: &[String]| {
            let overlay = document.overlay().map_or(EMPTY, Text::text).to_owned();
            let text = actions.iter().fold(overlay, |text, action| append(&text, action));
            let with = document.clone().with_overlay(Text::new(name.to_owned(), text));
            with.stale().is_ok_and(|stale| stale.is_empty()).then_some(with)
        };
        let mut taken = proposed.clone();
        match with(&document, &proposed) {
            Some(all) => document = all,
            // One may make another one superfluous: adds them one after the other, if they fit.
            None => taken.retain(|action| match with(&document, std::slice::from_ref(action)) {
                Some(more) => {
                    document = more;
                    true
                }
                None => false,
            }),
        }
        if taken.is_empty() {
            break;
        }
        added.extend(taken.iter().map(|action| summary(action)));
        findings = document.lint(&[])?;
    }
    Ok((document, findings, added))
}

/// Adds an action at the end of an overlay.
fn append(overlay: &str, action: &str) -> String {
    let indent = match overlay.lines().find(|line| line.trim_start().starts_with("- target:")) {
        Some(line) => line.len() - line.trim_start().len(),
        None => 2,
    };
    let margin = " ".repeat(indent);
    let lines = action.lines().map(|line| format!("{margin}{line}\n")).collect::<String>();
    let heading = if overlay.contains(HEADING) { String::new() } else { format!("\n{margin}{HEADING}\n") };
    // Replaces an empty list.
    let overlay = overlay.trim_end();
    format!("{}\n{heading}{lines}", overlay.strip_suffix(" []").unwrap_or(overlay))
}

/// The target and the description of an action.
fn summary(action: &str) -> String {
    let value = |key: &str| {
        let line = action.lines().find_map(|line| line.trim_start_matches(['-', ' ']).strip_prefix(key))?;
        Some(line.trim().trim_matches('\'').to_owned())
    };
    format!("`{}`: {}", value("target:").unwrap_or_default(), value("description:").unwrap_or_default())
}
