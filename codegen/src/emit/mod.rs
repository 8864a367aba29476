//! Writes the files of a Rust client from the model. Knows the items of the runtime, and nothing of OpenAPI.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::model::{Api, Secret};
use crate::report::Report;

mod calls;
mod docs;
mod examples;
mod feature;
mod file;
mod layout;
mod names;
mod root;
mod scope;
mod types;
mod view;

pub(crate) use self::layout::boxes::Layout;
pub(crate) use self::layout::traits::Traits;
pub(crate) use self::types::constructor::Constructor;

use self::calls::{bounds, dispatch, group, security, servers};
use self::docs::webhooks;
use self::examples::exchange;
use self::file::{File, Part, part};
use self::names::ident::{self, Names};
use self::scope::Place;
use self::types::module;
use self::view::View;

/// The file of [`credentials`], below `src/`.
pub const CREDENTIALS: &str = "credentials.rs";

/// The parts of a client.
pub(crate) struct Client {
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) features: Vec<String>,
}

/// Writes the files of [`emit`], and lists the features that the crate needs for them and for [`tests`]: one for each group, in
/// the order of the document. [`Features::all`](crate::model::Features) turns them all on.
pub(crate) fn client(api: &Api, report: &mut Report) -> Client {
    let view = View::new(api);
    let files = files(&view);
    let features = feature::list(&view).into_iter();
    let noted = features.map(|(feature, note)| {
        note.into_iter().for_each(|note| report.remark("/tags", note));
        feature
    });
    Client { files, features: noted.collect() }
}

/// Writes a test of each operation, by path below its folder, with `/` between folders.
pub(crate) fn tests(api: &Api) -> BTreeMap<String, String> {
    exchange::files(&View::new(api)).into_iter().collect()
}

/// The file of [`tested`], below the folder of the tests.
pub const TESTED: &str = "documents.rs";

/// Writes the list of the exchanges of several APIs, in the modules that `tests` writes.
pub fn tested<'a>(apis: impl IntoIterator<Item = &'a Api>) -> String {
    exchange::list(apis)
}

/// Writes the files of a client by path below `src/`, with `/` between folders.
pub fn emit(api: &Api) -> BTreeMap<String, String> {
    files(&View::new(api))
}

fn files(view: &View<'_>) -> BTreeMap<String, String> {
    let api = view.api;
    let root = ["Api"].into_iter().chain(webhooks::name(view));
    let (none, server, handle) = (Names::default(), Names::new(["Server"]), Names::new(root));
    let mut files = vec![root::file(view, &handle)];
    files.extend(view.groups.iter().filter(|group| !group.is_empty()).map(|group| group::file(view, group)));
    let callable = view.groups.iter().filter(|group| !group.operations.is_empty());
    files.extend(callable.map(|group| dispatch::file(view, group)));
    if !api.types.is_empty() {
        files.push(module::index(view));
        files.extend(view.files.iter().map(|(name, module)| module::file(view, name, module)));
    }
    if view.rules.iter().any(Option::is_some) {
        files.push(plain(view, "bounds", "Bounds of values in requests.", &none, vec![part(bounds::file)]));
    }
    if view.has_security() {
        files.push(plain(
            view,
            "security",
            "Credentials and their place in requests.",
            &none,
            vec![part(security::schemes)],
        ));
    }
    if !api.servers.is_empty() {
        files.push(plain(view, "servers", "Servers of the API.", &server, vec![part(servers::servers)]));
    }
    files.into_par_iter().map(|file| (file.path.clone(), file.write(view))).collect()
}

/// Writes the file `src/credentials.rs`: the functions that set the secrets of several APIs, each secret once. Returns `None` if there
/// are no secrets.
pub fn credentials<'a>(apis: impl IntoIterator<Item = &'a Api>) -> Option<String> {
    let mut secrets: Vec<Secret> = Vec::new();
    for secret in apis.into_iter().flat_map(|api| &api.secrets) {
        match secrets.iter_mut().find(|known| known.name == secret.name) {
            Some(known) if known.description.is_empty() => known.description.clone_from(&secret.description),
            Some(_) => {}
            None => secrets.push(secret.clone()),
        }
    }
    let api = Api { secrets, ..Api::default() };
    let (view, none) = (View::new(&api), Names::default());
    let file = File {
        path: CREDENTIALS.to_owned(),
        docs: "//! Functions that set the secrets of the client.\n".to_owned(),
        place: Place::Calls(&none),
        parts: vec![part(security::setters)],
    };
    (!api.secrets.is_empty()).then(|| file.write(&view))
}

fn plain<'a>(view: &View<'_>, name: &str, docs: &str, taken: &'a Names, parts: Vec<Part<'a>>) -> File<'a> {
    let path = format!("{}/{name}.rs", ident::module(&view.api.module));
    File { path, docs: format!("//! {docs}\n"), place: Place::Calls(taken), parts }
}
