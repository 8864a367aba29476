//! Infers schemas from examples: a response with an example and without a schema gets the schema that the example and the
//! recorded bodies fit.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::config::Numbers;
use crate::document::pointer::join_to;
use crate::documented::{examples, object};
use crate::model::{EnvelopeKeys, Status};
use crate::named::Named;
use crate::normalize::place::METHODS;
use crate::recorded::Recorded;

/// Returns a schema for each media type of a response that has an example and no schema, by the pointer of the schema.
pub(crate) fn schemas(
    tree: &Value,
    numbers: &Numbers,
    envelope: Option<&EnvelopeKeys>,
    recorded: &[Recorded],
) -> HashMap<String, Value> {
    let data = envelope.map(|keys| keys.data.as_str());
    let mut inference = Inference { tree, numbers, data, found: HashMap::new() };
    for (at, operation) in operations(tree) {
        let id = operation.get("operationId").and_then(Value::as_str);
        for (status, response) in object(operation.get("responses")) {
            let own = recorded.iter().filter(|body| Some(body.operation.as_str()) == id && covers(status, body.status));
            let bodies: Vec<&Value> = own.map(|body| &body.body).collect();
            inference.response(response, &join_to(&format!("{at}/responses"), status), &bodies);
        }
    }
    for (name, response) in object(tree.pointer("/components/responses")) {
        inference.response(response, &join_to("/components/responses", name), &[]);
    }
    inference.found
}

/// Returns the operations of all path items, including shared ones.
fn operations(tree: &Value) -> impl Iterator<Item = (String, &Value)> {
    ["/paths", "/components/pathItems"].into_iter().flat_map(move |section| {
        object(tree.pointer(section)).flat_map(move |(name, item)| {
            let operation = |method| Some((join_to(&join_to(section, name), method), item.get(method)?));
            METHODS.into_iter().filter_map(operation)
        })
    })
}

/// Returns whether a status as the document writes it, other than `default`, covers a code.
fn covers(status: &str, code: u16) -> bool {
    Status::parse(status).is_some_and(|status| status != Status::Default && Status::of(code).contains(&status))
}

struct Inference<'a> {
    tree: &'a Value,
    numbers: &'a Numbers,
    /// The key of an envelope for the data.
    data: Option<&'a str>,
    found: HashMap<String, Value>,
}

impl Inference<'_> {
    fn response(&mut self, response: &Value, at: &str, recorded: &[&Value]) {
        for (name, media) in object(response.get("content")) {
            let at = join_to(&format!("{at}/content"), name);
            let recorded = if name.contains("json") { recorded } else { &[] };
            if let Some(schema) = self.media(media, &at, recorded) {
                self.found.insert(at + "/schema", schema);
            }
        }
    }

    fn media(&self, media: &Value, at: &str, recorded: &[&Value]) -> Option<Value> {
        if !media.get("schema").is_none_or(is_empty) {
            return None;
        }
        let shown = examples(self.tree, media, at).into_iter().next().map(|(_, value)| value);
        let shown: Vec<&Value> = shown.into_iter().chain(recorded.iter().copied()).collect();
        if shown.is_empty() {
            return None;
        }
        let mut schema = self.schema("", &shown);
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut)
            && let Some(key) = self.data.filter(|key| is_always_null(&shown, key))
        {
            // An envelope whose data is always null belongs to a response without data.
            properties.insert(key.to_owned(), json!({ "type": "null" }));
        }
        Some(schema)
    }

    /// Returns the schema that all of `values`, which stand under `key`, fit.
    fn schema(&self, key: &str, values: &[&Value]) -> Value {
        let named = self.numbers.named(key);
        let mut shown = values.iter().copied().filter(|value| !value.is_null()).collect::<Vec<_>>();
        let nullable = shown.len() < values.len();
        if shown.iter().any(|value| value.is_object()) {
            // An empty list may stand for an empty object.
            shown.retain(|value| *value != &Value::Array(Vec::new()));
        }
        let mut schema = if values.is_empty() {
            return json!({});
        } else if shown.is_empty() {
            // Null in one body does not say what it is in others.
            return json!({ "nullable": true });
        } else if shown.iter().all(|value| value.is_object()) {
            self.object(&shown)
        } else if shown.iter().all(|value| value.is_array()) {
            let items = shown.iter().filter_map(|value| value.as_array()).flatten().collect::<Vec<_>>();
            match items.is_empty() {
                true => json!({ "type": "array" }),
                false => json!({ "type": "array", "items": self.schema(key, &items) }),
            }
        } else if shown.iter().all(|value| value.is_string()) {
            json!({ "type": "string" })
        } else if shown.iter().any(|value| value.is_boolean()) && shown.iter().all(|value| is_flag(value)) {
            json!({ "type": "boolean" })
        } else if named == Some(Named::Text) && shown.iter().all(|value| value.is_string() || value.is_number()) {
            json!({ "type": "string" })
        } else if shown.iter().all(|value| value.is_i64()) {
            json!({ "type": "integer" })
        } else if shown.iter().all(|value| value.is_u64()) {
            json!({ "type": "integer", "format": "uint64" })
        } else if shown.iter().all(|value| value.is_number() || (named == Some(Named::Decimal) && is_number(value))) {
            json!({ "type": "number" })
        } else if shown.iter().all(|value| value.is_string() || value.is_number()) {
            // Numbers are read as strings.
            json!({ "type": "string" })
        } else {
            json!({})
        };
        if nullable {
            schema["nullable"] = true.into();
        }
        schema
    }

    fn object(&self, shown: &[&Value]) -> Value {
        let mut fields: IndexMap<&str, Vec<&Value>> = IndexMap::new();
        for (name, value) in shown.iter().filter_map(|value| value.as_object()).flatten() {
            fields.entry(name).or_default().push(value);
        }
        let properties: Map<String, Value> =
            fields.into_iter().map(|(name, values)| (name.to_owned(), self.schema(name, &values))).collect();
        json!({ "type": "object", "properties": properties })
    }
}

/// Returns whether at least one body has `key`, and none has a value under it.
fn is_always_null(bodies: &[&Value], key: &str) -> bool {
    bodies.iter().all(|body| body.get(key).is_none_or(Value::is_null))
        && bodies.iter().any(|body| body.get(key).is_some())
}

/// Returns whether a value is a Boolean, or a number that is read as one.
fn is_flag(value: &Value) -> bool {
    value.is_boolean() || value.as_u64().is_some_and(|number| number < 2)
}

/// Returns whether a value is a string that is read as a number.
fn is_number(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().parse::<serde_json::Number>().is_ok())
}

/// Returns whether a schema does not restrict the value.
fn is_empty(schema: &Value) -> bool {
    let annotations = ["title", "description", "default", "example", "externalDocs", "discriminator"];
    let flags = ["nullable", "deprecated", "readOnly", "writeOnly"];
    match schema {
        Value::Object(map) => {
            map.keys().all(|key| annotations.contains(&key.as_str()) || flags.contains(&key.as_str()))
        }
        _ => *schema == Value::Bool(true),
    }
}
