//! Checks values against the bounds in the document, such as ranges and lengths.
//!
//! The bounds are data, and one function checks them, so that nothing is compiled for each type. Messages never show a string,
//! which may be a secret, but show its length. They show a number unless its name means a secret.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::fmt;

use serde_json::Value;

use crate::runtime::json::chain::{self, Step};
use crate::runtime::json::fault::Fault;

/// The bounds of a value and of the values inside it. Rules of types may refer to each other recursively.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) bounds: Bounds,
    /// Rules of an object's fields, by name.
    pub(crate) fields: &'static [(&'static str, &'static Rules)],
    /// Rules of an object's entries that are not among its fields and match a pattern.
    pub(crate) patterns: &'static [(&'static [Step<'static>], &'static Rules)],
    /// Rules of each item of a list.
    pub(crate) items: Option<&'static Rules>,
    /// Rules of an object's other entries.
    pub(crate) entries: Option<&'static Rules>,
    /// The tag of an object, and further rules for each of its values.
    pub(crate) tag: Option<(&'static str, &'static [(&'static str, &'static Rules)])>,
    /// Variants of a union. The value must match one of them.
    pub(crate) forms: &'static [Alternative],
}

/// A variant of a union.
#[derive(Debug)]
pub(crate) struct Alternative {
    pub(crate) takes: Takes,
    /// Fields, if it is an object.
    pub(crate) known: &'static [&'static str],
    pub(crate) rules: &'static Rules,
}

/// The kind of JSON value that a variant accepts.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Takes {
    Any,
    Bool,
    Number,
    Text,
    List,
    Object,
}

impl Takes {
    fn takes(self, value: &Value) -> bool {
        match self {
            Self::Any => true,
            Self::Bool => value.is_boolean(),
            Self::Number => value.is_number(),
            Self::Text => value.is_string(),
            Self::List => value.is_array(),
            Self::Object => value.is_object(),
        }
    }
}

impl Rules {
    pub(crate) const NONE: Self =
        Self { bounds: Bounds::NONE, fields: &[], patterns: &[], items: None, entries: None, tag: None, forms: &[] };

    /// Checks the variants that know most of the keys. It cannot tell which variant is meant, so one that matches is enough.
    fn variant(&self, value: &Value) -> Result<(), Fault> {
        let unknown = |form: &Alternative| match value {
            Value::Object(fields) => fields.keys().filter(|name| !form.known.contains(&name.as_str())).count(),
            _ => 0,
        };
        let forms = self.forms.iter().filter(|form| form.takes.takes(value)).map(|form| (unknown(form), form));
        let forms: Vec<_> = forms.collect();
        let least = forms.iter().map(|(unknown, _)| *unknown).min();
        let mut broken = None;
        for (_, form) in forms.iter().filter(|(unknown, _)| Some(*unknown) == least) {
            match form.rules.check(value) {
                Ok(()) => return Ok(()),
                Err(fault) => broken = broken.or(Some(fault)),
            }
        }
        broken.map_or(Ok(()), Err)
    }

    /// Returns the rules of a field.
    pub(crate) fn field(&self, name: &str) -> Option<&'static Rules> {
        let field = self.fields.iter().find(|(field, _)| *field == name).map(|(_, rules)| *rules);
        let matching = || {
            let mut patterns = self.patterns.iter();
            patterns.find(|(steps, _)| chain::matches(steps.iter().copied(), name)).map(|(_, rules)| *rules)
        };
        field.or_else(matching).or(self.entries)
    }

    /// Checks a value. Recursive rules end, because the value is finite.
    pub(crate) fn check(&self, value: &Value) -> Result<(), Fault> {
        self.bounds.check(value)?;
        self.variant(value)?;
        match value {
            Value::Array(items) => {
                let Some(rules) = self.items else { return Ok(()) };
                let mut items = items.iter().enumerate();
                items.try_for_each(|(index, item)| rules.check(item).map_err(|fault| fault.under_index(index)))
            }
            Value::Object(fields) => {
                for (name, value) in fields {
                    let Some(rules) = self.field(name) else { continue };
                    rules.check(value).map_err(|fault| fault.under_key(name))?;
                }
                let Some((tag, variants)) = self.tag else { return Ok(()) };
                let tag = fields.get(tag).and_then(Value::as_str);
                let variant = variants.iter().find(|(name, _)| Some(*name) == tag);
                variant.map_or(Ok(()), |(_, rules)| rules.check(value))
            }
            _ => Ok(()),
        }
    }
}

/// The bounds of one value. Null is always allowed.
#[derive(Debug)]
pub(crate) struct Bounds {
    pub(crate) minimum: Option<f64>,
    pub(crate) exclusive_minimum: bool,
    pub(crate) maximum: Option<f64>,
    pub(crate) exclusive_maximum: bool,
    pub(crate) multiple_of: Option<f64>,
    /// Minimum length in characters.
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique_items: bool,
    pub(crate) min_properties: Option<u64>,
    pub(crate) max_properties: Option<u64>,
}

impl Bounds {
    pub(crate) const NONE: Self = Self {
        minimum: None,
        exclusive_minimum: false,
        maximum: None,
        exclusive_maximum: false,
        multiple_of: None,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        min_properties: None,
        max_properties: None,
    };

    fn check(&self, value: &Value) -> Result<(), Fault> {
        match value {
            Value::Number(number) => self.number(number),
            Value::String(text) => within(text.chars().count(), self.min_length, self.max_length, "characters"),
            Value::Object(fields) => within(fields.len(), self.min_properties, self.max_properties, "entries"),
            Value::Array(items) => {
                within(items.len(), self.min_items, self.max_items, "items")?;
                let mut seen = HashSet::new();
                match items.iter().position(|item| self.unique_items && !seen.insert(item)) {
                    Some(index) => Err(Fault::new(format!("must have unique items, but item {index} is a duplicate"))),
                    None => Ok(()),
                }
            }
            Value::Null | Value::Bool(_) => Ok(()),
        }
    }

    fn number(&self, number: &serde_json::Number) -> Result<(), Fault> {
        let broken = |rule: fmt::Arguments<'_>| Err(Fault::quoting(rule, format_args!(", but is {number}"), ""));
        let (low, high) = (self.exclusive_minimum, self.exclusive_maximum);
        let is_beyond = |bound: f64, beyond: Ordering, exclusive: bool| {
            compare(number, bound).is_some_and(|found| found == beyond || (exclusive && found == Ordering::Equal))
        };
        if let Some(least) = self.minimum.filter(|least| is_beyond(*least, Ordering::Less, low)) {
            return broken(format_args!("must be {} {least}", if low { "more than" } else { "at least" }));
        }
        if let Some(most) = self.maximum.filter(|most| is_beyond(*most, Ordering::Greater, high)) {
            return broken(format_args!("must be {} {most}", if high { "less than" } else { "at most" }));
        }
        match self.multiple_of.filter(|step| is_multiple(&number.to_string(), &step.to_string()) == Some(false)) {
            Some(step) => broken(format_args!("must be a multiple of {step}")),
            None => Ok(()),
        }
    }
}

/// Compares a number with a bound. An integer is not converted to a float, which may be another number.
fn compare(number: &serde_json::Number, bound: f64) -> Option<Ordering> {
    let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    match integer {
        Some(integer) if bound.fract() == 0.0 => Some(integer.cmp(&(bound as i128))),
        _ => number.as_f64()?.partial_cmp(&bound),
    }
}

fn within(count: usize, least: Option<u64>, most: Option<u64>, unit: &str) -> Result<(), Fault> {
    let count = count as u64;
    match (least, most) {
        (Some(least), _) if count < least => {
            Err(Fault::new(format!("must have at least {least} {unit}, but has {count}")))
        }
        (_, Some(most)) if count > most => Err(Fault::new(format!("must have at most {most} {unit}, but has {count}"))),
        _ => Ok(()),
    }
}

/// Compares decimal digits, because the float 0.3 is not a multiple of the float 0.1. Returns `None` if there are too many digits.
fn is_multiple(number: &str, step: &str) -> Option<bool> {
    let ((number, digits), (step, step_digits)) = (decimal(number)?, decimal(step)?);
    let most = digits.max(step_digits);
    let scaled = |value: i128, digits: i32| {
        let power = u32::try_from(most.checked_sub(digits)?).ok()?;
        value.checked_mul(10_i128.checked_pow(power)?)
    };
    scaled(number, digits)?.checked_rem(scaled(step, step_digits)?).map(|rest| rest == 0)
}

/// Splits a number into an integer and its number of decimal places: `-1.25e3` is -125 with -1 places.
fn decimal(text: &str) -> Option<(i128, i32)> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let value = format!("{whole}{fraction}").parse().ok()?;
    let digits = i32::try_from(fraction.len()).ok()?.checked_sub(exponent.parse().ok()?)?;
    Some((value, digits))
}
