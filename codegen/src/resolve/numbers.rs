//! Which numbers are integers, and how wide they are.

use crate::config;
use crate::model::{Shape, Width};

/// The configuration's word on numbers.
pub(super) struct Numbers<'a> {
    config: &'a config::Numbers,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(config: &'a config::Numbers) -> Self {
        Self { config }
    }

    pub(super) fn integer(&self, format: Option<&str>) -> Shape {
        Shape::Int(if format == Some("int32") && !self.config.wide { Width::W32 } else { Width::W64 })
    }

    /// The shape of `type: number` under `name`.
    pub(super) fn number(&self, name: &str, format: Option<&str>) -> Shape {
        match format {
            Some("int32" | "int64") => self.integer(format),
            Some("float") if !self.config.wide => Shape::Float(Width::W32),
            Some("float" | "double") => Shape::Float(Width::W64),
            _ if self.matches(name) => Shape::Int(Width::W64),
            _ => Shape::Float(Width::W64),
        }
    }

    pub(super) fn matches(&self, name: &str) -> bool {
        let name = name.trim_end_matches("[]");
        self.config.integers.iter().any(|pattern| matches(pattern, name)) && !self.excepted(name)
    }

    pub(super) fn excepted(&self, name: &str) -> bool {
        self.config.except.iter().any(|pattern| matches(pattern, name))
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
