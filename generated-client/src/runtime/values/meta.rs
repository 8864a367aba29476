//! What stands beside the data in an answer's envelope, where the document does not say what it is.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::redact::debug::Shown;

/// The metadata of an answer, as it was received; null where there was none.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Meta(Value);

impl Meta {
    /// The entry `message`, where it is a text.
    pub fn message(&self) -> Option<&str> {
        self.get("message")?.as_str()
    }

    /// The entry `count`, such as of all entries of a list of which the answer is one page.
    pub fn count(&self) -> Option<u64> {
        let count = self.get("count")?;
        count.as_u64().or_else(|| count.as_str()?.parse().ok())
    }

    /// The entry under `key`, where the metadata is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// All of it.
    pub fn value(&self) -> &Value {
        &self.0
    }
}

/// Without values under names of secrets.
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
