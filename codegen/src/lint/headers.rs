//! Operations in, those of which the document does not tell what headers a client sends by itself out: what to ask for, and with
//! which credential. Knows no API: what is usual is read off the other operations.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::action;
use super::finding::{Evidence, Finding, Kind};
use crate::documented::{follow, operation_id, operations};

pub(super) fn findings(tree: &Value) -> Vec<Finding> {
    let own = operations(tree).filter(|(.., operation)| operation.get("x-webhook") != Some(&Value::Bool(true)));
    let all: Vec<One<'_>> = own
        .map(|(path, method, at, operation)| {
            let item = at.rsplit_once('/').map_or(at.as_str(), |(item, _)| item);
            let headers = [item, &at].into_iter().flat_map(|owner| headers(tree, owner)).collect();
            One { id: operation_id(operation, method, path), at, operation, headers }
        })
        .collect();
    let credential = usual(all.iter().filter_map(|one| {
        let all = one.operation.get("security").or_else(|| tree.get("security"))?.as_array()?;
        all.iter().find(|one| one.as_object().is_some_and(|one| !one.is_empty())).map(Value::to_string)
    }));
    let value = |name| usual(all.iter().filter_map(|one| one.header(name)?.value.clone()));
    let (accept, media) = (value("accept"), value("content-type"));
    let mut found = Vec::new();
    for one in &all {
        if let Some((accept, count)) = &accept {
            let listed = one.header("accept");
            // Where it is not listed, only a habit of the whole document says that it is missing.
            if listed.map_or(count * 2 > all.len(), |header| header.value.is_none()) {
                found.push(one.valueless(tree, "Accept", listed, accept));
            }
        }
        if let (Some((media, _)), Some(header)) = (&media, one.header("content-type"))
            && header.required
            && header.value.is_none()
            && !one.operation.contains_key("requestBody")
        {
            found.push(one.valueless(tree, "Content-Type", Some(header), media));
        }
        if let Some(header) = one.header("authorization") {
            found.extend(one.unauthorized(tree, header, credential.as_ref().map(|(usual, _)| usual)));
        }
    }
    found
}

/// An operation, with the headers among its parameters.
struct One<'t> {
    id: String,
    at: String,
    operation: &'t Map<String, Value>,
    headers: Vec<Header<'t>>,
}

struct Header<'t> {
    name: &'t str,
    required: bool,
    /// As an example, a default or the only listed value says.
    value: Option<String>,
    schema: Option<&'t Value>,
    place: String,
}

impl One<'_> {
    /// The operation's own stands after that of its path.
    fn header(&self, name: &str) -> Option<&Header<'_>> {
        self.headers.iter().rfind(|header| header.name.eq_ignore_ascii_case(name))
    }

    fn finding(&self, pointer: &str, says: String, shows: String, action: Option<String>) -> Finding {
        let operation = Some(self.id.clone());
        let (kind, pointer) = (Kind::OwnHeader, pointer.to_owned());
        Finding { kind, evidence: Evidence::Documented, operation, success: false, pointer, says, shows, action }
    }

    fn valueless(&self, tree: &Value, name: &str, header: Option<&Header<'_>>, usual: &str) -> Finding {
        let shows = format!("`{usual}` in other operations");
        let description = format!("{name} as in other operations.");
        if let Some(header) = header {
            let action = action::update(tree, &header.place, &description, json!({"example": usual}));
            return self.finding(&header.place, format!("{name} without a value"), shows, Some(action));
        }
        let parameter = json!({"name": name, "in": "header", "schema": {"type": "string"}, "example": usual});
        let action = action::update(tree, &self.at, &description, json!({"parameters": [parameter]}));
        self.finding(&self.at, format!("no {name}"), shows, Some(action))
    }

    fn unauthorized(&self, tree: &Value, header: &Header<'_>, usual: Option<&String>) -> Vec<Finding> {
        let mut found = Vec::new();
        let place = &header.place;
        let kind = header.schema.and_then(|schema| schema.get("type")).and_then(Value::as_str);
        if let Some(kind) = kind.filter(|kind| *kind != "string") {
            let action = action::update(tree, place, "Authorization is a text.", json!({"schema": {"type": "string"}}));
            found.push(self.finding(
                place,
                format!("Authorization of type {kind}"),
                "a header is a text".to_owned(),
                Some(action),
            ));
        }
        let security = self.operation.get("security").or_else(|| tree.get("security")).and_then(Value::as_array);
        if header.required && security.is_none_or(Vec::is_empty) {
            let proposed = usual.and_then(|usual| serde_json::from_str::<Value>(usual).ok());
            let description = "Authorization is required, so a credential is.";
            let action =
                proposed.map(|scheme| action::update(tree, &self.at, description, json!({"security": [scheme]})));
            let says = "no credential is needed".to_owned();
            found.push(self.finding(&self.at, says, "the header Authorization is required".to_owned(), action));
        }
        found
    }
}

fn headers<'t>(tree: &'t Value, owner: &str) -> Vec<Header<'t>> {
    let list = format!("{owner}/parameters");
    let count = tree.pointer(&list).and_then(Value::as_array).map_or(0, Vec::len);
    let all = (0..count).filter_map(|index| follow(tree, &format!("{list}/{index}")));
    let headers = all.filter(|(parameter, _)| parameter.get("in").and_then(Value::as_str) == Some("header"));
    headers
        .filter_map(|(parameter, place)| {
            let (name, schema) = (parameter.get("name")?.as_str()?, parameter.get("schema"));
            let required = parameter.get("required") == Some(&Value::Bool(true));
            Some(Header { name, required, value: value(parameter, schema), schema, place })
        })
        .collect()
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

/// What is there most often, and how often.
fn usual(all: impl Iterator<Item = String>) -> Option<(String, usize)> {
    let mut counts = BTreeMap::<String, usize>::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count)
}
