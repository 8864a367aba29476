//! Finds the nodes of a document that are not data, and the parameters of an operation.

use serde_json::Value;

use crate::document::pointer::escape;
use crate::documented::follow;

/// Keys below which names stand and not keywords.
const NAMED: [&str; 8] =
    ["properties", "patternProperties", "$defs", "definitions", "schemas", "dependentSchemas", "parameters", "headers"];

/// Calls `each` with every mapping of a document that is not data, such as an example or an extension, and with its pointer.
pub(super) fn nodes<'t>(tree: &'t Value, each: &mut dyn FnMut(&'t Value, &str)) {
    below(tree, "", false, each);
}

fn below<'t>(node: &'t Value, at: &str, names: bool, each: &mut dyn FnMut(&'t Value, &str)) {
    match node {
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, inner)| below(inner, &format!("{at}/{index}"), false, each));
        }
        Value::Object(map) => {
            if !names {
                each(node, at);
            }
            for (key, inner) in map {
                let data = ["example", "examples", "default", "enum", "const"].contains(&key.as_str());
                if names || !(data || key.starts_with("x-")) {
                    let names = !names && NAMED.contains(&key.as_str()) && inner.is_object();
                    below(inner, &format!("{at}/{}", escape(key)), names, each);
                }
            }
        }
        _ => {}
    }
}

/// Returns the parameters of the operation at `at`, after those of its path item, with their places.
pub(super) fn parameters<'t>(tree: &'t Value, at: &str) -> Vec<(&'t Value, String)> {
    let item = at.rsplit_once('/').map_or(at, |(item, _)| item);
    let lists = [item, at].into_iter().flat_map(|owner| {
        let list = format!("{owner}/parameters");
        let count = tree.pointer(&list).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).filter_map(move |index| follow(tree, &format!("{list}/{index}")))
    });
    lists.collect()
}
