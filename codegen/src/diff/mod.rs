//! Two models in, what changed for a caller out: each change with the Rust item it touches, and whether it breaks who sends
//! or who receives. It compares models, not texts.

mod bounds;
mod fold;
mod judge;
mod matching;
mod reader;
mod render;
mod surface;
mod types;

use std::collections::BTreeMap;

pub use fold::Lines;
pub use judge::{Breaks, Verdict};
pub use render::{json, markdown, text};

use self::judge::Sides;
use self::matching::{Matched, matched};
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
    /// The Rust item as a caller spells it: `v1().pets().list_pets`, `v1::types::Pet::name`.
    pub rust: String,
    pub kind: ChangeKind,
    pub breaks: Breaks,
    /// The old name stays, deprecated.
    pub kept: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    Added {
        what: String,
    },
    Removed {
        what: String,
    },
    /// Another name for what is otherwise the same, or what else changed of it is a change of its own.
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
    Scheme(String),
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
    /// The fields of a type that the document does not list.
    Rest(String),
    /// Type, value or name.
    Variant(String, String),
}

/// What can change of an item that stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Path,
    Group,
    Function,
    /// Deprecated names of a function or a setter.
    Former,
    /// Whether a function returns the call, or a builder with setters.
    Returns,
    /// The order of what must be given.
    Order,
    Name,
    Type,
    /// What a call yields.
    Yields,
    Required,
    /// Whether a required field has one value, which a constructor fills in.
    Constant,
    /// Whether a field is only read or only written.
    Access,
    /// What an enum's variant is sent as.
    Value,
    /// The field that tells the variants of a union apart.
    Tag,
    /// The variant that keeps what is not listed.
    Unlisted,
    Deprecated,
    Default,
    Bounds,
    Style,
    Security,
    MediaType,
    /// The header, as it is sent.
    Accept,
    /// The header of a request without a body.
    ContentType,
    Headers,
    Envelope,
    Traits,
    Url,
    Module,
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

/// Maps old names to new ones: ids and wire names of the document, and the model's names of types.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Renames {
    pub operations: BTreeMap<String, String>,
    pub types: BTreeMap<String, String>,
    /// The operation by its new id and the parameter by its old name on the wire, to the new name.
    pub parameters: BTreeMap<(String, String), String>,
}

/// Finds what has only another name, as [`diff`] tells it.
pub fn renames(old: &Api, new: &Api) -> Renames {
    let (mut old, new) = rayon::join(|| Surface::of(old), || Surface::of(new));
    matched(&mut old, &new).renames
}

/// Compares two models.
pub fn diff(old: &Api, new: &Api) -> Diff {
    let (mut old, new) = rayon::join(|| Surface::of(old), || Surface::of(new));
    let Matched { renamed: mut changes, .. } = matched(&mut old, &new);
    for (key, item) in &old.items {
        match new.items.get(key) {
            Some(other) => changed(key, item, other, &mut changes),
            None if !old.is_inside(key, &new) => {
                let sides = Sides { old: Some(item), new: None, holder: old.holder(key) };
                changes.push(judge::judged(key, ChangeKind::Removed { what: item.what() }, sides));
            }
            None => {}
        }
    }
    for (key, item) in &new.items {
        if !old.items.contains_key(key) && !new.is_inside(key, &old) {
            let sides = Sides { old: None, new: Some(item), holder: old.holder(key) };
            changes.push(judge::judged(key, ChangeKind::Added { what: item.what() }, sides));
        }
    }
    changes.sort();
    Diff { changes }
}

fn changed(key: &Key, old: &Item, new: &Item, changes: &mut Vec<Change>) {
    if old.facets == new.facets {
        return;
    }
    let facets = old.facets.keys().chain(new.facets.keys().filter(|facet| !old.facets.contains_key(facet)));
    for facet in facets {
        let (from, to) = match facet {
            // What is told of a name is told there.
            Facet::Former => (&*old.former_but(&new.name), &*new.former_but(&old.name)),
            facet => (old.facet(*facet), new.facet(*facet)),
        };
        if from == to || (*facet == Facet::Order && !reordered(from, to)) {
            continue;
        }
        let kind = ChangeKind::Changed { facet: *facet, from: from.to_owned(), to: to.to_owned() };
        changes.push(judge::judged(key, kind, Sides { old: Some(old), new: Some(new), holder: None }));
    }
}

/// Whether what both lists have stands in another order. What only one has is a change of its own.
fn reordered(from: &str, to: &str) -> bool {
    let (from, to): (Vec<_>, Vec<_>) = (from.split(", ").collect(), to.split(", ").collect());
    let common = |one: &[&str], other: &[&str]| {
        one.iter().filter(|name| other.contains(name)).map(|name| (*name).to_owned()).collect::<Vec<_>>()
    };
    common(&from, &to) != common(&to, &from)
}
