//! A group of operations in, the feature of the crate that its code is compiled with out.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::names::feature::SUFFIX;
use crate::emit::view::{GroupView, View};

/// The feature that has those of all groups in it. No group's is called so: a module has no `-` in its name.
pub const ALL: &str = "all-tags";

/// In front of what only this group needs.
pub(in crate::emit) fn gate(group: &GroupView<'_>) -> TokenStream {
    let feature = &group.feature;
    quote!(#[cfg(feature = #feature)])
}

/// In front of what serves all groups, and which with some of them turned off may be left over.
pub(in crate::emit) fn spare() -> TokenStream {
    quote!(#[cfg_attr(not(feature = #ALL), allow(dead_code))])
}

/// Those of an API in the order of its groups; with a note where one is not called like its group.
pub(in crate::emit) fn list(view: &View<'_>) -> Vec<(String, Option<String>)> {
    let groups = view.groups.iter().filter(|group| !group.is_empty());
    let listed = groups.map(|group| {
        // Operations without a tag stand under `default`, and nobody asked for a feature of this name.
        let taken = group.feature.strip_suffix(SUFFIX).filter(|taken| *taken != "default");
        let note = taken.map(|taken| {
            format!(
                "the crate has a feature `{taken}` for something else; that of the group is called `{taken}{SUFFIX}`"
            )
        });
        (group.feature.clone(), note)
    });
    listed.collect()
}
