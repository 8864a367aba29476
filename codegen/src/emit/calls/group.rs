//! Writes the file of a group: the handle, its functions, their builders, their constants.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::calls::deprecated;
use crate::emit::calls::descriptor::constant;
use crate::emit::calls::dispatch;
use crate::emit::calls::operation::{Builder, Function};
use crate::emit::docs::code::code;
use crate::emit::docs::doc::{self, Doc};
use crate::emit::docs::markdown::line;
use crate::emit::examples::call;
use crate::emit::file::{File, Part, part};
use crate::emit::names::ident::ident;
use crate::emit::scope::{Place, Scope};
use crate::emit::view::{GroupView, View};
use crate::model::{Event, ParameterPlace, Shape, Status};

pub(in crate::emit) fn file<'a>(view: &'a View<'a>, group: &'a GroupView<'a>) -> File<'a> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    if !group.operations.is_empty() {
        parts.push(part(|_| dispatch::declaration()));
        parts.push(part(|scope| handle(scope, group)));
    }
    for operation in &group.operations {
        if let Some(name) = &operation.builder {
            parts.push(part(move |scope| {
                let builder = Builder { scope, group, view: operation, name: ident(name) };
                quote!(#builder)
            }));
        }
    }
    parts.push(part(|_| deprecated::builders(group)));
    for operation in &group.operations {
        parts.push(part(move |scope| constant(scope, operation)));
    }
    File {
        path: format!("{}/{}.rs", crate::emit::names::ident::module(&view.api.module), group.module),
        docs: about(view, group).inner(),
        place: Place::Calls(&group.taken),
        parts,
    }
}

fn handle(scope: &Scope<'_>, group: &GroupView<'_>) -> TokenStream {
    let name = ident(&group.handle);
    let client = scope.runtime("Client");
    let mut doc = Doc::markdown(&group.group.description);
    if doc.is_empty() {
        doc.push(format!("Operations tagged {}.", code(&group.group.tag)));
    }
    let usage = call::examples(scope.view, group);
    let functions = group.operations.iter().zip(&usage).map(|(view, usage)| Function { scope, view, usage });
    quote! {
        #doc
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'c> { client: &'c #client }

        impl<'c> #name<'c> {
            pub(super) fn new(client: &'c #client) -> Self { Self { client } }
            #(#functions)*
        }
    }
}

/// Writes the docs of a group, with the requests that the API sends to the user's server.
fn about(view: &View<'_>, group: &GroupView<'_>) -> Doc {
    let mut doc = Doc::default();
    doc.push(format!("Operations tagged {}. Needs the feature {}.", code(&group.group.tag), code(&group.feature)));
    if group.group.events.is_empty() {
        return doc;
    }
    doc.push("Requests that the API sends to your server:");
    let events: Vec<String> = group.group.events.iter().map(|one| event(view, one)).collect();
    doc.push(events.join("\n"));
    doc
}

fn event(view: &View<'_>, event: &Event) -> String {
    let payload = |shape: &Shape| doc::payload(view, shape, "super::types::");
    let mut text = format!("- {}:", code(&format!("{} {}", event.method, event.path)));
    let summary = doc::brief(&event.docs);
    if !summary.is_empty() {
        text += &format!(" {}", doc::stop(&summary));
    }
    let body = event.body.iter().flat_map(|body| match (body.choice, body.contents.first()) {
        (Some(id), _) => Some(doc::link(view, id, "super::types::")),
        (None, content) => content.map(|content| payload(&content.shape)),
    });
    let parameters = event.parameters.iter().map(|parameter| {
        let noun = if parameter.place == ParameterPlace::Query { " parameter" } else { "" };
        format!("in the {}{noun} {} {}", parameter.place, code(&parameter.wire), payload(&parameter.shape))
    });
    let sent: Vec<String> = body.chain(parameters).collect();
    text += &if sent.is_empty() { " It sends nothing.".to_owned() } else { format!(" It sends {}.", sent.join(", ")) };
    for response in &event.responses {
        let status = match response.status {
            Status::Default => "anything else".to_owned(),
            status => format!("`{status}`"),
        };
        let body = response.content.as_ref().map(|content| format!(" with {}", payload(&content.shape)));
        let about = Some(line(&response.description)).filter(|about| !about.is_empty());
        let about = about.map_or_else(|| ".".to_owned(), |about| format!(": {}", doc::stop(&about)));
        text += &format!(" Response {status}{}{about}", body.unwrap_or_default());
    }
    text
}
