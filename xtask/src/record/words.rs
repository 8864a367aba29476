//! Splits names into words.

use heck::ToSnakeCase;

/// Returns the words of `snake_case`, `kebab-case` and `camelCase` in lower case.
pub(super) fn words(name: &str) -> impl Iterator<Item = String> {
    let words = name.to_snake_case();
    words.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>().into_iter()
}
