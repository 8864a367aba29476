//! Two versions of a document and the overlay of the older in; what must change in the overlay for the newer out. An action is
//! followed by the nodes that it selects in the older document, and by where those are in the newer one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::WEIGHT;
use super::read::{self, Action, Change};
use super::target::{self, quoted, unquoted};
use crate::align::{Documents, subject};
use crate::{Result, Source};

/// What becomes of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Of the action, from zero.
    pub index: usize,
    pub edit: Edit,
    /// Why, as a sentence without its full stop.
    pub reason: String,
}

impl Step {
    /// Whether the action still does its work after it.
    fn keeps(&self) -> bool {
        !matches!(self.edit, Edit::Delete { .. } | Edit::Undecided { .. })
    }
}

/// A change of an overlay's action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// It selects the same nodes by another target.
    Target { from: String, to: String },
    /// It refers to the same node by another pointer.
    Reference { from: String, to: String },
    /// Nothing is left for it to do.
    Delete { target: String },
    /// It no longer fits, and somebody must decide; left out until then.
    Undecided { target: String },
    /// It still fits, and no longer reaches some of what it corrected; somebody must decide.
    Partial { target: String },
}

/// Follows the actions of an overlay from the older document to the newer one.
///
/// # Errors
///
/// The text is not an overlay.
pub fn follow(overlay: Source<'_>, documents: &Documents) -> Result<Vec<Step>> {
    let names = names(documents);
    let (mut old, mut new) = (documents.old.clone(), documents.new.clone());
    let mut budget = WEIGHT;
    let mut steps = Vec::new();
    for mut action in read::actions(overlay)? {
        if action.left_out.is_some() {
            continue;
        }
        let before = places(&action, &old);
        let expected = before.iter().map(|place| Expected::of(place, documents, &new)).collect::<Vec<_>>();
        let idle = before.iter().all(|place| action.is_done_at(&old, place));
        let step = match before.is_empty() {
            true => None,
            false => action.made(&expected, &new, idle).or_else(|| action.retarget(&expected, &new, &names)),
        };
        let mut own = Vec::from_iter(step);
        if own.iter().all(Step::keeps) {
            own.extend(action.prune(&new));
            own.extend(action.refer(documents, &new));
        }
        let doomed = !own.iter().all(Step::keeps);
        steps.extend(own);
        for (tree, skipped) in [(&mut old, false), (&mut new, doomed)] {
            let places = places(&action, tree);
            if !skipped && action.fits(tree, &places).is_ok() {
                action.change(tree, &places, &mut budget)?;
            }
        }
    }
    Ok(steps)
}

fn places(action: &Action<'_>, tree: &Value) -> Vec<String> {
    action.path.query_located(tree).dedup().iter().map(|node| node.location().to_json_pointer()).collect()
}

/// Where a node that an action selected is now.
enum Expected {
    At(String),
    /// It is gone, with what it belongs to.
    Gone(String),
    /// An action added it that is left out now.
    Lost(String),
}

impl Expected {
    fn of(place: &str, documents: &Documents, new: &Value) -> Self {
        // What an earlier action added has no place in either document, and the same in both.
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

/// Whether the nearest node that is known is left by an index: what stands there now may be another thing.
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

/// Where the nodes that an action selected are now.
fn wanted(expected: &[Expected]) -> BTreeSet<String> {
    let places = expected.iter().filter_map(|one| match one {
        Expected::At(place) => Some(place.clone()),
        Expected::Gone(_) | Expected::Lost(_) => None,
    });
    places.collect()
}

impl Action<'_> {
    /// Deletes the action where all that it is for is as it makes it. One that did nothing before stays as long as it fits.
    fn made(&self, expected: &[Expected], new: &Value, idle: bool) -> Option<Step> {
        let (wanted, found) = (wanted(expected), places(self, new));
        let done = !wanted.is_empty() && wanted.iter().chain(&found).all(|place| self.is_done_at(new, place));
        (done && (!idle || found.is_empty())).then(|| Step {
            index: self.index,
            edit: Edit::Delete { target: self.target.clone() },
            reason: "the publisher has made this correction".to_owned(),
        })
    }

    /// What becomes of the target, if that must change. The action then selects by the new one.
    fn retarget(&mut self, expected: &[Expected], new: &Value, names: &BTreeMap<String, String>) -> Option<Step> {
        let wanted = wanted(expected);
        let found = BTreeSet::from_iter(places(self, new));
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
                let reason = format!("`{place}` is added by an action that is left out");
                return step(Edit::Undecided { target }, reason);
            }
            let reason = gone(expected);
            return step(Edit::Delete { target }, reason);
        }
        if let Some((to, renamed)) = renamed(&target, names)
            && let Ok(path) = read::json_path(&to)
        {
            let reached = path.query_located(new).dedup();
            let reached = reached.iter().map(|node| node.location().to_json_pointer()).collect::<BTreeSet<_>>();
            if wanted.is_subset(&reached) && reached.difference(&wanted).all(|extra| found.contains(extra)) {
                (self.path, self.target) = (path, to.clone());
                return step(Edit::Target { from: target, to }, renamed);
            }
        }
        let open = missing.iter().filter(|place| !self.is_done_at(new, place)).collect::<Vec<_>>();
        let first = open.first()?;
        let others = match open.len() {
            1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        match found.is_empty() {
            true => {
                step(Edit::Undecided { target }, format!("what it corrected is at `{first}`{others} and has changed"))
            }
            false => {
                step(Edit::Partial { target }, format!("it no longer selects `{first}`{others}, which has changed"))
            }
        }
    }

    /// Takes alternatives out of the target that select nothing now.
    fn prune(&mut self, new: &Value) -> Vec<Step> {
        let mut steps = Vec::new();
        let found = places(self, new);
        while let Some(part) = self.empty_part(new) {
            let spellings = [format!("{part} || "), format!(" || {part}"), format!("{part}, "), format!(", {part}")];
            let shorter = spellings.iter().filter(|spelling| self.target.contains(*spelling)).find_map(|spelling| {
                let target = self.target.replacen(spelling, "", 1);
                let path = read::json_path(&target).ok()?;
                let reached = path.query_located(new).dedup();
                let reached = reached.iter().map(|node| node.location().to_json_pointer()).collect::<Vec<_>>();
                (reached == found).then_some((path, target))
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
        let is_empty = |alone: &str| read::json_path(alone).is_ok_and(|path| path.query(new).is_empty());
        parts.into_iter().find(|(_, alone)| is_empty(alone)).map(|(part, _)| part.to_owned())
    }

    fn is_done_at(&self, tree: &Value, place: &str) -> bool {
        tree.pointer(place).is_some_and(|node| self.is_done(node))
    }

    /// Whether a node is as the action makes it.
    fn is_done(&self, node: &Value) -> bool {
        match &self.change {
            Change::Update(update) => holds(node, update),
            Change::Remove => false,
        }
    }

    /// References of the update that lead elsewhere now.
    fn refer(&self, documents: &Documents, new: &Value) -> Vec<Step> {
        let mut steps = Vec::new();
        let references = self.references().into_iter().map(|(_, text)| text).collect::<BTreeSet<_>>();
        for from in references {
            let Some(place) = from.strip_prefix('#') else { continue };
            let before = subject(place).is_some_and(|subject| documents.old.pointer(subject).is_some());
            let now = documents.alignment.new_place(place).filter(|now| new.pointer(now).is_some());
            // Where it stands inline now, the path of the day would be named.
            let now = now.filter(|now| now == place || now.starts_with("/components/"));
            let (edit, reason) = match now {
                // Added by an action.
                _ if !before => continue,
                Some(now) if now == place => continue,
                Some(now) => {
                    let to = format!("#{now}");
                    let reason = format!("`{from}` is now `{to}`");
                    (Edit::Reference { from: from.to_owned(), to }, reason)
                }
                None => {
                    let reason = format!("it refers to `{from}`, which is gone");
                    (Edit::Undecided { target: self.target.clone() }, reason)
                }
            };
            steps.push(Step { index: self.index, edit, reason });
        }
        steps
    }
}

/// Whether an update would change nothing: mappings hold its keys, lists its entries; null takes a key's effect away.
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

/// Why nothing is left for an action.
fn gone(expected: &[Expected]) -> String {
    let places = expected.iter().filter_map(|one| match one {
        Expected::Gone(place) => Some(place),
        Expected::At(_) | Expected::Lost(_) => None,
    });
    let places = places.collect::<BTreeSet<_>>();
    let shown = places.iter().take(3).map(|place| format!("`{place}`")).collect::<Vec<_>>().join(", ");
    match places.len() {
        0..=3 => format!("{shown}, which it corrected, is gone"),
        count => format!("{shown} and {} more, which it corrected, are gone", count - 3),
    }
}

/// Names in targets that have another spelling: paths, ids of operations, names of components and parameters.
fn names(documents: &Documents) -> BTreeMap<String, String> {
    let mut names = documents.alignment.moved_paths();
    let sections = documents.old.get("components").and_then(Value::as_object).into_iter().flatten();
    for (section, _) in sections {
        names.extend(documents.alignment.renamed(section));
    }
    names.extend(documents.alignment.renamed_texts((&documents.old, &documents.new), &["operationId", "name"]));
    names
}

/// The target with the names as they are now, and which.
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

/// What a name may hold where it stands behind a dot.
fn is_named(sign: char) -> bool {
    sign == '_' || sign.is_ascii_alphanumeric() || !sign.is_ascii()
}

/// How long a literal in quotes is, with them.
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
