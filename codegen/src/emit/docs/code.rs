//! Code spans and code blocks of Markdown.

use crate::emit::docs::escape;

/// A code span that holds the text whatever backticks are in it.
pub(in crate::emit) fn code(text: &str) -> String {
    let text = escape::clean(text).replace('\n', " ");
    if text.trim().is_empty() {
        return "(blank)".to_owned();
    }
    let fence = "`".repeat(escape::longest_run(&text, '`') + 1);
    match text.starts_with('`') || text.ends_with('`') {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

/// Returns a code block.
pub(in crate::emit) fn fenced(language: &str, text: &str) -> String {
    let fence = "`".repeat(escape::longest_run(text, '`').max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n'))
}
