//! Finds the parts of a document that have no description yet. Each has a mark: a comment `# words:` with its pointer.

use super::evidence::operation_of;
use super::finding::{Finding, Kind};
use crate::normalize::place::METHODS;
use crate::{Result, Source, document};

pub(super) fn findings(document: Source<'_>) -> Result<Vec<Finding>> {
    let marks = crate::transcribe::marks(document.text);
    if marks.is_empty() {
        return Ok(Vec::new());
    }
    let tree = document::read(document)?;
    // A line of a text may look like a mark, but its pointer leads nowhere.
    let marks = marks.iter().filter(|pointer| pointer.starts_with('/') && tree.pointer(pointer).is_some());
    let found = marks.map(|pointer| {
        let segments: Vec<&str> = pointer.split('/').skip(1).collect();
        let is_operation = matches!(segments.as_slice(), ["paths" | "webhooks", _, method] if METHODS.contains(method));
        let keys = if is_operation { "`summary` and `description`" } else { "`description`" };
        let (says, shows) = ("has no description yet", format!("write {keys}, and delete the mark above it"));
        Finding::new(Kind::Words, operation_of(&tree, pointer).as_deref(), pointer, says, shows, None)
    });
    Ok(found.collect())
}
