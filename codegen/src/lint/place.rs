//! Pointers into a document in, JSONPaths of an overlay out, and the schema of a place of a value. Knows nothing of findings.

use serde_json::Value;

use crate::documented::{follow, unescape};

/// The JSONPath that selects what a pointer leads to.
pub(super) fn json_path(pointer: &str) -> String {
    let mut path = "$".to_owned();
    for segment in pointer.split('/').skip(1).map(unescape) {
        let plain = segment.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && segment.chars().all(|one| one.is_ascii_alphanumeric() || one == '_');
        if plain {
            path.push('.');
            path.push_str(&segment);
        } else if is_index(pointer, &segment) {
            path.push_str(&format!("[{segment}]"));
        } else {
            path.push_str(&format!("['{}']", segment.replace('\\', "\\\\").replace('\'', "\\'")));
        }
    }
    path
}

/// Below these keys stand lists; a status is a key and no index.
fn is_index(pointer: &str, segment: &str) -> bool {
    let lists = ["allOf", "oneOf", "anyOf", "prefixItems", "parameters", "examples", "enum", "required"];
    segment.parse::<usize>().is_ok() && lists.iter().any(|list| pointer.contains(&format!("/{list}/{segment}")))
}

/// The schema of what stands at `place` in a value of the schema at `schema`: of several forms, the first that has it.
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
    } else if first.parse::<usize>().is_ok() {
        steps.extend(has("items"));
    }
    if steps.is_empty() {
        steps.extend(has("additionalProperties"));
    }
    let below = steps.iter().find_map(|step| descend(tree, step, rest, depth + 1));
    below.or_else(|| members(node, &at).find_map(|member| descend(tree, &member, segments, depth + 1)))
}

/// Of several forms, the first that lists fields.
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
