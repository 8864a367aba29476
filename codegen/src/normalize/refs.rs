//! Checks every reference of a document, and spells those that lead through anchors or through other references as the pointer
//! of their target.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::place::{Place, Slot};
use crate::document::{DEPTH, pointer};
use crate::{Error, Report, Result};

/// Deepest nesting of schemas: far more than a type is readable at, and well within a stack.
const LEVELS: usize = 32;

/// Longest chain of references to references that is followed.
const CHAIN: usize = 64;

/// References that do not plainly name a component.
#[derive(Debug, Default)]
pub(super) struct Refs {
    /// The plain spelling by kind and text, or `None` if the target is of another kind.
    spelt: HashMap<(Place, String), Option<String>>,
    /// Targets in places where the grammar has no nodes, in the order in which they were found.
    elsewhere: IndexMap<String, Place>,
}

impl Refs {
    /// Replaces a reference by its plain spelling. Returns false if its target is another kind of node.
    pub(super) fn settle(&self, place: Place, text: &mut String) -> bool {
        if self.spelt.is_empty() {
            return true;
        }
        match self.spelt.get(&(place, text.clone())) {
            Some(Some(plain)) => plain.clone_into(text),
            Some(None) => return false,
            None => {}
        }
        true
    }

    pub(super) fn elsewhere(&self) -> &IndexMap<String, Place> {
        &self.elsewhere
    }
}

/// Checks every reference of a document.
pub(super) fn settle(tree: &Value, name: &str, report: &mut Report) -> Result<Refs> {
    let mut settler = Settler { name, report, refs: Refs::default(), anchors: HashMap::new(), found: Vec::new() };
    settler.collect(tree, tree, Place::Document, &mut String::new(), 0, 0)?;
    while let Some(found) = settler.found.pop() {
        settler.settle(tree, found)?;
    }
    settler.circles(tree)?;
    Ok(settler.refs)
}

/// A reference that does not plainly lead to a component.
struct Found {
    at: String,
    place: Place,
    text: String,
    /// Of a discriminator: text that need not be a reference.
    mapping: bool,
}

struct Settler<'a> {
    name: &'a str,
    report: &'a mut Report,
    refs: Refs,
    anchors: HashMap<String, String>,
    found: Vec<Found>,
}

impl Settler<'_> {
    /// Collects the references in `value`, the node of `tree` at the pointer `at`.
    fn collect(
        &mut self,
        tree: &Value,
        value: &Value,
        place: Place,
        at: &mut String,
        depth: usize,
        level: usize,
    ) -> Result<()> {
        if depth > DEPTH {
            return Err(Error::at(self.name, at.as_str(), format!("is nested deeper than {DEPTH} levels")));
        }
        let level = level + usize::from(place == Place::Schema);
        if level > LEVELS {
            return Err(Error::at(
                self.name,
                at.as_str(),
                format!("the schema is nested in {LEVELS} others; expected fewer"),
            )
            .help("give an inner schema a name of its own under `components`"));
        }
        if let Value::Object(map) = value {
            self.references(tree, map, place, at);
        }
        let mut inside = |key: &str, child: &Value| {
            let next = match place.slot(key) {
                // A tuple of older drafts, and one node in place of a list, which are read as that.
                Some(Slot::Node(Place::Schema)) if child.is_array() => Place::Each(&Place::Schema),
                Some(Slot::List(one)) if child.is_object() => *one,
                _ => match place.under(key) {
                    Some(next) => next,
                    None => return Ok(()),
                },
            };
            let before = at.len();
            pointer::push(at, key);
            self.collect(tree, child, next, at, depth + 1, level)?;
            at.truncate(before);
            Ok(())
        };
        match value {
            Value::Object(map) => map.iter().try_for_each(|(key, child)| inside(key, child)),
            Value::Array(list) if matches!(place, Place::Each(_)) => {
                list.iter().enumerate().try_for_each(|(index, child)| inside(&index.to_string(), child))
            }
            _ => Ok(()),
        }
    }

    /// The references that a node itself holds.
    fn references(&mut self, tree: &Value, map: &Map<String, Value>, place: Place, at: &str) {
        if place.section().is_none() {
            return;
        }
        let Self { found, anchors, .. } = self;
        let mut take = |key: &str, text: &str, mapping| {
            if !is_component(tree, place, text) {
                let at = if key.is_empty() { at.to_owned() } else { format!("{at}/{key}") };
                found.push(Found { at, place, text: text.to_owned(), mapping });
            }
        };
        let schema = place == Place::Schema;
        for (key, value) in map {
            match (key.as_str(), value) {
                ("$ref", Value::String(text)) => take("", text, false),
                ("$dynamicRef", Value::String(text)) if schema => take("", text, false),
                ("$anchor" | "$dynamicAnchor", Value::String(anchor)) if schema => {
                    anchors.entry(anchor.clone()).or_insert_with(|| at.to_owned());
                }
                ("discriminator", Value::Object(discriminator)) if schema => {
                    let Some(Value::Object(mapping)) = discriminator.get("mapping") else { continue };
                    for text in mapping.values().filter_map(Value::as_str).filter(|text| text.starts_with('#')) {
                        take("discriminator/mapping", text, true);
                    }
                }
                _ => {}
            }
        }
    }

    fn settle(&mut self, tree: &Value, found: Found) -> Result<()> {
        if self.refs.spelt.contains_key(&(found.place, found.text.clone())) {
            return Ok(());
        }
        let segments = match self.locate(tree, &found) {
            Ok(segments) => segments,
            Err(error) if found.mapping => {
                self.report.note(found.at, error.message);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let place = place_of(&segments);
        if let Some(place) = place.filter(|place| *place != found.place) {
            let (is, expected) = (place.describe(), found.place.describe());
            self.report.note(&found.at, format!("`{}` is {is}; expected {expected}; left out", found.text));
            self.refs.spelt.insert((found.place, found.text), None);
            return Ok(());
        }
        let Some(target) = segments.iter().try_fold(tree, |value, segment| pointer::child(value, segment)) else {
            return Ok(());
        };
        let mut at = pointer::join(segments.iter().map(String::as_str));
        if place.is_none() {
            self.collect(tree, target, found.place, &mut at, 0, 0)?;
            self.refs.elsewhere.entry(at.clone()).or_insert(found.place);
        }
        self.refs.spelt.insert((found.place, found.text), Some(reference(&at)));
        Ok(())
    }

    /// Returns the keys that lead to the target of a reference, references on the way followed.
    fn locate(&self, tree: &Value, found: &Found) -> Result<Vec<String>> {
        let error = |message: String| Error::at(self.name, &found.at, message);
        let mut segments = self.decode(&found.text, &found.at)?;
        'chain: for _ in 0..CHAIN {
            let mut value = tree;
            for (index, segment) in segments.iter().enumerate() {
                match (pointer::child(value, segment), alias(value)) {
                    (Some(next), _) => value = next,
                    (None, Some(text)) => {
                        let mut next = self.decode(text, &found.at)?;
                        next.extend_from_slice(&segments[index..]);
                        segments = next;
                        continue 'chain;
                    }
                    (None, None) => return Err(error(format!("`{}` does not exist", found.text))),
                }
            }
            match alias(value) {
                Some(text) if !is_in_components(&segments) => segments = self.decode(text, &found.at)?,
                _ => return Ok(segments),
            }
        }
        Err(error(format!("`{}` leads back to itself", found.text)))
    }

    /// The segments of the place that a reference names.
    fn decode(&self, text: &str, at: &str) -> Result<Vec<String>> {
        match text.strip_prefix('#') {
            Some(fragment) if fragment.starts_with('/') => Ok(pointer::segments(fragment)),
            Some("") => {
                Err(Error::at(self.name, at, "`#` is the whole document; expected a reference to a part of it"))
            }
            Some(anchor) => match self.anchors.get(anchor) {
                Some(place) => Ok(pointer::segments(place)),
                None => Err(Error::at(self.name, at, format!("no schema has the anchor `{anchor}`"))),
            },
            None => Err(Error::at(self.name, at, format!("`{text}` is outside this document"))
                .help("bundle the document into one file first, for instance with `npx @redocly/cli bundle`")),
        }
    }

    /// Refuses components that are references to themselves.
    fn circles(&self, tree: &Value) -> Result<()> {
        let Some(components) = tree.get("components").and_then(Value::as_object) else { return Ok(()) };
        for (section, all) in components {
            let Some(Place::Each(place)) = Place::Components.under(section) else { continue };
            let Some(all) = all.as_object() else { continue };
            let next = |name: &str| {
                let text = all.get(name).and_then(|value| value.get("$ref")).and_then(Value::as_str)?;
                let mut text = text.to_owned();
                self.refs.settle(*place, &mut text);
                let segments = pointer::segments(text.strip_prefix('#')?);
                is_in_components(&segments).then(|| segments.into_iter().nth(2))?
            };
            let mut fine = HashSet::new();
            for name in all.keys() {
                let mut chain = vec![name.clone()];
                let mut seen = HashSet::from([name.clone()]);
                while let Some(name) = chain.last().and_then(|name| next(name)) {
                    if fine.contains(&name) {
                        break;
                    }
                    if !seen.insert(name.clone()) {
                        let at = pointer::join(["components", section, &name]);
                        return Err(Error::at(self.name, at, "the reference leads back to itself"));
                    }
                    chain.push(name);
                }
                fine.extend(chain);
            }
        }
        Ok(())
    }
}

/// Spells a pointer as a reference, which is a URI.
fn reference(pointer: &str) -> String {
    let mut text = String::from("#");
    for character in pointer.chars() {
        match character {
            '%' | '{' | '}' | ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '|' | '#' | '[' | ']' => {
                text.push_str(&format!("%{:02X}", u32::from(character)));
            }
            other => text.push(other),
        }
    }
    text
}

/// Whether a reference plainly names a component that is there.
fn is_component(tree: &Value, place: Place, text: &str) -> bool {
    let name = place.section().and_then(|section| {
        text.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/').map(|name| (section, name))
    });
    let Some((section, name)) = name else { return false };
    if name.contains(['/', '~', '%']) {
        return false;
    }
    tree.get("components").and_then(|all| all.get(section)?.get(name)).is_some()
}

fn is_in_components(segments: &[String]) -> bool {
    matches!(segments, [first, _, _] if first == "components")
}

/// The text of a node that is a reference.
fn alias(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

/// Returns the kind of node at a place by the grammar, or `None` if the grammar has no node there.
fn place_of(segments: &[String]) -> Option<Place> {
    segments.iter().try_fold(Place::Document, |place, segment| place.under(segment))
}
