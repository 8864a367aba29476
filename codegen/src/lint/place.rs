//! Converts pointers to the JSONPaths of an overlay, and finds the schema of a place in a value.

use serde_json::{Map, Value};

use crate::document::pointer::{join_to, unescape};
use crate::documented::{follow, operations};
use crate::model::Pattern;
use crate::overlay::held::operations_of;
use crate::overlay::target::quoted;

/// Returns the JSONPath that selects the node at a pointer: operations by their ids, parameters by their names.
pub(super) fn json_path(tree: &Value, pointer: &str) -> String {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    let (mut path, from) = match operation(tree, &segments) {
        Some(path) => (path, 3),
        None => ("$".to_owned(), 0),
    };
    for (at, segment) in segments.iter().enumerate().skip(from) {
        let segment = unescape(segment);
        let plain = segment.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && segment.chars().all(|one| one.is_ascii_alphanumeric() || one == '_');
        if plain {
            path.push('.');
            path.push_str(&segment);
        } else if let Some(parameter) = parameter(tree, &segments[..=at]) {
            path.push_str(&parameter);
        } else if is_index(pointer, &segment) {
            path.push_str(&format!("[{segment}]"));
        } else {
            path.push_str(&format!("[{}]", quoted(&segment)));
        }
    }
    path
}

/// Returns the JSONPath of the operation that a pointer leads into, if no other operation has its id.
fn operation(tree: &Value, segments: &[&str]) -> Option<String> {
    let ["paths", path, method, ..] = segments else { return None };
    let at = format!("/paths/{path}/{method}");
    let id = |operation: &Map<String, Value>| operation.get("operationId").and_then(Value::as_str).map(str::to_owned);
    let (.., operation) = operations(tree).find(|(_, _, place, _)| *place == at)?;
    let own = id(operation)?;
    let alone = operations(tree).filter(|(.., operation)| id(operation).as_ref() == Some(&own)).count() == 1;
    alone.then(|| operations_of(&[&own]))
}

/// Returns the filter that selects the parameter at a pointer: by its name, and by its place if another one has that name.
fn parameter(tree: &Value, segments: &[&str]) -> Option<String> {
    let [list @ .., _] = segments else { return None };
    let list = list.last().filter(|last| **last == "parameters").map(|_| format!("/{}", list.join("/")))?;
    let own = tree.pointer(&format!("/{}", segments.join("/")))?;
    let all = tree.pointer(&list)?.as_array()?;
    let mut filter = Vec::new();
    for key in ["name", "in"] {
        filter.push(format!("@.{key} == {}", quoted(own.get(key)?.as_str()?)));
        let keys = ["name", "in"].into_iter().take(filter.len());
        let same = |one: &&Value| keys.clone().all(|key| one.get(key) == own.get(key));
        if all.iter().filter(same).count() == 1 {
            return Some(format!("[?{}]", filter.join(" && ")));
        }
    }
    None
}

/// Returns whether a segment is an index of a list. A status is a key.
fn is_index(pointer: &str, segment: &str) -> bool {
    let lists = ["allOf", "oneOf", "anyOf", "prefixItems", "parameters", "examples", "enum", "required"];
    segment.parse::<usize>().is_ok() && lists.iter().any(|list| pointer.contains(&format!("/{list}/{segment}")))
}

/// Returns the schema of the `place` in a value of the schema at `schema`, in the first variant that has it.
pub(super) fn schema_at(tree: &Value, schema: &str, place: &str) -> Option<String> {
    let segments = place.split('/').skip(1).collect::<Vec<_>>();
    descend(tree, schema, &segments, 0)
}

fn descend(tree: &Value, schema: &str, segments: &[&str], depth: usize) -> Option<String> {
    let (node, at) = follow(tree, schema).filter(|_| depth < 64)?;
    let Some((first, rest)) = segments.split_first() else { return Some(owner(tree, node, at, depth)) };
    let has = |key: &str| node.get(key).is_some_and(Value::is_object).then(|| format!("{at}/{key}"));
    let mut steps = Vec::new();
    if node.get("properties").and_then(|all| all.get(unescape(first))).is_some() {
        steps.push(format!("{at}/properties/{first}"));
    } else if let Some(step) = pattern_of(node, &at, &unescape(first)) {
        steps.push(step);
    } else if first.parse::<usize>().is_ok() {
        steps.extend(has("items"));
    }
    if steps.is_empty() {
        steps.extend(has("additionalProperties"));
    }
    let below = steps.iter().find_map(|step| descend(tree, step, rest, depth + 1));
    below.or_else(|| members(node, &at).find_map(|member| descend(tree, &member, segments, depth + 1)))
}

/// Returns the schema of the first pattern that matches a key.
fn pattern_of(node: &Value, at: &str, key: &str) -> Option<String> {
    let patterns = node.get("patternProperties")?.as_object()?;
    let found = patterns.keys().find(|pattern| Pattern::parse(pattern).is_some_and(|pattern| pattern.matches(key)))?;
    Some(join_to(&format!("{at}/patternProperties"), found))
}

/// Returns the first variant that lists fields, or the schema itself.
fn owner(tree: &Value, node: &Value, at: String, depth: usize) -> String {
    if node.get("properties").is_some() || depth > 64 {
        return at;
    }
    let listed = members(node, &at).find_map(|member| {
        let (inner, place) = follow(tree, &member)?;
        inner.get("properties").is_some().then_some(place)
    });
    listed.unwrap_or(at)
}

fn members(node: &Value, at: &str) -> impl Iterator<Item = String> {
    ["allOf", "oneOf", "anyOf"].into_iter().flat_map(move |key| {
        let count = node.get(key).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).map(move |index| format!("{at}/{key}/{index}"))
    })
}
