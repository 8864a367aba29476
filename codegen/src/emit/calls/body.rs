//! Writes the type of a request body, and the statements that set it.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::emit::calls::bounds;
use crate::emit::calls::descriptor::encoding;
use crate::emit::scope::Scope;
use crate::emit::types::choice;
use crate::model::{Body, Codec, Content, Kind};

pub(in crate::emit) fn shape(scope: &Scope<'_>, body: &Body) -> TokenStream {
    match (body.choice, body.contents.first()) {
        (Some(id), _) => scope.named(id),
        (None, Some(content)) => scope.shape(&content.shape),
        (None, None) => quote!(()),
    }
}

/// Writes a statement in which `request` and `body` are locals.
pub(in crate::emit) fn set(scope: &Scope<'_>, body: &Body) -> TokenStream {
    let choices = body.choice.and_then(|id| Some((id, scope.view.get(id)?)));
    if let Some((id, Kind::Choice(choices))) = choices.map(|(id, kind)| (id, &kind.kind)) {
        let (name, variants) = (scope.named(id), choice::variants(choices));
        let arms = variants.iter().zip(choices).map(|(variant, choice)| {
            let put = put(scope, &choice.content);
            quote!(#name::#variant(body) => { #put; })
        });
        return quote!(match body { #(#arms)* });
    }
    match body.contents.first() {
        Some(content) => {
            let put = put(scope, content);
            quote!(#put;)
        }
        None => {
            quote!(let () = body;)
        }
    }
}

fn put(scope: &Scope<'_>, content: &Content) -> TokenStream {
    let media = &content.media_type;
    let rules = bounds::rules(scope, &content.shape, &content.bounds).map(|rules| {
        // A literal may refer to statics, so it is not promoted to one.
        let is_literal = rules.clone().into_iter().any(|token| matches!(token, TokenTree::Group(_)));
        let rules = if is_literal { quote!(const { #rules }) } else { rules };
        quote!(request.rules(#rules);)
    });
    let put = match content.codec {
        Codec::Json => quote!(request.json(#media, &body)),
        Codec::Form => {
            let encodings = content.encodings.iter().map(|one| encoding(scope, one));
            quote!(request.form(#media, &body, &[#(#encodings),*]))
        }
        Codec::Multipart => {
            let parts = content.encodings.iter().filter_map(|one| {
                let (field, media, kind) = (&one.field, one.media_type()?, scope.runtime("Encoding"));
                Some(quote!(#kind::part(#field, #media)))
            });
            let parts: Vec<TokenStream> = parts.collect();
            let parts = if parts.is_empty() { quote!(&[]) } else { quote!(const { &[#(#parts),*] }) };
            quote!(request.multipart(#media, body, #parts))
        }
        Codec::Text => quote!(request.text(#media, body)),
        Codec::Bytes => quote!(request.bytes(#media, body)),
    };
    quote!(#rules #put)
}
