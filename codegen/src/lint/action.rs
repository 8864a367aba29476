//! Writes the overlay action that would settle a finding, as YAML to paste.

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value, json};

use super::fit::{Rule, shown, value_type};
use super::place::{json_path, schema_at};
use crate::Recorded;

/// Depth to which a proposed schema describes an example.
const DEPTH: usize = 6;

/// Returns an action that updates the node at a pointer.
pub(super) fn update(tree: &Value, pointer: &str, description: &str, update: Value) -> String {
    action(json!({"target": json_path(tree, pointer), "description": description, "update": update}))
}

fn remove(tree: &Value, pointer: &str, description: &str) -> String {
    action(json!({"target": json_path(tree, pointer), "description": description, "remove": true}))
}

fn action(action: Value) -> String {
    serde_yaml::to_string(&[action]).unwrap_or_default()
}

/// Returns an action that settles a misfit. `subject` begins its description: the source of the evidence.
pub(super) fn of_misfit(tree: &Value, schema: &str, rule: &Rule, found: &Value, subject: &str) -> Option<String> {
    match rule {
        Rule::Type(types) => {
            let mut types: Vec<&str> = types.clone();
            let shown_type = value_type(found);
            types.push(shown_type);
            let description = format!("{subject} shows {}, {}.", article(shown_type), shown(found, 40));
            Some(update(tree, schema, &description, json!({"type": types})))
        }
        Rule::Required(name) => {
            let description = format!("{subject} has no {name}: some of these fields may be absent.");
            Some(remove(tree, &format!("{schema}/required"), &description))
        }
        Rule::Value => {
            let list = tree.pointer(schema)?.get("enum")?.is_array();
            let description = format!("{subject} shows {}, which is not listed.", shown(found, 40));
            list.then(|| update(tree, &format!("{schema}/enum"), &description, json!([found])))
        }
        Rule::Alternatives(keyword) => {
            let description = format!("{subject} shows a variant that is not listed: {}.", shown(found, 40));
            Some(update(tree, &format!("{schema}/{keyword}"), &description, json!([schema_of(&[found], 0)])))
        }
        Rule::Bound(keyword) => {
            let description = format!("{subject} shows {}.", shown(found, 40));
            Some(update(tree, schema, &description, json!({*keyword: found})))
        }
        Rule::Other => None,
    }
}

/// Returns an action that lists a field in the schema at `owner`, described by all its values.
pub(super) fn of_unlisted(tree: &Value, owner: &str, name: &str, values: &[&Value], subject: &str) -> Option<String> {
    tree.pointer(owner)?;
    let description = format!("{subject} has {name}, which is not listed.");
    Some(update(tree, owner, &description, json!({"properties": {name: schema_of(values, 0)}})))
}

/// Returns an action that makes a fraction of the number at `place` in a body of the schema at `schema`.
pub(super) fn of_fraction(tree: &Value, schema: &str, place: &str, found: &Value, subject: &str) -> Option<String> {
    let description = format!("{subject} shows a fraction, {}.", shown(found, 40));
    Some(update(tree, &schema_at(tree, schema, place)?, &description, json!({"type": "number", "format": "double"})))
}

/// Returns an action that adds a recorded response to those at `responses`.
pub(super) fn of_response(tree: &Value, responses: &str, recorded: &Recorded) -> String {
    let Recorded { operation, status, .. } = recorded;
    let described = format!("Recorded with the status {status}.");
    let response = json!({"description": described, "content": content(&recorded.body)});
    let description = format!("A recorded response of {operation} has the status {status}, which is not listed.");
    update(tree, responses, &description, json!({status.to_string(): response}))
}

/// Returns an action that adds a JSON body to a response.
pub(super) fn of_body(tree: &Value, response: &str, recorded: &Recorded) -> String {
    let description = format!("A recorded response of {} has a body.", recorded.operation);
    update(tree, response, &description, json!({"content": content(&recorded.body)}))
}

fn content(body: &Value) -> Value {
    json!({"application/json": {"schema": schema_of(&[body], 0)}})
}

fn article(name: &str) -> String {
    match name {
        "null" => "null".to_owned(),
        "array" | "object" | "integer" => format!("an {name}"),
        name => format!("a {name}"),
    }
}

/// Returns the narrowest schema that all of the values fit.
fn schema_of(values: &[&Value], depth: usize) -> Value {
    let types =
        IndexSet::<&str>::from_iter(values.iter().map(|value| value_type(value))).into_iter().collect::<Vec<_>>();
    let mut schema = Map::new();
    match types.as_slice() {
        // Null alone does not tell the type.
        [] | ["null"] => return json!({}),
        [one] => schema.insert("type".to_owned(), json!(one)),
        several => schema.insert("type".to_owned(), json!(several)),
    };
    if types.contains(&"array") {
        let items: Vec<&Value> = values.iter().filter_map(|value| value.as_array()).flatten().collect();
        let items = if depth < DEPTH { schema_of(&items, depth + 1) } else { json!({}) };
        schema.insert("items".to_owned(), items);
    }
    let mut fields = IndexMap::<&String, Vec<&Value>>::new();
    for (name, value) in values.iter().filter_map(|value| value.as_object()).flatten() {
        fields.entry(name).or_default().push(value);
    }
    if depth < DEPTH && !fields.is_empty() {
        let fields = fields.into_iter().map(|(name, values)| (name.clone(), schema_of(&values, depth + 1)));
        schema.insert("properties".to_owned(), Value::Object(fields.collect()));
    }
    Value::Object(schema)
}
