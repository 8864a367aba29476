//! Objects of the document as structs: what a generated type says about itself, and serde's two traits from that.
//!
//! A derive would give every struct a visitor and a field enum of its own; here a struct adds one loop, and the rest is
//! instantiated once and kept out of line: with 500 structs, what is inlined into each is most of what building costs.
//! What an object means is the generated code's business.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{self, Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::fault::Fault;
use super::maybe::Maybe;
use super::rest::{Empty, Rest};

/// A struct that is an object on the wire.
pub(crate) trait Object: Sized {
    const NAME: &'static str;
    /// Names on the wire, in the order of the struct.
    const FIELDS: &'static [&'static str];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error>;

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>);
}

/// `Serialize` and `Deserialize` of an [`Object`].
macro_rules! object {
    ($name:ty) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::read_object(from)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::write(self, to)
            }
        }
    };
}
pub(crate) use object;

/// Asked for by name and fields: a deserializer may look for one of them first.
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
        T::read(&mut Fields { entries, next: 0, name: "", empty: None, of: PhantomData })
    }
}

/// What reading an optional field fails with where an empty list stands in place of an object.
pub(crate) const NO_OBJECT: &str = "expected an object, found an empty list";

/// The entries of an object that is being read.
pub(crate) struct Fields<'de, A: MapAccess<'de>> {
    entries: A,
    /// Where in the list of names the next key is looked for first: most objects keep the order of the document.
    next: usize,
    /// Of the key that was last found.
    name: &'static str,
    /// What stood in place of the value that was last read.
    empty: Option<Empty>,
    of: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Fields<'de, A> {
    /// Index of the next key among `names`; keys that are not among them are passed over.
    #[inline(never)]
    pub(crate) fn next(&mut self, names: &'static [&'static str]) -> Result<Option<usize>, A::Error> {
        loop {
            match self.key(names, None)? {
                Some(index) if index == names.len() => drop(self.entries.next_value::<IgnoredAny>()?),
                found => return Ok(found),
            }
        }
    }

    /// As [`next`](Self::next), but what is not among `names` is kept in `rest`.
    #[inline(never)]
    pub(crate) fn next_or<T: Deserialize<'de>>(
        &mut self,
        names: &'static [&'static str],
        rest: &mut BTreeMap<String, T>,
    ) -> Result<Option<usize>, A::Error> {
        loop {
            let mut other = String::new();
            match self.key(names, Some(&mut other))? {
                Some(index) if index == names.len() => drop(rest.insert(other, self.entries.next_value()?)),
                found => return Ok(found),
            }
        }
    }

    /// As [`next`](Self::next), but nothing that was received is lost.
    #[inline(never)]
    pub(crate) fn next_rest(
        &mut self,
        names: &'static [&'static str],
        rest: &mut Rest,
    ) -> Result<Option<usize>, A::Error> {
        if let Some(empty) = self.empty.take() {
            rest.keep(self.name, empty);
        }
        loop {
            let mut other = String::new();
            match self.key(names, Some(&mut other))? {
                Some(index) if index == names.len() => {
                    let value = self.entries.next_value::<Value>()?;
                    rest.insert(other, value);
                }
                found => return Ok(found),
            }
        }
    }

    /// The next key as [`Known`] reads it.
    #[inline]
    fn key(&mut self, names: &'static [&'static str], other: Option<&mut String>) -> Result<Option<usize>, A::Error> {
        let key = self.entries.next_key_seed(Known { names, from: self.next, other })?;
        if let Some((index, name)) = key.and_then(|index| Some((index, names.get(index)?))) {
            (self.next, self.name) = (index + 1, name);
        }
        Ok(key)
    }

    /// The value of the key that was last found, of a field that may be absent. An empty list stands for no object.
    #[inline(never)]
    pub(crate) fn optional<T: Deserialize<'de>>(&mut self, place: &mut Option<T>) -> Result<(), A::Error> {
        let read = self.entries.next_value::<Option<T>>();
        *place = match read {
            Ok(value) => value,
            Err(error) => self.no_object(error).map(|()| None)?,
        };
        if place.is_none() {
            self.no_value();
        }
        Ok(())
    }

    /// As [`optional`](Self::optional), of a field that may also be null.
    #[inline(never)]
    pub(crate) fn maybe<T: Deserialize<'de>>(&mut self, place: &mut Maybe<T>) -> Result<(), A::Error> {
        let read = self.entries.next_value::<Maybe<T>>();
        *place = match read {
            Ok(value) => value,
            Err(error) => self.no_object(error).map(|()| Maybe::Absent)?,
        };
        Ok(())
    }

    #[inline(never)]
    fn no_value(&mut self) {
        self.empty = self.empty.or(Some(Empty::Null));
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

    /// The value of the key that was last found, of a field that must be there.
    #[inline(never)]
    pub(crate) fn required<T: Deserialize<'de>>(&mut self, place: &mut Option<T>) -> Result<(), A::Error> {
        *place = Some(self.entries.next_value()?);
        Ok(())
    }
}

/// Reads a key: its index, or how many names there are where it is none of them.
struct Known<'k> {
    names: &'static [&'static str],
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

/// What must have been there.
pub(crate) fn required<T, E: de::Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

pub(crate) fn write<T: Object, S: Serializer>(object: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut out = Entries { map: to.serialize_map(None)?, error: None, rest: None };
    object.write(&mut out);
    out.end(T::FIELDS)
}

/// The entries of an object that is being written. After a failure nothing more is.
pub(crate) struct Entries<'o, S: SerializeMap> {
    map: S,
    error: Option<S::Error>,
    rest: Option<&'o Rest>,
}

impl<'o, S: SerializeMap> Entries<'o, S> {
    #[inline(never)]
    fn end(mut self, listed: &[&str]) -> Result<S::Ok, S::Error> {
        for (name, value) in self.rest.into_iter().flatten() {
            if listed.contains(&name.as_str()) {
                let what = format_args!("`rest` has `{name}`, which is a field of the type");
                self.error.get_or_insert_with(|| ser::Error::custom(what));
            }
            self.required(name, value);
        }
        match self.error {
            Some(error) => Err(error),
            None => self.map.end(),
        }
    }

    #[inline(never)]
    pub(crate) fn required<T: Serialize>(&mut self, name: &str, value: &T) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(name, value).err();
        }
    }

    /// Nothing where the field is absent.
    #[inline(never)]
    pub(crate) fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        match value {
            Some(value) => self.required(name, value),
            None => self.absent(name),
        }
    }

    /// Nothing where the field is absent; null is written.
    #[inline(never)]
    pub(crate) fn maybe<T: Serialize>(&mut self, name: &str, value: &Maybe<T>) {
        match value {
            Maybe::Absent => self.absent(name),
            value => self.required(name, value),
        }
    }

    /// A field without a value, as it was received.
    #[inline(never)]
    fn absent(&mut self, name: &str) {
        if let Some(empty) = self.rest.and_then(|rest| rest.empty(name)) {
            self.required(name, &empty);
        }
    }

    /// Begins an object with the fields that its type does not list; they are written at the end.
    pub(crate) fn rest(&mut self, rest: &'o Rest) {
        self.rest = Some(rest);
    }

    /// Further fields, all of one type.
    pub(crate) fn map<T: Serialize>(&mut self, map: &BTreeMap<String, T>) {
        for (name, value) in map {
            self.required(name, value);
        }
    }
}
