//! Rewrites the tree of a document in one dialect, that of OpenAPI 3.1 (JSON Schema 2020-12). A value of a kind that its key
//! does not allow is coerced or dropped, with a note. Afterwards every value has a kind that its readers expect, and every
//! reference leads to a node of the right kind.
//!
//! | file | does |
//! | --- | --- |
//! | `place` | the grammar: which kind of value each key holds |
//! | `operations` | reads operations that are references |
//! | `faults` | notes faults that are read all the same |
//! | `refs` | checks references, and spells those that lead through others plainly |
//! | `walk` | walks the tree; kinds of values |
//! | `node` | rules between the keys of a node that is not a schema |
//! | `schema` | rules between the keywords of a schema |
//! | `keywords` | which keywords describe a shape, and what they say about a schema |
//!
//! `nullable` stays where a schema has no `type` beside it: 3.1 has no other keyword for it.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use self::faults::is_extension;
pub(crate) use self::keywords::{KEYWORDS, is_null, is_reference};
use self::place::Place;
use self::walk::Walk;
use crate::document::{kind, pointer};
use crate::{Error, Report, Result};

mod faults;
mod keywords;
mod node;
mod operations;
pub(crate) mod place;
mod refs;
mod schema;
mod walk;

/// Normalizes a document.
///
/// # Errors
///
/// Returns an error with a JSON pointer if a part of the document is of another kind (`paths` is a list, an operation is
/// text), or if the target of a reference does not exist, is outside the
/// document, or is the reference itself.
pub fn normalize(mut tree: Value, source_name: &str, report: &mut Report) -> Result<Value> {
    operations::inline(&mut tree, source_name, report)?;
    let refs = refs::settle(&tree, source_name, report)?;
    let mut walk =
        Walk { name: source_name, report, refs: &refs, unusable: HashSet::new(), at: String::new(), refusal: None };
    let Value::Object(map) = &mut tree else {
        return Err(Error::whole(source_name, format!("is {}; expected a mapping", kind(&tree))));
    };
    walk.document(map);
    for (at, place) in refs.elsewhere() {
        if let Some(value) = tree.pointer_mut(at) {
            let mut target = value.take();
            at.clone_into(&mut walk.at);
            walk.node(*place, &mut target);
            *value = target;
        }
    }
    match walk.refusal {
        Some(refusal) => Err(refusal),
        None => Ok(tree),
    }
}

impl Walk<'_> {
    fn document(&mut self, map: &mut Map<String, Value>) {
        // Requirements name only schemes that can be met, so the schemes come first.
        if let Some(schemes) = map.get_mut("components").and_then(|components| components.get_mut("securitySchemes")) {
            let names: Vec<String> = schemes.as_object().into_iter().flat_map(Map::keys).cloned().collect();
            self.at.push_str("/components/securitySchemes");
            self.section(&Place::SecurityScheme, schemes);
            self.at.clear();
            self.unusable = names.into_iter().filter(|name| schemes.get(name).is_none()).collect();
        }
        if let Some(Value::Object(webhooks)) = map.shift_remove("x-webhooks") {
            let listed = map.entry("webhooks").or_insert_with(|| Map::new().into());
            listed.as_object_mut().into_iter().for_each(|listed| listed.extend(webhooks.clone()));
        }
        if map.get("info").is_none_or(Value::is_null) {
            self.note("has no `info`; expected a mapping with `title` and `version`; the client has neither");
            map.insert("info".to_owned(), json!({}));
        }
        if !map.contains_key("paths") && !map.contains_key("webhooks") && !map.contains_key("components") {
            self.note("has no `paths`; the client has no operations");
        }
        self.entries(Place::Document, map);
        self.paths(map);
    }

    /// Normalizes the value under `key`, with the exceptions to the grammar. Returns whether it is kept.
    fn entry(&mut self, place: Place, key: &str, value: &mut Value) -> bool {
        match (place, key) {
            (Place::Schema, _) => self.keyword(key, value),
            (Place::Operation, "responses") => self.responses(value),
            (Place::Parameter | Place::Header | Place::MediaType, "examples") => self.examples(value),
            (Place::Parameter | Place::Header, "schema") if value.is_null() => {
                self.note("is null; expected a schema; read as any value");
                *value = true.into();
                true
            }
            (Place::MediaType, "schema") | (Place::Operation, "requestBody") if value.is_null() => {
                let expected = if key == "schema" { "a schema" } else { "a request body" };
                self.unexpected(value, expected);
                false
            }
            (Place::Document, "paths") if !value.is_object() && !value.is_null() => {
                self.refuse(format!("is {}; expected a mapping of paths", kind(value)));
                false
            }
            // Before all else.
            (Place::Components, "securitySchemes") => true,
            (Place::Components, _) => match place.under(key) {
                Some(Place::Each(place)) => self.section(place, value),
                _ => self.known(Place::Components, key, value),
            },
            _ => self.known(place, key, value),
        }
    }

    /// Normalizes a section of the components.
    fn section(&mut self, place: &'static Place, value: &mut Value) -> bool {
        match value {
            Value::Object(map) => {
                self.retain(map, |walk, name, value| {
                    let is_extension = is_extension(Place::Each(place), name, value);
                    if !is_extension {
                        walk.component_name(name);
                    }
                    !is_extension && walk.entry(Place::Each(place), name, value)
                });
            }
            Value::Null => return false,
            other => self.refuse(format!("is {}; expected a mapping", kind(other))),
        }
        true
    }
}

/// Returns the pointer that a reference of a normalized document names.
pub(crate) fn target(reference: &str) -> String {
    pointer::percent_decode(reference.strip_prefix('#').unwrap_or(reference))
}
