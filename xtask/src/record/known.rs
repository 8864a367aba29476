//! Collects the names of fields and the values that the document lists: the parts of a body that are not personal.

use std::collections::{BTreeMap, BTreeSet};

use codegen::Recorded;
use codegen::model::{Api, Envelope, EnvelopeKeys, Group, Kind, Object, Response, Shape};
use serde_json::Value;

use super::words::words;

/// Words in the codes of any API.
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

/// The names and values that are known from the document and from recorded responses.
#[derive(Debug)]
pub struct Known<'a> {
    api: &'a Api,
    body: At<'a>,
    names: BTreeSet<&'a str>,
    /// Words in names and values.
    words: BTreeSet<String>,
    /// Listed values by field name.
    values: BTreeMap<&'a str, BTreeSet<String>>,
}

/// A place in a body, as far as the model describes it.
#[derive(Debug, Clone, Copy)]
pub(super) enum At<'a> {
    /// The envelope, with the shape of the data.
    Frame(&'a Shape, &'a Envelope),
    Shape(&'a Shape),
    Anywhere,
}

impl<'a> Known<'a> {
    /// Collects names and values for the response of an operation with a status. `recorded` are responses from before; `fields` are
    /// names of fields that the caller knows.
    pub fn new(api: &'a Api, operation: &str, status: u16, recorded: &'a [Recorded], fields: &'a [String]) -> Self {
        let body = body(api, operation, status);
        let mut known = Self { api, body, names: BTreeSet::new(), words: BTreeSet::new(), values: BTreeMap::new() };
        for kind in api.types.iter().map(|one| &one.kind) {
            known.kind(kind);
        }
        if let Some(keys) = &api.envelope {
            known.names.extend(keys.members().map(|(_, key)| key));
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

    /// Adds the values that the shape of a field lists.
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
                    // Only enums: an object is visited as a type.
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

    /// Adds the keys of a body that are written like names of fields.
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

    /// Returns whether a key is the name of a field: a known name, or one that is written like a name and has only known words. It
    /// may be in brackets or between spaces.
    pub(super) fn is_field(&self, key: &str) -> bool {
        let plain = key.strip_prefix('[').and_then(|key| key.strip_suffix(']')).unwrap_or(key);
        self.names.contains(key) || self.names.contains(key.trim()) || (is_identifier(plain) && self.is_worded(plain))
    }

    /// Returns whether the document lists a value for fields of that name.
    pub(super) fn is_listed(&self, name: &str, value: &str) -> bool {
        self.values.get(name).is_some_and(|values| values.contains(value))
    }

    /// Returns whether a value has only known words.
    pub(super) fn is_worded(&self, value: &str) -> bool {
        words(value).all(|word| self.words.contains(&word)) && words(value).next().is_some()
    }

    /// Returns the place of the field `key` of an object.
    pub(super) fn field(&self, at: At<'a>, key: &str) -> At<'a> {
        match at {
            At::Anywhere => At::Anywhere,
            At::Frame(data, envelope) => {
                let members = self.api.envelope.iter().flat_map(EnvelopeKeys::members);
                let part = members.filter(|(_, known)| *known == key).map(|(part, _)| part).next();
                let shape = match part {
                    Some("data") => Some(data),
                    Some("meta") => envelope.meta.as_ref(),
                    Some("included") => envelope.included.as_ref(),
                    Some("links") => envelope.links.as_ref(),
                    _ => None,
                };
                shape.map_or(At::Anywhere, At::Shape)
            }
            At::Shape(shape) => self.inner(shape, key).map_or(At::Anywhere, At::Shape),
        }
    }

    fn inner(&self, shape: &'a Shape, key: &str) -> Option<&'a Shape> {
        match shape {
            // An object in the place of a list is its only item.
            Shape::Nullable(inner) | Shape::List(inner) => self.inner(inner, key),
            Shape::Map(inner) => Some(inner),
            Shape::Named(id) => match &self.api.get(*id).kind {
                Kind::Object(object) => object.field(key).map(|field| &field.shape).or_else(|| object.unlisted(key)),
                Kind::Union(union) => union.variants.iter().find_map(|variant| match &variant.shape {
                    // A union in a union may contain the first one.
                    Shape::Named(id) if !matches!(self.api.get(*id).kind, Kind::Object(_)) => None,
                    shape => self.inner(shape, key),
                }),
                _ => None,
            },
            _ => None,
        }
    }
}

impl At<'_> {
    /// Returns the place of the items of a list.
    pub(super) fn item(self) -> Self {
        let At::Shape(shape) = self else { return At::Anywhere };
        match shape.not_null() {
            Shape::List(item) => At::Shape(item),
            _ => At::Anywhere,
        }
    }

    /// Returns whether the document has a map at the place, whose keys are data.
    pub(super) fn is_map(self) -> bool {
        matches!(self, At::Shape(shape) if matches!(shape.not_null(), Shape::Map(_)))
    }

    /// Returns whether the document has a tuple at the place, whose items differ in meaning.
    pub(super) fn is_tuple(self) -> bool {
        matches!(self, At::Shape(shape) if matches!(shape.not_null(), Shape::Tuple(_)))
    }
}

fn body<'a>(api: &'a Api, operation: &str, status: u16) -> At<'a> {
    let messages = api.groups.iter().flat_map(Group::messages).find(|one| one.id == operation);
    match messages.and_then(|one| Response::find(one.responses, status)) {
        Some(Response { content: Some(content), envelope: Some(envelope), .. }) => At::Frame(&content.shape, envelope),
        Some(Response { content: Some(content), .. }) => At::Shape(&content.shape),
        _ => At::Anywhere,
    }
}

/// Returns whether a key is written like the name of a field: `snake_case` or `camelCase`, in ASCII.
fn is_identifier(key: &str) -> bool {
    key.len() <= 64
        && key.starts_with(|first: char| first.is_ascii_lowercase() || first == '_')
        && key.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_')
}
