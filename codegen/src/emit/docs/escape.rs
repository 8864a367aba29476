//! Escapes plain text as Markdown, so that nothing in it is read as markup.

/// Normalizes line ends, and removes tabs, invisible characters, and those that rustc refuses in comments.
pub(in crate::emit) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut column = 0;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
                clean.push('\n');
                column = 0;
            }
            '\t' => {
                let width = 4 - column % 4;
                clean.extend(std::iter::repeat_n(' ', width));
                column += width;
            }
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' => {}
            control if control.is_control() => {}
            other => {
                clean.push(other);
                column += 1;
            }
        }
    }
    clean
}

/// Returns whether a text is one line that Markdown reads as text only.
pub(in crate::emit) fn is_plain(text: &str) -> bool {
    let text = text.trim();
    let harmless = |c: char| {
        c.is_alphanumeric() || matches!(c, ' ' | ',' | '.' | ';' | ':' | '\'' | '"' | '(' | ')' | '/' | '?' | '%' | '-')
    };
    text.starts_with(char::is_alphabetic) && text.chars().all(harmless) && !text.contains("://") && !text.contains("  ")
}

/// Escapes text that Markdown would read as markup. `at_start`: the text begins a line. `links`: web addresses become links.
pub(in crate::emit) fn text(text: &str, at_start: bool, links: bool) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            escaped.push('\n');
        }
        let line = if index > 0 || at_start { line.trim_start() } else { line };
        let mut rest = line;
        if index > 0 || at_start {
            let marks = block_marks(rest);
            if let Some((before, mark)) = marks {
                escaped += &rest[..before];
                escaped.push('\\');
                escaped.push(mark);
                rest = &rest[before + mark.len_utf8()..];
            }
        }
        while let Some((start, end)) = links.then(|| web_address(rest)).flatten() {
            inline(&rest[..start], &mut escaped);
            escaped += &format!("<{}>", &rest[start..end]);
            rest = &rest[end..];
        }
        inline(rest, &mut escaped);
    }
    escaped
}

/// Returns the place and the mark to escape in a line that begins like a heading, list, quote, rule or number.
fn block_marks(line: &str) -> Option<(usize, char)> {
    let first = line.chars().next()?;
    match first {
        '#' | '>' | '+' | '-' | '=' | '|' | ':' => Some((0, first)),
        '0'..='9' => {
            let end = line.find(|c: char| !c.is_ascii_digit())?;
            let mark = line[end..].chars().next()?;
            let ends = line[end + mark.len_utf8()..].chars().next().is_none_or(char::is_whitespace);
            (matches!(mark, '.' | ')') && ends).then_some((end, mark))
        }
        _ => None,
    }
}

fn inline(text: &str, out: &mut String) {
    let mut before = out.chars().next_back();
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let after = characters.peek().map(|&(_, next)| next);
        let special = match character {
            '`' | '*' | '[' | ']' => true,
            '~' => !(before.is_none_or(char::is_whitespace) && after.is_some_and(char::is_alphanumeric)),
            '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
            '\\' => after.is_none_or(|next| next.is_ascii_punctuation()),
            '<' => after.is_none_or(|next| next.is_alphabetic() || matches!(next, '/' | '!' | '?')),
            '&' => after.is_none() || is_entity(&text[at + 1..]),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(character);
        before = Some(character);
    }
}

fn is_entity(after: &str) -> bool {
    let name = after.split(';').next().unwrap_or_default();
    name.len() < after.len() && !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
}

/// Returns the range of the first web address, without the punctuation that ends a sentence.
fn web_address(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let start = from + text[from..].find("http")?;
        let tail = &text[start..];
        if let Some(scheme) = ["https://", "http://"].iter().find(|scheme| tail.starts_with(**scheme)) {
            let end =
                tail.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`')).unwrap_or(tail.len());
            let address =
                tail[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '*', '_', '\\']);
            if address.len() > scheme.len() {
                return Some((start, start + address.len()));
            }
        }
        from = start + "http".len();
    }
}

pub(in crate::emit) fn is_web(destination: &str) -> bool {
    destination.starts_with("https://") || destination.starts_with("http://")
}

/// Escapes the destination of a link for angle brackets.
pub(in crate::emit) fn destination(address: &str) -> String {
    clean(address).replace(char::is_whitespace, "%20").replace('<', "%3C").replace('>', "%3E").replace('\\', "%5C")
}

/// Returns a language that rustdoc shows and does not compile.
pub(in crate::emit) fn language(info: &str) -> &str {
    let word = info.split([' ', ',']).next().unwrap_or_default();
    let shown = [
        "json",
        "xml",
        "yaml",
        "html",
        "http",
        "sh",
        "bash",
        "shell",
        "js",
        "javascript",
        "php",
        "python",
        "sql",
        "csv",
    ];
    shown.into_iter().find(|language| word.eq_ignore_ascii_case(language)).unwrap_or("text")
}
