//! Reads `codegen.toml`, the configuration of a document.

mod lines;
mod rate_limit;

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::error::{Error, Result};
use crate::model::{EnvelopeKeys, JsonApiKeys, RateLimit};
use crate::source::Source;

pub use self::lines::Lines;

/// The configuration of a document. Every key is optional.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Name of the generated module. Default: `api`.
    pub module: Option<String>,
    /// Name of the generated crate. Set by the caller, not in the file.
    #[serde(skip)]
    pub package: Option<String>,
    pub features: Features,
    pub envelope: Option<Envelope>,
    pub json_api: Option<JsonApi>,
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
    /// Name of a security scheme to the format of its credential.
    pub security: BTreeMap<String, Security>,
    /// Name of a secret to its description.
    pub secrets: BTreeMap<String, String>,
    /// Name of a server to its URL. Keeps the names that callers choose from, even if the document lists other servers.
    pub servers: BTreeMap<String, String>,
    pub lint: Lint,
    /// Positions of its lines, if it was read from a file.
    #[serde(skip)]
    pub lines: Lines,
}

/// Names of the cargo features of a document. With either name, the module of the document is compiled only with one of its features.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Features {
    /// The feature that enables all tags. Default: `all-tags`.
    pub all: Option<String>,
    /// Begins the names of the tags' features: `v2` for `v2-services`. Default: none.
    pub prefix: Option<String>,
}

/// Findings that `cargo xtask lint` allows.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lint {
    /// Kind of finding to the reason why it is allowed.
    pub allow: BTreeMap<String, String>,
}

/// The envelope around responses, by the names of its fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    pub success: Option<String>,
    pub data: String,
    pub meta: Option<String>,
}

/// [JSON:API](https://jsonapi.org) responses, by the names of their members. An empty table has the names of the specification.
///
/// A response whose schema has only such members, and the primary data among them, is decoded as one: functions return the type of the
/// primary data. Types with a constant `type` and a required `id` become resources, which relationships find among the included ones.
///
/// A query parameter keeps all words of its name, as in any document: `filter[staff_id]` becomes the setter `filter_staff_id`, because
/// many operations also have a plain `staff_id`; `fields[service]` becomes `fields_service`, and `page[number]` becomes `page_number`.
/// `rename.parameters` gives a shorter name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct JsonApi {
    /// The primary data.
    pub data: String,
    /// The resources that the primary data is linked to.
    pub included: String,
    pub links: String,
    pub meta: String,
    /// The error objects of a call that failed.
    pub errors: String,
    /// A boolean beside these members that says whether the request succeeded, which is not part of the specification.
    pub success: Option<String>,
}

impl Default for JsonApi {
    fn default() -> Self {
        let [data, included, links, meta, errors] = ["data", "included", "links", "meta", "errors"].map(str::to_owned);
        Self { data, included, links, meta, errors, success: None }
    }
}

/// Pagination: names of query parameters, and of keys in the metadata. The first name that exists is used.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Paging {
    /// The number of the page, from 1.
    pub page: Vec<String>,
    /// The number of items of a page.
    pub size: Vec<String>,
    /// The number of items of all pages. Here and in `pages`, a key of the metadata, or a path with dots: `pagination.total`.
    pub total: Vec<String>,
    /// The number of all pages.
    pub pages: Vec<String>,
    /// The link to the next page, as a path with dots from the top of the response: `links.next`. If the document lists it for an
    /// operation, a page without it is the last one.
    pub next: Vec<String>,
}

/// Operations that may be retried.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Retry {
    /// Ids of operations that are safe to retry, whatever their method.
    pub safe: Vec<String>,
}

/// Types of numbers, by the name of their field or parameter. The first of `except`, `texts`, `decimals` and `integers` that matches
/// the name decides. In a pattern, `*` matches any run of characters. An `enum` stays an enum.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Numbers {
    /// Gives every integer 64 bits, whatever its format.
    pub wide: bool,
    /// Gives a number 32 bits if its format is `float`. Servers send more digits than an `f32` can represent, whatever the format.
    pub f32: bool,
    /// Names that keep the documented type, although a pattern below matches.
    pub except: Vec<String>,
    /// Names that are text, whatever their format: phone numbers and codes, which have a sign or leading zeros.
    pub texts: Vec<String>,
    /// Names that are floats, whatever their format: amounts of money and percentages.
    pub decimals: Vec<String>,
    /// Names whose `type: number` is an integer, unless the format is `float` or `double`.
    pub integers: Vec<String>,
}

/// Fields that every response has, although the document does not require them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Required {
    /// Wire names of fields that are required in each type that is only received, if at least one documented or recorded response
    /// shows the field, and none lacks it or has null. A field that may be null by its schema stays optional.
    pub fields: Vec<String>,
    /// Fields that stay optional: `Type.wire_name`, with the final name of the type.
    pub except: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Names {
    /// Suffixes that are removed from the names of schemas, the longest first, repeatedly.
    pub strip: Vec<String>,
    /// Names the variants of a union after the titles of its alternatives. Default: true.
    pub titles: bool,
    /// Makes components with equal fields one type, and inline schemas that equal them as well. For documents in which the names of
    /// components have no meaning. Default: false.
    pub merge: bool,
}

impl Default for Names {
    fn default() -> Self {
        Self { strip: Vec::new(), titles: true, merge: false }
    }
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rename {
    /// Default name of a type to its new name.
    pub types: BTreeMap<String, String>,
    /// `Type.wire_name`, with the final name of the type, to the name of the field.
    pub fields: BTreeMap<String, String>,
    /// Operation id to the name of the function, to its deprecated names, or to both. With a deprecated name, the builder's type keeps
    /// its old name as well.
    pub operations: BTreeMap<String, Renamed>,
    /// `operation_id.wire_name` to the name of the setter, to its deprecated names, or to both. A required parameter is an argument,
    /// which has no name in code: its deprecated names have no effect, and a note says so.
    pub parameters: BTreeMap<String, Renamed>,
    /// Tag to the name of the group.
    pub groups: BTreeMap<String, String>,
}

/// A name and deprecated names: `"name"` or `{ name = "name", deprecated = ["old_name"] }`, where each part is optional.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renamed {
    /// `None` keeps the default name.
    pub name: Option<String>,
    /// Old names that stay available.
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
    /// Format of the credential, with secrets in braces: `Bearer {partner_token}, User {user_token}`.
    pub spelling: String,
}

impl Config {
    /// Returns the members of responses, as `[envelope]` or `[json_api]` names them.
    pub(crate) fn members(&self) -> Option<EnvelopeKeys> {
        match (&self.envelope, &self.json_api) {
            (Some(Envelope { success, data, meta }), _) => {
                let (success, data, meta) = (success.clone(), data.clone(), meta.clone());
                Some(EnvelopeKeys { success, data, meta, json_api: None })
            }
            (None, Some(JsonApi { data, included, links, meta, errors, success })) => {
                let keys = JsonApiKeys { included: included.clone(), links: links.clone(), errors: errors.clone() };
                let (success, data, meta) = (success.clone(), data.clone(), Some(meta.clone()));
                Some(EnvelopeKeys { success, data, meta, json_api: Some(keys) })
            }
            (None, None) => None,
        }
    }

    /// Returns the name of the generated module.
    pub fn module(&self) -> &str {
        self.module.as_deref().unwrap_or("api")
    }

    /// Returns the name of the feature that enables all tags.
    pub fn all_feature(&self) -> String {
        self.features.all.clone().unwrap_or_else(|| crate::model::Features::default().all)
    }

    /// Reads a configuration.
    ///
    /// # Errors
    ///
    /// Returns an error with line and column if the text is not TOML or has an unknown key.
    pub fn parse(source_name: &str, text: &str) -> Result<Self> {
        Self::layered(&[Source { name: source_name, text }])
    }

    /// Reads a configuration from several files: those that several documents share, and last the document's own. Tables merge key by
    /// key, and a later file wins. Lists replace each other.
    ///
    /// # Errors
    ///
    /// Returns an error with line and column if one of the files is not TOML or has an unknown key. Each file must be valid by itself.
    pub fn layered(files: &[Source<'_>]) -> Result<Self> {
        let mut lines = Lines::default();
        let mut merged = toml::Table::new();
        for file in files {
            let invalid = |error: toml::de::Error| {
                let (line, column) = lines::place(file.text, error.span().map_or(0, |span| span.start));
                Error::line(file.name, line, column, error.message().trim_end().to_owned())
            };
            // The table alone would accept unknown keys, and its errors have no positions.
            toml::from_str::<Self>(file.text).map_err(invalid)?;
            merge(&mut merged, toml::from_str(file.text).map_err(invalid)?);
            lines.read(*file);
        }
        let name = files.last().map_or("configuration", |file| file.name);
        let config = Self::deserialize(merged).map_err(|error| Error::whole(name, error.message().trim_end()))?;
        Ok(Self { lines, ..config })
    }

    /// Creates an error about a line, with its position if it is known.
    pub(crate) fn error(&self, table: &str, key: &str, message: String) -> Error {
        match self.lines.place(table, key) {
            Some((name, line, column)) => Error::line(name, line, column, message),
            None => Error::whole("configuration", message),
        }
    }

    /// Returns whether a line, or an entry of a list, is in a file that other documents share.
    pub(crate) fn is_shared(&self, table: &str, key: &str) -> bool {
        self.lines.is_shared(table, key)
    }
}

/// Adds a table to another one, key by key.
fn merge(table: &mut toml::Table, own: toml::Table) {
    for (key, value) in own {
        match (table.get_mut(&key), value) {
            (Some(toml::Value::Table(known)), toml::Value::Table(value)) => merge(known, value),
            (_, value) => drop(table.insert(key, value)),
        }
    }
}
