//! Names of fields whose values are secrets.
//!
//! The client hides such values at run time, and the generator writes types that hide them. Both have a copy of this file, and a
//! test of the generator keeps the copies equal.
#![allow(unreachable_pub, reason = "public in the generator, private in the client")]

/// Parts of names of secrets, without separators of words.
const SECRET: &[&str] = &["token", "password", "passwd", "passphrase", "secret", "apikey"];

/// Ends of words for values that are sometimes secrets.
const SENSITIVE: &[&str] = &["code", "hash"];

/// Returns whether `Debug` hides the value under this name, such as `user_token`, `passwordHash` or `X-Api-Key`.
pub fn is_secret(name: &str) -> bool {
    let signs = name.chars().filter(|sign| sign.is_alphanumeric());
    let name: String = signs.map(|sign| sign.to_ascii_lowercase()).collect();
    SECRET.iter().any(|part| name.contains(part))
}

/// Returns whether errors do not quote the value under this name: a secret, or a possible secret such as `code` and `pin`.
pub fn is_sensitive(name: &str) -> bool {
    is_secret(name) || words(name).any(|word| word == "pin" || SENSITIVE.iter().any(|end| word.ends_with(end)))
}

/// Splits `snake_case`, `kebab-case` and `camelCase` into lowercase words without the `s` of a plural.
fn words(name: &str) -> impl Iterator<Item = String> {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut lowercase = false;
    for sign in name.chars() {
        if lowercase && sign.is_ascii_uppercase() {
            spaced.push(' ');
        }
        lowercase = sign.is_ascii_lowercase();
        spaced.push(if sign.is_alphanumeric() { sign.to_ascii_lowercase() } else { ' ' });
    }
    let words: Vec<_> =
        spaced.split_whitespace().map(|word| word.strip_suffix('s').unwrap_or(word).to_owned()).collect();
    words.into_iter()
}
