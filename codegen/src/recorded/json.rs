//! The text of a body in, a tree that keeps numbers as they are spelt out, and back.

use std::collections::HashSet;
use std::fmt::{self, Write as _};

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::document::pointer::escape;
use crate::{Error, Result, Source};

/// How deep a body may be nested.
const DEPTH: usize = 64;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Null,
    Bool(bool),
    /// Its digits, sign and exponent.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(Key, Node)>),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    pub(super) text: String,
    /// It is data, such as an id or a date, and not the name of a field.
    pub(super) data: bool,
}

/// Reads a body. Errors tell places, and nothing of what stands there.
pub(super) fn parse(source: Source<'_>) -> Result<Node> {
    let raw: &RawValue = serde_json::from_str(source.text).map_err(|error| {
        let message = format!("is not JSON: {}", said(&error));
        Error::line(source.name, error.line(), error.column(), message)
            .help("take the whole response body, as it was received")
    })?;
    node(source.name, raw.get(), "", 0)
}

fn node(name: &str, text: &str, place: &str, depth: usize) -> Result<Node> {
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
                    return Err(Error::at(name, place, format!("key {} comes twice", at + 1)));
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
            Node::List(items.collect::<Result<_>>()?)
        }
        Some(b'"') => Node::Text(serde_json::from_str(text).map_err(broken)?),
        Some(b'n') => Node::Null,
        Some(b't') => Node::Bool(true),
        Some(b'f') => Node::Bool(false),
        _ => Node::Number(text.to_owned()),
    };
    Ok(node)
}

/// Without the place, which is told apart.
fn said(error: &serde_json::Error) -> String {
    error.to_string().replace(&format!(" at line {} column {}", error.line(), error.column()), "")
}

/// An object's keys and values, in order and however often a key comes.
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

/// The file of a body, two spaces a level.
pub(super) fn file(origin: &str, body: &Node) -> String {
    let mut out = format!("{{\n  \"origin\": {},\n  \"body\": ", quoted(origin));
    write(&mut out, body, 1);
    out.push_str("\n}\n");
    out
}

fn write(out: &mut String, node: &Node, level: usize) {
    let line = |out: &mut String, level: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(level));
    };
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Node::Number(digits) => out.push_str(digits),
        Node::Text(text) => out.push_str(&quoted(text)),
        Node::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                line(out, level + 1);
                write(out, item, level + 1);
            }
            if !items.is_empty() {
                line(out, level);
            }
            out.push(']');
        }
        Node::Object(fields) => {
            out.push('{');
            for (at, (key, value)) in fields.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                line(out, level + 1);
                // Writing to a string cannot fail.
                let _ = write!(out, "{}: ", quoted(&key.text));
                write(out, value, level + 1);
            }
            if !fields.is_empty() {
                line(out, level);
            }
            out.push('}');
        }
    }
}

pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
