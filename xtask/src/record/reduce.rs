//! Reduces a raw body to a file that may be kept: replaces everything personal, and removes list items that show nothing new.
//!
//! A key that may or may not be personal is an error.

use codegen::document::pointer::escape;
use codegen::{Error, Recorded, Result, Source};

use super::cut::{Cutter, Seen};
use super::invent::Inventor;
use super::json::{Key, Node, file, parse, quoted};
use super::kind;
use super::known::{At, Known};

/// A body without personal data.
#[derive(Debug, Clone, PartialEq)]
pub struct Reduced {
    /// The text of the file to keep.
    pub text: String,
    /// Place and new value, as JSON, of each value and key that was replaced. Places are in the reduced body.
    pub replaced: Vec<(String, String)>,
    /// Number of removed items.
    pub items: usize,
}

/// Reduces a body.
///
/// # Errors
///
/// Returns an error if the body is not JSON, is nested too deeply or is a single value, or if it has a key that may be the name of a
/// field or personal. Errors show no values.
pub fn reduce(body: Source<'_>, origin: &str, known: &Known<'_>) -> Result<Reduced> {
    let mut node = parse(body)?;
    if !matches!(node, Node::Object(_) | Node::List(_)) {
        let message = "is a single value; expected an object or a list";
        return Err(Error::whole(body.name, message).help("take the whole response body, as it was received"));
    }
    tell_keys(body.name, &mut node, known)?;
    let all = items(&node);
    let mut cutter = Cutter { known, seen: Seen::default() };
    cutter.cut(&mut node, known.body(), "", "");
    let mut replacer = Replacer { name: body.name, known, inventor: Inventor::default(), replaced: Vec::new() };
    replacer.replace(&mut node, "", "")?;
    let replaced = replacer.replaced;
    let text = file(origin, &node).map_err(|error| Error::whole(body.name, error.to_string()))?;
    Ok(Reduced { text, replaced, items: all - items(&node) })
}

/// Returns whether two responses show the same fields and kinds of values at the same places.
pub fn is_alike(one: &Recorded, other: &Recorded, known: &Known<'_>) -> bool {
    let seen = |response: &Recorded| {
        let text = response.body.to_string();
        let mut node = parse(Source { name: &response.name, text: &text }).ok()?;
        tell_keys(&response.name, &mut node, known).ok()?;
        let mut cutter = Cutter { known, seen: Seen::default() };
        cutter.cut(&mut node, known.body(), "", "");
        Some(cutter.seen)
    };
    one.operation == other.operation
        && one.status == other.status
        && (one.body == other.body || seen(one).is_some_and(|seen_of_one| Some(seen_of_one) == seen(other)))
}

/// Counts the items of lists and the entries of maps.
fn items(node: &Node) -> usize {
    match node {
        Node::List(list) => list.len() + list.iter().map(items).sum::<usize>(),
        Node::Object(entries) => entries.iter().map(|(key, value)| usize::from(key.data) + items(value)).sum(),
        _ => 0,
    }
}

/// Marks the keys that are data and not names of fields.
///
/// # Errors
///
/// Returns an error if a key may be either. It shows the place of the key, not the key.
fn tell_keys(name: &str, node: &mut Node, known: &Known<'_>) -> Result<()> {
    let mut keys = Keys { known, doubtful: Vec::new() };
    keys.tell(node, known.body(), "");
    let Keys { doubtful, .. } = keys;
    if doubtful.is_empty() {
        return Ok(());
    }
    let message = format!("these keys may be names of fields, or personal: {}", doubtful.join(", "));
    let help = "pass `--field NAME` for each name of a field; replace the other keys before you record the body";
    Err(Error::whole(name, message).help(help))
}

struct Keys<'k> {
    known: &'k Known<'k>,
    /// The keys, by their number and the place of their object.
    doubtful: Vec<String>,
}

impl Keys<'_> {
    /// `place` has `*` for keys that are data.
    fn tell(&mut self, node: &mut Node, at: At<'_>, place: &str) {
        match node {
            Node::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.tell(item, at.item(), &format!("{place}/{index}"));
                }
            }
            Node::Object(entries) => {
                let is_map = at.is_map();
                for (index, (key, value)) in entries.iter_mut().enumerate() {
                    key.data = !self.known.is_field(&key.text);
                    if key.data && !is_map && !kind::is_data(&key.text) {
                        let place = if place.is_empty() { "the top" } else { place };
                        self.doubtful.push(format!("key {} of {place}", index + 1));
                    }
                    let shown = if key.data { "*".to_owned() } else { escape(&key.text).into_owned() };
                    self.tell(value, self.known.field(at, &key.text), &format!("{place}/{shown}"));
                }
            }
            _ => {}
        }
    }
}

struct Replacer<'k> {
    name: &'k str,
    known: &'k Known<'k>,
    inventor: Inventor,
    replaced: Vec<(String, String)>,
}

impl Replacer<'_> {
    fn replace(&mut self, node: &mut Node, field: &str, place: &str) -> Result<()> {
        match node {
            Node::Null | Node::Bool(_) => {}
            Node::Number(number) => {
                let other = self.inventor.another(&kind::of_number(self.known, field, number), number);
                if other != *number {
                    self.replaced.push((place.to_owned(), other.clone()));
                    *number = other;
                }
            }
            Node::Text(text) => {
                let other = self.inventor.another(&kind::of_text(self.known, field, text), text);
                if other != *text {
                    self.replaced.push((place.to_owned(), quoted(&other)));
                    *text = other;
                }
            }
            Node::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.replace(item, field, &format!("{place}/{index}"))?;
                }
            }
            Node::Object(entries) => {
                for index in 0..entries.len() {
                    self.key(entries, index, field, place)?;
                    let (key, value) = &mut entries[index];
                    let field = if key.data { field } else { &key.text };
                    let below = format!("{place}/{}", escape(&key.text));
                    self.replace(value, field, &below)?;
                }
            }
        }
        Ok(())
    }

    /// Replaces a key, if it is data.
    fn key(&mut self, entries: &mut [(Key, Node)], index: usize, field: &str, place: &str) -> Result<()> {
        let key = &entries[index].0;
        if !key.data {
            return Ok(());
        }
        let other = self.inventor.key(&kind::of_text(self.known, field, &key.text), &key.text);
        if other == key.text {
            return Ok(());
        }
        if entries[..index].iter().any(|(key, _)| key.text == other)
            || entries[index + 1..].iter().any(|(key, _)| !key.data && key.text == other)
        {
            return Err(Error::at(self.name, place, "two keys would become equal"));
        }
        self.replaced.push((format!("{place}/{}", escape(&other)), quoted(&other)));
        entries[index].0.text = other;
        Ok(())
    }
}
