//! The keywords that describe the shape of a value, and what they say about a schema.

use serde_json::{Map, Value};

type Keywords = Map<String, Value>;

/// Names of types, without null.
pub(super) const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

const NUMBERS: &str = "number integer";

/// Keywords that describe the shape of a value, besides references and `allOf`, each with the types to which it applies. With
/// none, it applies to all.
pub(crate) const KEYWORDS: [(&str, &str); 27] = [
    ("pattern", "string"),
    ("multipleOf", NUMBERS),
    ("exclusiveMinimum", NUMBERS),
    ("exclusiveMaximum", NUMBERS),
    ("minimum", NUMBERS),
    ("maximum", NUMBERS),
    ("properties", "object"),
    ("required", "object"),
    ("additionalProperties", "object"),
    ("patternProperties", "object"),
    ("minProperties", "object"),
    ("maxProperties", "object"),
    ("items", "array"),
    ("minItems", "array"),
    ("maxItems", "array"),
    ("uniqueItems", "array"),
    ("enum", "string number integer boolean"),
    ("format", "string number integer"),
    ("minLength", "string"),
    ("maxLength", "string"),
    ("type", ""),
    ("const", ""),
    ("prefixItems", ""),
    ("oneOf", ""),
    ("anyOf", ""),
    ("not", ""),
    ("discriminator", ""),
];

/// Returns whether a schema is a reference and nothing else that has an effect.
pub(crate) fn is_reference(schema: &Keywords) -> bool {
    schema.get("$ref").is_some_and(Value::is_string) && !schema.keys().any(|key| has_effect(key))
}

/// Returns whether a keyword beside a `$ref` adds to the target.
fn has_effect(key: &str) -> bool {
    let without = ["$ref", "$schema", "$id", "$comment", "$anchor", "$dynamicAnchor", "$vocabulary", "$defs"];
    !without.contains(&key) && !matches!(key, "definitions" | "xml") && !key.starts_with("x-")
}

/// Returns whether null alone fits a schema.
pub(crate) fn is_null(schema: &Value) -> bool {
    match (schema.get("type"), schema.get("const"), schema.get("enum")) {
        (Some(Value::String(name)), _, _) => name == "null",
        (Some(Value::Array(names)), _, _) => matches!(names.as_slice(), [name] if name == "null"),
        (None, Some(Value::Null), _) => true,
        (None, None, Some(Value::Array(values))) => matches!(values.as_slice(), [Value::Null]),
        _ => false,
    }
}

/// Returns the one type of a schema beside null.
pub(super) fn sole_type(schema: &Keywords) -> Option<&'static str> {
    let named = |name: &str| TYPES.into_iter().find(|known| *known == name);
    match schema.get("type")? {
        Value::String(name) => named(name),
        Value::Array(names) => {
            let mut names = names.iter().filter_map(Value::as_str).filter(|name| *name != "null");
            names.next().and_then(named).filter(|_| names.next().is_none())
        }
        _ => None,
    }
}

/// Returns whether a schema is composed of others.
pub(super) fn is_composed(schema: &Keywords) -> bool {
    let lists = |key: &str| schema.get(key).and_then(Value::as_array).into_iter().flatten();
    lists("allOf").next().is_some()
        || lists("oneOf").chain(lists("anyOf")).any(|member| !is_null(member))
        || schema.contains_key("not")
}
