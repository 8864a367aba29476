//! Groups changes of the same cause, to be written as one line: changed prefixes of paths, the same change of many operations or
//! types, and a renamed type with the types that are named after it.

use std::collections::BTreeMap;

use super::change::{Breaks, Change, ChangeKind, Facet, Key};
use super::matching::paths::{changed_prefixes, joined, split};

/// Selects the lines of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One line for all changes of the same cause.
    Folded,
    /// One line for each change.
    All,
}

/// Fewest equal changes that share a line.
const MANY: usize = 3;

/// A change, and others of the same cause.
pub(super) struct Fold<'a> {
    pub(super) first: &'a Change,
    pub(super) more: Vec<&'a Change>,
}

/// The common cause of changes.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Cause<'a> {
    Paths(Breaks),
    /// A renamed type, by its old name, and the types that are named after it.
    Named(&'a str, bool),
    /// The same change of several items: their kind, place and name, and the change.
    Same(&'static str, &'a str, &'a str, &'a ChangeKind, Breaks, bool),
}

impl Fold<'_> {
    pub(super) fn changes(&self) -> impl Iterator<Item = &Change> {
        std::iter::once(self.first).chain(self.more.iter().copied())
    }

    /// Returns the code that at least one of the changes breaks.
    pub(super) fn breaks(&self) -> Breaks {
        let any = |one: fn(&Breaks) -> bool| self.changes().any(|change| one(&change.breaks));
        Breaks { sends: any(|breaks| breaks.sends), receives: any(|breaks| breaks.receives) }
    }

    /// Returns the old and new prefixes of the paths with their counts, the most frequent first.
    pub(super) fn prefixes(&self) -> Vec<(String, String, usize)> {
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for change in self.changes() {
            if let ChangeKind::Changed { facet: Facet::Path, from, to } = &change.kind {
                let (from, to) = changed_prefixes(split(from).1, split(to).1);
                *counts.entry((joined(&from), joined(&to))).or_default() += 1;
            }
        }
        let mut prefixes: Vec<_> = counts.into_iter().map(|((from, to), count)| (from, to, count)).collect();
        prefixes.sort_by_key(|(.., count)| std::cmp::Reverse(*count));
        prefixes
    }
}

/// Groups changes, breaking ones first.
pub(super) fn folds<'a>(changes: impl Iterator<Item = &'a Change>, lines: Lines) -> Vec<Fold<'a>> {
    let mut changes: Vec<&Change> = changes.collect();
    changes.sort_by_key(|change| !change.breaks.any());
    if lines == Lines::All {
        return changes.into_iter().map(|first| Fold { first, more: Vec::new() }).collect();
    }
    let types = changes.iter().filter_map(|change| match (&change.item, &change.kind) {
        (Key::Type(_), ChangeKind::Renamed { from, to }) => Some((from.as_str(), to.as_str())),
        _ => None,
    });
    let types: BTreeMap<_, _> = types.collect();
    let mut causes: BTreeMap<Cause<'_>, Vec<&Change>> = BTreeMap::new();
    for change in &changes {
        if let Some(cause) = cause(change, &types) {
            causes.entry(cause).or_default().push(change);
        }
    }
    let mut folds = Vec::new();
    for change in changes {
        let same = cause(change, &types).and_then(|cause| {
            let same = causes.get(&cause)?;
            let enough = if matches!(cause, Cause::Named(..)) { 2 } else { MANY };
            (same.len() >= enough).then_some(same)
        });
        match same.and_then(|same| same.split_first()) {
            Some((first, more)) if *first == change => folds.push(Fold { first: change, more: more.to_vec() }),
            // Part of an earlier group.
            Some(_) => {}
            None => folds.push(Fold { first: change, more: Vec::new() }),
        }
    }
    folds
}

fn cause<'a>(change: &'a Change, types: &BTreeMap<&'a str, &'a str>) -> Option<Cause<'a>> {
    let (kind, breaks, kept) = (&change.kind, change.breaks, change.kept);
    let same = |item, place, name| Some(Cause::Same(item, place, name, kind, breaks, kept));
    match (&change.item, kind) {
        (Key::Operation(_), ChangeKind::Changed { facet: Facet::Path, from, to }) => {
            (split(from).0 == split(to).0).then_some(Cause::Paths(breaks))
        }
        (Key::Operation(_), ChangeKind::Changed { facet, .. }) if *facet != Facet::Function => {
            same("operation", "", "")
        }
        (Key::Type(_), ChangeKind::Changed { .. }) => same("type", "", ""),
        (Key::Type(_), ChangeKind::Renamed { from, to }) => {
            let is_named_after = |(old, new): (&&'a str, &&'a str)| {
                let rest = from.strip_prefix(*old);
                rest.is_some() && rest == to.strip_prefix(*new)
            };
            // The map is sorted, so the shortest name comes first.
            let root = types.iter().find(|one| is_named_after(*one)).map(|(old, _)| *old);
            Some(Cause::Named(root.unwrap_or(from), breaks.any()))
        }
        (Key::Parameter(_, place, wire), _) => same("parameter", place, wire),
        (Key::Body(_), _) => same("body", "", ""),
        (Key::Response(_, status), _) => same("response", "", status),
        (Key::Field(_, wire), _) => same("field", "", wire),
        (Key::Rest(_), _) => same("rest", "", ""),
        (Key::Variant(_, value), _) => same("variant", "", value),
        _ => None,
    }
}
