//! Shapes in, how large and how nested their Rust types are out: what clippy warns of, known before it does.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Kind, Shape, Type, Width};

/// Types inside types inside types are counted so deep; what lies deeper is behind a pointer or absurd.
const ROUNDS: usize = 8;

/// Sizes of all types, within a few words. Objects refer to one another, so the sizes are approached in rounds.
pub(in crate::emit) fn sizes(api: &Api) -> Vec<usize> {
    let mut sizes = vec![0; api.types.len()];
    for _ in 0..ROUNDS {
        let next: Vec<usize> = api.types.iter().map(|kind| of_type(kind, &sizes)).collect();
        if next == sizes {
            break;
        }
        sizes = next;
    }
    sizes
}

fn of_type(kind: &Type, sizes: &[usize]) -> usize {
    match &kind.kind {
        Kind::Object(object) => {
            let fields = object.fields.iter().map(|field| match field.boxed {
                true => 8,
                false if field.required => size(&field.shape, sizes),
                false => size(&field.shape, sizes).saturating_add(8),
            });
            let rest = object.rest.as_ref().map_or(0, |rest| if rest.shape == Shape::Any { 8 } else { 24 });
            fields.fold(rest, usize::saturating_add)
        }
        Kind::TextEnum(_) => 24,
        Kind::IntEnum(_) => 16,
        Kind::Union(union) => {
            let sizes =
                union.variants.iter().map(|variant| if variant.boxed { 8 } else { size(&variant.shape, sizes) });
            sizes.max().unwrap_or(0).max(32).saturating_add(8)
        }
        Kind::Choice(choices) => {
            choices.iter().map(|choice| size(&choice.content.shape, sizes)).max().unwrap_or(0).saturating_add(8)
        }
        Kind::Responses(variants) => {
            variants.iter().map(|variant| size(&variant.payload.shape, sizes)).max().unwrap_or(0).saturating_add(8)
        }
    }
}

pub(in crate::emit) fn size(shape: &Shape, sizes: &[usize]) -> usize {
    match shape {
        Shape::Null | Shape::Nothing | Shape::Bool => 1,
        Shape::Int(Width::W32) | Shape::Float(Width::W32) => 4,
        Shape::Int(Width::W64) | Shape::Float(Width::W64) => 8,
        Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 | Shape::List(_) | Shape::Map(_) => 24,
        Shape::Any | Shape::Bytes => 32,
        Shape::File => 96,
        Shape::Tuple(parts) => parts.iter().map(|part| size(part, sizes)).fold(0, usize::saturating_add),
        Shape::Nullable(inner) => size(inner, sizes).saturating_add(8),
        Shape::Named(id) => sizes.get(id.0).copied().unwrap_or(0),
    }
}

/// Whether variants of these sizes are so unlike that clippy asks for a `Box`; with room for what [`sizes`] misses.
pub(in crate::emit) fn is_lopsided(mut variants: Vec<usize>) -> bool {
    variants.sort_unstable();
    matches!(variants.as_slice(), [.., second, largest] if largest.saturating_sub(*second) >= 160)
}

/// What clippy lets pass, by the count that [`score`] repeats.
const COMPLEXITY: usize = 250;

/// `#[allow(…)]` where one of the types is too complex for clippy, each inside an `Option`, `Maybe` or reference.
pub(in crate::emit) fn allow<'s>(shapes: impl IntoIterator<Item = &'s Shape>) -> Option<TokenStream> {
    let is_complex = shapes.into_iter().any(|shape| 10 + score(shape, 2) > COMPLEXITY);
    is_complex.then(|| quote!(#[allow(clippy::type_complexity)]))
}

/// The same for the types that stand together in `Result<Response<T, M>, Error>`.
pub(in crate::emit) fn allow_result<'s>(shapes: impl IntoIterator<Item = &'s Shape>) -> Option<TokenStream> {
    let together: usize = shapes.into_iter().map(|shape| score(shape, 3)).sum();
    (10 + 20 + 20 + together > COMPLEXITY).then(|| quote!(#[allow(clippy::type_complexity)]))
}

fn score(shape: &Shape, nest: usize) -> usize {
    let own = 10 * nest;
    match shape {
        Shape::List(inner) | Shape::Nullable(inner) => own + score(inner, nest + 1),
        Shape::Map(inner) => own + 10 * (nest + 1) + score(inner, nest + 1),
        Shape::Tuple(parts) => own + parts.iter().map(|part| score(part, nest + 1)).sum::<usize>(),
        _ => own,
    }
}
