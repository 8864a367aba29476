//! Finds operations whose document does not give the value of a header that a client sets itself, or the credential for it.
//!
//! A value is usual if the other operations of the document have it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::action;
use super::finding::{Finding, Kind};
use super::nodes::parameters;
use crate::documented::{operation_id, operations};

pub(super) fn findings(tree: &Value) -> Vec<Finding> {
    let own = operations(tree).filter(|(.., operation)| operation.get("x-webhook") != Some(&Value::Bool(true)));
    let all: Vec<One<'_>> = own
        .map(|(path, method, at, operation)| {
            let headers = parameters(tree, &at).into_iter().filter_map(header).collect();
            One { tree, id: operation_id(operation, method, path), at, operation, headers }
        })
        .collect();
    let credential = usual(all.iter().filter_map(|one| {
        let all = one.security()?;
        all.iter().find(|one| one.as_object().is_some_and(|one| !one.is_empty())).map(Value::to_string)
    }));
    let value = |name| usual(all.iter().filter_map(|one| one.header(name)?.value.clone()));
    let (accept, media) = (value("accept"), value("content-type"));
    let mut found = Vec::new();
    for one in &all {
        if let Some((accept, count)) = &accept {
            let listed = one.header("accept");
            // An operation without the header is a mistake only if most of the document has it.
            if listed.map_or(count * 2 > all.len(), |header| header.value.is_none()) {
                found.push(one.valueless("Accept", listed, accept));
            }
        }
        if let (Some((media, _)), Some(header)) = (&media, one.header("content-type"))
            && header.required
            && header.value.is_none()
            && !one.operation.contains_key("requestBody")
        {
            found.push(one.valueless("Content-Type", Some(header), media));
        }
        if let Some(header) = one.header("authorization") {
            found.extend(one.unauthorized(header, credential.as_ref().map(|(usual, _)| usual)));
        }
    }
    found
}

/// An operation with its header parameters.
struct One<'t> {
    tree: &'t Value,
    id: String,
    at: String,
    operation: &'t Map<String, Value>,
    headers: Vec<Header<'t>>,
}

struct Header<'t> {
    name: &'t str,
    required: bool,
    /// From an example, a default or the only listed value.
    value: Option<String>,
    schema: Option<&'t Value>,
    place: String,
}

impl One<'_> {
    /// Returns a header. The operation's own parameter overrides that of its path.
    fn header(&self, name: &str) -> Option<&Header<'_>> {
        self.headers.iter().rfind(|header| header.name.eq_ignore_ascii_case(name))
    }

    fn security(&self) -> Option<&Vec<Value>> {
        self.operation.get("security").or_else(|| self.tree.get("security"))?.as_array()
    }

    fn finding(&self, pointer: &str, says: String, shows: &str, action: Option<String>) -> Finding {
        Finding::new(Kind::OwnHeader, Some(&self.id), pointer, says, shows, action)
    }

    fn valueless(&self, name: &str, header: Option<&Header<'_>>, usual: &str) -> Finding {
        let shows = format!("`{usual}` in other operations");
        let description = format!("{name} as in other operations.");
        if let Some(header) = header {
            let action = action::update(self.tree, &header.place, &description, json!({"example": usual}));
            return self.finding(&header.place, format!("{name} without a value"), &shows, Some(action));
        }
        let parameter = json!({"name": name, "in": "header", "schema": {"type": "string"}, "example": usual});
        let action = action::update(self.tree, &self.at, &description, json!({"parameters": [parameter]}));
        self.finding(&self.at, format!("no {name}"), &shows, Some(action))
    }

    fn unauthorized(&self, header: &Header<'_>, usual: Option<&String>) -> Vec<Finding> {
        let mut found = Vec::new();
        let place = &header.place;
        let kind = header.schema.and_then(|schema| schema.get("type")).and_then(Value::as_str);
        if let Some(kind) = kind.filter(|kind| *kind != "string") {
            let update = json!({"schema": {"type": "string"}});
            let action = action::update(self.tree, place, "Authorization is a string.", update);
            let says = format!("Authorization of type {kind}");
            found.push(self.finding(place, says, "a header is a string", Some(action)));
        }
        if header.required && self.security().is_none_or(Vec::is_empty) {
            let proposed = usual.and_then(|usual| serde_json::from_str::<Value>(usual).ok());
            let action = proposed.map(|scheme| {
                let description = "Authorization is required, so a credential is needed.";
                action::update(self.tree, &self.at, description, json!({"security": [scheme]}))
            });
            let says = "no credential is needed".to_owned();
            found.push(self.finding(&self.at, says, "the header Authorization is required", action));
        }
        found
    }
}

fn header<'t>((parameter, place): (&'t Value, String)) -> Option<Header<'t>> {
    (parameter.get("in")?.as_str()? == "header").then_some(())?;
    let (name, schema) = (parameter.get("name")?.as_str()?, parameter.get("schema"));
    let required = parameter.get("required") == Some(&Value::Bool(true));
    Some(Header { name, required, value: value(parameter, schema), schema, place })
}

fn value(parameter: &Value, schema: Option<&Value>) -> Option<String> {
    let first = |all: Option<&Value>| all?.as_object()?.values().next()?.get("value").cloned();
    let only = |schema: &Value| match schema.get("enum")?.as_array()?.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    };
    let beside = || {
        let schema = schema?;
        let told = ["example", "default", "const"].iter().find_map(|key| schema.get(*key).cloned());
        told.or_else(|| schema.get("examples")?.as_array()?.first().cloned()).or_else(|| only(schema))
    };
    let value = parameter.get("example").cloned().or_else(|| first(parameter.get("examples"))).or_else(beside);
    value?.as_str().map(str::to_owned)
}

/// Returns the most frequent text and its count.
fn usual(all: impl Iterator<Item = String>) -> Option<(String, usize)> {
    let mut counts = BTreeMap::<String, usize>::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count)
}
