//! Finds overlay actions that break when a path moves, with a target by operation ids for each, and actions that are left out.

use serde_json::{Value, json};

use super::evidence::operation_of;
use super::finding::{Finding, Kind};
use crate::document::pointer::escape;
use crate::normalize::place::METHODS;
use crate::overlay::held::{is_paths, names_path, operations_of};
use crate::overlay::target::segments;
use crate::overlay::{Applied, by_operation, watched};
use crate::{Input, Result, document};

pub(super) fn findings(input: &Input<'_>) -> Result<Vec<Finding>> {
    let Some(overlay) = input.overlay else { return Ok(Vec::new()) };
    let mut tree = document::read(input.document)?;
    let mut found = Vec::new();
    let outcome = watched(&mut tree, overlay, &mut |tree, applied, update| {
        let at = format!("{}#/actions/{}", overlay.name, applied.index);
        match named(tree, applied, &format!("{at}/target")) {
            Some(finding) => found.push(finding),
            None => {
                let at = format!("{at}/update");
                found.extend(update.into_iter().flat_map(|update| added(tree, &applied.target, update, &at)));
            }
        }
    })?;
    found.extend(outcome.applied.iter().filter_map(|applied| {
        let reason = applied.left_out.as_deref()?;
        let pointer = format!("{}#/actions/{}", overlay.name, applied.index);
        let shows = "correct the action and delete the key, or delete the action";
        Some(Finding::new(Kind::LeftOut, None, &pointer, format!("`x-stale`: {reason}"), shows, None))
    }));
    Ok(found)
}

/// Returns a finding if the target of an action names a path.
fn named(tree: &Value, applied: &Applied, at: &str) -> Option<Finding> {
    let target = &applied.target;
    segments(target).filter(|segments| names_path(segments))?;
    let other = by_operation(tree, target);
    let operation = applied.places.first().and_then(|place| operation_of(tree, place));
    let alone = applied.places.iter().all(|place| operation_of(tree, place) == operation);
    let shows = match other {
        Some(_) => "an operation id stays when its path moves",
        None => "no operation ids select the same",
    };
    let action = other.map(|target| yaml(&json!({"target": target})));
    let says = format!("the target names a path: `{target}`");
    let operation = operation.filter(|_| alone);
    Some(Finding::new(Kind::PathTarget, operation.as_deref(), at, says, shows, action))
}

/// Returns a finding for each operation that an update of all paths, or of the whole document, names by its path.
fn added(tree: &Value, target: &str, update: &Value, at: &str) -> Vec<Finding> {
    let Some(segments) = segments(target) else { return Vec::new() };
    let (paths, above) = match segments.as_slice() {
        [] => (update.get("paths"), "/paths"),
        [root] if is_paths(root) => (Some(update), ""),
        _ => return Vec::new(),
    };
    let mut found = Vec::new();
    for (path, item) in paths.and_then(Value::as_object).into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let place = format!("/paths/{}/{method}", escape(path));
            let known = METHODS.contains(&method.as_str()).then(|| tree.pointer(&place)).flatten();
            let Some(known) = known else { continue };
            let id = known.get("operationId").and_then(Value::as_str);
            let target = id.map(|id| operations_of(&[id])).filter(|target| is_alone(tree, target, &place));
            let action = target.map(|target| yaml(&json!([{"target": target, "update": operation}])));
            let says = format!("the update names a path: `{path}`");
            let shows = "when the path moves, the update adds an operation instead";
            let pointer = format!("{at}{above}/{}/{method}", escape(path));
            found.push(Finding::new(Kind::PathTarget, id, &pointer, says, shows, action));
        }
    }
    found
}

/// Returns whether a target selects one place only.
fn is_alone(tree: &Value, target: &str, place: &str) -> bool {
    let path = crate::overlay::json_path(target);
    path.is_ok_and(|path| {
        let nodes = path.query_located(tree);
        nodes.len() == 1 && nodes.iter().all(|node| node.location().to_json_pointer() == place)
    })
}

fn yaml(value: &Value) -> String {
    serde_yaml::to_string(value).unwrap_or_default()
}
