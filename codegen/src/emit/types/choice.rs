//! Bodies in several media types and answers that differ by status in, an enum with a variant each out.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::docs::code::code;
use crate::emit::docs::doc::Doc;
use crate::emit::docs::markdown::line;
use crate::emit::names::ident::{ident, unique};
use crate::emit::scope::Scope;
use crate::emit::types::union::{Carrier, conversions, definition};
use crate::model::{Choice, Codec, Payload, Shape, Status, StatusVariant, Type};

/// A body in one of several media types; the operation sends the one it is given.
pub(in crate::emit) struct Body<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) kind: &'a Type,
    pub(in crate::emit) choices: &'a [Choice],
    pub(in crate::emit) name: Ident,
}

/// Names of a choice's variants, for its definition and for who matches on it.
pub(in crate::emit) fn variants(choices: &[Choice]) -> Vec<Ident> {
    unique(choices.iter().map(|choice| choice.name.as_str()), &[]).iter().map(|name| ident(name)).collect()
}

impl ToTokens for Body<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let carriers: Vec<Carrier<'_>> = variants(self.choices)
            .into_iter()
            .zip(self.choices)
            .map(|(name, choice)| {
                let mut doc = Doc::default();
                doc.push(code(&choice.content.media_type));
                Carrier { name, shape: &choice.content.shape, boxed: false, doc }
            })
            .collect();
        definition(self.scope, self.kind, &self.name, &carriers, None).to_tokens(tokens);
        conversions(self.scope, &self.name, &carriers).to_tokens(tokens);
    }
}

/// Answers that differ by status.
pub(in crate::emit) struct Answers<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) kind: &'a Type,
    pub(in crate::emit) variants: &'a [StatusVariant],
    pub(in crate::emit) name: Ident,
}

impl ToTokens for Answers<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let names = unique(self.variants.iter().map(|variant| variant.name.as_str()), &[]);
        let carriers: Vec<Carrier<'_>> = names
            .iter()
            .zip(self.variants)
            .map(|(name, variant)| {
                let mut doc = Doc::default();
                let status = code(&variant.status.to_string());
                let about = line(&variant.description);
                doc.push(if about.is_empty() {
                    format!("Status {status}.")
                } else {
                    format!("Status {status}: {about}")
                });
                Carrier { name: ident(name), shape: &variant.payload.shape, boxed: false, doc }
            })
            .collect();
        definition(self.scope, self.kind, &self.name, &carriers, None).to_tokens(tokens);
        self.decode(&carriers).to_tokens(tokens);
    }
}

impl Answers<'_> {
    fn decode(&self, carriers: &[Carrier<'_>]) -> TokenStream {
        let scope = self.scope;
        let name = &self.name;
        let (by_status, received, error) =
            (scope.runtime("ByStatus"), scope.runtime("Received"), scope.runtime("Error"));
        let result = scope.prelude("Result");
        let mut arms: Vec<(Status, TokenStream)> = carriers
            .iter()
            .zip(self.variants)
            .map(|(carrier, variant)| (variant.status, self.read(&carrier.name, &variant.payload)))
            .collect();
        arms.sort_by_key(|(status, _)| *status);
        arms.dedup_by_key(|(status, _)| *status);
        let rest = match arms.pop_if(|(status, _)| *status == Status::Default) {
            Some((_, read)) => read,
            None => quote!(Err(answer.undocumented())),
        };
        let arms = arms.iter().map(|(status, read)| {
            let pattern = pattern(*status);
            quote!(#pattern => #read,)
        });
        quote! {
            impl #by_status for #name {
                fn decode(answer: &#received) -> #result<Self, #error> {
                    match answer.status() { #(#arms)* _ => #rest, }
                }
            }
        }
    }

    fn read(&self, name: &Ident, payload: &Payload) -> TokenStream {
        if payload.envelope.is_some() {
            return quote!(answer.data().map(Self::#name));
        }
        match (&payload.codec, &payload.shape) {
            (None, _) | (_, Shape::Nothing) => quote!(Ok(Self::#name)),
            (Some(Codec::Json), _) => quote!(answer.bare().map(Self::#name)),
            (_, Shape::Bytes) => quote!(Ok(Self::#name(answer.bytes()))),
            (_, Shape::Text) => quote!(answer.text().map(Self::#name)),
            _ => quote!(answer.bare().map(Self::#name)),
        }
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
