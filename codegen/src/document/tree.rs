//! Reads a text as a `Value`. Stricter than serde_json's own reader: repeated keys, tags and numbers that JSON does not have are
//! errors, and aliases cannot expand without limit.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

pub(super) const UNFOLDS: &str = "aliases expand to far more than the text; replace them with their content";

/// Largest weight of a tree, as a multiple of its text. Without aliases, a tree weighs no more than its text.
const UNFOLDING: usize = 16;
const SMALL: usize = 1 << 20;

pub(super) fn from_json(text: &str) -> serde_json::Result<Value> {
    let budget = budget(text);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Node { budget: &budget, merges: false }.deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

pub(super) fn from_yaml(text: &str) -> serde_yaml::Result<Value> {
    let budget = budget(text);
    Node { budget: &budget, merges: true }.deserialize(serde_yaml::Deserializer::from_str(text))
}

fn budget(text: &str) -> Cell<usize> {
    Cell::new(text.len().saturating_mul(UNFOLDING).saturating_add(SMALL))
}

#[derive(Clone, Copy)]
struct Node<'b> {
    /// Weight that is left: one for each node and each byte of text.
    budget: &'b Cell<usize>,
    /// Whether `<<` merges mappings, as it does in YAML.
    merges: bool,
}

impl Node<'_> {
    fn spend<E: Error>(self, weight: usize) -> Result<(), E> {
        let left = self.budget.get().checked_sub(weight).ok_or_else(|| E::custom(UNFOLDS))?;
        self.budget.set(left);
        Ok(())
    }

    fn float<E: Error>(number: f64) -> Result<Value, E> {
        Number::from_f64(number)
            .map(Value::Number)
            .ok_or_else(|| E::custom(format!("`{number}` is not a number that JSON has")))
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a mapping, a list, text, a number, a boolean or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Value::Null)
    }

    /// Reads a text that has only comments.
    fn visit_none<E: Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Value::from(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Value::from(number))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<Value, E> {
        self.spend(1)?;
        Self::float(number as f64)
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Value, E> {
        self.spend(1)?;
        Self::float(number as f64)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        self.spend(1)?;
        Self::float(number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.spend(1 + text.len())?;
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        self.spend(1 + text.len())?;
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.spend(1)?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.spend(1)?;
        let mut map = Map::new();
        let mut merged = Vec::new();
        while let Some(key) = entries.next_key_seed(Key { before: &map })? {
            self.spend(key.len())?;
            if self.merges && key == "<<" {
                merged.push(entries.next_value_seed(self)?);
                continue;
            }
            map.insert(key, entries.next_value_seed(self)?);
        }
        for value in merged {
            merge(&mut map, value).map_err(A::Error::custom)?;
        }
        Ok(Value::Object(fitted(map)))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, _) = tagged.variant_seed(Key { before: &Map::new() })?;
        Err(A::Error::custom(format!("the tag `!{tag}` is not supported; expected a plain value")))
    }
}

/// Returns a mapping that takes no more memory than it needs. Most mappings of a document have fewer entries than a `Map` reserves for
/// its first.
fn fitted(map: Map<String, Value>) -> Map<String, Value> {
    let mut fitted = Map::with_capacity(map.len());
    fitted.extend(map);
    fitted
}

/// Adds the entries of `<<` that the mapping does not have itself.
fn merge(map: &mut Map<String, Value>, value: Value) -> Result<(), &'static str> {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                map.entry(key).or_insert(value);
            }
            Ok(())
        }
        Value::Array(list) => list.into_iter().try_for_each(|value| match value {
            Value::Object(_) => merge(map, value),
            _ => Err("`<<` merges a value that is not a mapping"),
        }),
        _ => Err("`<<` merges a value that is not a mapping"),
    }
}

/// A key. It is always text: `200:` is the key `200`.
#[derive(Clone, Copy)]
struct Key<'m> {
    /// The entries before. A reader tells where a key is only while it reads it.
    before: &'m Map<String, Value>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a key of text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        match self.before.contains_key(&text) {
            true => Err(E::custom(format!("the key `{text}` is repeated"))),
            false => Ok(text),
        }
    }
}
