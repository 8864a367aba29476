//! Walks a tree by the grammar of a document: coerces or drops what is not of the kind that its key wants, with a note. Rules
//! between several keys of a node are in `node` and `schema`.

use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::place::{Place, Slot};
use super::refs::Refs;
use crate::document::{kind, pointer};
use crate::{Error, Report};

/// How deep path items may be nested through callbacks and references.
const NESTED: usize = 8;

pub(super) struct Walk<'a> {
    pub name: &'a str,
    pub report: &'a mut Report,
    pub refs: &'a Refs,
    /// Names of the security schemes that no request can be signed with.
    pub unusable: HashSet<String>,
    /// References that are being replaced by their targets.
    pub open: Vec<&'a str>,
    /// How many path items enclose the current node.
    pub depth: usize,
    /// Nodes that references to path items and callbacks may still unfold to.
    pub budget: usize,
    /// Pointer of the current node.
    pub at: String,
    /// The first reason to refuse the document.
    pub refusal: Option<Error>,
}

impl Walk<'_> {
    pub(super) fn note(&mut self, message: impl Into<String>) {
        self.report.note(self.at.clone(), message);
    }

    /// Adds a note on the value at `key` of the current node.
    pub(super) fn note_at(&mut self, key: &str, message: impl Into<String>) {
        self.report.note(pointer::join_to(&self.at, key), message);
    }

    /// Refuses the document. The walk goes on, and the first refusal is returned.
    pub(super) fn refuse(&mut self, message: impl Into<String>) {
        if self.refusal.is_none() {
            self.refusal = Some(Error::at(self.name, self.at.clone(), message));
        }
    }

    pub(super) fn unexpected(&mut self, found: &Value, expected: &str) {
        self.note(format!("is {}; expected {expected}; left out", kind(found)));
    }

    /// Runs `visit` with `key` appended to the pointer.
    pub(super) fn inside<T>(&mut self, key: &str, visit: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.at.len();
        pointer::push(&mut self.at, key);
        let out = visit(self);
        self.at.truncate(before);
        out
    }

    /// Keeps the entries for which `visit` returns true.
    pub(super) fn retain(
        &mut self,
        map: &mut Map<String, Value>,
        mut visit: impl FnMut(&mut Self, &str, &mut Value) -> bool,
    ) {
        map.retain(|key, value| self.inside(key, |walk| visit(walk, key, value)));
    }

    /// Normalizes the entries of a node.
    pub(super) fn entries(&mut self, place: Place, map: &mut Map<String, Value>) {
        self.retain(map, |walk, key, value| walk.entry(place, key, value));
    }

    /// Normalizes the value under `key` by the grammar. Returns whether it is kept.
    pub(super) fn known(&mut self, place: Place, key: &str, value: &mut Value) -> bool {
        match place.slot(key) {
            Some(slot) => self.value(slot, value),
            None => {
                self.note(format!("`{key}` is not known here; left out"));
                true
            }
        }
    }

    /// Normalizes a value of the kind that `slot` says. Returns whether it is kept.
    pub(super) fn value(&mut self, slot: Slot, value: &mut Value) -> bool {
        match slot {
            Slot::Node(place) => self.node(place, value),
            Slot::Map(place) => self.map(place, value),
            Slot::List(place) => {
                self.list(value, |walk, item| walk.node(*place, item));
                true
            }
            Slot::Text => self.text(value),
            Slot::Flag => self.flag(value),
            Slot::Number => self.number(value),
            Slot::Count => self.count(value),
            Slot::Texts => {
                self.list(value, Self::text);
                true
            }
            Slot::Security => self.security(value),
            Slot::Data => true,
            Slot::Inexpressible => {
                let key = self.at.rsplit('/').next().unwrap_or_default().to_owned();
                self.note(format!("`{key}` cannot be said by a type; left out"));
                true
            }
        }
    }

    fn map(&mut self, place: &'static Place, value: &mut Value) -> bool {
        let Some(map) = self.mapping(value) else { return false };
        self.entries(Place::Each(place), map);
        true
    }

    /// Returns the mapping, or `None` after a note if the value is another one than null.
    pub(super) fn mapping<'v>(&mut self, value: &'v mut Value) -> Option<&'v mut Map<String, Value>> {
        match value {
            Value::Object(map) => Some(map),
            Value::Null => None,
            other => {
                self.unexpected(other, "a mapping");
                None
            }
        }
    }

    /// Keeps the items for which `visit` returns true. One value in place of a list becomes a list of one.
    pub(super) fn list(&mut self, value: &mut Value, mut visit: impl FnMut(&mut Self, &mut Value) -> bool) {
        match &mut *value {
            Value::Array(_) => {}
            Value::Null => *value = Value::Array(Vec::new()),
            other => {
                self.note(format!("is {}; expected a list; read as a list of one", kind(other)));
                *value = Value::Array(vec![other.take()]);
            }
        }
        let Value::Array(list) = value else { return };
        let mut index = 0;
        list.retain_mut(|item| {
            index += 1;
            self.inside(&(index - 1).to_string(), |walk| visit(walk, item))
        });
    }

    pub(super) fn text(&mut self, value: &mut Value) -> bool {
        match value {
            Value::String(_) => true,
            Value::Null => false,
            // `version: 1.0`: text that YAML reads as another kind of value.
            Value::Bool(_) | Value::Number(_) => {
                *value = value.to_string().into();
                true
            }
            other => {
                self.unexpected(other, "text");
                false
            }
        }
    }

    fn flag(&mut self, value: &mut Value) -> bool {
        match value {
            Value::Bool(_) => true,
            Value::Null => false,
            Value::String(text) if text == "true" || text == "false" => {
                self.note(format!("is text; expected true or false; read as {text}"));
                *value = (text == "true").into();
                true
            }
            other => {
                self.unexpected(other, "true or false");
                false
            }
        }
    }

    pub(super) fn number(&mut self, value: &mut Value) -> bool {
        match value {
            Value::Number(_) => true,
            Value::Null => false,
            Value::String(text) => match text.trim().parse::<Number>() {
                Ok(number) => {
                    self.note(format!("is text; expected a number; read as {number}"));
                    *value = number.into();
                    true
                }
                Err(_) => {
                    self.note("is text; expected a number; left out");
                    false
                }
            },
            other => {
                self.unexpected(other, "a number");
                false
            }
        }
    }

    fn count(&mut self, value: &mut Value) -> bool {
        if !self.number(value) {
            return false;
        }
        if value.as_u64().is_some() {
            return true;
        }
        match value.as_f64().filter(|float| *float >= 0.0 && float.fract() == 0.0 && *float < 1e15) {
            Some(float) => {
                *value = (float as u64).into();
                true
            }
            None => {
                self.note(format!("is {value}; expected a count; left out"));
                false
            }
        }
    }

    fn security(&mut self, value: &mut Value) -> bool {
        if value.is_null() {
            return false;
        }
        self.list(value, |walk, requirement| {
            match requirement {
                Value::Object(map) => {
                    walk.retain(map, |walk, scheme, scopes| {
                        walk.list(scopes, Self::text);
                        !walk.unusable.contains(scheme)
                    });
                }
                Value::Null => *requirement = Value::Object(Map::new()),
                other => {
                    walk.unexpected(other, "a mapping");
                    *other = Value::Object(Map::new());
                }
            }
            true
        });
        true
    }

    pub(super) fn path_item(&mut self, value: &mut Value) -> bool {
        if self.depth == NESTED {
            self.refuse(format!("path items and their callbacks are nested deeper than {NESTED} levels"));
            return false;
        }
        match value {
            Value::Object(map) => {
                self.depth += 1;
                self.unfold(map, Place::PathItem);
                self.lower_case(map);
                self.entries(Place::PathItem, map);
                self.depth -= 1;
            }
            Value::Null => *value = Value::Object(Map::new()),
            other => {
                self.refuse(format!("is {}; expected a path item", kind(other)));
                return false;
            }
        }
        true
    }

    /// Spells methods in lower case.
    fn lower_case(&mut self, map: &mut Map<String, Value>) {
        let is_shouted = |key: &String| {
            key.bytes().any(|byte| byte.is_ascii_uppercase())
                && super::place::METHODS.contains(&key.to_ascii_lowercase().as_str())
        };
        if !map.keys().any(is_shouted) {
            return;
        }
        for (key, value) in std::mem::take(map) {
            if is_shouted(&key) {
                self.note_at(&key, format!("`{key}` is no method; expected lower case; read as that"));
                map.insert(key.to_ascii_lowercase(), value);
            } else {
                map.insert(key, value);
            }
        }
    }

    pub(super) fn callback(&mut self, value: &mut Value) -> bool {
        let Some(map) = self.mapping(value) else {
            *value = Value::Object(Map::new());
            return true;
        };
        self.unfold(map, Place::Callback);
        self.entries(Place::Callback, map);
        true
    }

    /// Replaces the reference of a path item or a callback by a normalized copy of its target. The node's own keys win.
    fn unfold(&mut self, map: &mut Map<String, Value>, place: Place) {
        let Some(Value::String(text)) = map.shift_remove("$ref") else { return };
        let refs = self.refs;
        let Some((open, (at, target))) = refs.unfolded(&text) else { return };
        if self.open.contains(&open) {
            self.note(format!("`{text}` leads back to where it is used; left out"));
            return;
        }
        let Some(budget) = self.budget.checked_sub(weigh(target)) else {
            self.refuse("path items and callbacks unfold to too much; write out what the references stand for");
            return;
        };
        self.budget = budget;
        self.open.push(open);
        let here = std::mem::replace(&mut self.at, at.clone());
        let mut target = target.clone();
        self.node(place, &mut target);
        self.at = here;
        self.open.pop();
        let Value::Object(target) = target else { return };
        for (key, value) in target {
            map.entry(key).or_insert(value);
        }
    }
}

/// Counts the nodes of a tree.
fn weigh(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(weigh).sum::<usize>() + 1,
        Value::Object(map) => map.values().map(weigh).sum::<usize>() + 1,
        Value::String(text) => 1 + text.len() / 32,
        _ => 1,
    }
}
