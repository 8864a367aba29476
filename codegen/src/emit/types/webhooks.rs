//! Writes the enum of the webhooks: the union of their bodies, with what the document says about each, and how it is decoded.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::code::{code, fenced};
use crate::emit::docs::doc::{self, Doc};
use crate::emit::docs::markdown::{line, render};
use crate::emit::feature::gate;
use crate::emit::file::Chunk;
use crate::emit::names::ident::{ident, mend, module};
use crate::emit::scope::Scope;
use crate::emit::types::item::Item;
use crate::emit::types::telling::rows;
use crate::emit::types::union::{carriers, conversions, definition, variants};
use crate::emit::view::{SHARED, View};
use crate::model::{Event, TypeId, Union, Webhooks};

/// Names of the root module that the enum cannot have there.
const TAKEN: [&str; 2] = ["Api", "Server"];

/// Returns the webhooks if their enum is this type.
pub(in crate::emit) fn of<'a>(view: &View<'a>, id: TypeId) -> Option<&'a Webhooks> {
    view.api.webhooks().map(|(_, webhooks)| webhooks).filter(|webhooks| webhooks.id == id)
}

/// Returns the name of the enum, if the module of the API re-exports it.
pub(in crate::emit) fn name<'v>(view: &'v View<'_>) -> Option<&'v str> {
    let (_, webhooks) = view.api.webhooks()?;
    Some(view.name(webhooks.id)).filter(|name| !TAKEN.contains(name))
}

/// Writes the re-export in the module of the API.
pub(in crate::emit) fn entry(scope: &Scope<'_>) -> TokenStream {
    let view = scope.view;
    let (Some(name), Some((group, webhooks))) = (name(view), view.api.webhooks()) else { return TokenStream::new() };
    let group = view.groups.iter().find(|one| one.group.name == group.name);
    let gate = group.filter(|_| view.home(webhooks.id) != SHARED).map(gate);
    let name = ident(name);
    quote!(#gate pub use types::#name;)
}

/// Writes the enum.
pub(in crate::emit) fn one_of(item: &Item<'_>, union: &Union, webhooks: &Webhooks) -> Vec<Chunk> {
    let (scope, name) = (item.scope, &item.name);
    let (mut carriers, (names, other)) = (carriers(union), variants(union));
    for (carrier, events) in carriers.iter_mut().zip(&webhooks.events) {
        let mut doc = Doc::default();
        events.iter().filter_map(|id| scope.view.api.event(id)).for_each(|event| about(scope.view, event, &mut doc));
        doc.push(carrier.doc.text());
        carrier.doc = doc;
    }
    let kept = " A webhook that is not documented, as it was received.";
    let definition = definition(item, &carriers, other.as_ref().map(|other| (other, kept)));
    let conversions = conversions(item, &carriers);
    let (result, list, error) = (scope.prelude("Result"), scope.prelude("Vec"), scope.runtime("ReadError"));
    let read = scope.runtime("read_webhooks");
    let decode = quote! {
        impl #name {
            /// Decodes the body of a request: one webhook, or a list of webhooks.
            ///
            /// Decoding is lenient: numbers in strings and the like are accepted. A webhook that is not documented is kept as it was
            /// received.
            ///
            /// # Errors
            ///
            /// Returns an error with the path if the body is not JSON, or if a webhook does not have its documented type. Of a list
            /// with such a webhook, none is returned.
            pub fn from_slice(body: &[u8]) -> #result<#list<Self>, #error> { #read(body) }
        }
    };
    vec![
        Chunk::Tokens(quote!(#definition #decode #conversions)),
        Chunk::Text(rows(item, union, &names, other.as_ref())),
    ]
}

/// Writes the docs of the enum.
pub(in crate::emit) fn docs(view: &View<'_>, id: TypeId) -> Option<String> {
    of(view, id)?;
    let name = view.name(id);
    let mut doc = Doc::default();
    doc.push("A webhook: a request that the API sends to your server.");
    doc.push(
        "[`from_slice`](Self::from_slice) decodes the body of such a request. It does not check that the request is from the API. \
         The docs of a variant list the headers and the credentials of its request, if the document describes them.",
    );
    if let Some(package) = view.api.package.as_deref().map(mend) {
        let own = module(&view.api.module);
        let path = if TAKEN.contains(&name) { format!("{own}::types") } else { own };
        let text = format!(
            "use {package}::{path}::{name};\n\n\
             fn receive(body: &[u8]) -> Result<(), {package}::ReadError> {{\n    \
                 for webhook in {name}::from_slice(body)? {{\n        \
                     println!(\"{{webhook:?}}\");\n    }}\n    Ok(())\n}}"
        );
        doc.push(format!("# Example\n\n{}", fenced("no_run", &text)));
    }
    Some(doc.text())
}

/// Adds what the document says about a webhook.
fn about(view: &View<'_>, event: &Event, doc: &mut Doc) {
    let summary = doc::brief(&event.docs);
    let mut text = code(&format!("{} {}", event.method, event.path));
    if !summary.is_empty() {
        text += &format!(": {}", doc::stop(&summary));
    }
    doc.push(text);
    if line(&event.docs.description) != summary {
        doc.push(render(&event.docs.description));
    }
    let parameters = event.parameters.iter().map(|one| {
        let about = line(&one.docs.description);
        let about = if about.is_empty() { about } else { format!(": {}", doc::stop(&about)) };
        let presence = if one.required { "" } else { ", optional" };
        let payload = doc::payload(view, &one.shape, "super::");
        format!("- in the {}, {} ({payload}{presence}){about}", one.place, code(&one.wire))
    });
    let parameters: Vec<String> = parameters.collect();
    if !parameters.is_empty() {
        doc.push("The request also has:");
        doc.push(parameters.join("\n"));
    }
    let all = |schemes: &Vec<String>| match schemes.as_slice() {
        [] => "none".to_owned(),
        schemes => schemes.iter().map(|scheme| code(scheme)).collect::<Vec<_>>().join(" and "),
    };
    let ways: Vec<String> = event.security.iter().map(all).collect();
    if !ways.is_empty() {
        doc.push(format!("Credentials of the request: {}.", ways.join(", or ")));
    }
    if event.docs.deprecated {
        doc.push("Deprecated.");
    }
}
