//! Reads operations that are references, which the specification does not allow but documents have: the target is copied, so that later
//! steps see a plain operation.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::place::METHODS;
use crate::document::{kind, pointer};
use crate::{Error, Report, Result};

/// Longest chain of references to references that is followed.
const CHAIN: usize = 64;

/// Largest number of values that are copied.
const COPIED: usize = 1 << 20;

/// How deep copied operations may be nested through their callbacks.
const NESTED: usize = 8;

/// Replaces operations that are references by their targets. Keys beside the reference win.
pub(super) fn inline(tree: &mut Value, name: &str, report: &mut Report) -> Result<()> {
    let mut inliner = Inliner { name, items: Vec::new(), seen: HashSet::new(), budget: COPIED };
    for list in ["/paths", "/webhooks", "/x-webhooks", "/components/pathItems"] {
        inliner.each(tree, list);
    }
    if let Some(Value::Object(callbacks)) = tree.pointer("/components/callbacks") {
        callbacks.keys().for_each(|key| inliner.each(tree, &pointer::join(["components", "callbacks", key])));
    }
    while let Some(at) = inliner.items.pop() {
        inliner.item(tree, &at, report)?;
    }
    Ok(())
}

struct Inliner<'a> {
    name: &'a str,
    /// Pointers of path items that are still to be looked at.
    items: Vec<String>,
    seen: HashSet<String>,
    /// How many values may still be copied.
    budget: usize,
}

impl Inliner<'_> {
    /// Adds the path items of a mapping.
    fn each(&mut self, tree: &Value, at: &str) {
        let items = tree.pointer(at).and_then(Value::as_object).into_iter().flat_map(Map::keys);
        self.items.extend(items.filter(|key| !key.starts_with("x-")).map(|key| pointer::join_to(at, key)));
    }

    fn item(&mut self, tree: &mut Value, at: &str, report: &mut Report) -> Result<()> {
        if !self.seen.insert(at.to_owned()) {
            return Ok(());
        }
        let Some(item) = tree.pointer(at).and_then(Value::as_object) else { return Ok(()) };
        if let Some(fragment) = reference(item).and_then(|text| text.strip_prefix('#')) {
            self.items.push(pointer::percent_decode(fragment));
        }
        let methods = item.keys().filter(|key| METHODS.contains(&key.to_ascii_lowercase().as_str()));
        let methods: Vec<String> = methods.map(|key| pointer::join_to(at, key)).collect();
        for at in methods {
            if let Some(copy) = self.copy(tree, &at)?
                && let Some(operation) = tree.pointer_mut(&at)
            {
                report.remark(
                    &*at,
                    "is a reference, which the specification does not allow; the operation at its target is read",
                );
                *operation = copy;
            }
            let callbacks = tree.pointer(&format!("{at}/callbacks")).and_then(Value::as_object);
            let callbacks: Vec<String> = callbacks.into_iter().flat_map(Map::keys).cloned().collect();
            callbacks.iter().for_each(|key| self.each(tree, &pointer::join_to(&format!("{at}/callbacks"), key)));
        }
        Ok(())
    }

    /// Returns the operation in place of a reference to it.
    fn copy(&mut self, tree: &Value, at: &str) -> Result<Option<Value>> {
        let Some(Value::Object(own)) = tree.pointer(at) else { return Ok(None) };
        let Some(first) = reference(own) else { return Ok(None) };
        let error = |message: String| Error::at(self.name, at, message);
        let mut text = first;
        for _ in 0..CHAIN {
            let Some(fragment) = text.strip_prefix('#') else {
                return Err(error(format!("`{text}` is outside this document"))
                    .help("bundle the document into one file first, for instance with `npx @redocly/cli bundle`"));
            };
            let target = tree.pointer(&pointer::percent_decode(fragment));
            let target = target.ok_or_else(|| error(format!("`{text}` does not exist")))?;
            let Value::Object(target) = target else {
                return Err(error(format!("`{text}` is {}; expected an operation", kind(target))));
            };
            if let Some(next) = reference(target) {
                text = next;
                continue;
            }
            let mut copy = target.clone();
            copy.extend(own.iter().filter(|(key, _)| *key != "$ref").map(|(key, value)| (key.clone(), value.clone())));
            let left = self.budget.checked_sub(copy.values().map(count).sum());
            let is_deep = at.matches("/callbacks/").count() > NESTED;
            self.budget = left.filter(|_| !is_deep).ok_or_else(|| {
                error("references to operations unfold to too many values; replace some by their targets".to_owned())
            })?;
            return Ok(Some(Value::Object(copy)));
        }
        Err(error(format!("`{first}` leads back to itself")))
    }
}

fn reference(node: &Map<String, Value>) -> Option<&str> {
    node.get("$ref")?.as_str()
}

/// Returns the number of values in a value.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(map) => map.values().map(count).sum(),
        Value::Array(list) => list.iter().map(count).sum(),
        _ => 0,
    }
}
