//! Names by which a plain number is an integer.

use crate::config;

/// Name patterns, `*` standing for any run of characters.
pub(super) struct Integers {
    names: Vec<String>,
    except: Vec<String>,
}

impl Integers {
    pub(super) fn new(config: &config::Integers) -> Self {
        Self { names: config.names.clone(), except: config.except.clone() }
    }

    pub(super) fn matches(&self, name: &str) -> bool {
        let name = name.trim_end_matches("[]");
        self.names.iter().any(|pattern| matches(pattern, name)) && !self.excepted(name)
    }

    pub(super) fn excepted(&self, name: &str) -> bool {
        self.except.iter().any(|pattern| matches(pattern, name))
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
    use super::matches;

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
}
