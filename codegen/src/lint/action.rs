//! A finding's place and evidence in, the overlay action that would settle it out, as YAML to paste.

use serde_json::{Map, Value, json};

use super::fit::{Rule, shown};
use super::place::{json_path, schema_at};
use super::shape::What;

/// How deep a proposed schema follows what an example shows.
const DEPTH: usize = 6;

/// An action on what a pointer leads to.
pub(super) fn update(pointer: &str, description: &str, update: Value) -> String {
    action(json!({"target": json_path(pointer), "description": description, "update": update}))
}

fn remove(pointer: &str, description: &str) -> String {
    action(json!({"target": json_path(pointer), "description": description, "remove": true}))
}

fn action(action: Value) -> String {
    serde_yaml::to_string(&[action]).unwrap_or_default()
}

pub(super) fn of_misfit(
    tree: &Value,
    schema: &str,
    rule: &Rule,
    found: &Value,
    operation: Option<&str>,
) -> Option<String> {
    let by = operation.map_or_else(String::new, |operation| format!(" of {operation}"));
    match rule {
        Rule::Type(types) => {
            let mut types: Vec<&str> = types.clone();
            let shown_type = type_of(found);
            types.push(shown_type);
            let description = format!("The example{by} shows {}, {}.", article(shown_type), shown(found, 40));
            Some(update(schema, &description, json!({"type": types})))
        }
        Rule::Required(name) => {
            let description = format!("The example{by} has no {name}: not all of these fields are always there.");
            Some(remove(&format!("{schema}/required"), &description))
        }
        Rule::Value => {
            let list = tree.pointer(schema)?.get("enum")?.is_array();
            let description = format!("The example{by} shows {}, which is not listed.", shown(found, 40));
            list.then(|| update(&format!("{schema}/enum"), &description, json!([found])))
        }
        Rule::Alternatives(keyword) => {
            let description = format!("The example{by} shows a form that is not listed: {}.", shown(found, 40));
            Some(update(&format!("{schema}/{keyword}"), &description, json!([schema_of(found, 0)])))
        }
        Rule::Bound(keyword) => {
            let description = format!("The example{by} shows {}.", shown(found, 40));
            Some(update(schema, &description, Value::from(Map::from_iter([((*keyword).to_owned(), found.clone())]))))
        }
        Rule::Other => None,
    }
}

/// For a field at `place` in a body of the schema at `schema`.
pub(super) fn of_loss(
    tree: &Value,
    schema: &str,
    place: &str,
    what: What,
    found: &Value,
    operation: Option<&str>,
) -> Option<String> {
    let by = operation.map_or_else(String::new, |operation| format!(" of {operation}"));
    match what {
        What::Unlisted => {
            let (parent, name) = place.rsplit_once('/')?;
            let owner = schema_at(tree, schema, parent)?;
            let name = crate::documented::unescape(name);
            let description = format!("The example{by} has {name}, which is not listed.");
            Some(update(&owner, &description, json!({"properties": {name: schema_of(found, 0)}})))
        }
        What::Missing | What::Null => None,
        What::Fraction => {
            let description = format!("The example{by} shows a fraction, {}.", shown(found, 40));
            Some(update(&schema_at(tree, schema, place)?, &description, json!({"type": "number", "format": "double"})))
        }
    }
}

fn article(name: &str) -> String {
    match name {
        "null" => "null".to_owned(),
        "array" | "object" | "integer" => format!("an {name}"),
        name => format!("a {name}"),
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// A schema that the value fits and that says no more than it shows.
fn schema_of(value: &Value, depth: usize) -> Value {
    match value {
        Value::Null => json!({}),
        Value::Array(list) => match list.first() {
            Some(first) if depth < DEPTH => json!({"type": "array", "items": schema_of(first, depth + 1)}),
            _ => json!({"type": "array", "items": {}}),
        },
        Value::Object(map) if depth < DEPTH && !map.is_empty() => {
            let fields: Map<String, Value> =
                map.iter().map(|(name, inner)| (name.clone(), schema_of(inner, depth + 1))).collect();
            json!({"type": "object", "properties": fields})
        }
        other => json!({"type": type_of(other)}),
    }
}
