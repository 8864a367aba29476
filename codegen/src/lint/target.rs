//! A document and its overlay in; the actions that a moved path would break, each with the target by operation ids, and those that
//! are left out until somebody decides, out.

use serde_json::{Value, json};

use super::evidence::operation_of;
use super::finding::{Evidence, Finding, Kind};
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
        match named(tree, applied) {
            Some(finding) => found.push(Finding { pointer: format!("{at}/target"), ..finding }),
            None => {
                let below = update.into_iter().flat_map(|update| added(tree, &applied.target, update));
                found.extend(
                    below.map(|finding| Finding { pointer: format!("{at}/update{}", finding.pointer), ..finding }),
                );
            }
        }
    })?;
    found.extend(outcome.applied.iter().filter_map(|applied| {
        let reason = applied.left_out.as_deref()?;
        let says = format!("`x-stale`: {reason}");
        let shows = "correct the action and delete the key, or delete the action";
        let pointer = format!("{}#/actions/{}", overlay.name, applied.index);
        Some(Finding { kind: Kind::LeftOut, pointer, ..finding(None, says, shows, None) })
    }));
    Ok(found)
}

/// A target that names a path.
fn named(tree: &Value, applied: &Applied) -> Option<Finding> {
    let target = &applied.target;
    segments(target).filter(|segments| names_path(segments))?;
    let other = by_operation(tree, target);
    let operation = applied.places.first().and_then(|place| operation_of(tree, place));
    let alone = applied.places.iter().all(|place| operation_of(tree, place) == operation);
    let shows = match other {
        Some(_) => "the id of an operation stays where its path moves",
        None => "no ids of operations select the same",
    };
    let action = other.map(|target| yaml(&json!({"target": target})));
    let says = format!("the target names a path: `{target}`");
    Some(finding(operation.filter(|_| alone), says, shows, action))
}

/// Operations that an update of all paths, or of the whole document, changes by their paths.
fn added(tree: &Value, target: &str, update: &Value) -> Vec<Finding> {
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
            let shows = "once the path has moved, an operation would be added in its place";
            let pointer = format!("{above}/{}/{method}", escape(path));
            found.push(Finding { pointer, ..finding(id.map(str::to_owned), says, shows, action) });
        }
    }
    found
}

fn is_alone(tree: &Value, target: &str, place: &str) -> bool {
    let path = crate::overlay::json_path(target);
    path.is_ok_and(|path| {
        let nodes = path.query_located(tree);
        nodes.len() == 1 && nodes.iter().all(|node| node.location().to_json_pointer() == place)
    })
}

fn finding(operation: Option<String>, says: String, shows: &str, action: Option<String>) -> Finding {
    let (kind, evidence, shows) = (Kind::PathTarget, Evidence::Documented, shows.to_owned());
    Finding { kind, evidence, operation, success: false, pointer: String::new(), says, shows, action }
}

fn yaml(value: &Value) -> String {
    serde_yaml::to_string(value).unwrap_or_default()
}
