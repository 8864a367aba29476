//! Splits names into words.

/// The words of `snake_case`, `kebab-case` and `camelCase`, in small letters.
pub(super) fn words(name: &str) -> impl Iterator<Item = String> {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut small = false;
    for sign in name.chars() {
        if small && sign.is_ascii_uppercase() {
            spaced.push(' ');
        }
        small = sign.is_ascii_lowercase();
        spaced.push(if sign.is_alphanumeric() { sign.to_ascii_lowercase() } else { ' ' });
    }
    spaced.split_whitespace().map(str::to_owned).collect::<Vec<_>>().into_iter()
}
