//! Changes the nodes that an action selects. An action that does not fit changes nothing.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::read::{Action, Change};
use crate::Result;
use crate::document::{DEPTH, kind, pointer};

/// Limits how many nodes and bytes of text all updates together may add: far more than any correction needs, and far less than a
/// machine's memory holds.
pub(super) const WEIGHT: usize = 1 << 22;

impl Action<'_> {
    /// Checks that the action can change the nodes at `places`.
    pub(super) fn fits(&self, tree: &Value, places: &[String]) -> Result<()> {
        let depth = self.update().map_or(0, |update| measure(update).1);
        let mut found = places.iter().filter_map(|place| Some((place, tree.pointer(place)?)));
        found.try_for_each(|(place, found)| match &self.change {
            Change::Remove if place.is_empty() => {
                Err(self.error("target", "the whole document cannot be removed".to_owned()))
            }
            Change::Update(_) if place.matches('/').count() + depth > DEPTH => {
                Err(self.error("update", format!("`{place}` would be nested deeper than {DEPTH} levels")))
            }
            _ if !found.is_object() && !found.is_array() => {
                let message = format!("`{place}` is {}; expected a target that selects mappings or lists", kind(found));
                Err(self
                    .error("target", message)
                    .help("select the mapping around it; to remove the effect of a key, set it to null"))
            }
            Change::Update(update) if found.is_object() && !update.is_object() => {
                let message = format!("`{place}` is a mapping and the update is {}; expected a mapping", kind(update));
                Err(self.error("update", message))
            }
            Change::Update(_) | Change::Remove => Ok(()),
        })
    }

    /// Changes the nodes at `places`, which fit. Subtracts the added weight from `budget`.
    pub(super) fn change(&self, tree: &mut Value, places: &[String], budget: &mut usize) -> Result<()> {
        let mut places: Vec<&String> = places.iter().collect();
        // Last and deepest first, so that no change moves a node that is still to be changed.
        places.sort_by(|one, other| order(other, one));
        let weight = self.update().map_or(0, |update| measure(update).0);
        let left = weight.checked_mul(places.len()).and_then(|all| budget.checked_sub(all));
        *budget = left.ok_or_else(|| {
            self.error("update", format!("the updates add too much; expected at most {WEIGHT} nodes and bytes"))
        })?;
        for place in places {
            match &self.change {
                Change::Update(update) => update_at(tree, place, update),
                Change::Remove => remove_at(tree, place),
            }
        }
        Ok(())
    }
}

fn update_at(tree: &mut Value, place: &str, update: &Value) {
    match (tree.pointer_mut(place), update) {
        (Some(Value::Object(target)), Value::Object(update)) => merge(target, update),
        (Some(Value::Array(target)), Value::Array(update)) => target.extend_from_slice(update),
        (Some(Value::Array(target)), entry) => target.push(entry.clone()),
        // Impossible: `fits` checked the node, and nothing above it has changed.
        _ => {}
    }
}

fn remove_at(tree: &mut Value, place: &str) {
    let Some((parent, last)) = place.rsplit_once('/') else { return };
    match tree.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.shift_remove(&pointer::unescape(last));
        }
        Some(Value::Array(list)) => {
            if let Some(index) = last.parse().ok().filter(|index| *index < list.len()) {
                list.remove(index);
            }
        }
        _ => {}
    }
}

/// Merges mappings, appends to lists, and replaces all other values.
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

/// Returns the weight (nodes and bytes of text) and the depth of a value.
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

/// Orders pointers by segment, indices as numbers, and a node before its children.
fn order(one: &str, other: &str) -> Ordering {
    fn key(segment: &str) -> (Option<usize>, &str) {
        (segment.parse().ok(), segment)
    }
    one.split('/').map(key).cmp(other.split('/').map(key))
}
