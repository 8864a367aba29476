//! Makes the path that is sent of a key under `paths`, which documents write with fragments, queries, or without its slash.

use crate::report::Report;

/// Returns the template of a path key. `query` are the names of the query parameters that the operation declares.
pub(super) fn template(key: &str, query: &[&str], pointer: &str, report: &mut Report) -> String {
    let (path, fragment) = split_outside_braces(key, '#');
    if fragment.is_some() {
        report.remark(pointer, "the fragment only tells the path apart from others; it is not sent");
    }
    let path = without_expressions(path, query);
    let (path, pairs) = split_outside_braces(&path, '?');
    let mut template = path.to_owned();
    if key.contains("://") {
        report.note(pointer, "the path is an absolute URL; it is still appended to the URL of the server");
    } else if !path.starts_with('/') {
        report.note(pointer, "the path does not begin with a slash; one is added");
    }
    if !path.starts_with('/') {
        template.insert(0, '/');
    }
    // A pair such as `page={page}` is the declared parameter, which is sent by its own rules.
    let is_declared = |pair: &str| query.iter().any(|name| pair == format!("{name}={{{name}}}"));
    let pairs = pairs.unwrap_or_default().split('&').filter(|pair| !pair.is_empty() && !is_declared(pair));
    let pairs = pairs.collect::<Vec<_>>().join("&");
    if !pairs.is_empty() {
        template = format!("{template}?{pairs}");
    }
    template
}

/// Splits at the first `mark` that is not part of a placeholder.
fn split_outside_braces(text: &str, mark: char) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if sign == mark && depth == 0 => return (&text[..at], Some(&text[at + sign.len_utf8()..])),
            _ => {}
        }
    }
    (text, None)
}

/// Removes expressions of RFC 6570 such as `{?page,size}` whose names are declared query parameters.
fn without_expressions(path: &str, query: &[&str]) -> String {
    let mut left = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inside, after)) = after.split_once('}') else { break };
        left.push_str(before);
        let names = inside.strip_prefix(['?', '&']).unwrap_or_default();
        let is_declared = |name: &str| query.contains(&name.trim().trim_end_matches('*'));
        if names.is_empty() || !names.split(',').all(is_declared) {
            left.push_str(&format!("{{{inside}}}"));
        }
        rest = after;
    }
    left + rest
}
