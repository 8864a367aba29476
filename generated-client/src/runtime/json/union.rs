//! Values of one of several forms: their text is kept, tried as each form, and the form that fits best is taken.
//!
//! Serde's own untagged enums buffer into a structure that then decodes strictly; here a form is read as leniently as
//! anything else, but only where none fits as it stands.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serializer};
use serde_json::Value;

use super::budget::spend;
use super::fault::Fault;
use super::lenient;
use super::parser::Json;

/// An enum of which each variant is one form of a value.
pub(crate) trait Union: Sized + 'static {
    const NAME: &'static str;
    const VARIANTS: &'static [Variant<Self>];

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// One form: how it is read, and the keys it knows where it is an object.
pub(crate) struct Variant<U> {
    pub(crate) read: fn(&Buffered<'_>) -> Result<U, Fault>,
    pub(crate) known: &'static [&'static str],
}

/// An enum whose variant a field tells.
pub(crate) trait Tagged: Sized {
    const NAME: &'static str;
    /// Name of the field on the wire.
    const TAG: &'static str;

    fn read(tag: Option<&str>, json: &Buffered<'_>) -> Result<Self, Fault>;

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// `Serialize` and `Deserialize` of a [`Union`].
macro_rules! union {
    ($name:ty) => {
        $crate::runtime::forms!($name, $crate::runtime::Union, choose);
    };
}
pub(crate) use union;

/// `Serialize` and `Deserialize` of a [`Tagged`] enum.
macro_rules! tagged {
    ($name:ty) => {
        $crate::runtime::forms!($name, $crate::runtime::Tagged, by_tag);
    };
}
pub(crate) use tagged;

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

/// A value that was stepped over, to be read as often as there are forms.
#[derive(Debug)]
pub(crate) struct Buffered<'de> {
    text: Cow<'de, str>,
    strict: bool,
    /// It stands where something else was expected: only a form that knows one of its keys is taken.
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

    /// Any JSON, as it stands.
    pub(crate) fn value(&self) -> Value {
        // Cannot fail: the text was checked when it was stepped over.
        lenient::read(&self.text, true).unwrap_or_default()
    }

    /// The variant that decodes and leaves the fewest keys unknown, the first of equals. Where none decodes as the value
    /// stands, a number or a bool that was sent as text is tried as what it spells; then all are tried leniently.
    pub(crate) fn choose<U: Union>(&self) -> Result<U, Fault> {
        let mut nearest: Option<Fault> = None;
        let lenient = !self.strict;
        let spelt = lenient.then(|| self.spelt()).flatten();
        let modes =
            [Some((&*self.text, true)), spelt.map(|text| (text, true)), lenient.then_some((&*self.text, false))];
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
        let nearest = nearest.map_or_else(String::new, |fault| format!("; the nearest: {fault}"));
        let what = format_args!("none of the {} forms of `{}` fits", U::VARIANTS.len(), U::NAME);
        Err(Fault::quoting(what, nearest, ""))
    }

    /// The number or bool that a text spells.
    fn spelt(&self) -> Option<&str> {
        let inner = self.text.trim().strip_prefix('"')?.strip_suffix('"')?;
        let value = lenient::read::<Value>(inner, true).ok()?;
        (value.is_number() || value.is_boolean()).then_some(inner)
    }

    /// The variant that the tag tells.
    pub(crate) fn by_tag<T: Tagged>(&self) -> Result<T, Fault> {
        let tag = self.entry(T::TAG);
        match tag.is_none() && self.doubtful {
            true => Err(Fault::mismatch(format_args!("an object (`{}`)", T::NAME), "an object without its tag")),
            false => T::read(tag.as_deref(), self),
        }
    }

    /// The scalar under `key`, as text.
    fn entry(&self, key: &str) -> Option<String> {
        let mut found = None;
        self.entries(|name, value| {
            if name == key {
                found = lenient::read(value, false).ok();
            }
        });
        found
    }

    /// How many keys are not among `known`.
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

    /// Keys and texts of an object; nothing of any other value.
    fn entries(&self, mut each: impl FnMut(&str, &str)) {
        // Cannot fail: the text was checked when it was stepped over.
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

    /// Our own deserializer: the text, and how it is read.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        match entries.next_entry::<&'de str, u8>()? {
            Some((text, flags)) => {
                let (strict, doubtful) = lenient::unpack(flags);
                Ok(Buffered { text: Cow::Borrowed(text), strict, doubtful })
            }
            None => Err(de::Error::custom("expected the text of a value, found nothing")),
        }
    }

    /// Any other: through a [`Value`].
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        let text = Value::deserialize(from)?.to_string();
        Ok(Buffered { text: Cow::Owned(text), strict: false, doubtful: false })
    }
}
