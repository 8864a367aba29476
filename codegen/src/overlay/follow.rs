//! Finds the changes that an overlay needs when its document changes. Follows each action by the nodes that it selects in the
//! older document, and by their places in the newer one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::WEIGHT;
use super::read::{self, Action, Change, json_path, places};
use super::target::{self, quoted, unquoted};
use crate::align::{Documents, subject};
use crate::document::pointer::join;
use crate::documented::object;
use crate::{Result, Source};

/// A change that an action needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Index of the action, from zero.
    pub index: usize,
    pub edit: Edit,
    /// The reason, a sentence without its full stop.
    pub reason: String,
}

impl Step {
    /// Returns whether the action is still applied after the change.
    fn keeps(&self) -> bool {
        !matches!(self.edit, Edit::Delete { .. } | Edit::Undecided { .. })
    }
}

/// The kind of a [`Step`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Replaces the target by one that selects the same nodes.
    Target { from: String, to: String },
    /// Replaces a reference by one that leads to the same node.
    Reference { from: String, to: String },
    /// Deletes the action: nothing is left to correct.
    Delete { target: String },
    /// Leaves out the action, which no longer fits, until it is corrected.
    Undecided { target: String },
    /// Changes nothing. The action still fits, but no longer selects some of the nodes that it corrected.
    Partial { target: String },
}

/// Follows the actions of an overlay from the older document to the newer one.
///
/// # Errors
///
/// Returns an error if the text is not a valid overlay.
pub fn follow(overlay: Source<'_>, documents: &Documents) -> Result<Vec<Step>> {
    let names = names(documents);
    let (mut old, mut new) = (documents.old.clone(), documents.new.clone());
    let mut budget = WEIGHT;
    let mut steps = Vec::new();
    for mut action in read::actions(overlay)? {
        if action.left_out.is_some() {
            continue;
        }
        let before = places(&action.path, &old);
        let expected = before.iter().map(|place| Expected::of(place, documents, &new)).collect::<Vec<_>>();
        let idle = before.iter().all(|place| action.is_done_at(&old, place));
        let step = match before.is_empty() {
            true => None,
            false => action.corrected(&expected, &new, idle).or_else(|| action.retarget(&expected, &new, &names)),
        };
        let mut own = Vec::from_iter(step);
        if own.iter().all(Step::keeps) {
            own.extend(action.prune(&new));
            let references = action.references(&old, &before).into_values().collect();
            own.extend(action.refer(references, documents, &new));
        }
        let doomed = !own.iter().all(Step::keeps);
        steps.extend(own);
        for (tree, skipped) in [(&mut old, false), (&mut new, doomed)] {
            let places = places(&action.path, tree);
            if !skipped && action.fits(tree, &places).is_ok() {
                action.change(tree, &places, &mut budget)?;
            }
        }
    }
    Ok(steps)
}

/// The new place of a node that an action selected.
enum Expected {
    At(String),
    /// The node, or one that it is part of, was removed.
    Gone(String),
    /// The node was added by an action that is now left out.
    Lost(String),
}

impl Expected {
    fn of(place: &str, documents: &Documents, new: &Value) -> Self {
        // A node that an earlier action added is in neither document, and has the same place in both.
        let added = subject(place).is_some_and(|subject| documents.old.pointer(subject).is_none());
        let now = if added { Some(place.to_owned()) } else { documents.alignment.new_place(place) };
        let known = |at: &String| new.pointer(at).is_some() && !by_index(place, documents);
        match now.filter(known) {
            Some(at) => Self::At(at),
            None if added => Self::Lost(place.to_owned()),
            None => Self::Gone(place.to_owned()),
        }
    }
}

/// Returns whether the way from the nearest matched node leads through the index of a list, where another node may be now.
fn by_index(place: &str, documents: &Documents) -> bool {
    let mut known = place;
    while !documents.alignment.holds(known) {
        let Some((above, last)) = known.rsplit_once('/') else { return false };
        if last.parse::<usize>().is_ok() && documents.old.pointer(above).is_some_and(Value::is_array) {
            return true;
        }
        known = above;
    }
    false
}

/// Returns the new places of the nodes that an action selected.
fn wanted(expected: &[Expected]) -> BTreeSet<String> {
    let places = expected.iter().filter_map(|one| match one {
        Expected::At(place) => Some(place.clone()),
        Expected::Gone(_) | Expected::Lost(_) => None,
    });
    places.collect()
}

impl Action<'_> {
    /// Deletes the action if the publisher has made its correction. An action that changed nothing before stays while it fits.
    fn corrected(&self, expected: &[Expected], new: &Value, idle: bool) -> Option<Step> {
        let (wanted, found) = (wanted(expected), places(&self.path, new));
        let done = !wanted.is_empty() && wanted.iter().chain(&found).all(|place| self.is_done_at(new, place));
        (done && (!idle || found.is_empty())).then(|| Step {
            index: self.index,
            edit: Edit::Delete { target: self.target.clone() },
            reason: "the publisher has corrected the document".to_owned(),
        })
    }

    /// Finds the change that the target needs, and makes it in this action.
    fn retarget(&mut self, expected: &[Expected], new: &Value, names: &BTreeMap<String, String>) -> Option<Step> {
        let wanted = wanted(expected);
        let found = BTreeSet::from_iter(places(&self.path, new));
        let missing = wanted.difference(&found).collect::<Vec<_>>();
        let (index, target) = (self.index, self.target.clone());
        let step = |edit, reason| Some(Step { index, edit, reason });
        if missing.is_empty() && !found.is_empty() {
            return None;
        }
        if missing.is_empty() {
            let lost = expected.iter().find_map(|one| match one {
                Expected::Lost(place) => Some(place),
                _ => None,
            });
            if let Some(place) = lost {
                let reason = format!("`{place}` was added by an action that is now left out");
                return step(Edit::Undecided { target }, reason);
            }
            let reason = gone(expected);
            return step(Edit::Delete { target }, reason);
        }
        if let Some((to, renamed)) = renamed(&target, names)
            && let Ok(path) = json_path(&to)
        {
            let reached = BTreeSet::from_iter(places(&path, new));
            if wanted.is_subset(&reached) && reached.difference(&wanted).all(|extra| found.contains(extra)) {
                (self.path, self.target) = (path, to.clone());
                return step(Edit::Target { from: target, to }, renamed);
            }
        }
        let open = missing.iter().filter(|place| !self.is_done_at(new, place)).collect::<Vec<_>>();
        let first = open.first()?;
        let (others, have) = match open.len() {
            1 => (String::new(), "has"),
            count => (format!(" and {} more", count - 1), "have"),
        };
        if found.is_empty() {
            step(Edit::Undecided { target }, format!("`{first}`{others}, which it corrected, {have} changed"))
        } else {
            step(Edit::Partial { target }, format!("it no longer selects `{first}`{others}, which {have} changed"))
        }
    }

    /// Removes the alternatives of the target that select nothing now.
    fn prune(&mut self, new: &Value) -> Vec<Step> {
        let mut steps = Vec::new();
        let found = places(&self.path, new);
        while let Some(part) = self.empty_part(new) {
            let spellings = [format!("{part} || "), format!(" || {part}"), format!("{part}, "), format!(", {part}")];
            let shorter = spellings.iter().filter(|spelling| self.target.contains(*spelling)).find_map(|spelling| {
                let target = self.target.replacen(spelling, "", 1);
                let path = json_path(&target).ok()?;
                (places(&path, new) == found).then_some((path, target))
            });
            let (index, from) = (self.index, self.target.clone());
            let Some((path, to)) = shorter else {
                let reason = format!("`{part}` selects nothing now");
                steps.push(Step { index, edit: Edit::Partial { target: from }, reason });
                break;
            };
            (self.path, self.target) = (path, to.clone());
            steps.push(Step {
                index,
                edit: Edit::Target { from, to },
                reason: format!("`{part}` selects nothing now"),
            });
        }
        steps
    }

    fn empty_part(&self, new: &Value) -> Option<String> {
        let parts = target::alternatives(&self.target)?;
        let is_empty = |alone: &str| json_path(alone).is_ok_and(|path| path.query(new).is_empty());
        parts.into_iter().find(|(_, alone)| is_empty(alone)).map(|(part, _)| part.to_owned())
    }

    fn is_done_at(&self, tree: &Value, place: &str) -> bool {
        tree.pointer(place).is_some_and(|node| self.is_done(node))
    }

    /// Returns whether the action would leave a node as it is.
    fn is_done(&self, node: &Value) -> bool {
        match &self.change {
            Change::Update(update) => holds(node, update),
            Change::Remove => false,
        }
    }

    /// Finds the changes that the references of the update need.
    fn refer(&self, references: BTreeSet<&str>, documents: &Documents, new: &Value) -> Vec<Step> {
        let mut steps = Vec::new();
        for from in references {
            let Some(place) = from.strip_prefix('#') else { continue };
            let before = subject(place).is_some_and(|subject| documents.old.pointer(subject).is_some());
            let now = documents.alignment.new_place(place).filter(|now| new.pointer(now).is_some());
            // A reference to an inline node would depend on a path.
            let now = now.filter(|now| now == place || now.starts_with("/components/"));
            let (edit, reason) = match now {
                // An action added the node.
                _ if !before => continue,
                Some(now) if now == place => continue,
                Some(now) => {
                    let to = format!("#{now}");
                    let reason = format!("`{from}` is now `{to}`");
                    (Edit::Reference { from: from.to_owned(), to }, reason)
                }
                None => {
                    let reason = format!("it refers to `{from}`, which was removed");
                    (Edit::Undecided { target: self.target.clone() }, reason)
                }
            };
            steps.push(Step { index: self.index, edit, reason });
        }
        steps
    }
}

/// Returns whether an update would change nothing: the node has its keys and entries already. Null is as good as no key.
fn holds(node: &Value, update: &Value) -> bool {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => update.iter().all(|(key, value)| match node.get(key) {
            Some(inner) => holds(inner, value),
            None => value.is_null(),
        }),
        (Value::Array(node), Value::Array(update)) => update.iter().all(|entry| node.contains(entry)),
        (node, update) => node == update,
    }
}

/// Names the removed nodes that an action corrected.
fn gone(expected: &[Expected]) -> String {
    let places = expected.iter().filter_map(|one| match one {
        Expected::Gone(place) => Some(place),
        Expected::At(_) | Expected::Lost(_) => None,
    });
    let places = places.collect::<BTreeSet<_>>();
    let shown = places.iter().take(3).map(|place| format!("`{place}`")).collect::<Vec<_>>().join(", ");
    match places.len() {
        0 | 1 => format!("{shown}, which it corrected, was removed"),
        2 | 3 => format!("{shown}, which it corrected, were removed"),
        count => format!("{shown} and {} more, which it corrected, were removed", count - 3),
    }
}

/// Returns the new names of renamed paths, operation ids, components and parameters.
fn names(documents: &Documents) -> BTreeMap<String, String> {
    let mut names = documents.alignment.renamed("/paths");
    for (section, _) in object(documents.old.get("components")) {
        names.extend(documents.alignment.renamed(&join(["components", section])));
    }
    names.extend(documents.alignment.renamed_texts((&documents.old, &documents.new), &["operationId", "name"]));
    names
}

/// Returns the target with the new names, and a sentence about each.
fn renamed(target: &str, names: &BTreeMap<String, String>) -> Option<(String, String)> {
    let mut out = String::with_capacity(target.len());
    let mut changed = BTreeSet::new();
    let mut now = |name: &str| {
        let to = names.get(name)?;
        changed.insert(format!("`{name}` is now `{to}`"));
        Some(to)
    };
    let mut rest = target;
    while let Some(sign) = rest.chars().next() {
        let (token, name) = match sign {
            '\'' | '"' => {
                let literal = rest.get(..literal(rest)).unwrap_or(rest);
                (literal, unquoted(literal))
            }
            '.' => {
                let length = rest.get(1..).unwrap_or_default().chars().take_while(|sign| is_named(*sign));
                let shorthand = rest.get(..1 + length.map(char::len_utf8).sum::<usize>()).unwrap_or(rest);
                (shorthand, shorthand.get(1..).map(str::to_owned))
            }
            sign => (rest.get(..sign.len_utf8()).unwrap_or(rest), None),
        };
        match name.as_deref().and_then(&mut now) {
            Some(to) if sign != '.' => out.push_str(&quoted(to)),
            Some(to) if to.chars().all(is_named) && !to.starts_with(|sign: char| sign.is_ascii_digit()) => {
                out.push('.');
                out.push_str(to);
            }
            // `..name` becomes `..['name']`, and `.name` becomes `['name']`.
            Some(to) => out.push_str(&format!("{}[{}]", if out.ends_with('.') { "." } else { "" }, quoted(to))),
            None => out.push_str(token),
        }
        rest = rest.get(token.len()..).unwrap_or_default();
    }
    (!changed.is_empty()).then(|| (out, changed.into_iter().collect::<Vec<_>>().join(", ")))
}

/// Returns whether a character may be part of a name after a dot.
fn is_named(sign: char) -> bool {
    sign == '_' || sign.is_ascii_alphanumeric() || !sign.is_ascii()
}

/// Returns the length of a literal, including its quotes.
fn literal(text: &str) -> usize {
    let mut signs = text.char_indices();
    let quote = signs.next().map(|(_, quote)| quote);
    while let Some((at, sign)) = signs.next() {
        if sign == '\\' {
            signs.next();
        } else if Some(sign) == quote {
            return at + 1;
        }
    }
    text.len()
}
