//! Matches operations that only one side has: the same operation under another id.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::change::{Facet, Key};
use super::super::item::Item;
use super::super::pairs::{collect, pairs};
use super::super::reader::PATH;
use super::super::surface::{Surface, words};
use super::paths::{changed_prefixes, plain, segments, split};

type Renamed = BTreeMap<String, String>;

/// Matches operations with the same method and path.
pub(super) fn at_place(old: &Surface, new: &Surface) -> Renamed {
    pairs(&places(old, new), &places(new, old))
}

fn places<'a>(one: &'a Surface, other: &'a Surface) -> BTreeMap<(&'a str, Vec<&'a str>), Vec<String>> {
    collect(gone(one, other).map(|(id, item)| (place(item), id.to_owned())))
}

/// Matches operations whose paths changed as those of other operations did: `/staff/{}` to `/locations/{}/team_members`.
pub(super) fn at_changed_place(old: &Surface, new: &Surface) -> Renamed {
    let mut prefixes = BTreeSet::new();
    for (id, item) in operations(old) {
        if let Some(other) = new.items.get(&Key::Operation(id.to_owned())) {
            let (from, to) = changed_prefixes(split(item.facet(Facet::Path)).1, split(other.facet(Facet::Path)).1);
            if !from.is_empty() {
                prefixes.insert((plain_all(from), plain_all(to)));
            }
        }
    }
    let fresh = collect(gone(new, old).map(|(id, item)| (place(item), id)));
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (id, item) in gone(old, new) {
        let (method, path) = place(item);
        for (from, to) in &prefixes {
            let Some(rest) = path.strip_prefix(from.as_slice()) else { continue };
            let there = (method, [to, rest].concat());
            found.entry(id).or_default().extend(fresh.get(&there).into_iter().flatten());
        }
    }
    let there = collect(found.iter().flat_map(|(from, to)| to.iter().map(move |to| (*to, *from))));
    let only = found.iter().filter_map(|(from, to)| match (to.len(), to.first()) {
        (1, Some(to)) if there.get(to).is_some_and(|from| from.len() == 1) => {
            Some(((*from).to_owned(), (*to).to_owned()))
        }
        _ => None,
    });
    only.collect()
}

/// Matches operations with the same parameters, body and responses, if no other operation has them. If there are none, the names of
/// parameters may differ.
pub(super) fn alike(old: &Surface, new: &Surface) -> Renamed {
    if gone(old, new).next().is_none() || gone(new, old).next().is_none() {
        return Renamed::new();
    }
    let (old_types, new_types) = (Types::of(old), Types::of(new));
    let known = |surface: &Surface, id: &String| surface.items.contains_key(&Key::Operation(id.clone()));
    let by_content = |names: bool| {
        let contents = |surface: &Surface, types: &Types<'_>| {
            collect(contents(surface, types, names).into_iter().map(|(id, hash)| (hash, id)))
        };
        let mut found = pairs(&contents(old, &old_types), &contents(new, &new_types));
        found.retain(|from, to| !known(new, from) && !known(old, to));
        found
    };
    let found = by_content(true);
    if found.is_empty() { by_content(false) } else { found }
}

/// Hashes the parameters, body and responses of each operation, regardless of the names of types. Leaves out operations that have
/// too little to be told apart.
fn contents(surface: &Surface, types: &Types<'_>, names: bool) -> BTreeMap<String, u64> {
    let mut all: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for (key, item) in &surface.items {
        let (id, part) = match key {
            Key::Operation(id) => (id, types.hash("operation", item, &[Facet::Response])),
            Key::Parameter(id, place, _) if place == PATH => {
                (id, types.hash(&format!("path {}", item.position), item, &[Facet::Type]))
            }
            Key::Parameter(id, place, wire) => {
                let name = if names { format!("{place} {wire}") } else { place.clone() };
                (id, types.hash(&name, item, &[Facet::Type, Facet::Required, Facet::Style]))
            }
            Key::Body(id) => (id, types.hash("body", item, &[Facet::Type, Facet::Required, Facet::MediaType])),
            Key::Response(id, status) => (id, types.hash(status, item, &[Facet::Type, Facet::MediaType])),
            _ => continue,
        };
        all.entry(id.as_str()).or_default().push(part);
    }
    let distinct = operations(surface).filter(|(id, item)| {
        let has_body = surface.items.contains_key(&Key::Body((*id).to_owned()));
        has_body || words(item.facet(Facet::Response)).any(|word| types.0.contains_key(word))
    });
    let whole = distinct.filter_map(|(id, item)| {
        let mut parts = all.remove(id)?;
        parts.sort_unstable();
        Some((id.to_owned(), hash(&(place(item).0, parts))))
    });
    whole.collect()
}

/// A hash of each type, regardless of the names of types.
struct Types<'a>(BTreeMap<&'a str, u64>);

/// Number of levels of nested types that a hash includes.
const DEPTH: usize = 4;

impl<'a> Types<'a> {
    fn of(surface: &'a Surface) -> Self {
        let names = surface.items.keys().filter_map(|key| if let Key::Type(name) = key { Some(name) } else { None });
        let mut types = Self(names.map(|name| (name.as_str(), 0)).collect());
        for _ in 0..DEPTH {
            let mut next: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
            for (key, item) in &surface.items {
                let (owner, member) = match key {
                    Key::Type(name) | Key::Rest(name) => (name, ""),
                    Key::Field(name, wire) => (name, wire.as_str()),
                    // Named after its payload.
                    Key::Variant(name, _) if !item.code.is_empty() => (name, ""),
                    Key::Variant(name, value) => (name, value.as_str()),
                    _ => continue,
                };
                let facets = [Facet::Type, Facet::Required, Facet::Value];
                next.entry(owner.as_str()).or_default().push(types.hash(member, item, &facets));
            }
            let whole = next.into_iter().map(|(name, mut parts)| {
                parts.sort_unstable();
                (name, hash(&parts))
            });
            types.0 = whole.collect();
        }
        types
    }

    fn hash(&self, name: &str, item: &Item, facets: &[Facet]) -> u64 {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        for word in facets.iter().flat_map(|facet| words(item.facet(*facet)).chain(["\n"])) {
            match self.0.get(word) {
                Some(content) => content.hash(&mut hasher),
                None => word.hash(&mut hasher),
            }
        }
        hasher.finish()
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn operations(surface: &Surface) -> impl Iterator<Item = (&str, &Item)> {
    surface.items.iter().filter_map(|(key, item)| match key {
        Key::Operation(id) => Some((id.as_str(), item)),
        _ => None,
    })
}

fn gone<'a>(one: &'a Surface, other: &'a Surface) -> impl Iterator<Item = (&'a str, &'a Item)> {
    let gone = one.without(other, |key| matches!(key, Key::Operation(_)));
    gone.filter_map(|(key, item)| if let Key::Operation(id) = key { Some((id.as_str(), item)) } else { None })
}

/// Returns the method and the segments of the path, without the names of parameters.
fn place(item: &Item) -> (&str, Vec<&str>) {
    let (method, path) = split(item.facet(Facet::Path));
    (method, plain_all(segments(path)))
}

fn plain_all(segments: Vec<&str>) -> Vec<&str> {
    segments.into_iter().map(plain).collect()
}
