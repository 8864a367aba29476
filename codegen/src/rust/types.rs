//! The types of a group in, the parts of their file out.

use quote::{ToTokens, quote};

use super::choice::{Answers, Body};
use super::enums::{IntEnum, TextEnum};
use super::feature::gate;
use super::file::{Chunk, File, Part, part};
use super::ident::{ident, module};
use super::object::Struct;
use super::scope::{Place, Scope};
use super::union::OneOf;
use super::view::{SHARED, View};
use crate::model::{Kind, TypeId};

pub(super) fn file<'a>(view: &'a View<'a>, name: &'a str, file_module: &str) -> File<'a> {
    let parts = view.types_of(name).map(|id| -> Part<'a> { Box::new(move |scope| one(scope, id)) });
    let docs = match name {
        SHARED => "//! Types that several groups use.\n".to_owned(),
        name => format!("//! Types of {}.\n", super::markdown::code(name)),
    };
    File {
        path: format!("{}/types/{file_module}.rs", module(&view.api.module)),
        docs,
        place: Place::Types(name),
        parts: parts.collect(),
    }
}

/// `types/mod.rs`.
pub(super) fn index<'a>(view: &'a View<'a>) -> File<'a> {
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
        docs: "//! What is sent and what is received, by the group that uses it.\n".to_owned(),
        place: Place::Types(""),
        parts: vec![modules],
    }
}

fn one(scope: &Scope<'_>, id: TypeId) -> Vec<Chunk> {
    let Some(kind) = scope.view.get(id) else { return Vec::new() };
    let name = ident(scope.view.name(id));
    let tokens = match &kind.kind {
        Kind::Object(object) => {
            let encodings = scope.view.encodings(id);
            return Struct { scope, kind, object, encodings, name }.chunks();
        }
        Kind::TextEnum(variants) => TextEnum { scope, kind, variants, name }.into_token_stream(),
        Kind::IntEnum(variants) => IntEnum { scope, kind, variants, name }.into_token_stream(),
        Kind::Union(union) => OneOf { scope, kind, union, name }.into_token_stream(),
        Kind::Choice(choices) => Body { scope, kind, choices, name }.into_token_stream(),
        Kind::Responses(variants) => Answers { scope, kind, variants, name }.into_token_stream(),
    };
    vec![Chunk::Tokens(tokens)]
}
