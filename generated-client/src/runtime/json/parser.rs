//! A cursor over the tokens of a JSON text.
//!
//! It exists beside `serde_json` because lenient decoding needs more than that parser offers: the next token before it is read,
//! the digits of a number (`12.50` read as text), and the text of a value that is read more than once. It knows nothing about
//! types. `serde_json` decodes escapes in strings.

use std::borrow::Cow;

use super::fault::Fault;
use crate::runtime::redact::debug::shorten;

/// Limit of nested containers. Deeper texts are an error, before they exhaust the stack.
const DEPTH: u8 = 64;

#[derive(Debug)]
pub(crate) struct Json<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
    /// Whether lenient decoding is off.
    pub(crate) strict: bool,
    /// Whether the next value is at a place where another one was expected. An object must then have a field that its type lists.
    pub(crate) doubtful: bool,
    /// Position of the next value.
    pub(crate) stands: Stands,
}

/// Position of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stands {
    /// In a field of an object.
    Field,
    /// In an optional field of an object.
    Optional,
    /// At any other position.
    Elsewhere,
}

impl<'de> Json<'de> {
    pub(crate) fn new(text: &'de str, strict: bool) -> Self {
        Self { text, at: 0, depth: DEPTH, strict, doubtful: false, stands: Stands::Elsewhere }
    }

    /// Returns the first byte of the next token without consuming it, or `None` at the end.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.byte() {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                _ => return Some(byte),
            }
        }
        None
    }

    /// Consumes the punctuation `byte` if it is next, and returns whether it was.
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Checks that only white space follows.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.syntax("nothing after the value")),
        }
    }

    /// Reads `true`, `false` or `null`.
    pub(crate) fn word(&mut self) -> Result<&'static str, Fault> {
        let rest = self.rest();
        let word = match rest.first() {
            Some(b't') => "true",
            Some(b'f') => "false",
            _ => "null",
        };
        let ends = rest.get(word.len()).is_none_or(|next| !next.is_ascii_alphanumeric());
        if !ends || !rest.starts_with(word.as_bytes()) {
            return Err(self.syntax("a value"));
        }
        self.at += word.len();
        Ok(word)
    }

    /// Reads the text of a number of any size.
    pub(crate) fn number(&mut self) -> Result<&'de str, Fault> {
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        let zero = self.byte() == Some(b'0');
        let whole = self.digits();
        let mut valid = whole == 1 || (whole > 1 && !zero);
        if self.byte() == Some(b'.') {
            self.at += 1;
            valid &= self.digits() > 0;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            valid &= self.digits() > 0;
        }
        if valid { Ok(self.since(start)) } else { Err(self.syntax("a number")) }
    }

    /// Reads the content of a string, which is borrowed if it has no escapes.
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, Fault> {
        if !self.take(b'"') {
            return Err(self.syntax("a string"));
        }
        let content = self.at;
        self.at += plain(self.rest());
        if self.byte() != Some(b'"') {
            return self.escaped(content);
        }
        let plain = self.since(content);
        self.at += 1;
        Ok(Cow::Borrowed(plain))
    }

    /// Reads the content of a string that begins at `content` and has escapes or no end.
    #[cold]
    fn escaped(&mut self, content: usize) -> Result<Cow<'de, str>, Fault> {
        loop {
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                _ => return Err(self.syntax("the end of the string")),
            }
            self.at += plain(self.rest());
        }
        self.at += 1;
        match serde_json::from_str(self.since(content - 1)) {
            Ok(text) => Ok(Cow::Owned(text)),
            // The value is not quoted: the path of a skipped value is not known, and it may be a secret.
            Err(_) => Err(Fault::new("expected a string with valid escapes, found an invalid escape")),
        }
    }

    /// Creates a second cursor at the same position, to look ahead.
    pub(crate) fn ahead(&self) -> Self {
        Self { at: self.at, depth: self.depth, ..Self::new(self.text, self.strict) }
    }

    /// Returns the text from the next token on.
    pub(crate) fn ahead_text(&mut self) -> &'de str {
        self.peek();
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Returns the position in bytes.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Reads the string at the position `at` again. Returns an empty string if there is none.
    pub(crate) fn string_at(&self, at: usize) -> Cow<'de, str> {
        Json::new(self.text.get(at..).unwrap_or_default(), true).string().unwrap_or_default()
    }

    /// Consumes the bracket that opens a container.
    pub(crate) fn open(&mut self) -> Result<(), Fault> {
        self.at += 1;
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                Ok(())
            }
            None => Err(Fault::new(format!("expected at most {DEPTH} nested containers, found more"))),
        }
    }

    /// Returns whether the next container has no entries, without consuming it.
    pub(crate) fn is_empty(&mut self) -> bool {
        let Some(open) = self.peek() else { return false };
        let start = self.at;
        self.at += 1;
        let closed = self.peek() == Some(open + 2);
        self.at = start;
        closed
    }

    /// Moves to the next entry of an open container. Returns `false` if it has consumed the bracket `close` instead.
    pub(crate) fn step(&mut self, close: u8, first: bool) -> Result<bool, Fault> {
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth += 1;
                return Ok(false);
            }
            Some(_) if first => return Ok(true),
            Some(b',') => self.at += 1,
            _ if first => {}
            _ => return Err(self.syntax("`,` or the end of the container")),
        }
        match self.peek() {
            Some(byte) if byte != close => Ok(true),
            _ => Err(self.syntax("a value after `,`")),
        }
    }

    /// Reads the key of an entry and its colon.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Cow<'de, str>, Fault> {
        let key = self.string()?;
        match self.take(b':') {
            true => Ok(key),
            false => Err(self.syntax("`:` after a key")),
        }
    }

    /// Skips one value, checks its syntax, and returns its text.
    pub(crate) fn skip(&mut self) -> Result<&'de str, Fault> {
        self.peek();
        let start = self.at;
        match self.byte() {
            Some(b'"') => drop(self.string()?),
            Some(b'-' | b'0'..=b'9') => drop(self.number()?),
            Some(open @ (b'[' | b'{')) => {
                self.open()?;
                let mut first = true;
                // In ASCII the closing bracket is two after the opening one.
                while self.step(open + 2, first)? {
                    first = false;
                    if open == b'{' {
                        self.key()?;
                    }
                    self.skip()?;
                }
            }
            _ => drop(self.word()?),
        }
        Ok(self.since(start))
    }

    /// Skips one value without checking its syntax, and returns its text, for callers that parse it next. An invalid value ends where
    /// its brackets seem to.
    pub(crate) fn leap(&mut self) -> Result<&'de str, Fault> {
        if !matches!(self.peek(), Some(b'[' | b'{')) {
            return self.skip();
        }
        let start = self.at;
        let mut open = 0_usize;
        loop {
            let rest = self.rest();
            self.at += rest.iter().take_while(|byte| !matches!(byte, b'"' | b'[' | b'{' | b']' | b'}')).count();
            match self.byte() {
                Some(b'"') => drop(self.string()?),
                Some(b'[' | b'{') => {
                    open += 1;
                    self.at += 1;
                }
                Some(_) => {
                    open -= 1;
                    self.at += 1;
                    if open == 0 {
                        return Ok(self.since(start));
                    }
                }
                None => {
                    // The value does not end: `skip` finds out where the syntax is invalid.
                    self.at = start;
                    return self.skip();
                }
            }
        }
    }

    /// Calls `each` with the index and the text of each item of a list. Does not check the syntax of an item.
    pub(crate) fn each_item(&mut self, each: &mut dyn FnMut(usize, &'de str)) -> Result<(), Fault> {
        self.open()?;
        let mut at = 0;
        while self.step(b']', at == 0)? {
            each(at, self.leap()?);
            at += 1;
        }
        Ok(())
    }

    /// Describes the next value for a message, and consumes it unless it is a container.
    pub(crate) fn describe(&mut self) -> Result<String, Fault> {
        Ok(match self.peek() {
            Some(b'[') => "a list".to_owned(),
            Some(b'{') => "an object".to_owned(),
            _ => shorten(self.skip()?),
        })
    }

    /// Creates the error of a value of another kind than expected.
    pub(crate) fn mismatch(&mut self, expected: &str) -> Fault {
        match self.describe() {
            Ok(found) => Fault::mismatch(expected, found),
            Err(fault) => fault,
        }
    }

    /// Creates the error of a text that is not valid JSON at this position.
    pub(crate) fn syntax(&mut self, expected: &str) -> Fault {
        let read = self.text.get(..self.at).unwrap_or(self.text);
        let line = read.matches('\n').count() + 1;
        let column = read.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        let found = match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(char) => format!("{char:?}"),
            None => "the end of the text".to_owned(),
        };
        Fault::new(format!("invalid JSON at line {line}, column {column}: expected {expected}, found {found}"))
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'de [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Consumes digits and returns their number.
    fn digits(&mut self) -> usize {
        let count = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        count
    }

    /// Returns the text since `start`. Both ends are next to ASCII bytes, so no character is cut.
    fn since(&self, start: usize) -> &'de str {
        self.text.get(start..self.at).unwrap_or_default()
    }
}

/// Counts the bytes before a quote, a backslash or a control character, eight at a time.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    // Sets the highest bit of each byte that is below `least`. Exact up to the first such byte.
    let below = |word: u64, least: u8| word.wrapping_sub(ONES * u64::from(least)) & !word;
    let mut count = 0;
    for chunk in bytes.chunks_exact(8) {
        let word = u64::from_le_bytes(chunk.try_into().unwrap_or_default());
        let quotes = below(word ^ (ONES * u64::from(b'"')), 1);
        let slashes = below(word ^ (ONES * u64::from(b'\\')), 1);
        let found = (below(word, 0x20) | quotes | slashes) & (ONES << 7);
        if found != 0 {
            return count + found.trailing_zeros() as usize / 8;
        }
        count += 8;
    }
    let rest = bytes.get(count..).unwrap_or_default();
    count + rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | ..0x20)).count()
}
