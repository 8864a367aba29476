//! Parameters of matched operations in, which of them are the same under another name or at another place out.

use std::collections::{BTreeMap, BTreeSet};

use super::super::change::{Facet, Key};
use super::super::item::Item;
use super::super::pairs::{collect, pairs};
use super::super::reader::PATH;
use super::super::surface::Surface;

/// Parameters that `other` has not, by operation and name on the wire.
pub(super) fn by_wire(one: &Surface, other: &Surface) -> BTreeMap<(String, String), Vec<Key>> {
    let gone = one.without(other, |key| matches!(key, Key::Parameter(..)));
    collect(gone.filter_map(|(key, _)| match key {
        Key::Parameter(operation, _, wire) => Some(((operation.clone(), wire.clone()), key.clone())),
        _ => None,
    }))
}

/// Path parameters of another name at the same position, where both templates have as many.
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

/// The only one on either side that is equal but for its name, between the same others.
pub(super) fn alone_between_the_same(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    pairs(&slots(old, new), &slots(new, old))
}

/// Several that are equal but for their names, between the same others: as many on both sides, in the same order.
pub(super) fn between_the_same(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    let (from, to) = (slots(old, new), slots(new, old));
    let equal = from.into_iter().filter_map(|(slot, from)| Some((from, to.get(&slot)?.clone())));
    equal.filter(|(from, to)| from.len() == to.len()).flat_map(|(from, to)| from.into_iter().zip(to)).collect()
}

/// Those that are equal but for their names, where the same names on the wire stand for each other in another operation.
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

/// Where a parameter stands that only one side has, and what it is.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Slot {
    operation: String,
    /// Its place, and all of it but names and words.
    equal: (String, Vec<(Facet, String)>),
    /// The one before it that both sides have.
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

/// The parameters of each operation in their order.
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
