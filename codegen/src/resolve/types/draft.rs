//! Types before they have names: what lowering of schemas makes, and what merging and naming turn into the model's types.

use crate::model::{Docs, Kind, TypeId};

/// A type that may still equal another one.
#[derive(Debug, Clone)]
pub(in crate::resolve) struct Draft {
    pub origin: Origin,
    pub docs: Docs,
    pub pointer: String,
    pub state: State,
}

#[derive(Debug, Clone)]
pub(in crate::resolve) enum State {
    /// Reserved for a component that is being lowered, and left so when the component turns out to be no type of its own.
    Pending,
    Done(Kind),
}

/// Where a type was met, which is what it is named by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::resolve) struct Origin {
    pub base: Base,
    pub labels: Vec<Label>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::resolve) enum Base {
    Component(String),
    /// Operation id and what the type is to it: `Body`, `Data`, `Error404`, …
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
