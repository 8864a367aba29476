//! A public item of a model, with everything of it that can change.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Facet;
use crate::model::Bounds;

#[derive(Debug, Clone, Default)]
pub(super) struct Item {
    /// The item as code names it.
    pub(super) rust: String,
    pub(super) facets: BTreeMap<Facet, String>,
    pub(super) sent: bool,
    pub(super) received: bool,
    /// The part of the type that code depends on. For a field it includes `Option` and `Box`.
    pub(super) code: String,
    pub(super) bounds: Bounds,
    /// The secrets of each security alternative of an operation.
    pub(super) secrets: Vec<BTreeSet<String>>,
    /// The name of the function, setter or argument on this side.
    pub(super) name: String,
    /// Whether code builds a struct by a literal with every field.
    pub(super) literal: bool,
    /// Whether a match on a union needs an arm for further variants.
    pub(super) open: bool,
    /// The index of a parameter in its operation.
    pub(super) position: usize,
}

impl Item {
    /// Describes the item in a few words, for a line about its addition or removal.
    pub(super) fn what(&self) -> String {
        let shown = [Facet::Path, Facet::Type, Facet::Response, Facet::Url];
        let parts = shown.iter().map(|facet| self.facet(*facet)).filter(|text| !text.is_empty());
        let mut what = parts.collect::<Vec<_>>().join(" -> ");
        if self.required() {
            what.push_str(", required");
        }
        what
    }

    pub(super) fn facet(&self, facet: Facet) -> &str {
        self.facets.get(&facet).map_or("", String::as_str)
    }

    /// Returns the deprecated names.
    pub(super) fn deprecated_names(&self) -> impl Iterator<Item = &str> {
        names(self.facet(Facet::DeprecatedNames))
    }

    /// Returns the deprecated names as text, without `name`.
    pub(super) fn deprecated_names_but(&self, name: &str) -> String {
        self.deprecated_names().filter(|other| *other != name).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn required(&self) -> bool {
        self.facet(Facet::Required) == "required"
    }
}

/// Splits a list of names.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(", ").filter(|name| !name.is_empty())
}
