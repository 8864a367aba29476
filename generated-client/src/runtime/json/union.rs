//! Decodes unions: buffers the text of a value and decodes the variant that it is. The tag, the JSON type, the constants and the
//! required keys decide first, so that a variant that they rule out is never decoded.
//!
//! Serde's untagged enums buffer into a structure that decodes strictly, and take the first variant that fits. Here a value that
//! several variants fit equally is kept as it is, and variants are decoded leniently too, but only if none fits strictly.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde::ser::{self, SerializeMap};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::budget::spend;
use super::fault::Fault;
use super::lenient;
use super::parser::Json;
use super::when::{Keys, Unfit, When, entries};
use crate::runtime::object::Object;

/// An enum with a variant for each possible type of a value.
pub(crate) trait Union: Sized + 'static {
    const NAME: &'static str;
    /// Key of the tag; empty if there is none.
    const TAG: &'static str;
    /// What tells each variant.
    const WHEN: &'static [When];
    const READ: &'static [Read<Self>];
    /// Decodes a variant from the value of the next entry.
    fn read<'de, A: MapAccess<'de>>(at: usize, from: &mut A) -> Option<Result<Self, A::Error>>;
    /// Makes the variant that keeps any value.
    const OTHER: Option<fn(Value) -> Self>;

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// Decodes a union: in place if the tag or the type tells the variant, otherwise from a buffer.
pub(crate) fn read_union<'de, U: Union, D: Deserializer<'de>>(from: D) -> Result<U, D::Error> {
    from.deserialize_newtype_struct(lenient::AHEAD, UnionVisitor(PhantomData))
}

struct UnionVisitor<U>(PhantomData<U>);

impl<'de, U: Union> Visitor<'de> for UnionVisitor<U> {
    type Value = U;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any value")
    }

    /// Called by the lenient deserializer, with the text from the value on, the mode, and the value.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<U, A::Error> {
        let Some((text, flags)) = entries.next_entry::<&'de str, u8>()? else {
            return Err(de::Error::custom("expected a value, found nothing"));
        };
        let (_, doubtful) = lenient::unpack(flags);
        let told = if doubtful { None } else { told(text, U::TAG, U::WHEN) };
        match told.and_then(|at| U::read(at, &mut entries)) {
            Some(read) => read,
            None => entries.next_value::<Buffered<'de>>()?.choose().map_err(Fault::pass),
        }
    }

    /// Called by other deserializers.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<U, D::Error> {
        BufferVisitor.visit_newtype_struct(from)?.choose().map_err(Fault::pass)
    }
}

/// Returns the variant that the tag names, or that alone has the type of the value at the start of a text.
fn told(text: &str, tag: &str, whens: &[When]) -> Option<usize> {
    let named = |tag: &str| {
        let mut named = (0..).zip(whens).filter(|(_, when)| when.tags.contains(&tag));
        named.next().filter(|_| named.next().is_none()).map(|(at, _)| at)
    };
    if text.starts_with('{') && !tag.is_empty() {
        return named(&entry(text, tag)?);
    }
    let mut alike = (0..).zip(whens).filter(|(_, when)| when.has_kind(text));
    let (at, when) = alike.next().filter(|_| alike.next().is_none())?;
    let is_told = text.starts_with(['{', '[']) && when.tags.is_empty() && when.constants.is_empty();
    is_told.then_some(at)
}

/// Decodes a variant.
pub(crate) type Read<U> = fn(&Buffered<'_>) -> Result<U, Fault>;

/// Implements [`Union`] and serde's traits for an enum. A row gives a variant, its tags, the type of its object, and what else tells it.
macro_rules! union {
    ($name:ident $(by $tag:literal)? {
        $($variant:ident $(tagged $own:tt $(in $object:ty)?)?: $when:expr),* $(, ..$other:ident)? $(,)?
    }) => {
        impl $crate::runtime::Union for $name {
            const NAME: &'static str = stringify!($name);
            const TAG: &'static str = concat!("" $(, $tag)?);
            const WHEN: &'static [$crate::runtime::When] =
                &[$($crate::runtime::When { $(tags: &$own,)? ..$when }),*];
            const READ: &'static [$crate::runtime::Read<Self>] = &[$(|json| json.read().map(Self::$variant)),*];
            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                at: usize,
                from: &mut A,
            ) -> ::std::option::Option<::std::result::Result<Self, A::Error>> {
                let mut index = 0..;
                $(
                    if index.next() == Some(at) {
                        return Some(from.next_value().map(Self::$variant));
                    }
                )*
                None
            }

            const OTHER: ::std::option::Option<fn(::serde_json::Value) -> Self> = $crate::runtime::other!($($other)?);

            fn write<S: ::serde::Serializer>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::write_variant!(value, to $($(, Self::TAG, $own, $object)?)?),)*
                    $(Self::$other(value) => ::serde::Serialize::serialize(value, to),)?
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::read_union(from)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error> {
                <Self as $crate::runtime::Union>::write(self, to)
            }
        }
    };
}
pub(crate) use union;

/// Writes the function that makes the variant for any value, if there is one.
macro_rules! other {
    () => {
        ::std::option::Option::None
    };
    ($other:ident) => {
        ::std::option::Option::Some(Self::$other)
    };
}
pub(crate) use other;

/// Writes the value of a variant; an object with its tag.
macro_rules! write_variant {
    ($value:ident, $to:ident) => {
        ::serde::Serialize::serialize($value, $to)
    };
    ($value:ident, $to:ident, $key:expr, $own:tt, $object:ty) => {
        $crate::runtime::write_tagged::<$object, S>($value, $key, &$own, $to)
    };
}
pub(crate) use write_variant;

/// Writes an object. The first tag comes first, unless the object has one. A tag of another variant is an error: the object would be
/// read as that variant.
pub(crate) fn write_tagged<T: Object, S: Serializer>(
    object: &T,
    key: &'static str,
    tags: &[&'static str],
    to: S,
) -> Result<S::Ok, S::Error> {
    let mut search = Search { key, is_next: false, found: None };
    // No value but the tag is written, which the object is written with below.
    let _ = object.write(&mut search);
    if let Some(found) = &search.found {
        let tag = found.as_str().map_or_else(|| found.to_string().into(), Cow::Borrowed);
        if !tags.contains(&&*tag) {
            return Err(foreign(key, found, tags));
        }
    }
    let mut map = to.serialize_map(None)?;
    if let (None, Some(tag)) = (search.found, tags.first()) {
        map.serialize_entry(key, tag)?;
    }
    object.write(&mut map)?;
    map.end()
}

#[cold]
fn foreign<E: ser::Error>(key: &str, found: &Value, tags: &[&str]) -> E {
    let tags: Vec<String> = tags.iter().map(|tag| format!("{tag:?}")).collect();
    E::custom(format!("must have the tag `{key}` {} for this variant, but has {found}", tags.join(" or ")))
}

/// Searches the keys that an object writes.
struct Search {
    key: &'static str,
    is_next: bool,
    found: Option<Value>,
}

impl SerializeMap for Search {
    type Ok = ();
    type Error = serde_json::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Self::Error> {
        self.is_next = serde_json::to_value(key)? == self.key;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> {
        if self.is_next {
            self.found = Some(serde_json::to_value(value)?);
        }
        Ok(())
    }

    fn end(self) -> Result<(), Self::Error> {
        Ok(())
    }
}

/// The text of a skipped value, which each variant tries to decode.
#[derive(Debug)]
pub(crate) struct Buffered<'de> {
    text: Cow<'de, str>,
    strict: bool,
    /// Whether the value is at a place where another one was expected. Only a variant that knows one of its keys is then taken.
    doubtful: bool,
}

impl<'de> Buffered<'de> {
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        spend(self.text.len())?;
        lenient::read(&self.text, self.strict)
    }

    /// Returns the value as JSON.
    pub(crate) fn value(&self) -> Value {
        // Cannot fail: `skip` has checked the syntax.
        lenient::read(&self.text, true).unwrap_or_default()
    }

    /// Decodes the variant that the value is.
    pub(crate) fn choose<U: Union>(&self) -> Result<U, Fault> {
        let mut taken = None;
        let decided = self.decide(U::NAME, U::TAG, U::WHEN, &mut |at, json| {
            let read = U::READ.get(at).ok_or_else(lenient::nothing)?;
            taken = Some(read(json)?);
            Ok(())
        });
        match (decided?, taken, U::OTHER) {
            (Decided::One, Some(taken), _) => Ok(taken),
            (_, _, Some(other)) => Ok(other(self.value())),
            (Decided::Several, ..) => {
                Err(Fault::new(format!("several of the {} variants of `{}` match equally", U::WHEN.len(), U::NAME)))
            }
            _ => Err(none_of(U::NAME, U::WHEN.len(), None)),
        }
    }

    /// As [`choose`](Self::choose), but keeps a value that no variant is meant for, even if it lacks keys that all variants need.
    pub(crate) fn choose_or_keep<U: Union>(&self) -> Result<U, Fault> {
        let chosen = self.choose();
        let tag = entry(&self.text, U::TAG).filter(|_| !U::TAG.is_empty());
        let is_named = tag.is_some_and(|tag| U::WHEN.iter().any(|when| when.tags.contains(&&*tag)));
        let strict = Buffered { text: Cow::Borrowed(&*self.text), strict: true, doubtful: false };
        match (chosen, U::OTHER) {
            (Err(_), Some(other)) if !is_named && strict.fits(U::WHEN, None, false).0.is_empty() => {
                Ok(other(self.value()))
            }
            (chosen, _) => chosen,
        }
    }

    /// Returns the text of the value.
    pub(super) fn text(&self) -> &str {
        self.text.trim()
    }

    /// Creates the error of a value of another type.
    pub(super) fn mismatch(&self, expected: &str) -> Fault {
        Json::new(self.text(), true).mismatch(expected)
    }

    /// Finds the variant that the value is. `read` decodes one in a text, and keeps what it decoded last.
    ///
    /// A tag decides alone, as does a type that only one variant has. The others are decoded in the order of the keys that they leave
    /// unknown, strictly first. If none fits, a string whose content is a number or a bool is tried as that value. Then all variants
    /// are tried leniently.
    fn decide(&self, name: &str, tag: &str, whens: &[When], read: Decode<'_>) -> Result<Decided, Fault> {
        let is_object = self.text.trim_start().starts_with('{');
        let found;
        let mut shared = None;
        let is_container = is_object || self.text.trim_start().starts_with('[');
        if is_object && !tag.is_empty() {
            found = entry(&self.text, tag);
            if let Some(tag) = &found {
                let mut named = whens.iter().enumerate().filter(|(_, when)| when.tags.contains(&&**tag));
                match (named.next(), named.next()) {
                    (Some((named, _)), None) => return read(named, self).map(|()| Decided::One),
                    (Some(_), Some(_)) => shared = Some(&**tag),
                    _ => {}
                }
            } else if self.doubtful {
                return Err(Fault::mismatch(format_args!("an object (`{name}`)"), "an object without its tag"));
            }
        }
        let (mut nearest, mut is_ruled_out) = (None, false);
        let lenient = !self.strict;
        let unquoted = lenient.then(|| self.unquoted()).flatten();
        let modes =
            [Some((&*self.text, true)), unquoted.map(|text| (text, true)), lenient.then_some((&*self.text, false))];
        for (text, strict) in modes.into_iter().flatten() {
            let json = Buffered { text: Cow::Borrowed(text), strict, doubtful: false };
            let (fits, ruled_out) = json.fits(whens, shared, self.doubtful);
            is_ruled_out |= ruled_out && fits.is_empty();
            if let ([(_, only)], true) = (fits.as_slice(), is_container && strict) {
                return read(*only, self).map(|()| Decided::One);
            }
            for alike in fits.chunk_by(|(left, _), (right, _)| left == right) {
                let mut read_well = alike.iter().filter(|(_, at)| match read(*at, &json) {
                    Ok(()) => true,
                    Err(fault) => {
                        if nearest.as_ref().is_none_or(|near: &Fault| fault.depth() >= near.depth()) {
                            nearest = Some(fault);
                        }
                        false
                    }
                });
                let (first, second) = (read_well.next(), read_well.next());
                match (first, second) {
                    (None, _) => {}
                    // The first is kept, unless one after it was decoded too.
                    (Some(_), None) => return Ok(Decided::One),
                    // Nothing in an empty list differs.
                    (Some((_, at)), Some(_)) if json.text.trim_start().starts_with('[') && is_empty(&json.text) => {
                        return read(*at, &json).map(|()| Decided::One);
                    }
                    (Some(_), Some(_)) => return Ok(Decided::Several),
                }
            }
        }
        if is_ruled_out { Ok(Decided::Unlisted) } else { Err(none_of(name, whens.len(), nearest)) }
    }

    /// Returns the variants that nothing rules out, with the number of keys that each leaves unknown, the fewest first; and whether
    /// the tag, a constant or a format has ruled out all others. `tag` is a tag of several. In lenient mode, the type of a scalar rules none out.
    fn fits(&self, whens: &[When], tag: Option<&str>, doubtful: bool) -> (Vec<(usize, usize)>, bool) {
        let mut fits = Vec::with_capacity(whens.len());
        let (mut ruled_out, mut lacks_keys) = (false, false);
        let text = self.text.trim();
        let keys = Keys::of_text(text);
        // Only an empty list may be read as an object, and the reverse, and not beside a variant for lists.
        let is_container = text.starts_with(['{', '[']);
        let is_certain = !is_empty(text) || whens.iter().any(|when| when.has_kind(text));
        let by_kind = self.strict || (is_container && is_certain);
        for (at, when) in whens.iter().enumerate() {
            if by_kind && !when.has_kind(text) {
                ruled_out |= !when.tags.is_empty();
                continue;
            }
            match when.fits(text, tag, &keys, self.strict) {
                Ok(_) if doubtful && !keys.any(when.known) => {}
                Ok(unknown) => fits.push((unknown, at)),
                Err(Unfit::RuledOut) => ruled_out = true,
                Err(Unfit::LacksKey) => lacks_keys = true,
            }
        }
        fits.sort_unstable();
        (fits, ruled_out && !lacks_keys)
    }

    /// Returns the number or bool in a string.
    fn unquoted(&self) -> Option<&str> {
        let inner = self.text.trim().strip_prefix('"')?.strip_suffix('"')?;
        let value = lenient::read::<Value>(inner, true).ok()?;
        (value.is_number() || value.is_boolean()).then_some(inner)
    }
}

/// Returns the scalar under `key` as text, or `None` if the object has the key more than once: which one counts is not defined.
fn entry<'t>(text: &'t str, key: &str) -> Option<Cow<'t, str>> {
    let (mut found, mut count) = (None, 0);
    // An invalid text is an error when it is decoded.
    let _ = entries(text, |name, value| {
        if name == key {
            count += 1;
            let plain = value.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
            found = match plain.filter(|text| !text.contains('\\')) {
                Some(plain) => Some(Cow::Borrowed(plain)),
                None => lenient::read::<String>(value, false).ok().map(Cow::Owned),
            };
        }
        true
    });
    found.filter(|_| count == 1)
}

/// Decodes the variant at an index in a text.
type Decode<'r> = &'r mut dyn FnMut(usize, &Buffered<'_>) -> Result<(), Fault>;

/// What a value is.
enum Decided {
    One,
    /// Several variants match equally.
    Several,
    /// The tag, a constant or a format rules out every variant.
    Unlisted,
}

/// Returns whether a JSON text is a list or an object without entries.
fn is_empty(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(['[', '{']) && text.get(1..text.len() - 1).is_some_and(|inner| inner.trim().is_empty())
}

#[cold]
fn none_of(name: &str, count: usize, nearest: Option<Fault>) -> Fault {
    let nearest = nearest.map_or_else(String::new, |fault| format!("; closest: {fault}"));
    Fault::quoting(format_args!("none of the {count} variants of `{name}` matches"), nearest, "")
}

impl<'de> Deserialize<'de> for Buffered<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_newtype_struct(lenient::BUFFERED, BufferVisitor)
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
