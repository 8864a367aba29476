//! Lists the public items of a model as a flat map, to compare two models. A key can be renamed to the key of the same item in the
//! other model.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Facet, Key};
use super::item::Item;
use super::pairs::collect;
use super::reader::Reader;
use crate::model::{Api, TypeId};

#[derive(Debug, Clone, Default)]
pub(super) struct Surface {
    pub(super) items: BTreeMap<Key, Item>,
}

impl Surface {
    pub(super) fn of(api: &Api) -> Self {
        let mut reader = Reader::new(api);
        reader.api();
        api.servers.iter().for_each(|server| reader.server(server));
        api.secrets.iter().for_each(|secret| reader.secret(secret));
        api.schemes.iter().for_each(|scheme| reader.scheme(scheme));
        for group in &api.groups {
            let path = format!("{}().{}()", api.module, group.name);
            group.operations.iter().for_each(|operation| reader.operation(&group.name, &path, operation));
            group.events.iter().for_each(|event| reader.event(&group.name, event));
        }
        (0..api.types.len()).for_each(|index| reader.of_type(TypeId(index)));
        Self { items: reader.items }
    }

    /// Returns the item that contains the one of `key`, even if that one is not here.
    pub(super) fn container(&self, key: &Key) -> Option<&Item> {
        self.items.get(&key.container()?)
    }

    /// Returns whether `other` lacks the item that contains the one of `key`.
    pub(super) fn is_inside(&self, key: &Key, other: &Self) -> bool {
        key.container().is_some_and(|container| !other.items.contains_key(&container))
    }

    /// Returns the names of types that `other` does not have, by their content.
    pub(super) fn contents(&self, other: &Self) -> BTreeMap<String, Vec<String>> {
        let mut contents = Vec::new();
        for (key, item) in self.without(other, |key| matches!(key, Key::Type(_))) {
            let Key::Type(name) = key else { continue };
            // A type may refer to itself by its own name.
            let own = BTreeMap::from([(name.clone(), "Self".to_owned())]);
            let mut content = String::new();
            let mut add = |member: &str, item: &Item| {
                for (facet, text) in item.facets.iter().filter(|(facet, _)| **facet != Facet::Description) {
                    content.push_str(&format!("{member:?} {facet:?} {:?}\n", replace_words(text, &own)));
                }
            };
            add("", item);
            for (key, item) in self.members(name) {
                if let Key::Field(_, member) | Key::Variant(_, member) = key {
                    add(member, item);
                }
            }
            if let Some(rest) = self.items.get(&Key::Rest(name.clone())) {
                add("", rest);
            }
            contents.push((content, name.clone()));
        }
        collect(contents.into_iter())
    }

    /// Returns the wire names of the fields of a type, or its values. Variants of a union have no wire name.
    pub(super) fn listed(&self, name: &str) -> BTreeSet<&str> {
        self.members(name)
            .filter_map(|(key, item)| match key {
                Key::Field(_, wire) => Some(wire.as_str()),
                Key::Variant(_, value) if item.code.is_empty() => Some(value.as_str()),
                _ => None,
            })
            .collect()
    }

    /// Returns the fields and variants of a type.
    fn members(&self, name: &str) -> impl Iterator<Item = (&Key, &Item)> {
        let firsts = [Key::Field(name.to_owned(), String::new()), Key::Variant(name.to_owned(), String::new())];
        firsts.into_iter().flat_map(move |first| {
            self.items.range(first.clone()..).take_while(move |(key, _)| match (key, &first) {
                (Key::Field(one, _), Key::Field(own, _)) | (Key::Variant(one, _), Key::Variant(own, _)) => one == own,
                _ => false,
            })
        })
    }

    /// Returns the variants that `other` does not have, by their type and their payload or name.
    pub(super) fn variants(&self, other: &Self) -> BTreeMap<(String, String), Vec<Key>> {
        collect(self.without(other, |key| matches!(key, Key::Variant(..))).filter_map(|(key, item)| match key {
            Key::Variant(one, _) => {
                let facet = if item.code.is_empty() { Facet::Name } else { Facet::Type };
                Some(((one.clone(), item.facet(facet).to_owned()), key.clone()))
            }
            _ => None,
        }))
    }

    /// Returns the items of a kind that `other` does not have.
    pub(super) fn without<'a>(
        &'a self,
        other: &'a Self,
        kind: fn(&Key) -> bool,
    ) -> impl Iterator<Item = (&'a Key, &'a Item)> {
        self.items.iter().filter(move |(key, _)| kind(key) && !other.items.contains_key(key))
    }

    pub(super) fn rename_types(&mut self, renamed: &BTreeMap<String, String>) {
        for item in self.items.values_mut() {
            let facets = [Facet::Type, Facet::Response, Facet::Headers];
            let texts = item.facets.iter_mut().filter(|(facet, _)| facets.contains(facet)).map(|(_, text)| text);
            for text in texts.chain([&mut item.code]) {
                // Few texts name a renamed type.
                if renamed.keys().any(|name| text.contains(name.as_str())) {
                    *text = replace_words(text, renamed);
                }
            }
        }
        self.change_keys(|key| match key {
            Key::Type(one) => renamed.get(one).cloned().map(Key::Type),
            Key::Field(one, wire) => Some(Key::Field(renamed.get(one)?.clone(), wire.clone())),
            Key::Rest(one) => renamed.get(one).cloned().map(Key::Rest),
            Key::Variant(one, value) => Some(Key::Variant(renamed.get(one)?.clone(), value.clone())),
            _ => None,
        });
    }

    /// Renames operations. The new name of a function is not a change of its own.
    pub(super) fn rename_operations(&mut self, renamed: &BTreeMap<String, String>, other: &Self) {
        self.change_keys(|key| match key {
            Key::Operation(id) => renamed.get(id).cloned().map(Key::Operation),
            Key::Parameter(id, place, wire) => {
                Some(Key::Parameter(renamed.get(id)?.clone(), place.clone(), wire.clone()))
            }
            Key::Body(id) => renamed.get(id).cloned().map(Key::Body),
            Key::Response(id, status) => Some(Key::Response(renamed.get(id)?.clone(), status.clone())),
            _ => None,
        });
        for key in renamed.values().cloned().map(Key::Operation) {
            self.take_over(Facet::Function, &key, other);
        }
    }

    /// Renames parameters. The new name of a setter is not a change of its own. The order of arguments gets the new names.
    pub(super) fn rename_parameters(&mut self, renamed: &BTreeMap<Key, Key>, other: &Self) {
        self.rekey(renamed);
        for key in renamed.values() {
            let names = self.items.get(key).zip(other.items.get(key));
            let names = names.map(|(old, new)| BTreeMap::from([(old.name.clone(), new.name.clone())]));
            self.take_over(Facet::Name, key, other);
            let container = key.container().and_then(|container| self.items.get_mut(&container));
            let order = container.and_then(|container| container.facets.get_mut(&Facet::Order));
            if let (Some(names), Some(order)) = (names, order) {
                *order = replace_words(order, &names);
            }
        }
    }

    fn take_over(&mut self, facet: Facet, key: &Key, other: &Self) {
        if let (Some(old), Some(new)) = (self.items.get_mut(key), other.items.get(key)) {
            old.facets.insert(facet, new.facet(facet).to_owned());
        }
    }

    /// Moves items to other keys. Differences between them are changes of facets.
    pub(super) fn rekey(&mut self, moved: &BTreeMap<Key, Key>) {
        self.change_keys(|key| moved.get(key).cloned());
    }

    fn change_keys(&mut self, to: impl Fn(&Key) -> Option<Key>) {
        let changed = self.items.keys().filter_map(|key| Some((key.clone(), to(key)?))).collect::<Vec<_>>();
        // All are removed before the first is inserted: one may take the key of another.
        let items = changed.into_iter().filter_map(|(from, to)| Some((to, self.items.remove(&from)?)));
        let items = items.collect::<Vec<_>>();
        self.items.extend(items);
    }
}

/// Replaces whole identifiers.
fn replace_words(text: &str, renamed: &BTreeMap<String, String>) -> String {
    words(text).map(|word| renamed.get(word).map_or(word, String::as_str)).collect()
}

/// Splits a text into identifiers and the text between them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let inside = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = rest.starts_with(inside);
        let end = rest.find(|sign| inside(sign) != is_word).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}
