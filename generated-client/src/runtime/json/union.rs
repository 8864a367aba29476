//! Decodes unions: buffers the text of a value, tries each variant, and takes the one that matches best.
//!
//! Serde's untagged enums buffer into a structure that decodes strictly. Here variants are decoded leniently too, but only if none
//! matches strictly.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serializer};
use serde_json::Value;

use super::budget::spend;
use super::fault::Fault;
use super::lenient;
use super::parser::Json;

/// An untagged union: an enum with a variant for each possible type of a value.
pub(crate) trait Union: Sized + 'static {
    const NAME: &'static str;
    const VARIANTS: &'static [Variant<Self>];

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// A variant: its decoder, and its fields if it is an object.
pub(crate) struct Variant<U> {
    pub(crate) read: fn(&Buffered<'_>) -> Result<U, Fault>,
    pub(crate) known: &'static [&'static str],
}

/// A tagged union: an enum whose variant a field names.
pub(crate) trait Tagged: Sized {
    const NAME: &'static str;
    /// Name of the field in JSON.
    const TAG: &'static str;

    fn read(tag: Option<&str>, json: &Buffered<'_>) -> Result<Self, Fault>;

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// Implements `Serialize` and `Deserialize` for a [`Union`].
macro_rules! union {
    ($name:ty) => {
        $crate::runtime::forms!($name, $crate::runtime::Union, choose);
    };
}
pub(crate) use union;

/// Implements `Serialize` and `Deserialize` for a [`Tagged`] enum.
macro_rules! tagged {
    ($name:ty) => {
        $crate::runtime::forms!($name, $crate::runtime::Tagged, by_tag);
    };
}
pub(crate) use tagged;

/// Implements `Serialize` and `Deserialize` for both kinds of unions.
macro_rules! forms {
    ($name:ty, $form:path, $read:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::Buffered::take(from)?.$read().map_err(::serde::de::Error::custom)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error> {
                <Self as $form>::write(self, to)
            }
        }
    };
}
pub(crate) use forms;

/// The text of a skipped value, which each variant tries to decode.
#[derive(Debug)]
pub(crate) struct Buffered<'de> {
    text: Cow<'de, str>,
    strict: bool,
    /// Whether the value is at a place where another one was expected. Only a variant that knows one of its keys is then taken.
    doubtful: bool,
}

impl<'de> Buffered<'de> {
    pub(crate) fn take<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_newtype_struct(lenient::BUFFERED, BufferVisitor)
    }

    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        spend(self.text.len())?;
        lenient::read(&self.text, self.strict)
    }

    /// Returns the value as JSON.
    pub(crate) fn value(&self) -> Value {
        // Cannot fail: `skip` has checked the syntax.
        lenient::read(&self.text, true).unwrap_or_default()
    }

    /// Decodes the variant that leaves the fewest keys unknown; the first one of several.
    ///
    /// All variants are tried strictly first. If none matches, a string whose content is a number or a bool is tried as that value.
    /// Then all variants are tried leniently.
    pub(crate) fn choose<U: Union>(&self) -> Result<U, Fault> {
        let mut nearest: Option<Fault> = None;
        let lenient = !self.strict;
        let unquoted = lenient.then(|| self.unquoted()).flatten();
        let modes =
            [Some((&*self.text, true)), unquoted.map(|text| (text, true)), lenient.then_some((&*self.text, false))];
        for (text, strict) in modes.into_iter().flatten() {
            let json = Buffered { text: Cow::Borrowed(text), strict, doubtful: false };
            let mut best: Option<(usize, U)> = None;
            for variant in U::VARIANTS.iter().filter(|variant| !self.doubtful || self.knows(variant.known)) {
                match (variant.read)(&json) {
                    Ok(value) => {
                        let unknown = json.unknown(variant.known);
                        if unknown == 0 {
                            return Ok(value);
                        }
                        if best.as_ref().is_none_or(|(least, _)| unknown < *least) {
                            best = Some((unknown, value));
                        }
                    }
                    Err(fault) if nearest.as_ref().is_none_or(|near| fault.depth() >= near.depth()) => {
                        nearest = Some(fault);
                    }
                    Err(_) => {}
                }
            }
            if let Some((_, value)) = best {
                return Ok(value);
            }
        }
        let nearest = nearest.map_or_else(String::new, |fault| format!("; closest: {fault}"));
        let what = format_args!("none of the {} variants of `{}` matches", U::VARIANTS.len(), U::NAME);
        Err(Fault::quoting(what, nearest, ""))
    }

    /// Returns the number or bool in a string.
    fn unquoted(&self) -> Option<&str> {
        let inner = self.text.trim().strip_prefix('"')?.strip_suffix('"')?;
        let value = lenient::read::<Value>(inner, true).ok()?;
        (value.is_number() || value.is_boolean()).then_some(inner)
    }

    /// Decodes the variant that the tag names.
    pub(crate) fn by_tag<T: Tagged>(&self) -> Result<T, Fault> {
        let tag = self.entry(T::TAG);
        match tag.is_none() && self.doubtful {
            true => Err(Fault::mismatch(format_args!("an object (`{}`)", T::NAME), "an object without its tag")),
            false => T::read(tag.as_deref(), self),
        }
    }

    /// Returns the scalar under `key` as text.
    fn entry(&self, key: &str) -> Option<String> {
        let mut found = None;
        self.entries(|name, value| {
            if name == key {
                found = lenient::read(value, false).ok();
            }
        });
        found
    }

    /// Counts the keys that are not among `known`.
    fn unknown(&self, known: &[&str]) -> usize {
        let mut count = 0;
        self.entries(|name, _| count += usize::from(!known.contains(&name)));
        count
    }

    fn knows(&self, known: &[&str]) -> bool {
        let mut knows = false;
        self.entries(|name, _| knows |= known.contains(&name));
        knows
    }

    /// Calls `each` with the key and text of each entry of an object. Does nothing for other values.
    fn entries(&self, mut each: impl FnMut(&str, &str)) {
        // Cannot fail: `skip` has checked the syntax.
        let _ = lenient::entries(&mut Json::new(&self.text, true), &mut |name, json| {
            each(name, json.leap()?);
            Ok(())
        });
    }
}

struct BufferVisitor;

impl<'de> Visitor<'de> for BufferVisitor {
    type Value = Buffered<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any value")
    }

    /// Called by the lenient deserializer, with the text and its mode.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        match entries.next_entry::<&'de str, u8>()? {
            Some((text, flags)) => {
                let (strict, doubtful) = lenient::unpack(flags);
                Ok(Buffered { text: Cow::Borrowed(text), strict, doubtful })
            }
            None => Err(de::Error::custom("expected the text of a value, found nothing")),
        }
    }

    /// Called by other deserializers: buffers through a [`Value`].
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        let text = Value::deserialize(from)?.to_string();
        Ok(Buffered { text: Cow::Owned(text), strict: false, doubtful: false })
    }
}
