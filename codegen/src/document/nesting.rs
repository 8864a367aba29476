//! Finds flow collections of YAML that are nested too deep, before the reader sees them: it spends time on each open collection with every
//! token. Reads only as much of the syntax as tells a bracket from text.

use super::DEPTH;

/// Returns the line and the column of the first bracket that is nested too deep.
pub(super) fn too_deep(text: &str) -> Option<(usize, usize)> {
    // Most documents have few brackets, in texts too.
    let last = too_many(text)?;
    if has_rare_breaks(text) {
        let before = text.get(..last).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        return Some((before.matches('\n').count() + 1, line.chars().count() + 1));
    }
    let mut scanner = Scanner::new(text);
    while scanner.open <= DEPTH {
        if !scanner.token() {
            return None;
        }
    }
    Some((scanner.line, scanner.column.max(1)))
}

/// Returns the place of the first bracket at which too many are open, wherever they are.
fn too_many(text: &str) -> Option<usize> {
    let mut open = 0usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > DEPTH
    })
}

/// Returns whether a line ends in another way than with `\n` or `\r\n`, at which the scanner would lose its place.
fn has_rare_breaks(text: &str) -> bool {
    text.contains(['\u{85}', '\u{2028}', '\u{2029}']) || text.split('\r').skip(1).any(|line| !line.starts_with('\n'))
}

struct Scanner<'t> {
    rest: &'t [u8],
    line: usize,
    /// Characters of the line before the rest.
    column: usize,
    /// Whether the rest follows a space or a line break.
    is_blank_before: bool,
    open: usize,
    /// Column of the innermost block collection: the lines of its texts are indented further. -1 outside of all.
    parent: isize,
    /// Column of the last token that may be a key.
    key: usize,
    /// Line of the last tag or anchor. A key begins with its own.
    word: usize,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str) -> Self {
        Self { rest: text.as_bytes(), line: 1, column: 0, is_blank_before: true, open: 0, parent: -1, key: 0, word: 0 }
    }

    /// Reads a token. Returns false at the end of the text.
    fn token(&mut self) -> bool {
        self.gap();
        let (column, is_flow) = (self.column, self.open > 0);
        let Some(first) = self.rest.first().copied() else { return false };
        if !is_flow {
            self.parent = self.parent.min(signed(column) - 1);
        }
        let is_alone = self.is_blank(1);
        let is_sign = matches!(first, b']' | b'}' | b',') || (is_alone && matches!(first, b'-' | b'?' | b':'));
        if !is_flow && !is_sign && self.word != self.line {
            self.key = column;
        }
        match first {
            _ if column == 0 && is_marker(self.rest) => {
                self.parent = -1;
                self.rest = self.rest.get(3..).unwrap_or_default();
                self.column = 3;
            }
            b'[' | b'{' => {
                self.open += 1;
                self.next();
            }
            b']' | b'}' => {
                self.open = self.open.saturating_sub(1);
                self.next();
            }
            b'-' | b'?' if is_alone && !is_flow => {
                self.parent = signed(column);
                self.next();
            }
            b':' if is_alone && !is_flow => {
                self.parent = signed(self.key);
                self.next();
            }
            b',' | b'-' | b'?' | b':' if is_flow || is_alone => self.next(),
            b'%' if column == 0 && !is_flow => self.rest_of_line(),
            b'&' | b'*' | b'!' => self.word(),
            b'|' | b'>' if !is_flow => self.block(),
            b'"' | b'\'' => self.quoted(first),
            _ => self.plain(),
        }
        true
    }

    fn next(&mut self) {
        let Some((first, rest)) = self.rest.split_first() else { return };
        self.is_blank_before = first.is_ascii_whitespace();
        self.rest = rest;
        if *first == b'\n' {
            self.line += 1;
            self.column = 0;
        } else if first & 0xC0 != 0x80 {
            self.column += 1;
        }
    }

    /// Returns whether there is a space, a line break or the end of the text at `offset`.
    fn is_blank(&self, offset: usize) -> bool {
        self.rest.get(offset).is_none_or(u8::is_ascii_whitespace)
    }

    /// Skips spaces, line breaks and comments.
    fn gap(&mut self) {
        while let Some(first) = self.rest.first() {
            match first {
                b'#' => self.rest_of_line(),
                first if first.is_ascii_whitespace() => self.next(),
                _ => return,
            }
        }
    }

    fn rest_of_line(&mut self) {
        while self.rest.first().is_some_and(|byte| *byte != b'\n') {
            self.next();
        }
    }

    /// Skips a tag, an anchor or an alias.
    fn word(&mut self) {
        self.word = self.line;
        while !self.is_blank(0) && !matches!(self.rest.first(), Some(b',' | b'[' | b']' | b'{' | b'}')) {
            self.next();
        }
    }

    fn quoted(&mut self, quote: u8) {
        self.next();
        while let Some(first) = self.rest.first().copied() {
            let is_escape = match quote {
                b'"' => first == b'\\',
                _ => first == quote && self.rest.get(1) == Some(&quote),
            };
            self.next();
            if is_escape {
                self.next();
            } else if first == quote {
                return;
            }
        }
    }

    fn plain(&mut self) {
        while let Some(first) = self.rest.first() {
            match first {
                b':' if self.is_blank(1) => return,
                b'#' if self.is_blank_before => return,
                b',' | b'[' | b']' | b'{' | b'}' if self.open > 0 => return,
                b'\n' if !self.goes_on(self.parent) => return,
                _ => self.next(),
            }
        }
    }

    /// Skips a literal or a folded text.
    fn block(&mut self) {
        self.rest_of_line();
        while self.goes_on(self.parent.max(0)) {
            self.next();
            self.rest_of_line();
        }
    }

    /// Returns whether the line after this one is empty, or indented further than `parent`, like the lines of a text.
    fn goes_on(&self, parent: isize) -> bool {
        let Some((b'\n', line)) = self.rest.split_first() else { return false };
        let indent = line.iter().take_while(|byte| **byte == b' ').count();
        let is_empty = line.get(indent).is_some_and(|byte| matches!(byte, b'\n' | b'\r'));
        let is_inside = self.open > 0 || signed(indent) > parent;
        is_empty || (is_inside && indent < line.len() && !is_marker(line))
    }
}

/// Returns whether a line marks the begin or the end of a document.
fn is_marker(line: &[u8]) -> bool {
    (line.starts_with(b"---") || line.starts_with(b"...")) && line.get(3).is_none_or(u8::is_ascii_whitespace)
}

fn signed(column: usize) -> isize {
    isize::try_from(column).unwrap_or(isize::MAX)
}
