//! Reads the nodes of a normalized document that are not schemas, by the serde of `openapiv3`. A schema in them is replaced by
//! a reference to its pointer, so that `openapiv3` never sees one; data is left out and read from the tree.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use indexmap::IndexMap;
use openapiv3::{PathItem, ReferenceOr};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::document::Spec;
use crate::document::pointer;
use crate::error::{Error, Result};
use crate::normalize::place::{Place, Slot};
use crate::normalize::target;
use crate::report::Report;

/// How many nodes references to path items and callbacks may unfold to.
const UNFOLDED: usize = 1 << 20;

/// How deep path items may be nested through callbacks and references.
const NESTED: usize = 8;

impl<'t> Spec<'t> {
    /// Reads a normalized document. `inferred` are schemas for media types that have none, by the pointer of the schema.
    ///
    /// # Errors
    ///
    /// Returns an error with a JSON pointer if `openapiv3` cannot read a node.
    pub(crate) fn new(
        tree: &'t Value,
        source_name: &'t str,
        inferred: &'t HashMap<String, Value>,
        report: &mut Report,
    ) -> Result<Self> {
        let budget = AtomicUsize::new(UNFOLDED);
        let mut reader = Reader { tree, source_name, inferred, budget: &budget, wanted: Vec::new() };
        let mut spec = Spec {
            tree,
            source_name,
            inferred,
            info: reader.part(Place::Info, "/info")?.unwrap_or_default(),
            servers: reader.part(Place::Each(&Place::Server), "/servers")?.unwrap_or_default(),
            tags: reader.part(Place::Each(&Place::Tag), "/tags")?.unwrap_or_default(),
            security: tree.get("security").map(|list| reader.parse(list.clone(), "/security")).transpose()?,
            external_docs: reader.part(Place::ExternalDocs, "/externalDocs")?,
            paths: reader.items("paths", report)?,
            webhooks: reader.items("webhooks", report)?,
            parameters: HashMap::new(),
            headers: HashMap::new(),
            bodies: HashMap::new(),
            responses: HashMap::new(),
            schemes: HashMap::new(),
            targets: HashSet::new(),
            heirs: OnceCell::new(),
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
    budget: &'t AtomicUsize,
    /// Targets of references that are still to be read.
    wanted: Vec<(Place, String)>,
}

impl<'t> Reader<'t> {
    fn part<T: DeserializeOwned>(&mut self, place: Place, at: &str) -> Result<Option<T>> {
        let Some(value) = self.tree.pointer(at) else { return Ok(None) };
        let (part, envelope) = self.read(place, value, at)?;
        self.wanted.extend(envelope.wanted);
        Ok(Some(part))
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

    fn items(&mut self, key: &str, report: &mut Report) -> Result<IndexMap<String, PathItem>> {
        let items = self.tree.get(key).and_then(Value::as_object);
        let items: Vec<_> = items.into_iter().flatten().filter(|(path, _)| !path.starts_with("x-")).collect();
        let read = |(path, value): (&String, &'t Value)| {
            let (item, envelope) = self.read(Place::PathItem, value, &pointer::join([key, path.as_str()]))?;
            Ok((path.clone(), item, envelope.wanted, envelope.notes))
        };
        let read: Result<Vec<_>> = items.into_par_iter().map(read).collect();
        let mut items = IndexMap::new();
        for (path, item, wanted, notes) in read? {
            self.wanted.extend(wanted);
            notes.into_iter().for_each(|(at, message)| report.note(at, message));
            items.insert(path, item);
        }
        Ok(items)
    }

    fn read<T: DeserializeOwned>(&self, place: Place, value: &'t Value, at: &str) -> Result<(T, Envelope<'t>)> {
        let mut envelope = Envelope {
            tree: self.tree,
            inferred: self.inferred,
            budget: self.budget,
            wanted: Vec::new(),
            open: Vec::new(),
            depth: 0,
            notes: Vec::new(),
            refusal: None,
        };
        let copy = envelope.node(place, value, &mut at.to_owned());
        if let Some((at, message)) = envelope.refusal {
            return Err(Error::at(self.source_name, at, message));
        }
        Ok((self.parse(copy, at)?, envelope))
    }

    fn parse<T: DeserializeOwned>(&self, value: Value, at: &str) -> Result<T> {
        serde_json::from_value(value).map_err(|error| Error::at(self.source_name, at, error.to_string()))
    }
}

/// A copy of a node without schemas and data.
struct Envelope<'t> {
    tree: &'t Value,
    inferred: &'t HashMap<String, Value>,
    /// Nodes that references to path items and callbacks may still unfold to, in the whole document.
    budget: &'t AtomicUsize,
    /// Targets of references.
    wanted: Vec<(Place, String)>,
    /// Path items and callbacks that are being copied in place of references to them.
    open: Vec<String>,
    /// How many path items enclose the current node.
    depth: usize,
    notes: Vec<(String, String)>,
    refusal: Option<(String, String)>,
}

impl<'t> Envelope<'t> {
    fn node(&mut self, place: Place, value: &'t Value, at: &mut String) -> Value {
        if self.refusal.is_some() {
            return Value::Null;
        }
        if !self.open.is_empty() && self.budget.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1)).is_err() {
            return self.refuse(
                at,
                "path items and callbacks unfold to too many nodes; replace some references by their targets"
                    .to_owned(),
            );
        }
        match (place, value) {
            (Place::Schema, _) => json!({ "$ref": at }),
            (Place::PathItem, Value::Object(map)) => {
                if self.depth == NESTED {
                    return self
                        .refuse(at, format!("path items and their callbacks are nested deeper than {NESTED} levels"));
                }
                self.depth += 1;
                let item = self.unfolded(place, map, at);
                self.depth -= 1;
                item
            }
            (Place::Callback, Value::Object(map)) => self.unfolded(place, map, at),
            (_, Value::Object(map)) => match map.get("$ref").and_then(Value::as_str) {
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

    /// Copies a path item or a callback, for which `openapiv3` has no reference, with the target of its own. Its own keys win.
    fn unfolded(&mut self, place: Place, map: &'t Map<String, Value>, at: &mut String) -> Value {
        let mut copy = self.map(place, map, at);
        let Some(Value::String(reference)) = copy.shift_remove("$ref") else { return Value::Object(copy) };
        let mut pointer = target(&reference);
        if self.open.contains(&pointer) {
            self.notes.push((at.clone(), format!("`{reference}` leads back to where it is used; left out")));
            return Value::Object(copy);
        }
        let Some(Value::Object(item)) = self.tree.pointer(&pointer) else { return Value::Object(copy) };
        self.open.push(pointer.clone());
        let target = self.unfolded(place, item, &mut pointer);
        self.open.pop();
        if let Value::Object(target) = target {
            for (key, value) in target {
                copy.entry(key).or_insert(value);
            }
        }
        Value::Object(copy)
    }

    fn refuse(&mut self, at: &str, message: String) -> Value {
        self.refusal = Some((at.to_owned(), message));
        Value::Null
    }

    fn map(&mut self, place: Place, map: &'t Map<String, Value>, at: &mut String) -> Map<String, Value> {
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

    fn inside(&mut self, key: &str, place: Place, value: &'t Value, at: &mut String) -> Value {
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
