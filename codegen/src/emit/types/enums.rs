//! Writes open enums: Rust enums that keep values which are not listed.

use std::collections::HashSet;
use std::hash::Hash;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::docs::doc;
use crate::emit::names::ident::{ident, unique};
use crate::emit::types::item::Item;
use crate::model::{Enum, EnumVariant};

/// Writes an enum of strings.
pub(in crate::emit) fn texts(item: &Item<'_>, of: &Enum<String>) -> TokenStream {
    let scope = item.scope;
    let wire = Wire {
        kept: scope.prelude("String"),
        taken: quote!(&str),
        input: ident("text"),
        keep: quote!(text.to_owned()),
        function: quote!(as_str(&self) -> &str),
        show: quote!(text),
        entry: scope.runtime("text_enum"),
    };
    wire.write(item, of, |value| Literal::string(value))
}

/// Writes an enum of integers.
pub(in crate::emit) fn integers(item: &Item<'_>, of: &Enum<i64>) -> TokenStream {
    let wire = Wire {
        kept: quote!(i64),
        taken: quote!(i64),
        input: ident("value"),
        keep: quote!(value),
        function: quote!(value(&self) -> i64),
        show: quote!(*value),
        entry: item.scope.runtime("int_enum"),
    };
    wire.write(item, of, |value| Literal::i64_unsuffixed(*value))
}

/// The parts in which enums of strings and of integers differ.
struct Wire {
    /// The type in the variant for other values, and the type of a value to read.
    kept: TokenStream,
    taken: TokenStream,
    /// Name of a value.
    input: Ident,
    /// A value that was read, in the variant.
    keep: TokenStream,
    /// The function that shows the value, and the value of the variant in it.
    function: TokenStream,
    show: TokenStream,
    /// The runtime's macro for the rest.
    entry: TokenStream,
}

impl Wire {
    fn write<T: Hash + Eq + ToString>(
        &self,
        item: &Item<'_>,
        of: &Enum<T>,
        literal: impl Fn(&T) -> Literal,
    ) -> TokenStream {
        let Self { kept, taken, input, keep, function, show, entry } = self;
        let (name, head, from) = (&item.name, item.head(), item.scope.prelude("From"));
        let (variants, other) = variants(of);
        let values: Vec<Literal> = variants.iter().map(|(_, variant)| literal(&variant.value)).collect();
        let (idents, docs): (Vec<_>, Vec<_>) =
            variants.iter().map(|(ident, variant)| (ident, doc::variant(*variant))).unzip();
        let parse = match variants.is_empty() {
            true => quote!(Self::#other(#keep)),
            false => quote!(match #input { #(#values => Self::#idents,)* _ => Self::#other(#keep), }),
        };
        quote! {
            #head
            #[non_exhaustive]
            pub enum #name {
                #(#docs #idents,)*
                /// A value that is not documented.
                #other(#kept),
            }
            impl #name {
                /// Returns the value on the wire.
                pub fn #function {
                    match self { #(Self::#idents => #values,)* Self::#other(#input) => #show, }
                }
            }
            impl #from<#taken> for #name {
                fn from(#input: #taken) -> Self { #parse }
            }
            #entry!(#name);
        }
    }
}

/// Returns the variant of a listed value.
pub(in crate::emit) fn variant<T: Hash + Eq>(of: &Enum<T>, value: &T) -> Option<Ident> {
    let (variants, _) = variants(of);
    variants.into_iter().find(|(_, variant)| variant.value == *value).map(|(name, _)| name)
}

/// Returns the value of an enum that lists only one.
pub(in crate::emit) fn only<T: PartialEq>(of: &Enum<T>) -> Option<&T> {
    let (first, others) = of.variants.split_first()?;
    others.iter().all(|other| other.value == first.value).then_some(&first.value)
}

type Variants<'a, T> = Vec<(Ident, &'a EnumVariant<T>)>;

/// Returns the variants with their names, and the name of the variant for other values. A value that is listed twice is one
/// variant.
fn variants<T: Hash + Eq>(variants: &Enum<T>) -> (Variants<'_, T>, Ident) {
    let mut seen = HashSet::new();
    let listed: Vec<&EnumVariant<T>> = variants.variants.iter().filter(|variant| seen.insert(&variant.value)).collect();
    let names = listed.iter().map(|variant| variant.name.as_str()).chain([variants.other.as_str()]);
    let mut names = unique(names, &[]);
    let other = ident(&names.pop().unwrap_or_else(|| "Other".to_owned()));
    (names.iter().map(|name| ident(name)).zip(listed).collect(), other)
}
