//! A target that names operations by their paths in, one that names them by their ids and selects the same out: a path moves,
//! an id stays.

use std::collections::BTreeSet;

use serde_json::Value;

use super::read::json_path;
use super::target::{Segment, quoted, segments};
use crate::documented::operations;

/// The target by the ids of its operations; `None` where it names no path, where an operation has no id of its own, or where
/// the ids do not select the same nodes of the tree.
pub fn by_operation(tree: &Value, target: &str) -> Option<String> {
    let segments = segments(target)?;
    if !names_path(&segments) {
        return None;
    }
    let rest = target.get(segments.get(2)?.end()..)?;
    let places = places(tree, target)?;
    let mut ids = Vec::new();
    for (_, _, at, operation) in operations(tree) {
        let inside =
            |place: &String| place.strip_prefix(&at).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if places.iter().any(inside) {
            ids.push(operation.get("operationId")?.as_str()?);
        }
    }
    let found = format!("{}{rest}", operations_of(&ids));
    (!ids.is_empty() && self::places(tree, &found)? == places).then_some(found)
}

/// Whether a target names paths.
pub(crate) fn names_path(segments: &[Segment<'_>]) -> bool {
    let [root, path, ..] = segments else { return false };
    is_paths(root) && !path.descends && path.names().is_some()
}

/// Whether a segment selects the paths of a document.
pub(crate) fn is_paths(segment: &Segment<'_>) -> bool {
    !segment.descends && segment.names().is_some_and(|names| names == ["paths"])
}

/// The JSONPath of the operations with these ids.
pub(crate) fn operations_of(ids: &[&str]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| format!("@.operationId == {}", quoted(id))).collect();
    format!("$.paths.*[?{}]", ids.join(" || "))
}

fn places(tree: &Value, target: &str) -> Option<BTreeSet<String>> {
    let path = json_path(target).ok()?;
    Some(path.query_located(tree).iter().map(|node| node.location().to_json_pointer()).collect())
}
