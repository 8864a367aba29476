//! Writes the file that decodes the bodies of a group by operation id and status.
//!
//! It is below the module of the group, whose private constants it names, and needs the feature `dispatch`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::feature::gate;
use crate::emit::file::{File, part};
use crate::emit::names::ident::{ident, module};
use crate::emit::scope::{Place, Scope};
use crate::emit::view::{GroupView, OperationView, View};
use crate::model::{Codec, Content, Envelope, Kind, Operation, Response, Shape, Status, Success};

/// How a body is decoded: codec, shape, and envelope.
type Reading<'a> = (Option<Codec>, &'a Shape, Option<&'a Envelope>);

pub(in crate::emit) fn file<'a>(view: &'a View<'a>, group: &'a GroupView<'a>) -> File<'a> {
    File {
        path: format!("{}/{}/dispatch.rs", module(&view.api.module), group.module),
        docs: "//! Decodes and serializes the bodies of each operation, by its id.\n".to_owned(),
        place: Place::Below,
        parts: vec![part(|scope| table(scope, group))],
    }
}

/// Writes the declaration of the module, in the file of the group.
pub(in crate::emit) fn declaration() -> TokenStream {
    quote! {
        #[cfg(feature = "dispatch")]
        pub(super) mod dispatch;
    }
}

/// Writes the function in the module of the API.
pub(in crate::emit) fn entry(scope: &Scope<'_>) -> TokenStream {
    let groups = scope.view.groups.iter().filter(|group| !group.operations.is_empty());
    let tables: Vec<TokenStream> = groups
        .map(|group| {
            let (gate, module) = (gate(group), ident(&group.module));
            quote!(#gate #module::dispatch::ROWS)
        })
        .collect();
    if tables.is_empty() {
        return TokenStream::new();
    }
    quote! {
        /// Decodes and serializes bodies by the ids of their operations, for tools and tests.
        #[cfg(feature = "dispatch")]
        pub fn dispatch() -> crate::runtime::dispatch::Dispatch {
            static GROUPS: &[&[crate::runtime::dispatch::Row]] = &[#(#tables),*];
            crate::runtime::dispatch::Dispatch::new(GROUPS)
        }
    }
}

fn table(scope: &Scope<'_>, group: &GroupView<'_>) -> TokenStream {
    let kind = scope.dispatch("Row");
    let rows = group.operations.iter().map(|view| row(scope, view));
    quote!(pub(in super::super) static ROWS: &[#kind] = &[#(#rows),*];)
}

fn row(scope: &Scope<'_>, view: &OperationView<'_>) -> TokenStream {
    let kind = scope.dispatch("Row");
    let constant = ident(&view.constant);
    let responses = view.operation.responses.iter().map(|response| {
        let (kind, status) = (scope.dispatch("Documented"), status(scope, response.status));
        let read = read(scope, reading(scope.view, view.operation, response), &view.operation.success);
        quote!(#kind { status: #status, read: #read })
    });
    let contents = view.operation.body.iter().flat_map(|body| &body.contents);
    let bodies = contents.map(|content| body(scope, content));
    let listed = match &view.operation.success {
        Success::One(_) => quote!(&[]),
        Success::ByStatus(id) => {
            let (name, by_status) = (scope.named(*id), scope.runtime("ByStatus"));
            quote!(<#name as #by_status>::LISTED)
        }
    };
    quote! {
        #kind {
            operation: &super::#constant,
            responses: &[#(#responses),*],
            listed: #listed,
            bodies: &[#(#bodies),*],
        }
    }
}

/// Returns how the body of a response is decoded: of a success, as the call does; of an error, as a whole.
fn reading<'a>(view: &View<'a>, operation: &'a Operation, response: &'a Response) -> Reading<'a> {
    let success = match (&operation.success, response.status.is_success()) {
        (Success::One(payload), true) => Some(payload),
        (Success::ByStatus(id), _) => match view.get(*id).map(|kind| &kind.kind) {
            Some(Kind::Responses(variants)) => {
                variants.iter().find(|variant| variant.status == response.status).map(|variant| &variant.payload)
            }
            _ => None,
        },
        (Success::One(payload), false) => {
            let only = !operation.responses.iter().any(|one| one.status.is_success());
            (only && response.status == Status::Default).then_some(payload)
        }
    };
    match (success, &response.content) {
        (Some(payload), _) => (payload.codec, &payload.shape, payload.envelope.as_ref()),
        (None, Some(content)) => (Some(content.codec), &content.shape, None),
        (None, None) => (None, &Shape::Nothing, None),
    }
}

fn read(scope: &Scope<'_>, (codec, shape, envelope): Reading<'_>, success: &Success) -> TokenStream {
    if let Some(envelope) = envelope {
        let data = scope.shape(shape);
        if matches!(success, Success::ByStatus(_)) {
            let function = scope.dispatch("data");
            return quote!(#function::<#data>);
        }
        let (function, meta) = (scope.dispatch("enveloped"), envelope.meta.as_ref().map(|meta| scope.shape(meta)));
        let meta = meta.unwrap_or_else(|| scope.runtime("Meta"));
        return quote!(#function::<#data, #meta>);
    }
    match codec.filter(|_| *shape != Shape::Nothing) {
        None => scope.dispatch("nothing"),
        Some(codec) => {
            let (function, shape) = (scope.dispatch("json"), wire(scope, codec, shape));
            quote!(#function::<#shape>)
        }
    }
}

fn body(scope: &Scope<'_>, content: &Content) -> TokenStream {
    let (kind, media) = (scope.dispatch("Body"), &content.media_type);
    let read = match content.codec {
        Codec::Multipart => quote!(None),
        Codec::Form => {
            let (function, shape) = (scope.dispatch("body"), scope.shape(&content.shape));
            quote!(Some(#function::<#shape>))
        }
        codec => {
            let (function, shape) = (scope.dispatch("body"), wire(scope, codec, &content.shape));
            quote!(Some(#function::<#shape>))
        }
    };
    quote!(#kind { media_type: #media, read: #read })
}

/// Writes the type of a body that is given as JSON: text is a string, bytes are a string in base64.
fn wire(scope: &Scope<'_>, codec: Codec, shape: &Shape) -> TokenStream {
    match codec {
        Codec::Json => scope.shape(shape),
        Codec::Text | Codec::Form => scope.prelude("String"),
        Codec::Bytes | Codec::Multipart => scope.runtime("Base64"),
    }
}

fn status(scope: &Scope<'_>, status: Status) -> TokenStream {
    let kind = scope.dispatch("Status");
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#kind::Code(#code))
        }
        Status::Range(hundred) => {
            let hundred = Literal::u8_unsuffixed(hundred);
            quote!(#kind::Range(#hundred))
        }
        Status::Default => quote!(#kind::Default),
    }
}
