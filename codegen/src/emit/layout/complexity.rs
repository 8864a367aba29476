//! Writes the `allow` attributes of types that clippy warns about: those that are too complex, and variants of unlike sizes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Shape;

/// Returns whether clippy asks for a `Box` around a variant: from 200 bytes more than the second largest. The limit leaves room
/// for errors of the estimate.
pub(in crate::emit) fn is_lopsided(mut variants: Vec<usize>) -> bool {
    variants.sort_unstable();
    matches!(variants.as_slice(), [.., second, largest] if largest.saturating_sub(*second) >= 160)
}

/// Clippy's limit for the count of [`score`].
const COMPLEXITY: usize = 250;

/// Writes `#[allow(…)]` if one of the types, inside an `Option`, `Maybe` or reference, is too complex for clippy.
pub(in crate::emit) fn allow<'s>(shapes: impl IntoIterator<Item = &'s Shape>) -> Option<TokenStream> {
    let is_complex = shapes.into_iter().any(|shape| 10 + score(shape, 2) > COMPLEXITY);
    is_complex.then(|| quote!(#[allow(clippy::type_complexity)]))
}

/// Writes `#[allow(…)]` if the types are too complex together, in `Result<Response<T, M>, Error>`.
pub(in crate::emit) fn allow_result<'s>(shapes: impl IntoIterator<Item = &'s Shape>) -> Option<TokenStream> {
    let together: usize = shapes.into_iter().map(|shape| score(shape, 3)).sum();
    (10 + 20 + 20 + together > COMPLEXITY).then(|| quote!(#[allow(clippy::type_complexity)]))
}

/// Counts like clippy: each type counts by its depth.
fn score(shape: &Shape, nest: usize) -> usize {
    let own = 10 * nest;
    match shape {
        Shape::List(inner) | Shape::Nullable(inner) => own + score(inner, nest + 1),
        Shape::Map(inner) => own + 10 * (nest + 1) + score(inner, nest + 1),
        Shape::Tuple(parts) => own + parts.iter().map(|part| score(part, nest + 1)).sum::<usize>(),
        _ => own,
    }
}
