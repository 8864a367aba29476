//! The model in, a test for each operation out: the call through the public API, and the exchange that it must make.
//!
//! The files are modules of a test whose hand-written root has the crate as `client`, and what runs and compares.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use rayon::prelude::*;
use serde_json::Value;

use super::choice;
use super::file;
use super::ident::{ident, module};
use super::view::{GroupView, OperationView, View};
use crate::exchange::{Exchange, Sent};
use crate::model::{Body, Codec, Field, Kind, Object, Parameter, Shape};
use crate::sample::Sampler;

/// Sources by path below the test's folder.
pub(super) fn files(view: &View<'_>) -> Vec<(String, String)> {
    let own = module(&view.api.module);
    let groups: Vec<&GroupView<'_>> = view.groups.iter().filter(|group| !group.operations.is_empty()).collect();
    let modules: Vec<_> = groups.iter().map(|group| ident(&group.module)).collect();
    let secrets = view.api.secrets.iter().map(|secret| &secret.name);
    let index = quote! {
        use crate::Exchange;
        #(mod #modules;)*
        /// Names of the secrets that calls need; each is its own value.
        pub(crate) const SECRETS: &[&str] = &[#(#secrets),*];
        pub(crate) const GROUPS: &[&[Exchange]] = &[#(#modules::EXCHANGES),*];
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

fn group(view: &View<'_>, group: &GroupView<'_>) -> TokenStream {
    let (sent, received) = (Sampler::sent(view.api), Sampler::received(view.api));
    let exchanges = group.operations.iter().map(|operation| {
        let exchange = Exchange::new(&sent, &received, operation.operation);
        (self::data(operation, &exchange), function(view, group, operation, &exchange))
    });
    let (data, functions): (Vec<_>, Vec<_>) = exchanges.unzip();
    let code = quote!(#(#functions)*).to_string();
    let own = ident(&module(&view.api.module));
    let types = code.contains("types ::").then(|| quote!(use crate::client::#own::types;));
    quote! {
        use crate::client::Client;
        #types
        use crate::{Answer, Calling, Exchange, Sent, call};
        pub(crate) const EXCHANGES: &[Exchange] = &[#(#data),*];
        #(#functions)*
    }
}

fn data(view: &OperationView<'_>, exchange: &Exchange) -> TokenStream {
    let (id, method, target) = (&view.operation.id, &view.operation.method, &exchange.target);
    let name = ident(&view.function);
    let headers = exchange.headers.iter().map(|(key, value)| quote!((#key, #value)));
    let sent = match &exchange.sent {
        Sent::Nothing => quote!(Sent::Nothing),
        Sent::Json(media, body) => quote!(Sent::Json(#media, #body)),
        Sent::Other(media, body) => quote!(Sent::Other(#media, #body)),
        Sent::Multipart(parts) => {
            let parts = parts.iter().map(|(name, text)| quote!((#name, #text)));
            quote!(Sent::Multipart(&[#(#parts),*]))
        }
    };
    let answer = &exchange.answer;
    let (status, body) = (Literal::u16_unsuffixed(answer.status), &answer.body);
    let option = |text: &Option<String>| match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    };
    let (media, fallback) = (option(&answer.media_type), option(&answer.fallback));
    quote! {
        Exchange {
            operation: #id,
            call: #name,
            method: #method,
            target: #target,
            headers: &[#(#headers),*],
            sent: #sent,
            answer: Answer { status: #status, media: #media, body: #body, fallback: #fallback },
        }
    }
}

fn function(view: &View<'_>, group: &GroupView<'_>, of: &OperationView<'_>, exchange: &Exchange) -> TokenStream {
    let operation = of.operation;
    let (name, own) = (ident(&of.function), ident(&module(&view.api.module)));
    let handle = ident(&group.function);
    let all = || operation.parameters.iter().zip(&of.parameters).zip(&exchange.arguments);
    let body = operation.body.as_ref().zip(exchange.body.as_ref());
    let body_argument = |required: bool| {
        body.filter(|(body, _)| body.required == required).map(|(body, value)| self::body(view, body, value))
    };
    let required = all().filter(|((one, _), _)| one.required).map(|((one, _), value)| argument(one, value));
    let arguments = required.chain(body_argument(true));
    let setters = all().filter(|((one, _), _)| !one.required).map(|((one, name), value)| {
        let (name, value) = (ident(name), argument(one, value));
        quote!(.#name(#value))
    });
    let setters = setters.chain(body_argument(false).map(|body| quote!(.body(#body))));
    let finish = of.builder.is_some().then(|| quote!(.call()));
    quote! {
        fn #name(client: &Client) -> Calling<'_> {
            call(client.#own().#handle().#name(#(#arguments),*) #(#setters)* #finish)
        }
    }
}

fn argument(parameter: &Parameter, value: &Value) -> TokenStream {
    let json = value.to_string();
    match (&parameter.shape, value) {
        (Shape::Bool, Value::Bool(flag)) => quote!(#flag),
        (Shape::Int(_) | Shape::Float(_), Value::Number(number)) => literal(number),
        (Shape::Text, Value::String(text)) => quote!(#text),
        (Shape::List(_), _) => quote!(&crate::value::<Vec<_>>(#json)),
        (shape, _) if super::scope::is_plain(shape) => quote!(crate::value(#json)),
        _ => quote!(&crate::value(#json)),
    }
}

pub(super) fn literal(number: &serde_json::Number) -> TokenStream {
    number.to_string().parse().unwrap_or_else(|_| quote!(0))
}

fn body(view: &View<'_>, body: &Body, value: &Value) -> TokenStream {
    let Some(content) = body.contents.first() else { return quote!(()) };
    let json = value.to_string();
    let plain = match (content.codec, &content.shape, value) {
        (Codec::Text, _, Value::String(text)) => quote!(#text.to_owned()),
        (Codec::Bytes, _, Value::String(text)) => quote!(crate::bytes(#text)),
        (Codec::Multipart, Shape::Named(id), value) => match view.get(*id).map(|one| &one.kind) {
            Some(Kind::Object(object)) => parts(view, *id, object, value),
            _ => quote!(crate::value(#json)),
        },
        _ => quote!(crate::value(#json)),
    };
    let choice = body.choice.and_then(|id| Some((id, view.get(id)?)));
    if let Some((id, Kind::Choice(choices))) = choice.map(|(id, one)| (id, &one.kind))
        && let Some(variant) = choice::variants(choices).into_iter().next()
    {
        let name = ident(view.name(id));
        return quote!(types::#name::#variant(#plain));
    }
    plain
}

/// A struct that is written and never read: field by field.
fn parts(view: &View<'_>, id: crate::model::TypeId, object: &Object, value: &Value) -> TokenStream {
    let name = ident(view.name(id));
    let names = super::ident::bindings(
        object
            .fields
            .iter()
            .map(|field| field.name.as_str())
            .chain(object.rest.as_ref().map(|rest| rest.name.as_str())),
        &[],
    );
    let fields = object.fields.iter().zip(&names).map(|(field, name)| {
        let (name, value) = (ident(name), part(field, value.get(&field.wire)));
        quote!(#name: #value,)
    });
    let rest = object.rest.as_ref().and(names.last()).map(|name| {
        let name = ident(name);
        quote!(#name: Default::default(),)
    });
    quote!(types::#name { #(#fields)* #rest })
}

fn part(field: &Field, value: Option<&Value>) -> TokenStream {
    let Some(value) = value else { return quote!(Default::default()) };
    let (nullable, shape) = match &field.shape {
        Shape::Nullable(inner) => (true, &**inner),
        shape => (false, shape),
    };
    let file = match shape {
        Shape::File => quote!(crate::file()),
        Shape::List(inner) if **inner == Shape::File => quote!(vec![crate::file()]),
        _ => {
            let json = value.to_string();
            return quote!(crate::value(#json));
        }
    };
    match (field.required, nullable) {
        (true, false) => file,
        (false, true) => quote!((#file).into()),
        _ => quote!(Some(#file)),
    }
}
