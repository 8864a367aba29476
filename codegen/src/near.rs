//! Finds the names that are nearest to one that does not exist, by their common words and by their edit distance.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use strsim::normalized_damerau_levenshtein;

/// Number of names that a message lists.
const MOST: usize = 3;

/// Similarity, of 1000, below which a name is not listed.
const SIMILAR: usize = 400;

/// Similarity of the letters, of 1000, from which two names differ by a typo, whatever their words.
const TYPO: usize = 750;

/// Number of letters of a name that are compared.
const LETTERS: usize = 200;

/// Returns the names of `all` that are nearest to `name`, the nearest first.
pub(crate) fn nearest<'n>(name: &str, all: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    nearest_of(name, all, [])
}

/// Returns the nearest names as [`nearest`] does. The names of `others` only tell which words are frequent.
pub(crate) fn nearest_of<'n>(
    name: &str,
    all: impl IntoIterator<Item = &'n str>,
    others: impl IntoIterator<Item = &'n str>,
) -> Vec<String> {
    let all: BTreeSet<&str> = all.into_iter().filter(|other| *other != name).collect();
    let all: Vec<_> = all.into_iter().map(|other| (other, words(other))).collect();
    let mut known = BTreeMap::new();
    for word in all.iter().flat_map(|(_, words)| words.clone()).chain(others.into_iter().flat_map(words)) {
        *known.entry(word).or_insert(0usize) += 1;
    }
    // A frequent word weighs little.
    let weight = |word: &String| 10_000 / known.get(word).copied().unwrap_or(1);
    let own = words(name);
    let similarity = |other: &str, words: &BTreeSet<String>| {
        let sum = |words: Vec<&String>| words.into_iter().map(weight).sum::<usize>();
        let shared = sum(own.intersection(words).collect()) * 1000;
        let shared = shared.checked_div(sum(own.union(words).collect())).unwrap_or(0);
        let letters = letters(name, other);
        if letters >= TYPO { letters.max(shared) } else { (shared * 7 + letters * 3) / 10 }
    };
    let mut found: Vec<_> = all.iter().map(|(other, words)| (similarity(other, words), *other)).collect();
    found.retain(|(similarity, _)| *similarity >= SIMILAR);
    found.sort_by_key(|(similarity, _)| std::cmp::Reverse(*similarity));
    // A name much less similar than the first one is left out.
    let least = found.first().map_or(0, |(most, _)| most * 3 / 4);
    found
        .into_iter()
        .filter(|(similarity, _)| *similarity >= least)
        .take(MOST)
        .map(|(_, name)| name.to_owned())
        .collect()
}

/// Returns `; nearest: …` for the end of a message, or an empty text if there are no names.
pub(crate) fn told(nearest: &[String]) -> String {
    if nearest.is_empty() {
        return String::new();
    }
    let names: Vec<String> = nearest.iter().map(|name| format!("`{name}`")).collect();
    format!("; nearest: {}", names.join(", "))
}

/// Returns the similarity of the letters, of 1000. Two letters that changed places count as one difference.
fn letters(one: &str, other: &str) -> usize {
    let letters = |text: &str| -> String {
        let small = text.chars().flat_map(char::to_lowercase);
        small.filter(|sign| sign.is_alphanumeric()).take(LETTERS).collect()
    };
    (normalized_damerau_levenshtein(&letters(one), &letters(other)) * 1000.0) as usize
}

/// Returns the words of a name, in any case style, in lowercase. Singular and plural count as one word.
fn words(name: &str) -> BTreeSet<String> {
    let name = name.to_snake_case();
    name.split('_').filter(|word| !word.is_empty()).map(|word| word.trim_end_matches('s').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn names_are_near_by_words_and_by_letters() {
        for (name, all, found) in [
            ("GetServiceListItem", &["ListLocationServicesItem", "GetServiceItem", "Tax"][..], &["GetServiceItem"][..]),
            (
                "get_service_list",
                &["list_location_services", "get_tax_list", "get_user_list", "get_room_list"],
                &["list_location_services"],
            ),
            ("get_service_list", &["delete_user"], &[]),
            ("/records/{id}", &["/pets", "/record/{id}"], &["/record/{id}"]),
            ("Conetnt-Type", &["Accept", "Content-Type", "Content-Length"], &["Content-Type"]),
            ("Conetnt-Type", &["Accept-Type", "Content-Type", "type"], &["Content-Type"]),
            ("name", &["name"], &[]),
            ("", &["", "a"], &[]),
        ] {
            assert_eq!(nearest(name, all.iter().copied()), found, "{name}");
        }
    }
}
