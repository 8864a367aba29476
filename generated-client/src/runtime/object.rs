//! Objects of the document as structs: what a generated type says about itself, and serde's two traits from that.
//!
//! A derive would give every struct a visitor and a field enum of its own. Here a struct lists its fields, and one loop that is
//! instantiated once walks the list: with 500 structs, what is inlined into each is most of what building costs.
//! What an object means is the generated code's business.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{self, Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::chain::{self, Step};
use super::fault::Fault;
use super::maybe::Maybe;
use super::rest::{Empty, Rest};

/// A struct that is an object on the wire.
pub(crate) trait Object: Sized {
    const NAME: &'static str;
    /// Names on the wire, in the order of the struct.
    const FIELDS: &'static [&'static str];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error>;

    fn write<S: SerializeMap>(&self, to: &mut S) -> Result<(), S::Error>;
}

/// Reads a struct that is asked for by name and fields: a deserializer may look for one of them first.
pub(crate) fn read_object<'de, T: Object, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_struct(T::NAME, T::FIELDS, ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "an object (`{}`)", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<T, A::Error> {
        T::read(&mut Fields { entries, name: "", empty: None, of: PhantomData })
    }
}

/// What reading an optional field fails with where an empty list stands in place of an object.
pub(crate) const NO_OBJECT: &str = "expected an object, found an empty list";

/// The entries of an object that is being read.
pub(crate) struct Fields<'de, A: MapAccess<'de>> {
    entries: A,
    /// Of the key that was last found.
    name: &'static str,
    /// What stood in place of the value that was last read.
    empty: Option<Empty>,
    of: PhantomData<&'de ()>,
}

/// Where the value of a field goes.
pub(crate) trait Place<'de, A: MapAccess<'de>> {
    fn read(&mut self, fields: &mut Fields<'de, A>) -> Result<(), A::Error>;

    /// Whether the field is required and was not read.
    fn is_missing(&self) -> bool {
        false
    }
}

/// The place of a required field.
pub(crate) struct Required<T>(pub(crate) Option<T>);

/// A map of the fields whose names match a pattern.
pub(crate) struct Matching<M> {
    /// The pattern as the document has it.
    pub(crate) text: &'static str,
    pub(crate) steps: &'static [Step<'static>],
    pub(crate) map: M,
}

impl<M> Matching<M> {
    fn has(&self, name: &str) -> bool {
        chain::matches(self.steps.iter().copied(), name)
    }
}

/// Where fields go that the type does not list.
pub(crate) trait Others<'de, A: MapAccess<'de>> {
    fn read(&mut self, name: String, fields: &mut Fields<'de, A>) -> Result<(), A::Error>;

    /// Returns whether a field of this name goes here.
    fn takes(&self, _name: &str) -> bool {
        true
    }

    /// Remembers that a listed field was received as nothing.
    fn keep(&mut self, _name: &'static str, _empty: Empty) {}
}

impl<'de, A: MapAccess<'de>> Fields<'de, A> {
    /// Reads each value into the place at the index of its name among `names`. Other fields go to the first of `others` that takes
    /// them, or are passed over.
    #[inline(never)]
    pub(crate) fn read(
        &mut self,
        names: &'static [&'static str],
        places: &mut [&mut dyn Place<'de, A>],
        others: &mut [&mut dyn Others<'de, A>],
    ) -> Result<(), A::Error> {
        // Most objects keep the order of the document.
        let mut from = 0;
        loop {
            let mut other = String::new();
            let key = Known { names, from, other: (!others.is_empty()).then_some(&mut other) };
            let Some(index) = self.entries.next_key_seed(key)? else { break };
            if let (Some(name), Some(place)) = (names.get(index), places.get_mut(index)) {
                (from, self.name) = (index + 1, name);
                place.read(self)?;
                if let (Some(empty), Some(last)) = (self.empty.take(), others.last_mut()) {
                    last.keep(name, empty);
                }
            } else if let Some(others) = others.iter_mut().find(|others| others.takes(&other)) {
                others.read(other, self)?;
            } else {
                self.entries.next_value::<IgnoredAny>()?;
            }
        }
        match names.iter().zip(places).find(|(_, place)| place.is_missing()) {
            Some((name, _)) => Err(de::Error::missing_field(name)),
            None => Ok(()),
        }
    }

    /// For a required field without a value, which [`read`](Self::read) has told of.
    #[cold]
    pub(crate) fn missing(&self) -> A::Error {
        de::Error::custom("a required field is missing")
    }

    /// Whether it was an empty list in place of an object that an optional field cannot be read for. serde hides whose error
    /// it is, so it is known by its text, which has the field's name alone before it.
    #[cold]
    #[inline(never)]
    fn no_object(&mut self, error: A::Error) -> Result<(), A::Error> {
        let text = error.to_string();
        let path = text.strip_suffix(NO_OBJECT).and_then(|path| path.strip_suffix(": "));
        if path.is_none_or(|path| path != Fault::new("").under_key(self.name).path()) {
            return Err(error);
        }
        self.empty = Some(Empty::List);
        Ok(())
    }
}

impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> Place<'de, A> for Required<T> {
    fn read(&mut self, fields: &mut Fields<'de, A>) -> Result<(), A::Error> {
        self.0 = Some(fields.entries.next_value()?);
        Ok(())
    }

    fn is_missing(&self) -> bool {
        self.0.is_none()
    }
}

/// An optional field. An empty list stands for no object.
impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> Place<'de, A> for Option<T> {
    fn read(&mut self, fields: &mut Fields<'de, A>) -> Result<(), A::Error> {
        *self = match fields.entries.next_value() {
            Ok(value) => value,
            Err(error) => fields.no_object(error).map(|()| None)?,
        };
        if self.is_none() {
            fields.empty = fields.empty.or(Some(Empty::Null));
        }
        Ok(())
    }
}

/// An optional field that may be null. An empty list stands for no object.
impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> Place<'de, A> for Maybe<T> {
    fn read(&mut self, fields: &mut Fields<'de, A>) -> Result<(), A::Error> {
        *self = match fields.entries.next_value() {
            Ok(value) => value,
            Err(error) => fields.no_object(error).map(|()| Self::Absent)?,
        };
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>> Others<'de, A> for Rest {
    fn read(&mut self, name: String, fields: &mut Fields<'de, A>) -> Result<(), A::Error> {
        let value = fields.entries.next_value::<Value>()?;
        self.insert(name, value);
        Ok(())
    }

    fn keep(&mut self, name: &'static str, empty: Empty) {
        Self::keep(self, name, empty);
    }
}

impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> Others<'de, A> for BTreeMap<String, T> {
    fn read(&mut self, name: String, fields: &mut Fields<'de, A>) -> Result<(), A::Error> {
        self.insert(name, fields.entries.next_value()?);
        Ok(())
    }
}

impl<'de, T: Deserialize<'de>, A: MapAccess<'de>> Others<'de, A> for Matching<&mut BTreeMap<String, T>> {
    fn read(&mut self, name: String, fields: &mut Fields<'de, A>) -> Result<(), A::Error> {
        self.map.read(name, fields)
    }

    fn takes(&self, name: &str) -> bool {
        self.has(name)
    }
}

/// Returns the index of a key among the names, or their number if it is not one of them.
struct Known<'k> {
    names: &'static [&'static str],
    /// Where it is looked for first.
    from: usize,
    /// Takes a key that is none of them.
    other: Option<&'k mut String>,
}

impl<'de> DeserializeSeed<'de> for Known<'_> {
    type Value = usize;

    fn deserialize<D: de::Deserializer<'de>>(self, key: D) -> Result<usize, D::Error> {
        key.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Known<'_> {
    type Value = usize;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<usize, E> {
        if self.names.get(self.from) == Some(&key) {
            return Ok(self.from);
        }
        Ok(self.names.iter().position(|name| *name == key).unwrap_or_else(|| {
            if let Some(other) = self.other {
                key.clone_into(other);
            }
            self.names.len()
        }))
    }
}

pub(crate) fn write_object<T: Object, S: Serializer>(object: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

/// The value of a field that is written.
pub(crate) trait Entry<S: SerializeMap> {
    /// Writes the entry; `false` where the field is absent.
    fn write(&self, name: &'static str, to: &mut S) -> Result<bool, S::Error>;
}

/// The value of a required field.
pub(crate) struct Always<'o, T>(pub(crate) &'o T);

/// Fields that the type does not list, which are written after all others.
pub(crate) trait OtherEntries<S: SerializeMap> {
    /// Writes the entries, unless one belongs to a listed field or to one of `before`.
    fn write(&self, listed: &[&str], before: &[&dyn OtherEntries<S>], to: &mut S) -> Result<(), S::Error>;

    /// Returns the pattern of the names that go here, if `name` matches it.
    fn pattern(&self, _name: &str) -> Option<&'static str> {
        None
    }

    /// What was received in place of a listed field.
    fn empty(&self, _name: &str) -> Option<Empty> {
        None
    }
}

/// Writes each field under the name at its index, and then all others.
#[inline(never)]
pub(crate) fn write_fields<S: SerializeMap>(
    to: &mut S,
    names: &'static [&'static str],
    fields: &[&dyn Entry<S>],
    others: &[&dyn OtherEntries<S>],
) -> Result<(), S::Error> {
    for (name, field) in names.iter().zip(fields) {
        if !field.write(name, to)?
            && let Some(empty) = others.last().and_then(|last| last.empty(name))
        {
            to.serialize_entry(name, &empty)?;
        }
    }
    let mut each = others.iter().enumerate();
    each.try_for_each(|(at, one)| one.write(names, others.get(..at).unwrap_or_default(), to))
}

/// Refuses an entry that is in another map than it is read into.
#[inline(never)]
fn belongs<S: SerializeMap>(
    place: &str,
    name: &str,
    listed: &[&str],
    before: &[&dyn OtherEntries<S>],
) -> Result<(), S::Error> {
    if listed.contains(&name) {
        return Err(ser::Error::custom(format_args!("{place} has `{name}`, which is a field of the type")));
    }
    match before.iter().find_map(|other| other.pattern(name)) {
        Some(pattern) => {
            let message = format_args!("{place} has `{name}`, which belongs in the map of the pattern `{pattern}`");
            Err(ser::Error::custom(message))
        }
        None => Ok(()),
    }
}

impl<T: Serialize, S: SerializeMap> Entry<S> for Always<'_, T> {
    fn write(&self, name: &'static str, to: &mut S) -> Result<bool, S::Error> {
        to.serialize_entry(name, self.0).map(|()| true)
    }
}

impl<T: Serialize, S: SerializeMap> Entry<S> for Option<T> {
    fn write(&self, name: &'static str, to: &mut S) -> Result<bool, S::Error> {
        match self {
            Some(value) => Always(value).write(name, to),
            None => Ok(false),
        }
    }
}

impl<T: Serialize, S: SerializeMap> Entry<S> for Maybe<T> {
    fn write(&self, name: &'static str, to: &mut S) -> Result<bool, S::Error> {
        match self {
            Self::Absent => Ok(false),
            value => Always(value).write(name, to),
        }
    }
}

impl<S: SerializeMap> OtherEntries<S> for Rest {
    fn write(&self, listed: &[&str], before: &[&dyn OtherEntries<S>], to: &mut S) -> Result<(), S::Error> {
        for (name, value) in self {
            belongs("`rest`", name, listed, before)?;
            to.serialize_entry(name, value)?;
        }
        Ok(())
    }

    fn empty(&self, name: &str) -> Option<Empty> {
        Self::empty(self, name)
    }
}

impl<T: Serialize, S: SerializeMap> OtherEntries<S> for BTreeMap<String, T> {
    fn write(&self, listed: &[&str], before: &[&dyn OtherEntries<S>], to: &mut S) -> Result<(), S::Error> {
        self.iter().try_for_each(|(name, value)| {
            belongs("`rest`", name, listed, before)?;
            to.serialize_entry(name, value)
        })
    }
}

impl<T: Serialize, S: SerializeMap> OtherEntries<S> for Matching<&BTreeMap<String, T>> {
    fn write(&self, listed: &[&str], before: &[&dyn OtherEntries<S>], to: &mut S) -> Result<(), S::Error> {
        let place = format!("the map of the pattern `{}`", self.text);
        self.map.iter().try_for_each(|(name, value)| {
            if !self.has(name) {
                return Err(ser::Error::custom(format_args!("{place} has `{name}`, which does not match")));
            }
            belongs(&place, name, listed, before)?;
            to.serialize_entry(name, value)
        })
    }

    fn pattern(&self, name: &str) -> Option<&'static str> {
        self.has(name).then_some(self.text)
    }
}
