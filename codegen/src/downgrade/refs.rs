//! A tree comes in; it goes out with every reference leading to a component. What a reference elsewhere leads to (`$defs`, a
//! property of a schema, any JSON pointer) becomes a component with its original place in `x-pointer`. Knows where references
//! stand and what they lead to, not what it means.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::grammar::Place;
use super::pointer;
use crate::document::{DEPTH, kind};
use crate::{Error, Report, Result};

/// How many schemas may stand one in another: far beyond what a type can be read at, well within a stack.
const LEVELS: usize = 32;

/// Longest chain of references to references that is followed.
const CHAIN: usize = 64;

/// Segments that name nothing.
const STRUCTURE: [&str; 20] = [
    "components",
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "links",
    "callbacks",
    "paths",
    "webhooks",
    "schema",
    "content",
    "properties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "$defs",
    "definitions",
];

/// Where references lead that are not plainly `#/components/…`.
#[derive(Debug, Default)]
pub(super) struct Refs {
    /// By kind and text: the component. `None`: what is there is of another kind.
    moved: HashMap<(Place, String), Option<String>>,
    /// Path items and callbacks by text: they are put in place of their references. With the pointer of each.
    inlined: HashMap<String, (String, Value)>,
}

impl Refs {
    /// The reference as it must be written, or `None` if it leads to something else than such a node.
    pub(super) fn component(&self, place: Place, text: String) -> Option<String> {
        if self.moved.is_empty() {
            return Some(text);
        }
        let key = (place, text);
        match self.moved.get(&key) {
            Some(component) => component.clone(),
            None => Some(key.1),
        }
    }

    /// The path item or callback that a reference stands for, and its pointer.
    pub(super) fn inlined(&self, text: &str) -> Option<(&str, &(String, Value))> {
        self.inlined.get_key_value(text).map(|(text, found)| (text.as_str(), found))
    }
}

/// Settles every reference of a document.
pub(super) fn settle(tree: &mut Value, name: &str, report: &mut Report) -> Result<Refs> {
    let mut settler = Settler {
        name,
        report,
        refs: Refs::default(),
        anchors: HashMap::new(),
        numbers: HashMap::new(),
        found: Vec::new(),
    };
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
    /// By name of a component that was made: the last number that was put behind it.
    numbers: HashMap<String, u32>,
    found: Vec<Found>,
}

impl Settler<'_> {
    /// Collects the references in `value`, which stands `at` a place of `tree`.
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
                format!("the schema stands in {LEVELS} others; expected fewer"),
            )
            .help("give an inner schema a name of its own under `components`"));
        }
        if let Value::Object(map) = value {
            self.references(tree, map, place, at);
        }
        let mut inside = |key: &str, child: &Value| {
            let Some(next) = place.under(key) else { return Ok(()) };
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
            let inlined = matches!(place, Place::PathItem | Place::Callback);
            if inlined || !is_component(tree, place, text) {
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

    fn settle(&mut self, tree: &mut Value, found: Found) -> Result<()> {
        let known = self.refs.moved.contains_key(&(found.place, found.text.clone()));
        if known || self.refs.inlined.contains_key(&found.text) {
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
        match place_of(&segments) {
            Some(place) if place != found.place => {
                let (is, expected) = (place.describe(), found.place.describe());
                self.report.note(&found.at, format!("`{}` is {is}; expected {expected}; left out", found.text));
                self.refs.moved.insert((found.place, found.text), None);
            }
            place if matches!(found.place, Place::PathItem | Place::Callback) => {
                let Some(target) = segments.iter().try_fold(&*tree, |value, segment| pointer::child(value, segment))
                else {
                    return Ok(());
                };
                let target = target.clone();
                let mut at = pointer::join(segments.iter().map(String::as_str));
                if place.is_none() {
                    self.collect(tree, &target, found.place, &mut at, 0, 0)?;
                }
                self.refs.inlined.insert(found.text, (at, target));
            }
            _ => {
                let component = self.component(tree, &segments, found.place)?;
                self.refs.moved.insert((found.place, found.text), Some(component));
            }
        }
        Ok(())
    }

    /// Where a reference leads, through references on the way.
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
                    (None, None) => return Err(error(format!("nothing stands at `{}`", found.text))),
                }
            }
            match alias(value) {
                Some(text) if !is_in_components(&segments) => segments = self.decode(text, &found.at)?,
                _ => return Ok(segments),
            }
        }
        Err(error(format!("`{}` leads round in a circle", found.text)))
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
            None => Err(Error::at(self.name, at, format!("`{text}` lies outside of this document"))
                .help("bundle the document into one file first, for instance with `npx @redocly/cli bundle`")),
        }
    }

    /// The component at a place, made one if it is not.
    fn component(&mut self, tree: &mut Value, segments: &[String], place: Place) -> Result<String> {
        let Some(section) = place.section() else { return Ok(String::new()) };
        if let [components, found, name] = segments
            && components == "components"
            && found == section
        {
            return Ok(reference(section, name));
        }
        let name = self.name_for(tree, section, segments);
        let component = reference(section, &name);
        let original = pointer::join(segments.iter().map(String::as_str));
        let Some(target) = segments.iter().try_fold(&mut *tree, |value, segment| pointer::child_mut(value, segment))
        else {
            return Ok(component);
        };
        let mut target = std::mem::replace(target, json!({ "$ref": component }));
        if let Value::Object(map) = &mut target {
            map.insert("x-pointer".to_owned(), original.clone().into());
        }
        self.collect(tree, &target, place, &mut original.clone(), 0, 0)?;
        let Some(components) = tree.as_object_mut().map(|root| root.entry("components").or_insert_with(empty)) else {
            return Ok(component);
        };
        match components.as_object_mut().map(|all| all.entry(section).or_insert_with(empty)) {
            Some(Value::Object(all)) => {
                all.insert(name, target);
                Ok(component)
            }
            Some(other) => Err(self.no_mapping(&format!("/components/{section}"), other)),
            None => Err(self.no_mapping("/components", components)),
        }
    }

    /// A name that tells where a node stood: what names something on the way to it.
    fn name_for(&mut self, tree: &Value, section: &str, segments: &[String]) -> String {
        // A definition needs no more than its own name.
        let from =
            segments.iter().rposition(|segment| matches!(segment.as_str(), "$defs" | "definitions")).unwrap_or(0);
        let words: Vec<String> = segments[from..]
            .iter()
            .filter(|segment| !STRUCTURE.contains(&segment.as_str()) && !segment.contains("json"))
            .map(|segment| segment.replace(|c: char| !c.is_ascii_alphanumeric(), "_").trim_matches('_').to_owned())
            .filter(|word| !word.is_empty())
            .collect();
        let name = if words.is_empty() { "Part".to_owned() } else { words.join("_") };
        let taken = |name: &str| tree.get("components").and_then(|all| all.get(section)?.get(name)).is_some();
        let number = self.numbers.entry(name.clone()).or_insert(1);
        let mut free = name.clone();
        // Ends: each round takes another name, and the components have only so many.
        while taken(&free) {
            *number += 1;
            free = format!("{name}_{number}");
        }
        free
    }

    fn no_mapping(&self, at: &str, found: &Value) -> Error {
        Error::at(self.name, at, format!("is {}; expected a mapping", kind(found)))
    }

    /// Refuses components that are references to themselves.
    fn circles(&self, tree: &Value) -> Result<()> {
        let Some(components) = tree.get("components").and_then(Value::as_object) else { return Ok(()) };
        for (section, all) in components {
            let Some(Place::Each(place)) = Place::Components.under(section) else { continue };
            let Some(all) = all.as_object() else { continue };
            let next = |name: &str| {
                let text = all.get(name).and_then(|value| value.get("$ref")).and_then(Value::as_str)?;
                let component = self.refs.component(*place, text.to_owned())?;
                pointer::segments(component.strip_prefix('#')?).into_iter().nth(2)
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
                        return Err(Error::at(self.name, at, "the reference leads round in a circle"));
                    }
                    chain.push(name);
                }
                fine.extend(chain);
            }
        }
        Ok(())
    }
}

fn empty() -> Value {
    Value::Object(Map::new())
}

fn reference(section: &str, name: &str) -> String {
    let mut text = format!("#/components/{section}");
    pointer::push(&mut text, name);
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

/// What stands at a place by the grammar of the document; `None`: anything.
fn place_of(segments: &[String]) -> Option<Place> {
    segments.iter().try_fold(Place::Document, |place, segment| place.under(segment))
}
