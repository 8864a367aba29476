//! A corrected tree of any version in, its schemas as JSON Schema 2020-12 out.

use serde_json::{Map, Value};

/// The schemas of 3.0 respelt, and every key left out that an overlay has set to null to take its effect away.
pub(super) fn as_31(tree: &Value) -> Value {
    let is_30 = tree.get("openapi").and_then(Value::as_str).is_some_and(|version| version.starts_with("3.0"));
    let mut tree = tree.clone();
    respell(&mut tree, is_30);
    tree
}

/// Keys whose values are data, where null is a value.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

fn respell(value: &mut Value, is_30: bool) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|inner| respell(inner, is_30)),
        Value::Object(map) => {
            if is_30 {
                nullable(map);
                exclusive(map, "exclusiveMinimum", "minimum");
                exclusive(map, "exclusiveMaximum", "maximum");
            }
            map.retain(|key, inner| !inner.is_null() || DATA.contains(&key.as_str()) || key == "value");
            for (_, inner) in map.iter_mut().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                respell(inner, is_30);
            }
        }
        _ => {}
    }
}

fn nullable(map: &mut Map<String, Value>) {
    if map.get("nullable") != Some(&Value::Bool(true)) {
        return;
    }
    let Some(Value::String(name)) = map.get("type").cloned() else { return };
    map.insert("type".to_owned(), Value::from(vec![name, "null".to_owned()]));
    if let Some(Value::Array(values)) = map.get_mut("enum") {
        values.push(Value::Null);
    }
}

fn exclusive(map: &mut Map<String, Value>, key: &str, bound: &str) {
    match map.get(key) {
        Some(Value::Bool(true)) => {
            if let Some(bound) = map.shift_remove(bound) {
                map.insert(key.to_owned(), bound);
            }
        }
        Some(Value::Bool(false)) => drop(map.shift_remove(key)),
        _ => {}
    }
}
