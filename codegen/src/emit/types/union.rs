//! A union of the model in, an enum that is read by trial or by a tag out.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::docs::doc::{self, Doc};
use crate::emit::names::ident::{ident, unique};
use crate::emit::scope::Scope;
use crate::emit::types::derives::derives;
use crate::emit::types::size;
use crate::model::{Shape, Traits, Type, Union, UnionVariant};

pub(in crate::emit) struct OneOf<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) kind: &'a Type,
    pub(in crate::emit) union: &'a Union,
    pub(in crate::emit) name: Ident,
}

/// A variant that carries a value, as definitions and conversions need it.
pub(in crate::emit) struct Carrier<'a> {
    pub(in crate::emit) name: Ident,
    pub(in crate::emit) shape: &'a Shape,
    pub(in crate::emit) boxed: bool,
    pub(in crate::emit) doc: Doc,
}

impl ToTokens for OneOf<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (names, other) = variants(self.union);
        let carriers: Vec<Carrier<'_>> = names
            .into_iter()
            .zip(&self.union.variants)
            .map(|(name, variant)| Carrier {
                name,
                shape: &variant.shape,
                boxed: variant.boxed,
                doc: tags(variant, self.union.tag.as_deref()),
            })
            .collect();
        definition(self.scope, self.kind, &self.name, &carriers, other.as_ref()).to_tokens(tokens);
        conversions(self.scope, &self.name, &carriers).to_tokens(tokens);
        match (&self.union.tag, other) {
            (Some(tag), Some(other)) => self.tagged(tag, &carriers, &other).to_tokens(tokens),
            _ => self.tried(&carriers).to_tokens(tokens),
        }
    }
}

/// Names of the variants, and of the one that keeps a value with an unknown tag.
pub(in crate::emit) fn variants(of: &Union) -> (Vec<Ident>, Option<Ident>) {
    let other = of.tag.as_ref().map(|_| of.other.as_deref().unwrap_or("Other"));
    let names = unique(of.variants.iter().map(|variant| variant.name.as_str()).chain(other), &[]);
    let mut names: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
    let other = other.and_then(|_| names.pop());
    (names, other)
}

impl OneOf<'_> {
    /// The variant that fits best is taken.
    fn tried(&self, carriers: &[Carrier<'_>]) -> TokenStream {
        let scope = self.scope;
        let (name, text) = (&self.name, self.name.to_string());
        let (union, variant, entry) = (scope.runtime("Union"), scope.runtime("Variant"), scope.runtime("union"));
        let variants = carriers.iter().map(|carrier| {
            let build = self.build(carrier);
            let known = self.known(carrier.shape);
            quote!(#variant { read: |json| json.read().map(#build), known: #known },)
        });
        let write = self.write(carriers, None);
        quote! {
            impl #union for #name {
                const NAME: &'static str = #text;
                const VARIANTS: &'static [#variant<Self>] = &[#(#variants)*];
                #write
            }
            #entry!(#name);
        }
    }

    fn tagged(&self, tag: &str, carriers: &[Carrier<'_>], other: &Ident) -> TokenStream {
        let scope = self.scope;
        let (name, text) = (&self.name, self.name.to_string());
        let (tagged, buffered, entry) = (scope.runtime("Tagged"), scope.runtime("Buffered"), scope.runtime("tagged"));
        let (result, option) = (scope.prelude("Result"), scope.prelude("Option"));
        let mut seen = std::collections::HashSet::new();
        let arms: Vec<TokenStream> = carriers
            .iter()
            .zip(&self.union.variants)
            .filter_map(|(carrier, variant)| {
                let tags: Vec<&String> = variant.tags.iter().filter(|tag| seen.insert(*tag)).collect();
                let build = self.build(carrier);
                (!tags.is_empty()).then(|| quote!(Some(#(#tags)|*) => json.read().map(#build),))
            })
            .collect();
        let read = match arms.is_empty() {
            true => quote!(Ok(Self::#other(json.value()))),
            false => quote!(match tag { #(#arms)* _ => Ok(Self::#other(json.value())), }),
        };
        let tag_name = ident(if arms.is_empty() { "_tag" } else { "tag" });
        let write = self.write(carriers, Some(other));
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

    fn write(&self, carriers: &[Carrier<'_>], other: Option<&Ident>) -> TokenStream {
        let scope = self.scope;
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
    fn build(&self, carrier: &Carrier<'_>) -> TokenStream {
        let name = &carrier.name;
        if !carrier.boxed {
            return quote!(Self::#name);
        }
        let pointer = self.scope.prelude("Box");
        quote!(|value| Self::#name(#pointer::new(value)))
    }

    fn known(&self, shape: &Shape) -> TokenStream {
        match self.scope.view.object(shape) {
            Some(id) => {
                let (name, object) = (self.scope.named(id), self.scope.runtime("Object"));
                quote!(<#name as #object>::FIELDS)
            }
            None => quote!(&[]),
        }
    }
}

pub(in crate::emit) fn definition(
    scope: &Scope<'_>,
    kind: &Type,
    name: &Ident,
    carriers: &[Carrier<'_>],
    other: Option<&Ident>,
) -> TokenStream {
    let mut doc = Doc::of(&kind.docs);
    if doc.is_empty() {
        doc.push(doc::fallback(&kind.kind).unwrap_or_default());
    }
    if kind.docs.deprecated {
        doc.push("Deprecated.");
    }
    let derives = derives(Traits { default: false, ..kind.traits });
    let sizes = carriers.iter().map(|carrier| if carrier.boxed { 8 } else { scope.view.size(carrier.shape) });
    let lopsided = size::is_lopsided(sizes.chain(other.map(|_| 32)).collect());
    let large = lopsided.then(|| quote!(#[allow(clippy::large_enum_variant)]));
    let complex = size::allow(carriers.iter().map(|carrier| carrier.shape));
    let variants = carriers.iter().map(|carrier| {
        let (doc, name) = (&carrier.doc, &carrier.name);
        let payload = (*carrier.shape != Shape::Nothing).then(|| payload(scope, carrier)).map(|shape| quote!((#shape)));
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
        #doc
        #derives
        #large
        #complex
        pub enum #name { #(#variants)* #other }
    }
}

/// `From` for each payload that only one variant has.
pub(in crate::emit) fn conversions(scope: &Scope<'_>, name: &Ident, carriers: &[Carrier<'_>]) -> TokenStream {
    let from = scope.prelude("From");
    let impls = carriers.iter().enumerate().filter(|(index, carrier)| {
        let same = |(at, other): (usize, &Carrier<'_>)| at != *index && other.shape == carrier.shape;
        let own = matches!(carrier.shape, Shape::Named(id) if name == scope.view.name(*id));
        !own && *carrier.shape != Shape::Nothing && !carriers.iter().enumerate().any(same)
    });
    let impls = impls.map(|(_, carrier)| {
        let (variant, shape) = (&carrier.name, scope.shape(carrier.shape));
        let value = match carrier.boxed {
            true => {
                let pointer = scope.prelude("Box");
                quote!(#pointer::new(value))
            }
            false => quote!(value),
        };
        let complex = size::allow([carrier.shape]);
        quote! {
            #complex
            impl #from<#shape> for #name {
                fn from(value: #shape) -> Self { Self::#variant(#value) }
            }
        }
    });
    quote!(#(#impls)*)
}

fn payload(scope: &Scope<'_>, carrier: &Carrier<'_>) -> TokenStream {
    let shape = scope.shape(carrier.shape);
    if !carrier.boxed {
        return shape;
    }
    let pointer = scope.prelude("Box");
    quote!(#pointer<#shape>)
}

fn tags(variant: &UnionVariant, tag: Option<&str>) -> Doc {
    let mut doc = Doc::default();
    if let Some(tag) = tag.filter(|_| !variant.tags.is_empty()) {
        let tags: Vec<String> = variant.tags.iter().map(|tag| crate::emit::docs::code::code(tag)).collect();
        doc.push(format!("{} is {}.", crate::emit::docs::code::code(tag), tags.join(" or ")));
    }
    doc
}
