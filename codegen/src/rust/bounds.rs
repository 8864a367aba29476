//! What the document allows for what is sent, as statics that the runtime holds values to: one for each type with a rule
//! somewhere in it, in a file of their own, and expressions for parameters and bodies that refer to them.

use std::collections::BTreeSet;

use heck::ToShoutySnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident::{ident, unique};
use super::scope::Scope;
use crate::model::{Api, Bounds, Kind, Shape, TypeId, Union};

/// By [`TypeId`]: the static of a type that is sent and has a rule in it.
pub(super) fn statics(api: &Api) -> Vec<Option<String>> {
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

/// The values in a type that can be held to rules, with their own.
fn parts(api: &Api, id: TypeId) -> Vec<(Bounds, Shape)> {
    match api.types.get(id.0).map(|one| &one.kind) {
        Some(Kind::Object(object)) => {
            let fields = object.fields.iter().filter(|field| !field.read_only);
            let fields = fields.map(|field| (field.bounds.clone(), field.shape.clone()));
            fields.chain(object.rest.iter().map(|rest| (rest.bounds.clone(), rest.shape.clone()))).collect()
        }
        Some(Kind::Union(union)) => {
            union.variants.iter().map(|variant| (variant.bounds.clone(), variant.shape.clone())).collect()
        }
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

fn has_any(bounds: &Bounds) -> bool {
    !checked(bounds).is_empty() || bounds.items.as_deref().is_some_and(has_any)
}

/// The statics themselves.
pub(super) fn file(scope: &Scope<'_>) -> TokenStream {
    let all = scope.view.rules.iter().enumerate().filter_map(|(at, name)| {
        let (id, kind) = (TypeId(at), scope.runtime("Rules"));
        let (name, value) = (ident(name.as_deref()?), Rules { scope, within: true }.literal(id, &Bounds::default()));
        let approximate = parts(scope.view.api, id).iter().any(|(bounds, _)| is_approximate(bounds));
        let allow = approximate.then(|| quote!(#[allow(clippy::approx_constant)]));
        Some(quote!(#allow pub(super) static #name: #kind = #value;))
    });
    quote!(#(#all)*)
}

/// A `&'static Rules` for a value of an operation; `None` where everything is allowed.
pub(super) fn rules(scope: &Scope<'_>, shape: &Shape, bounds: &Bounds) -> Option<TokenStream> {
    Rules { scope, within: false }.of(shape, bounds)
}

struct Rules<'a> {
    scope: &'a Scope<'a>,
    /// Whether this stands beside the statics.
    within: bool,
}

impl Rules<'_> {
    fn of(&self, shape: &Shape, bounds: &Bounds) -> Option<TokenStream> {
        let part = |name: &str, shape: &Shape, bounds: &Bounds| {
            let (name, rules) = (ident(name), self.of(shape, bounds)?);
            Some(quote!(#name: Some(#rules),))
        };
        let inner = match shape {
            Shape::Nullable(inner) => return self.of(inner, bounds),
            Shape::Named(id) => {
                let name = self.scope.view.rules.get(id.0).and_then(Option::as_deref);
                return match name {
                    Some(name) if !has_any(bounds) => Some(self.reference(name)),
                    Some(_) => {
                        let literal = self.literal(*id, bounds);
                        Some(quote!(&#literal))
                    }
                    None => self.whole(bounds, None),
                };
            }
            Shape::List(inner) => part("items", inner, bounds.items.as_deref().unwrap_or(&Bounds::default())),
            Shape::Map(inner) => part("entries", inner, bounds.items.as_deref().unwrap_or(&Bounds::default())),
            _ => None,
        };
        self.whole(bounds, inner)
    }

    fn whole(&self, bounds: &Bounds, inner: Option<TokenStream>) -> Option<TokenStream> {
        let bounds = self.bounds(bounds);
        (bounds.is_some() || inner.is_some()).then(|| {
            let kind = self.scope.runtime("Rules");
            quote!(&#kind { #bounds #inner ..#kind::NONE })
        })
    }

    fn reference(&self, name: &str) -> TokenStream {
        let name = if self.within { quote::ToTokens::to_token_stream(&ident(name)) } else { self.scope.bounds(name) };
        quote!(&#name)
    }

    /// The rules of a type by their content.
    fn literal(&self, id: TypeId, bounds: &Bounds) -> TokenStream {
        let kind = self.scope.runtime("Rules");
        let bounds = self.bounds(bounds);
        let within = match self.scope.view.get(id).map(|one| &one.kind) {
            Some(Kind::Object(object)) => {
                let fields = object.fields.iter().filter(|field| !field.read_only).filter_map(|field| {
                    let (wire, rules) = (&field.wire, self.of(&field.shape, &field.bounds)?);
                    Some(quote!((#wire, #rules)))
                });
                let rest = object.rest.as_ref().and_then(|rest| self.of(&rest.shape, &rest.bounds));
                let rest = rest.map(|rules| quote!(entries: Some(#rules),));
                let fields: Vec<_> = fields.collect();
                let fields = (!fields.is_empty()).then(|| quote!(fields: &[#(#fields),*],));
                quote!(#fields #rest)
            }
            Some(Kind::Union(union)) => {
                let Some(tag) = &union.tag else { return self.forms(union, bounds) };
                let variants = union.variants.iter().filter_map(|variant| {
                    let (tags, rules) = (&variant.tags, self.of(&variant.shape, &variant.bounds)?);
                    Some(quote!(#((#tags, #rules)),*))
                });
                let variants: Vec<_> = variants.collect();
                quote!(tag: Some((#tag, &[#(#variants),*])),)
            }
            _ => TokenStream::new(),
        };
        quote!(#kind { #bounds #within ..#kind::NONE })
    }

    /// A union whose forms no field tells apart.
    fn forms(&self, union: &Union, bounds: Option<TokenStream>) -> TokenStream {
        let (kind, takes) = (self.scope.runtime("Rules"), self.scope.runtime("Takes"));
        let alternative = self.scope.runtime("Alternative");
        let forms = union.variants.iter().map(|variant| {
            let taken = ident(self.taken(&variant.shape));
            let kind_of = self.scope.view.object(&variant.shape).and_then(|id| self.scope.view.get(id));
            let fields = kind_of.map(|one| match &one.kind {
                Kind::Object(object) => object.fields.as_slice(),
                _ => &[],
            });
            let known = fields.into_iter().flatten().map(|field| &field.wire);
            let rules = self.of(&variant.shape, &variant.bounds).unwrap_or_else(|| quote!(&#kind::NONE));
            quote!(#alternative { takes: #takes::#taken, known: &[#(#known),*], rules: #rules })
        });
        quote!(#kind { #bounds forms: &[#(#forms),*], ..#kind::NONE })
    }

    /// The runtime's name for the JSON that a shape is written as.
    fn taken(&self, shape: &Shape) -> &'static str {
        match shape {
            Shape::Bool => "Bool",
            Shape::Int(_) | Shape::Float(_) => "Number",
            Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 => "Text",
            Shape::List(_) | Shape::Tuple(_) => "List",
            Shape::Map(_) => "Object",
            Shape::Nullable(inner) => self.taken(inner),
            Shape::Any | Shape::Null | Shape::Nothing | Shape::Bytes | Shape::File => "Any",
            Shape::Named(id) => match self.scope.view.get(*id).map(|one| &one.kind) {
                Some(Kind::Object(_)) => "Object",
                Some(Kind::TextEnum(_)) => "Text",
                Some(Kind::IntEnum(_)) => "Number",
                _ => "Any",
            },
        }
    }

    fn bounds(&self, bounds: &Bounds) -> Option<TokenStream> {
        let parts = checked(bounds);
        let kind = (!parts.is_empty()).then(|| self.scope.runtime("Bounds"))?;
        Some(quote!(bounds: #kind { #(#parts)* ..#kind::NONE },))
    }
}

/// What the runtime checks, as fields of its `Bounds`; patterns and formats are noted by `resolve`.
fn checked(bounds: &Bounds) -> Vec<TokenStream> {
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

/// Whether clippy would take a bound for a mathematical constant.
pub(super) fn is_approximate(bounds: &Bounds) -> bool {
    let near = |value: f64| {
        use std::f64::consts::{E, LN_2, LN_10, PI, SQRT_2, TAU};
        [E, LN_2, LN_10, PI, SQRT_2, TAU, 1.0 / PI, 1.0 / SQRT_2].iter().any(|known| (known - value.abs()).abs() < 0.01)
    };
    [bounds.minimum, bounds.maximum, bounds.multiple_of].into_iter().flatten().any(near)
        || bounds.items.as_deref().is_some_and(is_approximate)
}
