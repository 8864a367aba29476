//! The lenient `Deserializer`: reads `"12"` as the integer 12.
//!
//! It never changes a value of the right type, nor the keys of maps. In strict mode it converts nothing. Strict mode is a flag and
//! not a second deserializer, so that each type is compiled once.

use std::borrow::Cow;
use std::str::FromStr;

use serde::de::value::{BorrowedStrDeserializer, MapDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::Value;

use super::budget::Budget;
use super::fault::Fault;
use super::parser::{Json, Stands};
use super::tolerance::{Asked, Given, tolerated};
use crate::runtime::entries::{ALONE, Entries};
use crate::runtime::object::NO_OBJECT;
use crate::runtime::redact::debug::{shorten, truncate};

/// Name of the newtype for which this deserializer returns the text of the value. Other deserializers treat it as a plain newtype.
pub(crate) const BUFFERED: &str = "$runtime::json::union::Buffered";

/// Name of the newtype for which this deserializer gives a map: the text from the value on, the mode, and then the value itself.
pub(crate) const AHEAD: &str = "$runtime::json::union::Ahead";

/// Packs the mode of a buffered text into one number.
fn pack(strict: bool, doubtful: bool) -> u8 {
    u8::from(strict) | u8::from(doubtful) << 1
}

/// Unpacks `strict` and `doubtful`.
pub(crate) fn unpack(mode: u8) -> (bool, bool) {
    (mode & 1 != 0, mode & 2 != 0)
}

/// Reads one value and nothing after it.
pub(crate) fn read<'de, T: Deserialize<'de>>(text: &'de str, strict: bool) -> Result<T, Fault> {
    let mut value = None;
    read_into(text, strict, &mut value)?;
    value.ok_or_else(nothing)
}

/// As [`read`], into a slot of any type.
pub(crate) fn read_into<'de>(text: &'de str, strict: bool, slot: &mut dyn Slot<'de>) -> Result<(), Fault> {
    let _budget = Budget::open(text.len());
    let mut json = Json::new(text, strict);
    slot.fill(&mut json)?;
    json.end()
}

/// As [`read_into`], for a text at a place where another one was expected. An object must have a field of its type.
pub(crate) fn read_doubtful<'de>(text: &'de str, slot: &mut dyn Slot<'de>) -> Result<(), Fault> {
    let _budget = Budget::open(text.len());
    let mut json = Json::new(text, false);
    json.doubtful = true;
    slot.fill(&mut json)?;
    json.end()
}

/// A place for a value of some type.
pub(crate) trait Slot<'de> {
    fn fill(&mut self, json: &mut Json<'de>) -> Result<(), Fault>;
}

impl<'de, T: Deserialize<'de>> Slot<'de> for Option<T> {
    fn fill(&mut self, json: &mut Json<'de>) -> Result<(), Fault> {
        *self = Some(T::deserialize(json)?);
        Ok(())
    }
}

/// Creates the error of a slot that is still empty.
#[cold]
pub(crate) fn nothing() -> Fault {
    Fault::new("expected a value, found nothing")
}

/// A function for each entry, which must consume the value.
pub(crate) type Each<'e, 'de> = &'e mut dyn FnMut(&str, &mut Json<'de>) -> Result<(), Fault>;

/// Calls `each` for each entry of an object. Returns `false` if the value is not an object.
pub(crate) fn entries<'de>(json: &mut Json<'de>, each: Each<'_, 'de>) -> Result<bool, Fault> {
    if json.peek() != Some(b'{') {
        return Ok(false);
    }
    json.open()?;
    let mut first = true;
    while json.step(b'}', first)? {
        first = false;
        let key = json.key()?;
        each(&key, json)?;
    }
    Ok(true)
}

/// A number, a bool or a string.
enum Scalar<'de> {
    Number(&'de str),
    Bool(bool),
    Text(Cow<'de, str>),
}

impl<'de> Json<'de> {
    /// Reads the next value if it is a scalar. Returns `None` without consuming it otherwise.
    fn scalar(&mut self) -> Result<Option<Scalar<'de>>, Fault> {
        Ok(match self.peek() {
            Some(b'"') => Some(Scalar::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => Some(Scalar::Number(self.number()?)),
            Some(b't' | b'f') => Some(Scalar::Bool(self.word()? == "true")),
            _ => None,
        })
    }

    /// Reads a scalar of the requested kind, or one that lenient decoding accepts for it.
    fn scalar_for(&mut self, asked: Asked, expected: &str) -> Result<Scalar<'de>, Fault> {
        let strict = self.strict;
        match self.scalar()? {
            Some(scalar) if scalar.is(asked) => Ok(scalar),
            Some(scalar) if !strict && scalar.given().is_some_and(|given| tolerated(asked, given).is_some()) => {
                Ok(scalar)
            }
            Some(other) => Err(Fault::mismatch(expected, other.describe())),
            None => Err(self.mismatch(expected)),
        }
    }

    /// Reads the digits of a number, from a string or a bool too unless strict. `expected` names the kind for a message.
    fn numeral(&mut self, expected: &str) -> Result<Cow<'de, str>, Fault> {
        if let Some(b'-' | b'0'..=b'9') = self.peek() {
            return self.number().map(Cow::Borrowed);
        }
        Ok(match self.scalar_for(Asked::Number, expected)? {
            Scalar::Number(digits) => Cow::Borrowed(digits),
            Scalar::Text(text) => Cow::Owned(text.trim().to_owned()),
            Scalar::Bool(flag) => Cow::Borrowed(if flag { "1" } else { "0" }),
        })
    }

    fn integer<T: FromStr + TryFrom<i128>>(&mut self, within: &str) -> Result<T, Fault> {
        let digits = self.numeral("an integer")?;
        if let Ok(number) = digits.parse() {
            return Ok(number);
        }
        let whole = if self.strict { None } else { whole(&digits) };
        let number: i128 = digits.parse().ok().or(whole).ok_or_else(|| {
            let is_integer = digits.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
            Fault::mismatch(if is_integer { within } else { "an integer" }, shorten(&digits))
        })?;
        T::try_from(number).map_err(|_| Fault::mismatch(within, number))
    }

    fn float(&mut self) -> Result<f64, Fault> {
        let digits = self.numeral("a number")?;
        finite(&digits).ok_or_else(|| Fault::mismatch("a number that 64 bits can hold", shorten(&digits)))
    }

    fn bool(&mut self) -> Result<bool, Fault> {
        if let Some(b't' | b'f') = self.peek() {
            return self.word().map(|word| word == "true");
        }
        Ok(match self.scalar_for(Asked::Bool, "true or false")? {
            Scalar::Bool(flag) => flag,
            Scalar::Number(digits) => digits == "1",
            Scalar::Text(text) => matches!(text.as_ref(), "1" | "true"),
        })
    }

    fn text(&mut self) -> Result<Cow<'de, str>, Fault> {
        if self.peek() == Some(b'"') {
            return self.string();
        }
        Ok(match self.scalar_for(Asked::Text, "a string")? {
            Scalar::Text(text) => text,
            Scalar::Number(digits) => Cow::Borrowed(digits),
            Scalar::Bool(flag) => Cow::Borrowed(if flag { "true" } else { "false" }),
        })
    }

    /// Opens the container that begins with `bracket`, or an empty one that lenient decoding accepts for it.
    #[inline(never)]
    fn container(&mut self, asked: Asked, bracket: u8, expected: &str) -> Result<Entries<'_, 'de>, Fault> {
        (self.doubtful, self.stands) = (false, Stands::Elsewhere);
        let open = match self.peek() {
            Some(open) if open == bracket || self.empty_for(asked) => open,
            _ => return Err(self.mismatch(expected)),
        };
        self.open()?;
        Ok(Entries::new(self, open + 2))
    }

    /// Opens a list. An object in place of a list is read as its only item.
    #[inline(never)]
    fn items(&mut self) -> Result<Entries<'_, 'de>, Fault> {
        let alone = !self.strict && self.peek() == Some(b'{') && tolerated(Asked::List, Given::Object).is_some();
        if alone && !self.is_empty() {
            self.doubtful = true;
            return Ok(Entries::new(self, ALONE));
        }
        self.container(Asked::List, b'[', "a list")
    }

    /// Rejects an empty list in an optional field, which the field then reads as no object, and a doubtful object without any of the
    /// fields.
    #[inline(never)]
    fn expect_object(&mut self, name: &str, fields: &[&str]) -> Result<(), Fault> {
        if self.stands == Stands::Optional && self.peek() == Some(b'[') && self.empty_for(Asked::Object) {
            self.skip()?;
            return Err(Fault::new(NO_OBJECT));
        }
        if !std::mem::take(&mut self.doubtful) || fields.is_empty() || self.peek() != Some(b'{') {
            return Ok(());
        }
        let mut known = false;
        entries(&mut self.ahead(), &mut |key, json| {
            known |= fields.contains(&key);
            json.leap().map(drop)
        })?;
        self.doubtful = !known;
        match known {
            true => Ok(()),
            false => Err(Fault::mismatch(format_args!("an object (`{name}`)"), "an object with none of its fields")),
        }
    }

    /// Consumes null if it is next, and returns whether it was.
    fn null(&mut self) -> Result<bool, Fault> {
        let null = self.peek() == Some(b'n');
        if null {
            self.word()?;
        }
        Ok(null)
    }

    /// Returns whether the next value is an empty container that lenient decoding accepts for `asked`.
    fn empty_for(&mut self, asked: Asked) -> bool {
        let given = match self.peek() {
            Some(b'[') => Given::EmptyList,
            Some(b'{') => Given::EmptyObject,
            _ => return false,
        };
        !self.strict && tolerated(asked, given).is_some() && self.is_empty()
    }
}

impl Scalar<'_> {
    fn is(&self, asked: Asked) -> bool {
        match self {
            Self::Number(_) => asked == Asked::Number,
            Self::Bool(_) => asked == Asked::Bool,
            Self::Text(_) => asked == Asked::Text,
        }
    }

    /// Returns its kind for the table of tolerance.
    fn given(&self) -> Option<Given> {
        match self {
            Self::Number(digits) => Some(Given::number(digits)),
            Self::Bool(_) => Some(Given::Bool),
            Self::Text(text) => Given::text(text, is_number),
        }
    }

    fn describe(&self) -> String {
        match self {
            Self::Number(digits) => shorten(digits),
            Self::Bool(flag) => flag.to_string(),
            Self::Text(text) => format!("{:?}", truncate(text)),
        }
    }
}

/// Returns whether the content of a string is a number in JSON syntax.
fn is_number(text: &str) -> bool {
    let mut json = Json::new(text, true);
    json.number().is_ok() && json.end().is_ok()
}

/// Parses a number that a 64-bit float can hold: it neither overflows nor becomes zero.
fn finite(digits: &str) -> Option<f64> {
    let number: f64 = digits.parse().ok()?;
    let zero =
        || digits.split(['e', 'E']).next().is_some_and(|digits| !digits.contains(|sign| ('1'..='9').contains(&sign)));
    (number.is_finite() && (number != 0.0 || zero())).then_some(number)
}

/// Parses `12.0` and `1.2e1` as 12. Returns `None` beyond 2^53, where a 64-bit float cannot represent every integer.
fn whole(digits: &str) -> Option<i128> {
    let number: f64 = digits.parse().ok()?;
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i128)
}

macro_rules! integers {
    ($($name:ident $visit:ident $type:ty;)*) => {
        $(fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            visitor.$visit(self.integer::<$type>(concat!("an integer within ", stringify!($type)))?)
        })*
    };
}

impl<'de> Deserializer<'de> for &mut Json<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'[') => self.deserialize_seq(visitor),
            Some(b'{') => self.deserialize_map(visitor),
            _ => match self.scalar()? {
                Some(Scalar::Bool(flag)) => visitor.visit_bool(flag),
                Some(Scalar::Text(Cow::Borrowed(text))) => visitor.visit_borrowed_str(text),
                Some(Scalar::Text(Cow::Owned(text))) => visitor.visit_string(text),
                Some(Scalar::Number(digits)) => any_number(digits, visitor),
                None => {
                    self.word()?;
                    visitor.visit_unit()
                }
            },
        }
    }

    integers! {
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
        deserialize_i128 visit_i128 i128;
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
        deserialize_u128 visit_u128 u128;
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_f64(self.float()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_f64(self.float()?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bool(self.bool()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.text()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.stands == Stands::Field {
            self.stands = Stands::Optional;
        }
        match self.null() {
            Ok(true) => visitor.visit_none(),
            Ok(false) => visitor.visit_some(self),
            Err(fault) => Err(fault),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'n') => {}
            Some(b'[' | b'{') if self.empty_for(Asked::Null) => {}
            _ => return Err(self.mismatch("null")),
        }
        self.skip()?;
        visitor.visit_unit()
    }

    /// Requires a visitor that reads all entries.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(self.items()?)
    }

    /// Requires a visitor that reads all entries.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(self.container(Asked::Object, b'{', "an object")?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        let mut items = self.container(Asked::List, b'[', "a list")?;
        let value = visitor.visit_seq(&mut items)?;
        items.finish()?;
        Ok(value)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.expect_object(name, fields) {
            Ok(()) => self.deserialize_map(visitor),
            Err(fault) => Err(fault),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        if name == AHEAD {
            return visitor.visit_map(Ahead { json: self, is_shown: false });
        }
        if name == BUFFERED {
            let flags = pack(self.strict, self.doubtful);
            let entry = (BorrowedStrDeserializer::new(self.skip()?), flags);
            return visitor.visit_map(MapDeserializer::new(std::iter::once(entry)));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        // Generated enums do not use this method; a derived enum of the user may.
        let value = Value::deserialize(self)?;
        value.deserialize_enum(name, variants, visitor).map_err(serde::de::Error::custom)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.skip()?;
        visitor.visit_unit()
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_unit(visitor)
    }

    forward_to_deserialize_any! { bytes byte_buf }
}

/// Passes a number to the visitor. A number that 64 bits cannot hold is passed as text.
fn any_number<'de, V: Visitor<'de>>(digits: &'de str, visitor: V) -> Result<V::Value, Fault> {
    if let Ok(number) = digits.parse::<u64>() {
        visitor.visit_u64(number)
    } else if let Some(number) = digits.parse::<i64>().ok().filter(|number| *number != 0) {
        visitor.visit_i64(number)
    } else {
        // `-0` is a float too, because an integer would lose its sign.
        let whole = digits != "-0" && digits.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
        match finite(digits).filter(|_| !whole) {
            Some(number) => visitor.visit_f64(number),
            None => visitor.visit_borrowed_str(digits),
        }
    }
}

/// Shows a value before it is decoded.
struct Ahead<'a, 'de> {
    json: &'a mut Json<'de>,
    is_shown: bool,
}

impl<'de> MapAccess<'de> for Ahead<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        seed.deserialize(BorrowedStrDeserializer::new(self.json.ahead_text())).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        if std::mem::replace(&mut self.is_shown, true) {
            return seed.deserialize(&mut *self.json);
        }
        seed.deserialize(pack(self.json.strict, self.json.doubtful).into_deserializer())
    }
}
