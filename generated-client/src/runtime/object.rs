//! Objects of the document as structs: what a generated type says about itself, and serde's two traits from that.
//!
//! A derive would give every struct a visitor and a field enum of its own; here a struct adds one loop, and the rest is
//! instantiated once. What an object means is the generated code's business.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};

use super::maybe::Maybe;

/// A struct that is an object on the wire.
pub(crate) trait Object: Sized {
    const NAME: &'static str;
    /// Names on the wire, in the order of the struct.
    const FIELDS: &'static [&'static str];

    fn read<'de, A: MapAccess<'de>>(fields: Fields<A>) -> Result<Self, A::Error>;

    fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error>;
}

/// `Serialize` and `Deserialize` of an [`Object`].
macro_rules! object {
    ($name:ty) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::std::result::Result<Self, D::Error> {
                from.deserialize_map($crate::runtime::ObjectVisitor::new())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error> {
                let mut out = to.serialize_map(None)?;
                $crate::runtime::Object::write(self, &mut out)?;
                ::serde::ser::SerializeMap::end(out)
            }
        }
    };
}
pub(crate) use object;

pub(crate) struct ObjectVisitor<T>(PhantomData<T>);

impl<T> ObjectVisitor<T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "an object (`{}`)", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<T, A::Error> {
        T::read(Fields { entries, next: 0 })
    }
}

/// The entries of an object that is being read.
pub(crate) struct Fields<A> {
    entries: A,
    /// Where in the list of names the next key is looked for first: most objects keep the order of the document.
    next: usize,
}

impl<'de, A: MapAccess<'de>> Fields<A> {
    /// Index of the next key among `names`; keys that are not among them are passed over.
    pub(crate) fn next(&mut self, names: &'static [&'static str]) -> Result<Option<usize>, A::Error> {
        while let Some(key) = self.entries.next_key_seed(Known { names, from: self.next, keep: false })? {
            if let Ok(index) = key {
                self.next = index + 1;
                return Ok(Some(index));
            }
            self.entries.next_value::<IgnoredAny>()?;
        }
        Ok(None)
    }

    /// As [`next`](Self::next), but what is not among `names` is kept in `rest`.
    pub(crate) fn next_or<T: Deserialize<'de>>(
        &mut self,
        names: &'static [&'static str],
        rest: &mut BTreeMap<String, T>,
    ) -> Result<Option<usize>, A::Error> {
        while let Some(key) = self.entries.next_key_seed(Known { names, from: self.next, keep: true })? {
            match key {
                Ok(index) => {
                    self.next = index + 1;
                    return Ok(Some(index));
                }
                Err(key) => drop(rest.insert(key, self.entries.next_value()?)),
            }
        }
        Ok(None)
    }

    /// The value of the key that was last found.
    pub(crate) fn value<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
        self.entries.next_value()
    }
}

/// Reads a key: its index, or else the key itself, or an empty text where it need not be kept.
struct Known {
    names: &'static [&'static str],
    from: usize,
    keep: bool,
}

impl<'de> DeserializeSeed<'de> for Known {
    type Value = Result<usize, String>;

    fn deserialize<D: de::Deserializer<'de>>(self, key: D) -> Result<Self::Value, D::Error> {
        key.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Known {
    type Value = Result<usize, String>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Self::Value, E> {
        if self.names.get(self.from) == Some(&key) {
            return Ok(Ok(self.from));
        }
        let index = self.names.iter().position(|name| *name == key);
        Ok(index.ok_or_else(|| if self.keep { key.to_owned() } else { String::new() }))
    }
}

/// What must have been there.
pub(crate) fn required<T, E: de::Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// Writes a field unless it is absent.
pub(crate) fn optional<S: SerializeMap, T: Serialize>(
    out: &mut S,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), S::Error> {
    match value {
        Some(value) => out.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes a field unless it is absent; null is written.
pub(crate) fn maybe<S: SerializeMap, T: Serialize>(
    out: &mut S,
    name: &'static str,
    value: &Maybe<T>,
) -> Result<(), S::Error> {
    match value {
        Maybe::Absent => Ok(()),
        present => out.serialize_entry(name, present),
    }
}

/// Writes the fields that the document does not list.
pub(crate) fn rest<S: SerializeMap, T: Serialize>(out: &mut S, rest: &BTreeMap<String, T>) -> Result<(), S::Error> {
    rest.iter().try_for_each(|(name, value)| out.serialize_entry(name, value))
}
