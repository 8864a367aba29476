//! The whole API: groups of operations, types, servers, security.

use super::{EnvelopeKeys, Event, Messages, Operation, RateLimit, Scheme, Secret, Server, Type, TypeId};

/// One document, resolved.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    /// Module that the API becomes, such as `v1`.
    pub module: String,
    /// The crate that the module is part of, as Rust spells it, where that is known.
    pub package: Option<String>,
    pub title: String,
    pub version: String,
    pub description: String,
    pub servers: Vec<Server>,
    /// Secrets that the security schemes are filled from, in order of first use.
    pub secrets: Vec<Secret>,
    pub schemes: Vec<Scheme>,
    /// Set where answers come in an [`Envelope`].
    pub envelope: Option<EnvelopeKeys>,
    /// Default rate limits of the client. Without any, requests are not limited.
    pub rate_limits: Vec<RateLimit>,
    /// Operations by tag, in the order of the document.
    pub groups: Vec<Group>,
    /// Every type of the API; [`TypeId`] is an index into it.
    pub types: Vec<Type>,
}

impl Api {
    pub fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    pub fn operations(&self) -> impl Iterator<Item = (&Group, &Operation)> {
        self.groups.iter().flat_map(|group| group.operations.iter().map(move |operation| (group, operation)))
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// `snake_case`: a module and the function that leads to it.
    pub name: String,
    /// The tag as the document spells it.
    pub tag: String,
    pub description: String,
    pub operations: Vec<Operation>,
    /// Requests that the publisher makes to the user's server: callbacks and webhooks. Types, not calls.
    pub events: Vec<Event>,
}

impl Group {
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
