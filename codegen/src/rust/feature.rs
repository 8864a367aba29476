//! A group of operations in, the feature of the crate that its code is compiled with out.

use proc_macro2::TokenStream;
use quote::quote;

use super::view::{GroupView, View};

/// The feature that has those of all groups in it. No group's is called so: a module has no `-` in its name.
pub const ALL: &str = "all-tags";

/// The features that the runtime has, and the one that cargo has.
const RUNTIME: [&str; 8] = ["blocking", "chrono", "default", "dispatch", "jiff", "native-tls", "rustls", "tracing"];

/// After the name of a group where the crate has another feature of this name.
const SUFFIX: &str = "-tag";

/// That of a group, by its name as a module.
pub(super) fn name(group: &str) -> String {
    if RUNTIME.contains(&group) { format!("{group}{SUFFIX}") } else { group.to_owned() }
}

/// In front of what only this group needs.
pub(super) fn gate(group: &GroupView<'_>) -> TokenStream {
    let feature = &group.feature;
    quote!(#[cfg(feature = #feature)])
}

/// In front of what serves all groups, and which with some of them turned off may be left over.
pub(super) fn spare() -> TokenStream {
    quote!(#[cfg_attr(not(feature = #ALL), allow(dead_code))])
}

/// Those of an API in the order of its groups; with a note where one is not called like its group.
pub(super) fn list(view: &View<'_>) -> Vec<(String, Option<String>)> {
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
