//! A type that is being written: its name, its docs and its derived traits.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::doc::{self, Doc};
use crate::emit::docs::webhooks;
use crate::emit::layout::traits::derives;
use crate::emit::names::ident::ident;
use crate::emit::scope::Scope;
use crate::model::{Type, TypeId};

pub(in crate::emit) struct Item<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) id: TypeId,
    pub(in crate::emit) kind: &'a Type,
    pub(in crate::emit) name: Ident,
}

impl<'a> Item<'a> {
    pub(in crate::emit) fn new(scope: &'a Scope<'a>, id: TypeId) -> Option<Self> {
        Some(Self { scope, id, kind: scope.view.get(id)?, name: ident(scope.view.name(id)) })
    }

    /// Writes the docs and the derived traits of an enum.
    pub(in crate::emit) fn head(&self) -> TokenStream {
        let mut doc = Doc::of(&self.kind.docs);
        if doc.is_empty() {
            let about = webhooks::docs(self.scope.view, self.id);
            doc.push(about.unwrap_or_else(|| doc::fallback(&self.kind.kind).unwrap_or_default().to_owned()));
        }
        if self.kind.docs.deprecated {
            doc.push("Deprecated.");
        }
        let derives = derives(self.scope.view.layout.traits(self.id));
        quote!(#doc #derives)
    }
}
