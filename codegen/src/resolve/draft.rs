//! Types before they have names: what lowering of schemas makes, and what merging and naming turn into the model's types.

use crate::model::{Docs, Kind, TypeId};

/// A type that may still equal another one.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub origin: Origin,
    pub docs: Docs,
    pub pointer: String,
    pub state: State,
}

#[derive(Debug, Clone)]
pub(super) enum State {
    /// Reserved for a component that is being lowered, and left so when the component turns out to be no type of its own.
    Pending,
    Done(Kind),
}

/// Where a type was met, which is what it is named by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Origin {
    pub base: Base,
    pub labels: Vec<Label>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Base {
    Component(String),
    /// Operation id and what the type is to it: `Body`, `Data`, `Error404`, …
    Operation(String, String),
    Type(TypeId),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Label {
    Field(String),
    /// Element of a list or value of a map.
    Item,
    Variant(String),
}

impl Origin {
    pub(super) fn component(name: &str) -> Self {
        Self { base: Base::Component(name.to_owned()), labels: Vec::new() }
    }

    pub(super) fn operation(id: &str, role: &str) -> Self {
        Self { base: Base::Operation(id.to_owned(), role.to_owned()), labels: Vec::new() }
    }

    pub(super) fn of(parent: TypeId, label: Label) -> Self {
        Self { base: Base::Type(parent), labels: vec![label] }
    }

    pub(super) fn with(&self, label: Label) -> Self {
        let mut labels = self.labels.clone();
        labels.push(label);
        Self { base: self.base.clone(), labels }
    }
}
