//! A document and the notes of its generation in, what is wrong without an example out: each rule by itself, none of them
//! about one API.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::evidence::operation_of;
use super::finding::{Evidence, Finding, Kind};
use super::{action, headers, told};
use crate::config::Config;
use crate::document::pointer::escape;
use crate::documented::{follow, object, operation_id, operations};
use crate::report::Report;

/// Headers that are met everywhere; a name close to one of them is likely meant to be it.
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
    rules.schemas(tree, "", config.names.titles);
    rules.notes(report);
    rules.found
}

struct Rules<'t> {
    tree: &'t Value,
    found: Vec<Finding>,
}

impl<'t> Rules<'t> {
    fn add(
        &mut self,
        kind: Kind,
        operation: Option<&str>,
        pointer: &str,
        says: impl Into<String>,
        shows: impl Into<String>,
        action: Option<String>,
    ) {
        self.found.push(Finding {
            kind,
            evidence: Evidence::Documented,
            operation: operation.map(str::to_owned),
            success: false,
            pointer: pointer.to_owned(),
            says: says.into(),
            shows: shows.into(),
            action,
        });
    }

    fn parameters(&mut self, path: &str, at: &str, id: &str) {
        let template: BTreeSet<&str> =
            path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        let mut declared = BTreeSet::new();
        let item = at.rsplit_once('/').map_or(at, |(item, _)| item);
        for list in [item, at] {
            let list = format!("{list}/parameters");
            let count = self.tree.pointer(&list).and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..count {
                let Some((parameter, place)) = follow(self.tree, &format!("{list}/{index}")) else { continue };
                let text = |key: &str| parameter.get(key).and_then(Value::as_str);
                let (Some(name), Some(within)) = (text("name"), text("in")) else { continue };
                match within {
                    "path" => {
                        declared.insert(name);
                        if !template.contains(name) {
                            let says = format!("a path parameter `{name}`");
                            self.add(
                                Kind::PathParameter,
                                Some(id),
                                &place,
                                says,
                                format!("the template is {path}"),
                                None,
                            );
                        }
                    }
                    "header" => self.header(name, &place, id),
                    _ => self.misplaced(name, within, &place, id),
                }
            }
        }
        for name in template.difference(&declared) {
            let shows = "no parameter of that name";
            let parameter = json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
            let description = format!("The template of {id} has {name}, which is not declared.");
            let has_list = self.tree.pointer(&format!("{at}/parameters")).is_some();
            let action = match has_list {
                true => action::update(self.tree, &format!("{at}/parameters"), &description, json!([parameter])),
                false => action::update(self.tree, at, &description, json!({"parameters": [parameter]})),
            };
            let says = format!("`{{{name}}}` in the template {path}");
            self.add(Kind::PathParameter, Some(id), at, says, shows, Some(action));
        }
    }

    fn header(&mut self, name: &str, place: &str, id: &str) {
        if HEADERS.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            return;
        }
        if let Some(meant) = HEADERS.iter().find(|known| is_near(known, name)) {
            let action = action::update(self.tree, place, &format!("The header is {meant}."), json!({"name": meant}));
            self.add(
                Kind::Header,
                Some(id),
                place,
                format!("the header `{name}`"),
                format!("{meant} is likely meant"),
                Some(action),
            );
        }
    }

    fn misplaced(&mut self, name: &str, within: &str, place: &str, id: &str) {
        let own = ["Accept", "Authorization", "Content-Type", "User-Agent"];
        if let Some(known) = own.iter().find(|known| known.eq_ignore_ascii_case(name)) {
            let action = action::update(self.tree, place, &format!("{known} is a header."), json!({"in": "header"}));
            self.add(
                Kind::Header,
                Some(id),
                place,
                format!("`{name}` in the {within}"),
                "it is a header",
                Some(action),
            );
        }
    }

    fn foreign(&mut self, path: &str, at: &str, operation: &Map<String, Value>, id: &str) {
        if path.contains("://") && operation.get("x-webhook") != Some(&Value::Bool(true)) {
            let description = "Not a path of this API but a request that another server receives.";
            let action = action::update(self.tree, at, description, json!({"x-webhook": true}));
            self.add(Kind::ForeignPath, Some(id), at, format!("the path {path}"), "an address", Some(action));
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
                let action = action::update(
                    self.tree,
                    &place,
                    "A body with required fields is required.",
                    json!({"required": true}),
                );
                let shows = format!("{} required fields", required.len());
                self.add(Kind::OptionalBody, Some(id), &place, "a body that may be left out", shows, Some(action));
            }
            if media_type.starts_with("multipart/") {
                self.parts(schema, &media, id);
            }
        }
    }

    /// Nobody asks for parts where there is no file.
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
            let action = action::update(self.tree, &place, "A file, and no text.", json!({"format": "binary"}));
            let shows = format!("no file; {name} may be one");
            self.add(Kind::FilePart, Some(id), at, "a multipart body", shows, Some(action));
        }
    }

    fn ids(&mut self) {
        let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (path, method, at, operation) in operations(self.tree) {
            match operation.get("operationId").and_then(Value::as_str) {
                Some(id) => places.entry(id).or_default().push(at),
                None => {
                    let name = operation_id(operation, method, path);
                    self.add(Kind::OperationId, Some(&name), &at, "an operation", "it has no id", None);
                }
            }
        }
        for (id, places) in places.iter().filter(|(_, places)| places.len() > 1) {
            for place in &places[1..] {
                self.add(
                    Kind::OperationId,
                    Some(id),
                    place,
                    format!("the id {id}"),
                    format!("so has {}", places[0]),
                    None,
                );
            }
        }
    }

    /// What is wrong with schemas as they stand.
    fn schemas(&mut self, node: &'t Value, at: &str, titles: bool) {
        match node {
            Value::Array(list) => {
                list.iter()
                    .enumerate()
                    .for_each(|(index, inner)| self.schemas(inner, &format!("{at}/{index}"), titles));
            }
            Value::Object(map) => {
                self.codes(map, at);
                self.forms(map, at, titles);
                self.samples(map, at);
                self.told(map, at);
                for (key, inner) in map {
                    let data = ["example", "examples", "default", "enum", "const"].contains(&key.as_str());
                    if !data && !key.starts_with("x-") {
                        self.schemas(inner, &format!("{at}/{}", escape(key)), titles);
                    }
                }
            }
            _ => {}
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
        let operation = operation_of(self.tree, at);
        let names: Vec<String> = values.iter().map(|value| format!("Code{value}")).collect();
        let action = action::update(self.tree, at, "Names for the codes.", json!({"x-enum-varnames": names}));
        let shows = "nothing names them";
        self.add(
            Kind::UnnamedCode,
            operation.as_deref(),
            at,
            format!("the codes {}", list(values)),
            shows,
            Some(action),
        );
    }

    fn forms(&mut self, schema: &Map<String, Value>, at: &str, titles: bool) {
        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(members)) = schema.get(key) else { continue };
            let unnamed = members.iter().enumerate().filter(|(_, member)| {
                let named = member.get("$ref").is_some()
                    || member.get("x-name").is_some()
                    || (titles && member.get("title").is_some());
                member.get("properties").is_some() && !named
            });
            if members.iter().filter(|member| member.get("properties").is_some()).count() < 2 {
                continue;
            }
            for (index, _) in unnamed {
                let place = format!("{at}/{key}/{index}");
                let operation = operation_of(self.tree, at);
                let action = action::update(
                    self.tree,
                    &place,
                    "A name for the form.",
                    json!({"x-name": format!("Form{index}")}),
                );
                let says = format!("a form of {key}, an object");
                self.add(Kind::UnnamedForm, operation.as_deref(), &place, says, "nothing names it", Some(action));
            }
        }
    }

    /// A field that is called by a number is a sample of a key.
    fn samples(&mut self, schema: &Map<String, Value>, at: &str) {
        let Some(Value::Object(fields)) = schema.get("properties") else { return };
        let open = schema.get("additionalProperties").is_some_and(Value::is_object);
        let sample = fields.keys().find(|name| name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_digit()));
        if let Some(name) = sample.filter(|_| !open) {
            let operation = operation_of(self.tree, at);
            let reference = format!("#{at}/properties/{}", escape(name));
            let update = json!({"additionalProperties": {"$ref": reference}});
            let action = action::update(self.tree, at, &format!("{name} is a sample of a key."), update);
            let shows = "a sample of a key, as it seems";
            self.add(Kind::SampleKey, operation.as_deref(), at, format!("the field `{name}`"), shows, Some(action));
        }
    }

    /// A step that is described, and not written as `multipleOf`.
    fn told(&mut self, schema: &Map<String, Value>, at: &str) {
        let description = schema.get("description").and_then(Value::as_str);
        let Some(step) = description.and_then(told::step) else { return };
        // A parameter is described beside its schema.
        let beside = schema.get("schema").and_then(Value::as_object).map(|inner| (inner, format!("{at}/schema")));
        let (schema, owner) = beside.unwrap_or_else(|| (schema, at.to_owned()));
        let Some(place) = told::unstepped(schema) else { return };
        let place = format!("{owner}{place}");
        let operation = operation_of(self.tree, at);
        let action =
            action::update(self.tree, &place, "The step that the description tells.", json!({"multipleOf": step}));
        let says = format!("a multiple of {step}, in words");
        self.add(Kind::ToldBound, operation.as_deref(), &place, says, "no `multipleOf`", Some(action));
    }

    fn notes(&mut self, report: &Report) {
        for note in report.notes() {
            let kind = match note.message.starts_with("no operation reaches this") {
                true => Kind::Unreachable,
                false => Kind::Note,
            };
            let operation = operation_of(self.tree, &note.pointer);
            self.add(kind, operation.as_deref(), &note.pointer, "what stands there", note.message.clone(), None);
        }
    }
}

fn list(values: &[Value]) -> String {
    values.iter().map(Value::to_string).collect::<Vec<_>>().join(", ")
}

/// Whether two names differ by one or two slips: a letter too many, too few, another, or two in the wrong order.
fn is_near(one: &str, other: &str) -> bool {
    let lower = |text: &str| text.to_ascii_lowercase().into_bytes();
    let (one, other) = (lower(one), lower(other));
    if one.len().abs_diff(other.len()) > 2 || one.len() < 5 {
        return false;
    }
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (at, byte) in one.iter().enumerate() {
        let mut row = vec![at + 1];
        for (to, against) in other.iter().enumerate() {
            let mut least = (rows[at][to] + usize::from(byte != against)).min(rows[at][to + 1] + 1).min(row[to] + 1);
            if at > 0 && to > 0 && one[at - 1] == *against && other[to - 1] == *byte {
                least = least.min(rows[at - 1][to - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    (1..=2).contains(&rows[one.len()][other.len()])
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
