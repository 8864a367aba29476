//! Writes the conversion of an object to the parts of a multipart body, and of a union that may be a file to one.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::types::field::{Presence, presence};
use crate::emit::types::item::Item;
use crate::emit::types::union::{self, Carrier};
use crate::model::{Field, Rest, Shape, Union};

/// Writes `impl MultipartBody` for a struct whose fields have the given identifiers.
pub(in crate::emit) fn parts<'f>(
    scope: &Scope<'_>,
    name: &Ident,
    fields: impl Iterator<Item = (&'f Field, &'f Ident)>,
    rest: Option<(&Rest, &Ident)>,
) -> TokenStream {
    let (body, form) = (scope.runtime("MultipartBody"), scope.runtime("Form"));
    let fields: Vec<_> = fields.collect();
    let parts: Vec<TokenStream> = fields.iter().map(|(field, ident)| part(scope, field, ident)).collect();
    let rest = rest.map(|(rest, ident)| {
        let put = match scope.view.api.holds_file(&rest.shape) {
            true => quote!(form.part(&name, value)),
            false => quote!(form.field(&name, &value)),
        };
        let listed = fields.iter().map(|(field, _)| &field.wire);
        quote! {
            for (name, value) in self.#ident {
                if form.is_further(&name, &[#(#listed),*]) { #put; }
            }
        }
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

fn part(scope: &Scope<'_>, field: &Field, ident: &Ident) -> TokenStream {
    let wire = &field.wire;
    let (owned, borrowed) = match scope.view.api.holds_file(&field.shape) {
        true => (quote!(form.part(#wire, value)), quote!(form.part(#wire, self.#ident))),
        false => (quote!(form.field(#wire, &value)), quote!(form.field(#wire, &self.#ident))),
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

/// Writes a union of files and other values, which can only be sent.
pub(in crate::emit) fn one_of(item: &Item<'_>, of: &Union) -> TokenStream {
    let (scope, name) = (item.scope, &item.name);
    let (part, form) = (scope.runtime("Part"), scope.runtime("Form"));
    let (carriers, other) = (union::carriers(of), union::variants(of).1);
    let arms = carriers.iter().map(|Carrier { name, shape, .. }| match scope.view.api.holds_file(shape) {
        true => quote!(Self::#name(value) => form.part(name, value),),
        false => quote!(Self::#name(value) => form.field(name, &value),),
    });
    let other_arm = other.as_ref().map(|name| quote!(Self::#name(value) => form.field(name, &value),));
    let kept = other.as_ref().map(|name| (name, " A value that is not one of the other variants."));
    let definition = union::definition(item, &carriers, kept);
    let conversions = union::conversions(item, &carriers);
    quote! {
        #definition
        #conversions
        impl #part for #name {
            fn into_part(self, name: &str, form: &mut #form) {
                match self { #(#arms)* #other_arm }
            }
        }
    }
}
