//! Writes the enums of request bodies in several media types and of responses that differ by status.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::docs::code::code;
use crate::emit::docs::doc::Doc;
use crate::emit::docs::markdown::line;
use crate::emit::names::ident::{ident, unique};
use crate::emit::scope::Scope;
use crate::emit::types::item::Item;
use crate::emit::types::union::{Carrier, conversions, definition};
use crate::model::{Choice, Codec, Payload, Shape, Status, StatusVariant};

/// Returns the names of the variants of a choice.
pub(in crate::emit) fn variants(choices: &[Choice]) -> Vec<Ident> {
    unique(choices.iter().map(|choice| choice.name.as_str()), &[]).iter().map(|name| ident(name)).collect()
}

/// Writes a body in one of several media types; the operation sends the one it is given.
pub(in crate::emit) fn body(item: &Item<'_>, choices: &[Choice]) -> TokenStream {
    let carriers = variants(choices).into_iter().zip(choices).map(|(name, choice)| {
        let mut doc = Doc::default();
        doc.push(code(&choice.content.media_type));
        Carrier { name, shape: &choice.content.shape, doc }
    });
    let carriers: Vec<Carrier<'_>> = carriers.collect();
    let (definition, conversions) = (definition(item, &carriers, None), conversions(item, &carriers));
    quote!(#definition #conversions)
}

/// Writes responses that differ by status.
pub(in crate::emit) fn responses(item: &Item<'_>, variants: &[StatusVariant]) -> TokenStream {
    let names = unique(variants.iter().map(|variant| variant.name.as_str()), &[]);
    let carriers = names.iter().zip(variants).map(|(name, variant)| {
        let mut doc = Doc::default();
        let status = code(&variant.status.to_string());
        let about = line(&variant.description);
        doc.push(if about.is_empty() { format!("Status {status}.") } else { format!("Status {status}: {about}") });
        Carrier { name: ident(name), shape: &variant.payload.shape, doc }
    });
    let carriers: Vec<Carrier<'_>> = carriers.collect();
    let (definition, decode) = (definition(item, &carriers, None), decode(item, &carriers, variants));
    quote!(#definition #decode)
}

fn decode(item: &Item<'_>, carriers: &[Carrier<'_>], variants: &[StatusVariant]) -> TokenStream {
    let Item { scope, name, .. } = item;
    let (by_status, received, error) = (scope.runtime("ByStatus"), scope.runtime("Received"), scope.runtime("Error"));
    let (result, kind) = (scope.prelude("Result"), scope.runtime("Listed"));
    let mut arms: Vec<(Status, TokenStream)> = carriers
        .iter()
        .zip(variants)
        .map(|(carrier, variant)| (variant.status, read(&carrier.name, &variant.payload)))
        .collect();
    arms.sort_by_key(|(status, _)| *status);
    arms.dedup_by_key(|(status, _)| *status);
    let rest = match arms.pop_if(|(status, _)| *status == Status::Default) {
        Some((_, read)) => read,
        None => quote!(Err(received.undocumented())),
    };
    let arms = arms.iter().map(|(status, read)| {
        let pattern = pattern(*status);
        quote!(#pattern => #read,)
    });
    let is_open = variants.iter().any(|variant| !matches!(variant.status, Status::Code(_)));
    let listed = variants.iter().filter(|_| !is_open).filter_map(|variant| listed(scope, variant));
    quote! {
        impl #by_status for #name {
            const LISTED: &'static [#kind] = &[#(#listed),*];
            fn decode(received: &#received, status: u16) -> #result<Self, #error> {
                match status { #(#arms)* _ => #rest, }
            }
        }
    }
}

/// Writes what a body of the response looks like, or returns `None` if the response covers several statuses.
fn listed(scope: &Scope<'_>, variant: &StatusVariant) -> Option<TokenStream> {
    let Status::Code(status) = variant.status else { return None };
    let (kind, status) = (scope.runtime("Listed"), Literal::u16_unsuffixed(status));
    let Payload { codec, shape, .. } = &variant.payload;
    Some(match (codec, scope.view.object(shape.not_null())) {
        (None, _) => quote!(#kind::nothing(#status)),
        (Some(Codec::Json), Some(id)) => {
            let (name, object) = (scope.named(id), scope.runtime("Object"));
            quote!(#kind::object(#status, <#name as #object>::FIELDS))
        }
        (Some(Codec::Json), None) => quote!(#kind::json(#status)),
        _ => quote!(#kind::raw(#status)),
    })
}

fn read(name: &Ident, payload: &Payload) -> TokenStream {
    if payload.envelope.is_some() {
        return quote!(received.data().map(Self::#name));
    }
    match (&payload.codec, &payload.shape) {
        (None, _) | (_, Shape::Nothing) => quote!(received.nothing().map(|()| Self::#name)),
        (Some(Codec::Json), _) => quote!(received.bare().map(Self::#name)),
        (_, Shape::Bytes) => quote!(Ok(Self::#name(received.bytes()))),
        (_, Shape::Text) => quote!(received.text().map(Self::#name)),
        _ => quote!(received.bare().map(Self::#name)),
    }
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => Literal::u16_unsuffixed(code).into_token_stream(),
        Status::Range(hundred) => {
            let hundred = Literal::u8_unsuffixed(hundred);
            quote!(status if status / 100 == #hundred)
        }
        Status::Default => quote!(_),
    }
}
