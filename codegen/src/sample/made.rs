//! Makes a value of a shape within its bounds.

use serde_json::{Map, Number, Value};

use super::fit::within;
use super::{Inside, Sampler};
use crate::model::{Bounds, Kind, Pattern, Shape, TypeId};

impl Sampler<'_> {
    pub(super) fn made(&self, shape: &Shape, bounds: &Bounds, inside: Inside<'_>) -> Value {
        if !inside.has_room() {
            return Value::Null;
        }
        let deeper = Inside { depth: inside.depth + 1, ..inside };
        match shape {
            Shape::Null | Shape::Nothing => Value::Null,
            Shape::Any => Value::String("sample".to_owned()),
            Shape::Bool => Value::Bool(true),
            Shape::Int(_) => integer(bounds),
            Shape::Float(_) => Number::from_f64(float(bounds)).map_or(Value::Null, Value::Number),
            Shape::Text => Value::String(text(bounds)),
            Shape::Date => Value::String("2026-03-21".to_owned()),
            Shape::DateTime => Value::String("2026-03-21T10:00:00+00:00".to_owned()),
            Shape::Base64 | Shape::Base64Url => Value::String("c2FtcGxl".to_owned()),
            Shape::Bytes | Shape::File => Value::String("sample".to_owned()),
            Shape::List(inner) if inside.is_open(inner) => Value::Array(Vec::new()),
            Shape::List(inner) => {
                let of = bounds.items.as_deref().cloned().unwrap_or_default();
                let most = bounds.max_items.unwrap_or(u64::MAX);
                let count = bounds.min_items.unwrap_or(1).clamp(1, 16).min(most);
                let items = (0..count).map(|at| match self.made(inner, &of, deeper) {
                    Value::Number(number) if bounds.unique_items => {
                        match number.as_i64().and_then(|n| n.checked_add_unsigned(at)) {
                            Some(next) => next.into(),
                            None => Value::Number(number),
                        }
                    }
                    item => item,
                });
                Value::Array(items.collect())
            }
            Shape::Map(inner) if inside.is_open(inner) => Value::Object(Map::new()),
            Shape::Map(inner) => {
                let entry = ("key".to_owned(), self.made(inner, &Bounds::default(), deeper));
                Value::Object([entry].into_iter().collect())
            }
            Shape::Tuple(parts) => {
                parts.iter().map(|part| self.made(part, &Bounds::default(), deeper)).collect::<Vec<_>>().into()
            }
            Shape::Nullable(inner) if inside.is_open(inner) => Value::Null,
            Shape::Nullable(inner) => self.made(inner, bounds, inside),
            Shape::Named(id) => self.made_type(*id, inside),
        }
    }

    fn made_type(&self, id: TypeId, inside: Inside<'_>) -> Value {
        match self.kind(id) {
            Some(Kind::Object(object)) => self.object(object, id, inside),
            Some(Kind::TextEnum(one)) => {
                one.variants.first().map_or_else(|| "sample".into(), |variant| variant.value.clone().into())
            }
            Some(Kind::IntEnum(one)) => one.variants.first().map_or_else(|| 1.into(), |variant| variant.value.into()),
            Some(Kind::Union(union)) => {
                // Prefers a variant that does not contain the union again.
                let ends = union.variants.iter().find(|variant| !inside.is_open(&variant.shape));
                let Some(variant) = ends.or(union.variants.first()) else { return Value::Null };
                let inner = Inside { depth: inside.depth + 1, ..inside };
                let mut value = self.made(&variant.shape, &Bounds::default(), inner);
                if let (Some(tag), Some(name), Value::Object(entries)) = (&union.tag, variant.tags.first(), &mut value)
                {
                    entries.insert(tag.clone(), name.clone().into());
                }
                value
            }
            Some(Kind::Choice(choices)) => {
                let first = choices.first().map(|choice| &choice.content);
                first.map_or(Value::Null, |content| self.made(&content.shape, &Bounds::default(), inside))
            }
            Some(Kind::Responses(_)) | None => Value::Null,
        }
    }
}

fn integer(bounds: &Bounds) -> Value {
    let step = Some(bounds.multiple_of.unwrap_or(1.0).max(1.0));
    match float(&Bounds { multiple_of: step, ..bounds.clone() }) {
        large if large > i64::MAX as f64 => (large as u64).into(),
        number => (number as i64).into(),
    }
}

/// Returns 1, or the first other candidate that the bounds allow.
fn float(bounds: &Bounds) -> f64 {
    let step = bounds.multiple_of.filter(|step| *step > 0.0).unwrap_or(1.0);
    let least = bounds.minimum.map(|least| {
        let steps = (least / step).ceil() * step;
        if bounds.exclusive_minimum && steps <= least { steps + step } else { steps }
    });
    let most = bounds.maximum.map(|most| {
        let steps = (most / step).floor() * step;
        if bounds.exclusive_maximum && steps >= most { steps - step } else { steps }
    });
    let usual = if bounds.multiple_of.is_some() { step } else { 1.0 };
    let candidates =
        [Some(usual), least, most, Some(0.0), bounds.minimum.zip(bounds.maximum).map(|(a, b)| (a + b) / 2.0)];
    let allowed = |number: &f64| Number::from_f64(*number).is_some_and(|number| within(&Value::Number(number), bounds));
    candidates.into_iter().flatten().find(allowed).unwrap_or(usual)
}

/// Returns a text that the pattern matches, if there is a pattern of which one can be made, and if it has an allowed length.
fn of_pattern(bounds: &Bounds) -> Option<String> {
    let pattern = Pattern::parse(bounds.pattern.as_deref()?)?;
    let least = usize::try_from(bounds.min_length.unwrap_or_default().min(4096)).ok()?;
    let text = pattern.sample(least)?;
    let length = text.chars().count() as u64;
    let is_allowed =
        length >= bounds.min_length.unwrap_or_default() && bounds.max_length.is_none_or(|most| length <= most);
    (is_allowed && !text.is_empty()).then_some(text)
}

fn text(bounds: &Bounds) -> String {
    if let Some(text) = of_pattern(bounds) {
        return text;
    }
    let known = match bounds.format.as_deref() {
        Some("uuid") => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        Some("email" | "idn-email") => "someone@example.com",
        Some("uri" | "url" | "uri-reference" | "iri") => "https://example.com/sample",
        Some("hostname" | "idn-hostname") => "example.com",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("time") => "10:00:00Z",
        Some("duration") => "P1D",
        _ => "sample",
    };
    let digits = bounds.pattern.as_deref().is_some_and(|pattern| pattern.contains("\\d") || pattern.contains("0-9"));
    let mut text = if digits && known == "sample" { "1".to_owned() } else { known.to_owned() };
    while (text.chars().count() as u64) < bounds.min_length.unwrap_or_default().min(4096) {
        text.push(if digits { '1' } else { 's' });
    }
    match bounds.max_length.and_then(|most| usize::try_from(most).ok()) {
        Some(most) => text.chars().take(most).collect(),
        None => text,
    }
}
