//! An object of the model in, a struct with the rows that it is read and written by out.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::calls::multipart;
use crate::emit::docs::doc::{self, Doc};
use crate::emit::file::Chunk;
use crate::emit::layout::complexity;
use crate::emit::layout::traits::{derives, derives_but_debug};
use crate::emit::names::ident::{bindings, ident};
use crate::emit::scope::Scope;
use crate::emit::types::constructor::Constructor;
use crate::emit::types::debug;
use crate::emit::types::field::{Named, Presence, Rest, presence};
use crate::emit::types::fields;
use crate::emit::types::resources;
use crate::model::{Object, Shape, Type, TypeId};

pub(in crate::emit) struct Struct<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) id: TypeId,
    pub(in crate::emit) kind: &'a Type,
    pub(in crate::emit) object: &'a Object,
    pub(in crate::emit) name: Ident,
}

impl Struct<'_> {
    pub(in crate::emit) fn chunks(&self) -> Vec<Chunk> {
        let (fields, rest) = self.names();
        let mut tokens = self.definition(&fields, rest.as_ref());
        if self.hides() {
            tokens.extend(debug::debug(self.scope, &self.name, &fields, rest.as_ref().map(|rest| &rest.ident)));
        }
        tokens.extend(self.object.role.as_ref().map(|role| resources::role(self.scope, &self.name, role, &fields)));
        let constructor = Constructor::of(self.scope.view.api, self.object);
        let rows = |entry| fields::rows(self.scope, entry, &self.name, &fields, rest.as_ref(), constructor);
        if !self.object.multipart {
            return vec![Chunk::Tokens(tokens), Chunk::Text(rows("object"))];
        }
        let pairs = fields.iter().map(|named| (named.field, &named.ident));
        let rest = self.object.rest.as_deref().zip(rest.as_ref().map(|rest| &rest.ident));
        tokens.extend(multipart::parts(self.scope, &self.name, pairs, rest));
        let is_written = matches!(constructor, Constructor::Default | Constructor::New);
        let text = is_written.then(|| Chunk::Text(rows("constructor")));
        std::iter::once(Chunk::Tokens(tokens)).chain(text).collect()
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
        let rest =
            rest.zip(names.last()).map(|(rest, name)| Rest { ident: ident(name), typed: rest.shape != Shape::Any });
        let named = fields.iter().zip(&names);
        let named = named.map(|(field, name)| {
            let is_boxed = self.scope.view.layout.is_boxed(self.id, &field.shape);
            Named { field, name: name.clone(), ident: ident(name), is_boxed }
        });
        (named.collect(), rest)
    }

    fn definition(&self, fields: &[Named<'_>], rest: Option<&Rest>) -> TokenStream {
        let mut doc = Doc::of(&self.kind.docs);
        if self.kind.docs.deprecated {
            doc.push("Deprecated.");
        }
        let traits = self.scope.view.layout.traits(self.id);
        let derives = match self.hides() {
            true => {
                let derives = derives_but_debug(traits);
                quote!(#[derive(#derives)])
            }
            false => derives(traits),
        };
        let allow = complexity::allow(self.object.fields.iter().map(|field| &field.shape));
        let name = &self.name;
        let members = fields.iter().map(|named| {
            let doc = doc::field(named.field, &named.name);
            let (ident, shape) = (&named.ident, self.field_type(named));
            quote!(#doc pub #ident: #shape,)
        });
        let rest = rest.zip(self.object.rest.as_ref()).map(|(names, rest)| {
            let (ident, mut map) = (&names.ident, names.map(self.scope));
            if names.typed {
                let (text, shape) = (self.scope.prelude("String"), self.scope.shape(&rest.shape));
                map = quote!(#map<#text, #shape>);
            }
            quote! {
                /// Fields that are not documented.
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

    fn field_type(&self, Named { field, is_boxed, .. }: &Named<'_>) -> TokenStream {
        let shape = match &field.shape {
            Shape::Nullable(inner) => inner,
            shape => shape,
        };
        let mut inner = self.scope.shape(shape);
        if *is_boxed {
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
}
