//! Metadata of a response, if the document does not describe its type.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::redact::debug::Shown;

/// The metadata in a response's envelope, as received. It is null if there is none.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Meta(Value);

impl Meta {
    /// Returns the entry `message`, if it is a string.
    pub fn message(&self) -> Option<&str> {
        self.get("message")?.as_str()
    }

    /// Returns the entry `count`, for example the number of items on all pages.
    pub fn count(&self) -> Option<u64> {
        let count = self.get("count")?;
        count.as_u64().or_else(|| count.as_str()?.parse().ok())
    }

    /// Returns the entry under `key`, if the metadata is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Returns the metadata as JSON.
    pub fn value(&self) -> &Value {
        &self.0
    }
}

/// Hides values under names of secrets.
impl fmt::Debug for Meta {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Meta").field(&Shown(&self.0)).finish()
    }
}

impl From<Value> for Meta {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Meta {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Value::deserialize(from).map(Self)
    }
}

impl Serialize for Meta {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}
