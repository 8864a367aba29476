//! Reads the nodes of a normalized document that are not schemas, by the serde of `openapiv3`. A schema in them is replaced by
//! a reference to its pointer, so that `openapiv3` never sees one; data is left out and read from the tree.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{Header, Parameter, PathItem, ReferenceOr, RequestBody, Response, SecurityScheme};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::Spec;
use crate::document::pointer;
use crate::error::{Error, Result};
use crate::normalize::place::{Place, Slot};
use crate::normalize::target;

/// A kind of node that references lead to.
pub(crate) trait Part: Sized {
    /// Returns the nodes of this kind that references lead to, by pointer.
    fn targets<'s>(spec: &'s Spec<'_>) -> &'s HashMap<String, ReferenceOr<Self>>;
}

macro_rules! parts {
    ($($part:ident $field:ident,)*) => {$(
        impl Part for $part {
            fn targets<'s>(spec: &'s Spec<'_>) -> &'s HashMap<String, ReferenceOr<Self>> {
                &spec.$field
            }
        }
    )*};
}

parts! {
    Parameter parameters,
    Header headers,
    RequestBody bodies,
    Response responses,
    SecurityScheme schemes,
}

pub(super) fn read<'t>(
    tree: &'t Value,
    source_name: &'t str,
    inferred: &'t HashMap<String, Value>,
) -> Result<Spec<'t>> {
    let mut reader = Reader { tree, source_name, inferred, wanted: Vec::new() };
    let mut spec = Spec {
        tree,
        source_name,
        inferred,
        info: reader.part(Place::Info, "/info")?.unwrap_or_default(),
        servers: reader.part(Place::Each(&Place::Server), "/servers")?.unwrap_or_default(),
        tags: reader.part(Place::Each(&Place::Tag), "/tags")?.unwrap_or_default(),
        security: tree.get("security").map(|list| reader.parsed(list.clone(), "/security")).transpose()?,
        external_docs: reader.part(Place::ExternalDocs, "/externalDocs")?,
        paths: reader.items("paths")?,
        webhooks: reader.items("webhooks")?,
        parameters: HashMap::new(),
        headers: HashMap::new(),
        bodies: HashMap::new(),
        responses: HashMap::new(),
        schemes: HashMap::new(),
        targets: HashSet::new(),
        reached: RefCell::default(),
        names: RefCell::default(),
    };
    targets(tree, &mut spec.targets);
    let schemes = tree.pointer("/components/securitySchemes").and_then(Value::as_object);
    let schemes = schemes.into_iter().flat_map(Map::keys);
    let at = |name| pointer::join_to("/components/securitySchemes", name);
    reader.wanted.extend(schemes.map(|name| (Place::SecurityScheme, at(name))));
    let mut known = HashSet::new();
    while let Some((place, at)) = reader.wanted.pop() {
        if !known.insert((place, at.clone())) {
            continue;
        }
        match place {
            Place::Parameter => reader.add(place, at, &mut spec.parameters)?,
            Place::Header => reader.add(place, at, &mut spec.headers)?,
            Place::RequestBody => reader.add(place, at, &mut spec.bodies)?,
            Place::Response => reader.add(place, at, &mut spec.responses)?,
            Place::SecurityScheme => reader.add(place, at, &mut spec.schemes)?,
            _ => {}
        }
    }
    Ok(spec)
}

/// Collects the pointers that references lead to, without those of components.
fn targets(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "$ref" => {
                        if text.strip_prefix("#/components/").is_none_or(|rest| rest.matches('/').count() > 1) {
                            found.insert(target(text));
                        }
                    }
                    value => targets(value, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| targets(value, found)),
        _ => {}
    }
}

struct Reader<'t> {
    tree: &'t Value,
    source_name: &'t str,
    inferred: &'t HashMap<String, Value>,
    /// Targets of references that are still to be read.
    wanted: Vec<(Place, String)>,
}

impl Reader<'_> {
    fn part<T: DeserializeOwned>(&mut self, place: Place, at: &str) -> Result<Option<T>> {
        let Some(value) = self.tree.pointer(at) else { return Ok(None) };
        let envelope = Envelope { inferred: self.inferred, wanted: &mut self.wanted }.node(place, value, &mut at.to_owned());
        self.parsed(envelope, at).map(Some)
    }

    fn add<T: DeserializeOwned>(
        &mut self,
        place: Place,
        at: String,
        parts: &mut HashMap<String, ReferenceOr<T>>,
    ) -> Result<()> {
        if let Some(part) = self.part(place, &at)? {
            parts.insert(at, part);
        }
        Ok(())
    }

    fn items(&mut self, key: &str) -> Result<IndexMap<String, PathItem>> {
        let items = self.tree.get(key).and_then(Value::as_object);
        let items: Vec<_> = items.into_iter().flatten().filter(|(path, _)| !path.starts_with("x-")).collect();
        let read = items.into_par_iter().map(|(path, value)| {
            let mut at = pointer::join([key, path.as_str()]);
            let mut wanted = Vec::new();
            let envelope = Envelope { inferred: self.inferred, wanted: &mut wanted }.node(Place::PathItem, value, &mut at);
            Ok((path.clone(), self.parsed(envelope, &at)?, wanted))
        });
        let read: Result<Vec<_>> = read.collect();
        let mut items = IndexMap::new();
        for (path, item, wanted) in read? {
            self.wanted.extend(wanted);
            items.insert(path, item);
        }
        Ok(items)
    }

    fn parsed<T: DeserializeOwned>(&self, envelope: Value, at: &str) -> Result<T> {
        serde_json::from_value(envelope).map_err(|error| Error::at(self.source_name, at, error.to_string()))
    }
}

struct Envelope<'a> {
    inferred: &'a HashMap<String, Value>,
    wanted: &'a mut Vec<(Place, String)>,
}

impl Envelope<'_> {
    /// Copies a node without schemas and data.
    fn node(&mut self, place: Place, value: &Value, at: &mut String) -> Value {
        match (place, value) {
            (Place::Schema, _) => json!({ "$ref": at }),
            (place, Value::Object(map)) => match map.get("$ref").and_then(Value::as_str) {
                Some(reference) if place.section().is_some() => {
                    self.wanted.push((place, target(reference)));
                    json!({ "$ref": reference })
                }
                _ => Value::Object(self.map(place, map, at)),
            },
            (Place::Each(place), Value::Array(list)) => {
                let items = list.iter().enumerate();
                items.map(|(index, item)| self.inside(&index.to_string(), *place, item, at)).collect()
            }
            (_, other) => other.clone(),
        }
    }

    fn map(&mut self, place: Place, map: &Map<String, Value>, at: &mut String) -> Map<String, Value> {
        let mut copy = Map::new();
        for (key, value) in map {
            let slot = match place.slot(key) {
                Some(Slot::Map(place) | Slot::List(place)) => Slot::Node(Place::Each(place)),
                Some(slot) => slot,
                None => continue,
            };
            let value = match slot {
                Slot::Node(Place::Each(Place::Example | Place::Link)) if key == "examples" => continue,
                Slot::Node(place) => self.inside(key, place, value, at),
                Slot::Data if is_extension(place, key, value) => value.clone(),
                Slot::Data => continue,
                _ => value.clone(),
            };
            copy.insert(key.clone(), value);
        }
        match place {
            Place::MediaType if !copy.contains_key("schema") => {
                let schema = pointer::join_to(at, "schema");
                if self.inferred.contains_key(&schema) {
                    copy.insert("schema".to_owned(), json!({ "$ref": schema }));
                }
            }
            Place::SecurityScheme => {
                // What a token is asked for with is not read.
                copy.insert("flows".to_owned(), json!({}));
                copy.entry("openIdConnectUrl").or_insert_with(|| "".into());
            }
            Place::Link if !copy.contains_key("operationRef") => {
                copy.entry("operationId").or_insert_with(|| "".into());
            }
            _ => {}
        }
        copy
    }

    fn inside(&mut self, key: &str, place: Place, value: &Value, at: &mut String) -> Value {
        let before = at.len();
        pointer::push(at, key);
        let copy = self.node(place, value, at);
        at.truncate(before);
        copy
    }
}

/// Returns whether an extension is copied: only flags and names say something here.
fn is_extension(place: Place, key: &str, value: &Value) -> bool {
    place == Place::Operation && key.starts_with("x-") && !(value.is_object() || value.is_array())
}
