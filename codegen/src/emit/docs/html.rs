//! Decides whether rustdoc can show the HTML of a description: only plain tags, each closed.

use pulldown_cmark::Event;

const SHOWN: [&str; 24] = [
    "b", "strong", "i", "em", "u", "s", "small", "sub", "sup", "code", "kbd", "p", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "thead", "tbody", "tr", "td", "th",
];

/// Returns whether all tags are plain, without attributes, and closed in order.
pub(in crate::emit) fn is_harmless(events: &[Event<'_>]) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for event in events {
        let (Event::Html(text) | Event::InlineHtml(text)) = event else { continue };
        let mut rest: &str = text;
        while let Some(at) = rest.find('<') {
            let tag = &rest[at..];
            let Some(end) = tag.find('>') else { return false };
            let inside = &tag[1..end];
            rest = &tag[end + 1..];
            if is_break(&tag[..=end]) {
                continue;
            }
            match inside.strip_prefix('/') {
                Some(name) if open.last() == Some(&name) => _ = open.pop(),
                None if SHOWN.contains(&inside) => open.push(inside),
                _ => return false,
            }
        }
    }
    open.is_empty()
}

pub(in crate::emit) fn is_break(tag: &str) -> bool {
    matches!(tag, "<br>" | "<br/>" | "<br />")
}
