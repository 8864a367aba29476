//! A field of a struct: its name, and whether it may be absent or null.

use proc_macro2::{Ident, TokenStream};

use crate::emit::scope::Scope;
use crate::model::{Field, Pattern, Shape};

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
    match (field.required || field.pattern.is_some(), &field.shape) {
        (true, _) => Presence::Required,
        (false, Shape::Nullable(_) | Shape::Any) => Presence::Maybe,
        (false, _) => Presence::Optional,
    }
}

/// The steps of a pattern as the runtime takes them, as text: spaces within it may be characters.
pub(in crate::emit) fn steps(pattern: &Pattern) -> String {
    let list = |parts: Vec<String>| parts.join(", ");
    let steps = pattern.steps.iter().map(|step| {
        let ranges = step.of.iter().map(|(first, last)| format!("({first:?}, {last:?})"));
        let most = if step.most == usize::MAX { "usize::MAX".to_owned() } else { step.most.to_string() };
        format!("(&[{}], {}, {most})", list(ranges.collect()), step.least)
    });
    format!("[{}]", list(steps.collect()))
}

/// A path or a type without the spaces that tokens are shown with.
pub(in crate::emit) fn path(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}
