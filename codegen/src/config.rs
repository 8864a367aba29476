//! What is about Rust and not about the API: `codegen.toml`, read.

mod rate_limit;

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use toml::de::{DeTable, DeValue};

use crate::error::{Error, Result};
use crate::model::RateLimit;

/// The configuration of one document. Every part may be missing; [`Config::default`] fits any document.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Module that the document becomes; `api` where it is not given.
    pub module: Option<String>,
    /// The crate that the module becomes part of: known to whoever writes the crate, not to the file.
    #[serde(skip)]
    pub package: Option<String>,
    pub envelope: Option<Envelope>,
    pub paging: Paging,
    pub retry: Retry,
    /// Default rate limits of the client, each as `{ requests = 200, per = "minute" }`: at most `requests` requests in any interval
    /// of length `per`, which is `"second"`, `"minute"`, `"hour"`, `"day"`, or a number of seconds. Several limits hold at once.
    /// Without any, the client does not limit its requests.
    pub rate_limits: Vec<RateLimit>,
    pub numbers: Numbers,
    pub required: Required,
    pub names: Names,
    pub rename: Rename,
    /// By the name of a security scheme: how its credential is spelt.
    pub security: BTreeMap<String, Security>,
    /// By the name of a secret: what it is.
    pub secrets: BTreeMap<String, String>,
    /// Name of a server to its URL, whether or not the document lists it: what callers choose from stays as it is.
    pub servers: BTreeMap<String, String>,
    pub lint: Lint,
    /// Where its lines stand, if it was read.
    #[serde(skip)]
    pub lines: Lines,
}

/// Where the lines of a configuration stand in its text.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    source_name: String,
    /// Line and column, by table and key, and by list and entry.
    places: BTreeMap<(String, String), (usize, usize)>,
}

/// What `cargo xtask lint` lets pass.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lint {
    /// Kind of finding to the reason why it may stand.
    pub allow: BTreeMap<String, String>,
}

/// The frame around answers, by the names of its fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    pub success: Option<String>,
    pub data: String,
    pub meta: Option<String>,
}

/// How lists come page by page: by names of query parameters, and of keys in the metadata, the first that is there.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Paging {
    /// The number of a page; the first is 1.
    pub page: Vec<String>,
    /// How many items a page has.
    pub size: Vec<String>,
    /// How many items there are on all pages.
    pub total: Vec<String>,
}

/// Which calls may be repeated.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Retry {
    /// Ids of operations that change nothing, whatever their method says.
    pub safe: Vec<String>,
}

/// What numbers are, by the name of the field or parameter that holds them: the first of `except`, `texts`, `decimals` and
/// `integers` that has the name decides. In a name pattern `*` stands for any run of characters. What lists its values
/// (`enum`) stays an enum.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Numbers {
    /// Every integer and float has 64 bits, whatever its format says.
    pub wide: bool,
    /// Names that a pattern below catches and that are what the document says all the same.
    pub except: Vec<String>,
    /// Names by which `type: integer` and `type: number` are a text, whatever their format: phone numbers and codes, which
    /// have a sign or leading zeros.
    pub texts: Vec<String>,
    /// Names by which `type: integer` and `type: number` are a float, whatever their format: money and shares.
    pub decimals: Vec<String>,
    /// Names by which `type: number` is an integer, unless its format is `float` or `double`.
    pub integers: Vec<String>,
}

/// Fields that every response has, though the document does not say so.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Required {
    /// Wire names of fields that are required in every type that is received and never sent, if at least one documented or
    /// recorded response shows them, and none lacks them or has null there. What may be null by its schema stays optional.
    pub fields: Vec<String>,
    /// `Type.wire_name` (the type by its final name) of fields that stay optional.
    pub except: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Names {
    /// Endings that a schema's name loses, longest first, again and again.
    pub strip: Vec<String>,
    /// Whether the titles of alternatives name the variants of a union.
    pub titles: bool,
}

impl Default for Names {
    fn default() -> Self {
        Self { strip: Vec::new(), titles: true }
    }
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rename {
    /// Type, as it would be named otherwise, to the name it gets.
    pub types: BTreeMap<String, String>,
    /// `Type.wire_name` (the type by its final name) to the field's name.
    pub fields: BTreeMap<String, String>,
    /// Operation id to the function's name, to its deprecated names, or to both. With a deprecated name, the type of a builder
    /// keeps its old name too.
    pub operations: BTreeMap<String, Renamed>,
    /// `operation_id.wire_name` to the name of the setter, to its deprecated names, or to both. A required parameter is
    /// an argument, which callers do not name: a deprecated name of it has no effect, and a note says so.
    pub parameters: BTreeMap<String, Renamed>,
    /// Tag to the group's name.
    pub groups: BTreeMap<String, String>,
}

/// `"name"` or `{ name = "name", deprecated = ["old_name"] }`, each part of which may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renamed {
    /// `None`: what it would be called otherwise.
    pub name: Option<String>,
    /// Names under which callers that know no other can go on.
    pub deprecated: Vec<String>,
}

impl<'de> Deserialize<'de> for Renamed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameOrTable;

        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Table {
            name: Option<String>,
            #[serde(default)]
            deprecated: Vec<String>,
        }

        impl<'de> Visitor<'de> for NameOrTable {
            type Value = Renamed;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a name, or a table with `name`, `deprecated` or both")
            }

            fn visit_str<E>(self, name: &str) -> Result<Renamed, E> {
                Ok(Renamed { name: Some(name.to_owned()), deprecated: Vec::new() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Renamed, A::Error> {
                let Table { name, deprecated } = Table::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Renamed { name, deprecated })
            }
        }

        deserializer.deserialize_any(NameOrTable)
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Security {
    /// `Bearer {partner_token}, User {user_token}`: literal text and secrets in braces.
    pub spelling: String,
}

impl Config {
    /// The module that the document becomes.
    pub fn module(&self) -> &str {
        self.module.as_deref().unwrap_or("api")
    }

    /// Reads a configuration.
    ///
    /// # Errors
    ///
    /// Not TOML, or a key that is not known; with line and column.
    pub fn parse(source_name: &str, text: &str) -> Result<Self> {
        let config: Self = toml::from_str(text).map_err(|error| {
            let (line, column) = place(text, error.span().map_or(0, |span| span.start));
            Error::line(source_name, line, column, error.message().trim_end().to_owned())
        })?;
        let mut lines = Lines { source_name: source_name.to_owned(), places: BTreeMap::new() };
        if let Ok(root) = DeTable::parse(text) {
            lines.read(text, "", root.get_ref());
        }
        Ok(Self { lines, ..config })
    }

    /// An error about a line, where it stands if that is known.
    pub(crate) fn error(&self, table: &str, key: &str, message: String) -> Error {
        match self.lines.places.get(&(table.to_owned(), key.to_owned())) {
            Some((line, column)) => Error::line(&*self.lines.source_name, *line, *column, message),
            None => Error::whole("configuration", message),
        }
    }
}

impl Lines {
    fn read(&mut self, text: &str, at: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let own = |name: &str| (at.to_owned(), name.to_owned());
            self.places.insert(own(key.get_ref()), place(text, key.span().start));
            let at = if at.is_empty() { key.get_ref().to_string() } else { format!("{at}.{}", key.get_ref()) };
            match value.get_ref() {
                DeValue::Table(table) => self.read(text, &at, table),
                DeValue::Array(entries) => {
                    for entry in entries {
                        if let DeValue::String(name) = entry.get_ref() {
                            self.places.insert((at.clone(), name.to_string()), place(text, entry.span().start));
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// Line and column of a byte.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let column = before.rsplit('\n').next().map_or(0, |tail| tail.chars().count()) + 1;
    (before.matches('\n').count() + 1, column)
}
