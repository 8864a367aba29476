//! Decides what depends on the graph of types: which fields are boxed, and which traits a type derives.

use super::shapes;
use crate::model::{Kind, Object, Shape, Traits, Type, TypeId, Width};
use crate::report::Report;

/// Largest estimated size, in bytes, of a variant that is not boxed.
const INLINE: usize = 128;

/// Upper limit of estimated sizes.
const LARGE: usize = 1 << 16;

pub(in crate::resolve) fn lay_out(types: &mut [Type], report: &mut Report) {
    let components = cycles(types);
    for (at, one) in types.iter_mut().enumerate() {
        for (shape, boxed) in parts(&mut one.kind) {
            by_value(shape, &mut |id| *boxed |= components[id.0] == components[at]);
        }
    }
    break_endless(types, report);
    box_large(types);
    derive(types);
}

/// Returns the shapes of a type that can be behind a pointer, each with its flag.
fn parts(kind: &mut Kind) -> Vec<(&Shape, &mut bool)> {
    match kind {
        Kind::Object(object) => object.fields.iter_mut().map(|field| (&field.shape, &mut field.boxed)).collect(),
        Kind::Union(union) => union.variants.iter_mut().map(|variant| (&variant.shape, &mut variant.boxed)).collect(),
        _ => Vec::new(),
    }
}

/// Visits the types that a shape contains without indirection.
fn by_value(shape: &Shape, visit: &mut dyn FnMut(TypeId)) {
    match shape {
        Shape::Named(id) => visit(*id),
        Shape::Nullable(inner) => by_value(inner, visit),
        Shape::Tuple(items) => items.iter().for_each(|item| by_value(item, visit)),
        _ => {}
    }
}

/// Returns the types that a type contains without indirection.
fn contained(kind: &Kind) -> Vec<TypeId> {
    let mut ids = Vec::new();
    let mut push = |shape: &Shape| by_value(shape, &mut |id| ids.push(id));
    match kind {
        Kind::Object(object) => object.fields.iter().for_each(|field| push(&field.shape)),
        Kind::Union(union) => union.variants.iter().for_each(|variant| push(&variant.shape)),
        Kind::Choice(choices) => choices.iter().for_each(|choice| push(&choice.content.shape)),
        Kind::Responses(variants) => variants.iter().for_each(|variant| push(&variant.payload.shape)),
        Kind::TextEnum(_) | Kind::IntEnum(_) => {}
    }
    ids
}

/// Returns for each type its strongly connected component in the graph of [`contained`] (Kosaraju, without recursion).
fn cycles(types: &[Type]) -> Vec<usize> {
    let edges = types.iter().map(|one| contained(&one.kind)).collect::<Vec<_>>();
    let mut reverse = vec![Vec::new(); types.len()];
    for (from, targets) in edges.iter().enumerate() {
        targets.iter().for_each(|target| reverse[target.0].push(from));
    }
    let order = post_order(&edges);
    let mut component = vec![usize::MAX; types.len()];
    for &root in order.iter().rev() {
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
fn post_order(edges: &[Vec<TypeId>]) -> Vec<usize> {
    let mut order = Vec::new();
    let mut seen = vec![false; edges.len()];
    for root in 0..edges.len() {
        let mut stack = vec![(root, 0)];
        if std::mem::replace(&mut seen[root], true) {
            continue;
        }
        while let Some((at, next)) = stack.pop() {
            match edges[at].get(next) {
                Some(target) => {
                    stack.push((at, next + 1));
                    if !std::mem::replace(&mut seen[target.0], true) {
                        stack.push((target.0, 0));
                    }
                }
                None => order.push(at),
            }
        }
    }
    order
}

/// Makes the required fields in a cycle optional: a type that must contain itself has no value.
fn break_endless(types: &mut [Type], report: &mut Report) {
    let mut finite = vec![false; types.len()];
    loop {
        let ends = |shape: &Shape, finite: &[bool]| match shape {
            Shape::Named(id) => finite[id.0],
            Shape::Tuple(items) => items.iter().all(|item| !matches!(item, Shape::Named(id) if !finite[id.0])),
            _ => true,
        };
        let mut changed = false;
        for at in 0..types.len() {
            let now = match &types[at].kind {
                Kind::Object(object) => {
                    object.fields.iter().all(|field| !field.required || ends(&field.shape, &finite))
                }
                Kind::Union(union) => union.variants.iter().any(|variant| ends(&variant.shape, &finite)),
                _ => true,
            };
            changed |= now && !std::mem::replace(&mut finite[at], now);
        }
        if changed {
            continue;
        }
        let Some(at) = finite.iter().position(|finite| !finite) else { return };
        let pointer = types[at].pointer.clone();
        match &mut types[at].kind {
            Kind::Object(object) => {
                for field in object.fields.iter_mut().filter(|field| field.required && !ends(&field.shape, &finite)) {
                    field.required = false;
                    let message = format!("`{}` requires a value that contains itself; made optional", field.wire);
                    report.note(&pointer, message);
                }
            }
            // A union of such types is finite if one of them is.
            _ => finite[at] = true,
        }
    }
}

/// Boxes large variants: a union is as large as its largest variant.
fn box_large(types: &mut [Type]) {
    let edges = types.iter().map(|one| contained(&one.kind)).collect::<Vec<_>>();
    // A type comes after those that it contains; the fields that close a cycle are boxed.
    let mut sizes = vec![LARGE; types.len()];
    for at in post_order(&edges) {
        sizes[at] = size_of(&types[at].kind, &sizes);
    }
    for one in types {
        let Kind::Union(union) = &mut one.kind else { continue };
        for variant in &mut union.variants {
            if let Shape::Named(id) = variant.shape {
                variant.boxed |= sizes[id.0] > INLINE;
            }
        }
    }
}

fn size_of(kind: &Kind, sizes: &[usize]) -> usize {
    let shape = |shape: &Shape, boxed: bool| if boxed { 8 } else { size_of_shape(shape, sizes) };
    let size = match kind {
        Kind::Object(object) => {
            let rest = object.rest.as_ref().map_or(0, |rest| if rest.shape == Shape::Any { 8 } else { 24 });
            object.fields.iter().map(|field| shape(&field.shape, field.boxed)).sum::<usize>() + rest
        }
        Kind::TextEnum(_) => 24,
        Kind::IntEnum(_) => 16,
        Kind::Union(union) => {
            8 + union.variants.iter().map(|variant| shape(&variant.shape, variant.boxed)).max().unwrap_or(0)
        }
        Kind::Choice(_) | Kind::Responses(_) => 0,
    };
    size.min(LARGE)
}

fn size_of_shape(shape: &Shape, sizes: &[usize]) -> usize {
    match shape {
        Shape::Named(id) => sizes[id.0],
        Shape::Nullable(inner) => size_of_shape(inner, sizes) + 8,
        Shape::Tuple(items) => items.iter().map(|item| size_of_shape(item, sizes)).sum(),
        Shape::Int(_) | Shape::Float(_) => 16,
        Shape::Bool | Shape::Null | Shape::Nothing => 1,
        Shape::Any | Shape::Bytes => 32,
        Shape::File => 96,
        _ => 24,
    }
}

/// Derives each trait for the types whose parts all have it: the largest such set.
fn derive(types: &mut [Type]) {
    let mut traits = types.iter().map(|one| initial(&one.kind)).collect::<Vec<_>>();
    let mut parts: Vec<Vec<&Shape>> = Vec::with_capacity(types.len());
    for one in types.iter_mut() {
        let untyped = matches!(&one.kind, Kind::Object(object) if object.rest.as_ref().is_some_and(|rest| rest.shape == Shape::Any));
        let mut shapes = Vec::new();
        shapes::kind_shapes(&mut one.kind, &mut |shape| shapes.push(&*shape));
        if untyped {
            // Additional fields of any value come last. The map that keeps them has the traits that a single value lacks.
            shapes.pop();
        }
        parts.push(shapes);
    }
    loop {
        let mut changed = false;
        for (at, shapes) in parts.iter().enumerate() {
            let mut now = traits[at];
            for shape in shapes {
                let part = of_shape(shape, &traits);
                now.eq &= part.eq;
                now.hash &= part.hash;
                now.copy &= part.copy;
            }
            changed |= now != traits[at];
            traits[at] = now;
        }
        if !changed {
            break;
        }
    }
    types.iter_mut().zip(traits).for_each(|(one, traits)| one.traits = traits);
}

fn initial(kind: &Kind) -> Traits {
    match kind {
        Kind::Object(Object { fields, rest, multipart }) => Traits {
            eq: true,
            hash: true,
            copy: rest.is_none() && !multipart && !fields.is_empty() && fields.iter().all(|field| !field.boxed),
            default: fields.iter().all(|field| !field.required),
        },
        Kind::TextEnum(_) => Traits { eq: true, hash: true, copy: false, default: false },
        Kind::IntEnum(_) => Traits { eq: true, hash: true, copy: true, default: false },
        Kind::Union(union) => Traits {
            eq: union.tag.is_none(),
            hash: union.tag.is_none(),
            copy: union.tag.is_none() && union.variants.iter().all(|variant| !variant.boxed),
            default: false,
        },
        Kind::Choice(_) | Kind::Responses(_) => Traits::default(),
    }
}

fn of_shape(shape: &Shape, traits: &[Traits]) -> Traits {
    let all = |eq, hash, copy| Traits { eq, hash, copy, default: false };
    match shape {
        Shape::Bool | Shape::Null | Shape::Nothing | Shape::Int(Width::W32 | Width::W64) => all(true, true, true),
        Shape::Float(_) => all(false, false, true),
        Shape::Any | Shape::File => all(false, false, false),
        Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 | Shape::Bytes => all(true, true, false),
        Shape::List(inner) | Shape::Map(inner) => Traits { copy: false, ..of_shape(inner, traits) },
        Shape::Nullable(inner) => of_shape(inner, traits),
        Shape::Tuple(items) => {
            items.iter().map(|item| of_shape(item, traits)).fold(all(true, true, true), |left, right| {
                all(left.eq && right.eq, left.hash && right.hash, left.copy && right.copy)
            })
        }
        Shape::Named(id) => traits[id.0],
    }
}
