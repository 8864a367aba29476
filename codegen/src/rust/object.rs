//! An object of the model in, a struct with its reading and writing out.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::docs::{self, Doc};
use super::ident::{ident, unique};
use super::measure;
use super::multipart;
use super::scope::Scope;
use crate::model::{Encoding, Field, Object, Shape, Type};

/// Functions and locals that stand beside the fields in `read`.
const LOCALS: [&str; 3] = ["fields", "index", "required"];

pub(super) struct Struct<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) kind: &'a Type,
    pub(super) object: &'a Object,
    /// What the document says about single parts, where the object is a multipart body.
    pub(super) encodings: &'a [Encoding],
    pub(super) name: Ident,
}

/// A field with its names: in the struct, and as a local.
struct Named<'a> {
    field: &'a Field,
    name: String,
    ident: Ident,
    local: Ident,
}

/// Which values a field tells apart.
enum Presence {
    Required,
    Optional,
    Maybe,
}

impl ToTokens for Struct<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (fields, rest) = self.names();
        self.definition(&fields, rest.as_ref()).to_tokens(tokens);
        if fields.iter().any(|named| named.field.required) {
            self.constructor(&fields, rest.as_ref()).to_tokens(tokens);
        }
        match self.object.multipart {
            true => {
                let pairs = fields.iter().map(|named| (named.field, &named.ident));
                let rest = rest.as_ref().map(|(ident, _)| ident);
                multipart::parts(self.scope, &self.name, pairs, rest, self.encodings).to_tokens(tokens);
            }
            false => self.object_impl(&fields, rest.as_ref()).to_tokens(tokens),
        }
    }
}

impl Struct<'_> {
    fn names(&self) -> (Vec<Named<'_>>, Option<(Ident, Ident)>) {
        let fields = &self.object.fields;
        let rest = self.object.rest.as_ref().map(|rest| rest.name.as_str());
        let all = || fields.iter().map(|field| field.name.as_str()).chain(rest);
        let names = unique(all(), &[]);
        let locals = unique(names.iter().map(|name| name.trim_start_matches("r#")), &LOCALS);
        let rest = rest.and(names.last().zip(locals.last())).map(|(name, local)| (ident(name), ident(local)));
        let named = fields.iter().zip(names.iter().zip(&locals)).map(|(field, (name, local))| Named {
            field,
            name: name.clone(),
            ident: ident(name),
            local: ident(local),
        });
        (named.collect(), rest)
    }

    fn definition(&self, fields: &[Named<'_>], rest: Option<&(Ident, Ident)>) -> TokenStream {
        let mut doc = Doc::of(&self.kind.docs);
        if self.kind.docs.deprecated {
            doc.push("Deprecated.");
        }
        let derives = super::derives(self.kind.traits);
        let complex = fields.iter().any(|named| measure::is_complex(&named.field.shape));
        let allow = complex.then(|| quote!(#[allow(clippy::type_complexity)]));
        let name = &self.name;
        let members = fields.iter().map(|named| {
            let doc = docs::field(named.field, &named.name);
            let (ident, shape) = (&named.ident, self.field_type(named.field));
            quote!(#doc pub #ident: #shape,)
        });
        let rest = rest.zip(self.object.rest.as_ref()).map(|((ident, _), rest)| {
            let (map, text, shape) = (self.scope.map(), self.scope.prelude("String"), self.scope.shape(&rest.shape));
            quote! {
                /// Fields that the document does not list.
                pub #ident: #map<#text, #shape>,
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

    fn constructor(&self, fields: &[Named<'_>], rest: Option<&(Ident, Ident)>) -> TokenStream {
        let name = &self.name;
        let required = || fields.iter().filter(|named| named.field.required);
        let allow = (required().count() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
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
        let rest = rest.map(|(ident, _)| {
            let map = self.scope.map();
            quote!(#ident: #map::new(),)
        });
        let what = format!(" A `{name}` with what is required.");
        quote! {
            impl #name {
                #[doc = #what]
                #allow
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values)* #rest }
                }
            }
        }
    }

    fn object_impl(&self, fields: &[Named<'_>], rest: Option<&(Ident, Ident)>) -> TokenStream {
        let scope = self.scope;
        let (name, text) = (&self.name, self.name.to_string());
        let (object, entry, cursor) = (scope.runtime("Object"), scope.runtime("object"), scope.runtime("Fields"));
        let (access, map) = (scope.runtime("MapAccess"), scope.runtime("SerializeMap"));
        let result = scope.prelude("Result");
        let wires = fields.iter().map(|named| &named.field.wire);
        let read = self.read(fields, rest);
        let write = self.write(fields, rest);
        let out = ident(if fields.is_empty() && rest.is_none() { "_out" } else { "out" });
        quote! {
            impl #object for #name {
                const NAME: &'static str = #text;
                const FIELDS: &'static [&'static str] = &[#(#wires),*];
                fn read<'de, A: #access<'de>>(mut fields: #cursor<A>) -> #result<Self, A::Error> {
                    #read
                }
                fn write<S: #map>(&self, #out: &mut S) -> #result<(), S::Error> {
                    #write
                }
            }
            #entry!(#name);
        }
    }

    fn read(&self, fields: &[Named<'_>], rest: Option<&(Ident, Ident)>) -> TokenStream {
        let scope = self.scope;
        let locals = fields.iter().map(|Named { field, local, .. }| match presence(field) {
            Presence::Required | Presence::Optional => quote!(let mut #local = None;),
            Presence::Maybe => {
                let maybe = scope.runtime("Maybe");
                quote!(let mut #local = #maybe::Absent;)
            }
        });
        let rest_local = rest.map(|(_, local)| {
            let map = scope.map();
            quote!(let mut #local = #map::new();)
        });
        let next = match rest {
            Some((_, local)) => quote!(fields.next_or(Self::FIELDS, &mut #local)?),
            None => quote!(fields.next(Self::FIELDS)?),
        };
        let take = |Named { field, local, .. }: &Named<'_>| match field.required {
            true => quote!(#local = Some(fields.value()?)),
            false => quote!(#local = fields.value()?),
        };
        let walk = match fields {
            [] => quote!(while #next.is_some() {}),
            [only] => {
                let take = take(only);
                quote!(while #next.is_some() { #take; })
            }
            [first @ .., last] => {
                let arms = first.iter().enumerate().map(|(index, named)| {
                    let (index, take) = (proc_macro2::Literal::usize_unsuffixed(index), take(named));
                    quote!(#index => #take,)
                });
                let last = take(last);
                quote!(while let Some(index) = #next { match index { #(#arms)* _ => #last, } })
            }
        };
        let values = fields.iter().map(|Named { field, ident, local, .. }| match field.required {
            true => {
                let (required, wire) = (scope.runtime("required"), &field.wire);
                quote!(#ident: #required(#local, #wire)?,)
            }
            false if ident == local => quote!(#ident,),
            false => quote!(#ident: #local,),
        });
        let rest_value =
            rest.map(|(ident, local)| if ident == local { quote!(#ident,) } else { quote!(#ident: #local,) });
        quote! {
            #(#locals)*
            #rest_local
            #walk
            Ok(Self { #(#values)* #rest_value })
        }
    }

    fn write(&self, fields: &[Named<'_>], rest: Option<&(Ident, Ident)>) -> TokenStream {
        let scope = self.scope;
        let entries = fields.iter().map(|Named { field, ident, .. }| {
            let wire = &field.wire;
            match presence(field) {
                Presence::Required => quote!(out.serialize_entry(#wire, &self.#ident)?;),
                Presence::Optional => {
                    let optional = scope.runtime("optional");
                    quote!(#optional(out, #wire, &self.#ident)?;)
                }
                Presence::Maybe => {
                    let maybe = scope.runtime("maybe");
                    quote!(#maybe(out, #wire, &self.#ident)?;)
                }
            }
        });
        let end = match rest {
            Some((ident, _)) => {
                let rest = scope.runtime("rest");
                quote!(#rest(out, &self.#ident))
            }
            None => quote!(Ok(())),
        };
        quote!(#(#entries)* #end)
    }
}

fn presence(field: &Field) -> Presence {
    match (field.required, &field.shape) {
        (true, _) => Presence::Required,
        (false, Shape::Nullable(_)) => Presence::Maybe,
        (false, _) => Presence::Optional,
    }
}
