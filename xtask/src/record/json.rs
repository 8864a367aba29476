//! Reads a body as a tree that keeps numbers as written, and writes it as a file.

use std::collections::HashSet;
use std::fmt;

use codegen::document::pointer::escape;
use codegen::{Error, Source};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

/// Deepest nesting of a body.
const DEPTH: usize = 64;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Null,
    Bool(bool),
    /// The number as written.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(Key, Node)>),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    pub(super) text: String,
    /// Whether the key is data, such as an id or a date, and not the name of a field.
    pub(super) data: bool,
}

/// Reads a body. Errors show places but no values.
pub(super) fn parse(source: Source<'_>) -> codegen::Result<Node> {
    let raw: &RawValue = serde_json::from_str(source.text).map_err(|error| {
        let message = format!("is not JSON: {}", said(&error));
        Error::line(source.name, error.line(), error.column(), message)
            .help("take the whole response body, as it was received")
    })?;
    node(source.name, raw.get(), "", 0)
}

fn node(name: &str, text: &str, place: &str, depth: usize) -> codegen::Result<Node> {
    if depth > DEPTH {
        return Err(Error::whole(name, format!("is nested deeper than {DEPTH} levels")));
    }
    let broken = |error: serde_json::Error| Error::at(name, place, format!("is not JSON: {}", said(&error)));
    let node = match text.as_bytes().first() {
        Some(b'{') => {
            let Pairs(pairs) = serde_json::from_str(text).map_err(broken)?;
            let mut seen = HashSet::new();
            let mut fields = Vec::with_capacity(pairs.len());
            for (at, (key, value)) in pairs.into_iter().enumerate() {
                if !seen.insert(key.clone()) {
                    return Err(Error::at(name, place, format!("key {} is repeated", at + 1)));
                }
                let value = self::node(name, value.get(), &format!("{place}/{}", escape(&key)), depth + 1)?;
                fields.push((Key { text: key, data: false }, value));
            }
            Node::Object(fields)
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text).map_err(broken)?;
            let items = items.iter().enumerate();
            let items = items.map(|(at, item)| self::node(name, item.get(), &format!("{place}/{at}"), depth + 1));
            Node::List(items.collect::<codegen::Result<_>>()?)
        }
        Some(b'"') => Node::Text(serde_json::from_str(text).map_err(broken)?),
        Some(b'n') => Node::Null,
        Some(b't') => Node::Bool(true),
        Some(b'f') => Node::Bool(false),
        _ => Node::Number(text.to_owned()),
    };
    Ok(node)
}

/// Returns the message of an error without its place.
fn said(error: &serde_json::Error) -> String {
    error.to_string().replace(&format!(" at line {} column {}", error.line(), error.column()), "")
}

/// The keys and values of an object in order, including repeated keys.
struct Pairs<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Pairs<'de>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            Self::Number(digits) => {
                let raw = RawValue::from_string(digits.clone()).map_err(serde::ser::Error::custom)?;
                raw.serialize(serializer)
            }
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => items.serialize(serializer),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(key, value)| (&key.text, value))),
        }
    }
}

/// Writes the file of a body.
pub(super) fn file(origin: &str, body: &Node) -> serde_json::Result<String> {
    #[derive(Serialize)]
    struct File<'f> {
        origin: &'f str,
        body: &'f Node,
    }
    serde_json::to_string_pretty(&File { origin, body }).map(|text| text + "\n")
}

pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
