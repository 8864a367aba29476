//! The fields of an object in, the text of the rows that it is read, written and made by out.
//!
//! Text and not tokens: these lines are a third of a client and all alike, and to parse and lay them out again took more time
//! than all else together. Names are identifiers by now, and what comes from the document stands in literals.

use proc_macro2::{Ident, Literal, TokenStream};

use super::constructor::Constructor;
use super::scope::Scope;
use crate::model::{Field, Shape};

/// Longest line, in characters.
const WIDTH: usize = 100;

/// A field with its name in the struct.
pub(super) struct Named<'a> {
    pub(super) field: &'a Field,
    pub(super) name: String,
    pub(super) ident: Ident,
}

/// The map of further fields, with its name in the struct.
pub(super) struct Rest {
    pub(super) ident: Ident,
    /// The document gives them a type.
    pub(super) typed: bool,
}

impl Rest {
    /// Its type, which may be unlike that of a field.
    pub(super) fn map(&self, scope: &Scope<'_>) -> TokenStream {
        if self.typed { scope.map() } else { scope.runtime("Rest") }
    }
}

/// Which values a field tells apart.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Presence {
    Required,
    Optional,
    Maybe,
}

pub(super) fn presence(field: &Field) -> Presence {
    match (field.required, &field.shape) {
        (true, _) => Presence::Required,
        (false, Shape::Nullable(_)) => Presence::Maybe,
        (false, _) => Presence::Optional,
    }
}

/// A call of the runtime's macro of this name, with a row for each field.
pub(super) fn rows(
    scope: &Scope<'_>,
    entry: &str,
    name: &Ident,
    fields: &[Named<'_>],
    rest: Option<&Rest>,
    constructor: Constructor,
) -> String {
    let first = constructor.row(scope, fields).into_iter();
    let rows = fields.iter().map(|named| row(named));
    let rest = rest.map(|rest| if rest.typed { format!("map {}", rest.ident) } else { format!("..{}", rest.ident) });
    let lines: Vec<String> = first.chain(rows).chain(rest).collect();
    let entry = path(&scope.runtime(entry));
    let line = lines.join(" ");
    let line = line.strip_suffix(',').unwrap_or(&line);
    match format!("{entry}!({name} {{ {line} }});\n") {
        _ if lines.is_empty() => format!("{entry}!({name} {{}});\n"),
        short if short.len() <= WIDTH => short,
        _ => {
            let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
            format!("{entry}!({name} {{\n{lines}}});\n")
        }
    }
}

fn row(Named { field, ident, .. }: &Named<'_>) -> String {
    let wire = Literal::string(&field.wire);
    let kind = match presence(field) {
        Presence::Required => "required",
        Presence::Optional => "optional",
        Presence::Maybe => "maybe",
    };
    format!("{wire}: {kind} {ident},")
}

/// A path or a type without the spaces that tokens are shown with.
pub(super) fn path(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}
