//! Normalizes the nodes of a document that are not schemas: the kind of the node, its reference, and the rules between its keys.

use serde_json::{Map, Value, json};

use super::faults::is_token;
use super::place::Place;
use super::walk::Walk;
use crate::document::kind;

/// Styles by the place of a parameter.
const STYLES: [(&str, &[&str]); 4] = [
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("header", &["simple"]),
    ("path", &["simple", "label", "matrix"]),
    ("cookie", &["form"]),
];

impl Walk<'_> {
    /// Normalizes a node. Returns whether it is kept.
    pub(super) fn node(&mut self, place: Place, value: &mut Value) -> bool {
        if place == Place::Schema {
            self.schema(value);
            return true;
        }
        let Some(map) = self.shape(place, value) else { return false };
        if place == Place::Header && !self.header_name() {
            return false;
        }
        if place.section().is_some()
            && let Some(kept) = self.reference(place, map)
        {
            return kept;
        }
        match place {
            Place::PathItem => self.lower_case(map),
            Place::Operation => self.lists_responses(map),
            _ => {}
        }
        self.entries(place, map);
        self.settle(place, map)
    }

    /// Returns the mapping that a node is, read from another kind of value where that has a meaning.
    fn shape<'v>(&mut self, place: Place, value: &'v mut Value) -> Option<&'v mut Map<String, Value>> {
        match (place, &mut *value) {
            (_, Value::Object(_)) => {}
            (Place::MediaType, Value::Null) => *value = json!({}),
            (Place::PathItem | Place::Callback, Value::Null) => {
                self.note(format!("is null; expected {}; read as an empty one", place.describe()));
                *value = json!({});
            }
            (Place::Tag, Value::String(name)) => {
                self.note("is text; expected a mapping with a `name`; read as the name");
                *value = json!({ "name": name });
            }
            (Place::Example, other) => {
                self.note(format!("is {}; expected an example with a `value`; read as the value", kind(other)));
                *value = json!({ "value": other.take() });
            }
            (Place::Operation, Value::Null) => {
                self.note("is null; expected an operation; left out");
                return None;
            }
            (Place::Operation | Place::PathItem, other) => {
                self.refuse(format!("is {}; expected {}", kind(other), place.describe()));
                return None;
            }
            (Place::Info, other) => {
                self.refuse(format!("is {}; expected a mapping with `title` and `version`", kind(other)));
                return None;
            }
            (Place::Components, Value::Null) => return None,
            (Place::Components, other) => {
                self.refuse(format!("is {}; expected a mapping", kind(other)));
                return None;
            }
            (place, other) if place.section().is_some() => {
                self.unexpected(other, place.describe());
                return None;
            }
            _ => return self.mapping(value),
        }
        value.as_object_mut()
    }

    /// Checks the reference of a node. Returns whether the node is kept, or `None` if there is more to it than a reference.
    fn reference(&mut self, place: Place, map: &mut Map<String, Value>) -> Option<bool> {
        match map.get_mut("$ref")? {
            Value::String(text) => {
                let leads = self.refs.settle(place, text);
                // A path item may have keys of its own beside the reference.
                let more = matches!(place, Place::PathItem | Place::Callback);
                if more && !leads {
                    map.shift_remove("$ref");
                }
                (!more).then_some(leads)
            }
            other => {
                let found = other.take();
                self.inside("$ref", |walk| walk.unexpected(&found, "text"));
                Some(false)
            }
        }
    }

    /// Applies the rules between the keys of a node. Returns whether it is kept.
    fn settle(&mut self, place: Place, map: &mut Map<String, Value>) -> bool {
        match place {
            Place::Parameter => return self.parameter(map),
            Place::Header => {
                self.style(map, "header");
                self.content_or_schema(map);
                self.without_effect(place, map);
            }
            Place::MediaType => self.media_type(),
            Place::Encoding => self.encoding(map),
            Place::Server if !map.contains_key("url") => {
                self.note("the server has no `url`; left out");
                return false;
            }
            Place::Server => self.server_variables(map),
            Place::ServerVariable if !map.contains_key("default") => {
                self.note("the variable has no `default`; its first value is taken");
                let first = map.get("enum").and_then(|values| values.get(0)).cloned();
                map.insert("default".to_owned(), first.unwrap_or_else(|| "".into()));
            }
            Place::ServerVariable => self.variable_default(map),
            Place::SecurityScheme if !is_usable(map) => {
                self.note("the scheme cannot sign a request; left out, also where it is required");
                return false;
            }
            Place::Info => default(map, &["title", "version"], &"".into()),
            Place::Tag => default(map, &["name"], &"".into()),
            Place::ExternalDocs => default(map, &["url"], &"".into()),
            Place::Response => default(map, &["description"], &"".into()),
            Place::Operation => default(map, &["responses"], &json!({})),
            _ => {}
        }
        true
    }

    fn parameter(&mut self, map: &mut Map<String, Value>) -> bool {
        let place = map.get("in").and_then(Value::as_str).map(str::to_owned);
        let name = map.get("name").and_then(Value::as_str).filter(|name| !name.is_empty()).map(str::to_owned);
        let Some((place, name)) = place.zip(name) else {
            self.note("the parameter has no `name` or no `in`; left out");
            return false;
        };
        if place == "header" && !is_token(&name) {
            self.note(format!("`{name}` is not a valid name of a header; left out"));
            return false;
        }
        self.content_or_schema(map);
        self.without_effect(Place::Parameter, map);
        if !STYLES.iter().any(|(known, _)| *known == place) {
            self.note(format!(
                "`{place}` is not a valid place of a parameter; expected path, query, header or cookie; left out"
            ));
            return false;
        }
        self.style(map, &place);
        if place == "path" {
            if map.get("required") == Some(&Value::Bool(false)) {
                self.remark("a path parameter is always required; read as that");
            }
            // A path without one of its parameters is another path.
            map.insert("required".to_owned(), true.into());
        }
        true
    }

    /// Drops a style that the place does not have.
    fn style(&mut self, map: &mut Map<String, Value>, place: &str) {
        let Some(style) = map.get("style").and_then(Value::as_str) else { return };
        let known = STYLES.iter().find(|(known, _)| *known == place).map_or(&[] as &[&str], |(_, styles)| styles);
        if !known.contains(&style) {
            let names = known.join(", ");
            self.note(format!("the style `{style}` is not valid here; expected {names}; left out"));
            map.shift_remove("style");
        }
    }

    /// Leaves a parameter or a header with either a schema or a content.
    fn content_or_schema(&mut self, map: &mut Map<String, Value>) {
        let has_content = map.get("content").and_then(Value::as_object).is_some_and(|content| !content.is_empty());
        if !has_content {
            map.shift_remove("content");
        }
        if map.contains_key("schema") {
            if has_content {
                self.note("has `schema` and `content`; the content is left out");
                map.shift_remove("content");
            }
        } else if !has_content {
            self.note("has neither `schema` nor `content`; read as any value");
            map.insert("schema".to_owned(), true.into());
        }
    }

    fn encoding(&mut self, map: &mut Map<String, Value>) {
        self.style(map, "query");
        let form = map.get("style").is_none_or(|style| style == "form");
        map.entry("explode").or_insert(form.into());
    }

    /// Normalizes the responses of an operation.
    pub(super) fn responses(&mut self, value: &mut Value) -> bool {
        let Some(map) = self.mapping(value) else { return false };
        if map.keys().any(|key| key.ends_with("xx")) {
            let upper = |key: String| if key.ends_with("xx") { key.to_ascii_uppercase() } else { key };
            *map = std::mem::take(map).into_iter().map(|(key, value)| (upper(key), value)).collect();
        }
        self.retain(map, |walk, key, value| {
            if key.starts_with("x-") {
                return true;
            }
            if key != "default" && !is_status(key) {
                walk.note(format!("`{key}` is not a valid status; expected `200`, `2XX` or `default`; left out"));
                return false;
            }
            if value.is_null() {
                walk.note("is null; expected a response; read as one without content");
                *value = json!({});
            }
            walk.node(Place::Response, value)
        });
        true
    }

    /// Normalizes the examples of a media type or a parameter, which may be listed as those of a schema are.
    pub(super) fn examples(&mut self, value: &mut Value) -> bool {
        if let Value::Array(list) = value {
            self.note("is a list; expected a mapping of examples; its values are taken");
            let named = std::mem::take(list).into_iter().enumerate();
            *value = named.map(|(index, value)| (index.to_string(), json!({ "value": value }))).collect();
        }
        let Some(map) = self.mapping(value) else { return false };
        self.entries(Place::Each(&Place::Example), map);
        true
    }
}

fn default(map: &mut Map<String, Value>, keys: &[&str], value: &Value) {
    for key in keys {
        map.entry(*key).or_insert_with(|| value.clone());
    }
}

fn is_status(key: &str) -> bool {
    match key.strip_suffix("XX") {
        Some(class) => matches!(class, "1" | "2" | "3" | "4" | "5"),
        None => key.len() == 3 && key.parse::<u16>().is_ok_and(|code| code >= 100),
    }
}

/// Returns whether a request can be signed with a security scheme.
fn is_usable(map: &mut Map<String, Value>) -> bool {
    let text = |key: &str| map.get(key).and_then(Value::as_str);
    match text("type") {
        Some("apiKey") => match (text("in"), text("name")) {
            (Some("query" | "cookie"), Some(name)) => !name.is_empty(),
            (Some("header"), Some(name)) => is_token(name),
            _ => false,
        },
        Some("http") => text("scheme").is_some(),
        Some("oauth2" | "openIdConnect") => true,
        _ => false,
    }
}
