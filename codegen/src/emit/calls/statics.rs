//! Decides which types have bounds to check, and names a static for each.

use std::collections::BTreeSet;

use heck::ToShoutySnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::names::ident::{ident, unique};
use crate::model::{Api, Bounds, Kind, Shape, TypeId};

/// Returns the names of the statics by [`TypeId`]: of each type of a request with a bound inside.
pub(in crate::emit) fn statics(api: &Api) -> Vec<Option<String>> {
    let mut sent = BTreeSet::new();
    let mut open: Vec<TypeId> = Vec::new();
    for (_, operation) in api.operations() {
        operation.parameters.iter().for_each(|parameter| named(&parameter.shape, &mut open));
        let contents = operation.body.iter().flat_map(|body| &body.contents);
        contents.for_each(|content| named(&content.shape, &mut open));
    }
    while let Some(id) = open.pop() {
        if sent.insert(id.0) {
            parts(api, id).iter().for_each(|(_, shape)| named(shape, &mut open));
        }
    }
    let mut ruled = vec![false; api.types.len()];
    loop {
        let fresh: Vec<usize> = sent.iter().copied().filter(|&at| !ruled[at] && is_ruled(api, at, &ruled)).collect();
        if fresh.is_empty() {
            break;
        }
        fresh.into_iter().for_each(|at| ruled[at] = true);
    }
    let names: Vec<String> = api.types.iter().map(|one| one.name.to_shouty_snake_case()).collect();
    let names = unique(names.iter().map(String::as_str), &[]);
    names.into_iter().zip(ruled).map(|(name, ruled)| ruled.then_some(name)).collect()
}

/// Returns the bounds and the shapes of the values in a type.
pub(in crate::emit) fn parts(api: &Api, id: TypeId) -> Vec<(&Bounds, &Shape)> {
    match api.types.get(id.0).map(|one| &one.kind) {
        Some(Kind::Object(object)) => {
            let fields = object.fields.iter().filter(|field| !field.read_only);
            let fields = fields.map(|field| (&field.bounds, &field.shape));
            fields.chain(object.rest.iter().map(|rest| (&rest.bounds, &rest.shape))).collect()
        }
        Some(Kind::Union(union)) => union.variants.iter().map(|variant| (&variant.bounds, &variant.shape)).collect(),
        _ => Vec::new(),
    }
}

fn is_ruled(api: &Api, at: usize, ruled: &[bool]) -> bool {
    parts(api, TypeId(at)).iter().any(|(bounds, shape)| {
        let mut types = Vec::new();
        named(shape, &mut types);
        has_any(bounds) || types.iter().any(|id| ruled.get(id.0) == Some(&true))
    })
}

fn named(shape: &Shape, into: &mut Vec<TypeId>) {
    match shape {
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => named(inner, into),
        Shape::Named(id) => into.push(*id),
        _ => {}
    }
}

pub(in crate::emit) fn has_any(bounds: &Bounds) -> bool {
    !checked(bounds).is_empty() || bounds.items.as_deref().is_some_and(has_any)
}

/// Writes the bounds that the runtime checks, as fields of its `Bounds`. `resolve` notes patterns and formats.
pub(in crate::emit) fn checked(bounds: &Bounds) -> Vec<TokenStream> {
    let float = |name: &str, value: Option<f64>| {
        let value = value.filter(|value| value.is_finite())?;
        let (name, literal) = (ident(name), Literal::f64_unsuffixed(value.abs()));
        let minus = value.is_sign_negative().then(|| quote!(-));
        Some(quote!(#name: Some(#minus #literal),))
    };
    let count = |name: &str, value: Option<u64>| {
        let (name, value) = (ident(name), Literal::u64_unsuffixed(value?));
        Some(quote!(#name: Some(#value),))
    };
    let flag = |name: &str, set: bool| {
        let name = ident(name);
        set.then(|| quote!(#name: true,))
    };
    let parts = [
        float("minimum", bounds.minimum),
        flag("exclusive_minimum", bounds.exclusive_minimum && bounds.minimum.is_some()),
        float("maximum", bounds.maximum),
        flag("exclusive_maximum", bounds.exclusive_maximum && bounds.maximum.is_some()),
        float("multiple_of", bounds.multiple_of.filter(|step| *step > 0.0)),
        count("min_length", bounds.min_length),
        count("max_length", bounds.max_length),
        count("min_items", bounds.min_items),
        count("max_items", bounds.max_items),
        flag("unique_items", bounds.unique_items),
        count("min_properties", bounds.min_properties),
        count("max_properties", bounds.max_properties),
    ];
    parts.into_iter().flatten().collect()
}
