//! Deprecated names of functions, setters and builders in, what stands before such an item and the aliases of builders out.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::names::ident::ident;
use crate::emit::scope::Scope;
use crate::emit::view::GroupView;

/// Docs and attributes of a function that calls the one of this name, which may be deprecated itself.
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

/// The builders of a group by the names of types that were made from their functions' deprecated names.
pub(in crate::emit) fn builders(_: &Scope<'_>, group: &GroupView<'_>) -> TokenStream {
    let operations = group.operations.iter().filter_map(|view| Some((view.builder.as_deref()?, &view.former)));
    let former =
        operations.flat_map(|(name, former)| former.iter().map(move |former| (name, former.builder.as_deref())));
    let aliases = former.filter_map(|(name, former)| {
        let (about, former, name) = (about(name, &format!("[`{name}`]")), ident(former?), ident(name));
        Some(quote!(#about pub type #former<'c> = #name<'c>;))
    });
    quote!(#(#aliases)*)
}
