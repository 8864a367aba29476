//! Checks a document without examples. No rule is about one API.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use strsim::damerau_levenshtein;

use super::evidence::operation_of;
use super::finding::{Finding, Kind};
use super::nodes::{nodes, parameters};
use super::{action, headers, told};
use crate::config::Config;
use crate::document::pointer::escape;
use crate::documented::{follow, object, operation_id, operations};
use crate::report::Report;

/// Common headers. A name that is close to one of them is likely misspelt.
const HEADERS: [&str; 14] = [
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Authorization",
    "Cache-Control",
    "Content-Disposition",
    "Content-Length",
    "Content-Type",
    "Cookie",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "Idempotency-Key",
    "User-Agent",
];

pub(super) fn findings(tree: &Value, config: &Config, report: &Report) -> Vec<Finding> {
    let mut rules = Rules { tree, found: Vec::new() };
    for (path, method, at, operation) in operations(tree) {
        let id = operation_id(operation, method, path);
        rules.parameters(path, &at, &id);
        rules.foreign(path, &at, operation, &id);
        rules.body(&at, operation, &id);
    }
    rules.found.extend(headers::findings(tree));
    rules.ids();
    nodes(tree, &mut |node, at| {
        if let Value::Object(schema) = node {
            rules.codes(schema, at);
            rules.forms(schema, at, config.names.titles);
            rules.samples(schema, at);
            rules.told(schema, at);
        }
    });
    for note in report.notes() {
        let is_unused = note.message.starts_with("no operation ");
        let kind = if is_unused { Kind::Unreachable } else { Kind::Note };
        rules.at(kind, &note.pointer, "this part of the document", note.message.clone(), None);
    }
    rules.found
}

struct Rules<'t> {
    tree: &'t Value,
    found: Vec<Finding>,
}

impl Rules<'_> {
    fn add(
        &mut self,
        kind: Kind,
        operation: &str,
        place: &str,
        says: impl Into<String>,
        shows: impl Into<String>,
        action: Option<String>,
    ) {
        self.found.push(Finding::new(kind, Some(operation), place, says, shows, action));
    }

    /// Adds a finding about the operation that `place` is in.
    fn at(
        &mut self,
        kind: Kind,
        place: &str,
        says: impl Into<String>,
        shows: impl Into<String>,
        action: Option<String>,
    ) {
        let operation = operation_of(self.tree, place);
        self.found.push(Finding::new(kind, operation.as_deref(), place, says, shows, action));
    }

    fn update(&self, place: &str, description: &str, update: Value) -> Option<String> {
        Some(action::update(self.tree, place, description, update))
    }

    fn parameters(&mut self, path: &str, at: &str, id: &str) {
        let template: BTreeSet<&str> =
            path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        let mut declared = BTreeSet::new();
        for (parameter, place) in parameters(self.tree, at) {
            let text = |key: &str| parameter.get(key).and_then(Value::as_str);
            let (Some(name), Some(within)) = (text("name"), text("in")) else { continue };
            match within {
                "path" => {
                    declared.insert(name);
                    if !template.contains(name) {
                        let (says, shows) = (format!("a path parameter `{name}`"), format!("the template is {path}"));
                        self.add(Kind::PathParameter, id, &place, says, shows, None);
                    }
                }
                "header" => self.header(name, &place, id),
                _ => self.misplaced(name, within, &place, id),
            }
        }
        for name in template.difference(&declared) {
            let parameter = json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
            let description = format!("The template of {id} has {name}, which is not declared.");
            let list = format!("{at}/parameters");
            let action = match self.tree.pointer(&list) {
                Some(_) => self.update(&list, &description, json!([parameter])),
                None => self.update(at, &description, json!({"parameters": [parameter]})),
            };
            let says = format!("`{{{name}}}` in the template {path}");
            self.add(Kind::PathParameter, id, at, says, "no parameter of that name", action);
        }
    }

    fn header(&mut self, name: &str, place: &str, id: &str) {
        if HEADERS.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            return;
        }
        if let Some(meant) = HEADERS.iter().find(|known| is_near(known, name)) {
            let action = self.update(place, &format!("The header is {meant}."), json!({"name": meant}));
            let (says, shows) = (format!("the header `{name}`"), format!("{meant} is likely meant"));
            self.add(Kind::Header, id, place, says, shows, action);
        }
    }

    fn misplaced(&mut self, name: &str, within: &str, place: &str, id: &str) {
        let own = ["Accept", "Authorization", "Content-Type", "User-Agent"];
        if let Some(known) = own.iter().find(|known| known.eq_ignore_ascii_case(name)) {
            let action = self.update(place, &format!("{known} is a header."), json!({"in": "header"}));
            self.add(Kind::Header, id, place, format!("`{name}` in the {within}"), "it is a header", action);
        }
    }

    fn foreign(&mut self, path: &str, at: &str, operation: &Map<String, Value>, id: &str) {
        if path.contains("://") && operation.get("x-webhook") != Some(&Value::Bool(true)) {
            let description = "Not a path of this API but a request that another server receives.";
            let action = self.update(at, description, json!({"x-webhook": true}));
            self.add(Kind::ForeignPath, id, at, format!("the path {path}"), "a URL", action);
        }
    }

    fn body(&mut self, at: &str, operation: &Map<String, Value>, id: &str) {
        if !operation.contains_key("requestBody") {
            return;
        }
        let Some((body, place)) = follow(self.tree, &format!("{at}/requestBody")) else { return };
        let optional = body.get("required") != Some(&Value::Bool(true));
        for media_type in object(body.get("content")).map(|(media_type, _)| media_type) {
            let media = format!("{place}/content/{}", escape(media_type));
            let Some((schema, _)) = follow(self.tree, &format!("{media}/schema")) else { continue };
            let required = schema.get("required").and_then(Value::as_array).filter(|list| !list.is_empty());
            if let Some(required) = required.filter(|_| optional) {
                let description = "A body with required fields is required.";
                let action = self.update(&place, description, json!({"required": true}));
                let shows = format!("{} required fields", required.len());
                self.add(Kind::OptionalBody, id, &place, "an optional body", shows, action);
            }
            if media_type.starts_with("multipart/") {
                self.parts(schema, &media, id);
            }
        }
    }

    /// Checks that a multipart body has a file: otherwise it would not have to be multipart.
    fn parts(&mut self, schema: &Value, at: &str, id: &str) {
        let is_file = |part: &Value| {
            let part = part.get("items").unwrap_or(part);
            part.get("format").is_some_and(|format| format == "binary")
                || part.get("contentMediaType").is_some()
                || part.get("type").is_none()
        };
        let parts: Vec<_> = object(schema.get("properties")).collect();
        let text = parts.iter().find(|(_, part)| part.get("type").is_some_and(|name| name == "string"));
        if let Some((name, _)) = text.filter(|_| !parts.iter().any(|(_, part)| is_file(part))) {
            let place = format!("{at}/schema/properties/{}", escape(name));
            let action = self.update(&place, "A file, not a string.", json!({"format": "binary"}));
            self.add(Kind::FilePart, id, at, "a multipart body", format!("no file; {name} may be one"), action);
        }
    }

    fn ids(&mut self) {
        let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (path, method, at, operation) in operations(self.tree) {
            match operation.get("operationId").and_then(Value::as_str) {
                Some(id) => places.entry(id).or_default().push(at),
                None => {
                    let name = operation_id(operation, method, path);
                    self.add(Kind::OperationId, &name, &at, "an operation", "it has no id", None);
                }
            }
        }
        for (id, places) in &places {
            if let [first, others @ ..] = places.as_slice() {
                for place in others {
                    let shows = format!("{first} has the same id");
                    self.add(Kind::OperationId, id, place, format!("the id {id}"), shows, None);
                }
            }
        }
    }

    fn codes(&mut self, schema: &Map<String, Value>, at: &str) {
        let Some(Value::Array(values)) = schema.get("enum") else { return };
        let named =
            ["x-enum-varnames", "x-enumNames", "x-enum-descriptions"].iter().any(|key| schema.contains_key(*key));
        let flags = values.iter().all(|value| matches!(value.as_i64(), Some(0 | 1))) && values.len() == 2;
        if values.is_empty() || !values.iter().all(Value::is_i64) || named || flags {
            return;
        }
        let names: Vec<String> = values.iter().map(|value| format!("Code{value}")).collect();
        let action = self.update(at, "Names for the codes.", json!({"x-enum-varnames": names}));
        let values: Vec<String> = values.iter().map(Value::to_string).collect();
        self.at(Kind::UnnamedCode, at, format!("the codes {}", values.join(", ")), "no names for them", action);
    }

    fn forms(&mut self, schema: &Map<String, Value>, at: &str, titles: bool) {
        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(members)) = schema.get(key) else { continue };
            let objects = || members.iter().enumerate().filter(|(_, member)| member.get("properties").is_some());
            if objects().count() < 2 {
                continue;
            }
            let named = |member: &Value| {
                let title = titles && member.get("title").is_some();
                title || member.get("$ref").is_some() || member.get("x-name").is_some()
            };
            for (index, _) in objects().filter(|(_, member)| !named(member)) {
                let place = format!("{at}/{key}/{index}");
                let name = json!({"x-name": format!("Form{index}")});
                let action = self.update(&place, "A name for the variant.", name);
                self.at(Kind::UnnamedForm, &place, format!("an object in {key}"), "no name for it", action);
            }
        }
    }

    /// Reports a field whose name is a number: it is likely a sample of a key.
    fn samples(&mut self, schema: &Map<String, Value>, at: &str) {
        let Some(Value::Object(fields)) = schema.get("properties") else { return };
        let open = schema.get("additionalProperties").is_some_and(Value::is_object);
        let sample = fields.keys().find(|name| name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_digit()));
        if let Some(name) = sample.filter(|_| !open) {
            let reference = format!("#{at}/properties/{}", escape(name));
            let update = json!({"additionalProperties": {"$ref": reference}});
            let action = self.update(at, &format!("{name} is a sample of a key."), update);
            self.at(Kind::SampleKey, at, format!("the field `{name}`"), "likely a sample of a key", action);
        }
    }

    /// Reports a step that the description states, without `multipleOf`.
    fn told(&mut self, schema: &Map<String, Value>, at: &str) {
        let description = schema.get("description").and_then(Value::as_str);
        let Some(step) = description.and_then(told::step) else { return };
        // The description of a parameter is beside its schema.
        let beside = schema.get("schema").and_then(Value::as_object).map(|inner| (inner, format!("{at}/schema")));
        let (schema, owner) = beside.unwrap_or_else(|| (schema, at.to_owned()));
        let Some(place) = told::unstepped(schema) else { return };
        let place = format!("{owner}{place}");
        let action = self.update(&place, "The step that the description states.", json!({"multipleOf": step}));
        self.at(Kind::ToldBound, &place, format!("a multiple of {step}, in words"), "no `multipleOf`", action);
    }
}

/// Returns whether two names differ by one or two letters.
fn is_near(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
    let close = one.len().abs_diff(other.len()) <= 2 && one.len() >= 5;
    close && (1..=2).contains(&damerau_levenshtein(&one, &other))
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn slips_are_near() {
        for (name, near) in [
            ("Conetnt-Type", true),
            ("Authorizarion", true),
            ("ContentType", true),
            ("Content-Type", false),
            ("X-Request-Id", false),
            ("Accept-Charset", false),
        ] {
            let any = ["Content-Type", "Authorization", "Accept"].iter().any(|known| is_near(known, name));
            assert_eq!(any, near, "{name}");
        }
    }
}
