//! Casing of names: words of the document go in, `snake_case` or `UpperCamelCase` identifiers come out, unique in a scope.

use std::collections::HashSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// `snake_case`; `fallback` where nothing of `name` can stand in an identifier.
pub(in crate::resolve) fn snake(name: &str, fallback: &str) -> String {
    let name = words(name).to_snake_case();
    sound(name, fallback, "_")
}

/// `UpperCamelCase`; `fallback` where nothing of `name` can stand in an identifier.
pub(in crate::resolve) fn pascal(name: &str, fallback: &str) -> String {
    let name = words(name).to_upper_camel_case();
    sound(name, fallback, "")
}

/// An identifier may not begin with a digit.
fn sound(name: String, fallback: &str, between: &str) -> String {
    match name.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_numeric() => format!("{fallback}{between}{name}"),
        Some(_) => name,
    }
}

/// Signs that mean something in a name are spelt, others separate words.
fn words(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut chars = name.chars().peekable();
    while let Some(sign) = chars.next() {
        match sign {
            '+' => out.push_str(" plus "),
            // A leading sign is a word, one between words is a separator.
            '-' if out.trim().is_empty() && chars.peek().is_some_and(char::is_ascii_digit) => out.push_str("minus "),
            '<' => out.push_str(" less "),
            '>' => out.push_str(" greater "),
            '=' => out.push_str(" equal "),
            sign if sign.is_alphanumeric() => out.push(sign),
            _ => out.push(' '),
        }
    }
    out
}

/// `services` to `service`: the word for one of many.
pub(in crate::resolve) fn singular(name: &str) -> String {
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

/// Names of one scope: a second taker gets a number.
#[derive(Debug, Default)]
pub(in crate::resolve) struct Unique {
    taken: HashSet<String>,
}

impl Unique {
    pub(in crate::resolve) fn take(&mut self, name: String) -> String {
        let mut unique = name.clone();
        let mut at = 2;
        while !self.taken.insert(unique.clone()) {
            let between = if name.chars().any(char::is_uppercase) { "" } else { "_" };
            unique = format!("{name}{between}{at}");
            at += 1;
        }
        unique
    }

    pub(in crate::resolve) fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name)
    }
}
