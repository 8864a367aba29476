//! A model in, its public items out, each with what can change of it: a flat map that two models are compared by.

use std::collections::BTreeMap;

use super::{Facet, Key};
use crate::model::{
    Answer, Api, Body, Bounds, Content, Docs, Field, Kind, Operation, Parameter, ParameterPlace, Payload, Shape,
    Status, Success, Type, TypeId,
};
use crate::outline;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Item {
    /// Path below the crate.
    pub rust: String,
    pub facets: BTreeMap<Facet, String>,
    pub sent: bool,
    pub received: bool,
}

impl Item {
    /// The item in a word or two, for a line on its coming or going.
    pub(super) fn what(&self) -> String {
        let shown = [Facet::Path, Facet::Type, Facet::Yields, Facet::Url];
        let parts = shown.iter().filter_map(|facet| self.facets.get(facet)).filter(|text| !text.is_empty());
        let mut what = parts.cloned().collect::<Vec<_>>().join(" -> ");
        if self.required() {
            what.push_str(", required");
        }
        what
    }

    pub(super) fn required(&self) -> bool {
        self.facets.get(&Facet::Required).is_some_and(|required| required == "required")
    }
}

#[derive(Debug, Clone, Default)]
pub(super) struct Surface {
    pub items: BTreeMap<Key, Item>,
}

struct Reader<'a> {
    api: &'a Api,
    surface: Surface,
}

impl Surface {
    pub(super) fn of(api: &Api) -> Self {
        let mut reader = Reader { api, surface: Self::default() };
        reader.api();
        reader.surface
    }

    /// Whether `key` goes or comes with the item that holds it.
    pub(super) fn is_inside(&self, key: &Key, other: &Self) -> bool {
        let holder = match key {
            Key::Parameter(operation, ..) | Key::Body(operation) | Key::Answer(operation, _) => {
                Key::Operation(operation.clone())
            }
            Key::Field(one, _) | Key::Variant(one, _) => Key::Type(one.clone()),
            _ => return false,
        };
        !other.items.contains_key(&holder)
    }

    /// Names of types that `other` has not, by their content.
    pub(super) fn contents(&self, other: &Self) -> BTreeMap<String, Vec<String>> {
        let mut contents: BTreeMap<&str, String> = BTreeMap::new();
        for (key, item) in &self.items {
            let (owner, member) = match key {
                Key::Type(name) => (name, ""),
                Key::Field(name, wire) => (name, wire.as_str()),
                Key::Variant(name, value) => (name, value.as_str()),
                _ => continue,
            };
            if other.items.contains_key(&Key::Type(owner.clone())) {
                continue;
            }
            let content = contents.entry(owner).or_default();
            for text in [member, "\u{1}", &format!("{:?}", item.without_words()), "\n"] {
                content.push_str(text);
            }
        }
        let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, content) in contents {
            names.entry(content).or_default().push(name.to_owned());
        }
        names
    }

    /// Ids of operations that `other` has not, by their method and path.
    pub(super) fn places(&self, other: &Self) -> BTreeMap<String, Vec<String>> {
        let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, item) in &self.items {
            if let (Key::Operation(id), Some(path)) = (key, item.facets.get(&Facet::Path))
                && !other.items.contains_key(key)
            {
                places.entry(path.clone()).or_default().push(id.clone());
            }
        }
        places
    }

    pub(super) fn rename_types(&mut self, renamed: &BTreeMap<String, String>) {
        let name = |old: &String| renamed.get(old).unwrap_or(old).clone();
        let items = std::mem::take(&mut self.items);
        self.items = items
            .into_iter()
            .map(|(key, mut item)| {
                for facet in [Facet::Type, Facet::Yields] {
                    if let Some(text) = item.facets.get_mut(&facet) {
                        *text = replace_words(text, renamed);
                    }
                }
                let key = match key {
                    Key::Type(one) => Key::Type(name(&one)),
                    Key::Field(one, wire) => Key::Field(name(&one), wire),
                    Key::Variant(one, value) => Key::Variant(name(&one), value),
                    key => key,
                };
                (key, item)
            })
            .collect();
    }

    pub(super) fn rename_operation(&mut self, from: &str, to: &str) {
        let name = |old: String| if old == from { to.to_owned() } else { old };
        let items = std::mem::take(&mut self.items);
        self.items = items
            .into_iter()
            .map(|(key, mut item)| {
                let key = match key {
                    Key::Operation(id) => {
                        if id == from {
                            item.facets.remove(&Facet::Function);
                        }
                        Key::Operation(name(id))
                    }
                    Key::Parameter(id, place, wire) => Key::Parameter(name(id), place, wire),
                    Key::Body(id) => Key::Body(name(id)),
                    Key::Answer(id, status) => Key::Answer(name(id), status),
                    key => key,
                };
                (key, item)
            })
            .collect();
    }
}

impl Item {
    fn without_words(&self) -> impl std::fmt::Debug + '_ {
        let facets = self.facets.iter().filter(|(facet, _)| **facet != Facet::Words);
        (facets.collect::<Vec<_>>(), self.sent, self.received)
    }
}

/// Replaces whole identifiers.
fn replace_words(text: &str, renamed: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|sign: char| sign.is_alphanumeric() || sign == '_') {
        let (before, tail) = rest.split_at(start);
        let end = tail.find(|sign: char| !(sign.is_alphanumeric() || sign == '_')).unwrap_or(tail.len());
        let (word, after) = tail.split_at(end);
        out.push_str(before);
        out.push_str(renamed.get(word).map_or(word, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}

impl Reader<'_> {
    fn put<const N: usize>(&mut self, key: Key, rust: String, way: (bool, bool), facets: [(Facet, String); N]) {
        let facets = facets.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        self.surface.items.insert(key, Item { rust, facets, sent: way.0, received: way.1 });
    }

    fn api(&mut self) {
        let api = self.api;
        let module = &api.module;
        self.put(
            Key::Api,
            module.clone(),
            (false, false),
            [
                (Facet::Version, api.version.clone()),
                (Facet::Name, api.title.clone()),
                (Facet::Words, api.description.clone()),
            ],
        );
        for server in &api.servers {
            let rust = format!("{module}::Server::{}", server.name);
            let facets = [(Facet::Url, server.url.clone()), (Facet::Words, server.description.clone())];
            self.put(Key::Server(server.name.clone()), rust, (true, false), facets);
        }
        for secret in &api.secrets {
            let rust = format!("ClientBuilder::{}", secret.name);
            let facets = [(Facet::Words, secret.description.clone())];
            self.put(Key::Secret(secret.name.clone()), rust, (true, false), facets);
        }
        for (at, group) in api.groups.iter().enumerate() {
            for operation in &api.groups[at].operations {
                self.operation(&group.name, operation);
            }
            for event in &group.events {
                let rust = format!("{module}::{}", group.name);
                let body = event.body.as_ref().map(|body| self.body_type(body)).unwrap_or_default();
                self.put(
                    Key::Event(event.id.clone()),
                    rust,
                    (true, true),
                    [
                        (Facet::Path, format!("{} {}", event.method, event.path)),
                        (Facet::Type, body),
                        (Facet::Deprecated, flag(event.docs.deprecated, "deprecated")),
                        (Facet::Words, words(&event.docs)),
                    ],
                );
            }
        }
        for one in &api.types {
            self.of_type(one);
        }
    }

    fn operation(&mut self, group: &str, operation: &Operation) {
        let rust = format!("{}::{group}::{}", self.api.module, operation.name);
        let id = &operation.id;
        self.put(
            Key::Operation(id.clone()),
            rust.clone(),
            (true, true),
            [
                (Facet::Path, format!("{} {}", operation.method, operation.path)),
                (Facet::Group, group.to_owned()),
                (Facet::Function, operation.name.clone()),
                (Facet::Yields, self.success(&operation.success)),
                (Facet::Security, self.security(&operation.security)),
                (Facet::Deprecated, flag(operation.docs.deprecated, "deprecated")),
                (Facet::Url, operation.servers.iter().map(|server| server.url.as_str()).collect::<Vec<_>>().join(", ")),
                (Facet::Words, words(&operation.docs)),
            ],
        );
        for parameter in &operation.parameters {
            self.parameter(id, &rust, parameter);
        }
        if let Some(body) = &operation.body {
            self.put(
                Key::Body(id.clone()),
                rust.clone(),
                (true, false),
                [
                    (Facet::Type, self.body_type(body)),
                    (Facet::Required, required(body.required)),
                    (Facet::MediaType, media_types(&body.contents)),
                    (Facet::Words, body.description.clone()),
                ],
            );
        }
        for answer in &operation.answers {
            self.answer(id, &rust, answer);
        }
    }

    fn parameter(&mut self, id: &str, rust: &str, parameter: &Parameter) {
        let place = match parameter.place {
            ParameterPlace::Path => "path",
            ParameterPlace::Query => "query",
            ParameterPlace::Header => "header",
            ParameterPlace::Cookie => "cookie",
        };
        let key = Key::Parameter(id.to_owned(), place.to_owned(), parameter.wire.clone());
        let explode = if parameter.explode { " exploded" } else { "" };
        self.put(
            key,
            rust.to_owned(),
            (true, false),
            [
                (Facet::Name, parameter.name.clone()),
                (Facet::Type, outline::shape(self.api, &parameter.shape)),
                (Facet::Required, required(parameter.required)),
                (Facet::Style, format!("{:?}{explode}", parameter.style)),
                (Facet::MediaType, parameter.media_type.clone().unwrap_or_default()),
                (Facet::Default, parameter.default.as_ref().map(ToString::to_string).unwrap_or_default()),
                (Facet::Bounds, bounds(&parameter.bounds)),
                (Facet::Deprecated, flag(parameter.docs.deprecated, "deprecated")),
                (Facet::Words, words(&parameter.docs)),
            ],
        );
    }

    fn answer(&mut self, id: &str, rust: &str, answer: &Answer) {
        let content = answer.content.as_ref();
        let status = match answer.status {
            Status::Code(code) => code.to_string(),
            Status::Range(range) => format!("{range}XX"),
            Status::Default => "default".to_owned(),
        };
        let meta = answer.envelope.as_ref().and_then(|envelope| envelope.meta.as_ref());
        let mut shape = content.map(|content| outline::shape(self.api, &content.shape)).unwrap_or_default();
        if let Some(meta) = meta {
            shape.push_str(&format!(" meta {}", outline::shape(self.api, meta)));
        }
        self.put(
            Key::Answer(id.to_owned(), status),
            rust.to_owned(),
            (false, true),
            [
                (Facet::Type, shape),
                (Facet::MediaType, content.map(|content| content.media_type.clone()).unwrap_or_default()),
                (Facet::Words, answer.description.clone()),
            ],
        );
    }

    fn of_type(&mut self, one: &Type) {
        let rust = format!("{}::types::{}", self.api.module, one.name);
        let way = (one.sent, one.received);
        let traits = one.traits;
        let traits = [(traits.copy, "Copy"), (traits.default, "Default"), (traits.eq, "Eq"), (traits.hash, "Hash")];
        let traits = traits.iter().filter(|(holds, _)| *holds).map(|(_, name)| *name).collect::<Vec<_>>().join(" + ");
        let (what, tag) = match &one.kind {
            Kind::Object(object) if object.multipart => ("multipart struct", String::new()),
            Kind::Object(_) => ("struct", String::new()),
            Kind::TextEnum(_) => ("enum of strings", String::new()),
            Kind::IntEnum(_) => ("enum of integers", String::new()),
            Kind::Union(union) => ("union", union.tag.as_ref().map(|tag| format!(" by {tag}")).unwrap_or_default()),
            Kind::Choice(_) => ("choice of bodies", String::new()),
            Kind::Answers(_) => ("answers by status", String::new()),
        };
        self.put(
            Key::Type(one.name.clone()),
            rust.clone(),
            way,
            [
                (Facet::Type, format!("{what}{tag}")),
                (Facet::Traits, traits),
                (Facet::Deprecated, flag(one.docs.deprecated, "deprecated")),
                (Facet::Words, words(&one.docs)),
            ],
        );
        let api = self.api;
        match &one.kind {
            Kind::Object(object) => {
                for field in &object.fields {
                    self.field(one, &rust, field);
                }
                if let Some(rest) = &object.rest {
                    let facets = [(Facet::Type, format!("rest of {}", outline::shape(api, &rest.shape)))];
                    self.put(
                        Key::Field(one.name.clone(), "*".to_owned()),
                        format!("{rust}::{}", rest.name),
                        way,
                        facets,
                    );
                }
            }
            Kind::TextEnum(values) => {
                for variant in &values.variants {
                    self.variant(one, &rust, &variant.value, &variant.name, String::new());
                }
            }
            Kind::IntEnum(values) => {
                for variant in &values.variants {
                    self.variant(one, &rust, &variant.value.to_string(), &variant.name, String::new());
                }
            }
            Kind::Union(union) => {
                for variant in &union.variants {
                    let shape = outline::shape(api, &variant.shape);
                    self.variant(one, &rust, &variant.name, &variant.name, shape);
                }
            }
            Kind::Choice(choices) => {
                for choice in choices {
                    let shape = outline::shape(api, &choice.content.shape);
                    self.variant(one, &rust, &choice.content.media_type, &choice.name, shape);
                }
            }
            Kind::Answers(variants) => {
                for variant in variants {
                    let shape = self.payload(&variant.payload);
                    self.variant(one, &rust, &variant.name, &variant.name, shape);
                }
            }
        }
    }

    fn variant(&mut self, one: &Type, rust: &str, value: &str, name: &str, shape: String) {
        let key = Key::Variant(one.name.clone(), value.to_owned());
        let facets = [(Facet::Name, name.to_owned()), (Facet::Type, shape)];
        self.put(key, format!("{rust}::{name}"), (one.sent, one.received), facets);
    }

    fn field(&mut self, one: &Type, rust: &str, field: &Field) {
        let null = matches!(field.shape, Shape::Nullable(_));
        let shape = outline::shape(self.api, &field.shape);
        // What is not required and may be null has three states, which is a type of its own.
        let shape = if null && !field.required { format!("{shape} | absent") } else { shape };
        let boxed = if field.boxed { " boxed" } else { "" };
        let key = Key::Field(one.name.clone(), field.wire.clone());
        self.put(
            key,
            format!("{rust}::{}", field.name),
            (one.sent, one.received),
            [
                (Facet::Name, field.name.clone()),
                (Facet::Type, format!("{shape}{boxed}")),
                (Facet::Required, required(field.required)),
                (Facet::Default, field.default.as_ref().map(ToString::to_string).unwrap_or_default()),
                (Facet::Bounds, bounds(&field.bounds)),
                (Facet::Deprecated, flag(field.docs.deprecated, "deprecated")),
                (Facet::Words, words(&field.docs)),
            ],
        );
    }

    fn body_type(&self, body: &Body) -> String {
        match (body.choice, body.contents.first()) {
            (Some(TypeId(at)), _) => self.api.types.get(at).map(|one| one.name.clone()).unwrap_or_default(),
            (None, Some(content)) => outline::shape(self.api, &content.shape),
            (None, None) => String::new(),
        }
    }

    fn success(&self, success: &Success) -> String {
        match success {
            Success::One(payload) => self.payload(payload),
            Success::ByStatus(id) => self.api.get(*id).name.clone(),
        }
    }

    fn payload(&self, payload: &Payload) -> String {
        let shape = outline::shape(self.api, &payload.shape);
        match &payload.envelope {
            None => format!("{shape} bare"),
            Some(envelope) => match &envelope.meta {
                Some(meta) => format!("{shape} meta {}", outline::shape(self.api, meta)),
                None => shape,
            },
        }
    }

    fn security(&self, alternatives: &[Vec<usize>]) -> String {
        let scheme = |at: &usize| self.api.schemes.get(*at).map_or("", |scheme| scheme.name.as_str());
        let both = |all: &Vec<usize>| all.iter().map(scheme).collect::<Vec<_>>().join(" + ");
        alternatives.iter().map(both).collect::<Vec<_>>().join(" or ")
    }
}

fn required(required: bool) -> String {
    if required { "required" } else { "optional" }.to_owned()
}

fn flag(holds: bool, word: &str) -> String {
    if holds { word.to_owned() } else { String::new() }
}

fn words(docs: &Docs) -> String {
    if docs.summary.is_empty() { docs.description.clone() } else { format!("{}\n{}", docs.summary, docs.description) }
}

fn media_types(contents: &[Content]) -> String {
    contents.iter().map(|content| content.media_type.as_str()).collect::<Vec<_>>().join(", ")
}

fn bounds(bounds: &Bounds) -> String {
    outline::value(None, bounds)
}
