//! What of a node is words, and what is facts: by the kind of node and the key. Words are the publisher's; facts carry over.

use serde_json::{Map, Value};

use crate::normalize::place::Place;

/// How many words make a sentence, where a key is not known to hold a name or a value.
const SENTENCE: usize = 5;

/// What a key of a node holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Summaries, descriptions, titles.
    Words,
    /// Further nodes.
    Nodes(Place),
    /// Values and names, which carry over as they are.
    Facts,
    /// Anything else: carries over without its sentences.
    Guarded,
}

pub(super) fn content(place: Place, key: &str, value: &Value) -> Content {
    if let Some(below) = place.under(key) {
        return Content::Nodes(below);
    }
    match (place, key) {
        (Place::Each(_), _) => Content::Guarded,
        // A server is called by its description.
        (Place::Server, "description") if !is_sentence(value) => Content::Facts,
        (_, "description" | "summary") | (Place::Schema, "title") => Content::Words,
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

/// A node without its words.
pub(crate) fn facts(node: &Value, place: Place) -> Value {
    match (node, place) {
        (Value::Object(map), _) => {
            let entries = map.iter().filter_map(|(key, value)| {
                let value = match content(place, key, value) {
                    Content::Words => return None,
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

/// Whether a node has words of its own, not counting those of nodes in it.
pub(super) fn has_words(node: &Map<String, Value>, place: Place) -> bool {
    node.iter().any(|(key, value)| content(place, key, value) == Content::Words && !is_blank(value))
}

fn is_blank(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// A value without the sentences in it; `None` where it is one. `lost` is told of each, by its pointer.
pub(super) fn guarded(value: &Value, at: &str, lost: &mut Vec<String>) -> Option<Value> {
    if is_sentence(value) {
        lost.push(at.to_owned());
        return None;
    }
    Some(match value {
        Value::Object(map) => {
            let entries = map.iter().filter_map(|(key, value)| {
                // The name of a scope is a fact, and a scope must have a description.
                let words = at.ends_with("/scopes") && value.is_string();
                let below = crate::document::pointer::join_to(at, key);
                let value = if words { Some(Value::from("")) } else { guarded(value, &below, lost) };
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
