//! What tells the variants of a union apart before they are decoded: the JSON type, the tag, constants, formats and keys.

use std::borrow::Cow;

use serde_json::Value;

use super::fault::Fault;
use super::lenient;
use super::parser::Json;
use crate::runtime::values::iso;

/// What a value must be for a variant.
#[derive(Debug)]
pub(crate) struct When {
    /// Kinds of JSON values, as bits.
    pub(crate) kinds: u8,
    /// The tags of an object.
    pub(crate) tags: &'static [&'static str],
    /// The keys that an object lists, and those that it must have.
    pub(crate) known: &'static [&'static str],
    pub(crate) needs: &'static [&'static str],
    /// The values that keys of an object may have.
    pub(crate) constants: &'static [(&'static str, &'static [Literal])],
    /// The values that a scalar may have; any if empty.
    pub(crate) values: &'static [Literal],
    pub(crate) format: Format,
    /// Whether another variant is preferred if both fit: a string beside a date, a float beside an integer, a map beside an object.
    pub(crate) is_general: bool,
}

/// Why a value is not a variant.
pub(super) enum Unfit {
    /// The tag, a constant or a format rules it out.
    RuledOut,
    LacksKey,
}

/// A constant of the document.
#[derive(Debug)]
pub(crate) enum Literal {
    Text(&'static str),
    Integer(i64),
    Float(f64),
    Bool(bool),
    Null,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Format {
    Any,
    Date,
    DateTime,
}

impl When {
    pub(crate) const ANY: Self = Self {
        kinds: u8::MAX,
        tags: &[],
        known: &[],
        needs: &[],
        constants: &[],
        values: &[],
        format: Format::Any,
        is_general: false,
    };
    pub(crate) const NULL: Self = Self { kinds: 1, ..Self::ANY };
    pub(crate) const BOOL: Self = Self { kinds: 2, ..Self::ANY };
    pub(crate) const NUMBER: Self = Self { kinds: 4, ..Self::ANY };
    pub(crate) const TEXT: Self = Self { kinds: 8, ..Self::ANY };
    pub(crate) const LIST: Self = Self { kinds: 16, ..Self::ANY };
    pub(crate) const OBJECT: Self = Self { kinds: 32, ..Self::ANY };

    /// Returns whether a trimmed JSON text is of one of the kinds.
    pub(super) fn has_kind(&self, text: &str) -> bool {
        let kind = match text.as_bytes().first() {
            Some(b'n') => Self::NULL,
            Some(b't' | b'f') => Self::BOOL,
            Some(b'"') => Self::TEXT,
            Some(b'[') => Self::LIST,
            Some(b'{') => Self::OBJECT,
            _ => Self::NUMBER,
        };
        self.kinds & kind.kinds != 0
    }

    /// Returns how badly a value fits, less for a better fit.
    pub(super) fn fits(&self, text: &str, tag: Option<&str>, keys: &Keys<'_>, strict: bool) -> Result<usize, Unfit> {
        if !text.starts_with('{') {
            if !self.tags.is_empty() {
                return Err(Unfit::RuledOut);
            }
            let is_listed = self.values.is_empty() || self.values.iter().any(|one| one.is(text, strict));
            let fits = is_listed && self.format.fits(text, strict);
            return if fits { Ok(usize::from(self.is_general)) } else { Err(Unfit::RuledOut) };
        }
        let constant = |(key, values): &(&str, &[Literal])| {
            keys.of(key).is_none_or(|value| values.iter().any(|one| one.is(value, strict)))
        };
        // The tag of a single variant has decided before.
        let has_tag = tag.map_or(self.tags.is_empty(), |tag| self.tags.contains(&tag));
        if !has_tag || !self.constants.iter().all(constant) {
            return Err(Unfit::RuledOut);
        }
        // In lenient mode, decoding says which key is missing.
        if strict && !self.needs.iter().all(|key| keys.of(key).is_some()) {
            return Err(Unfit::LacksKey);
        }
        let unknown = keys.0.iter().filter(|(key, _)| !self.known.contains(&&**key)).count();
        // An object with a known key is a better fit than a map, an object without one is a worse fit.
        Ok(if self.is_general { (unknown * 2).max(2) - 1 } else { unknown * 2 })
    }
}

impl Literal {
    /// Returns whether a JSON text is the constant. In lenient mode, a string may stand for a number or a bool, and the reverse.
    fn is(&self, text: &str, strict: bool) -> bool {
        let Ok(value) = lenient::read::<Value>(text, true) else { return false };
        let spelled = match self {
            Self::Text(one) if value.as_str() == Some(*one) => return true,
            Self::Integer(one) if value.as_i64() == Some(*one) => return true,
            Self::Integer(one) if value.is_f64() => return value.as_f64() == Some(*one as f64),
            Self::Float(one) if value.as_f64() == Some(*one) => return true,
            Self::Bool(one) if value.as_bool() == Some(*one) => return true,
            Self::Null => return value.is_null(),
            _ if strict => return false,
            Self::Text(one) => (*one).to_owned(),
            Self::Integer(one) => one.to_string(),
            Self::Float(one) => one.to_string(),
            Self::Bool(one) => one.to_string(),
        };
        match value {
            Value::String(text) => spelled == text.trim(),
            Value::Number(number) => spelled == number.to_string(),
            Value::Bool(flag) => spelled == flag.to_string(),
            _ => false,
        }
    }
}

impl Format {
    /// Returns whether a JSON string has the format; lenient: as servers write it.
    fn fits(self, text: &str, strict: bool) -> bool {
        let is_date = match self {
            Self::Any => return true,
            Self::Date => true,
            Self::DateTime => false,
        };
        lenient::read::<String>(text, true).is_ok_and(|text| iso::is_valid(&text, is_date, strict))
    }
}

/// Calls `each` with the key and the text of each entry of an object, until it returns `false`.
pub(super) fn entries<'t>(text: &'t str, mut each: impl FnMut(Cow<'t, str>, &'t str) -> bool) -> Result<(), Fault> {
    let mut json = Json::new(text, true);
    if json.peek() != Some(b'{') {
        return Ok(());
    }
    json.open()?;
    let mut first = true;
    while json.step(b'}', first)? {
        first = false;
        let (key, value) = (json.key()?, json.leap()?);
        if !each(key, value) {
            break;
        }
    }
    Ok(())
}

/// The entries of an object; none for another value.
pub(super) struct Keys<'t>(Vec<(Cow<'t, str>, &'t str)>);

impl<'t> Keys<'t> {
    pub(super) fn of_text(text: &'t str) -> Self {
        let mut keys = Vec::new();
        // Cannot fail: the syntax was checked when the text was buffered.
        let _ = entries(text, |key, value| {
            keys.push((key, value));
            true
        });
        Self(keys)
    }

    /// Returns the text of the value of a key, the last of several.
    fn of(&self, key: &str) -> Option<&'t str> {
        self.0.iter().rev().find(|(name, _)| name == key).map(|(_, value)| *value)
    }

    pub(super) fn any(&self, known: &[&str]) -> bool {
        self.0.iter().any(|(name, _)| known.contains(&&**name))
    }
}
