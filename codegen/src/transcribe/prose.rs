//! Tells prose from facts, by the kind of the node and the key. Facts carry over from the published document, prose does not.

use serde_json::{Map, Value};

use crate::normalize::place::Place;

/// Number of words from which a text counts as a sentence, if its key is not known to hold a name or a value.
const SENTENCE: usize = 5;

/// The content of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Summaries, descriptions, titles.
    Prose,
    /// Nodes.
    Nodes(Place),
    /// Values and names, which carry over unchanged.
    Facts,
    /// Other values, which carry over without their sentences.
    Guarded,
}

pub(super) fn content(place: Place, key: &str, value: &Value) -> Content {
    if let Some(below) = place.under(key) {
        return Content::Nodes(below);
    }
    match (place, key) {
        (Place::Each(_), _) => Content::Guarded,
        // A server's name may be its description.
        (Place::Server, "description") if !is_sentence(value) => Content::Facts,
        (_, "description" | "summary") | (Place::Schema, "title") => Content::Prose,
        (Place::Info, "title" | "version" | "license" | "contact" | "termsOfService") => Content::Facts,
        (Place::Document, "openapi") => Content::Facts,
        (Place::Example, "value" | "dataValue" | "serializedValue" | "externalValue") => Content::Facts,
        (Place::Link, "parameters" | "requestBody" | "operationId" | "operationRef") => Content::Facts,
        (Place::Tag | Place::Parameter | Place::SecurityScheme, "name") => Content::Facts,
        (Place::Operation, "operationId" | "tags" | "security") | (Place::Document, "security") => Content::Facts,
        (_, "example" | "examples" | "default" | "enum" | "const" | "pattern" | "required" | "$ref" | "url") => {
            Content::Facts
        }
        _ => Content::Guarded,
    }
}

/// Returns a node without its prose.
pub(crate) fn facts(node: &Value, place: Place) -> Value {
    match (node, place) {
        (Value::Object(map), _) => {
            let entries = map.iter().filter_map(|(key, value)| {
                let value = match content(place, key, value) {
                    Content::Prose => return None,
                    Content::Nodes(below) => facts(value, below),
                    Content::Facts | Content::Guarded => value.clone(),
                };
                Some((key.clone(), value))
            });
            Value::Object(entries.collect())
        }
        (Value::Array(list), Place::Each(one)) => list.iter().map(|node| facts(node, *one)).collect(),
        (other, _) => other.clone(),
    }
}

/// Returns whether a node has prose of its own, not counting its children.
pub(super) fn is_described(node: &Map<String, Value>, place: Place) -> bool {
    node.iter().any(|(key, value)| {
        content(place, key, value) == Content::Prose && value.as_str().is_none_or(|text| !text.trim().is_empty())
    })
}

/// Returns a value without its sentences, or `None` if it is one. Adds their pointers to `lost`.
pub(super) fn guarded(value: &Value, at: &str, lost: &mut Vec<String>) -> Option<Value> {
    if is_sentence(value) {
        lost.push(at.to_owned());
        return None;
    }
    Some(match value {
        Value::Object(map) => {
            let entries = map.iter().filter_map(|(key, value)| {
                // The name of a scope is a fact, and OpenAPI requires a description.
                let scope = at.ends_with("/scopes") && value.is_string();
                let below = crate::document::pointer::join_to(at, key);
                let value = if scope { Some(Value::from("")) } else { guarded(value, &below, lost) };
                Some((key.clone(), value?))
            });
            Value::Object(entries.collect())
        }
        Value::Array(list) => {
            let entries =
                list.iter().enumerate().filter_map(|(index, one)| guarded(one, &format!("{at}/{index}"), lost));
            entries.collect()
        }
        other => other.clone(),
    })
}

fn is_sentence(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.split_whitespace().count() >= SENTENCE)
}
