//! A name that is not there and those that are in, the ones that may be meant out: by the words that they share, and by how
//! few letters differ.

use std::collections::{BTreeMap, BTreeSet};

/// How many names are told.
const TOLD: usize = 3;

/// Likeness, of 1000, below which a name is not told.
const LIKE: usize = 400;

/// Likeness of the letters, of 1000, from which on the names differ by slips, whatever their words.
const SLIP: usize = 750;

/// Letters of a name that are compared.
const LETTERS: usize = 200;

/// The names of `all` that are most like `name`, the likest first.
pub(crate) fn nearest<'n>(name: &str, all: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    nearest_of(name, all, [])
}

/// As [`nearest`], where the names of `others` say as well which words are common.
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
    // A word that many names have says little.
    let weight = |word: &String| 10_000 / known.get(word).copied().unwrap_or(1);
    let own = words(name);
    let likeness = |other: &str, words: &BTreeSet<String>| {
        let sum = |words: Vec<&String>| words.into_iter().map(weight).sum::<usize>();
        let shared = share(sum(own.intersection(words).collect()), sum(own.union(words).collect()));
        let letters = letters(name, other);
        if letters >= SLIP { letters.max(shared) } else { (shared * 7 + letters * 3) / 10 }
    };
    let mut found: Vec<_> = all.iter().map(|(other, words)| (likeness(other, words), *other)).collect();
    found.retain(|(likeness, _)| *likeness >= LIKE);
    found.sort_by_key(|(likeness, _)| std::cmp::Reverse(*likeness));
    // What is much less like it than the first is hardly meant.
    let least = found.first().map_or(0, |(most, _)| most * 3 / 4);
    found.into_iter().filter(|(likeness, _)| *likeness >= least).take(TOLD).map(|(_, name)| name.to_owned()).collect()
}

/// `; nearest: …`; nothing where there is none.
pub(crate) fn told(nearest: &[String]) -> String {
    if nearest.is_empty() {
        return String::new();
    }
    let names: Vec<String> = nearest.iter().map(|name| format!("`{name}`")).collect();
    format!("; nearest: {}", names.join(", "))
}

/// Of 1000: how few letters differ.
fn letters(one: &str, other: &str) -> usize {
    let letters = |text: &str| -> Vec<char> {
        let small = text.chars().flat_map(char::to_lowercase);
        small.filter(|sign| sign.is_alphanumeric()).take(LETTERS).collect()
    };
    let (one, other) = (letters(one), letters(other));
    let longest = one.len().max(other.len());
    share(longest - distance(&one, &other).min(longest), longest)
}

fn share(part: usize, whole: usize) -> usize {
    (part * 1000).checked_div(whole).unwrap_or(0)
}

/// The words of a name in any case, small.
fn words(name: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let (mut word, mut small) = (String::new(), false);
    for sign in name.chars().chain([' ']) {
        let ends = !sign.is_alphanumeric() || (small && sign.is_uppercase());
        if ends && !word.is_empty() {
            // One or many.
            words.insert(std::mem::take(&mut word).trim_end_matches('s').to_owned());
        }
        if sign.is_alphanumeric() {
            word.extend(sign.to_lowercase());
        }
        small = !sign.is_uppercase();
    }
    words
}

/// Returns how many letters have to be added, removed or changed to turn one text into the other.
pub(crate) fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, sign) in one.iter().enumerate() {
        let mut before = std::mem::replace(&mut row[0], at + 1);
        for (to, against) in other.iter().enumerate() {
            let least = (before + usize::from(sign != against)).min(row[to] + 1).min(row[to + 1] + 1);
            before = std::mem::replace(&mut row[to + 1], least);
        }
    }
    row[other.len()]
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
