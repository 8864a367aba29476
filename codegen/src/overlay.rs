//! A document's tree and an OpenAPI Overlay 1.0 come in; the tree is changed in place. Knows nothing of what the document
//! means.

use std::cmp::Ordering;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::document::{DEPTH, kind, parse};
use crate::{Error, Result, Source};

/// Nodes and bytes of text that all updates together may add: far beyond any correction, and far below what a machine has.
const WEIGHT: usize = 1 << 22;

/// How long a target may be, and how deep its brackets may nest: the parser's time doubles with each level.
const TARGET: usize = 4096;
const BRACKETS: usize = 8;

/// An action of an overlay, and how much it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    pub target: String,
    /// Nodes that the target selected; at least one.
    pub matched: usize,
}

/// Applies the actions of an overlay, one after the other.
///
/// # Errors
///
/// Not an Overlay 1.0; a target that is no JSONPath (RFC 9535), or that selects nothing, or anything but mappings and lists;
/// an update that does not fit what is selected.
pub fn apply(tree: &mut Value, overlay: Source<'_>) -> Result<Vec<Applied>> {
    let mut budget = WEIGHT;
    let mut applied = Vec::new();
    for action in actions(overlay)? {
        applied.push(action.apply(tree, &mut budget)?);
    }
    Ok(applied)
}

struct Action<'a> {
    overlay: Source<'a>,
    index: usize,
    target: String,
    path: JsonPath,
    description: Option<String>,
    change: Change,
}

enum Change {
    Update(Value),
    Remove,
}

fn actions(overlay: Source<'_>) -> Result<Vec<Action<'_>>> {
    let name = overlay.name;
    let mut root = parse(overlay)?;
    let Some(root) = root.as_object_mut() else { return Ok(Vec::new()) };
    known(root, name, "", &["overlay", "info", "extends", "actions"])?;
    match root.get("overlay") {
        Some(Value::String(version)) if version.starts_with("1.0.") => {}
        Some(Value::String(version)) => {
            let message = format!("version `{version}` of Overlay is not read; expected 1.0.0");
            return Err(Error::at(name, "/overlay", message));
        }
        Some(other) => return Err(unexpected(name, "/overlay", other, "the text `1.0.0`")),
        None => {
            return Err(Error::whole(
                name,
                "has no key `overlay`; expected an OpenAPI Overlay, such as `overlay: 1.0.0`",
            ));
        }
    }
    match root.get("info") {
        Some(Value::Object(info)) => known(info, name, "/info", &["title", "version", "description"])?,
        Some(other) => return Err(unexpected(name, "/info", other, "a mapping with `title` and `version`")),
        None => return Err(Error::whole(name, "has no key `info`; expected a mapping with `title` and `version`")),
    }
    match root.remove("actions") {
        Some(Value::Array(list)) => {
            list.into_iter().enumerate().map(|(index, action)| Action::read(action, index, overlay)).collect()
        }
        Some(other) => Err(unexpected(name, "/actions", &other, "a list")),
        None => Err(Error::whole(name, "has no key `actions`; expected a list")),
    }
}

impl<'a> Action<'a> {
    fn read(action: Value, index: usize, overlay: Source<'a>) -> Result<Self> {
        let name = overlay.name;
        let at = format!("/actions/{index}");
        let Value::Object(mut action) = action else { return Err(unexpected(name, &at, &action, "a mapping")) };
        known(&action, name, &at, &["target", "description", "update", "remove"])?;
        let target = match action.remove("target") {
            Some(Value::String(target)) => target,
            Some(other) => return Err(unexpected(name, &format!("{at}/target"), &other, "a JSONPath")),
            None => return Err(Error::at(name, at, "the action has no `target`; expected a JSONPath")),
        };
        let path = json_path(&target).map_err(|message| Error::at(name, format!("{at}/target"), message))?;
        let description = action.get("description").and_then(Value::as_str).map(str::to_owned);
        let remove = match action.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(other) => return Err(unexpected(name, &format!("{at}/remove"), other, "true or false")),
        };
        let change = match (action.remove("update"), remove) {
            (Some(update), false) => Change::Update(update),
            (None, true) => Change::Remove,
            (Some(_), true) => {
                return Err(Error::at(name, at, "the action both updates and removes; expected one of them"));
            }
            (None, false) => {
                return Err(Error::at(name, at, "the action changes nothing; expected `update` or `remove: true`"));
            }
        };
        Ok(Self { overlay, index, target, path, description, change })
    }

    fn apply(self, tree: &mut Value, budget: &mut usize) -> Result<Applied> {
        let mut places: Vec<String> =
            self.path.query_located(tree).dedup().iter().map(|node| node.location().to_json_pointer()).collect();
        if places.is_empty() {
            let message = match &self.description {
                Some(description) => format!("`{}` matches nothing: {}", self.target, description.trim()),
                None => format!("`{}` matches nothing", self.target),
            };
            return Err(self.error("target", message).help(
                "delete the action if the publisher has made this correction, adjust the target if the place has moved",
            ));
        }
        // Last and deepest first: a change then never moves a place that is still to be visited.
        places.sort_by(|one, other| order(other, one));
        for place in &places {
            match &self.change {
                Change::Update(update) => self.update(tree, place, update, budget)?,
                Change::Remove => self.remove(tree, place)?,
            }
        }
        Ok(Applied { matched: places.len(), target: self.target })
    }

    fn update(&self, tree: &mut Value, place: &str, update: &Value, budget: &mut usize) -> Result<()> {
        let (weight, depth) = measure(update);
        *budget = budget
            .checked_sub(weight)
            .ok_or_else(|| self.error("update", format!("the updates add too much: more than {WEIGHT} nodes")))?;
        if place.matches('/').count() + depth > DEPTH {
            return Err(self.error("update", format!("`{place}` would be nested deeper than {DEPTH} levels")));
        }
        match (tree.pointer_mut(place), update) {
            (Some(Value::Object(target)), Value::Object(update)) => merge(target, update),
            (Some(Value::Object(_)), other) => {
                let message = format!("`{place}` is a mapping and the update is {}; expected a mapping", kind(other));
                return Err(self.error("update", message));
            }
            (Some(Value::Array(target)), Value::Array(update)) => target.extend_from_slice(update),
            (Some(Value::Array(target)), entry) => target.push(entry.clone()),
            (Some(other), _) => return Err(self.primitive(place, other)),
            // Cannot be: the place was just found, and nothing above it has changed.
            (None, _) => {}
        }
        Ok(())
    }

    fn remove(&self, tree: &mut Value, place: &str) -> Result<()> {
        if let Some(target @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_))) = tree.pointer(place)
        {
            return Err(self.primitive(place, target));
        }
        let Some((parent, last)) = place.rsplit_once('/') else {
            return Err(self.error("target", "the whole document cannot be removed".to_owned()));
        };
        match tree.pointer_mut(parent) {
            Some(Value::Object(map)) => {
                map.shift_remove(&last.replace("~1", "/").replace("~0", "~"));
            }
            Some(Value::Array(list)) => {
                if let Some(index) = last.parse().ok().filter(|index| *index < list.len()) {
                    list.remove(index);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn primitive(&self, place: &str, found: &Value) -> Error {
        let message = format!("`{place}` is {}; expected a target that selects mappings or lists", kind(found));
        self.error("target", message).help("select the mapping around it; an update to null takes a key's effect away")
    }

    fn error(&self, key: &str, message: String) -> Error {
        Error::at(self.overlay.name, format!("/actions/{}/{key}", self.index), message)
    }
}

fn json_path(target: &str) -> Result<JsonPath, String> {
    let mut open = 0usize;
    for byte in target.bytes() {
        match byte {
            b'[' | b'(' => open += 1,
            b']' | b')' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > BRACKETS || target.len() > TARGET {
            return Err("the target is too long or too deeply nested for a JSONPath".to_owned());
        }
    }
    JsonPath::parse(target).map_err(|error| format!("`{target}` is no JSONPath: {error}"))
}

/// Mappings merge, lists are appended to, anything else is replaced.
fn merge(target: &mut Map<String, Value>, update: &Map<String, Value>) {
    for (key, value) in update {
        match (target.get_mut(key), value) {
            (Some(Value::Object(target)), Value::Object(update)) => merge(target, update),
            (Some(Value::Array(target)), Value::Array(update)) => target.extend_from_slice(update),
            (Some(target), _) => *target = value.clone(),
            (None, _) => {
                target.insert(key.clone(), value.clone());
            }
        }
    }
}

/// Nodes and bytes of text, and levels of nesting.
fn measure(value: &Value) -> (usize, usize) {
    let add = |(weight, depth): (usize, usize), inner: &Value| {
        let (more, deep) = measure(inner);
        (weight + more, depth.max(deep + 1))
    };
    match value {
        Value::String(text) => (1 + text.len(), 0),
        Value::Array(list) => list.iter().fold((1, 1), add),
        Value::Object(map) => map.iter().fold((1, 1), |sum, (key, inner)| add((sum.0 + key.len(), sum.1), inner)),
        _ => (1, 0),
    }
}

/// By segment, indices as numbers; a place before what is in it.
fn order(one: &str, other: &str) -> Ordering {
    fn key(segment: &str) -> (Option<usize>, &str) {
        (segment.parse().ok(), segment)
    }
    one.split('/').map(key).cmp(other.split('/').map(key))
}

fn known(map: &Map<String, Value>, name: &str, at: &str, keys: &[&str]) -> Result<()> {
    match map.keys().find(|key| !keys.contains(&key.as_str()) && !key.starts_with("x-")) {
        None => Ok(()),
        Some(key) => {
            let pointer = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
            let message =
                format!("`{key}` is not known here; expected {} or a key that begins with `x-`", keys.join(", "));
            Err(Error::at(name, pointer, message))
        }
    }
}

fn unexpected(name: &str, at: &str, found: &Value, expected: &str) -> Error {
    Error::at(name, at, format!("is {}; expected {expected}", kind(found)))
}
