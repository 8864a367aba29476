//! Writes parts of texts: counts, code spans of Markdown, and texts of a document that a terminal shows.

use std::borrow::Cow;

/// Returns a count with its noun: `1 change`, `2 changes`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Returns a code span of Markdown for one line of text, whatever backticks are in it.
pub(crate) fn code_span(line: &str) -> String {
    let fence = "`".repeat(longest_run(line) + 1);
    let pad = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{line}{pad}{fence}")
}

/// Returns the length of the longest run of backticks.
pub(crate) fn longest_run(text: &str) -> usize {
    text.split(|sign| sign != '`').map(str::len).max().unwrap_or_default()
}

/// Escapes what a terminal does not show as text: control characters, line breaks, and marks that change the direction.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // `escape_debug` escapes these, too, and they are readable.
    for piece in text.split_inclusive(['"', '\'', '\\']) {
        let plain = piece.trim_end_matches(['"', '\'', '\\']);
        out.extend(plain.escape_debug());
        out.push_str(piece.get(plain.len()..).unwrap_or_default());
    }
    out
}

/// Escapes control characters other than line breaks and tabs, marks that change the direction, and colons that begin a line, which
/// runners of GitHub Actions read as a command. For a whole output, whose single texts are [`printable`]; the escapes are those of
/// JSON.
pub fn terminal(text: &str) -> Cow<'_, str> {
    let is_hidden = |sign: char| {
        (sign.is_control() && !matches!(sign, '\n' | '\t'))
            || matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let is_command = |line: &str| line.trim_start().starts_with("::");
    if !text.contains(is_hidden) && !text.lines().any(is_command) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut escapes = is_command(line);
        for sign in line.chars() {
            let is_colon = sign == ':' && std::mem::take(&mut escapes);
            match is_colon || is_hidden(sign) {
                true => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
                false => out.push(sign),
            }
        }
    }
    out.into()
}
