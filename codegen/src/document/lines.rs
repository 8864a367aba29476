//! Finds the line and the column at which a YAML document begins.

/// Returns where the content of a text begins, or the begin of the text if there is none.
pub(super) fn start(text: &str) -> (usize, usize) {
    let mut lines = (1..).zip(text.lines());
    let first = lines.find(|(_, line)| is_content(line) && !is_marker(line, "---"));
    first.map_or((1, 1), |(number, line)| (number, column(line)))
}

/// Returns where the second document of a text begins: its marker, or its content after the end of the first.
pub(super) fn second_document(text: &str) -> (usize, usize) {
    let (mut has_begun, mut has_ended) = (false, false);
    for (number, line) in (1..).zip(text.lines()) {
        let begins = is_marker(line, "---") || (has_ended && is_content(line) && !is_marker(line, "..."));
        if has_begun && begins {
            return (number, column(line));
        }
        has_begun |= begins || is_content(line);
        has_ended |= has_begun && is_marker(line, "...");
    }
    (1, 1)
}

/// Returns whether a line has more than a comment or a directive.
fn is_content(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with(['#', '%'])
}

fn is_marker(line: &str, marker: &str) -> bool {
    line.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

fn column(line: &str) -> usize {
    line.chars().take_while(|sign| sign.is_whitespace()).count() + 1
}
