//! Writes the cargo features of groups of operations.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::names::feature::SUFFIX;
use crate::emit::view::{GroupView, View};

/// The feature that turns on those of all groups. No group has this name: a module has no `-` in its name.
pub const ALL: &str = "all-tags";

/// Writes the attribute of items that only this group needs.
pub(in crate::emit) fn gate(group: &GroupView<'_>) -> TokenStream {
    let feature = &group.feature;
    quote!(#[cfg(feature = #feature)])
}

/// Writes the attribute of items that all groups share, and that may be unused if some groups are turned off.
pub(in crate::emit) fn spare() -> TokenStream {
    quote!(#[cfg_attr(not(feature = #ALL), allow(dead_code))])
}

/// Returns the features in the order of the groups, with a note if one has another name than its group.
pub(in crate::emit) fn list(view: &View<'_>) -> Vec<(String, Option<String>)> {
    let groups = view.groups.iter().filter(|group| !group.is_empty());
    let listed = groups.map(|group| {
        // Operations without a tag are in the group `default`, whose name is not from the document.
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
