//! Groups values by key, and pairs the values of two sides that are alone under the same key.

use std::collections::BTreeMap;

/// Groups values by key.
pub(super) fn collect<K: Ord, V>(pairs: impl Iterator<Item = (K, V)>) -> BTreeMap<K, Vec<V>> {
    let mut all: BTreeMap<K, Vec<V>> = BTreeMap::new();
    for (key, value) in pairs {
        all.entry(key).or_default().push(value);
    }
    all
}

/// Pairs the names of both sides that are the only ones with their content.
pub(super) fn pairs<C: Ord, N: Ord + Clone>(old: &BTreeMap<C, Vec<N>>, new: &BTreeMap<C, Vec<N>>) -> BTreeMap<N, N> {
    old.iter()
        .filter_map(|(content, from)| match (from.as_slice(), new.get(content)?.as_slice()) {
            ([from], [to]) => Some((from.clone(), to.clone())),
            _ => None,
        })
        .collect()
}
