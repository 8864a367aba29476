//! Normalizes schemas: the kind of each keyword's value, and then the rules between the keywords of one schema.

use serde_json::{Map, Number, Value, json};

use super::keywords::{KEYWORDS, TYPES, is_composed, is_null, is_reference, sole_type};
use super::place::Place;
use super::walk::Walk;
use crate::document::kind;

type Keywords = Map<String, Value>;

/// Beyond this, a float no longer tells one integer from the next.
const LARGE: f64 = 9_007_199_254_740_992.0;

impl Walk<'_> {
    pub(super) fn schema(&mut self, value: &mut Value) {
        match &mut *value {
            Value::Object(map) => {
                if is_reference(map) {
                    if let Some(Value::String(text)) = map.get_mut("$ref")
                        && !self.refs.settle(Place::Schema, text)
                    {
                        *value = true.into();
                    }
                } else {
                    self.entries(Place::Schema, map);
                    self.keywords(map);
                }
            }
            Value::Bool(_) => {}
            Value::Null => *value = true.into(),
            other => {
                self.note(format!("is {}; expected a schema; read as any value", kind(other)));
                *value = true.into();
            }
        }
    }

    /// Normalizes the value of a keyword. Returns whether it is kept.
    pub(super) fn keyword(&mut self, key: &str, value: &mut Value) -> bool {
        match (key, &mut *value) {
            ("$ref" | "$dynamicRef", Value::String(text)) => {
                if key == "$dynamicRef" {
                    self.report
                        .note(self.at.rsplit_once('/').map_or("", |(at, _)| at), "`$dynamicRef` is read as `$ref`");
                }
                self.refs.settle(Place::Schema, text)
            }
            ("$ref" | "$dynamicRef", Value::Null) => false,
            ("$ref" | "$dynamicRef", other) => {
                self.unexpected(other, "text");
                false
            }
            ("type", Value::String(_)) => true,
            // Null takes away the effect of a key, for instance in an overlay.
            ("type" | "enum" | "oneOf" | "anyOf" | "additionalProperties" | "unevaluatedProperties", Value::Null) => {
                false
            }
            ("enum", _) => {
                self.list(value, |_, _| true);
                true
            }
            ("required", Value::Bool(_)) => {
                self.note("is a boolean; expected a list of names, in the schema around this one; left out");
                false
            }
            ("items", Value::Array(_)) => {
                self.note("is a list; expected a schema; read as `prefixItems`");
                self.list(value, |walk, item| walk.node(Place::Schema, item));
                true
            }
            ("oneOf" | "anyOf", _) => {
                self.list(value, |walk, member| is_null(member) || walk.node(Place::Schema, member));
                let found = value.as_array().is_some_and(|list| !list.is_empty());
                if !found {
                    self.note("lists nothing; left out");
                }
                found
            }
            ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(_)) => true,
            ("examples", Value::Object(named)) => {
                self.note("is a mapping; expected a list of examples; its values are taken");
                let values = std::mem::take(named).into_iter().map(|(_, one)| one.get("value").cloned().unwrap_or(one));
                *value = values.collect();
                true
            }
            ("examples", _) => {
                self.list(value, |_, _| true);
                true
            }
            ("discriminator", _) => self.discriminator(value),
            ("dependentSchemas", _) => {
                self.note("`dependentSchemas` cannot be expressed by a type; left out");
                true
            }
            _ => self.known(Place::Schema, key, value),
        }
    }

    fn discriminator(&mut self, value: &mut Value) -> bool {
        if let Value::String(name) = value {
            self.note("is text; expected a mapping with `propertyName`; read as that");
            *value = json!({ "propertyName": name });
        }
        let Some(map) = self.mapping(value) else { return false };
        self.retain(map, |walk, key, value| match key {
            "propertyName" => walk.text(value),
            "mapping" => {
                let Some(mapping) = walk.mapping(value) else { return false };
                walk.retain(mapping, |walk, _, value| {
                    walk.text(value)
                        && match value {
                            Value::String(text) if text.starts_with('#') => walk.refs.settle(Place::Schema, text),
                            _ => true,
                        }
                });
                true
            }
            key if key.starts_with("x-") => true,
            key => {
                walk.note(format!("`{key}` is not a known key here; left out"));
                true
            }
        });
        let named = map.contains_key("propertyName");
        if !named {
            self.note("the discriminator has no `propertyName`; left out");
        }
        named
    }

    /// Applies the rules between the keywords of a schema.
    fn keywords(&mut self, schema: &mut Keywords) {
        if let Some(reference) = schema.shift_remove("$dynamicRef") {
            schema.entry("$ref").or_insert(reference);
        }
        if let Some(listed) = schema.get("items").filter(|items| items.is_array()).cloned() {
            schema.shift_remove("items");
            schema.insert("prefixItems".to_owned(), listed);
        }
        self.types(schema);
        self.values(schema);
        self.default(schema);
        self.bounds(schema);
        list_items(schema);
        self.further_fields(schema);
        content(schema);
        self.meaningless(schema);
        self.contradictions(schema);
    }

    /// Reduces `type` to the names of known types, `nullable` included.
    fn types(&mut self, schema: &mut Keywords) {
        let flagged = schema.get("nullable") == Some(&Value::Bool(true));
        let listed = match schema.get("type") {
            None => {
                if !flagged {
                    schema.shift_remove("nullable");
                }
                return;
            }
            Some(Value::String(name)) => vec![name.clone()],
            Some(names) => {
                names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
            }
        };
        schema.shift_remove("nullable");
        if listed.is_empty() {
            self.note_at("type", "lists no type; left out");
        }
        let mut types: Vec<String> = Vec::with_capacity(listed.len());
        let mut unknown = false;
        for name in listed {
            let name = match name.as_str() {
                "null" => name,
                "file" => {
                    self.note_at("type", "`file` is not a valid type; read as `string` with the format `binary`");
                    schema.insert("format".to_owned(), "binary".into());
                    "string".to_owned()
                }
                known if TYPES.contains(&known) => name,
                _ => {
                    self.note_at("type", format!("`{name}` is not a valid type; left out"));
                    unknown = true;
                    continue;
                }
            };
            if !types.contains(&name) {
                types.push(name);
            }
        }
        if flagged && !types.iter().any(|name| name == "null") {
            types.push("null".to_owned());
            let values = schema.get_mut("enum").and_then(Value::as_array_mut);
            if let Some(values) = values.filter(|values| !values.contains(&Value::Null)) {
                values.push(Value::Null);
            }
        }
        match types.as_slice() {
            // A list of unknown names is as good as none.
            [only] if unknown && only == "null" => {
                schema.shift_remove("type");
                schema.insert("nullable".to_owned(), true.into());
            }
            [] => drop(schema.shift_remove("type")),
            [one] => drop(schema.insert("type".to_owned(), one.as_str().into())),
            _ => drop(schema.insert("type".to_owned(), types.into())),
        }
    }

    /// Converts the values of `enum` and `const` to the type. Without one, adds the type that all values have.
    fn values(&mut self, schema: &mut Keywords) {
        let key = if schema.contains_key("const") { "const" } else { "enum" };
        let Some(found) = schema.get(key) else { return };
        let listed = match found {
            Value::Array(list) if key == "enum" => list.clone(),
            constant => vec![constant.clone()],
        };
        if listed.is_empty() {
            self.note_at("enum", "lists no value; left out");
            schema.shift_remove("enum");
            return;
        }
        let values: Vec<&Value> = listed.iter().filter(|value| !value.is_null()).collect();
        let nullable = values.len() < listed.len();
        if !schema.contains_key("type") {
            if values.is_empty() {
                schema.insert("type".to_owned(), "null".into());
            } else if !is_composed(schema)
                && !schema.contains_key("$ref")
                && let Some(name) = common_type(&values)
            {
                let names = if nullable { json!([name, "null"]) } else { name.into() };
                schema.insert("type".to_owned(), names);
            }
        }
        let Some(name) = sole_type(schema).filter(|_| !values.is_empty()) else { return };
        let read: Option<Vec<Value>> = listed.iter().map(|value| coerce(name, value)).collect();
        match read {
            Some(mut read) if read != listed => {
                self.note_at(key, format!("has values of another type; read as {name}"));
                let value = if key == "const" { read.swap_remove(0) } else { read.into() };
                schema.insert(key.to_owned(), value);
            }
            Some(_) => {}
            None => self.note_at(key, format!("has values that contradict the type {name}")),
        }
    }

    fn default(&mut self, schema: &mut Keywords) {
        let (Some(name), Some(default)) = (sole_type(schema), schema.get("default")) else { return };
        match coerce(name, default) {
            Some(read) if read == *default => {}
            Some(read) => {
                self.note_at("default", format!("is {}; expected {name}; read as {read}", kind(default)));
                schema.insert("default".to_owned(), read);
            }
            None => {
                self.note_at("default", format!("is {}; expected {name}; left out", kind(default)));
                schema.shift_remove("default");
            }
        }
    }

    fn bounds(&mut self, schema: &mut Keywords) {
        let integer = sole_type(schema) == Some("integer");
        self.bound(schema, integer, ["minimum", "exclusiveMinimum"], |one, other| one >= other, f64::ceil);
        self.bound(schema, integer, ["maximum", "exclusiveMaximum"], |one, other| one <= other, f64::floor);
        if let Some(multiple) = schema.get("multipleOf").and_then(Value::as_f64)
            && !(multiple > 0.0 && (!integer || (multiple.fract() == 0.0 && multiple < LARGE)))
        {
            let expected = if integer { "a positive integer" } else { "a positive number" };
            self.note_at("multipleOf", format!("is {multiple}; expected {expected}; left out"));
            schema.shift_remove("multipleOf");
        }
    }

    /// Keeps the tighter one of an inclusive and an exclusive bound, rounded to an integer if the type is one.
    fn bound(
        &mut self,
        schema: &mut Keywords,
        integer: bool,
        [inclusive, exclusive]: [&str; 2],
        is_tighter: fn(f64, f64) -> bool,
        round: fn(f64) -> f64,
    ) {
        let flag = schema.get(exclusive).and_then(Value::as_bool);
        if flag.is_some() {
            schema.shift_remove(exclusive);
        }
        let number = |key: &str| schema.get(key).and_then(Value::as_f64);
        let key = match (number(inclusive), number(exclusive)) {
            (None, None) => return,
            (Some(one), Some(other)) if is_tighter(other, one) => exclusive,
            (Some(_), _) => inclusive,
            (None, Some(_)) => exclusive,
        };
        let Some(value) = schema.get(key).cloned() else { return };
        let is_exclusive = key == exclusive || flag == Some(true);
        let Some(bound) = value.as_f64() else { return };
        if !integer || bound.fract() == 0.0 && !value.is_f64() {
            // Only the key changes.
            schema.shift_remove(if is_exclusive { inclusive } else { exclusive });
            schema.insert(if is_exclusive { exclusive } else { inclusive }.to_owned(), value);
            return;
        }
        schema.shift_remove(inclusive);
        schema.shift_remove(exclusive);
        if bound < i64::MIN as f64 || bound > u64::MAX as f64 {
            self.note_at(inclusive, format!("is {bound}, which does not fit into 64 bits; left out"));
            return;
        }
        let key = if is_exclusive && round(bound) == bound { exclusive } else { inclusive };
        let whole = round(bound);
        let whole = if whole > i64::MAX as f64 { Value::from(whole as u64) } else { Value::from(whole as i64) };
        schema.insert(key.to_owned(), whole);
    }

    /// Replaces `unevaluatedProperties` by `additionalProperties`.
    fn further_fields(&mut self, schema: &mut Keywords) {
        if let Some(unevaluated) = schema.get("unevaluatedProperties").cloned()
            && !schema.contains_key("additionalProperties")
        {
            if is_composed(schema) || schema.contains_key("$ref") {
                self.note_at(
                    "unevaluatedProperties",
                    "`unevaluatedProperties` cannot be expressed by a composed type; left out",
                );
            } else {
                schema.shift_remove("unevaluatedProperties");
                schema.insert("additionalProperties".to_owned(), unevaluated);
            }
        }
    }

    /// Drops the keywords that have no effect on the type of the schema.
    fn meaningless(&mut self, schema: &mut Keywords) {
        if is_composed(schema) || schema.contains_key("$ref") {
            return;
        }
        let Some(name) = sole_type(schema) else { return };
        if matches!(name, "array" | "object") && ["enum", "const"].iter().any(|key| schema.contains_key(*key)) {
            return;
        }
        let is_empty = |value: &Value| match value {
            Value::Array(list) => list.is_empty(),
            Value::Object(map) => map.is_empty(),
            _ => false,
        };
        let foreign =
            KEYWORDS.iter().filter(|(_, types)| !types.is_empty() && !types.split(' ').any(|one| one == name));
        let foreign = foreign.map(|(key, _)| *key).filter(|key| match schema.get(*key) {
            Some(value) => matches!(*key, "items" | "additionalProperties") || !is_empty(value),
            None => false,
        });
        let foreign: Vec<&str> = foreign.collect();
        foreign.iter().for_each(|key| drop(schema.shift_remove(*key)));
        let told = foreign.iter().filter(|key| **key != "format" || matches!(name, "string" | "number" | "integer"));
        let told: Vec<String> = told.map(|key| format!("`{key}`")).collect();
        if !told.is_empty() {
            self.remark(format!("{}: no effect on the type `{name}`; left out", told.join(", ")));
        }
    }
}

/// Replaces `items: false` by `maxItems`, and adds the type of a tuple.
fn list_items(schema: &mut Keywords) {
    let closed = schema.get("items") == Some(&Value::Bool(false));
    let prefix = schema.get("prefixItems").and_then(Value::as_array).map(Vec::len);
    if closed {
        let most = schema.get("maxItems").and_then(Value::as_u64);
        let all = prefix.unwrap_or_default();
        let most = most.filter(|_| prefix.is_some()).map_or(all, |most| all.min(usize::try_from(most).unwrap_or(all)));
        schema.shift_remove("items");
        schema.insert("maxItems".to_owned(), most.into());
    }
    if prefix.is_some() && !schema.contains_key("type") && !is_composed(schema) {
        schema.insert("type".to_owned(), "array".into());
    }
}

/// Adds the `format` of a file or of base64 if the keywords on content imply it.
fn content(schema: &mut Keywords) {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    let format = match (text("contentEncoding"), text("contentMediaType")) {
        (Some(name), _) if name.eq_ignore_ascii_case("base64") => "byte",
        (Some(name), _) if name.eq_ignore_ascii_case("base64url") => "base64url",
        (None, Some(media)) if is_binary(media) => "binary",
        _ => return,
    };
    if !schema.contains_key("format") && !is_composed(schema) {
        schema.insert("format".to_owned(), format.into());
        schema.entry("type").or_insert_with(|| "string".into());
    }
}

fn is_binary(media: &str) -> bool {
    let media = media.to_ascii_lowercase();
    let kinds =
        ["image/", "audio/", "video/", "font/", "application/octet-stream", "application/pdf", "application/zip"];
    kinds.iter().any(|kind| media.starts_with(kind)) && !media.contains("xml")
}

/// Returns the type that all values have.
fn common_type(values: &[&Value]) -> Option<&'static str> {
    let name = |value: &Value| match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if !number.is_f64() => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    };
    let first = name(values.first()?)?;
    values.iter().all(|value| name(value) == Some(first)).then_some(first)
}

/// Returns a value as a type has it: `1` as text is `"1"`, `"1"` as an integer is `1`. Null stays.
fn coerce(name: &str, value: &Value) -> Option<Value> {
    match (name, value) {
        (_, Value::Null)
        | ("string", Value::String(_))
        | ("boolean", Value::Bool(_))
        | ("array", Value::Array(_))
        | ("number", Value::Number(_))
        | ("object", Value::Object(_)) => Some(value.clone()),
        ("string", Value::Bool(_) | Value::Number(_)) => Some(Value::String(value.to_string())),
        ("boolean", Value::String(text)) => text.parse::<bool>().ok().map(Value::Bool),
        ("number", Value::String(text)) => text.parse::<Number>().ok().map(Value::Number),
        ("integer", Value::Number(number)) if !number.is_f64() => Some(value.clone()),
        ("integer", Value::Number(number)) => number
            .as_f64()
            .filter(|float| float.fract() == 0.0 && float.abs() < LARGE)
            .map(|float| (float as i64).into()),
        ("integer", Value::String(text)) => {
            text.parse::<i64>().map(Value::from).or_else(|_| text.parse::<u64>().map(Value::from)).ok()
        }
        _ => None,
    }
}
