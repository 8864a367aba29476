//! Walks a tree by the grammar of a document, and coerces or drops values of a kind that their key does not allow. The rules
//! between the keys of one node are in `node` and `schema`.

use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::faults::is_extension;
use super::place::{Place, Slot};
use super::refs::Refs;
use crate::document::{kind, pointer};
use crate::{Error, Report};

pub(super) struct Walk<'a> {
    pub name: &'a str,
    pub report: &'a mut Report,
    pub refs: &'a Refs,
    /// Names of the security schemes that no request can be signed with.
    pub unusable: HashSet<String>,
    /// Pointer of the current node.
    pub at: String,
    /// The first reason to refuse the document.
    pub refusal: Option<Error>,
}

impl Walk<'_> {
    pub(super) fn note(&mut self, message: impl Into<String>) {
        self.report.note(self.at.clone(), message);
    }

    /// Adds a note on something that loses nothing.
    pub(super) fn remark(&mut self, message: impl Into<String>) {
        self.report.remark(self.at.clone(), message);
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
        self.retain(map, |walk, key, value| !is_extension(place, key, value) && walk.entry(place, key, value));
    }

    /// Normalizes the value under `key` by the grammar. Returns whether it is kept.
    pub(super) fn known(&mut self, place: Place, key: &str, value: &mut Value) -> bool {
        match place.slot(key) {
            Some(slot) => self.value(slot, value),
            None => {
                self.note(format!("`{key}` is not a known key here; left out"));
                true
            }
        }
    }

    /// Normalizes a value. Returns whether it is kept.
    pub(super) fn value(&mut self, slot: Slot, value: &mut Value) -> bool {
        match slot {
            Slot::Node(place) => self.node(place, value),
            Slot::Map(place) => self.map(place, value),
            Slot::List(place) => {
                self.list(value, |walk, item| walk.node(*place, item));
                true
            }
            Slot::Text | Slot::Flag | Slot::Number => self.scalar(slot, value),
            Slot::Count => self.count(value),
            Slot::Texts => {
                self.list(value, Self::text);
                true
            }
            Slot::Security => self.security(value),
            Slot::Data => true,
            Slot::Inexpressible => {
                let key = self.at.rsplit('/').next().unwrap_or_default().to_owned();
                self.note(format!("`{key}` cannot be expressed by a type; left out"));
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

    /// Makes a value text, a flag or a number where it can be read as one. Returns whether it is kept.
    fn scalar(&mut self, slot: Slot, value: &mut Value) -> bool {
        let read = match (slot, &*value) {
            (_, Value::Null) => return false,
            (Slot::Text, Value::String(_)) | (Slot::Flag, Value::Bool(_)) | (Slot::Number, Value::Number(_)) => {
                return true;
            }
            // `version: 1.0`: text that YAML reads as another kind of value.
            (Slot::Text, Value::Bool(_) | Value::Number(_)) => {
                *value = value.to_string().into();
                return true;
            }
            (Slot::Flag, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
            (Slot::Number, Value::String(text)) => text.trim().parse::<Number>().ok().map(Value::from),
            _ => None,
        };
        let expected = match slot {
            Slot::Text => "text",
            Slot::Flag => "true or false",
            _ => "a number",
        };
        match read {
            Some(read) => {
                self.note(format!("is {}; expected {expected}; read as {read}", kind(value)));
                *value = read;
                true
            }
            None => {
                self.unexpected(value, expected);
                false
            }
        }
    }

    pub(super) fn text(&mut self, value: &mut Value) -> bool {
        self.scalar(Slot::Text, value)
    }

    fn count(&mut self, value: &mut Value) -> bool {
        if !self.scalar(Slot::Number, value) {
            return false;
        }
        let float = value.as_f64().filter(|float| *float >= 0.0 && float.fract() == 0.0 && *float < 1e15);
        match value.as_u64().or(float.map(|float| float as u64)) {
            Some(count) => *value = count.into(),
            None => self.note(format!("is {value}; expected a count; left out")),
        }
        value.is_u64()
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

    /// Spells methods in lower case.
    pub(super) fn lower_case(&mut self, map: &mut Map<String, Value>) {
        let is_shouted = |key: &String| {
            key.bytes().any(|byte| byte.is_ascii_uppercase())
                && super::place::METHODS.contains(&key.to_ascii_lowercase().as_str())
        };
        if !map.keys().any(is_shouted) {
            return;
        }
        for (key, value) in std::mem::take(map) {
            if is_shouted(&key) {
                self.note_at(&key, format!("`{key}` is not a valid method; expected lower case; read as that"));
                map.insert(key.to_ascii_lowercase(), value);
            } else {
                map.insert(key, value);
            }
        }
    }
}
