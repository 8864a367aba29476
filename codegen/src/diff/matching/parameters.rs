//! Matches parameters of matched operations: the same parameter under another name or in another location.

use std::collections::{BTreeMap, BTreeSet};

use super::super::change::{Facet, Key};
use super::super::item::Item;
use super::super::pairs::{collect, pairs};
use super::super::reader::PATH;
use super::super::surface::Surface;

/// Returns the parameters that `other` does not have, by operation and wire name.
pub(super) fn by_wire(one: &Surface, other: &Surface) -> BTreeMap<(String, String), Vec<Key>> {
    let gone = one.without(other, |key| matches!(key, Key::Parameter(..)));
    collect(gone.filter_map(|(key, _)| match key {
        Key::Parameter(operation, _, wire) => Some(((operation.clone(), wire.clone()), key.clone())),
        _ => None,
    }))
}

/// Matches path parameters at the same position, if both paths have the same number.
pub(super) fn by_position(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    let (old_lists, new_lists) = (lists(old), lists(new));
    let mut renamed = BTreeMap::new();
    for (id, list) in &old_lists {
        let in_path = |list: &[Listed<'_>]| {
            list.iter().filter(|(key, _)| is_in_path(key)).map(|(key, _)| (*key).clone()).collect::<Vec<_>>()
        };
        let (from, to) = (in_path(list), new_lists.get(id).map(|list| in_path(list)).unwrap_or_default());
        if from.len() == to.len() {
            let pairs = from.into_iter().zip(to);
            renamed.extend(pairs.filter(|(from, to)| !new.items.contains_key(from) && !old.items.contains_key(to)));
        }
    }
    renamed
}

/// Matches parameters that differ only in their name, if there is one on each side in the same slot.
pub(super) fn alone_between_the_same(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    pairs(&slots(old, new), &slots(new, old))
}

/// Matches several parameters that differ only in their names, by their order, if both sides have the same number in a slot.
pub(super) fn between_the_same(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    let (from, to) = (slots(old, new), slots(new, old));
    let equal = from.into_iter().filter_map(|(slot, from)| Some((from, to.get(&slot)?.clone())));
    equal.filter(|(from, to)| from.len() == to.len()).flat_map(|(from, to)| from.into_iter().zip(to)).collect()
}

/// Matches parameters that differ only in their names, if the same wire names match in another operation.
pub(super) fn as_elsewhere(old: &Surface, new: &Surface, known: &BTreeSet<(String, String)>) -> BTreeMap<Key, Key> {
    let (from, to) = (slots(old, new), slots(new, old));
    let candidates = from.iter().flat_map(|(of, from)| {
        let equal = to.iter().filter(|(slot, _)| slot.operation == of.operation && slot.equal == of.equal);
        let to = equal.flat_map(|(_, to)| to);
        to.flat_map(|to| from.iter().map(move |from| (from, to)))
    });
    let is_known = |(from, to): &(&Key, &Key)| match (from, to) {
        (Key::Parameter(_, _, from), Key::Parameter(_, _, to)) => known.contains(&(from.clone(), to.clone())),
        _ => false,
    };
    let candidates: Vec<_> = candidates.filter(is_known).collect();
    let only =
        |(from, to): &(&Key, &Key)| candidates.iter().filter(|(one, other)| one == from || other == to).count() == 1;
    candidates.iter().copied().filter(only).map(|(from, to)| (from.clone(), to.clone())).collect()
}

/// The slot of a parameter that only one side has: its position and its content.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Slot {
    operation: String,
    /// Its location and its facets, without names and descriptions.
    equal: (String, Vec<(Facet, String)>),
    /// The nearest parameter before it that both sides have.
    before: Option<Key>,
}

fn slots(one: &Surface, other: &Surface) -> BTreeMap<Slot, Vec<Key>> {
    let mut slots: BTreeMap<Slot, Vec<Key>> = BTreeMap::new();
    for (operation, list) in lists(one) {
        let mut before = None;
        for (key, item) in list {
            if other.items.contains_key(key) {
                before = Some(key.clone());
            } else if let Key::Parameter(_, place, _) = key
                && !is_in_path(key)
            {
                let is_name = |facet| matches!(facet, Facet::Name | Facet::DeprecatedNames | Facet::Description);
                let facets = item.facets.iter().filter(|(facet, _)| !is_name(**facet));
                let facets = facets.map(|(facet, text)| (*facet, text.clone())).collect();
                let equal = (place.clone(), facets);
                let slot = Slot { operation: operation.to_owned(), equal, before: before.clone() };
                slots.entry(slot).or_default().push(key.clone());
            }
        }
    }
    slots
}

type Listed<'a> = (&'a Key, &'a Item);

/// Returns the parameters of each operation in their order.
fn lists(surface: &Surface) -> BTreeMap<&str, Vec<Listed<'_>>> {
    let mut lists = collect(surface.items.iter().filter_map(|(key, item)| match key {
        Key::Parameter(id, ..) => Some((id.as_str(), (key, item))),
        _ => None,
    }));
    lists.values_mut().for_each(|list| list.sort_by_key(|(_, item)| item.position));
    lists
}

fn is_in_path(key: &Key) -> bool {
    matches!(key, Key::Parameter(_, place, _) if place == PATH)
}
