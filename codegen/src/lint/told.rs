//! Finds bounds that a description states in words.

use serde_json::{Map, Value};

/// Units that may differ from that of the value.
const UNITS: [&str; 6] = ["sec", "min", "hour", "day", "week", "month"];

/// Returns the step that a description states, as in `a multiple of 300`. None if a unit follows: it may differ from that of the
/// value.
pub(super) fn step(description: &str) -> Option<u64> {
    let words: Vec<&str> = description.split_whitespace().collect();
    words.windows(3).enumerate().find_map(|(at, window)| {
        let multiple = window[0].trim_matches(|sign: char| !sign.is_alphanumeric()).to_ascii_lowercase();
        if !matches!(multiple.as_str(), "multiple" | "multiples") || window[1] != "of" {
            return None;
        }
        let digits = window[2].trim_end_matches(|sign: char| !sign.is_alphanumeric());
        let step = digits.parse().ok().filter(|step| *step > 1)?;
        let ends = digits.len() < window[2].len();
        let next = words.get(at + 3).map(|word| word.to_ascii_lowercase());
        let unit = !ends && next.is_some_and(|next| UNITS.iter().any(|unit| next.starts_with(unit)));
        (!unit).then_some(step)
    })
}

/// Returns the place of the number that a schema describes, relative to the schema, if it has no `multipleOf`.
pub(super) fn unstepped(schema: &Map<String, Value>) -> Option<String> {
    let is_number = |node: &Map<String, Value>| {
        let names = node.get("type").map(|names| names.as_array().map_or(std::slice::from_ref(names), Vec::as_slice));
        names.is_some_and(|names| names.iter().any(|name| name == "number" || name == "integer"))
    };
    if is_number(schema) {
        return (!schema.contains_key("multipleOf")).then(String::new);
    }
    ["oneOf", "anyOf"].iter().find_map(|key| {
        let members = schema.get(*key)?.as_array()?.iter().enumerate();
        let (index, number) = members
            .filter_map(|(index, member)| Some((index, member.as_object()?)))
            .find(|(_, node)| is_number(node))?;
        (!number.contains_key("multipleOf")).then(|| format!("/{key}/{index}"))
    })
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn steps_are_stated_in_words() {
        for (told, number) in [
            ("Seconds; a multiple of 300, at most 3600.", Some(300)),
            ("Multiples of 300 (as of five minutes)", Some(300)),
            ("Multiples of 15.", Some(15)),
            ("a multiple of 15 minutes", None),
            ("a multiple of the step", None),
            ("multiple of 1", None),
            ("allows multiple appointments", None),
            ("of 300", None),
            ("", None),
        ] {
            assert_eq!(step(told), number, "{told}");
        }
    }
}
