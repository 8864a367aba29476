//! An object of the model in, a struct with its reading and writing out.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::debug;
use super::docs::{self, Doc};
use super::fields::{self, LOCALS, Named, Presence, Rest, presence};
use super::file::Chunk;
use super::ident::{bindings, ident, unique};
use super::measure;
use super::multipart;
use super::scope::Scope;
use crate::model::{Encoding, Field, Object, Shape, Type};

pub(super) struct Struct<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) kind: &'a Type,
    pub(super) object: &'a Object,
    /// What the document says about single parts, where the object is a multipart body.
    pub(super) encodings: &'a [Encoding],
    pub(super) name: Ident,
}

impl Struct<'_> {
    pub(super) fn chunks(&self) -> Vec<Chunk> {
        let (fields, rest) = self.names();
        let mut tokens = self.definition(&fields, rest.as_ref());
        if self.hides() {
            tokens.extend(debug::debug(self.scope, &self.name, &fields, rest.as_ref().map(|rest| &rest.ident)));
        }
        if fields.iter().any(|named| named.field.required) {
            tokens.extend(self.constructor(&fields, rest.as_ref()));
        }
        if self.object.multipart {
            let pairs = fields.iter().map(|named| (named.field, &named.ident));
            let rest = rest.as_ref().map(|rest| &rest.ident);
            tokens.extend(multipart::parts(self.scope, &self.name, pairs, rest, self.encodings));
            return vec![Chunk::Tokens(tokens)];
        }
        vec![Chunk::Tokens(tokens), Chunk::Text(fields::object(self.scope, &self.name, &fields, rest.as_ref()))]
    }

    /// Whether a field is a secret.
    fn hides(&self) -> bool {
        self.object.fields.iter().any(debug::is_hidden)
    }

    fn names(&self) -> (Vec<Named<'_>>, Option<Rest>) {
        let fields = &self.object.fields;
        let rest = self.object.rest.as_ref();
        let all = || fields.iter().map(|field| field.name.as_str()).chain(rest.map(|rest| rest.name.as_str()));
        let names = bindings(all(), &[]);
        let locals = unique(names.iter().map(|name| name.trim_start_matches("r#")), &LOCALS);
        let rest = rest.zip(names.last().zip(locals.last())).map(|(rest, (name, local))| Rest {
            ident: ident(name),
            local: ident(local),
            typed: rest.shape != Shape::Any,
        });
        let named = fields.iter().zip(names.iter().zip(&locals)).map(|(field, (name, local))| Named {
            field,
            name: name.clone(),
            ident: ident(name),
            local: ident(local),
        });
        (named.collect(), rest)
    }

    fn definition(&self, fields: &[Named<'_>], rest: Option<&Rest>) -> TokenStream {
        let mut doc = Doc::of(&self.kind.docs);
        if self.kind.docs.deprecated {
            doc.push("Deprecated.");
        }
        let derives = match self.hides() {
            true => {
                let derives = super::derives_but_debug(self.kind.traits);
                quote!(#[derive(#derives)])
            }
            false => super::derives(self.kind.traits),
        };
        let allow = measure::allow(self.object.fields.iter().map(|field| &field.shape));
        let name = &self.name;
        let members = fields.iter().map(|named| {
            let doc = docs::field(named.field, &named.name);
            let (ident, shape) = (&named.ident, self.field_type(named.field));
            quote!(#doc pub #ident: #shape,)
        });
        let rest = rest.zip(self.object.rest.as_ref()).map(|(names, rest)| {
            let (ident, mut map) = (&names.ident, names.map(self.scope));
            if names.typed {
                let (text, shape) = (self.scope.prelude("String"), self.scope.shape(&rest.shape));
                map = quote!(#map<#text, #shape>);
            }
            quote! {
                /// Fields that the document does not list.
                pub #ident: #map,
            }
        });
        quote! {
            #doc
            #derives
            #allow
            pub struct #name {
                #(#members)*
                #rest
            }
        }
    }

    fn field_type(&self, field: &Field) -> TokenStream {
        let shape = match &field.shape {
            Shape::Nullable(inner) => inner,
            shape => shape,
        };
        let mut inner = self.scope.shape(shape);
        if field.boxed {
            let pointer = self.scope.prelude("Box");
            inner = quote!(#pointer<#inner>);
        }
        let wrapper = match presence(field) {
            Presence::Required if !matches!(field.shape, Shape::Nullable(_)) => return inner,
            Presence::Required | Presence::Optional => self.scope.prelude("Option"),
            Presence::Maybe => self.scope.runtime("Maybe"),
        };
        quote!(#wrapper<#inner>)
    }

    fn constructor(&self, fields: &[Named<'_>], rest: Option<&Rest>) -> TokenStream {
        let name = &self.name;
        let required = || fields.iter().filter(|named| named.field.required);
        let allow = (required().count() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        let complex = measure::allow(required().map(|named| &named.field.shape));
        let arguments = required().map(|Named { field, local, .. }| match &field.shape {
            Shape::Text => {
                let (into, text) = (self.scope.prelude("Into"), self.scope.prelude("String"));
                quote!(#local: impl #into<#text>)
            }
            shape => {
                let shape = self.scope.shape(shape);
                quote!(#local: #shape)
            }
        });
        let values = fields.iter().map(|Named { field, ident, local, .. }| {
            let value = match (&field.shape, presence(field)) {
                (_, Presence::Optional) => quote!(None),
                (_, Presence::Maybe) => {
                    let maybe = self.scope.runtime("Maybe");
                    quote!(#maybe::Absent)
                }
                (Shape::Text, _) => quote!(#local.into()),
                (Shape::Nullable(_), _) if field.boxed => {
                    let pointer = self.scope.prelude("Box");
                    quote!(#local.map(#pointer::new))
                }
                (_, _) if field.boxed => {
                    let pointer = self.scope.prelude("Box");
                    quote!(#pointer::new(#local))
                }
                (_, _) if ident == local => return quote!(#ident,),
                _ => quote!(#local),
            };
            quote!(#ident: #value,)
        });
        let rest = rest.map(|rest| {
            let (ident, map) = (&rest.ident, rest.map(self.scope));
            quote!(#ident: #map::new(),)
        });
        quote! {
            impl #name {
                /// What is required, and nothing else.
                #allow
                #complex
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values)* #rest }
                }
            }
        }
    }
}
