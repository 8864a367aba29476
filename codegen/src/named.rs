//! Finds the meaning of a number by its name: the patterns of `[numbers]` in their order of precedence.

use crate::config::Numbers;

/// The meaning of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Named {
    /// Digits that are not a quantity: a phone number, a code.
    Text,
    /// A quantity that may have a fraction, such as money.
    Decimal,
    Integer,
}

impl Named {
    /// All meanings; most names have none.
    pub(crate) const ALL: [Option<Self>; 4] = [None, Some(Self::Text), Some(Self::Decimal), Some(Self::Integer)];
}

impl Numbers {
    /// Returns the meaning in the first list that has the name. The names of `except` have none.
    pub(crate) fn named(&self, name: &str) -> Option<Named> {
        let name = name.trim_end_matches("[]");
        let lists = [
            (&self.except, None),
            (&self.texts, Some(Named::Text)),
            (&self.decimals, Some(Named::Decimal)),
            (&self.integers, Some(Named::Integer)),
        ];
        let listed = |list: &[String]| list.iter().any(|pattern| matches(pattern, name));
        lists.into_iter().find(|(list, _)| listed(list)).and_then(|(_, named)| named)
    }
}

fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{Named, Numbers, matches};

    #[test]
    fn a_star_stands_for_any_run() {
        for (pattern, name, expected) in [
            ("id", "id", true),
            ("id", "ids", false),
            ("*_id", "service_id", true),
            ("*_id", "_id", true),
            ("*_id", "id", false),
            ("is_*", "is_paid", true),
            ("a*b*c", "a1b2c", true),
            ("a*b*c", "a1c", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} on {name}");
        }
    }

    #[test]
    fn the_first_list_decides() {
        let list = |patterns: &[&str]| patterns.iter().map(|&pattern| pattern.to_owned()).collect();
        let numbers = Numbers {
            except: list(&["a"]),
            texts: list(&["a", "b"]),
            decimals: list(&["a", "b", "c"]),
            integers: list(&["*"]),
            ..Numbers::default()
        };
        let named = ["a", "b", "c", "d", "b[]"].map(|name| numbers.named(name));
        let text = Some(Named::Text);
        assert_eq!(named, [None, text, Some(Named::Decimal), Some(Named::Integer), text]);
    }
}
