//! Writes a file from its parts, which are formatted in parallel.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use rayon::prelude::*;

use crate::emit::names::ident::ident;
use crate::emit::scope::{Imports, Place, Scope};
use crate::emit::view::View;

const FIRST_LINE: &str = "// Written by `cargo xtask regen`; changes are lost.\n";

/// A part of a file.
pub(in crate::emit) type Part<'a> = Box<dyn Fn(&Scope<'a>) -> Vec<Chunk> + Send + Sync + 'a>;

pub(in crate::emit) enum Chunk {
    Tokens(TokenStream),
    /// Text that is already formatted.
    Text(String),
}

/// Returns a part that is only tokens.
pub(in crate::emit) fn part<'a>(tokens: impl Fn(&Scope<'a>) -> TokenStream + Send + Sync + 'a) -> Part<'a> {
    Box::new(move |scope| vec![Chunk::Tokens(tokens(scope))])
}

pub(in crate::emit) struct File<'a> {
    /// The path below `src/`.
    pub(in crate::emit) path: String,
    /// Lines that begin with `//!`.
    pub(in crate::emit) docs: String,
    pub(in crate::emit) place: Place<'a>,
    pub(in crate::emit) parts: Vec<Part<'a>>,
}

impl<'a> File<'a> {
    pub(in crate::emit) fn write(&self, view: &'a View<'a>) -> String {
        let parts: Vec<(String, Imports)> = self
            .parts
            .par_iter()
            .map(|part| {
                let scope = Scope::new(view, self.place);
                let chunks = part(&scope).into_iter().map(|chunk| match chunk {
                    Chunk::Tokens(tokens) => format(tokens),
                    Chunk::Text(text) => text,
                });
                (chunks.collect::<Vec<_>>().join("\n"), scope.into_imports())
            })
            .collect();
        let mut text = FIRST_LINE.to_owned();
        if !self.docs.is_empty() {
            text += "\n";
            text += &self.docs;
        }
        let mut imports = Imports::new();
        for (path, names) in parts.iter().flat_map(|(_, imports)| imports) {
            imports.entry(path).or_default().extend(names.iter().cloned());
        }
        if !imports.is_empty() {
            text += "\n";
            text += &format(uses(&imports));
        }
        for (part, _) in parts.iter().filter(|(part, _)| !part.is_empty()) {
            text += "\n";
            text += part;
        }
        text
    }
}

/// Writes an `Option`.
pub(in crate::emit) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// Writes a file of a test, whose tokens have all imports.
pub(in crate::emit) fn test(docs: &str, tokens: TokenStream) -> String {
    format!("{FIRST_LINE}\n//! {docs}\n\n{}", format(tokens))
}

fn uses(imports: &Imports) -> TokenStream {
    let lines = imports.iter().map(|(path, names)| {
        let path = path.split("::").map(|segment| proc_macro2::Ident::new(segment, proc_macro2::Span::call_site()));
        let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
        match names.as_slice() {
            [name] => quote!(use #(#path::)*#name;),
            names => quote!(use #(#path::)*{#(#names),*};),
        }
    });
    quote!(#(#lines)*)
}

/// Formats items, with a blank line between those that take several lines.
fn format(tokens: TokenStream) -> String {
    let items = match syn::parse2::<syn::File>(tokens) {
        Ok(file) => file.items,
        // Does not happen with tokens of this crate; otherwise the client does not compile.
        Err(error) => return format!("compile_error!({:?});\n", error.to_string()),
    };
    let mut text = String::new();
    let mut before = "";
    for item in items {
        let kind = match &item {
            syn::Item::Use(_) => "use",
            syn::Item::Mod(_) => "mod",
            syn::Item::Macro(_) => "macro",
            syn::Item::Impl(_) => "impl",
            _ => "other",
        };
        let together = kind == before && matches!(kind, "use" | "mod" | "macro");
        if !before.is_empty() && !together {
            text.push('\n');
        }
        let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
        let printed = prettyplease::unparse(&file);
        text += &if kind == "impl" { spaced(&printed) } else { printed };
        before = kind;
    }
    text
}

/// Adds blank lines between the functions of an `impl`.
fn spaced(printed: &str) -> String {
    let mut text = String::with_capacity(printed.len() + 64);
    let mut before = "{";
    for line in printed.lines() {
        let after_function = before == "    }" && line != "}";
        let after_constant = line.starts_with("    fn ") && before.ends_with(';');
        if after_function || after_constant {
            text.push('\n');
        }
        text += line;
        text.push('\n');
        before = line;
    }
    text
}
