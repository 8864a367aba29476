//! Writes the files below `types/`: one for each group.

use quote::quote;

use crate::emit::calls::multipart;
use crate::emit::docs;
use crate::emit::feature::gate;
use crate::emit::file::{Chunk, File, Part, part};
use crate::emit::names::ident::{ident, module};
use crate::emit::scope::{Place, Scope};
use crate::emit::types::item::Item;
use crate::emit::types::object::Struct;
use crate::emit::types::{choice, enums, union, webhooks};
use crate::emit::view::{SHARED, View};
use crate::model::{Kind, Shape, TypeId};

pub(in crate::emit) fn file<'a>(view: &'a View<'a>, name: &'a str, file_module: &str) -> File<'a> {
    let parts = view.types_of(name).map(|id| -> Part<'a> { Box::new(move |scope| one(scope, id)) });
    let docs = match name {
        SHARED => "//! Types that several groups use.\n".to_owned(),
        name => format!("//! Types of {}.\n", crate::emit::docs::code::code(name)),
    };
    File {
        path: format!("{}/types/{file_module}.rs", module(&view.api.module)),
        docs,
        place: Place::Types(name),
        parts: parts.collect(),
    }
}

/// Writes `types/mod.rs`.
pub(in crate::emit) fn index<'a>(view: &'a View<'a>) -> File<'a> {
    let modules = part(|scope| {
        let files = scope.view.files.iter().map(|(name, module)| {
            let mut groups = scope.view.groups.iter().filter(|_| *name != SHARED);
            let group = groups.find(|group| group.group.name == *name);
            (group.map(gate), ident(module))
        });
        let (gates, modules): (Vec<_>, Vec<_>) = files.unzip();
        quote!(#(#gates mod #modules;)* #(#gates pub use #modules::*;)*)
    });
    File {
        path: format!("{}/types/mod.rs", module(&view.api.module)),
        docs: "//! Types of requests and responses, by the group that uses them.\n".to_owned(),
        place: Place::Types(""),
        parts: vec![modules],
    }
}

fn one(scope: &Scope<'_>, id: TypeId) -> Vec<Chunk> {
    let Some(item) = Item::new(scope, id) else { return Vec::new() };
    let tokens = match &item.kind.kind {
        Kind::Object(object) => {
            return Struct { scope, id, kind: item.kind, object, name: item.name }.chunks();
        }
        Kind::TextEnum(of) => enums::texts(&item, of),
        Kind::IntEnum(of) => enums::integers(&item, of),
        Kind::Union(of) if scope.view.api.holds_file(&Shape::Named(id)) => multipart::one_of(&item, of),
        Kind::Union(of) => {
            return match docs::webhooks::of(scope.view, id) {
                Some(webhooks) => webhooks::one_of(&item, of, webhooks),
                None => union::one_of(&item, of),
            };
        }
        Kind::Choice(choices) => choice::body(&item, choices),
        Kind::Responses(variants) => choice::responses(&item, variants),
    };
    vec![Chunk::Tokens(tokens)]
}
