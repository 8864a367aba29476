//! The fields of an object in, the text of the rows that it is read, written and made by out.
//!
//! Text and not tokens: these lines are a third of a client and all alike, and to parse and lay them out again took more time
//! than all else together. Names are identifiers by now, and what comes from the document stands in literals.

use proc_macro2::{Ident, Literal};

use crate::emit::scope::Scope;
use crate::emit::types::constructor::Constructor;
use crate::emit::types::field::{Named, Presence, Rest, path, presence, steps};

/// Longest line, in characters.
pub(in crate::emit) const WIDTH: usize = 100;

/// A call of the runtime's macro of this name, with a row for each field.
pub(in crate::emit) fn rows(
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
    if let Some(pattern) = &field.pattern {
        return format!("matching {ident}: {} {},", Literal::string(&pattern.text), steps(pattern));
    }
    let wire = Literal::string(&field.wire);
    let kind = match presence(field) {
        Presence::Required => "required",
        Presence::Optional => "optional",
        Presence::Maybe => "maybe",
    };
    format!("{wire}: {kind} {ident},")
}
