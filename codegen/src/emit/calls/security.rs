//! Writes the statics of security schemes, and the functions of the client and its builder that set secrets.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::doc::Doc;
use crate::emit::names::ident::{ident, unique};
use crate::emit::scope::Scope;
use crate::model::{Place, Scheme, Secret, Spelling};

pub(in crate::emit) fn schemes(scope: &Scope<'_>) -> TokenStream {
    let statics = scope.view.api.schemes.iter().zip(&scope.view.schemes).filter_map(|(scheme, name)| {
        let name = ident(name.as_deref()?);
        Some(self::scheme(scope, scheme, &name))
    });
    quote!(#(#statics)*)
}

fn scheme(scope: &Scope<'_>, scheme: &Scheme, constant: &proc_macro2::Ident) -> TokenStream {
    let (kind, place) = (scope.runtime("Scheme"), scope.runtime("Place"));
    let doc = Doc::markdown(&scheme.description);
    let (name, key) = (&scheme.name, &scheme.key);
    let variant = ident(match scheme.place {
        Place::Header => "Header",
        Place::Query => "Query",
        Place::Cookie => "Cookie",
    });
    let parts = scheme.spelling.iter().map(|part| {
        let spelling = scope.runtime("Spelling");
        let secret = |index: &usize| scope.view.api.secrets.get(*index).map_or("", |secret| secret.name.as_str());
        match part {
            Spelling::Literal(text) => quote!(#spelling::Literal(#text)),
            Spelling::Secret(index) => {
                let secret = secret(index);
                quote!(#spelling::Secret(#secret))
            }
            Spelling::Basic(user, password) => {
                let (user, password) = (secret(user), secret(password));
                quote!(#spelling::Basic(#user, #password))
            }
        }
    });
    quote! {
        #doc
        pub(super) static #constant: #kind = #kind {
            name: #name,
            place: #place::#variant,
            key: #key,
            spelling: &[#(#parts),*],
        };
    }
}

/// Writes the functions of the client that return one with another secret.
pub(in crate::emit) fn others(secrets: &[Secret]) -> Vec<String> {
    let names: Vec<_> = secrets.iter().map(|secret| format!("with_{}", secret.name)).collect();
    unique(names.iter().map(String::as_str), &[])
}

pub(in crate::emit) fn setters(scope: &Scope<'_>) -> TokenStream {
    let secrets = &scope.view.api.secrets;
    if secrets.is_empty() {
        return TokenStream::new();
    }
    let (builder, client, value) = (scope.runtime("ClientBuilder"), scope.runtime("Client"), scope.runtime("Secret"));
    let (result, error) = (scope.prelude("Result"), scope.runtime("Error"));
    let others = secrets.iter().zip(others(secrets)).map(|(secret, function)| {
        let (function, name) = (ident(&function), &secret.name);
        let mut doc = Doc::default();
        doc.push(format!("Returns a client with another `{name}`, on the same connections, rate limits and settings."));
        doc.push("# Errors");
        doc.push("Returns [`Error::Builder`] if the secret is empty or has control characters.");
        quote! {
            #doc
            pub fn #function(&self, secret: impl Into<#value>) -> #result<Self, #error> { self.replacing(#name, secret) }
        }
    });
    let setters = secrets.iter().zip(&scope.view.secrets).map(|(secret, setter)| {
        let mut doc = Doc::markdown(&secret.description);
        if doc.is_empty() {
            doc.push("A credential. Each operation lists the ones it needs.");
        }
        let (setter, name) = (ident(setter), &secret.name);
        quote! {
            #doc
            pub fn #setter(self, secret: impl Into<String>) -> Self { self.secret(#name, secret.into()) }
        }
    });
    quote! {
        impl #builder { #(#setters)* }
        impl #client { #(#others)* }
    }
}
