//! Builds the tree of a transcription: facts of the published document and our descriptions, in our order of keys.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::prose::{Content, content, guarded, is_described};
use crate::align::Alignment;
use crate::document::pointer::join_to;
use crate::documented::{object, operations};
use crate::normalize::place::Place;

pub(super) struct Merge<'a> {
    old: &'a Value,
    alignment: &'a Alignment,
    /// Pointers of nodes that had no description before.
    marked: &'a BTreeSet<String>,
    /// Our most frequent description of a response, by status.
    usual: BTreeMap<String, String>,
    /// Renamed paths, the longest first, since one may begin another.
    moved: Vec<(String, String)>,
    /// Renamed ids and parameters, which our descriptions name in backticks.
    renamed: Vec<(String, String)>,
    /// Pointers of nodes that have no description now.
    pub(super) marks: Vec<String>,
    pub(super) left_out: Vec<String>,
}

impl<'a> Merge<'a> {
    pub(super) fn new(old: &'a Value, alignment: &'a Alignment, marked: &'a BTreeSet<String>) -> Self {
        let mut moved = alignment.renamed("/paths").into_iter().collect::<Vec<_>>();
        moved.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        Self {
            old,
            alignment,
            marked,
            usual: usual(old),
            moved,
            renamed: Vec::new(),
            marks: Vec::new(),
            left_out: Vec::new(),
        }
    }

    pub(super) fn document(&mut self, new: &Value) -> Value {
        self.renamed = self.operation_ids(new);
        self.node(new, "", Place::Document)
    }

    fn node(&mut self, new: &Value, at: &str, place: Place) -> Value {
        match (new, place) {
            (Value::Object(map), Place::Each(_)) => {
                let entries = map.iter().filter_map(|(key, value)| {
                    let at = join_to(at, key);
                    Some((key.clone(), self.value(value, &at, content(place, key, value))?))
                });
                Value::Object(entries.collect())
            }
            (Value::Object(map), _) => Value::Object(self.object(map, at, place)),
            (Value::Array(list), Place::Each(one)) => {
                let nodes =
                    list.iter().enumerate().map(|(index, node)| self.node(node, &format!("{at}/{index}"), *one));
                nodes.collect()
            }
            // Of another kind than expected, so that it may contain sentences.
            (other, _) => guarded(other, at, &mut self.left_out).unwrap_or(Value::Null),
        }
    }

    fn value(&mut self, value: &Value, at: &str, content: Content) -> Option<Value> {
        match content {
            Content::Prose => None,
            Content::Nodes(place) => Some(self.node(value, at, place)),
            Content::Facts => Some(value.clone()),
            Content::Guarded => guarded(value, at, &mut self.left_out),
        }
    }

    fn object(&mut self, new: &Map<String, Value>, at: &str, place: Place) -> Map<String, Value> {
        let before = self.alignment.old_place(at);
        let ours = before.and_then(|before| self.old.pointer(before)).and_then(Value::as_object);
        let known = self.renamed.len();
        if place == Place::Operation {
            let renamed = self.parameter_names(new, at);
            self.renamed.extend(renamed);
        }
        let mut entries: BTreeMap<&str, Value> = BTreeMap::new();
        for (key, value) in new {
            let below = join_to(at, key);
            if let Some(value) = self.value(value, &below, content(place, key, value)) {
                // An equal value of ours has our order of keys.
                let same = ours.and_then(|ours| ours.get(key)).filter(|old| **old == value);
                entries.insert(key, same.cloned().unwrap_or(value));
            }
        }
        let prose = ours.into_iter().flatten().filter(|(key, value)| content(place, key, value) == Content::Prose);
        for (key, value) in prose {
            let value = match value {
                Value::String(text) => Value::String(self.reworded(text)),
                other => other.clone(),
            };
            entries.insert(key, value);
        }
        self.renamed.truncate(known);
        let described = ours.is_some_and(|ours| is_described(ours, place));
        let asked = match before {
            Some(before) => self.marked.contains(before),
            None => wants_description(new, place),
        };
        if place == Place::Response && !new.contains_key("$ref") && !entries.contains_key("description") {
            let usual = at.rsplit('/').next().and_then(|status| self.usual.get(status));
            // OpenAPI requires a description.
            entries.insert("description", usual.cloned().unwrap_or_default().into());
            if usual.is_none() {
                self.marks.push(at.to_owned());
            }
        } else if asked && !described {
            self.marks.push(at.to_owned());
        }
        ordered(entries, ours, new)
    }

    fn operation_ids(&self, new: &Value) -> Vec<(String, String)> {
        let operations = operations(new);
        operations.filter_map(|(.., at, operation)| self.renamed_at(operation, &at, "operationId")).collect()
    }

    fn parameter_names(&self, operation: &Map<String, Value>, at: &str) -> Vec<(String, String)> {
        let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten().enumerate();
        parameters
            .filter_map(|(index, one)| self.renamed_at(one.as_object()?, &format!("{at}/parameters/{index}"), "name"))
            .collect()
    }

    /// Returns the old and the new text under a key of a node, if they differ.
    fn renamed_at(&self, new: &Map<String, Value>, at: &str, key: &str) -> Option<(String, String)> {
        let old = self.old.pointer(self.alignment.old_place(at)?)?.get(key)?.as_str()?;
        let new = new.get(key)?.as_str()?;
        (old != new).then(|| (old.to_owned(), new.to_owned()))
    }

    /// Replaces renamed paths and names in a description of ours.
    fn reworded(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find('/') {
            let (before, tail) = rest.split_at(start);
            out.push_str(before);
            let begins = out.ends_with(['`', ' ', '(', '\n']) || out.is_empty();
            let is_end = |sign: char| !(sign.is_alphanumeric() || "_/{}-".contains(sign));
            let found = self.moved.iter().filter(|_| begins).find_map(|(from, to)| {
                let after = tail.strip_prefix(from.as_str())?;
                (after.is_empty() || after.starts_with(is_end)).then_some((to, after))
            });
            rest = match found {
                Some((to, after)) => {
                    out.push_str(to);
                    after
                }
                None => {
                    out.push('/');
                    tail.get(1..).unwrap_or_default()
                }
            };
        }
        out.push_str(rest);
        self.renamed.iter().fold(out, |text, (from, to)| text.replace(&format!("`{from}`"), &format!("`{to}`")))
    }
}

/// Returns whether a new node needs a description: an operation always, another node if the publisher describes it.
fn wants_description(new: &Map<String, Value>, place: Place) -> bool {
    match place {
        Place::Operation => true,
        Place::Tag | Place::Parameter | Place::RequestBody | Place::Header | Place::Schema | Place::SecurityScheme => {
            is_described(new, place)
        }
        _ => false,
    }
}

/// Orders the keys as ours. A new key follows the key before it in the published document.
fn ordered(
    mut entries: BTreeMap<&str, Value>,
    ours: Option<&Map<String, Value>>,
    new: &Map<String, Value>,
) -> Map<String, Value> {
    let mut order: Vec<&str> = Vec::new();
    if let Some(ours) = ours {
        order.extend(ours.keys().map(String::as_str).filter(|key| entries.contains_key(key)));
    }
    let mut behind = None;
    for key in new.keys().map(String::as_str).filter(|key| entries.contains_key(key)) {
        let found = order.iter().position(|one| *one == key);
        behind = Some(found.unwrap_or_else(|| {
            let place = behind.map_or(0, |behind: usize| behind + 1);
            order.insert(place, key);
            place
        }));
    }
    let left = entries.keys().copied().filter(|key| !order.contains(key)).collect::<Vec<_>>();
    let order = left.into_iter().chain(order).map(str::to_owned).collect::<Vec<_>>();
    order.into_iter().filter_map(|key| entries.remove(key.as_str()).map(|value| (key, value))).collect()
}

/// Returns our most frequent description of a response, by status.
fn usual(old: &Value) -> BTreeMap<String, String> {
    let mut counts: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    for (status, response) in operations(old).flat_map(|(.., operation)| object(operation.get("responses"))) {
        if let Some(text) = response.get("description").and_then(Value::as_str) {
            *counts.entry(status.clone()).or_default().entry(text).or_default() += 1;
        }
    }
    let most = |texts: BTreeMap<&str, usize>| {
        texts.into_iter().max_by_key(|(_, count)| *count).map(|(text, _)| text.to_owned())
    };
    counts.into_iter().filter_map(|(status, texts)| Some((status, most(texts)?))).collect()
}
