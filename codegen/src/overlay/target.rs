//! Splits a JSONPath into segments, with their starts and the names that they select. Does not know the document.

/// A segment of a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Segment<'t> {
    /// The text, such as `.get`, `['/pets', '/dogs']` or `..[?@.name]`.
    pub text: &'t str,
    /// Byte offset in the target.
    pub start: usize,
    /// The selectors, such as `?@.name == 'a'`, `'/pets'` or `get`.
    pub selectors: Vec<&'t str>,
    /// Selects at any depth (`..`).
    pub descends: bool,
}

impl Segment<'_> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Returns the names that it selects, or `None` if a selector is not a name.
    pub(crate) fn names(&self) -> Option<Vec<String>> {
        let shorthand = !self.text.trim_start_matches('.').starts_with('[');
        let names = self.selectors.iter().map(|selector| match *selector {
            "*" => None,
            name if shorthand => Some(name.to_owned()),
            quoted => unquoted(quoted),
        });
        names.collect()
    }
}

/// Returns the segments of a target after `$`, or `None` if it is not a JSONPath.
pub(crate) fn segments(target: &str) -> Option<Vec<Segment<'_>>> {
    let mut segments = Vec::new();
    let mut at = target.find('$')? + 1;
    while let Some(rest) = target.get(at..).filter(|rest| !rest.trim().is_empty()) {
        let start = at + (rest.len() - rest.trim_start().len());
        let rest = rest.trim_start();
        let dots = rest.len() - rest.trim_start_matches('.').len();
        let inner = rest.get(dots..)?;
        let (length, selectors) = match inner.strip_prefix('[') {
            Some(inside) => {
                let (selectors, length) = bracketed(inside)?;
                (dots + length + 1, selectors)
            }
            None => {
                let length = inner.find(['.', '[', ' ']).unwrap_or(inner.len());
                (dots + length, vec![inner.get(..length)?])
            }
        };
        let text = rest.get(..length).filter(|_| length > dots && dots <= 2)?;
        segments.push(Segment { text, start, selectors, descends: dots == 2 });
        at = start + length;
    }
    Some(segments)
}

/// Returns each alternative of a target that has several, with the target that has only this alternative. Alternatives are the
/// selectors of a segment and the operands of `||` in a filter.
pub(crate) fn alternatives(target: &str) -> Option<Vec<(&str, String)>> {
    let mut found = Vec::new();
    for segment in segments(target)? {
        let (before, after) = (target.get(..segment.start)?, target.get(segment.end()..)?);
        let dots = if segment.descends { ".." } else { "" };
        let several = segment.selectors.len() > 1;
        for selector in &segment.selectors {
            let parts = selector.strip_prefix('?').map(any_of).unwrap_or_default();
            match parts.as_slice() {
                [_, _, ..] => found.extend(parts.iter().map(|part| (*part, format!("{before}{dots}[?{part}]{after}")))),
                _ if several => found.push((*selector, format!("{before}{dots}[{selector}]{after}"))),
                _ => {}
            }
        }
    }
    Some(found)
}

/// Splits a filter at each `||` outside of brackets.
pub(crate) fn any_of(filter: &str) -> Vec<&str> {
    let (mut parts, mut from) = (Vec::new(), 0);
    for (at, sign) in outside(filter) {
        if sign == '|' && at >= from && filter[at..].starts_with("||") {
            parts.push(filter[from..at].trim());
            from = at + 2;
        }
    }
    parts.push(filter[from..].trim());
    parts
}

/// Returns the selectors up to the closing bracket, and the length of the text up to and including it.
fn bracketed(inside: &str) -> Option<(Vec<&str>, usize)> {
    let (mut selectors, mut from) = (Vec::new(), 0);
    for (at, sign) in outside(inside) {
        if matches!(sign, ',' | ']') {
            selectors.push(inside[from..at].trim());
            from = at + 1;
        }
        if sign == ']' {
            return Some((selectors, at + 1));
        }
    }
    None
}

/// Returns the characters outside of quotes and brackets, with their offsets.
fn outside(text: &str) -> Vec<(usize, char)> {
    let (mut found, mut open, mut quote, mut escaped) = (Vec::new(), 0usize, None, false);
    for (at, sign) in text.char_indices() {
        match (quote, sign) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(ends), sign) => quote = quote.filter(|_| ends != sign),
            (None, '\'' | '"') => quote = Some(sign),
            (None, '[' | '(') => open += 1,
            (None, ']' | ')') if open > 0 => open -= 1,
            (None, sign) if open == 0 => found.push((at, sign)),
            _ => {}
        }
    }
    found
}

/// Returns the text of a literal in quotes, or `None` if it is not one.
pub(crate) fn unquoted(literal: &str) -> Option<String> {
    let inner = |quote: char| literal.strip_prefix(quote)?.strip_suffix(quote);
    match inner('\'') {
        Some(text) => {
            let text = text.replace("\\'", "'").replace('"', "\\\"");
            serde_json::from_str(&format!("\"{text}\"")).ok()
        }
        None => inner('"').and_then(|_| serde_json::from_str(literal).ok()),
    }
}

/// Returns a name as a literal in quotes.
pub(crate) fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{alternatives, quoted, segments, unquoted};

    #[test]
    fn a_target_falls_into_segments() {
        let shown = |target: &str| {
            let segments = segments(target)?;
            let shown = segments.iter().map(|one| format!("{} {:?} {:?}", one.text, one.selectors, one.names()));
            Some(shown.collect::<Vec<_>>())
        };
        assert_eq!(shown("$").unwrap(), [""; 0]);
        assert_eq!(
            shown("$.paths['/a]', \"/b's\"].*..[?@.x['y'] == ', ]'] ..name[0]").unwrap(),
            [
                r#".paths ["paths"] Some(["paths"])"#,
                r#"['/a]', "/b's"] ["'/a]'", "\"/b's\""] Some(["/a]", "/b's"])"#,
                r#".* ["*"] None"#,
                r#"..[?@.x['y'] == ', ]'] ["?@.x['y'] == ', ]'"] None"#,
                r#"..name ["name"] Some(["name"])"#,
                r#"[0] ["0"] None"#,
            ]
        );
        for broken in ["", "$[", "$['a", "$...a", "$."] {
            assert_eq!(shown(broken), None, "{broken}");
        }
    }

    #[test]
    fn a_target_has_alternatives() {
        let shown = |target: &str| {
            let all = alternatives(target).unwrap();
            all.into_iter().map(|(part, alone)| format!("{part} {alone}")).collect::<Vec<_>>()
        };
        assert_eq!(
            shown("$['a', \"b\"].c..[?@.x == 'a||b' || (@.y || @.z)].*"),
            [
                r#"'a' $['a'].c..[?@.x == 'a||b' || (@.y || @.z)].*"#,
                r#""b" $["b"].c..[?@.x == 'a||b' || (@.y || @.z)].*"#,
                r#"@.x == 'a||b' $['a', "b"].c..[?@.x == 'a||b'].*"#,
                r#"(@.y || @.z) $['a', "b"].c..[?(@.y || @.z)].*"#,
            ]
        );
        assert_eq!(shown("$.a[?@.b && (@.c || @.d)]"), [""; 0]);
    }

    #[test]
    fn a_name_in_quotes_is_the_name() {
        for name in ["/a", "it's", "a\"b", "back\\slash", "é"] {
            assert_eq!(unquoted(&quoted(name)).as_deref(), Some(name));
        }
        assert_eq!(unquoted("0"), None);
        assert_eq!(unquoted("'"), None);
    }
}
