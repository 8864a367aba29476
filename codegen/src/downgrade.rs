//! A tree comes in, OpenAPI 3.0 or 3.1; the 3.0 that the `openapiv3` crate models goes out. What 3.0 cannot say rides in
//! `x-` keys. Knows nothing of Rust.

use serde_json::{Map, Value};

use crate::{Error, Report, Result};

/// Lowers a document.
///
/// # Errors
///
/// The document is no OpenAPI; the error says where.
pub fn lower(mut tree: Value, source_name: &str, _report: &mut Report) -> Result<openapiv3::OpenAPI> {
    walk(&mut tree, false);
    serde::Deserialize::deserialize(tree)
        .map_err(|error: serde_json::Error| Error::whole(source_name, error.to_string()))
}

fn walk(value: &mut Value, names: bool) {
    match value {
        Value::Object(map) => {
            if !names {
                types(map);
            }
            for (key, value) in map.iter_mut() {
                if names || !matches!(key.as_str(), "example" | "default" | "enum" | "value") {
                    walk(value, !names && matches!(key.as_str(), "properties" | "schemas" | "examples"));
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| walk(value, false)),
        _ => {}
    }
}

fn types(map: &mut Map<String, Value>) {
    for key in ["oneOf", "anyOf"] {
        if let Some(Value::Array(list)) = map.get_mut(key) {
            let before = list.len();
            list.retain(|member| member.get("type").is_none_or(|name| name != "null"));
            if list.len() < before {
                map.insert("nullable".into(), true.into());
            }
        }
    }
    let types = match map.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(Value::String(name)) if name == "null" => vec!["null".into()],
        _ => return,
    };
    let mut kept = types.clone();
    kept.retain(|name| name != "null");
    if kept.len() < types.len() {
        map.insert("nullable".into(), true.into());
    }
    if let [name] = kept.as_slice() {
        map.insert("type".into(), name.clone());
    } else {
        map.shift_remove("type");
        map.insert("x-type".into(), kept.into());
    }
}
