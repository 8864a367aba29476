//! Decides which traits a type derives, and writes the attribute.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Kind, Object, Shape, Type, TypeId};

/// Traits that a type derives besides `Debug`, `Clone` and `PartialEq`.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Traits {
    /// `Eq` and `Hash`.
    pub(crate) eq: bool,
    pub(crate) copy: bool,
    /// No field is required, so that the empty value is valid.
    pub(crate) default: bool,
}

/// Derives each trait for the types whose parts all have it: the largest such set.
pub(super) fn of(types: &[Type], is_boxed: &dyn Fn(TypeId, &Shape) -> bool) -> Vec<Traits> {
    let initial = |(at, one): (usize, &Type)| initial(&one.kind, &|shape| is_boxed(TypeId(at), shape));
    let mut traits = types.iter().enumerate().map(initial).collect::<Vec<_>>();
    let parts = types.iter().map(|one| parts(&one.kind)).collect::<Vec<_>>();
    loop {
        let mut changed = false;
        for (at, shapes) in parts.iter().enumerate() {
            let now = shapes.iter().fold(traits[at], |now, shape| both(now, of_shape(shape, &traits)));
            changed |= now != traits[at];
            traits[at] = now;
        }
        if !changed {
            return traits;
        }
    }
}

/// Returns the shapes on which the traits of a type depend.
fn parts(kind: &Kind) -> Vec<&Shape> {
    match kind {
        Kind::Object(Object { fields, rest, .. }) => {
            // The map that keeps additional fields of any value has the traits that a single value lacks.
            let rest = rest.as_ref().map(|rest| &rest.shape).filter(|shape| **shape != Shape::Any);
            fields.iter().map(|field| &field.shape).chain(rest).collect()
        }
        Kind::Union(union) => union.variants.iter().map(|variant| &variant.shape).collect(),
        _ => Vec::new(),
    }
}

fn initial(kind: &Kind, is_boxed: &dyn Fn(&Shape) -> bool) -> Traits {
    match kind {
        Kind::Object(Object { fields, rest, multipart, role: _ }) => {
            let copy = rest.is_none() && !multipart && !fields.is_empty();
            let copy = copy && fields.iter().all(|field| !is_boxed(&field.shape));
            Traits { default: fields.iter().all(|field| !field.required), ..traits(true, copy) }
        }
        Kind::TextEnum(_) => traits(true, false),
        Kind::IntEnum(_) => traits(true, true),
        Kind::Union(union) => {
            // Any value has no `Eq`.
            let closed = union.other.is_none();
            traits(closed, closed && union.variants.iter().all(|variant| !is_boxed(&variant.shape)))
        }
        Kind::Choice(_) | Kind::Responses(_) => Traits::default(),
    }
}

fn of_shape(shape: &Shape, known: &[Traits]) -> Traits {
    match shape {
        Shape::Bool | Shape::Null | Shape::Nothing | Shape::Int(_) => traits(true, true),
        Shape::Float(_) => traits(false, true),
        Shape::Any | Shape::File => traits(false, false),
        Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 | Shape::Base64Url | Shape::Bytes => {
            traits(true, false)
        }
        Shape::List(inner) | Shape::Map(inner) => Traits { copy: false, ..of_shape(inner, known) },
        Shape::Nullable(inner) => of_shape(inner, known),
        Shape::Tuple(items) => items.iter().map(|item| of_shape(item, known)).fold(traits(true, true), both),
        Shape::Named(id) => known.get(id.0).copied().unwrap_or_default(),
    }
}

fn traits(eq: bool, copy: bool) -> Traits {
    Traits { eq, copy, default: false }
}

/// Returns the traits of a value with two parts.
fn both(left: Traits, right: Traits) -> Traits {
    Traits { eq: left.eq && right.eq, copy: left.copy && right.copy, ..left }
}

/// Returns the `derive` attribute.
pub(in crate::emit) fn derives(traits: Traits) -> TokenStream {
    let others = derives_but_debug(traits);
    quote!(#[derive(Debug, #others)])
}

/// Returns the traits for a type with a generated `Debug`.
pub(in crate::emit) fn derives_but_debug(traits: Traits) -> TokenStream {
    let copy = traits.copy.then(|| quote!(, Copy));
    let eq = traits.eq.then(|| quote!(, Eq, Hash));
    let default = traits.default.then(|| quote!(, Default));
    quote!(Clone #copy, PartialEq #eq #default)
}
