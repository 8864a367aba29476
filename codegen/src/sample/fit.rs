//! Fits a known value to a shape: returns it as a typed caller would write it, or nothing if it does not fit.

use std::borrow::Cow;
use std::cmp::Reverse;

use serde_json::{Map, Number, Value};

use super::{Inside, Open, Sampler, Way};
use crate::document::scalar as text;
use crate::model::{Bounds, Kind, Object, Shape, TypeId, Union};

impl Sampler<'_> {
    pub(super) fn fit(&self, shape: &Shape, bounds: &Bounds, value: &Value, inside: Inside<'_>) -> Option<Value> {
        if !inside.has_room() {
            return None;
        }
        let deeper = Inside { depth: inside.depth + 1, ..inside };
        let fitting = match shape {
            Shape::Any => value.clone(),
            Shape::Null | Shape::Nothing => value.is_null().then_some(Value::Null)?,
            Shape::Nullable(_) if value.is_null() => Value::Null,
            Shape::Nullable(inner) => self.fit(inner, bounds, value, inside)?,
            Shape::Bool => Value::Bool(truth(value)?),
            Shape::Int(int) => Value::Number(integer(value).filter(|number| int.holds(number))?),
            Shape::Float(_) => Value::Number(Number::from_f64(number(value)?)?),
            Shape::Text | Shape::Base64 | Shape::Base64Url => Value::String(text(value)?),
            Shape::Date => Value::String(text(value).filter(|text| self.way == Way::Received || is_date(text))?),
            Shape::DateTime => Value::String(text(value).filter(|text| self.way == Way::Received || is_time(text))?),
            Shape::Bytes => return None,
            // A documented text is not the content of the file.
            Shape::File => Value::String(text(value).map(|_| "sample".to_owned())?),
            Shape::List(inner) => {
                let bounds = bounds.items.as_deref().cloned().unwrap_or_default();
                let items = match value {
                    Value::Array(items) => items.iter(),
                    Value::Object(entries) if self.way == Way::Received && entries.is_empty() => [].iter(),
                    _ => return None,
                };
                Value::Array(items.map(|item| self.fit(inner, &bounds, item, deeper)).collect::<Option<_>>()?)
            }
            Shape::Map(inner) => {
                let entries = self.entries(value)?;
                let fit = |(key, value): (&String, &Value)| {
                    Some((key.clone(), self.fit(inner, &Bounds::default(), value, deeper)?))
                };
                Value::Object(entries.iter().map(fit).collect::<Option<_>>()?)
            }
            Shape::Tuple(parts) => {
                let items = value.as_array().filter(|items| items.len() == parts.len())?;
                let fit = |(part, item)| self.fit(part, &Bounds::default(), item, deeper);
                Value::Array(parts.iter().zip(items).map(fit).collect::<Option<_>>()?)
            }
            Shape::Named(id) => self.named(*id, value, inside)?,
        };
        within(&fitting, bounds).then_some(fitting)
    }

    fn entries<'v>(&self, value: &'v Value) -> Option<Cow<'v, Map<String, Value>>> {
        match value {
            Value::Object(entries) => Some(Cow::Borrowed(entries)),
            Value::Array(items) if self.way == Way::Received && items.is_empty() => Some(Cow::Owned(Map::new())),
            _ => None,
        }
    }

    fn named(&self, id: TypeId, value: &Value, inside: Inside<'_>) -> Option<Value> {
        let listed = |is: bool| is || self.way == Way::Received;
        match self.kind(id)? {
            Kind::Object(object) => self.fields(object, id, value, inside),
            Kind::TextEnum(one) => {
                let text = text(value)?;
                listed(one.variants.iter().any(|variant| variant.value == text)).then(|| text.into())
            }
            Kind::IntEnum(one) => {
                let number = integer(value)?.as_i64()?;
                listed(one.variants.iter().any(|variant| variant.value == number)).then(|| number.into())
            }
            Kind::Union(union) => self.best(union, value, inside).map(|(_, value)| value),
            Kind::Choice(_) | Kind::Responses(_) => None,
        }
    }

    fn fields(&self, object: &Object, id: TypeId, value: &Value, inside: Inside<'_>) -> Option<Value> {
        let entries = self.entries(value)?;
        let open = Open { id, around: inside.open };
        let inner = Inside { depth: inside.depth + 1, open: Some(&open), left: inside.left };
        let mut fitting = Map::new();
        for field in object.listed() {
            let known = entries.get(&field.wire);
            let fit = known.and_then(|value| self.fit(&field.shape, &field.bounds, value, inner));
            let value = match fit {
                Some(value) => value,
                None if self.completes && field.required => self.field(field, inner),
                // A reader takes null for absence.
                None if self.way == Way::Received && known.is_none_or(Value::is_null) && !field.required => continue,
                None if self.way == Way::Received => return None,
                None => continue,
            };
            fitting.insert(field.wire.clone(), value);
        }
        for (key, value) in entries.iter().filter(|(key, _)| object.field(key).is_none()) {
            if let Some(shape) = object.unlisted(key) {
                fitting.insert(key.clone(), self.fit(shape, &Bounds::default(), value, inner)?);
            }
        }
        Some(Value::Object(fitting))
    }

    /// Returns the index of the variant that keeps most of a value, the first of several, and the value in that variant.
    pub(super) fn best(&self, union: &Union, value: &Value, inside: Inside<'_>) -> Option<(usize, Value)> {
        let candidates = union.candidates(value);
        let inner = Inside { depth: inside.depth + 1, ..inside };
        let fits = union.variants.iter().enumerate().filter_map(|(at, variant)| {
            let fit = self.fit(&variant.shape, &Bounds::default(), value, inner);
            let fit = fit.filter(|_| candidates.contains(&at))?;
            Some((at, fit))
        });
        fits.min_by_key(|(_, fit)| Reverse((fit == value, size(fit))))
    }
}

fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(entries) => 1 + entries.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

fn truth(value: &Value) -> Option<bool> {
    match text(value)?.as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

fn integer(value: &Value) -> Option<Number> {
    const SAFE: f64 = 9_007_199_254_740_992.0;
    let whole = |number: f64| (number.fract() == 0.0 && number.abs() <= SAFE).then_some((number as i64).into());
    match value {
        Value::Number(number) if number.is_f64() => number.as_f64().and_then(whole),
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => {
            let text = text.trim();
            text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from)).ok()
        }
        _ => None,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

/// Returns whether a text is a date, such as `2026-03-21`.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &str| part.parse::<u8>().unwrap_or_default();
    let [year, month, day] = parts.as_slice() else { return false };
    let last = match number(month) {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let calendar = (1..=12).contains(&number(month)) && (1..=last).contains(&number(day));
    digits(year, 4) && digits(month, 2) && digits(day, 2) && calendar
}

/// Returns whether a text is a date with a time and an offset, as in RFC 3339.
fn is_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else { return false };
    let Some(at) = time.find(['Z', 'z', '+', '-']) else { return false };
    let (clock, offset) = time.split_at(at);
    let offset_is = offset.len() == 1 || (offset.len() == 6 && offset.as_bytes().get(3) == Some(&b':'));
    is_date(date) && offset_is && clock.len() >= 8 && clock.split(':').count() == 3
}

/// Returns whether a value is within its bounds.
pub(super) fn within(value: &Value, bounds: &Bounds) -> bool {
    let count = |count: usize, least: Option<u64>, most: Option<u64>| {
        least.is_none_or(|least| count as u64 >= least) && most.is_none_or(|most| count as u64 <= most)
    };
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|number| {
            let low =
                bounds.minimum.is_none_or(|least| number > least || (!bounds.exclusive_minimum && number == least));
            let high = bounds.maximum.is_none_or(|most| number < most || (!bounds.exclusive_maximum && number == most));
            let step = bounds.multiple_of.filter(|step| *step > 0.0);
            low && high && step.is_none_or(|step| ((number / step).round() * step - number).abs() < 1e-9)
        }),
        Value::String(text) => count(text.chars().count(), bounds.min_length, bounds.max_length),
        Value::Array(items) => {
            let twice = items.iter().enumerate().any(|(at, item)| items[..at].contains(item));
            count(items.len(), bounds.min_items, bounds.max_items) && !(bounds.unique_items && twice)
        }
        Value::Object(entries) => count(entries.len(), bounds.min_properties, bounds.max_properties),
        Value::Null | Value::Bool(_) => true,
    }
}
