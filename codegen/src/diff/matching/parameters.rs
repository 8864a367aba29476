//! Parameters of matched operations in, which of them are the same under another name or at another place out.

use std::collections::BTreeMap;

use super::super::reader::PATH;
use super::super::surface::{Item, Surface, collect};
use super::super::{Facet, Key};

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

/// Other parameters that are equal but for their names, and stand between the same others: as many on both sides, in the
/// same order.
pub(super) fn between_the_same(old: &Surface, new: &Surface) -> BTreeMap<Key, Key> {
    let (from, to) = (slots(old, new), slots(new, old));
    let equal = from.into_iter().filter_map(|(slot, from)| Some((from, to.get(&slot)?.clone())));
    equal.filter(|(from, to)| from.len() == to.len()).flat_map(|(from, to)| from.into_iter().zip(to)).collect()
}

/// A parameter's operation, the one before it that both sides have, its place, and all of it but names and words.
type Slot = (String, Option<Key>, String, Vec<(Facet, String)>);

fn slots(one: &Surface, other: &Surface) -> BTreeMap<Slot, Vec<Key>> {
    let mut slots: BTreeMap<Slot, Vec<Key>> = BTreeMap::new();
    for (id, list) in lists(one) {
        let mut before = None;
        for (key, item) in list {
            if other.items.contains_key(key) {
                before = Some(key.clone());
            } else if let Key::Parameter(_, place, _) = key
                && !is_in_path(key)
            {
                let facets = item
                    .facets
                    .iter()
                    .filter(|(facet, _)| !matches!(facet, Facet::Name | Facet::Former | Facet::Words));
                let facets = facets.map(|(facet, text)| (*facet, text.clone())).collect();
                slots.entry((id.to_owned(), before.clone(), place.clone(), facets)).or_default().push(key.clone());
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
