//! A value and the type that is generated for it in, how the type holds it out: which objects in it are of which type, what is
//! lost, such as fields that a type lacks and fractions of what it takes for an integer, and what is read as another kind of
//! value and written as it came. Whether the value fits its schema is not judged here.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::pointer::escape;
use crate::documented::{Documented, Way};
use crate::model::{EnvelopeKeys, Field, Group, Kind, Object, Response, Shape, Type, TypeId, Union};

/// What a type does not hold of a value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Loss {
    /// Pointer into the value, of what is lost.
    pub(crate) place: String,
    pub(crate) what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// A field that the type has not.
    Unlisted,
    /// A fraction where the type has an integer.
    Fraction,
    /// Nothing under the envelope's key, where the type is not one of nothing.
    Missing,
    /// Null where the type tells it from absence no more.
    Null,
}

/// How types hold a value.
#[derive(Debug, Default)]
pub(crate) struct Held {
    pub(crate) losses: Vec<Loss>,
    /// Objects by their type, with pointers into the value.
    pub(crate) objects: Vec<(TypeId, String)>,
    /// Pointers into the value: null or an empty list where a field has none, an object that is the only item of a list.
    pub(crate) kept: HashSet<String>,
    /// Places where the value is of another kind altogether: of use where one of several forms is chosen.
    misfits: usize,
}

/// The shape of a body and, where an envelope is around it, that of the metadata beside it.
pub(crate) type Typed<'g> = (&'g Shape, Option<Option<&'g Shape>>);

/// The shape that a documented body is of.
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

/// The shape that a body of a response is of.
pub(crate) fn response(response: &Response) -> Option<Typed<'_>> {
    let content = response.content.as_ref()?;
    Some((&content.shape, response.envelope.as_ref().map(|envelope| envelope.meta.as_ref())))
}

/// How types hold `value`, a body of the shape `typed`; `keys` are those of the envelope.
pub(crate) fn held(types: &[Type], (shape, meta): Typed<'_>, keys: Option<&EnvelopeKeys>, value: &Value) -> Held {
    let mut walk = Walk { types, held: Held::default() };
    let frame = meta.and_then(|meta| Some((keys?, meta)));
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
                    match meta {
                        // No metadata.
                        Some(Shape::Named(_)) if *value == Value::Array(Vec::new()) => {
                            walk.held.kept.insert(place);
                        }
                        Some(meta) => walk.value(meta, value, &place),
                        None => {}
                    }
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
                // One item, without its brackets.
                Value::Object(map) if !map.is_empty() => self.alone(item, value, place),
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
            Shape::Named(id) => match &self.types[id.0].kind {
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
                // Not what a value is of, but what holds one.
                Kind::Choice(_) | Kind::Responses(_) => true,
            },
        };
        self.held.misfits += usize::from(!fits);
    }

    fn object(&mut self, object: &Object, value: &Value, place: &str) -> bool {
        let Value::Object(map) = value else { return false };
        for (key, inner) in map {
            let at = format!("{place}/{}", escape(key));
            match (object.fields.iter().find(|field| field.wire == *key), &object.rest) {
                (Some(field), rest) if field.shape == Shape::Any && !field.required && inner.is_null() => {
                    // What keeps further fields as they come remembers null.
                    if rest.as_ref().is_none_or(|rest| rest.shape != Shape::Any) {
                        self.lost(at, What::Null);
                    }
                }
                (Some(field), Some(rest)) if rest.shape == Shape::Any && self.is_none(field, inner) => {
                    self.held.kept.insert(at);
                }
                (Some(field), _) => self.value(&field.shape, inner, &at),
                (None, Some(rest)) if rest.declared => self.value(&rest.shape, inner, &at),
                (None, _) => self.lost(at, What::Unlisted),
            }
        }
        object.fields.iter().all(|field| !field.required || map.contains_key(&field.wire))
    }

    /// Whether an optional field has no value by what stands there.
    fn is_none(&self, field: &Field, value: &Value) -> bool {
        let (shape, nullable) = match &field.shape {
            Shape::Nullable(inner) => (&**inner, true),
            shape => (shape, *shape == Shape::Null),
        };
        let is_object = || matches!(shape, Shape::Named(id) if matches!(self.types[id.0].kind, Kind::Object(_)));
        !field.required
            && match value {
                Value::Null => !nullable,
                Value::Array(list) => list.is_empty() && is_object(),
                _ => false,
            }
    }

    /// An object as the only item of a list, where it reads as one.
    fn alone(&mut self, item: &Shape, value: &Value, place: &str) -> bool {
        let is_item = self.knows(item, value);
        if is_item {
            self.held.kept.insert(place.to_owned());
            self.value(item, value, place);
        }
        is_item
    }

    /// Whether an object may be of a shape: has a field that the type lists, as far as it lists any.
    fn knows(&self, shape: &Shape, value: &Value) -> bool {
        match shape {
            Shape::Any | Shape::Map(_) => true,
            Shape::Nullable(inner) | Shape::List(inner) => self.knows(inner, value),
            Shape::Named(id) => match &self.types[id.0].kind {
                Kind::Object(object) => {
                    object.fields.is_empty() || object.fields.iter().any(|field| value.get(&field.wire).is_some())
                }
                Kind::Union(union) => union.variants.iter().any(|variant| self.knows(&variant.shape, value)),
                _ => false,
            },
            _ => false,
        }
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
