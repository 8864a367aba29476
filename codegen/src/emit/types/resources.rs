//! Writes the traits by which relationships find the resources of JSON:API.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::scope::Scope;
use crate::emit::types::field::Named;
use crate::model::Role;

/// Writes the trait of an object.
pub(in crate::emit) fn role(scope: &Scope<'_>, name: &Ident, role: &Role, fields: &[Named<'_>]) -> TokenStream {
    let field = |wire| fields.iter().find(|named| named.field.pattern.is_none() && named.field.wire == wire);
    let ident = |wire| field(wire).map(|named| &named.ident);
    let option = scope.prelude("Option");
    let linked = || scope.runtime("Identifier");
    let tokens = match role {
        Role::Resource(kind) => ident(Role::ID).map(|id| {
            let resource = scope.runtime("Resource");
            quote! {
                impl #resource for #name {
                    const TYPE: &'static str = #kind;
                    fn id(&self) -> &str { &self.#id }
                }
            }
        }),
        Role::Identifier => ident(Role::TYPE).zip(ident(Role::ID)).map(|(kind, id)| {
            let (one, linked) = (scope.runtime("ToOne"), linked());
            quote! {
                impl #one for #name {
                    fn to_one(&self) -> #option<#linked<'_>> {
                        Some(#linked { kind: self.#kind.as_str(), id: self.#id.as_str() })
                    }
                }
            }
        }),
        Role::ToOne => ident(Role::DATA).map(|data| {
            let (one, linked) = (scope.runtime("ToOne"), linked());
            quote! {
                impl #one for #name {
                    fn to_one(&self) -> #option<#linked<'_>> { #one::to_one(&self.#data) }
                }
            }
        }),
        Role::ToMany => ident(Role::DATA).map(|data| {
            let (many, linked, list) = (scope.runtime("ToMany"), linked(), scope.prelude("Vec"));
            quote! {
                impl #many for #name {
                    fn to_many(&self) -> #list<#linked<'_>> { #many::to_many(&self.#data) }
                }
            }
        }),
    };
    tokens.unwrap_or_default()
}
