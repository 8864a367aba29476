//! Writes the docs of the enum of the webhooks, and what the document says about each. Knows which type is this enum.

use crate::emit::docs::code::{code, fenced};
use crate::emit::docs::doc::{self, Doc};
use crate::emit::docs::markdown::{line, render};
use crate::emit::names::ident::{mend, module};
use crate::emit::view::View;
use crate::model::{Event, TypeId, Webhooks};

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
pub(in crate::emit) fn about(view: &View<'_>, event: &Event, doc: &mut Doc) {
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
