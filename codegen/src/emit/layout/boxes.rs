//! Decides what depends on the graph of types: which values are boxed, how large they are, and which traits a type derives.

use super::graph::{Graph, by_value};
use super::traits::{self, Traits};
use crate::model::{Float, Int, Kind, Shape, Type, TypeId};

/// Largest size of a variant that is not boxed: a union is as large as its largest variant.
const INLINE: usize = 128;

/// Upper limit of sizes.
const LARGE: usize = 1 << 16;

pub(crate) struct Layout<'a> {
    types: &'a [Type],
    /// The cycle of types that each type is in, by [`TypeId`].
    cycles: Vec<usize>,
    sizes: Vec<usize>,
    traits: Vec<Traits>,
}

impl<'a> Layout<'a> {
    pub(crate) fn of(types: &'a [Type]) -> Self {
        let graph = Graph::of(types);
        let (order, cycles) = (graph.post_order(), graph.cycles());
        let mut layout = Self { types, cycles, sizes: vec![LARGE; types.len()], traits: Vec::new() };
        // A type comes after those that it contains; the values that close a cycle are boxed.
        for at in order {
            layout.sizes[at] = layout.of_type(TypeId(at), &types[at].kind).min(LARGE);
        }
        layout.traits = traits::of(types, &|owner, shape| layout.is_boxed(owner, shape));
        layout
    }

    /// Returns the traits that a type derives.
    pub(crate) fn traits(&self, id: TypeId) -> Traits {
        self.traits.get(id.0).copied().unwrap_or_default()
    }

    /// Returns whether a field or a variant of `owner` is boxed: it would contain its owner, or is a large variant.
    pub(crate) fn is_boxed(&self, owner: TypeId, shape: &Shape) -> bool {
        let mut closes = false;
        by_value(shape, &mut |id| closes |= self.cycles.get(id.0) == self.cycles.get(owner.0));
        let is_variant = || matches!(self.types.get(owner.0).map(|one| &one.kind), Some(Kind::Union(_)));
        closes || (matches!(shape, Shape::Named(_)) && is_variant() && self.size(shape) > INLINE)
    }

    /// Estimates the size of a value in bytes.
    pub(in crate::emit) fn size(&self, shape: &Shape) -> usize {
        match shape {
            Shape::Named(id) => self.sizes.get(id.0).copied().unwrap_or(LARGE),
            Shape::Nullable(inner) => self.optional(inner),
            Shape::Tuple(items) => items.iter().map(|item| self.size(item)).sum(),
            Shape::Int(Int::I32 | Int::U32) | Shape::Float(Float::F32) => 4,
            Shape::Int(Int::I64 | Int::U64) | Shape::Float(Float::F64) => 8,
            Shape::Bool | Shape::Null | Shape::Nothing => 1,
            Shape::Any | Shape::Bytes => 32,
            Shape::File => 96,
            _ => 24,
        }
    }

    /// Estimates the size of a value that may be absent or null: only numbers have no niche for that.
    fn optional(&self, shape: &Shape) -> usize {
        let number = matches!(shape, Shape::Int(_) | Shape::Float(_));
        self.size(shape) * if number { 2 } else { 1 }
    }

    /// Estimates the size of a field or a variant of `owner`.
    pub(in crate::emit) fn size_in(&self, owner: TypeId, shape: &Shape) -> usize {
        if self.is_boxed(owner, shape) { 8 } else { self.size(shape) }
    }

    fn of_type(&self, id: TypeId, kind: &Kind) -> usize {
        match kind {
            Kind::Object(object) => {
                let rest = object.rest.as_ref().map_or(0, |rest| if rest.shape == Shape::Any { 8 } else { 24 });
                let fields = object.fields.iter().map(|field| match &field.shape {
                    shape if field.required || self.is_boxed(id, shape) => self.size_in(id, shape),
                    shape => self.optional(shape),
                });
                fields.sum::<usize>() + rest
            }
            Kind::TextEnum(_) => 24,
            Kind::IntEnum(_) => 16,
            Kind::Union(union) => {
                8 + union.variants.iter().map(|variant| self.size_in(id, &variant.shape)).max().unwrap_or(0)
            }
            // Only operations contain them.
            Kind::Choice(_) | Kind::Responses(_) => 0,
        }
    }
}
