//! A public item of a model, with everything of it that can change.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Facet;
use crate::model::Bounds;

#[derive(Debug, Clone, Default)]
pub(super) struct Item {
    /// As a caller spells it.
    pub(super) rust: String,
    pub(super) facets: BTreeMap<Facet, String>,
    pub(super) sent: bool,
    pub(super) received: bool,
    /// What a caller's code depends on of the type: for a field the whole of it, `Option` and `Box` included.
    pub(super) code: String,
    pub(super) bounds: Bounds,
    /// Of an operation: the secrets that each alternative needs.
    pub(super) secrets: Vec<BTreeSet<String>>,
    /// Of an operation or a parameter: the function, setter or argument, as its own side calls it.
    pub(super) name: String,
    /// Of a parameter: its place in the list of its operation.
    pub(super) position: usize,
}

impl Item {
    /// The item in a word or two, for a line on its coming or going.
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

    /// Deprecated names under which it can be called.
    pub(super) fn former(&self) -> impl Iterator<Item = &str> {
        former(self.facet(Facet::DeprecatedNames))
    }

    /// The same, as they are shown, without one that is told of otherwise.
    pub(super) fn former_but(&self, told: &str) -> String {
        self.former().filter(|name| *name != told).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn required(&self) -> bool {
        self.facet(Facet::Required) == "required"
    }
}

/// The names in a text of several.
pub(super) fn former(text: &str) -> impl Iterator<Item = &str> {
    text.split(", ").filter(|name| !name.is_empty())
}
