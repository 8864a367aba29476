//! Matches changed types by their usages: in the same fields, bodies and responses.

use std::collections::{BTreeMap, BTreeSet};

use super::super::change::{Facet, Key};
use super::super::surface::{Surface, words};

/// The facets that name types.
const NAMING: [Facet; 3] = [Facet::Type, Facet::Response, Facet::Headers];

type Votes<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Returns the removed types, each with the new type that replaces it everywhere.
pub(super) fn renamed(old: &Surface, new: &Surface) -> BTreeMap<String, String> {
    let (gone, fresh) = (types_without(old, new), types_without(new, old));
    if gone.is_empty() || fresh.is_empty() {
        return BTreeMap::new();
    }
    let (mut there, mut back) = (Votes::new(), Votes::new());
    for (key, item) in &old.items {
        let Some(other) = new.items.get(key) else { continue };
        for facet in NAMING {
            let (from, to) = (item.facet(facet), other.facet(facet));
            if from == to {
                continue;
            }
            let (from, to) = (types_in(old, from), types_in(new, to));
            if from.len() != to.len() {
                continue;
            }
            for (from, to) in from.into_iter().zip(to).filter(|(from, to)| gone.contains(from) || fresh.contains(to)) {
                there.entry(from).or_default().insert(to);
                back.entry(to).or_default().insert(from);
            }
        }
    }
    let only = |votes: &Votes<'_>, name: &str| votes.get(name).is_some_and(|votes| votes.len() == 1);
    let pairs = there.iter().filter(|(from, _)| only(&there, from));
    let pairs = pairs.flat_map(|(from, to)| to.iter().map(move |to| (*from, *to)));
    let sure = pairs.filter(|(from, to)| gone.contains(from) && fresh.contains(to) && only(&back, to));
    sure.filter(|(from, to)| is_like((old, from), (new, to)))
        .map(|(from, to)| (from.to_owned(), to.to_owned()))
        .collect()
}

fn types_without<'a>(one: &'a Surface, other: &'a Surface) -> BTreeSet<&'a str> {
    let types = one.without(other, |key| matches!(key, Key::Type(_)));
    types.filter_map(|(key, _)| if let Key::Type(name) = key { Some(name.as_str()) } else { None }).collect()
}

fn types_in<'a>(surface: &Surface, text: &'a str) -> Vec<&'a str> {
    words(text).filter(|word| surface.items.contains_key(&Key::Type((*word).to_owned()))).collect()
}

/// Returns whether two types are of the same kind and share at least half of the smaller one's fields or values. Variants of a union
/// do not count, since they are named after their types.
fn is_like((old, from): (&Surface, &str), (new, to): (&Surface, &str)) -> bool {
    let kind = |surface: &Surface, name: &str| {
        surface.items.get(&Key::Type(name.to_owned())).map(|item| item.facet(Facet::Type).to_owned())
    };
    let (from, to, same_kind) = (old.listed(from), new.listed(to), kind(old, from) == kind(new, to));
    let common = from.intersection(&to).count();
    same_kind && common * 2 >= from.len().min(to.len())
}
