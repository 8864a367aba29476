//! Writes the cargo features of groups of operations.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::names::feature::SUFFIX;
use crate::emit::view::{GroupView, View};
use crate::model::Api;

/// Writes the attribute of items that only this group needs.
pub(in crate::emit) fn gate(group: &GroupView<'_>) -> TokenStream {
    let feature = &group.feature;
    quote!(#[cfg(feature = #feature)])
}

/// Writes the attribute of items that all groups share, and that may be unused if some groups are turned off.
pub(in crate::emit) fn spare(api: &Api) -> TokenStream {
    let all = &api.features.all;
    quote!(#[cfg_attr(not(feature = #all), allow(dead_code))])
}

/// Writes the inner attribute of the module, by which it is compiled only with the feature of one of its groups. In docs, this list
/// would be repeated for each item.
pub(in crate::emit) fn module(view: &View<'_>) -> String {
    let features: Vec<String> = groups(view).map(|group| format!("feature = {:?}", group.feature)).collect();
    match view.api.features.gated && !features.is_empty() {
        true => format!("\n#![cfg_attr(not(docsrs), cfg(any(\n    {},\n)))]\n", features.join(",\n    ")),
        false => String::new(),
    }
}

/// Returns the groups that have a feature.
fn groups<'v, 'a>(view: &'v View<'a>) -> impl Iterator<Item = &'v GroupView<'a>> {
    view.groups.iter().filter(|group| !group.is_empty())
}

/// Returns the features in the order of the groups, with a note if one has another name than its group.
pub(in crate::emit) fn list(view: &View<'_>) -> Vec<(String, Option<String>)> {
    let no_prefix = view.api.features.prefix.is_none();
    let listed = groups(view).map(|group| {
        // Operations without a tag are in the group `default`, whose name is not from the document.
        let taken = group.feature.strip_suffix(SUFFIX).filter(|taken| *taken != "default" && no_prefix);
        let note = taken.map(|taken| {
            format!(
                "the crate has a feature `{taken}` for something else; that of the group is called `{taken}{SUFFIX}`"
            )
        });
        (group.feature.clone(), note)
    });
    listed.collect()
}
