//! Writes the enum of servers.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::code::code;
use crate::emit::docs::doc::Doc;
use crate::emit::names::ident::{bindings, ident, unique};
use crate::emit::scope::Scope;
use crate::model::{Api, Operation, Server};

/// A part of a URL template.
enum Piece<'a> {
    Text(&'a str),
    /// Index into the server's variables.
    Variable(usize),
}

/// Returns the URL with the default values of its variables.
pub(in crate::emit) fn default_url(server: &Server) -> String {
    let value = |piece| match piece {
        Piece::Text(text) => text,
        Piece::Variable(index) => server.variables.get(index).map_or("", |variable| variable.default.as_str()),
    };
    pieces(server).into_iter().map(value).collect()
}

/// Returns the URL of the default server of an operation.
pub(in crate::emit) fn base(operation: &Operation, api: &Api) -> String {
    own(operation, api).or(api.servers.first().map(default_url)).unwrap_or_default()
}

/// Returns the URL of the server that an operation has of its own, if that is not the default server of the document.
pub(in crate::emit) fn own(operation: &Operation, api: &Api) -> Option<String> {
    let shared = api.servers.first().map(default_url);
    operation.servers.first().map(default_url).filter(|own| Some(own) != shared.as_ref())
}

fn pieces(server: &Server) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = server.url.as_str();
    while let Some(open) = rest.find('{') {
        let tail = &rest[open..];
        let Some(close) = tail.find('}') else { break };
        let known = server.variables.iter().position(|variable| variable.wire == tail[1..close]);
        let (text, after) = match known {
            Some(_) => (&rest[..open], &tail[close + 1..]),
            None => (&rest[..=open], &tail[1..]),
        };
        pieces.push(Piece::Text(text));
        pieces.extend(known.map(Piece::Variable));
        rest = after;
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| !matches!(piece, Piece::Text("")));
    pieces
}

pub(in crate::emit) fn servers(scope: &Scope<'_>) -> TokenStream {
    let servers = &scope.view.api.servers;
    let names: Vec<Ident> =
        unique(servers.iter().map(|server| server.name.as_str()), &[]).iter().map(|name| ident(name)).collect();
    let (base, document) = (scope.runtime("BaseUrl"), &scope.view.api.module);
    let unit = servers.first().is_some_and(|server| server.variables.is_empty());
    let variants = servers.iter().zip(&names).enumerate().map(|(index, (server, name))| {
        let doc = doc(server);
        let default = (unit && index == 0).then(|| quote!(#[default]));
        let fields = fields(server);
        let docs = server.variables.iter().map(|variable| {
            let mut doc = Doc::markdown(&variable.description);
            doc.push(format!("Default {}.", code(&variable.default)));
            if !variable.values.is_empty() {
                let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
                doc.push(format!("One of {}.", values.join(", ")));
            }
            doc
        });
        match fields.is_empty() {
            true => quote!(#doc #default #name,),
            false => quote!(#doc #name { #(#docs #fields: String,)* },),
        }
    });
    let urls = servers.iter().zip(&names).map(|(server, name)| url(server, name));
    let derive = unit.then(|| quote!(, Default));
    let default = (!unit).then(|| servers.first().zip(names.first()).map(|(server, name)| default(server, name)));
    let default = default.flatten();
    quote! {
        /// A server of the API, for the operations of this module.
        #[derive(Debug, Clone, PartialEq, Eq #derive)]
        #[non_exhaustive]
        pub enum Server { #(#variants)* }

        impl Server {
            /// Returns the base URL of the server.
            pub fn url(&self) -> String { match self { #(#urls)* } }

            /// Returns the base URL of another server for the operations of this module, such as a test server.
            pub fn at(url: impl Into<String>) -> #base { #base::of(#document, url) }
        }

        #default

        impl From<Server> for #base {
            fn from(server: Server) -> Self { Self::of(#document, server.url()) }
        }
    }
}

fn doc(server: &Server) -> Doc {
    let mut doc = Doc::markdown(&server.description);
    doc.push(code(&server.url));
    doc
}

fn fields(server: &Server) -> Vec<Ident> {
    let names = server.variables.iter().map(|variable| variable.name.as_str());
    bindings(names, &["parts"]).iter().map(|name| ident(name)).collect()
}

fn url(server: &Server, name: &Ident) -> TokenStream {
    let fields = fields(server);
    let url = &server.url;
    if fields.is_empty() {
        return quote!(Self::#name => #url.to_owned(),);
    }
    let pieces = pieces(server);
    let parts = pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(quote!(#text)),
        Piece::Variable(index) => fields.get(*index).map(|field| quote!(#field)),
    });
    let used = fields.iter().enumerate().map(|(at, field)| {
        match pieces.iter().any(|piece| matches!(piece, Piece::Variable(index) if *index == at)) {
            true => quote!(#field,),
            false => quote!(#field: _,),
        }
    });
    quote!(Self::#name { #(#used)* } => { let parts: &[&str] = &[#(#parts),*]; parts.concat() })
}

fn default(server: &Server, name: &Ident) -> TokenStream {
    let fields = fields(server);
    let values = fields.iter().zip(&server.variables).map(|(field, variable)| {
        let value = &variable.default;
        quote!(#field: #value.to_owned())
    });
    quote! {
        impl Default for Server {
            fn default() -> Self { Self::#name { #(#values),* } }
        }
    }
}
