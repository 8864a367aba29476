//! Turns names of the document into `snake_case` or `UpperCamelCase` identifiers, unique in a scope.

use std::collections::{HashMap, HashSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Returns a name in `snake_case`, or `fallback` if `name` has no characters of an identifier.
pub(crate) fn snake(name: &str, fallback: &str) -> String {
    identifier(words(name).to_snake_case(), fallback, "_")
}

/// Returns a name in `UpperCamelCase`, or `fallback` if `name` has no characters of an identifier.
pub(crate) fn pascal(name: &str, fallback: &str) -> String {
    identifier(words(name).to_upper_camel_case(), fallback, "")
}

/// Adds `fallback` before a leading digit, which an identifier cannot have.
fn identifier(name: String, fallback: &str, between: &str) -> String {
    match name.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_numeric() => format!("{fallback}{between}{name}"),
        Some(_) => name,
    }
}

/// Spells out the signs that have a meaning, and replaces all others by spaces.
fn words(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut chars = name.chars().peekable();
    // Whether no word has come yet.
    let mut leads = true;
    while let Some(sign) = chars.next() {
        match sign {
            '+' => out.push_str(" plus "),
            // A leading minus is a word, one between words is a separator.
            '-' if leads && chars.peek().is_some_and(char::is_ascii_digit) => out.push_str("minus "),
            '<' => out.push_str(" less "),
            '>' => out.push_str(" greater "),
            '=' => out.push_str(" equal "),
            sign if sign.is_alphanumeric() => out.push(sign),
            _ => {
                out.push(' ');
                continue;
            }
        }
        leads = false;
    }
    out
}

/// Returns the singular of an English word: `service` for `services`.
pub(crate) fn singular(name: &str) -> String {
    let lower = name.to_lowercase();
    if lower.ends_with("ies") && name.len() > 4 {
        format!("{}y", &name[..name.len() - 3])
    } else if ["sses", "uses", "ches", "shes", "xes"].iter().any(|end| lower.ends_with(end)) {
        name[..name.len() - 2].to_owned()
    } else if lower.ends_with('s') && !["ss", "us", "is"].iter().any(|end| lower.ends_with(end)) && name.len() > 2 {
        name[..name.len() - 1].to_owned()
    } else {
        name.to_owned()
    }
}

/// The names of one scope. A name that is taken gets a number.
#[derive(Debug, Default)]
pub(crate) struct Unique {
    taken: HashSet<String>,
    /// The next number after each beginning, so that many equal names take no longer than others.
    next: HashMap<String, usize>,
}

impl Unique {
    pub(crate) fn take(&mut self, name: String) -> String {
        let between = if name.chars().any(char::is_uppercase) { "" } else { "_" };
        self.take_with(name, between)
    }

    /// Takes a name. A number that it gets follows `between`.
    pub(crate) fn take_with(&mut self, name: String, between: &str) -> String {
        if self.taken.insert(name.clone()) {
            return name;
        }
        let beginning = name + between;
        let next = self.next.entry(beginning.clone()).or_insert(2);
        loop {
            let unique = format!("{beginning}{next}");
            *next += 1;
            if self.taken.insert(unique.clone()) {
                return unique;
            }
        }
    }

    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name)
    }
}
