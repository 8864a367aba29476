//! Writes a test of each operation: a call of the public API, with the expected request and the response.
//!
//! The files are modules of a test. Its hand-written root imports the crate as `client`, runs the calls and compares.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use rayon::prelude::*;
use serde_json::Value;

use crate::emit::examples::call::{self, Given};
use crate::emit::examples::expression::Expression;
use crate::emit::examples::extent::Extent;
use crate::emit::feature::gate;
use crate::emit::file::{self, option};
use crate::emit::names::ident::{Names, ident, module};
use crate::emit::scope::{Place, Scope, is_plain};
use crate::emit::view::{GroupView, OperationView, View};
use crate::exchange::{Exchange, Sent};
use crate::model::{Api, Body, Codec, Shape};
use crate::sample::Sampler;

/// Returns the files by path below the folder of the test.
pub(in crate::emit) fn files(view: &View<'_>) -> Vec<(String, String)> {
    let own = module(&view.api.module);
    let groups: Vec<&GroupView<'_>> = view.groups.iter().filter(|group| !group.operations.is_empty()).collect();
    let (gates, modules): (Vec<_>, Vec<_>) = groups.iter().map(|group| (gate(group), ident(&group.module))).unzip();
    let secrets = view.api.secrets.iter().map(|secret| &secret.name);
    let index = quote! {
        use crate::Exchange;
        #(#gates mod #modules;)*
        /// Names of the secrets that calls need; each is its own value.
        pub(crate) const SECRETS: &[&str] = &[#(#secrets),*];
        pub(crate) const GROUPS: &[&[Exchange]] = &[#(#gates #modules::EXCHANGES),*];
    };
    let mut files: Vec<(String, String)> = groups
        .par_iter()
        .map(|group| {
            (
                format!("{own}/{}.rs", group.module),
                file::test("One exchange for each operation of a group.", self::group(view, group)),
            )
        })
        .collect();
    files.push((format!("{own}/mod.rs"), file::test("The exchanges of all groups.", index)));
    files
}

/// Writes the list of the exchanges of each API.
pub(in crate::emit) fn list<'a>(apis: impl IntoIterator<Item = &'a Api>) -> String {
    let modules: Vec<String> = apis.into_iter().map(|api| module(&api.module)).collect();
    let names: Vec<_> = modules.iter().map(|name| ident(name)).collect();
    let files = modules.iter().map(|name| format!("{name}/mod.rs"));
    let list = quote! {
        use crate::Document;
        #(#[path = #files] mod #names;)*
        pub(crate) const DOCUMENTS: &[Document] =
            &[#(Document { module: #modules, secrets: #names::SECRETS, groups: #names::GROUPS }),*];
    };
    file::test("The exchanges of all documents.", list)
}

fn group(view: &View<'_>, group: &GroupView<'_>) -> TokenStream {
    let (sent, received) = (Sampler::sent(view.api), Sampler::received(view.api));
    let mut names = Names::new(group.operations.iter().map(|operation| operation.function.as_str()));
    let exchanges = group.operations.iter().flat_map(|operation| {
        let exchange = Exchange::new(&sent, &received, operation.operation);
        // A call by a deprecated name makes the same exchange.
        let former = (0..).map_while(|at| operation.formerly(at)).map(|former| {
            let name = names.claim(&format!("{}_formerly", operation.function.trim_start_matches("r#")));
            (self::data(&former, &exchange, &name), function(view, group, &former, &exchange, &name))
        });
        let name = &operation.function;
        let now = (self::data(operation, &exchange, name), function(view, group, operation, &exchange, name));
        std::iter::once(now).chain(former).collect::<Vec<_>>()
    });
    let (data, functions): (Vec<_>, Vec<_>) = exchanges.unzip();
    let code = quote!(#(#functions)*).to_string();
    let own = ident(&module(&view.api.module));
    let types = code.contains("types ::").then(|| quote!(use crate::client::#own::types;));
    quote! {
        use crate::client::Client;
        #types
        use crate::{Calling, Exchange, Response, Sent};
        pub(crate) const EXCHANGES: &[Exchange] = &[#(#data),*];
        #(#functions)*
    }
}

fn data(view: &OperationView<'_>, exchange: &Exchange, name: &str) -> TokenStream {
    let (id, method, target) = (&view.operation.id, &view.operation.method, &exchange.target);
    let name = ident(name);
    let headers = exchange.headers.iter().map(|(key, value)| quote!((#key, #value)));
    let sent = match &exchange.sent {
        Sent::Nothing => quote!(Sent::Nothing),
        Sent::Json(media, body) => quote!(Sent::Json(#media, #body)),
        Sent::Other(media, body) => quote!(Sent::Other(#media, #body)),
        Sent::Multipart(media, parts) => {
            let parts = parts.iter().map(|part| {
                let (name, text) = (&part.name, &part.text);
                let (file, media) = (option(part.file.as_ref()), option(part.media_type.as_ref()));
                quote!(crate::Part { name: #name, file: #file, media: #media, text: #text })
            });
            quote!(Sent::Multipart(#media, &[#(#parts),*]))
        }
    };
    let response = &exchange.response;
    let (status, body) = (Literal::u16_unsuffixed(response.status), &response.body);
    let media = option(response.media_type.as_ref());
    quote! {
        Exchange {
            operation: #id,
            call: #name,
            method: #method,
            target: #target,
            headers: &[#(#headers),*],
            sent: #sent,
            response: Response { status: #status, media: #media, body: #body },
        }
    }
}

/// Writes a function that makes the call.
fn function(
    view: &View<'_>,
    group: &GroupView<'_>,
    of: &OperationView<'_>,
    exchange: &Exchange,
    name: &str,
) -> TokenStream {
    let (operation, name) = (of.operation, ident(name));
    let (scope, sampler) = (Scope::new(view, Place::Test), Sampler::sent(view.api));
    let file = || quote!(crate::file());
    let expression = Expression { scope: &scope, sampler: &sampler, extent: Extent::Whole, file: &file };
    let parameters = operation.parameters.iter().zip(&exchange.arguments);
    let parameters = parameters
        .map(|(one, value)| Some(expression.argument(&one.shape, value).unwrap_or_else(|| decoded(&one.shape, value))));
    let body = operation.body.as_ref().zip(exchange.body.as_ref());
    let body = body.map(|(body, value)| self::body(&expression, body, value));
    let given = Given { parameters: parameters.collect(), body };
    let call = call::call(view, group, of, &quote!(client), &given);
    let finish = of.builder.is_some().then(|| quote!(.call()));
    quote! {
        fn #name(client: &Client) -> Calling<'_> {
            crate::call(#call #finish)
        }
    }
}

/// Writes a value without an expression: it is decoded from JSON.
fn decoded(shape: &Shape, value: &Value) -> TokenStream {
    let json = value.to_string();
    match shape {
        Shape::List(_) => quote!(&crate::value::<Vec<_>>(#json)),
        shape if is_plain(shape) => quote!(crate::value(#json)),
        _ => quote!(&crate::value(#json)),
    }
}

/// Writes a request body. JSON is decoded from text: as expressions, such bodies would be half of the code to compile.
fn body(expression: &Expression<'_>, body: &Body, value: &Value) -> TokenStream {
    let is_json = body.contents.first().is_some_and(|content| matches!(content.codec, Codec::Json | Codec::Form));
    let written = if is_json { None } else { expression.body(body, value) };
    written.unwrap_or_else(|| {
        let json = value.to_string();
        expression.chosen(body, quote!(crate::value(#json)))
    })
}
