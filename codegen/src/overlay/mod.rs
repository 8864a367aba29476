//! A document's tree and an OpenAPI Overlay 1.0 come in; the tree is changed in place. Knows nothing of what the document
//! means.
//!
//! | room | does |
//! | --- | --- |
//! | `read` | the overlay's text, as actions |
//! | `change` | an action, done to the places that it selects |
//! | `reference` | references that lead nowhere, in an update and in a document |
//! | `target` | the segments of a target |
//! | `held` | the operations that a target names by their paths, by their ids |
//! | `meant` | what a target that selects nothing may mean |
//! | `follow` | what must change in an overlay when the document does |
//! | `edit` | those changes, made in its text |

mod change;
pub mod edit;
pub mod follow;
pub(crate) mod held;
mod meant;
mod read;
pub(crate) mod reference;
pub(crate) mod target;

use std::collections::BTreeMap;

use serde_json::Value;

use self::change::WEIGHT;
pub use self::held::by_operation;
pub(crate) use self::read::json_path;
use self::read::{Action, Change};
use crate::stale::{Stale, Subject, Why};
use crate::{Error, Result, Source, near};

const GONE: &str =
    "delete the action if the publisher has made this correction, adjust the target if the place has moved";

const PART: &str = "take it out of the target if the publisher has made this correction or has taken the place away, \
                    adjust it if the place has moved";

/// An action of an overlay, and what it matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// From zero.
    pub index: usize,
    pub target: String,
    pub description: Option<String>,
    /// Nodes that the target selected, as JSON pointers into the tree before the action; none where it is stale.
    pub places: Vec<String>,
    /// Why it is left out until somebody decides, where it is (`x-stale`).
    pub left_out: Option<String>,
}

/// What became of the actions.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// All actions, in their order.
    pub applied: Vec<Applied>,
    /// Those that no longer fit, and were left out.
    pub stale: Vec<Stale>,
}

/// Sees the tree before an action, the action and what it adds.
pub type Watch<'w> = dyn FnMut(&Value, &Applied, Option<&Value>) + 'w;

/// Applies the actions of an overlay, one after the other. Those that no longer fit are left out.
///
/// # Errors
///
/// The text is not an Overlay 1.0, a target is not a JSONPath (RFC 9535), or the updates add too much.
pub fn apply(tree: &mut Value, overlay: Source<'_>) -> Result<Outcome> {
    watched(tree, overlay, &mut |_, _, _| {})
}

/// As [`apply`], where `watch` sees each action that is done, the tree before it and what it adds.
///
/// # Errors
///
/// Returns the errors of [`apply`].
pub fn watched(tree: &mut Value, overlay: Source<'_>, watch: &mut Watch<'_>) -> Result<Outcome> {
    let actions = read::actions(overlay)?;
    let before = actions.iter().any(|action| !action.references().is_empty()).then(|| tree.clone());
    let mut dangling = BTreeMap::new();
    loop {
        let outcome = pass(tree, &actions, &dangling, watch)?;
        // What an action refers to may come with a later one.
        let left_out = |index| outcome.stale.iter().any(|one| one.is_action(index) && !one.is_partly());
        let mut found = actions.iter().filter(|action| action.left_out.is_none() && !left_out(action.index));
        let found = found.find_map(|action| Some((action.index, action.dangling(tree)?)));
        let (Some((index, stale)), Some(before)) = (found, &before) else { return Ok(outcome) };
        dangling.insert(index, stale);
        tree.clone_from(before);
    }
}

/// All actions but those that refer to nothing.
fn pass(
    tree: &mut Value,
    actions: &[Action<'_>],
    dangling: &BTreeMap<usize, Stale>,
    watch: &mut Watch<'_>,
) -> Result<Outcome> {
    let mut budget = WEIGHT;
    let mut outcome = Outcome::default();
    for action in actions {
        if action.left_out.is_some() {
            outcome.applied.push(action.applied(Vec::new()));
            continue;
        }
        let nodes = action.path.query_located(tree).dedup();
        let places: Vec<String> = nodes.iter().map(|node| node.location().to_json_pointer()).collect();
        let stale = match dangling.get(&action.index) {
            Some(stale) => Some(stale.clone()),
            None if places.is_empty() => Some(action.unmatched(tree)),
            None => action.fits(tree, &places).err().map(|error| action.stale(Why::Unfit, Vec::new(), error)),
        };
        let applied = action.applied(places);
        match stale {
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
        let message = match &self.description {
            Some(description) => format!("`{}` matches nothing: {}", self.target, description.trim()),
            None => format!("`{}` matches nothing", self.target),
        };
        let (help, nearest) = match meant::meant(tree, &self.target) {
            Some((missing, nearest)) => (format!("{GONE}; {missing}{}", near::told(&nearest)), nearest),
            None => (GONE.to_owned(), Vec::new()),
        };
        self.stale(Why::Unmatched, nearest, self.error("target", message).help(help))
    }

    /// Of several alternatives in a target, those that select nothing.
    fn partly(&self, tree: &Value) -> Option<Stale> {
        let alone = target::alternatives(&self.target).unwrap_or_default();
        let empty =
            alone.into_iter().filter(|(_, alone)| json_path(alone).is_ok_and(|alone| alone.query(tree).is_empty()));
        let empty: Vec<(&str, String)> = empty.collect();
        let (_, first) = empty.first()?;
        let (missing, nearest) = meant::meant(tree, first).unzip();
        let missing = missing.map_or_else(String::new, |missing| format!("; {missing}"));
        let nearest = nearest.unwrap_or_default();
        let parts: Vec<String> = empty.iter().map(|(part, _)| (*part).to_owned()).collect();
        let reason = self.description.as_ref().map_or_else(String::new, |text| format!(": {}", text.trim()));
        let message = format!("`{}` in `{}` matches nothing{reason}", parts.join("`, `"), self.target);
        let help = format!("{PART}{missing}{}", near::told(&nearest));
        Some(self.stale(Why::Partly(parts), nearest, self.error("target", message).help(help)))
    }

    fn stale(&self, why: Why, nearest: Vec<String>, error: Error) -> Stale {
        let (target, description) = (self.target.clone(), self.description.clone());
        Stale { subject: Subject::Action { index: self.index, target, description }, why, nearest, error }
    }

    /// What the action adds.
    fn update(&self) -> Option<&Value> {
        match &self.change {
            Change::Update(update) => Some(update),
            Change::Remove => None,
        }
    }
}
