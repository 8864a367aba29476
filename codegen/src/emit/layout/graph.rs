//! The graph of types that contain each other without indirection.

use crate::model::{Kind, Shape, Type, TypeId};

/// The types that each type contains, by [`TypeId`].
pub(super) struct Graph(Vec<Vec<usize>>);

/// Visits the types that a shape contains without indirection.
pub(super) fn by_value(shape: &Shape, visit: &mut dyn FnMut(TypeId)) {
    match shape {
        Shape::Named(id) => visit(*id),
        Shape::Nullable(inner) => by_value(inner, visit),
        Shape::Tuple(items) => items.iter().for_each(|item| by_value(item, visit)),
        _ => {}
    }
}

impl Graph {
    pub(super) fn of(types: &[Type]) -> Self {
        let contained = types.iter().map(|one| {
            let mut ids = Vec::new();
            let mut push = |shape: &Shape| by_value(shape, &mut |id| ids.extend((id.0 < types.len()).then_some(id.0)));
            match &one.kind {
                Kind::Object(object) => object.fields.iter().for_each(|field| push(&field.shape)),
                Kind::Union(union) => union.variants.iter().for_each(|variant| push(&variant.shape)),
                // Only operations contain the other kinds.
                _ => {}
            }
            ids
        });
        Self(contained.collect())
    }

    /// Returns for each type its strongly connected component (Kosaraju, without recursion).
    pub(super) fn cycles(&self) -> Vec<usize> {
        let mut reverse = vec![Vec::new(); self.0.len()];
        for (from, targets) in self.0.iter().enumerate() {
            targets.iter().for_each(|&target| reverse[target].push(from));
        }
        let mut component = vec![usize::MAX; self.0.len()];
        for root in self.post_order().into_iter().rev() {
            let mut stack = vec![root];
            while let Some(at) = stack.pop() {
                if component[at] == usize::MAX {
                    component[at] = root;
                    stack.extend(reverse[at].iter().copied());
                }
            }
        }
        component
    }

    /// Returns the types in post-order: outside of cycles, a type comes after those that it contains.
    pub(super) fn post_order(&self) -> Vec<usize> {
        let mut order = Vec::new();
        let mut seen = vec![false; self.0.len()];
        for root in 0..self.0.len() {
            let mut stack = vec![(root, 0)];
            if std::mem::replace(&mut seen[root], true) {
                continue;
            }
            while let Some((at, next)) = stack.pop() {
                match self.0[at].get(next) {
                    Some(&target) => {
                        stack.push((at, next + 1));
                        if !std::mem::replace(&mut seen[target], true) {
                            stack.push((target, 0));
                        }
                    }
                    None => order.push(at),
                }
            }
        }
        order
    }
}
