//! Writes types and names as paths that are valid in a file, and collects the imports of the file.
//!
//! If the file or the API defines an item of the same name, a name is written with its whole path instead of being imported.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::names::ident::{Names, ident};
use crate::emit::view::View;
use crate::model::{Shape, TypeId};

/// Imported names by path.
pub(in crate::emit) type Imports = BTreeMap<&'static str, BTreeSet<String>>;

/// The paths that an example imports from: the crate, and the module of the types.
pub(in crate::emit) const ROOT: &str = "root";
pub(in crate::emit) const TYPES: &str = "types";

/// The file that tokens are for.
pub(in crate::emit) struct Scope<'a> {
    pub(in crate::emit) view: &'a View<'a>,
    place: Place<'a>,
    imports: RefCell<Imports>,
}

#[derive(Clone, Copy)]
pub(in crate::emit) enum Place<'a> {
    /// A file below `types/`, by its group.
    Types(&'a str),
    /// A file beside `types/`, with the names of types that it defines.
    Calls(&'a Names),
    /// A file below one of a group. It defines no types.
    Below,
    /// An example in the docs, outside the crate, which has this name.
    Example(&'a str),
    /// A file of the test, which imports the crate as `client`.
    Test,
}

impl<'a> Scope<'a> {
    pub(in crate::emit) fn new(view: &'a View<'a>, place: Place<'a>) -> Self {
        Self { view, place, imports: RefCell::default() }
    }

    pub(in crate::emit) fn into_imports(self) -> Imports {
        self.imports.into_inner()
    }

    /// Writes a type, trait, function or macro of the runtime.
    pub(in crate::emit) fn runtime(&self, name: &str) -> TokenStream {
        match self.place {
            Place::Example(package) => self.outside(ROOT, &[package], name),
            Place::Test => {
                let item = ident(name);
                quote!(crate::client::#item)
            }
            _ => self.outside("crate::runtime", &["crate", "runtime"], name),
        }
    }

    pub(in crate::emit) fn map(&self) -> TokenStream {
        self.outside("std::collections", &["std", "collections"], "BTreeMap")
    }

    fn outside(&self, path: &'static str, segments: &[&str], name: &str) -> TokenStream {
        let item = ident(name);
        if self.is_taken(name) {
            let segments = segments.iter().map(|segment| Ident::new(segment, Span::call_site()));
            return quote!(#(#segments::)*#item);
        }
        self.import(path, name);
        item.into_token_stream()
    }

    /// Writes an item of the prelude.
    pub(in crate::emit) fn prelude(&self, name: &str) -> TokenStream {
        let name_ident = ident(name);
        if !self.is_taken(name) {
            return name_ident.into_token_stream();
        }
        let module = match name {
            "Option" => "option",
            "Result" => "result",
            "Vec" => "vec",
            "String" => "string",
            "Box" => "boxed",
            "Default" => "default",
            "IntoFuture" => "future",
            _ => "convert",
        };
        let module = ident(module);
        quote!(std::#module::#name_ident)
    }

    /// Writes an item of the runtime that decodes by operation id.
    pub(in crate::emit) fn dispatch(&self, name: &str) -> TokenStream {
        self.import("crate::runtime::dispatch", name);
        ident(name).into_token_stream()
    }

    /// Writes a static of the module above, such as the envelope.
    pub(in crate::emit) fn above(&self, name: &str) -> TokenStream {
        let path = if matches!(self.place, Place::Types(_)) { "super::super" } else { "super" };
        self.import(path, name);
        ident(name).into_token_stream()
    }

    pub(in crate::emit) fn security(&self, name: &str) -> TokenStream {
        self.import("super", "security");
        let name = ident(name);
        quote!(security::#name)
    }

    pub(in crate::emit) fn bounds(&self, name: &str) -> TokenStream {
        self.import("super", "bounds");
        let name = ident(name);
        quote!(bounds::#name)
    }

    pub(in crate::emit) fn named(&self, id: TypeId) -> TokenStream {
        let name = ident(self.view.name(id));
        match self.place {
            Place::Calls(_) => {
                self.import("super", "types");
                return quote!(types::#name);
            }
            Place::Below => {
                self.import("super::super", "types");
                return quote!(types::#name);
            }
            Place::Test => return quote!(types::#name),
            Place::Example(_) => self.import(TYPES, self.view.name(id)),
            Place::Types(file) if self.view.home(id) != file => self.import("super", self.view.name(id)),
            Place::Types(_) => {}
        }
        name.into_token_stream()
    }

    /// Writes the type of an owned value.
    pub(in crate::emit) fn shape(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Any => self.runtime("Value"),
            Shape::Null => self.runtime("Null"),
            Shape::Nothing => quote!(()),
            Shape::Bool => quote!(bool),
            Shape::Int(int) => ident(int.name()).into_token_stream(),
            Shape::Float(float) => ident(float.name()).into_token_stream(),
            Shape::Text => self.prelude("String"),
            Shape::Date => self.runtime("Date"),
            Shape::DateTime => self.runtime("DateTime"),
            Shape::Base64 => self.runtime("Base64"),
            Shape::Base64Url => self.runtime("Base64Url"),
            Shape::Bytes => self.runtime("Bytes"),
            Shape::File => self.runtime("File"),
            Shape::List(inner) => {
                let (list, inner) = (self.prelude("Vec"), self.shape(inner));
                quote!(#list<#inner>)
            }
            Shape::Map(inner) => {
                let (map, text, inner) = (self.map(), self.prelude("String"), self.shape(inner));
                quote!(#map<#text, #inner>)
            }
            Shape::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.shape(part));
                quote!((#(#parts,)*))
            }
            Shape::Nullable(inner) => {
                let (option, inner) = (self.prelude("Option"), self.shape(inner));
                quote!(#option<#inner>)
            }
            Shape::Named(id) => self.named(*id),
        }
    }

    /// Writes the type of an argument, which is borrowed unless it is small.
    pub(in crate::emit) fn argument(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Text => quote!(&str),
            Shape::List(inner) => {
                let inner = self.shape(inner);
                quote!(&[#inner])
            }
            Shape::Nullable(inner) => {
                let (option, inner) = (self.prelude("Option"), self.argument(inner));
                quote!(#option<#inner>)
            }
            shape if is_plain(shape) => self.shape(shape),
            shape => {
                let shape = self.shape(shape);
                quote!(&#shape)
            }
        }
    }

    fn is_taken(&self, name: &str) -> bool {
        match self.place {
            Place::Types(_) | Place::Example(_) => self.view.taken.contains(name),
            Place::Calls(taken) => taken.contains(name),
            Place::Below | Place::Test => false,
        }
    }

    fn import(&self, path: &'static str, name: &str) {
        let mut imports = self.imports.borrow_mut();
        let names = imports.entry(path).or_default();
        if !names.contains(name) {
            names.insert(name.to_owned());
        }
    }
}

/// Returns whether an argument of this shape is passed by value.
pub(in crate::emit) fn is_plain(shape: &Shape) -> bool {
    matches!(shape, Shape::Null | Shape::Nothing | Shape::Bool | Shape::Int(_) | Shape::Float(_) | Shape::Nullable(_))
}
