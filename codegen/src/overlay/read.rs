//! Reads the text of an Overlay 1.0 as actions. Does not know the document.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use crate::document::{kind, parse, pointer};
use crate::stale::{Stale, Subject, Why};
use crate::{Error, Result, Source};

/// Limits of the length of a target and of the depth of its brackets. The parser's time doubles with each level.
const TARGET: usize = 4096;
const BRACKETS: usize = 8;

/// An action of an overlay.
pub(super) struct Action<'a> {
    pub(super) overlay: Source<'a>,
    pub(super) index: usize,
    pub(super) target: String,
    pub(super) path: JsonPath,
    pub(super) description: Option<String>,
    pub(super) change: Change,
    /// Reason to skip the action until it is corrected: its key `x-stale`.
    pub(super) left_out: Option<String>,
}

pub(super) enum Change {
    Update(Value),
    Remove,
}

/// Reads the actions of an overlay.
pub(super) fn actions(overlay: Source<'_>) -> Result<Vec<Action<'_>>> {
    let name = overlay.name;
    let mut root = parse(overlay)?;
    let Some(root) = root.as_object_mut() else { return Ok(Vec::new()) };
    known(root, name, "", &["overlay", "info", "extends", "actions"])?;
    match root.get("overlay") {
        Some(Value::String(version)) if version.starts_with("1.0.") => {}
        Some(Value::String(version)) => {
            let message = format!("version `{version}` of Overlay is not supported; expected 1.0.0");
            return Err(Error::at(name, "/overlay", message));
        }
        Some(other) => return Err(unexpected(name, "/overlay", other, "the text `1.0.0`")),
        None => {
            let message = "has no key `overlay`; expected an OpenAPI Overlay that begins with `overlay: 1.0.0`";
            return Err(Error::whole(name, message));
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
        let left_out = match action.remove("x-stale") {
            None => None,
            Some(Value::String(reason)) => Some(reason),
            Some(other) => return Err(unexpected(name, &format!("{at}/x-stale"), &other, "the reason as text")),
        };
        Ok(Self { overlay, index, target, path, description, change, left_out })
    }

    pub(super) fn error(&self, key: &str, message: String) -> Error {
        Error::at(self.overlay.name, format!("/actions/{}/{key}", self.index), message)
    }

    pub(super) fn stale(&self, why: Why, nearest: Vec<String>, error: Error) -> Stale {
        let (target, description) = (self.target.clone(), self.description.clone());
        Stale {
            subject: Subject::Action { index: self.index, target, description },
            why,
            nearest,
            error,
            shared: false,
        }
    }

    pub(super) fn update(&self) -> Option<&Value> {
        match &self.change {
            Change::Update(update) => Some(update),
            Change::Remove => None,
        }
    }
}

/// Parses a target.
pub(crate) fn json_path(target: &str) -> Result<JsonPath, String> {
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
    JsonPath::parse(target).map_err(|error| format!("`{target}` is not a valid JSONPath: {error}"))
}

/// Returns the JSON pointers of the selected nodes, each once.
pub(super) fn places(path: &JsonPath, tree: &Value) -> Vec<String> {
    path.query_located(tree).dedup().iter().map(|node| node.location().to_json_pointer()).collect()
}

fn known(map: &Map<String, Value>, name: &str, at: &str, keys: &[&str]) -> Result<()> {
    match map.keys().find(|key| !keys.contains(&key.as_str()) && !key.starts_with("x-")) {
        None => Ok(()),
        Some(key) => {
            let message = format!("unknown key `{key}`; expected {} or a key that begins with `x-`", keys.join(", "));
            Err(Error::at(name, pointer::join_to(at, key), message))
        }
    }
}

fn unexpected(name: &str, at: &str, found: &Value, expected: &str) -> Error {
    Error::at(name, at, format!("is {}; expected {expected}", kind(found)))
}
