//! Writes a `Debug` that hides secrets, for objects that have some.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::types::field::{Named, Presence, presence};
use crate::model::{Field, Shape};
use crate::redact::is_secret;

/// Returns whether a field is a secret, by its name or its format.
pub(in crate::emit) fn is_hidden(field: &Field) -> bool {
    let shape = field.shape.not_null();
    let told = field.bounds.format.as_deref() == Some("password") || is_secret(&field.wire);
    // Whether there is a password is not a secret.
    told && !matches!(shape, Shape::Bool | Shape::Null)
}

/// Writes `Debug` for a struct whose derived one would show a secret.
pub(in crate::emit) fn debug(
    scope: &Scope<'_>,
    name: &Ident,
    fields: &[Named<'_>],
    rest: Option<&Ident>,
) -> TokenStream {
    let hidden = scope.runtime("Hidden");
    let shown = fields.iter().map(|Named { field, ident, .. }| {
        let text = ident.to_string();
        let text = text.trim_start_matches("r#");
        match (is_hidden(field), presence(field)) {
            (false, _) => quote!(.field(#text, &self.#ident)),
            (true, Presence::Required) if !matches!(field.shape, Shape::Nullable(_)) => quote!(.field(#text, &#hidden)),
            (true, Presence::Maybe) => quote!(.field(#text, &self.#ident.value().map(|_| #hidden))),
            (true, _) => quote!(.field(#text, &self.#ident.as_ref().map(|_| #hidden))),
        }
    });
    let rest = rest.map(|ident| {
        let text = ident.to_string();
        quote!(.field(#text, &self.#ident))
    });
    let text = name.to_string();
    quote! {
        /// Hides secrets.
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.debug_struct(#text) #(#shown)* #rest .finish()
            }
        }
    }
}
