//! Writes unions: enums with a variant for each alternative.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::doc::Doc;
use crate::emit::docs::webhooks;
use crate::emit::file::Chunk;
use crate::emit::layout::complexity;
use crate::emit::names::ident::{ident, unique};
use crate::emit::types::item::Item;
use crate::emit::types::telling::rows;
use crate::model::{Shape, Union, UnionVariant};

/// A variant that carries a value.
pub(in crate::emit) struct Carrier<'a> {
    pub(in crate::emit) name: Ident,
    pub(in crate::emit) shape: &'a Shape,
    pub(in crate::emit) doc: Doc,
}

/// Writes a union.
pub(in crate::emit) fn one_of(item: &Item<'_>, union: &Union) -> Vec<Chunk> {
    let (carriers, (names, other)) = (carriers(union), variants(union));
    let kept = match &union.tag {
        Some(_) => " A value with a tag that is not documented.",
        None => " A value that is not one of the other variants, or that several of them fit equally.",
    };
    let definition = definition(item, &carriers, other.as_ref().map(|other| (other, kept)));
    let conversions = conversions(item, &carriers);
    vec![Chunk::Tokens(quote!(#definition #conversions)), Chunk::Text(rows(item, union, &names, other.as_ref()))]
}

/// Returns the variants that carry a value.
pub(in crate::emit) fn carriers(union: &Union) -> Vec<Carrier<'_>> {
    let named = variants(union).0.into_iter().zip(&union.variants);
    let doc = |variant| tags(variant, union.tag.as_deref());
    named.map(|(name, variant)| Carrier { name, shape: &variant.shape, doc: doc(variant) }).collect()
}

/// Returns the names of the variants, and of the one that keeps any value.
pub(in crate::emit) fn variants(of: &Union) -> (Vec<Ident>, Option<Ident>) {
    let names = unique(of.variants.iter().map(|variant| variant.name.as_str()).chain(of.other.as_deref()), &[]);
    let mut names: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
    let other = of.other.as_ref().and_then(|_| names.pop());
    (names, other)
}

/// Writes an enum. `other` is the variant that keeps any value, and its description.
pub(in crate::emit) fn definition(
    item: &Item<'_>,
    carriers: &[Carrier<'_>],
    other: Option<(&Ident, &str)>,
) -> TokenStream {
    let Item { scope, name, .. } = item;
    let head = item.head();
    let sizes = carriers.iter().map(|carrier| scope.view.layout.size_in(item.id, carrier.shape));
    let lopsided = complexity::is_lopsided(sizes.chain(other.map(|_| 32)).collect());
    let large = lopsided.then(|| quote!(#[allow(clippy::large_enum_variant)]));
    let complex = complexity::allow(carriers.iter().map(|carrier| carrier.shape));
    // An API sends more webhooks over time.
    let open = webhooks::of(scope.view, item.id).map(|_| quote!(#[non_exhaustive]));
    let variants = carriers.iter().map(|carrier| {
        let (doc, name) = (&carrier.doc, &carrier.name);
        let payload = (*carrier.shape != Shape::Nothing).then(|| payload(item, carrier)).map(|shape| quote!((#shape)));
        quote!(#doc #name #payload,)
    });
    let other = other.map(|(other, kept)| {
        let value = scope.runtime("Value");
        quote!(#[doc = #kept] #other(#value),)
    });
    quote! {
        #head
        #large
        #complex
        #open
        pub enum #name { #(#variants)* #other }
    }
}

/// Writes `From` for each payload that only one variant has.
pub(in crate::emit) fn conversions(item: &Item<'_>, carriers: &[Carrier<'_>]) -> TokenStream {
    let Item { scope, name, .. } = item;
    let from = scope.prelude("From");
    let impls = carriers.iter().enumerate().filter(|(index, carrier)| {
        let same = |(at, other): (usize, &Carrier<'_>)| at != *index && other.shape == carrier.shape;
        let own = matches!(carrier.shape, Shape::Named(id) if *name == scope.view.name(*id));
        !own && *carrier.shape != Shape::Nothing && !carriers.iter().enumerate().any(same)
    });
    let impls = impls.map(|(_, carrier)| {
        let (variant, shape) = (&carrier.name, scope.shape(carrier.shape));
        let value = match is_boxed(item, carrier) {
            true => {
                let pointer = scope.prelude("Box");
                quote!(#pointer::new(value))
            }
            false => quote!(value),
        };
        let complex = complexity::allow([carrier.shape]);
        quote! {
            #complex
            impl #from<#shape> for #name {
                fn from(value: #shape) -> Self { Self::#variant(#value) }
            }
        }
    });
    quote!(#(#impls)*)
}

fn payload(item: &Item<'_>, carrier: &Carrier<'_>) -> TokenStream {
    let shape = item.scope.shape(carrier.shape);
    if !is_boxed(item, carrier) {
        return shape;
    }
    let pointer = item.scope.prelude("Box");
    quote!(#pointer<#shape>)
}

fn is_boxed(item: &Item<'_>, carrier: &Carrier<'_>) -> bool {
    item.scope.view.layout.is_boxed(item.id, carrier.shape)
}

fn tags(variant: &UnionVariant, tag: Option<&str>) -> Doc {
    let mut doc = Doc::default();
    if let Some(tag) = tag.filter(|_| !variant.tags.is_empty()) {
        let tags: Vec<String> = variant.tags.iter().map(|tag| crate::emit::docs::code::code(tag)).collect();
        doc.push(format!("{} is {}.", crate::emit::docs::code::code(tag), tags.join(" or ")));
    }
    doc
}
