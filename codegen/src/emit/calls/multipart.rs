//! Writes the conversion of an object to the parts of a multipart body.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::types::field::{Presence, presence};
use crate::model::{Encoding, Field, Shape};

/// Writes `impl MultipartBody` for a struct whose fields have the given identifiers.
pub(in crate::emit) fn parts<'f>(
    scope: &Scope<'_>,
    name: &Ident,
    fields: impl Iterator<Item = (&'f Field, &'f Ident)>,
    rest: Option<&Ident>,
    encodings: &[Encoding],
) -> TokenStream {
    let (body, form) = (scope.runtime("MultipartBody"), scope.runtime("Form"));
    let fields: Vec<_> = fields.collect();
    let parts: Vec<TokenStream> = fields.iter().map(|(field, ident)| part(scope, field, ident, encodings)).collect();
    let rest = rest.map(|ident| {
        let listed = fields.iter().map(|(field, _)| &field.wire);
        quote!(form.rest(&[#(#listed),*], &self.#ident);)
    });
    let form_name = if parts.is_empty() && rest.is_none() { quote!(_form) } else { quote!(form) };
    quote! {
        impl #body for #name {
            fn into_parts(self, #form_name: &mut #form) {
                #(#parts)*
                #rest
            }
        }
    }
}

fn part(scope: &Scope<'_>, field: &Field, ident: &Ident, encodings: &[Encoding]) -> TokenStream {
    let wire = &field.wire;
    let shape = match &field.shape {
        Shape::Nullable(inner) => inner,
        shape => shape,
    };
    let (owned, borrowed) = match shape {
        Shape::File => (quote!(form.file(#wire, value)), quote!(form.file(#wire, self.#ident))),
        Shape::List(inner) if **inner == Shape::File => {
            let each = |list: TokenStream| quote!(for file in #list { form.file(#wire, file); });
            (each(quote!(value)), each(quote!(self.#ident)))
        }
        _ => {
            let media =
                encodings.iter().find(|encoding| encoding.field == *wire).and_then(|one| one.content_type.as_ref());
            let put = |value: TokenStream| match media {
                Some(media) => quote!(form.field_as(#wire, #media, #value)),
                None => quote!(form.field(#wire, #value)),
            };
            (put(quote!(&value)), put(quote!(&self.#ident)))
        }
    };
    match (presence(field), &field.shape) {
        (Presence::Required, Shape::Nullable(_)) | (Presence::Optional, _) => {
            quote!(if let Some(value) = self.#ident { #owned; })
        }
        (Presence::Required, _) => quote!(#borrowed;),
        (Presence::Maybe, _) => {
            let maybe = scope.runtime("Maybe");
            quote!(if let #maybe::Value(value) = self.#ident { #owned; })
        }
    }
}
