//! The model in, the files of a Rust client out. It knows what the runtime offers, and nothing of OpenAPI.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use crate::model::{Api, Traits};
use crate::report::Report;

mod about;
mod body;
mod bounds;
mod brief;
mod choice;
mod constant;
mod constructor;
mod debug;
mod dispatch;
mod docs;
mod enums;
mod escape;
mod expression;
mod feature;
mod fields;
mod file;
mod former;
mod group;
mod html;
mod ident;
mod index;
mod layout;
mod markdown;
mod measure;
mod multipart;
mod object;
mod operation;
mod scope;
mod security;
mod servers;
mod suite;
mod types;
mod union;
mod usage;
mod view;

pub(crate) use constructor::Constructor;
pub use feature::ALL as ALL_FEATURES;

use file::{File, Part, part};
use ident::Names;
use scope::Place;
use view::View;

/// All that a client is made of.
pub(crate) struct Client {
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) tests: BTreeMap<String, String>,
    pub(crate) features: Vec<String>,
}

/// The files of [`emit`], a test of the operations by path below its folder, and the features that the crate must have for
/// both: one a group, in the order of the document, beside [`ALL_FEATURES`], which turns them all on.
pub(crate) fn client(api: &Api, report: &mut Report) -> Client {
    let view = View::new(api);
    let (files, tests) = rayon::join(|| files(&view), || suite::files(&view).into_iter().collect());
    let features = feature::list(&view).into_iter();
    let noted = features.map(|(feature, note)| {
        note.into_iter().for_each(|note| report.note("/tags", note));
        feature
    });
    Client { files, tests, features: noted.collect() }
}

/// Source by path below `src/`, with `/` between folders.
pub fn emit(api: &Api) -> BTreeMap<String, String> {
    files(&View::new(api))
}

fn files(view: &View<'_>) -> BTreeMap<String, String> {
    let api = view.api;
    let (none, server, handle) = (Names::default(), Names::new(["Server"]), Names::new(["Api"]));
    let mut files = vec![index::file(view, &handle)];
    files.extend(view.groups.iter().filter(|group| !group.is_empty()).map(|group| group::file(view, group)));
    let callable = view.groups.iter().filter(|group| !group.operations.is_empty());
    files.extend(callable.map(|group| dispatch::file(view, group)));
    if !api.types.is_empty() {
        files.push(types::index(view));
        files.extend(view.files.iter().map(|(name, module)| types::file(view, name, module)));
    }
    if view.rules.iter().any(Option::is_some) {
        files.push(plain(
            view,
            "bounds",
            "What the document allows for what is sent.",
            &none,
            vec![part(bounds::file)],
        ));
    }
    if view.has_security() {
        files.push(plain(
            view,
            "security",
            "Credentials and where they go.",
            &none,
            vec![part(security::schemes), part(security::setters)],
        ));
    }
    if !api.servers.is_empty() {
        files.push(plain(view, "servers", "Where the API is served.", &server, vec![part(servers::servers)]));
    }
    files.into_par_iter().map(|file| (file.path.clone(), file.write(view))).collect()
}

fn plain<'a>(view: &View<'_>, name: &str, docs: &str, taken: &'a Names, parts: Vec<Part<'a>>) -> File<'a> {
    let path = format!("{}/{name}.rs", ident::module(&view.api.module));
    File { path, docs: format!("//! {docs}\n"), place: Place::Calls(taken), parts }
}

fn derives(traits: Traits) -> TokenStream {
    let others = derives_but_debug(traits);
    quote!(#[derive(Debug, #others)])
}

/// For a type whose `Debug` is written out.
fn derives_but_debug(traits: Traits) -> TokenStream {
    let copy = traits.copy.then(|| quote!(, Copy));
    let eq = traits.eq.then(|| quote!(, Eq));
    let hash = traits.hash.then(|| quote!(, Hash));
    let default = traits.default.then(|| quote!(, Default));
    quote!(Clone #copy, PartialEq #eq #hash #default)
}
