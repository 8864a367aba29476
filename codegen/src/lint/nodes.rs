//! Walks through the nodes of a document that are not data.

use serde_json::Value;

use crate::document::pointer::escape;

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
