//! Converts Markdown of a document to Markdown that rustdoc and clippy accept.
//!
//! Parses the text like rustdoc and writes it again: escapes text that would be read as Markdown, HTML or intra-doc links, gives
//! code blocks a language that is never compiled, and formats lists and tables canonically.

use pulldown_cmark::{Event, Options, Parser, TextMergeStream};

use crate::emit::docs::code::fenced;
use crate::emit::docs::escape;
use crate::emit::docs::html;
use writer::Writer;

mod writer;

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH).union(Options::ENABLE_TASKLISTS);

/// Deepest nesting. A text with more is shown as it is, since each line would repeat the marks of all levels.
const MAX_DEPTH: usize = 24;

pub(in crate::emit) fn render(text: &str) -> String {
    let text = escape::clean(text);
    if escape::is_plain(&text) {
        return text.trim().to_owned();
    }
    let events = parse(&text);
    if depth(&events) > MAX_DEPTH {
        return fenced("text", &text);
    }
    let has_html = events.iter().any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    if has_html && html::is_harmless(&events) {
        let kept = write(&events, true);
        // A tag at the beginning of a line may turn the lines after it into HTML.
        if html::is_harmless(&parse(&kept)) {
            return kept;
        }
    }
    write(&events, false)
}

fn parse(text: &str) -> Vec<Event<'_>> {
    TextMergeStream::new(Parser::new_ext(text, OPTIONS)).collect()
}

fn write(events: &[Event<'_>], keep_html: bool) -> String {
    let mut writer = Writer::new(keep_html);
    for event in events {
        writer.event(event);
    }
    writer.finish()
}

/// Returns the first paragraph on one line.
pub(in crate::emit) fn line(text: &str) -> String {
    let rendered = render(text);
    let first = rendered.split("\n\n").next().unwrap_or_default();
    match first.starts_with("```") {
        true => String::new(),
        false => {
            let lines = first.trim_start_matches('#').lines().map(|line| line.trim_end_matches('\\').trim());
            lines.collect::<Vec<_>>().join(" ").trim().to_owned()
        }
    }
}

fn depth(events: &[Event<'_>]) -> usize {
    let mut depth = 0usize;
    let mut deepest = 0;
    for event in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests;
