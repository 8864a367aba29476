//! The API as a whole, and its groups of operations.

use super::{EnvelopeKeys, Event, Kind, Messages, Operation, RateLimit, Scheme, Secret, Server, Shape, Type, TypeId};

/// The API that a document describes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    /// Name of the generated module, such as `v1`.
    pub module: String,
    /// Name of the crate that the module is part of, if known.
    pub package: Option<String>,
    pub features: Features,
    pub title: String,
    pub version: String,
    pub description: String,
    pub servers: Vec<Server>,
    /// Secrets of the security schemes, in order of first use.
    pub secrets: Vec<Secret>,
    pub schemes: Vec<Scheme>,
    /// Keys of the envelope, if responses have one.
    pub envelope: Option<EnvelopeKeys>,
    /// Default rate limits of the client. Without any, requests are not limited.
    pub rate_limits: Vec<RateLimit>,
    /// Operations by tag, in the order of the document.
    pub groups: Vec<Group>,
    /// All types; [`TypeId`] is an index into the list.
    pub types: Vec<Type>,
}

/// Names of the features of the crate that the operations are compiled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Features {
    /// The feature that enables all groups.
    pub all: String,
    /// Begins the name of the feature of each group.
    pub prefix: Option<String>,
    /// Whether the module is compiled only with one of them: other modules of the crate do not need it.
    pub gated: bool,
}

impl Default for Features {
    fn default() -> Self {
        Self { all: "all-tags".to_owned(), prefix: None, gated: false }
    }
}

impl Api {
    pub fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    /// Returns whether a part of a multipart body may be a file.
    pub fn holds_file(&self, shape: &Shape) -> bool {
        let mut open = vec![shape];
        let mut seen = Vec::new();
        while let Some(shape) = open.pop() {
            match shape {
                Shape::File => return true,
                Shape::List(inner) | Shape::Nullable(inner) => open.push(inner),
                Shape::Named(id) if !seen.contains(id) => {
                    seen.push(*id);
                    if let Some(Kind::Union(union)) = self.types.get(id.0).map(|one| &one.kind) {
                        open.extend(union.variants.iter().map(|variant| &variant.shape));
                    }
                }
                _ => {}
            }
        }
        false
    }

    /// Returns the webhooks, with the group that they are in.
    pub fn webhooks(&self) -> Option<(&Group, &Webhooks)> {
        self.groups.iter().find_map(|group| Some((group, group.webhooks.as_ref()?)))
    }

    /// Returns the event of an id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.groups.iter().flat_map(|group| &group.events).find(|event| event.id == id)
    }

    pub fn operations(&self) -> impl Iterator<Item = (&Group, &Operation)> {
        self.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)))
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// Name of the module and of the function that leads to it.
    pub name: String,
    /// The tag in the document.
    pub tag: String,
    pub description: String,
    pub operations: Vec<Operation>,
    /// Callbacks and webhooks: requests that the API sends to the user's server. They become types, not calls.
    pub events: Vec<Event>,
    /// The webhooks of the document, in the group of the first one.
    pub webhooks: Option<Webhooks>,
}

/// The union of the bodies of all webhooks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhooks {
    /// A [`Kind::Union`] type.
    pub id: TypeId,
    /// Ids of the events that each variant stands for, by the index of the variant.
    pub events: Vec<Vec<String>>,
}

impl Group {
    /// Returns the webhooks among the events.
    pub fn webhook_events(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(|event| event.webhook)
    }

    /// Returns the request bodies and the responses of all operations and events.
    pub fn messages(&self) -> impl Iterator<Item = Messages<'_>> {
        let operations = self.operations.iter().map(|Operation { id, pointer, body, responses, .. }| Messages {
            id,
            pointer,
            body: body.as_ref(),
            responses,
        });
        let events = self.events.iter().map(|Event { id, pointer, body, responses, .. }| Messages {
            id,
            pointer,
            body: body.as_ref(),
            responses,
        });
        operations.chain(events)
    }
}
