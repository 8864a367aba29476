//! The walk through a tree: where it is, what it may read there, and the notes on what is not as it should be. Knows JSON, not
//! OpenAPI.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;
use serde_json::{Map, Number, Value};

use super::grammar::Place;
use super::pointer;
use super::refs::Refs;
use crate::document::kind;
use crate::{Error, Report};

/// Keys by which this step speaks to the next; a document's own would be misunderstood.
const OURS: [&str; 5] = ["x-type", "x-const", "x-enum", "x-examples", "x-prefix-items"];

pub(super) type Extensions = IndexMap<String, Value>;

pub(super) struct Lower<'a> {
    pub name: &'a str,
    pub report: &'a mut Report,
    pub refs: &'a Refs,
    /// Security schemes that no request can be signed with.
    pub unusable: Vec<String>,
    /// References that are being replaced by what they lead to.
    pub open: Vec<&'a str>,
    /// Path items that are being read, one in the callbacks of another.
    pub depth: usize,
    /// Nodes that path items may still unfold to.
    pub budget: usize,
    /// Pointer of the node that is read.
    pub at: String,
    /// Why the document is refused, if it is.
    pub refusal: Option<Error>,
}

impl Lower<'_> {
    pub(super) fn note(&mut self, message: impl Into<String>) {
        self.report.note(self.at.clone(), message);
    }

    /// Refuses the document; the walk goes on, and the first refusal counts.
    pub(super) fn refuse(&mut self, message: impl Into<String>) {
        if self.refusal.is_none() {
            self.refusal = Some(Error::at(self.name, self.at.clone(), message));
        }
    }

    /// Reads one level deeper.
    pub(super) fn inside<T>(&mut self, key: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.at.len();
        pointer::push(&mut self.at, key);
        let out = read(self);
        self.at.truncate(before);
        out
    }

    /// Reads each entry of a mapping.
    pub(super) fn each(&mut self, map: Map<String, Value>, mut read: impl FnMut(&mut Self, String, Value)) {
        for (key, value) in map {
            let before = self.at.len();
            pointer::push(&mut self.at, &key);
            read(self, key, value);
            self.at.truncate(before);
        }
    }

    /// An extension is kept; any other key that nothing reads is noted.
    pub(super) fn extra(&mut self, extensions: &mut Extensions, key: String, value: Value) {
        if OURS.contains(&key.as_str()) {
            self.note(format!("`{key}` has a meaning of its own here; left out"));
        } else if key.starts_with("x-") {
            extensions.insert(key, value);
        } else {
            self.note(format!("`{key}` is not known here; left out"));
        }
    }

    pub(super) fn unexpected(&mut self, found: &Value, expected: &str) {
        self.note(format!("is {}; expected {expected}; left out", kind(found)));
    }

    pub(super) fn text(&mut self, value: Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text),
            Value::Null => None,
            // `version: 1.0`: text that YAML takes for something else.
            Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
            other => {
                self.unexpected(&other, "text");
                None
            }
        }
    }

    pub(super) fn flag(&mut self, value: Value) -> Option<bool> {
        match value {
            Value::Bool(flag) => Some(flag),
            Value::Null => None,
            Value::String(text) if text == "true" || text == "false" => {
                self.note(format!("is text; expected true or false; read as {text}"));
                Some(text == "true")
            }
            other => {
                self.unexpected(&other, "true or false");
                None
            }
        }
    }

    pub(super) fn number(&mut self, value: Value) -> Option<Number> {
        match value {
            Value::Number(number) => Some(number),
            Value::Null => None,
            Value::String(text) => {
                let number = text.trim().parse().ok();
                match &number {
                    Some(number) => self.note(format!("is text; expected a number; read as {number}")),
                    None => self.note("is text; expected a number; left out"),
                }
                number
            }
            other => {
                self.unexpected(&other, "a number");
                None
            }
        }
    }

    pub(super) fn count(&mut self, value: Value) -> Option<usize> {
        let number = self.number(value)?;
        let whole = number.as_u64().and_then(|count| usize::try_from(count).ok());
        let count = whole.or_else(|| {
            let float = number.as_f64().filter(|float| *float >= 0.0 && float.fract() == 0.0 && *float < 1e15)?;
            Some(float as usize)
        });
        if count.is_none() {
            self.note(format!("is {number}; expected a count; left out"));
        }
        count
    }

    pub(super) fn map(&mut self, value: Value) -> Option<Map<String, Value>> {
        match value {
            Value::Object(map) => Some(map),
            Value::Null => None,
            other => {
                self.unexpected(&other, "a mapping");
                None
            }
        }
    }

    /// A list; one value where a list is expected is a list of one.
    pub(super) fn list(&mut self, value: Value) -> Vec<Value> {
        match value {
            Value::Array(list) => list,
            Value::Null => Vec::new(),
            other => {
                self.note(format!("is {}; expected a list; read as a list of one", kind(&other)));
                vec![other]
            }
        }
    }

    pub(super) fn texts(&mut self, value: Value) -> Vec<String> {
        self.items(value, Self::text)
    }

    /// What can be read of the items of a list.
    pub(super) fn items<T>(&mut self, value: Value, mut read: impl FnMut(&mut Self, Value) -> Option<T>) -> Vec<T> {
        let list = self.list(value);
        let mut items = Vec::with_capacity(list.len());
        for (index, item) in list.into_iter().enumerate() {
            items.extend(self.inside(&index.to_string(), |lower| read(lower, item)));
        }
        items
    }

    /// What can be read of the entries of a mapping.
    pub(super) fn entries<T>(
        &mut self,
        value: Value,
        mut read: impl FnMut(&mut Self, Value) -> Option<T>,
    ) -> IndexMap<String, T> {
        let Some(map) = self.map(value) else { return IndexMap::new() };
        let mut entries = IndexMap::with_capacity(map.len());
        self.each(map, |lower, key, value| {
            if let Some(entry) = read(lower, value) {
                entries.insert(key, entry);
            }
        });
        entries
    }

    /// A node or a reference to one.
    pub(super) fn node<T>(
        &mut self,
        place: Place,
        value: Value,
        read: impl FnOnce(&mut Self, Map<String, Value>) -> Option<T>,
    ) -> Option<ReferenceOr<T>> {
        let mut map = match value {
            Value::Object(map) => map,
            other => {
                self.unexpected(&other, place.describe());
                return None;
            }
        };
        match map.remove("$ref") {
            Some(Value::String(text)) => {
                self.refs.component(place, text).map(|reference| ReferenceOr::Reference { reference })
            }
            Some(other) => {
                self.inside("$ref", |lower| lower.unexpected(&other, "text"));
                None
            }
            None => read(self, map).map(ReferenceOr::Item),
        }
    }
}
