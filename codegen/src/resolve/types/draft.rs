//! Drafts: the types that lowering makes, before equal ones are merged and all are named.

use crate::model::{Docs, Kind, TypeId};

/// A type that may equal another one.
#[derive(Debug, Clone)]
pub(in crate::resolve) struct Draft {
    pub origin: Origin,
    pub docs: Docs,
    pub pointer: String,
    pub state: State,
}

#[derive(Debug, Clone)]
pub(in crate::resolve) enum State {
    /// Reserved for a schema that is being lowered. Stays so if the schema does not become a type.
    Pending,
    Done(Kind),
}

/// Where a type was found, from which its name is made.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::resolve) struct Origin {
    pub base: Base,
    pub labels: Vec<Label>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::resolve) enum Base {
    Component(String),
    /// An operation id, and what the operation uses the type for: `Body`, `Data`, `Error404`, …
    Operation(String, String),
    Type(TypeId),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::resolve) enum Label {
    Field(String),
    /// Element of a list or value of a map.
    Item,
    Variant(String),
}

impl Origin {
    pub(in crate::resolve) fn component(name: &str) -> Self {
        Self { base: Base::Component(name.to_owned()), labels: Vec::new() }
    }

    pub(in crate::resolve) fn operation(id: &str, role: &str) -> Self {
        Self { base: Base::Operation(id.to_owned(), role.to_owned()), labels: Vec::new() }
    }

    pub(in crate::resolve) fn of(parent: TypeId, label: Label) -> Self {
        Self { base: Base::Type(parent), labels: vec![label] }
    }

    pub(in crate::resolve) fn with(&self, label: Label) -> Self {
        let mut labels = self.labels.clone();
        labels.push(label);
        Self { base: self.base.clone(), labels }
    }
}
