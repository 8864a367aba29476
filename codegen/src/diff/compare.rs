//! Compares two models. Finds each change of the public surface, with the Rust item and the code that it breaks.

use super::change::{Change, ChangeKind, Facet, Key, Verdict};
use super::item::Item;
use super::judge::{self, Sides};
use super::matching::{Matched, Renames, matched};
use super::surface::Surface;
use crate::model::Api;

/// The changes between two models.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diff {
    /// Sorted by item.
    pub changes: Vec<Change>,
}

impl Diff {
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns all changes but those of descriptions.
    pub fn for_callers(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| !change.is_description())
    }

    /// Returns the part of the version that must be raised.
    pub fn verdict(&self) -> Verdict {
        self.changes.iter().map(judge::verdict).max().unwrap_or(Verdict::None)
    }
}

/// Finds the items that were renamed.
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
                let sides = Sides { old: Some(item), new: None, container: old.container(key) };
                changes.push(judge::judged(key, ChangeKind::Removed { what: item.what() }, sides));
            }
            None => {}
        }
    }
    for (key, item) in &new.items {
        if !old.items.contains_key(key) && !new.is_inside(key, &old) {
            let sides = Sides { old: None, new: Some(item), container: old.container(key) };
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
            // A change of the name itself reports these.
            Facet::DeprecatedNames => (&*old.deprecated_names_but(&new.name), &*new.deprecated_names_but(&old.name)),
            facet => (old.facet(*facet), new.facet(*facet)),
        };
        if from == to || (*facet == Facet::Order && !reordered(from, to)) {
            continue;
        }
        let kind = ChangeKind::Changed { facet: *facet, from: from.to_owned(), to: to.to_owned() };
        changes.push(judge::judged(key, kind, Sides { old: Some(old), new: Some(new), container: None }));
    }
}

/// Returns whether the common entries of two lists are in another order. Other entries are changes of their own.
fn reordered(from: &str, to: &str) -> bool {
    let (from, to): (Vec<_>, Vec<_>) = (from.split(", ").collect(), to.split(", ").collect());
    let common = |one: &[&str], other: &[&str]| {
        one.iter().filter(|name| other.contains(name)).map(|name| (*name).to_owned()).collect::<Vec<_>>()
    };
    common(&from, &to) != common(&to, &from)
}
