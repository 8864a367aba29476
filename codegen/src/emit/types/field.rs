//! A field of a struct: its name, and whether it may be absent or null.

use proc_macro2::{Ident, TokenStream};

use crate::emit::scope::Scope;
use crate::model::{Field, Shape};

/// A field with its name in the struct.
pub(in crate::emit) struct Named<'a> {
    pub(in crate::emit) field: &'a Field,
    pub(in crate::emit) name: String,
    pub(in crate::emit) ident: Ident,
    pub(in crate::emit) is_boxed: bool,
}

/// The map of further fields, with its name in the struct.
pub(in crate::emit) struct Rest {
    pub(in crate::emit) ident: Ident,
    /// The document gives them a type.
    pub(in crate::emit) typed: bool,
}

impl Rest {
    /// Its type, which may be unlike that of a field.
    pub(in crate::emit) fn map(&self, scope: &Scope<'_>) -> TokenStream {
        if self.typed { scope.map() } else { scope.runtime("Rest") }
    }
}

/// Which values a field tells apart.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::emit) enum Presence {
    Required,
    Optional,
    Maybe,
}

pub(in crate::emit) fn presence(field: &Field) -> Presence {
    match (field.required, &field.shape) {
        (true, _) => Presence::Required,
        (false, Shape::Nullable(_)) => Presence::Maybe,
        (false, _) => Presence::Optional,
    }
}

/// A path or a type without the spaces that tokens are shown with.
pub(in crate::emit) fn path(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}
