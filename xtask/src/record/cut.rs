//! Removes the items of lists and maps that show nothing new.

use std::collections::{BTreeMap, BTreeSet};

use super::json::{Key, Node};
use super::kind;
use super::known::{At, Known};

/// The kinds of value at each place of a body. Places have neither indices nor keys that are data.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Seen {
    kinds: BTreeSet<(String, String)>,
    /// Fields of the objects at each place.
    fields: BTreeMap<String, BTreeSet<String>>,
}

pub(super) struct Cutter<'k> {
    pub(super) known: &'k Known<'k>,
    pub(super) seen: Seen,
}

impl Cutter<'_> {
    /// Cuts the node at a place. Returns whether it shows something new.
    pub(super) fn cut(&mut self, node: &mut Node, at: At<'_>, field: &str, place: &str) -> bool {
        match node {
            Node::Null => self.kind(place, "null"),
            Node::Bool(_) => self.kind(place, "boolean"),
            Node::Number(number) => {
                let kind = kind::of_number(self.known, field, number);
                self.kind(place, &format!("number {}", kind::class(&kind, number)))
            }
            Node::Text(text) => {
                let kind = kind::of_text(self.known, field, text);
                self.kind(place, &format!("text {}", kind::class(&kind, text)))
            }
            Node::List(items) => {
                let mut new = self.kind(place, if items.is_empty() { "empty list" } else { "list" });
                let (tuple, inner) = (at.is_tuple(), at.item());
                let below = format!("{place}/-");
                let mut first = true;
                items.retain_mut(|item| {
                    let shows = self.cut(item, inner, field, &below);
                    new |= shows;
                    let stays = shows || tuple || first;
                    first = false;
                    stays
                });
                new
            }
            Node::Object(entries) => {
                let mut new = self.kind(place, if entries.is_empty() { "empty object" } else { "object" });
                new |= self.absent(entries, place);
                let mut first = true;
                entries.retain_mut(|(key, value)| {
                    let inner = self.known.field(at, &key.text);
                    if !key.data {
                        new |= self.cut(value, inner, &key.text, &format!("{place}/{}", key.text));
                        return true;
                    }
                    let kind = kind::of_text(self.known, field, &key.text);
                    let key_class = format!("key {}", kind::class(&kind, &key.text));
                    let shows = self.kind(place, &key_class) | self.cut(value, inner, field, &format!("{place}/*"));
                    new |= shows;
                    let stays = shows || first;
                    first = false;
                    stays
                });
                new
            }
        }
    }

    fn kind(&mut self, place: &str, kind: &str) -> bool {
        self.seen.kinds.insert((place.to_owned(), kind.to_owned()))
    }

    /// Returns whether, for the first time, a field is missing that other objects at the place have.
    fn absent(&mut self, entries: &[(Key, Node)], place: &str) -> bool {
        let own: BTreeSet<String> =
            entries.iter().filter(|(key, _)| !key.data).map(|(key, _)| key.text.clone()).collect();
        let known = self.seen.fields.entry(place.to_owned()).or_default();
        let missing: Vec<String> = known.difference(&own).map(|name| format!("{place}/{name}")).collect();
        known.extend(own);
        missing.iter().fold(false, |new, place| self.kind(place, "absent") | new)
    }
}
