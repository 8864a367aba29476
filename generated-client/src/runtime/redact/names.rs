//! Which values are secrets, by the names that they stand under. It is compiled into the client, which never shows such a value,
//! and into the generator, which writes types that never do. So it must not know of either.

/// Parts of names, without what separates words.
const SECRET: &[&str] = &["token", "password", "passwd", "passphrase", "secret", "apikey"];

/// Last parts of a word, for values that are secrets often, and more often are not.
const SENSITIVE: &[&str] = &["code", "hash"];

/// Whether `Debug` hides the value under this name: `user_token`, `passwordHash`, `X-Api-Key`.
pub(crate) fn is_secret(name: &str) -> bool {
    let signs = name.chars().filter(|sign| sign.is_alphanumeric());
    let name: String = signs.map(|sign| sign.to_ascii_lowercase()).collect();
    SECRET.iter().any(|part| name.contains(part))
}

/// Whether an error does not quote the value under this name: a secret, or what may be one, such as `code` and `pin`.
pub(crate) fn is_sensitive(name: &str) -> bool {
    is_secret(name) || words(name).any(|word| word == "pin" || SENSITIVE.iter().any(|end| word.ends_with(end)))
}

/// The words of `snake_case`, `kebab-case` and `camelCase`, in small letters and without the `s` of a plural.
fn words(name: &str) -> impl Iterator<Item = String> {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut small = false;
    for sign in name.chars() {
        if small && sign.is_ascii_uppercase() {
            spaced.push(' ');
        }
        small = sign.is_ascii_lowercase();
        spaced.push(if sign.is_alphanumeric() { sign.to_ascii_lowercase() } else { ' ' });
    }
    let words: Vec<_> =
        spaced.split_whitespace().map(|word| word.strip_suffix('s').unwrap_or(word).to_owned()).collect();
    words.into_iter()
}
