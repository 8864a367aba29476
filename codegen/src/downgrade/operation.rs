//! Paths, path items, operations and their callbacks come in as they stand in the tree; `openapiv3`'s go out.

use indexmap::IndexMap;
use openapiv3::{Callback, Operation, PathItem, Paths, ReferenceOr, Responses, SecurityRequirement, StatusCode};
use serde_json::{Map, Value};

use super::grammar::Place;
use super::walk::Lower;
use crate::document::kind;

/// How deep path items may stand in each other's callbacks, or in place of references to them.
const NESTED: usize = 8;

impl Lower<'_> {
    pub(super) fn paths(&mut self, value: Value) -> Paths {
        let mut paths = Paths::default();
        match value {
            Value::Object(map) => {
                paths.paths.reserve(map.len());
                self.each(map, |lower, key, value| {
                    if key.starts_with("x-") {
                        paths.extensions.insert(key, value);
                    } else {
                        paths.paths.insert(key, ReferenceOr::Item(lower.path_item(value)));
                    }
                });
            }
            Value::Null => {}
            other => self.refuse(format!("is {}; expected a mapping of paths", kind(&other))),
        }
        paths
    }

    pub(super) fn path_item(&mut self, value: Value) -> PathItem {
        if self.depth == NESTED {
            self.refuse(format!("path items and their callbacks are nested deeper than {NESTED} levels"));
            return PathItem::default();
        }
        self.depth += 1;
        let item = self.path_item_map(value);
        self.depth -= 1;
        item
    }

    fn path_item_map(&mut self, value: Value) -> PathItem {
        let mut item = PathItem::default();
        let map = match value {
            Value::Object(map) => map,
            Value::Null => return item,
            other => {
                self.refuse(format!("is {}; expected a path item", kind(&other)));
                return item;
            }
        };
        if let Some(Value::String(text)) = map.get("$ref") {
            item = self.unfold(text, Self::path_item);
        }
        self.each(map, |lower, key, value| match key.as_str() {
            "$ref" => {}
            "summary" => item.summary = lower.text(value),
            "description" => item.description = lower.text(value),
            "servers" => item.servers = lower.servers(value),
            "parameters" => item.parameters = lower.items(value, Self::parameter),
            _ => match method(&mut item, &key) {
                Some(operation) => {
                    if key.bytes().any(|byte| byte.is_ascii_uppercase()) {
                        lower.note(format!("`{key}` is no method; expected lower case; read as that"));
                    }
                    *operation = lower.operation(value);
                }
                None => lower.extra(&mut item.extensions, key, value),
            },
        });
        item
    }

    /// What a reference leads to, read in its place.
    fn unfold<T: Default>(&mut self, text: &str, read: impl FnOnce(&mut Self, Value) -> T) -> T {
        let refs = self.refs;
        let Some((open, (at, value))) = refs.inlined(text) else { return T::default() };
        if self.open.contains(&open) {
            self.note(format!("`{text}` leads back to where it is used; left out"));
            return T::default();
        }
        let Some(budget) = self.budget.checked_sub(weigh(value)) else {
            self.refuse("path items and callbacks unfold to too much; write out what the references stand for");
            return T::default();
        };
        self.budget = budget;
        self.open.push(open);
        let here = std::mem::replace(&mut self.at, at.clone());
        let out = read(self, value.clone());
        self.at = here;
        self.open.pop();
        out
    }

    fn operation(&mut self, value: Value) -> Option<Operation> {
        let map = match value {
            Value::Object(map) => map,
            Value::Null => {
                self.note("is null; expected an operation; left out");
                return None;
            }
            other => {
                self.refuse(format!("is {}; expected an operation", kind(&other)));
                return None;
            }
        };
        let mut operation = Operation::default();
        self.each(map, |lower, key, value| match key.as_str() {
            "tags" => operation.tags = lower.texts(value),
            "summary" => operation.summary = lower.text(value),
            "description" => operation.description = lower.text(value),
            "externalDocs" => operation.external_docs = lower.external_docs(value),
            "operationId" => operation.operation_id = lower.text(value),
            "parameters" => operation.parameters = lower.items(value, Self::parameter),
            "requestBody" if value.is_null() => {}
            "requestBody" => operation.request_body = lower.node(Place::RequestBody, value, Self::request_body),
            "responses" => operation.responses = lower.responses(value),
            "callbacks" => operation.callbacks = lower.entries(value, |lower, value| Some(lower.callback(value))),
            "deprecated" => operation.deprecated = lower.flag(value).unwrap_or_default(),
            "security" => operation.security = lower.security(value),
            "servers" => operation.servers = lower.servers(value),
            _ => lower.extra(&mut operation.extensions, key, value),
        });
        Some(operation)
    }

    fn responses(&mut self, value: Value) -> Responses {
        let mut responses = Responses::default();
        let Some(map) = self.map(value) else { return responses };
        self.each(map, |lower, key, value| {
            if key.starts_with("x-") {
                responses.extensions.insert(key, value);
                return;
            }
            let status = status(&key);
            if status.is_none() && key != "default" {
                lower.note(format!("`{key}` is no status; expected `200`, `2XX` or `default`; left out"));
                return;
            }
            let response = match value {
                Value::Null => Some(ReferenceOr::Item(openapiv3::Response::default())),
                value => lower.node(Place::Response, value, Self::response),
            };
            match (status, response) {
                (Some(status), Some(response)) => {
                    responses.responses.insert(status, response);
                }
                (None, response) => responses.default = response,
                (_, None) => {}
            }
        });
        responses
    }

    pub(super) fn callback(&mut self, value: Value) -> Callback {
        let mut callback = Callback::new();
        let Some(map) = self.map(value) else { return callback };
        if let Some(Value::String(text)) = map.get("$ref") {
            return self.unfold(text, Self::callback);
        }
        self.each(map, |lower, key, value| {
            if !key.starts_with("x-") {
                callback.insert(key, lower.path_item(value));
            }
        });
        callback
    }

    /// Path items by name: what the publisher calls. They ride in an extension as JSON.
    pub(super) fn webhooks(&mut self, value: Value) -> Map<String, Value> {
        let items: IndexMap<String, PathItem> = self.entries(value, |lower, value| Some(lower.path_item(value)));
        // Serialising to a value fails only on keys that are no text; there are none.
        items.into_iter().filter_map(|(name, item)| Some((name, serde_json::to_value(item).ok()?))).collect()
    }

    pub(super) fn security(&mut self, value: Value) -> Option<Vec<SecurityRequirement>> {
        if value.is_null() {
            return None;
        }
        let alternatives = self.items(value, |lower, value| {
            let mut requirement: SecurityRequirement = lower.entries(value, |lower, scopes| Some(lower.texts(scopes)));
            requirement.retain(|scheme, _| !lower.unusable.contains(scheme));
            Some(requirement)
        });
        Some(alternatives)
    }
}

fn method<'i>(item: &'i mut PathItem, key: &str) -> Option<&'i mut Option<Operation>> {
    Some(match key.to_ascii_lowercase().as_str() {
        "get" => &mut item.get,
        "put" => &mut item.put,
        "post" => &mut item.post,
        "delete" => &mut item.delete,
        "options" => &mut item.options,
        "head" => &mut item.head,
        "patch" => &mut item.patch,
        "trace" => &mut item.trace,
        _ => return None,
    })
}

fn status(key: &str) -> Option<StatusCode> {
    let range = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx"));
    match range {
        Some(class) => class.parse().ok().filter(|class| (1..=5).contains(class)).map(StatusCode::Range),
        None => key.parse().ok().filter(|code| (100..=999).contains(code)).map(StatusCode::Code),
    }
}

/// Nodes of a tree.
fn weigh(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(weigh).sum::<usize>() + 1,
        Value::Object(map) => map.values().map(weigh).sum::<usize>() + 1,
        Value::String(text) => 1 + text.len() / 32,
        _ => 1,
    }
}
