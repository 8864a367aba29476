//! Rewrites a target that names operations by their paths to one that names them by their ids, which stay when a path changes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::read::{json_path, places};
use super::target::{Segment, quoted, segments};
use crate::documented::operations;

/// Returns a target that selects the same nodes by operation ids. Returns `None` if the target names no path, an operation has no
/// id, or the ids select other nodes.
pub fn by_operation(tree: &Value, target: &str) -> Option<String> {
    let segments = segments(target)?;
    if !names_path(&segments) {
        return None;
    }
    let rest = target.get(segments.get(2)?.end()..)?;
    let nodes = |target: &str| Some(BTreeSet::from_iter(places(&json_path(target).ok()?, tree)));
    let selected = nodes(target)?;
    let mut ids = Vec::new();
    for (_, _, at, operation) in operations(tree) {
        let inside =
            |place: &String| place.strip_prefix(&at).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if selected.iter().any(inside) {
            ids.push(operation.get("operationId")?.as_str()?);
        }
    }
    let found = format!("{}{rest}", operations_of(&ids));
    (!ids.is_empty() && nodes(&found)? == selected).then_some(found)
}

/// Returns whether a target names paths.
pub(crate) fn names_path(segments: &[Segment<'_>]) -> bool {
    let [root, path, ..] = segments else { return false };
    is_paths(root) && !path.descends && path.names().is_some()
}

/// Returns whether a segment selects the paths of a document.
pub(crate) fn is_paths(segment: &Segment<'_>) -> bool {
    !segment.descends && segment.names().is_some_and(|names| names == ["paths"])
}

/// Returns the JSONPath of the operations with these ids.
pub(crate) fn operations_of(ids: &[&str]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| format!("@.operationId == {}", quoted(id))).collect();
    format!("$.paths.*[?{}]", ids.join(" || "))
}
