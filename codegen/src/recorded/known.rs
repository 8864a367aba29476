//! The model in, what of a body is the API's own and not about anybody out: names of fields, values that the document lists.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::file::Recorded;
use super::words::words;
use crate::model::{Api, Group, Kind, Object, Response, Shape};

/// Words of values that are codes with every API.
const CODES: [&str; 14] = [
    "unknown",
    "none",
    "other",
    "default",
    "male",
    "female",
    "active",
    "inactive",
    "deleted",
    "new",
    "ok",
    "error",
    "pending",
    "forbidden",
];

/// What the document, and what was recorded before, say of a response.
#[derive(Debug)]
pub struct Known<'a> {
    api: &'a Api,
    body: At<'a>,
    names: BTreeSet<&'a str>,
    /// What names and values are made of.
    words: BTreeSet<String>,
    /// Listed values by the name of their field.
    values: BTreeMap<&'a str, BTreeSet<String>>,
}

/// Where in a body a value stands, as far as the model tells.
#[derive(Debug, Clone, Copy)]
pub(super) enum At<'a> {
    /// The envelope: what stands under `data` and `meta`.
    Frame(&'a Shape, Option<&'a Shape>),
    Shape(&'a Shape),
    Anywhere,
}

impl<'a> Known<'a> {
    /// For the response of an operation with a status. `recorded` are responses from before; `fields` are names of fields that
    /// the caller vouches for.
    pub fn new(api: &'a Api, operation: &str, status: u16, recorded: &'a [Recorded], fields: &'a [String]) -> Self {
        let body = body(api, operation, status);
        let mut known = Self { api, body, names: BTreeSet::new(), words: BTreeSet::new(), values: BTreeMap::new() };
        for kind in api.types.iter().map(|one| &one.kind) {
            known.kind(kind);
        }
        if let Some(keys) = &api.envelope {
            let keys = [Some(&keys.data), keys.success.as_ref(), keys.meta.as_ref()];
            known.names.extend(keys.into_iter().flatten().map(String::as_str));
        }
        for (group, operation) in api.operations() {
            known.words.extend(words(&group.name).chain(words(&operation.id)));
            let contents = operation.responses.iter().filter_map(|response| response.content.as_ref());
            contents.filter_map(|content| content.example.as_ref()).for_each(|shown| known.keys(shown));
        }
        recorded.iter().for_each(|response| known.keys(&response.body));
        let listed = known.values.values().flatten().flat_map(|value| words(value));
        let all = known.names.iter().flat_map(|name| words(name)).chain(listed).collect::<BTreeSet<_>>();
        known.words.extend(all);
        known.words.extend(CODES.map(str::to_owned));
        known.names.extend(fields.iter().map(String::as_str));
        known
    }

    fn kind(&mut self, kind: &'a Kind) {
        match kind {
            Kind::Object(Object { fields, .. }) => {
                for field in fields {
                    self.names.insert(&field.wire);
                    self.listed(&field.wire, &field.shape);
                }
            }
            Kind::Union(union) => {
                let tags = union.variants.iter().flat_map(|variant| variant.tags.iter().cloned());
                if let Some(tag) = &union.tag {
                    self.values.entry(tag).or_default().extend(tags);
                }
            }
            _ => {}
        }
    }

    /// Remembers the values that a field's shape lists.
    fn listed(&mut self, name: &'a str, shape: &'a Shape) {
        match shape {
            Shape::Nullable(inner) | Shape::List(inner) => self.listed(name, inner),
            Shape::Named(id) => match &self.api.get(*id).kind {
                Kind::TextEnum(one) => {
                    let values = one.variants.iter().map(|variant| variant.value.clone());
                    self.values.entry(name).or_default().extend(values);
                }
                Kind::IntEnum(one) => {
                    let values = one.variants.iter().map(|variant| variant.value.to_string());
                    self.values.entry(name).or_default().extend(values);
                }
                Kind::Union(union) => {
                    // Those that are enums; objects are types of their own.
                    for shape in union.variants.iter().map(|variant| &variant.shape) {
                        if let Shape::Named(id) = shape
                            && matches!(self.api.get(*id).kind, Kind::TextEnum(_) | Kind::IntEnum(_))
                        {
                            self.listed(name, shape);
                        }
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }

    /// Remembers the keys of a body that are spelt as names of fields are.
    fn keys(&mut self, value: &'a Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.keys(item)),
            Value::Object(map) => {
                self.names.extend(map.keys().map(String::as_str).filter(|key| is_identifier(key)));
                map.values().for_each(|value| self.keys(value));
            }
            _ => {}
        }
    }

    pub(super) fn body(&self) -> At<'a> {
        self.body
    }

    /// Whether a key is the name of a field: a known one, or one that is spelt like one and made of the API's words; in brackets
    /// or with space around it, too.
    pub(super) fn is_field(&self, key: &str) -> bool {
        let plain = key.strip_prefix('[').and_then(|key| key.strip_suffix(']')).unwrap_or(key);
        self.names.contains(key) || self.names.contains(key.trim()) || (is_identifier(plain) && self.is_worded(plain))
    }

    /// Whether the document lists the value for fields of that name.
    pub(super) fn is_listed(&self, name: &str, value: &str) -> bool {
        self.values.get(name).is_some_and(|values| values.contains(value))
    }

    /// Whether a value is made of the API's words alone.
    pub(super) fn is_worded(&self, value: &str) -> bool {
        words(value).all(|word| self.words.contains(&word)) && words(value).next().is_some()
    }

    /// The field `key` of what stands at a place.
    pub(super) fn field(&self, at: At<'a>, key: &str) -> At<'a> {
        match at {
            At::Anywhere => At::Anywhere,
            At::Frame(data, meta) => match &self.api.envelope {
                Some(keys) if keys.data == key => At::Shape(data),
                Some(keys) if keys.meta.as_deref() == Some(key) => meta.map_or(At::Anywhere, At::Shape),
                _ => At::Anywhere,
            },
            At::Shape(shape) => self.inner(shape, key).map_or(At::Anywhere, At::Shape),
        }
    }

    fn inner(&self, shape: &'a Shape, key: &str) -> Option<&'a Shape> {
        match shape {
            // An object in the place of a list is its item.
            Shape::Nullable(inner) | Shape::List(inner) => self.inner(inner, key),
            Shape::Map(inner) => Some(inner),
            Shape::Named(id) => match &self.api.get(*id).kind {
                Kind::Object(object) => {
                    let listed = object.fields.iter().find(|field| field.wire == key).map(|field| &field.shape);
                    listed.or(object.rest.as_ref().map(|rest| &rest.shape))
                }
                Kind::Union(union) => union.variants.iter().find_map(|variant| match &variant.shape {
                    // A union in a union may lead back to itself.
                    Shape::Named(id) if !matches!(self.api.get(*id).kind, Kind::Object(_)) => None,
                    shape => self.inner(shape, key),
                }),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn item(&self, at: At<'a>) -> At<'a> {
        match at {
            At::Shape(Shape::Nullable(inner)) => self.item(At::Shape(inner)),
            At::Shape(Shape::List(inner)) => At::Shape(inner),
            _ => At::Anywhere,
        }
    }

    /// Whether what stands there is a map by the document: its keys are data.
    pub(super) fn is_map(&self, at: At<'a>) -> bool {
        match at {
            At::Shape(Shape::Nullable(inner)) => self.is_map(At::Shape(inner)),
            At::Shape(Shape::Map(_)) => true,
            _ => false,
        }
    }

    /// Whether each item of a list has a meaning of its own.
    pub(super) fn is_tuple(&self, at: At<'a>) -> bool {
        match at {
            At::Shape(Shape::Nullable(inner)) => self.is_tuple(At::Shape(inner)),
            At::Shape(Shape::Tuple(_)) => true,
            _ => false,
        }
    }
}

fn body<'a>(api: &'a Api, operation: &str, status: u16) -> At<'a> {
    let messages = api.groups.iter().flat_map(Group::messages).find(|one| one.id == operation);
    match messages.and_then(|one| Response::find(one.responses, status)) {
        Some(Response { content: Some(content), envelope: Some(envelope), .. }) => {
            At::Frame(&content.shape, envelope.meta.as_ref())
        }
        Some(Response { content: Some(content), .. }) => At::Shape(&content.shape),
        _ => At::Anywhere,
    }
}

/// Spelt as names of fields are: `snake_case` or `camelCase`, in ASCII.
fn is_identifier(key: &str) -> bool {
    key.len() <= 64
        && key.starts_with(|first: char| first.is_ascii_lowercase() || first == '_')
        && key.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
}
