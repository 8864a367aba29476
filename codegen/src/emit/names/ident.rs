//! Turns names of the model into identifiers of Rust. Does not know what they name.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};

/// Returns the identifier for a name that [`mend`] or [`unique`] returned.
pub(in crate::emit) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The identifiers of a scope, each with the number for the next equal name.
#[derive(Default)]
pub(in crate::emit) struct Names(HashMap<String, usize>);

impl Names {
    pub(in crate::emit) fn new<'n>(reserved: impl IntoIterator<Item = &'n str>) -> Self {
        Self(reserved.into_iter().map(|name| (name.to_owned(), 1)).collect())
    }

    pub(in crate::emit) fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Adds an identifier. A name that is taken gets a `_`, and from the second time a number.
    pub(in crate::emit) fn claim(&mut self, name: &str) -> String {
        let name = mend(name);
        let free = match self.0.get(&name).copied() {
            None => name,
            Some(first) => {
                let stem = name.trim_start_matches("r#").trim_end_matches('_');
                let double = |number: usize| if number == 1 { format!("{stem}_") } else { format!("{stem}_{number}") };
                // Found: there are more numbers than names.
                let number = (first..).find(|&number| !self.contains(&double(number))).unwrap_or(first);
                let free = double(number);
                self.0.insert(name, number + 1);
                free
            }
        };
        self.0.insert(free.clone(), 1);
        free
    }
}

/// Returns a unique identifier for each name, none of which is reserved.
pub(in crate::emit) fn unique<'n>(names: impl IntoIterator<Item = &'n str>, reserved: &[&str]) -> Vec<String> {
    let mut taken = Names::new(reserved.iter().copied());
    names.into_iter().map(|name| taken.claim(name)).collect()
}

/// Returns unique identifiers for fields, arguments and bindings. Each has a letter, as clippy wants.
pub(in crate::emit) fn bindings<'n>(names: impl IntoIterator<Item = &'n str>, reserved: &[&str]) -> Vec<String> {
    let mut taken = Names::new(reserved.iter().copied());
    names.into_iter().map(|name| taken.claim(&binding(name))).collect()
}

pub(in crate::emit) fn binding(name: &str) -> String {
    if name.chars().any(char::is_alphabetic) { name.to_owned() } else { format!("n{name}") }
}

/// Returns the nearest identifier. Other characters become `_`; a keyword becomes a raw identifier, or gets a `_` if it cannot be
/// one.
pub(in crate::emit) fn mend(name: &str) -> String {
    let mut mended = String::with_capacity(name.len() + 2);
    for character in name.chars() {
        match unicode_ident::is_xid_continue(character) {
            true if mended.is_empty() && !unicode_ident::is_xid_start(character) && character != '_' => {
                mended.extend(['_', character]);
            }
            true => mended.push(character),
            false if mended.ends_with('_') => {}
            false => mended.push('_'),
        }
    }
    match mended.as_str() {
        "" | "_" => "__".to_owned(),
        "self" | "Self" | "super" | "crate" => mended + "_",
        word if is_keyword(word) => format!("r#{word}"),
        _ => mended,
    }
}

/// Longest name of a module. File systems limit the names of files.
const LONGEST: usize = 100;

/// Returns the name of a module, which is also that of a file: ASCII, of limited length, and not a keyword.
pub(in crate::emit) fn module(name: &str) -> String {
    let ascii: String = name
        .chars()
        .map(|character| match character.is_ascii() {
            true => character.to_string(),
            false => format!("u{:x}", u32::from(character)),
        })
        .collect();
    match mend(&ascii.to_lowercase().chars().take(LONGEST).collect::<String>()) {
        raw if raw.starts_with("r#") => raw.replacen("r#", "", 1) + "_",
        plain => plain,
    }
}

/// Returns the name of the constant of a function. It differs from the name of the function.
pub(in crate::emit) fn constant(name: &str) -> String {
    let upper = mend(&name.trim_start_matches("r#").to_uppercase());
    if upper == name { upper + "_OPERATION" } else { upper }
}

fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_digits_and_foreign_characters_become_identifiers() {
        for (name, expected) in [
            ("type", "r#type"),
            ("self", "self_"),
            ("Self", "Self_"),
            ("2fa", "_2fa"),
            ("", "__"),
            ("_", "__"),
            ("a-b*/c", "a_b_c"),
            ("название", "название"),
            ("\u{202e}x", "_x"),
        ] {
            assert_eq!(mend(name), expected, "{name}");
            assert_eq!(ident(&mend(name)).to_string(), expected);
        }
    }

    #[test]
    fn clashes_are_told_apart() {
        assert_eq!(unique(["send", "a", "a", "type", "type"], &["send"]), ["send_", "a", "a_", "r#type", "type_"]);
        assert_eq!(unique(["a", "a_", "a", "a", "a_2"], &[]), ["a", "a_", "a_2", "a_3", "a_2_"]);
    }

    #[test]
    fn modules_are_files() {
        for (name, expected) in [("mod", "mod_"), ("type", "type_"), ("self", "self_"), ("日", "u65e5"), ("a b", "a_b")]
        {
            assert_eq!(module(name), expected, "{name}");
        }
    }
}
