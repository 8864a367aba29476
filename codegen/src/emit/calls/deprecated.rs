//! Writes the attributes of functions and setters with deprecated names, and the aliases of builders.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::names::ident::ident;
use crate::emit::view::GroupView;

/// Writes the docs and attributes of a deprecated function. `name` is its present name, `deprecated` whether that function is
/// deprecated itself.
pub(in crate::emit) fn function(name: &str, deprecated: bool) -> TokenStream {
    let name = name.trim_start_matches("r#");
    let about = about(name, &format!("[`{name}`](Self::{name})"));
    let allow = deprecated.then(|| quote!(#[allow(deprecated)]));
    quote!(#about #allow)
}

fn about(name: &str, link: &str) -> TokenStream {
    let (doc, note) = (format!(" Deprecated name of {link}."), format!("renamed to `{name}`"));
    quote!(#[doc = #doc] #[deprecated(note = #note)])
}

/// Writes aliases of the builders of a group, named after the deprecated names of their functions.
pub(in crate::emit) fn builders(group: &GroupView<'_>) -> TokenStream {
    let operations = group.operations.iter().filter_map(|view| Some((view.builder.as_deref()?, &view.former)));
    let former =
        operations.flat_map(|(name, former)| former.iter().map(move |former| (name, former.builder.as_deref())));
    let aliases = former.filter_map(|(name, former)| {
        let (about, former, name) = (about(name, &format!("[`{name}`]")), ident(former?), ident(name));
        Some(quote!(#about pub type #former<'c> = #name<'c>;))
    });
    quote!(#(#aliases)*)
}
