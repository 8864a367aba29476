//! Applies the actions of an overlay to a document, and reports those that no longer fit.

use std::collections::BTreeMap;

use serde_json::Value;

use super::change::WEIGHT;
use super::read::{self, Action, json_path, places};
use super::{meant, target};
use crate::stale::{Stale, Why};
use crate::{Result, Source, near};

const GONE: &str =
    "delete the action if the publisher has corrected the document, or adjust the target if the node has moved";

const PART: &str = "remove it from the target if the publisher has corrected the document or removed the node, or adjust it \
                    if the node has moved";

/// An action of an overlay, and the nodes that it selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Index in the list of actions, from zero.
    pub index: usize,
    pub target: String,
    pub description: Option<String>,
    /// JSON pointers of the selected nodes, in the tree before the action. Empty if the action is stale.
    pub places: Vec<String>,
    /// Reason to skip the action until it is corrected: its key `x-stale`.
    pub left_out: Option<String>,
}

/// The result of applying an overlay.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// All actions, in their order.
    pub applied: Vec<Applied>,
    /// Actions that no longer fit. They were left out, except that a [`Why::Partly`] action was applied where it fits.
    pub stale: Vec<Stale>,
}

/// A function that takes the tree before an action, the action, and its update if it has one.
pub type Watch<'w> = dyn FnMut(&Value, &Applied, Option<&Value>) + 'w;

/// Applies the actions of an overlay, one after the other. Leaves out those that no longer fit.
///
/// # Errors
///
/// Returns an error if the text is not an Overlay 1.0, if a target is not a JSONPath (RFC 9535), or if the updates add too much.
pub fn apply(tree: &mut Value, overlay: Source<'_>) -> Result<Outcome> {
    watched(tree, overlay, &mut |_, _, _| {})
}

/// Applies an overlay as [`apply`] does, and calls `watch` before each action that is applied.
///
/// # Errors
///
/// Returns the errors of [`apply`].
pub fn watched(tree: &mut Value, overlay: Source<'_>, watch: &mut Watch<'_>) -> Result<Outcome> {
    let actions = read::actions(overlay)?;
    let before = overlay.text.contains("$ref").then(|| tree.clone());
    let mut dangling = BTreeMap::new();
    loop {
        let outcome = pass(tree, &actions, &dangling, watch)?;
        // A later action may add the node that an update refers to.
        let found = outcome.applied.iter().zip(&actions).find_map(|(applied, action)| {
            let left_out = outcome.stale.iter().any(|one| one.is_action(applied.index) && !one.is_partly());
            let stale = (!left_out).then(|| action.dangling(tree, &applied.places))??;
            Some((applied.index, stale))
        });
        let (Some((index, stale)), Some(before)) = (found, &before) else { return Ok(outcome) };
        dangling.insert(index, stale);
        tree.clone_from(before);
    }
}

/// Applies all actions but those in `dangling`.
fn pass(
    tree: &mut Value,
    actions: &[Action<'_>],
    dangling: &BTreeMap<usize, Stale>,
    watch: &mut Watch<'_>,
) -> Result<Outcome> {
    let mut budget = WEIGHT;
    let mut outcome = Outcome::default();
    for action in actions {
        let skipped = action.left_out.is_some();
        let places = if skipped { Vec::new() } else { places(&action.path, tree) };
        let stale = match dangling.get(&action.index) {
            _ if skipped => None,
            Some(stale) => Some(stale.clone()),
            None if places.is_empty() => Some(action.unmatched(tree)),
            None => action.fits(tree, &places).err().map(|error| action.stale(Why::Unfit, Vec::new(), error)),
        };
        let applied = action.applied(places);
        match stale {
            _ if skipped => {}
            Some(stale) => outcome.stale.push(stale),
            None => {
                watch(tree, &applied, action.update());
                outcome.stale.extend(action.partly(tree));
                action.change(tree, &applied.places, &mut budget)?;
            }
        }
        outcome.applied.push(applied);
    }
    Ok(outcome)
}

impl Action<'_> {
    fn applied(&self, places: Vec<String>) -> Applied {
        let (target, description) = (self.target.clone(), self.description.clone());
        Applied { index: self.index, target, description, places, left_out: self.left_out.clone() }
    }

    fn unmatched(&self, tree: &Value) -> Stale {
        let message = format!("`{}` matches nothing{}", self.target, self.reason());
        let (missing, nearest) = meant::meant(tree, &self.target).unzip();
        let nearest = nearest.unwrap_or_default();
        let missing = missing.map_or_else(String::new, |missing| format!("; {missing}"));
        let help = format!("{GONE}{missing}{}", near::told(&nearest));
        self.stale(Why::Unmatched, nearest, self.error("target", message).help(help))
    }

    /// Reports the alternatives of a target that select nothing.
    fn partly(&self, tree: &Value) -> Option<Stale> {
        let is_empty = |alone: &str| json_path(alone).is_ok_and(|alone| alone.query(tree).is_empty());
        let alone = target::alternatives(&self.target).unwrap_or_default();
        let (parts, alone): (Vec<&str>, Vec<String>) = alone.into_iter().filter(|(_, alone)| is_empty(alone)).unzip();
        let (missing, nearest) = meant::meant(tree, alone.first()?).unzip();
        let nearest = nearest.unwrap_or_default();
        let missing = missing.map_or_else(String::new, |missing| format!("; {missing}"));
        let message = format!("`{}` in `{}` matches nothing{}", parts.join("`, `"), self.target, self.reason());
        let help = format!("{PART}{missing}{}", near::told(&nearest));
        let parts = parts.into_iter().map(str::to_owned).collect();
        Some(self.stale(Why::Partly(parts), nearest, self.error("target", message).help(help)))
    }

    /// Returns the description, to end a message with.
    fn reason(&self) -> String {
        self.description.as_ref().map_or_else(String::new, |text| format!(": {}", text.trim()))
    }
}
