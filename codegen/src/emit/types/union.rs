//! Writes unions: enums that are decoded by trial or by a tag.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::doc::Doc;
use crate::emit::layout::complexity;
use crate::emit::names::ident::{ident, unique};
use crate::emit::scope::Scope;
use crate::emit::types::item::Item;
use crate::model::{Shape, Union, UnionVariant};

/// A variant that carries a value.
pub(in crate::emit) struct Carrier<'a> {
    pub(in crate::emit) name: Ident,
    pub(in crate::emit) shape: &'a Shape,
    pub(in crate::emit) doc: Doc,
}

/// Writes a union.
pub(in crate::emit) fn one_of(item: &Item<'_>, union: &Union) -> TokenStream {
    let (carriers, other) = (carriers(union), variants(union).1);
    let (definition, conversions) = (definition(item, &carriers, other.as_ref()), conversions(item, &carriers));
    let read = match (&union.tag, other) {
        (Some(tag), Some(other)) => tagged(item, union, tag, &carriers, &other),
        _ => tried(item, &carriers),
    };
    quote!(#definition #conversions #read)
}

/// Returns the variants that carry a value.
pub(in crate::emit) fn carriers(union: &Union) -> Vec<Carrier<'_>> {
    let named = variants(union).0.into_iter().zip(&union.variants);
    let doc = |variant| tags(variant, union.tag.as_deref());
    named.map(|(name, variant)| Carrier { name, shape: &variant.shape, doc: doc(variant) }).collect()
}

/// Returns the names of the variants, and of the one that keeps a value with an unknown tag.
pub(in crate::emit) fn variants(of: &Union) -> (Vec<Ident>, Option<Ident>) {
    let other = of.tag.as_ref().map(|_| of.other.as_deref().unwrap_or("Other"));
    let names = unique(of.variants.iter().map(|variant| variant.name.as_str()).chain(other), &[]);
    let mut names: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
    let other = other.and_then(|_| names.pop());
    (names, other)
}

/// Writes the decoder of a union without tags, which takes the variant that fits best.
fn tried(item: &Item<'_>, carriers: &[Carrier<'_>]) -> TokenStream {
    let (scope, name, text) = (item.scope, &item.name, item.name.to_string());
    let (union, variant, entry) = (scope.runtime("Union"), scope.runtime("Variant"), scope.runtime("union"));
    let variants = carriers.iter().map(|carrier| {
        let build = build(item, carrier);
        let known = known(scope, carrier.shape);
        quote!(#variant { read: |json| json.read().map(#build), known: #known },)
    });
    let write = write(scope, carriers, None);
    quote! {
        impl #union for #name {
            const NAME: &'static str = #text;
            const VARIANTS: &'static [#variant<Self>] = &[#(#variants)*];
            #write
        }
        #entry!(#name);
    }
}

fn tagged(item: &Item<'_>, of: &Union, tag: &str, carriers: &[Carrier<'_>], other: &Ident) -> TokenStream {
    let (scope, name, text) = (item.scope, &item.name, item.name.to_string());
    let (tagged, buffered, entry) = (scope.runtime("Tagged"), scope.runtime("Buffered"), scope.runtime("tagged"));
    let (result, option) = (scope.prelude("Result"), scope.prelude("Option"));
    let mut seen = std::collections::HashSet::new();
    let arms: Vec<TokenStream> = carriers
        .iter()
        .zip(&of.variants)
        .filter_map(|(carrier, variant)| {
            let tags: Vec<&String> = variant.tags.iter().filter(|tag| seen.insert(*tag)).collect();
            let build = build(item, carrier);
            (!tags.is_empty()).then(|| quote!(Some(#(#tags)|*) => json.read().map(#build),))
        })
        .collect();
    let read = match arms.is_empty() {
        true => quote!(Ok(Self::#other(json.value()))),
        false => quote!(match tag { #(#arms)* _ => Ok(Self::#other(json.value())), }),
    };
    let tag_name = ident(if arms.is_empty() { "_tag" } else { "tag" });
    let write = write(scope, carriers, Some(other));
    let fault = scope.runtime("Fault");
    quote! {
        impl #tagged for #name {
            const NAME: &'static str = #text;
            const TAG: &'static str = #tag;
            fn read(#tag_name: #option<&str>, json: &#buffered<'_>) -> #result<Self, #fault> { #read }
            #write
        }
        #entry!(#name);
    }
}

fn write(scope: &Scope<'_>, carriers: &[Carrier<'_>], other: Option<&Ident>) -> TokenStream {
    let (serializer, serialize) = (scope.runtime("Serializer"), scope.runtime("Serialize"));
    let result = scope.prelude("Result");
    let arms = carriers
        .iter()
        .map(|carrier| &carrier.name)
        .chain(other)
        .map(|name| quote!(Self::#name(value) => #serialize::serialize(value, out),));
    quote! {
        fn write<S: #serializer>(&self, out: S) -> #result<S::Ok, S::Error> {
            match self { #(#arms)* }
        }
    }
}

/// Writes the function that makes a variant of a value.
fn build(item: &Item<'_>, carrier: &Carrier<'_>) -> TokenStream {
    let name = &carrier.name;
    if !is_boxed(item, carrier) {
        return quote!(Self::#name);
    }
    let pointer = item.scope.prelude("Box");
    quote!(|value| Self::#name(#pointer::new(value)))
}

fn known(scope: &Scope<'_>, shape: &Shape) -> TokenStream {
    match scope.view.object(shape) {
        Some(id) => {
            let (name, object) = (scope.named(id), scope.runtime("Object"));
            quote!(<#name as #object>::FIELDS)
        }
        None => quote!(&[]),
    }
}

pub(in crate::emit) fn definition(item: &Item<'_>, carriers: &[Carrier<'_>], other: Option<&Ident>) -> TokenStream {
    let Item { scope, name, .. } = item;
    let head = item.head();
    let sizes = carriers.iter().map(|carrier| scope.view.layout.size_in(item.id, carrier.shape));
    let lopsided = complexity::is_lopsided(sizes.chain(other.map(|_| 32)).collect());
    let large = lopsided.then(|| quote!(#[allow(clippy::large_enum_variant)]));
    let complex = complexity::allow(carriers.iter().map(|carrier| carrier.shape));
    let variants = carriers.iter().map(|carrier| {
        let (doc, name) = (&carrier.doc, &carrier.name);
        let payload = (*carrier.shape != Shape::Nothing).then(|| payload(item, carrier)).map(|shape| quote!((#shape)));
        quote!(#doc #name #payload,)
    });
    let other = other.map(|other| {
        let value = scope.runtime("Value");
        quote! {
            /// A value with a tag that is not documented.
            #other(#value),
        }
    });
    quote! {
        #head
        #large
        #complex
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
