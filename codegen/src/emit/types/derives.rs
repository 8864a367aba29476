//! The `derive` attribute of a type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Traits;

/// Returns the attribute.
pub(in crate::emit) fn derives(traits: Traits) -> TokenStream {
    let others = derives_but_debug(traits);
    quote!(#[derive(Debug, #others)])
}

/// Returns the traits for a type with a generated `Debug`.
pub(in crate::emit) fn derives_but_debug(traits: Traits) -> TokenStream {
    let copy = traits.copy.then(|| quote!(, Copy));
    let eq = traits.eq.then(|| quote!(, Eq));
    let hash = traits.hash.then(|| quote!(, Hash));
    let default = traits.default.then(|| quote!(, Default));
    quote!(Clone #copy, PartialEq #eq #hash #default)
}
