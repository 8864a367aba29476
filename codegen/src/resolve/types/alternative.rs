//! The alternatives of a union while it is lowered.

use crate::model::{Bounds, Constant, UnionVariant};
use crate::normalize::target;
use crate::spec::{Node, View};

/// One of the alternatives of a union.
pub(super) struct Alternative<'d> {
    pub node: Node<'d>,
    pub view: View<'d>,
    /// Tags of the value, if it is an object.
    pub tags: Vec<String>,
    pub constants: Vec<Constant>,
}

impl Alternative<'_> {
    /// Returns the pointer of the schema, or of the schema that it refers to.
    pub(super) fn pointer(&self) -> String {
        self.node.reference().map_or_else(|| self.node.pointer.clone(), target)
    }
}

/// A variant that was found, and the view that it was made of.
pub(super) struct Found<'d> {
    pub variant: UnionVariant,
    pub view: View<'d>,
    /// The alternative, unless it is one of several types of a schema.
    pub node: Option<Node<'d>>,
    /// What names it, unless its shape does.
    pub label: Option<String>,
}

impl Found<'_> {
    /// Adds an alternative of the same shape.
    pub(super) fn join(&mut self, tags: Vec<String>, constants: Vec<Constant>, bounds: &Bounds) {
        self.variant.tags.extend(tags);
        // The value need not have the constants, or be within the bounds, of each alternative.
        self.variant.constants.retain(|one| constants.contains(one));
        if self.variant.bounds != *bounds {
            self.variant.bounds = Bounds::default();
        }
    }
}
