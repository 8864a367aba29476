//! Writes the bounds of values in requests, which the runtime checks: a static for each type with a bound inside, in a file of
//! their own, and expressions for parameters and bodies that refer to them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::calls::statics::{checked, has_any, parts};
use crate::emit::names::ident::ident;
use crate::emit::scope::Scope;
use crate::emit::types::field::steps;
use crate::model::{Bounds, Kind, Object, Shape, TypeId, Union};

/// Writes the statics.
pub(in crate::emit) fn file(scope: &Scope<'_>) -> TokenStream {
    let all = scope.view.rules.iter().enumerate().filter_map(|(at, name)| {
        let (id, kind) = (TypeId(at), scope.runtime("Rules"));
        let (name, value) = (ident(name.as_deref()?), Rules { scope, within: true }.literal(id, &Bounds::default()));
        let approximate = parts(scope.view.api, id).iter().any(|(bounds, _)| is_approximate(bounds));
        let allow = approximate.then(|| quote!(#[allow(clippy::approx_constant)]));
        Some(quote!(#allow pub(super) static #name: #kind = #value;))
    });
    quote!(#(#all)*)
}

/// Writes a `&'static Rules` for a value of an operation. Returns `None` if all values are allowed.
pub(in crate::emit) fn rules(scope: &Scope<'_>, shape: &Shape, bounds: &Bounds) -> Option<TokenStream> {
    Rules { scope, within: false }.of(shape, bounds)
}

struct Rules<'a> {
    scope: &'a Scope<'a>,
    /// Whether the expression is in the file of the statics.
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

    /// Writes the rules of a type as a literal.
    fn literal(&self, id: TypeId, bounds: &Bounds) -> TokenStream {
        let kind = self.scope.runtime("Rules");
        let bounds = self.bounds(bounds);
        let within = match self.scope.view.get(id).map(|one| &one.kind) {
            Some(Kind::Object(object)) => self.object(object),
            Some(Kind::Union(union)) => {
                let is_tagged = union.variants.iter().all(|variant| !variant.tags.is_empty());
                let Some(tag) = union.tag.as_ref().filter(|_| is_tagged) else { return self.forms(union, bounds) };
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

    fn object(&self, object: &Object) -> TokenStream {
        let kind = self.scope.runtime("Rules");
        let rest = object.rest.as_ref().and_then(|rest| self.of(&rest.shape, &rest.bounds));
        let rest = rest.map(|rules| quote!(entries: Some(#rules),));
        let patterns = object.fields.iter().filter_map(|field| {
            let steps: TokenStream = steps(field.pattern.as_ref()?).parse().ok()?;
            let Shape::Map(value) = &field.shape else { return None };
            let bounds = field.bounds.items.as_deref().cloned().unwrap_or_default();
            Some((steps, self.of(value, &bounds)))
        });
        let patterns: Vec<_> = patterns.collect();
        // A field without rules is named too, where the rules of others would be taken for its own.
        let is_whole = rest.is_some() || patterns.iter().any(|(_, rules)| rules.is_some());
        let patterns = patterns.into_iter().filter(|_| is_whole).map(|(steps, rules)| {
            let rules = rules.unwrap_or_else(|| quote!(&#kind::NONE));
            quote!((&#steps, #rules))
        });
        let patterns: Vec<_> = patterns.collect();
        let fields = object.listed().filter_map(|field| {
            let rules = if field.read_only { None } else { self.of(&field.shape, &field.bounds) };
            let (wire, rules) = (&field.wire, rules.or_else(|| is_whole.then(|| quote!(&#kind::NONE)))?);
            Some(quote!((#wire, #rules)))
        });
        let fields: Vec<_> = fields.collect();
        let fields = (!fields.is_empty()).then(|| quote!(fields: &[#(#fields),*],));
        let patterns = (!patterns.is_empty()).then(|| quote!(patterns: &[#(#patterns),*],));
        quote!(#fields #patterns #rest)
    }

    /// Writes the rules of a union without tags.
    fn forms(&self, union: &Union, bounds: Option<TokenStream>) -> TokenStream {
        let (kind, takes) = (self.scope.runtime("Rules"), self.scope.runtime("Takes"));
        let alternative = self.scope.runtime("Alternative");
        let forms = union.variants.iter().map(|variant| {
            let taken = ident(self.taken(&variant.shape));
            let kind_of = self.scope.view.object(&variant.shape).and_then(|id| self.scope.view.get(id));
            let object = kind_of.and_then(|one| match &one.kind {
                Kind::Object(object) => Some(object),
                _ => None,
            });
            let known = object.into_iter().flat_map(Object::listed).map(|field| &field.wire);
            let rules = self.of(&variant.shape, &variant.bounds).unwrap_or_else(|| quote!(&#kind::NONE));
            quote!(#alternative { takes: #takes::#taken, known: &[#(#known),*], rules: #rules })
        });
        quote!(#kind { #bounds forms: &[#(#forms),*], ..#kind::NONE })
    }

    /// Returns the runtime's name for the JSON type of a shape.
    fn taken(&self, shape: &Shape) -> &'static str {
        match shape {
            Shape::Bool => "Bool",
            Shape::Int(_) | Shape::Float(_) => "Number",
            Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64 | Shape::Base64Url => "Text",
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

/// Returns whether clippy would take a bound for a mathematical constant.
pub(in crate::emit) fn is_approximate(bounds: &Bounds) -> bool {
    let near = |value: f64| {
        use std::f64::consts::{E, LN_2, LN_10, PI, SQRT_2, TAU};
        [E, LN_2, LN_10, PI, SQRT_2, TAU, 1.0 / PI, 1.0 / SQRT_2].iter().any(|known| (known - value.abs()).abs() < 0.01)
    };
    [bounds.minimum, bounds.maximum, bounds.multiple_of].into_iter().flatten().any(near)
        || bounds.items.as_deref().is_some_and(is_approximate)
}
