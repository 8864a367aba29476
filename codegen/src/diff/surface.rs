//! The public items of a model, each with what can change of it: a flat map that two models are compared by, and whose names
//! can be changed into those of the other model.

use std::collections::{BTreeMap, BTreeSet};

use super::reader::Reader;
use super::{Facet, Key};
use crate::model::{Api, Bounds};

#[derive(Debug, Clone, Default)]
pub(super) struct Item {
    /// As a caller spells it.
    pub(super) rust: String,
    pub(super) facets: BTreeMap<Facet, String>,
    pub(super) sent: bool,
    pub(super) received: bool,
    /// What a caller's code depends on of the type: for a field the whole of it, `Option` and `Box` included.
    pub(super) code: String,
    pub(super) bounds: Bounds,
    /// Of an operation: the secrets that each alternative needs.
    pub(super) secrets: Vec<BTreeSet<String>>,
}

impl Item {
    /// The item in a word or two, for a line on its coming or going.
    pub(super) fn what(&self) -> String {
        let shown = [Facet::Path, Facet::Type, Facet::Yields, Facet::Url];
        let parts = shown.iter().map(|facet| self.facet(*facet)).filter(|text| !text.is_empty());
        let mut what = parts.collect::<Vec<_>>().join(" -> ");
        if self.required() {
            what.push_str(", required");
        }
        what
    }

    pub(super) fn facet(&self, facet: Facet) -> &str {
        self.facets.get(&facet).map_or("", String::as_str)
    }

    pub(super) fn required(&self) -> bool {
        self.facet(Facet::Required) == "required"
    }
}

#[derive(Debug, Clone, Default)]
pub(super) struct Surface {
    pub(super) items: BTreeMap<Key, Item>,
}

impl Surface {
    pub(super) fn of(api: &Api) -> Self {
        Self { items: Reader::read(api) }
    }

    /// The item that holds the one of this key, whether or not that one is here.
    pub(super) fn holder(&self, key: &Key) -> Option<&Item> {
        self.items.get(&holder(key)?)
    }

    /// Whether `key` goes or comes with the item that holds it.
    pub(super) fn is_inside(&self, key: &Key, other: &Self) -> bool {
        holder(key).is_some_and(|holder| !other.items.contains_key(&holder))
    }

    /// Names of types that `other` has not, by their content.
    pub(super) fn contents(&self, other: &Self) -> BTreeMap<String, Vec<String>> {
        let mut contents: BTreeMap<&str, String> = BTreeMap::new();
        for (key, item) in &self.items {
            let (owner, member) = match key {
                Key::Type(name) | Key::Rest(name) => (name, ""),
                Key::Field(name, wire) => (name, wire.as_str()),
                Key::Variant(name, value) => (name, value.as_str()),
                _ => continue,
            };
            if other.items.contains_key(&Key::Type(owner.clone())) {
                continue;
            }
            // A type that holds itself holds it under its own name.
            let own = BTreeMap::from([(owner.clone(), "Self".to_owned())]);
            let content = contents.entry(owner).or_default();
            for (facet, text) in item.facets.iter().filter(|(facet, _)| **facet != Facet::Words) {
                content.push_str(&format!("{member:?} {facet:?} {:?}\n", replace_words(text, &own)));
            }
        }
        collect(contents.into_iter().map(|(name, content)| (content, name.to_owned())))
    }

    /// Ids of operations that `other` has not, by their method and path.
    pub(super) fn places(&self, other: &Self) -> BTreeMap<String, Vec<String>> {
        collect(self.without(other).filter_map(|(key, item)| match key {
            Key::Operation(id) => Some((item.facet(Facet::Path).to_owned(), id.clone())),
            _ => None,
        }))
    }

    /// Parameters that `other` has not, by operation and name on the wire.
    pub(super) fn parameters(&self, other: &Self) -> BTreeMap<(String, String), Vec<Key>> {
        collect(self.without(other).filter_map(|(key, _)| match key {
            Key::Parameter(operation, _, wire) => Some(((operation.clone(), wire.clone()), key.clone())),
            _ => None,
        }))
    }

    fn without<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (&'a Key, &'a Item)> {
        self.items.iter().filter(|(key, _)| !other.items.contains_key(key))
    }

    pub(super) fn rename_types(&mut self, renamed: &BTreeMap<String, String>) {
        let name = |old: String| renamed.get(&old).cloned().unwrap_or(old);
        self.map(|key, mut item| {
            for facet in [Facet::Type, Facet::Yields, Facet::Headers] {
                if let Some(text) = item.facets.get_mut(&facet) {
                    *text = replace_words(text, renamed);
                }
            }
            item.code = replace_words(&item.code, renamed);
            let key = match key {
                Key::Type(one) => Key::Type(name(one)),
                Key::Field(one, wire) => Key::Field(name(one), wire),
                Key::Rest(one) => Key::Rest(name(one)),
                Key::Variant(one, value) => Key::Variant(name(one), value),
                key => key,
            };
            (key, item)
        });
    }

    /// The name of the function goes with the id: it is no change of its own.
    pub(super) fn rename_operations(&mut self, renamed: &BTreeMap<String, String>, other: &Self) {
        let name = |old: String| renamed.get(&old).cloned().unwrap_or(old);
        self.map(|key, mut item| {
            let key = match key {
                Key::Operation(id) => {
                    let is_renamed = renamed.contains_key(&id);
                    let key = Key::Operation(name(id));
                    if let Some(new) = other.items.get(&key).filter(|_| is_renamed) {
                        item.facets.insert(Facet::Function, new.facet(Facet::Function).to_owned());
                    }
                    key
                }
                Key::Parameter(id, place, wire) => Key::Parameter(name(id), place, wire),
                Key::Body(id) => Key::Body(name(id)),
                Key::Answer(id, status) => Key::Answer(name(id), status),
                key => key,
            };
            (key, item)
        });
    }

    /// Parameters that are the same in another place; the place is one of their facets.
    pub(super) fn move_parameters(&mut self, moved: &BTreeMap<Key, Key>) {
        self.map(|key, item| (moved.get(&key).cloned().unwrap_or(key), item));
    }

    fn map(&mut self, change: impl FnMut(Key, Item) -> (Key, Item)) {
        let mut change = change;
        let items = std::mem::take(&mut self.items);
        self.items = items.into_iter().map(|(key, item)| change(key, item)).collect();
    }
}

fn holder(key: &Key) -> Option<Key> {
    match key {
        Key::Parameter(operation, ..) | Key::Body(operation) | Key::Answer(operation, _) => {
            Some(Key::Operation(operation.clone()))
        }
        Key::Field(one, _) | Key::Rest(one) | Key::Variant(one, _) => Some(Key::Type(one.clone())),
        _ => None,
    }
}

fn collect<K: Ord, V>(pairs: impl Iterator<Item = (K, V)>) -> BTreeMap<K, Vec<V>> {
    let mut all: BTreeMap<K, Vec<V>> = BTreeMap::new();
    for (key, value) in pairs {
        all.entry(key).or_default().push(value);
    }
    all
}

/// Replaces whole identifiers.
fn replace_words(text: &str, renamed: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|sign: char| sign.is_alphanumeric() || sign == '_') {
        let (before, tail) = rest.split_at(start);
        let end = tail.find(|sign: char| !(sign.is_alphanumeric() || sign == '_')).unwrap_or(tail.len());
        let (word, after) = tail.split_at(end);
        out.push_str(before);
        out.push_str(renamed.get(word).map_or(word, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}
