//! Objects of the document as structs: what a generated type says about itself, and serde's two traits from that.
//!
//! A derive would give every struct a visitor and a field enum of its own; here a struct adds one loop, and the rest is
//! instantiated once and kept out of line: with 500 structs, what is inlined into each is most of what building costs.
//! What an object means is the generated code's business.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::maybe::Maybe;

/// A struct that is an object on the wire.
pub(crate) trait Object: Sized {
    const NAME: &'static str;
    /// Names on the wire, in the order of the struct.
    const FIELDS: &'static [&'static str];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error>;

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>);
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
                $crate::runtime::write(self, to)
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
        T::read(&mut Fields { entries, next: 0, of: PhantomData })
    }
}

/// The entries of an object that is being read.
pub(crate) struct Fields<'de, A: MapAccess<'de>> {
    entries: A,
    /// Where in the list of names the next key is looked for first: most objects keep the order of the document.
    next: usize,
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

    /// The next key as [`Known`] reads it.
    #[inline]
    fn key(&mut self, names: &'static [&'static str], other: Option<&mut String>) -> Result<Option<usize>, A::Error> {
        let key = self.entries.next_key_seed(Known { names, from: self.next, other })?;
        if let Some(index) = key.filter(|index| *index < names.len()) {
            self.next = index + 1;
        }
        Ok(key)
    }

    /// The value of the key that was last found, of a field that may be absent.
    #[inline(never)]
    pub(crate) fn optional<T: Deserialize<'de>>(&mut self, place: &mut T) -> Result<(), A::Error> {
        *place = self.entries.next_value()?;
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
    let mut out = Entries { map: to.serialize_map(None)?, error: None };
    object.write(&mut out);
    out.end()
}

/// The entries of an object that is being written. After a failure nothing more is.
pub(crate) struct Entries<S: SerializeMap> {
    map: S,
    error: Option<S::Error>,
}

impl<S: SerializeMap> Entries<S> {
    #[inline(never)]
    fn end(self) -> Result<S::Ok, S::Error> {
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
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Nothing where the field is absent; null is written.
    #[inline(never)]
    pub(crate) fn maybe<T: Serialize>(&mut self, name: &str, value: &Maybe<T>) {
        if !value.is_absent() {
            self.required(name, value);
        }
    }

    /// The fields that the document does not list.
    pub(crate) fn rest<T: Serialize>(&mut self, rest: &BTreeMap<String, T>) {
        for (name, value) in rest {
            self.required(name, value);
        }
    }
}
