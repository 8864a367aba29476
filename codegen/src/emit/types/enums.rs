//! An open enum of the model in, a Rust enum that keeps unlisted values out.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::docs::doc::{self, Doc};
use crate::emit::names::ident::{ident, unique};
use crate::emit::scope::Scope;
use crate::emit::types::derives::derives;
use crate::model::{Enum, EnumVariant, Type};

pub(in crate::emit) struct TextEnum<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) kind: &'a Type,
    pub(in crate::emit) variants: &'a Enum<String>,
    pub(in crate::emit) name: Ident,
}

pub(in crate::emit) struct IntEnum<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) kind: &'a Type,
    pub(in crate::emit) variants: &'a Enum<i64>,
    pub(in crate::emit) name: Ident,
}

impl ToTokens for TextEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (name, scope) = (&self.name, self.scope);
        let (variants, other) = variants(self.variants);
        let text = scope.prelude("String");
        definition(self.kind, name, &variants, &other, &text).to_tokens(tokens);
        let (from, entry) = (scope.prelude("From"), scope.runtime("text_enum"));
        let show = variants.iter().map(|(ident, variant)| {
            let value = &variant.value;
            quote!(Self::#ident => #value,)
        });
        let read = variants.iter().map(|(ident, variant)| {
            let value = &variant.value;
            quote!(#value => Self::#ident,)
        });
        let parse = match variants.is_empty() {
            true => quote!(Self::#other(text.to_owned())),
            false => quote!(match text { #(#read)* _ => Self::#other(text.to_owned()), }),
        };
        tokens.extend(quote! {
            impl #name {
                /// Returns the value on the wire.
                pub fn as_str(&self) -> &str {
                    match self { #(#show)* Self::#other(text) => text, }
                }
            }
            impl #from<&str> for #name {
                fn from(text: &str) -> Self { #parse }
            }
            #entry!(#name);
        });
    }
}

impl ToTokens for IntEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (name, scope) = (&self.name, self.scope);
        let (variants, other) = variants(self.variants);
        definition(self.kind, name, &variants, &other, &quote!(i64)).to_tokens(tokens);
        let (from, entry) = (scope.prelude("From"), scope.runtime("int_enum"));
        let show = variants.iter().map(|(ident, variant)| {
            let value = Literal::i64_unsuffixed(variant.value);
            quote!(Self::#ident => #value,)
        });
        let read = variants.iter().map(|(ident, variant)| {
            let value = Literal::i64_unsuffixed(variant.value);
            quote!(#value => Self::#ident,)
        });
        let parse = match variants.is_empty() {
            true => quote!(Self::#other(value)),
            false => quote!(match value { #(#read)* _ => Self::#other(value), }),
        };
        tokens.extend(quote! {
            impl #name {
                /// Returns the value on the wire.
                pub fn value(&self) -> i64 {
                    match self { #(#show)* Self::#other(value) => *value, }
                }
            }
            impl #from<i64> for #name {
                fn from(value: i64) -> Self { #parse }
            }
            #entry!(#name);
        });
    }
}

/// The variant that stands for a value, where it is listed.
pub(in crate::emit) fn variant<T: std::hash::Hash + Eq>(of: &Enum<T>, value: &T) -> Option<Ident> {
    let (variants, _) = variants(of);
    variants.into_iter().find(|(_, variant)| variant.value == *value).map(|(name, _)| name)
}

/// The only value that is listed.
pub(in crate::emit) fn only<T: PartialEq>(of: &Enum<T>) -> Option<&T> {
    let (first, others) = of.variants.split_first()?;
    others.iter().all(|other| other.value == first.value).then_some(&first.value)
}

type Variants<'a, T> = Vec<(Ident, &'a EnumVariant<T>)>;

/// The variants with their names, a value that is listed twice only once, and the name of the variant for all others.
fn variants<T: std::hash::Hash + Eq>(variants: &Enum<T>) -> (Variants<'_, T>, Ident) {
    let mut seen = HashSet::new();
    let listed: Vec<&EnumVariant<T>> = variants.variants.iter().filter(|variant| seen.insert(&variant.value)).collect();
    let names = listed.iter().map(|variant| variant.name.as_str()).chain([variants.other.as_str()]);
    let mut names = unique(names, &[]);
    let other = ident(&names.pop().unwrap_or_else(|| "Other".to_owned()));
    (names.iter().map(|name| ident(name)).zip(listed).collect(), other)
}

fn definition<T: ToString>(
    kind: &Type,
    name: &Ident,
    variants: &[(Ident, &EnumVariant<T>)],
    other: &Ident,
    kept: &TokenStream,
) -> TokenStream {
    let mut doc = Doc::of(&kind.docs);
    if kind.docs.deprecated {
        doc.push("Deprecated.");
    }
    let derives = derives(crate::model::Traits { default: false, ..kind.traits });
    let variants = variants.iter().map(|(ident, variant)| {
        let doc = doc::variant(variant);
        quote!(#doc #ident,)
    });
    quote! {
        #doc
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that is not documented.
            #other(#kept),
        }
    }
}
