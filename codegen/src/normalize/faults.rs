//! Notes faults of a document that are read all the same: what contradicts itself, cannot be told apart, or has no effect.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::place::{METHODS, Place};
use super::walk::Walk;
use crate::document::pointer;

type Node = Map<String, Value>;

impl Walk<'_> {
    /// Notes paths that a server cannot tell apart, and templates that are not complete.
    pub(super) fn paths(&mut self, tree: &Node) {
        let Some(Value::Object(paths)) = tree.get("paths") else { return };
        let mut known: HashMap<String, (&str, &Value)> = HashMap::new();
        for (path, item) in paths.iter().filter(|(path, _)| !path.starts_with("x-")) {
            let at = pointer::join(["paths", path]);
            let Some(names) = placeholders(path) else {
                self.report
                    .note(at, "has a brace without its counterpart, or without a name between them; expected `{name}`");
                continue;
            };
            let mut alike = path.clone();
            names.iter().for_each(|name| alike = alike.replace(&format!("{{{name}}}"), "{}"));
            let Some((other, before)) = known.get(&pointer::percent_decode(&alike)) else {
                known.insert(pointer::percent_decode(&alike), (path, item));
                continue;
            };
            let message = match placeholders(other) == placeholders(path) {
                true => format!("is the same path as `{other}`"),
                false => format!("differs from `{other}` only in the names of its parameters"),
            };
            let method = METHODS.into_iter().find(|method| before.get(method).is_some() && item.get(method).is_some());
            match method {
                Some(method) => self.report.note(at, format!("{message}, and both have the method `{method}`")),
                None => self.report.remark(at, message),
            }
        }
    }

    /// Notes an operation without responses.
    pub(super) fn lists_responses(&mut self, operation: &Node) {
        let responses = operation.get("responses").and_then(Value::as_object);
        if responses.is_none_or(|all| all.keys().all(|key| key.starts_with("x-"))) {
            self.note("lists no responses");
        }
    }

    /// Notes the variables that a server's URL lacks, and those that it has without a declaration.
    pub(super) fn server_variables(&mut self, server: &Node) {
        let Some(url) = server.get("url").and_then(Value::as_str) else { return };
        let variables = server.get("variables").and_then(Value::as_object);
        let names = placeholders(url);
        if names.is_none() {
            self.note_at(
                "url",
                "has a brace without its counterpart, or without a name between them; expected `{name}`",
            );
        }
        let names = names.unwrap_or_default();
        for name in names.iter().filter(|name| !variables.is_some_and(|variables| variables.contains_key(**name))) {
            self.note_at(
                "url",
                format!("`{{{name}}}` is not declared under `variables`; sent as it is, with the braces"),
            );
        }
        for name in variables.into_iter().flat_map(Map::keys).filter(|name| !names.contains(&name.as_str())) {
            let at = pointer::join_to(&format!("{}/variables", self.at), name);
            self.report.remark(at, format!("the URL has no `{{{name}}}`"));
        }
    }

    /// Notes a default of a server's variable that is not one of its values, and values that are listed twice.
    pub(super) fn variable_default(&mut self, variable: &Node) {
        let (Some(default), Some(Value::Array(values))) = (variable.get("default"), variable.get("enum")) else {
            return;
        };
        self.repeated(values);
        if !values.is_empty() && !values.contains(default) {
            let default = default.as_str().unwrap_or_default().to_owned();
            self.note_at("default", format!("`{default}` is not one of the values in `enum`; used all the same"));
        }
    }

    /// Notes bounds that no value meets, and values that are listed twice.
    pub(super) fn contradictions(&mut self, schema: &Node) {
        let bounds = [
            ("minLength", "maxLength"),
            ("minItems", "maxItems"),
            ("minProperties", "maxProperties"),
            ("minimum", "maximum"),
        ];
        for (low, high) in bounds {
            let number = |key: &str| schema.get(key).and_then(Value::as_f64);
            if let (Some(least), Some(most)) = (number(low), number(high))
                && least > most
            {
                self.note(format!("no value is valid: `{low}` is {least} and `{high}` is {most}"));
            }
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            self.repeated(values);
        }
    }

    fn repeated(&mut self, values: &[Value]) {
        let mut seen = HashSet::new();
        if !values.iter().all(|value| seen.insert(value)) {
            self.report.remark(pointer::join_to(&self.at, "enum"), "lists a value twice");
        }
    }

    /// Remarks on keys that have no effect in a parameter or a header.
    pub(super) fn without_effect(&mut self, place: Place, map: &Node) {
        if place == Place::Header && (map.contains_key("name") || map.contains_key("in")) {
            self.remark("`name` and `in` have no effect on a header");
        }
        let is_schemaless = map.get("content").is_some_and(Value::is_object) && !map.contains_key("schema");
        if is_schemaless && (map.contains_key("style") || map.contains_key("explode")) {
            self.remark("`style` and `explode` have no effect beside `content`");
        }
    }

    /// Notes a media type that has not the form of one.
    pub(super) fn media_type(&mut self) {
        let key = self.key();
        if !is_media_type(&key) {
            self.note(format!(
                "`{key}` is not a valid media type; expected a type and a subtype, such as `application/json`"
            ));
        }
    }

    /// Returns whether the current node is a header of a response that can be received. Notes it if not.
    pub(super) fn header_name(&mut self) -> bool {
        let is_component = self.at.starts_with("/components/headers/");
        let key = self.key();
        let is_valid = is_component || is_token(&key);
        if !is_valid {
            self.note(format!("`{key}` is not a valid name of a header; left out"));
        }
        is_valid
    }

    /// Remarks on a name of a component with other characters than the specification allows.
    pub(super) fn component_name(&mut self, name: &str) {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        if name.is_empty() || !name.bytes().all(is_allowed) {
            self.remark(format!(
                "`{name}` is not a valid name of a component; expected letters, digits, `.`, `_` and `-`; read as it is"
            ));
        }
    }

    fn key(&self) -> String {
        pointer::unescape(self.at.rsplit('/').next().unwrap_or_default())
    }
}

/// Returns whether a key is an extension among nodes by name. An extension has any value, a node is a mapping.
pub(super) fn is_extension(place: Place, key: &str, value: &Value) -> bool {
    let Place::Each(inner) = place else { return false };
    key.starts_with("x-")
        && match *inner {
            // Kept as data.
            Place::PathItem => false,
            Place::MediaType => !key.contains('/'),
            // A schema may be a boolean.
            Place::Schema => !value.is_object() && !value.is_boolean(),
            _ => !value.is_object(),
        }
}

/// Returns whether a text is a token of HTTP, such as the name of a header.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn is_media_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default().trim();
    essence.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}

/// Returns the names in a template, or `None` if its braces are not in pairs around names.
fn placeholders(template: &str) -> Option<Vec<&str>> {
    let mut parts = template.split('{');
    let mut is_complete = !parts.next().unwrap_or_default().contains('}');
    let mut names = Vec::new();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or_default();
        is_complete &= !name.is_empty() && !rest.contains('}');
        names.push(name);
    }
    is_complete.then_some(names)
}
