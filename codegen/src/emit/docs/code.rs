//! Code spans and code blocks of Markdown.

use crate::emit::docs::escape;
use crate::text::{code_span, longest_run};

/// Returns a code span.
pub(in crate::emit) fn code(text: &str) -> String {
    let text = escape::clean(text).replace('\n', " ");
    if text.trim().is_empty() {
        return "(blank)".to_owned();
    }
    code_span(&text)
}

/// Returns a code block.
pub(in crate::emit) fn fenced(language: &str, text: &str) -> String {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n'))
}
