//! Writes a tree as YAML, with comments before chosen mappings. The layout is fixed, so that an edit of the tree changes only its own
//! lines: block style, long lines folded, several lines as a literal block. Knows JSON, not OpenAPI.

use serde_json::{Map, Value};

/// The column after which text is folded.
const WIDTH: usize = 130;

/// Writes a tree as YAML. `comment` returns the comment before the mapping at a JSON pointer.
pub(super) fn write(tree: &Map<String, Value>, comment: &dyn Fn(&str) -> Option<String>) -> String {
    let mut writer = Writer { out: String::new(), at: String::new(), comment };
    writer.mapping(tree, 0, false);
    writer.out
}

struct Writer<'a> {
    out: String,
    at: String,
    comment: &'a dyn Fn(&str) -> Option<String>,
}

impl Writer<'_> {
    /// Writes the entries of a mapping. If `inline`, the first one follows the dash of a list.
    fn mapping(&mut self, map: &Map<String, Value>, indent: usize, inline: bool) {
        let mut first = inline;
        if !inline {
            self.comment(indent);
        }
        for (key, value) in map {
            if !std::mem::take(&mut first) {
                self.indent(indent);
            }
            let start = self.column();
            self.scalar(key, start, None);
            self.out.push(':');
            let length = self.at.len();
            self.at.push('/');
            self.at.push_str(&crate::document::pointer::escape(key));
            match value {
                Value::Object(inner) if !inner.is_empty() => {
                    self.out.push('\n');
                    self.mapping(inner, indent + 2, false);
                }
                Value::Array(list) if !list.is_empty() => {
                    self.out.push('\n');
                    self.list(list, indent, false);
                }
                other => {
                    self.out.push(' ');
                    self.leaf(other, indent + 2);
                }
            }
            self.at.truncate(length);
        }
    }

    fn list(&mut self, list: &[Value], indent: usize, inline: bool) {
        for (index, value) in list.iter().enumerate() {
            let length = self.at.len();
            self.at.push_str(&format!("/{index}"));
            if index > 0 || !inline {
                // Before the dash, which the first key follows.
                self.comment(indent);
                self.indent(indent);
            }
            self.out.push_str("- ");
            match value {
                Value::Object(inner) if !inner.is_empty() => self.mapping(inner, indent + 2, true),
                Value::Array(inner) if !inner.is_empty() => self.list(inner, indent + 2, true),
                other => self.leaf(other, indent + 2),
            }
            self.at.truncate(length);
        }
    }

    /// Writes a value on the rest of the line. Further lines are indented by `indent`.
    fn leaf(&mut self, value: &Value, indent: usize) {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(flag) => self.out.push_str(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.out.push_str(&number.to_string()),
            Value::String(text) => {
                let start = self.column();
                self.scalar(text, start, Some(indent));
            }
            Value::Array(_) => self.out.push_str("[]"),
            Value::Object(_) => self.out.push_str("{}"),
        }
        self.out.push('\n');
    }

    /// Writes a text in the plainest style that reads back unchanged. With an `indent`, it may take several lines.
    fn scalar(&mut self, text: &str, start: usize, indent: Option<usize>) {
        if text.contains(|sign: char| !is_printable(sign)) || has_odd_breaks(text) {
            self.out.push_str(&double_quoted(text));
        } else if text.contains('\n') {
            match indent {
                Some(indent) => self.literal(text, indent),
                None => self.out.push_str(&double_quoted(text)),
            }
        } else if is_plain(text) {
            self.out.push_str(&folded(text, start, indent, false));
        } else {
            let quoted = text.replace('\'', "''");
            self.out.push('\'');
            self.out.push_str(&folded(&quoted, start + 1, indent, true));
            self.out.push('\'');
        }
    }

    fn literal(&mut self, text: &str, indent: usize) {
        self.out.push('|');
        if text.starts_with([' ', '\n']) {
            self.out.push('2');
        }
        match text.strip_suffix('\n') {
            None => self.out.push('-'),
            Some(rest) if rest.is_empty() || rest.ends_with('\n') => self.out.push('+'),
            Some(_) => {}
        }
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            self.out.push('\n');
            if !line.is_empty() {
                self.indent(indent);
                self.out.push_str(line);
            }
        }
    }

    fn comment(&mut self, indent: usize) {
        if let Some(comment) = (self.comment)(&self.at) {
            self.indent(indent);
            self.out.push_str(&format!("# {comment}\n"));
        }
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn column(&self) -> usize {
        self.out.rsplit('\n').next().map_or(0, |line| line.chars().count())
    }
}

/// Breaks lines at single spaces after the column [`WIDTH`], but not next to the quotes.
fn folded(text: &str, start: usize, indent: Option<usize>, quoted: bool) -> String {
    let Some(indent) = indent else { return text.to_owned() };
    let mut out = String::with_capacity(text.len());
    let mut column = start;
    let signs = text.chars().collect::<Vec<_>>();
    for (at, sign) in signs.iter().enumerate() {
        let single = *sign == ' '
            && at.checked_sub(1).and_then(|before| signs.get(before)).is_none_or(|before| *before != ' ')
            && signs.get(at + 1).is_none_or(|after| *after != ' ');
        let inside = !quoted || (at > 0 && at + 1 < signs.len());
        if single && inside && column > WIDTH {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
            column = indent;
        } else {
            out.push(*sign);
            column += 1;
        }
    }
    out
}

/// Returns whether YAML reads a text without quotes as the same text. Follows YAML 1.1, which needs more quotes than 1.2.
fn is_plain(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let second = text.chars().nth(1);
    let before_space = second.is_none_or(|sign| sign == ' ');
    let indicated = ",[]{}&*!|>'\"%@`#".contains(first) || ("?:-".contains(first) && before_space);
    let marked = text.starts_with("---") || text.starts_with("...");
    let spaced = text.starts_with(' ') || text.ends_with(' ');
    let inside = text.contains(": ") || text.ends_with(':') || text.contains(" #");
    !(indicated || marked || spaced || inside || is_other(text))
}

/// Returns whether YAML could read a text without quotes as a number, a date or a keyword.
fn is_other(text: &str) -> bool {
    let words = ["~", "null", "true", "false", "yes", "no", "on", "off", "<<", "=", "inf", ".inf", "nan", ".nan"];
    let unsigned = text.trim_start_matches(['+', '-', '.']);
    let is_word = |text: &str| words.contains(&text.to_ascii_lowercase().as_str());
    unsigned.starts_with(|sign: char| sign.is_ascii_digit()) || is_word(text) || is_word(unsigned)
}

fn is_printable(sign: char) -> bool {
    sign == '\n'
        || !(sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
}

/// Returns whether a literal block would change the line breaks of a text.
fn has_odd_breaks(text: &str) -> bool {
    text.contains('\n') && (text.contains(" \n") || text.trim_matches('\n').is_empty() || text.ends_with(' '))
}

/// Writes a text in double quotes, with the escapes of JSON.
fn double_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            sign if is_printable(sign) => out.push(sign),
            sign if u32::from(sign) < 0x1_0000 => out.push_str(&format!("\\u{:04x}", u32::from(sign))),
            sign => out.push_str(&format!("\\U{:08x}", u32::from(sign))),
        }
    }
    out.push('"');
    out
}
