//! Writes the docs of a function: the description, the credentials, the arguments, the response headers and the errors.

use crate::emit::calls::servers;
use crate::emit::docs::code::code;
use crate::emit::docs::doc::{self, Doc};
use crate::emit::docs::markdown::line;
use crate::emit::view::{OperationView, View};
use crate::model::{Operation, Response, Spelling, Status};

pub(in crate::emit) fn doc(view: &View<'_>, of: &OperationView<'_>) -> Doc {
    let operation = of.operation;
    let mut doc = Doc::of(&operation.docs);
    let place = code(&format!("{} {}", operation.method, operation.path));
    let own = servers::own(operation, view.api).map(|url| format!(" on {}", code(&url)));
    doc.push(format!("{place}{} · {}", own.unwrap_or_default(), credentials(view, operation)));
    doc.push(arguments(of).join("\n"));
    let successes = operation.responses.iter().filter(|response| response.status.is_success());
    let headers: Vec<String> = successes.flat_map(|response| headers(view, response)).collect();
    doc.push(if headers.is_empty() { "" } else { "Response headers:" });
    doc.push(headers.join("\n"));
    doc.push(included(view, operation));
    let errors = operation.responses.iter().filter(|response| !response.status.is_success());
    let errors: Vec<String> = errors.map(|response| error(view, response)).collect();
    doc.push(if errors.is_empty() { "" } else { "# Errors" });
    doc.push(errors.join("\n"));
    doc
}

fn arguments(of: &OperationView<'_>) -> Vec<String> {
    let parameters = of.operation.parameters.iter().zip(&of.parameters);
    let required = parameters.filter(|(parameter, _)| parameter.required);
    let mut lines: Vec<String> = required.filter_map(|(parameter, name)| doc::argument(parameter, name)).collect();
    if let Some(body) = of.operation.body.as_ref().filter(|body| body.required) {
        let about = line(&body.description);
        lines.extend((!about.is_empty()).then(|| format!("- `body`: {about}")));
    }
    lines
}

/// Describes the credentials: `needs `a` and `b`, or `c``.
fn credentials(view: &View<'_>, operation: &Operation) -> String {
    let ways = operation.security.iter().map(|combination| {
        let schemes = combination.iter().filter_map(|&index| view.api.schemes.get(index));
        let secrets = schemes.flat_map(|scheme| &scheme.spelling).flat_map(|spelling| match spelling {
            Spelling::Literal(_) => [None, None],
            Spelling::Secret(secret) => [Some(*secret), None],
            Spelling::Basic(user, password) => [Some(*user), Some(*password)],
        });
        let mut names: Vec<String> = Vec::new();
        for name in secrets.flatten().filter_map(|index| view.secrets.get(index)) {
            let name = code(name.trim_start_matches("r#"));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() { "nothing".to_owned() } else { names.join(" and ") }
    });
    let ways: Vec<String> = ways.collect();
    match ways.iter().all(|way| way == "nothing") {
        true => "needs no credentials".to_owned(),
        false => format!("needs {}", ways.join(", or ")),
    }
}

/// Describes the included resources of a JSON:API response.
fn included(view: &View<'_>, operation: &Operation) -> String {
    let envelopes = operation.responses.iter().filter_map(|response| response.envelope.as_ref());
    let Some(shape) = envelopes.filter_map(|envelope| envelope.included.as_ref()).next() else { return String::new() };
    let payload = doc::payload(view, shape, "super::types::");
    format!("[`included`](crate::Response::included) returns the included resources: {payload}.")
}

fn headers(view: &View<'_>, response: &Response) -> Vec<String> {
    let headers = response.headers.iter().map(|header| {
        let about =
            line(if header.docs.description.is_empty() { &header.docs.summary } else { &header.docs.description });
        let colon = if about.is_empty() { "" } else { ": " };
        format!("- {}, {}{colon}{about}", code(&header.wire), doc::payload(view, &header.shape, "super::types::"))
    });
    headers.collect()
}

fn error(view: &View<'_>, response: &Response) -> String {
    let status = match response.status {
        Status::Default => "any other".to_owned(),
        status => format!("`{status}`"),
    };
    let about = line(&response.description);
    let body = response.content.as_ref();
    let body = body.map(|content| format!(" with {}", doc::payload(view, &content.shape, "super::types::")));
    let colon = if about.is_empty() { "" } else { ": " };
    let headers: Vec<String> = response.headers.iter().map(|header| code(&header.wire)).collect();
    let headers = match headers.is_empty() {
        true => String::new(),
        false => format!(" (header {})", headers.join(", ")),
    };
    format!("- {status}{}{headers}{colon}{about}", body.unwrap_or_default())
}
