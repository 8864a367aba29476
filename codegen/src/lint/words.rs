//! A document's text in, the things that nobody has described yet out: each has a mark, a comment `# words:` with its pointer.

use super::evidence::operation_of;
use super::finding::{Evidence, Finding, Kind};
use crate::normalize::place::METHODS;
use crate::{Result, Source, document};

pub(super) fn findings(document: Source<'_>) -> Result<Vec<Finding>> {
    let marks = crate::transcribe::marks(document.text);
    if marks.is_empty() {
        return Ok(Vec::new());
    }
    let tree = document::read(document)?;
    // A line that looks like a mark and is part of a text leads nowhere.
    let marks = marks.iter().filter(|pointer| pointer.starts_with('/') && tree.pointer(pointer).is_some());
    let found = marks.map(|pointer| {
        let segments: Vec<&str> = pointer.split('/').skip(1).collect();
        let is_operation = matches!(segments.as_slice(), ["paths" | "webhooks", _, method] if METHODS.contains(method));
        let keys = if is_operation { "`summary` and `description`" } else { "`description`" };
        Finding {
            kind: Kind::Words,
            evidence: Evidence::Documented,
            operation: operation_of(&tree, pointer),
            success: false,
            pointer: pointer.to_owned(),
            says: "has no words yet".to_owned(),
            shows: format!("write {keys}, and delete the mark above it"),
            action: None,
        }
    });
    Ok(found.collect())
}
