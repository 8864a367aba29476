//! The fields of an object in, the text of what reads and writes them out.
//!
//! Text and not tokens: these lines are two thirds of a client and all alike, and to parse and lay them out again took more
//! time than all else together. Names are identifiers by now, and what comes from the document stands in literals.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, TokenStream};

use super::scope::Scope;
use crate::model::{Field, Shape};

/// Functions and locals that stand beside the fields in `read`.
pub(super) const LOCALS: [&str; 3] = ["fields", "index", "required"];

/// A field with its names: in the struct, and as a local.
pub(super) struct Named<'a> {
    pub(super) field: &'a Field,
    pub(super) name: String,
    pub(super) ident: Ident,
    pub(super) local: Ident,
}

/// The map of further fields, with its names: in the struct, and as a local.
pub(super) struct Rest {
    pub(super) ident: Ident,
    pub(super) local: Ident,
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

/// `impl Object` and the macro that makes serde's traits of it.
pub(super) fn object(scope: &Scope<'_>, name: &Ident, fields: &[Named<'_>], rest: Option<&Rest>) -> String {
    let runtime = |name: &str| path(&scope.runtime(name));
    let (object, entry, cursor, entries) =
        (runtime("Object"), runtime("object"), runtime("Fields"), runtime("Entries"));
    let (access, map, result) = (runtime("MapAccess"), runtime("SerializeMap"), path(&scope.prelude("Result")));
    let out = if fields.is_empty() && rest.is_none() { "_out" } else { "out" };
    let literal = literal(&name.to_string());
    let (names, read, write) = (names(fields), read(scope, fields, rest), write(fields, rest));
    format!(
        "\
impl {object} for {name} {{
    const NAME: &'static str = {literal};
    const FIELDS: &'static [&'static str] = {names};

    fn read<'de, A: {access}<'de>>(fields: &mut {cursor}<'de, A>) -> {result}<Self, A::Error> {{
{read}    }}

    fn write<'o, S: {map}>(&'o self, {out}: &mut {entries}<'o, S>) {{
{write}    }}
}}

{entry}!({name});
"
    )
}

/// The names on the wire, on one line where they fit.
fn names(fields: &[Named<'_>]) -> String {
    let names: Vec<String> = fields.iter().map(|named| literal(&named.field.wire)).collect();
    let line = names.join(", ");
    match line.len() <= 60 {
        true => format!("&[{line}]"),
        false => format!("&[\n{}    ]", names.iter().map(|name| format!("        {name},\n")).collect::<String>()),
    }
}

fn read(scope: &Scope<'_>, fields: &[Named<'_>], rest: Option<&Rest>) -> String {
    let mut text = String::with_capacity(fields.len() * 80 + 256);
    if fields.is_empty() && rest.is_none() {
        line(&mut text, 2, format_args!("while fields.next(Self::FIELDS)?.is_some() {{}}"));
        line(&mut text, 2, format_args!("Ok(Self {{}})"));
    } else if fields.iter().any(|named| named.field.required) {
        for Named { field, local, .. } in fields {
            let nothing = match presence(field) {
                Presence::Required | Presence::Optional => "None".to_owned(),
                Presence::Maybe => path(&scope.runtime("Maybe")) + "::Absent",
            };
            line(&mut text, 2, format_args!("let mut {local} = {nothing};"));
        }
        if let Some(rest) = rest {
            line(&mut text, 2, format_args!("let mut {} = {}::new();", rest.local, path(&rest.map(scope))));
        }
        let next = next(rest, |rest| rest.local.to_string());
        gather(&mut text, fields, &next, |named| named.local.to_string());
        parts(&mut text, scope, fields, rest);
    } else {
        // Whatever is not there is what the struct has by default.
        line(&mut text, 2, format_args!("let mut object = Self::default();"));
        let next = next(rest, |rest| format!("object.{}", rest.ident));
        gather(&mut text, fields, &next, |named| format!("object.{}", named.ident));
        line(&mut text, 2, format_args!("Ok(object)"));
    }
    text
}

/// What finds the next field, and puts what is none of them into its place.
fn next(rest: Option<&Rest>, place: impl Fn(&Rest) -> String) -> String {
    match rest {
        Some(rest) if rest.typed => format!("fields.next_or(Self::FIELDS, &mut {})?", place(rest)),
        Some(rest) => format!("fields.next_rest(Self::FIELDS, &mut {})?", place(rest)),
        None => "fields.next(Self::FIELDS)?".to_owned(),
    }
}

/// Each value to its place, until there are no more.
fn gather(text: &mut String, fields: &[Named<'_>], next: &str, place: impl Fn(&Named<'_>) -> String) {
    let take = |named: &Named<'_>| {
        let function = match presence(named.field) {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Maybe => "maybe",
        };
        format!("fields.{function}(&mut {})", place(named))
    };
    match fields {
        [] => line(text, 2, format_args!("while {next}.is_some() {{}}")),
        [only] => {
            line(text, 2, format_args!("while {next}.is_some() {{"));
            line(text, 3, format_args!("{}?;", take(only)));
            line(text, 2, format_args!("}}"));
        }
        several => {
            line(text, 2, format_args!("while let Some(index) = {next} {{"));
            line(text, 3, format_args!("match index {{"));
            for (index, named) in several.iter().enumerate() {
                let take = take(named);
                match index + 1 < several.len() {
                    true => line(text, 4, format_args!("{index} => {take},")),
                    false => line(text, 4, format_args!("_ => {take},")),
                }
            }
            line(text, 3, format_args!("}}?;"));
            line(text, 2, format_args!("}}"));
        }
    }
}

/// The struct from its locals, if what is required is there.
fn parts(text: &mut String, scope: &Scope<'_>, fields: &[Named<'_>], rest: Option<&Rest>) {
    let values = fields.iter().map(|Named { field, ident, local, .. }| match field.required {
        true => format!("{ident}: {}({local}, {})?", path(&scope.runtime("required")), literal(&field.wire)),
        false => moved(ident, local),
    });
    let values: Vec<String> = values.chain(rest.map(|rest| moved(&rest.ident, &rest.local))).collect();
    match values.join(", ") {
        short if short.len() <= 60 => line(text, 2, format_args!("Ok(Self {{ {short} }})")),
        _ => {
            line(text, 2, format_args!("Ok(Self {{"));
            values.iter().for_each(|value| line(text, 3, format_args!("{value},")));
            line(text, 2, format_args!("}})"));
        }
    }
}

fn moved(ident: &Ident, local: &Ident) -> String {
    if ident == local { ident.to_string() } else { format!("{ident}: {local}") }
}

fn write(fields: &[Named<'_>], rest: Option<&Rest>) -> String {
    let mut text = String::with_capacity(fields.len() * 64 + 64);
    if let Some(rest) = rest.filter(|rest| !rest.typed) {
        line(&mut text, 2, format_args!("out.rest(&self.{});", rest.ident));
    }
    for Named { field, ident, .. } in fields {
        let function = match presence(field) {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Maybe => "maybe",
        };
        line(&mut text, 2, format_args!("out.{function}({}, &self.{ident});", literal(&field.wire)));
    }
    if let Some(rest) = rest.filter(|rest| rest.typed) {
        line(&mut text, 2, format_args!("out.map(&self.{});", rest.ident));
    }
    text
}

fn line(text: &mut String, depth: usize, line: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{:1$}{line}", "", depth * 4);
}

fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// A path without the spaces that tokens are shown with.
fn path(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}
