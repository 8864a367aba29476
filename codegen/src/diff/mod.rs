//! Two models in, what changed for a caller out: each change with the Rust item it touches, and whether it breaks who sends
//! or who receives. It compares models, not texts.

mod judge;
mod render;
mod surface;

use std::collections::BTreeMap;

pub use judge::{Breaks, Verdict};
pub use render::{json, markdown, text};

use self::surface::{Item, Surface};
use crate::model::Api;

/// What changed between two models.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diff {
    /// In the order of the items they touch.
    pub changes: Vec<Change>,
}

/// One change to one item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    pub item: Key,
    /// Path of the Rust item below the crate.
    pub rust: String,
    pub kind: ChangeKind,
    pub breaks: Breaks,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    Added {
        what: String,
    },
    Removed {
        what: String,
    },
    /// Another name for what is otherwise the same.
    Renamed {
        from: String,
        to: String,
    },
    Changed {
        facet: Facet,
        from: String,
        to: String,
    },
}

/// What a change can touch, by the names of the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Api,
    Server(String),
    Secret(String),
    Operation(String),
    /// Operation, place, wire name.
    Parameter(String, String, String),
    Body(String),
    /// Operation, status.
    Answer(String, String),
    Event(String),
    Type(String),
    /// Type, wire name.
    Field(String, String),
    /// Type, value or name.
    Variant(String, String),
}

/// What can change of an item that stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Path,
    Group,
    Function,
    Name,
    Type,
    /// What a call yields.
    Yields,
    Required,
    Deprecated,
    Default,
    Bounds,
    Style,
    Security,
    MediaType,
    Traits,
    Url,
    Version,
    /// Summaries and descriptions.
    Words,
}

impl Diff {
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Changes of more than words.
    pub fn for_callers(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| !change.is_words())
    }

    /// The part of the version that must be raised.
    pub fn verdict(&self) -> Verdict {
        self.changes.iter().map(judge::verdict).max().unwrap_or(Verdict::None)
    }
}

impl Change {
    pub fn is_words(&self) -> bool {
        matches!(self.kind, ChangeKind::Changed { facet: Facet::Words, .. })
    }
}

/// Compares two models.
pub fn diff(old: &Api, new: &Api) -> Diff {
    let (mut old, new) = (Surface::of(old), Surface::of(new));
    let mut changes = Vec::new();
    let renamed = renamed_types(&old, &new);
    if !renamed.is_empty() {
        old.rename_types(&renamed);
    }
    for (from, to) in renamed {
        changes.push(renaming(&new, Key::Type(to.clone()), from, to));
    }
    for (from, to) in renamed_operations(&old, &new) {
        old.rename_operation(&from, &to);
        changes.push(renaming(&new, Key::Operation(to.clone()), from, to));
    }
    for (key, item) in &old.items {
        match new.items.get(key) {
            Some(other) => changes.extend(changed(key, item, other)),
            None if !old.is_inside(key, &new) => {
                let kind = ChangeKind::Removed { what: item.what() };
                changes.push(judge::judged(key.clone(), item.rust.clone(), kind, item));
            }
            None => {}
        }
    }
    for (key, item) in &new.items {
        if !old.items.contains_key(key) && !new.is_inside(key, &old) {
            let kind = ChangeKind::Added { what: item.what() };
            changes.push(judge::judged(key.clone(), item.rust.clone(), kind, item));
        }
    }
    changes.sort();
    Diff { changes }
}

fn renaming(new: &Surface, key: Key, from: String, to: String) -> Change {
    let item = new.items.get(&key).cloned().unwrap_or_default();
    judge::judged(key, item.rust.clone(), ChangeKind::Renamed { from, to }, &item)
}

fn changed<'a>(key: &'a Key, old: &'a Item, new: &'a Item) -> impl Iterator<Item = Change> + 'a {
    let facets = old.facets.keys().chain(new.facets.keys().filter(|facet| !old.facets.contains_key(facet)));
    facets.filter_map(move |facet| {
        let from = old.facets.get(facet).cloned().unwrap_or_default();
        let to = new.facets.get(facet).cloned().unwrap_or_default();
        (from != to).then(|| {
            let kind = ChangeKind::Changed { facet: *facet, from, to };
            // An item counts as sent or received where it was or is.
            let both = Item { sent: old.sent || new.sent, received: old.received || new.received, ..new.clone() };
            judge::judged(key.clone(), new.rust.clone(), kind, &both)
        })
    })
}

/// Types that are gone and came back under another name: the only ones of their content on either side.
fn renamed_types(old: &Surface, new: &Surface) -> BTreeMap<String, String> {
    pairs(&old.contents(new), &new.contents(old))
}

/// Operations under another id, at the same method and path.
fn renamed_operations(old: &Surface, new: &Surface) -> BTreeMap<String, String> {
    pairs(&old.places(new), &new.places(old))
}

/// Names on both sides under a content that only they have.
fn pairs(old: &BTreeMap<String, Vec<String>>, new: &BTreeMap<String, Vec<String>>) -> BTreeMap<String, String> {
    old.iter()
        .filter_map(|(content, from)| match (from.as_slice(), new.get(content)?.as_slice()) {
            ([from], [to]) => Some((from.clone(), to.clone())),
            _ => None,
        })
        .collect()
}
