//! Compares a value with the type that is generated for it: the type of each object in it, the parts that the type does not keep,
//! and the places that are read as another kind of value and written as they came.
//!
//! Does not compare the value with its schema.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::pointer::escape;
use crate::documented::{Documented, Way};
use crate::model::{Envelope, EnvelopeKeys, Field, Group, Kind, Object, Response, Shape, Type, TypeId, Union};

/// A part of a value that its type does not keep.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Loss {
    /// Pointer into the value.
    pub(crate) place: String,
    pub(crate) what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// A field that the type does not have.
    Unlisted,
    /// A fraction where the type has an integer.
    Fraction,
    /// An envelope without data, of a type that needs some.
    Missing,
}

/// The result of comparing a value with its type.
#[derive(Debug, Default)]
pub(crate) struct Held {
    pub(crate) losses: Vec<Loss>,
    /// Objects by their type, with pointers into the value.
    pub(crate) objects: Vec<(TypeId, String)>,
    /// Pointers to values that are kept as they came: null or an empty list for an absent field, an object for a list of it.
    pub(crate) kept: HashSet<String>,
    /// Number of places with another kind of value. Chooses between the variants of a union.
    misfits: usize,
}

/// The shape of a body and, inside an envelope, what is beside it.
pub(crate) type Typed<'g> = (&'g Shape, Option<&'g Envelope>);

/// Returns the shape of a documented body.
pub(crate) fn typed<'g>(groups: &'g [Group], body: &Documented<'_>) -> Option<Typed<'g>> {
    let messages = groups.iter().flat_map(Group::messages).find(|one| one.pointer == body.at)?;
    match body.way {
        Way::Request => {
            let contents = &messages.body?.contents;
            let same = contents.iter().find(|content| content.media_type == body.media_type);
            Some((&same.or(contents.first())?.shape, None))
        }
        Way::Response(status) => response(messages.responses.iter().find(|response| response.status == status)?),
    }
}

/// Returns the shape of the body of a response.
pub(crate) fn response(response: &Response) -> Option<Typed<'_>> {
    let content = response.content.as_ref()?;
    Some((&content.shape, response.envelope.as_ref()))
}

/// Compares a body with its shape. `keys` are the keys of the envelope.
pub(crate) fn held(types: &[Type], (shape, envelope): Typed<'_>, keys: Option<&EnvelopeKeys>, value: &Value) -> Held {
    let mut walk = Walk { types, held: Held::default() };
    let frame = envelope.and_then(|envelope| Some((keys?, envelope)));
    match (frame, value) {
        (Some((keys, envelope)), Value::Object(fields)) => {
            let nothing = matches!(shape, Shape::Nullable(_) | Shape::Null | Shape::Any | Shape::Nothing);
            if !nothing && !fields.contains_key(&keys.data) {
                walk.lost(String::new(), What::Missing);
            }
            for (key, value) in fields {
                let place = format!("/{}", escape(key));
                if *key == keys.data {
                    walk.value(shape, value, &place);
                } else if Some(key) == keys.meta.as_ref() {
                    match &envelope.meta {
                        // An empty list stands for no metadata.
                        Some(Shape::Named(_)) if *value == Value::Array(Vec::new()) => {
                            walk.held.kept.insert(place);
                        }
                        Some(meta) => walk.value(meta, value, &place),
                        None => {}
                    }
                } else if let Some(json_api) = &keys.json_api {
                    // Other members stay available in the response.
                    let parts = [(&json_api.included, &envelope.included), (&json_api.links, &envelope.links)];
                    let shape =
                        parts.into_iter().find(|(known, _)| *known == key).and_then(|(_, shape)| shape.as_ref());
                    shape.into_iter().for_each(|shape| walk.value(shape, value, &place));
                } else if Some(key) != keys.success.as_ref() {
                    walk.lost(place, What::Unlisted);
                }
            }
        }
        _ => walk.value(shape, value, ""),
    }
    walk.held
}

struct Walk<'a> {
    types: &'a [Type],
    held: Held,
}

impl Walk<'_> {
    fn lost(&mut self, place: String, what: What) {
        self.held.losses.push(Loss { place, what });
    }

    fn value(&mut self, shape: &Shape, value: &Value, place: &str) {
        let fits = match (shape, value) {
            (Shape::Any | Shape::Nothing | Shape::Bytes | Shape::File, _) => true,
            (Shape::Null, _) => value.is_null(),
            (Shape::Bool, _) => value.is_boolean(),
            (Shape::Int(_), _) => {
                let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
                if number.is_some_and(|number| number.fract() != 0.0) {
                    self.lost(place.to_owned(), What::Fraction);
                }
                value.is_number()
            }
            (Shape::Float(_), _) => value.is_number(),
            (Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 | Shape::Base64Url, _) => value.is_string(),
            (Shape::List(item), Value::Array(list)) => {
                for (at, inner) in list.iter().enumerate() {
                    self.value(item, inner, &format!("{place}/{at}"));
                }
                true
            }
            // The only item, without the list.
            (Shape::List(item), Value::Object(map)) if !map.is_empty() => self.alone(item, value, place),
            (Shape::Map(item), Value::Object(map)) => {
                for (key, inner) in map {
                    self.value(item, inner, &format!("{place}/{}", escape(key)));
                }
                true
            }
            (Shape::Tuple(items), Value::Array(list)) => {
                for (at, (item, inner)) in items.iter().zip(list).enumerate() {
                    self.value(item, inner, &format!("{place}/{at}"));
                }
                list.len() == items.len()
            }
            (Shape::List(_) | Shape::Map(_) | Shape::Tuple(_), _) => false,
            (Shape::Nullable(_), Value::Null) => true,
            (Shape::Nullable(inner), _) => {
                self.value(inner, value, place);
                true
            }
            (Shape::Named(id), _) => match &self.types[id.0].kind {
                Kind::Object(object) => {
                    if value.is_object() {
                        self.held.objects.push((*id, place.to_owned()));
                    }
                    self.object(object, value, place)
                }
                Kind::TextEnum(_) => value.is_string(),
                Kind::IntEnum(_) => value.is_i64(),
                Kind::Union(union) => {
                    self.union(union, value, place);
                    true
                }
                // These hold whole bodies; no value in a body has them.
                Kind::Choice(_) | Kind::Responses(_) => true,
            },
        };
        self.held.misfits += usize::from(!fits);
    }

    fn object(&mut self, object: &Object, value: &Value, place: &str) -> bool {
        let Value::Object(map) = value else { return false };
        for (key, inner) in map {
            let at = format!("{place}/{}", escape(key));
            match (object.field(key), &object.rest) {
                (Some(field), Some(rest)) if rest.shape == Shape::Any && self.is_none(field, inner) => {
                    self.held.kept.insert(at);
                }
                (Some(field), _) => self.value(&field.shape, inner, &at),
                (None, _) => match object.unlisted(key) {
                    Some(shape) => self.value(shape, inner, &at),
                    None => self.lost(at, What::Unlisted),
                },
            }
        }
        object.fields.iter().all(|field| !field.required || map.contains_key(&field.wire))
    }

    /// Returns whether the value of an optional field stands for its absence.
    fn is_none(&self, field: &Field, value: &Value) -> bool {
        let (shape, nullable) = match &field.shape {
            Shape::Nullable(inner) => (&**inner, true),
            shape => (shape, matches!(shape, Shape::Null | Shape::Any)),
        };
        let is_object = || matches!(shape, Shape::Named(id) if matches!(self.types[id.0].kind, Kind::Object(_)));
        !field.required
            && match value {
                Value::Null => !nullable,
                Value::Array(list) => list.is_empty() && is_object(),
                _ => false,
            }
    }

    /// Reads an object as the only item of a list, if it may be one.
    fn alone(&mut self, item: &Shape, value: &Value, place: &str) -> bool {
        let is_item = self.knows(item, value);
        if is_item {
            self.held.kept.insert(place.to_owned());
            self.value(item, value, place);
        }
        is_item
    }

    /// Returns whether an object may have a shape: it has a listed field, or the type lists none.
    fn knows(&self, shape: &Shape, value: &Value) -> bool {
        match shape {
            Shape::Any | Shape::Map(_) => true,
            Shape::Nullable(inner) | Shape::List(inner) => self.knows(inner, value),
            Shape::Named(id) => match &self.types[id.0].kind {
                Kind::Object(object) => {
                    object.listed().next().is_none() || object.listed().any(|field| value.get(&field.wire).is_some())
                }
                Kind::Union(union) => union.variants.iter().any(|variant| self.knows(&variant.shape, value)),
                _ => false,
            },
            _ => false,
        }
    }

    /// Compares a value with the variant of a union that keeps most of it.
    fn union(&mut self, union: &Union, value: &Value, place: &str) {
        let candidates = union.candidates(value);
        if candidates.is_empty() && union.other.is_none() {
            self.held.misfits += 1;
        }
        let tried = candidates.into_iter().filter_map(|at| union.variants.get(at)).map(|variant| {
            let mut walk = Walk { types: self.types, held: Held::default() };
            walk.value(&variant.shape, value, place);
            walk.held
        });
        if let Some(best) = tried.min_by_key(|held| (held.misfits, held.losses.len())) {
            self.held.losses.extend(best.losses);
            self.held.objects.extend(best.objects);
            self.held.kept.extend(best.kept);
            self.held.misfits += best.misfits;
        }
    }
}
