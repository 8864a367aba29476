//! A value and the type that is generated for it in, what the type does not hold out: fields that it lacks, fractions of what
//! it takes for an integer. Whether the value fits its schema is not judged here.

use serde_json::Value;

use crate::documented::escape;
use crate::model::{Api, EnvelopeKeys, Kind, Object, Shape, Union};

/// What a type does not hold of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Loss {
    /// Pointer into the value, of what is lost.
    pub(super) place: String,
    pub(super) what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A field that the type has not.
    Unlisted,
    /// A fraction where the type has an integer.
    Fraction,
    /// Nothing under the envelope's key, where the type is not one of nothing.
    Missing,
    /// Null where the type tells it from absence no more.
    Null,
}

/// What `shape` loses of `value`; `frame` where the value is an envelope around it.
pub(super) fn losses(
    api: &Api,
    shape: &Shape,
    frame: Option<(&EnvelopeKeys, Option<&Shape>)>,
    value: &Value,
) -> Vec<Loss> {
    let mut walk = Walk { api, losses: Vec::new(), misfits: 0 };
    match (frame, value) {
        (Some((keys, meta)), Value::Object(fields)) => {
            let nothing = matches!(shape, Shape::Nullable(_) | Shape::Null | Shape::Any | Shape::Nothing);
            if !nothing && !fields.contains_key(&keys.data) {
                walk.lost(String::new(), What::Missing);
            }
            for (key, value) in fields {
                let place = format!("/{}", escape(key));
                if *key == keys.data {
                    walk.value(shape, value, &place);
                } else if Some(key) == keys.meta.as_ref() {
                    if let Some(meta) = meta {
                        walk.value(meta, value, &place);
                    }
                } else if Some(key) != keys.success.as_ref() {
                    walk.lost(place, What::Unlisted);
                }
            }
        }
        _ => walk.value(shape, value, ""),
    }
    walk.losses
}

struct Walk<'a> {
    api: &'a Api,
    losses: Vec<Loss>,
    /// Places where the value is of another kind altogether: of use where one of several forms is chosen.
    misfits: usize,
}

impl Walk<'_> {
    fn lost(&mut self, place: String, what: What) {
        self.losses.push(Loss { place, what });
    }

    fn value(&mut self, shape: &Shape, value: &Value, place: &str) {
        let fits = match shape {
            Shape::Any | Shape::Nothing | Shape::Bytes | Shape::File => true,
            Shape::Null => value.is_null(),
            Shape::Bool => value.is_boolean(),
            Shape::Int(_) => {
                let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
                if number.is_some_and(|number| number.fract() != 0.0) {
                    self.lost(place.to_owned(), What::Fraction);
                }
                value.is_number()
            }
            Shape::Float(_) => value.is_number(),
            Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 => value.is_string(),
            Shape::List(item) => match value {
                Value::Array(list) => {
                    for (at, inner) in list.iter().enumerate() {
                        self.value(item, inner, &format!("{place}/{at}"));
                    }
                    true
                }
                _ => false,
            },
            Shape::Map(item) => match value {
                Value::Object(map) => {
                    for (key, inner) in map {
                        self.value(item, inner, &format!("{place}/{}", escape(key)));
                    }
                    true
                }
                _ => false,
            },
            Shape::Tuple(items) => match value {
                Value::Array(list) => {
                    for (at, (item, inner)) in items.iter().zip(list).enumerate() {
                        self.value(item, inner, &format!("{place}/{at}"));
                    }
                    list.len() == items.len()
                }
                _ => false,
            },
            Shape::Nullable(inner) => {
                if !value.is_null() {
                    self.value(inner, value, place);
                }
                true
            }
            Shape::Named(id) => match &self.api.get(*id).kind {
                Kind::Object(object) => self.object(object, value, place),
                Kind::TextEnum(_) => value.is_string(),
                Kind::IntEnum(_) => value.is_i64(),
                Kind::Union(union) => {
                    self.union(union, value, place);
                    true
                }
                // Not what a value is of, but what holds one.
                Kind::Choice(_) | Kind::Answers(_) => true,
            },
        };
        self.misfits += usize::from(!fits);
    }

    fn object(&mut self, object: &Object, value: &Value, place: &str) -> bool {
        let Value::Object(map) = value else { return false };
        for (key, inner) in map {
            let at = format!("{place}/{}", escape(key));
            match (object.fields.iter().find(|field| field.wire == *key), &object.rest) {
                (Some(field), _) if field.shape == Shape::Any && !field.required && inner.is_null() => {
                    self.lost(at, What::Null);
                }
                (Some(field), _) => self.value(&field.shape, inner, &at),
                (None, Some(rest)) => self.value(&rest.shape, inner, &at),
                (None, None) => self.lost(at, What::Unlisted),
            }
        }
        object.fields.iter().all(|field| !field.required || map.contains_key(&field.wire))
    }

    /// As the form of which the least is lost.
    fn union(&mut self, union: &Union, value: &Value, place: &str) {
        let tag = union.tag.as_ref().and_then(|tag| value.get(tag)).map(|tag| match tag {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        let told = tag.and_then(|tag| union.variants.iter().find(|variant| variant.tags.contains(&tag)));
        let variants = told.map_or(union.variants.as_slice(), std::slice::from_ref);
        let tried = variants.iter().map(|variant| {
            let mut walk = Walk { api: self.api, losses: Vec::new(), misfits: 0 };
            walk.value(&variant.shape, value, place);
            walk
        });
        if let Some(best) = tried.min_by_key(|walk| (walk.misfits, walk.losses.len())) {
            self.losses.extend(best.losses);
            self.misfits += best.misfits;
        }
    }
}
