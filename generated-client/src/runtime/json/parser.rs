//! The tokens of a JSON text: a cursor that steps over one at a time and yields it as it is written.
//!
//! It exists beside `serde_json` because leniency needs what that reader does not show: which token comes next before
//! one is asked for, a number's own digits (`12.50` asked for as text), and the text of a value that is read more than
//! once. It knows nothing of types; escapes in strings are `serde_json`'s work.

use std::borrow::Cow;

use super::fault::Fault;
use crate::runtime::redact::debug::shorten;

/// Containers in containers; deeper texts are refused before they exhaust the stack.
const DEPTH: u8 = 64;

#[derive(Debug)]
pub(crate) struct Json<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
    /// Takes values for what they are; otherwise near misses are understood.
    pub(crate) strict: bool,
    /// The next value stands where something else was expected: an object must have a field that its type lists.
    pub(crate) doubtful: bool,
    /// Where the next value stands.
    pub(crate) stands: Stands,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stands {
    /// Under the key of an object.
    Field,
    /// There, where it may be absent.
    Optional,
    Elsewhere,
}

impl<'de> Json<'de> {
    pub(crate) fn new(text: &'de str, strict: bool) -> Self {
        Self { text, at: 0, depth: DEPTH, strict, doubtful: false, stands: Stands::Elsewhere }
    }

    /// The first byte of the next token, which stays where it is; `None` at the end.
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

    /// Whether the next token is the punctuation `byte`, which is then passed.
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Nothing may follow but space.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.syntax("nothing after the value")),
        }
    }

    /// `true`, `false` or `null`, as it is written.
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

    /// A number, as it is written, however large.
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

    /// The content of a string; borrowed where it has no escapes.
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

    /// The content of a string that begins at `content` and has escapes, or does not end.
    #[cold]
    fn escaped(&mut self, content: usize) -> Result<Cow<'de, str>, Fault> {
        loop {
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                _ => return Err(self.syntax("a string without line breaks that ends")),
            }
            self.at += plain(self.rest());
        }
        self.at += 1;
        match serde_json::from_str(self.since(content - 1)) {
            Ok(text) => Ok(Cow::Owned(text)),
            // It is not quoted: where a value is passed over, the names that lead to it are not known.
            Err(_) => Err(Fault::new("expected a string with valid escapes, found others")),
        }
    }

    /// A cursor of its own at the same place, to look ahead.
    pub(crate) fn ahead(&self) -> Self {
        Self { at: self.at, depth: self.depth, ..Self::new(self.text, self.strict) }
    }

    /// How far it is read.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The string that was read after `at`; what is no string is empty.
    pub(crate) fn string_at(&self, at: usize) -> Cow<'de, str> {
        Json::new(self.text.get(at..).unwrap_or_default(), true).string().unwrap_or_default()
    }

    /// Passes the bracket that opens a container.
    pub(crate) fn open(&mut self) -> Result<(), Fault> {
        self.at += 1;
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                Ok(())
            }
            None => Err(Fault::new(format!("nested deeper than {DEPTH} containers"))),
        }
    }

    /// Whether the container that comes next has no entries; it stays where it is.
    pub(crate) fn is_empty(&mut self) -> bool {
        let Some(open) = self.peek() else { return false };
        let start = self.at;
        self.at += 1;
        let closed = self.peek() == Some(open + 2);
        self.at = start;
        closed
    }

    /// Steps to the next entry of an open container, or out of it: `false` once the bracket `close` was passed.
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

    /// The key of an entry and its colon.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Cow<'de, str>, Fault> {
        let key = self.string()?;
        match self.take(b':') {
            true => Ok(key),
            false => Err(self.syntax("`:` after a key")),
        }
    }

    /// Steps over one value, checked, and yields its text.
    pub(crate) fn skip(&mut self) -> Result<&'de str, Fault> {
        self.peek();
        let start = self.at;
        match self.byte() {
            Some(b'"') => drop(self.string()?),
            Some(b'-' | b'0'..=b'9') => drop(self.number()?),
            Some(open @ (b'[' | b'{')) => {
                self.open()?;
                let mut first = true;
                // In ASCII the bracket that closes stands two after the one that opens.
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

    /// Steps over one value unchecked, for whoever reads its text next. A broken one ends where its brackets seem to.
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
                    // It breaks off: where it is broken is for the checked way to tell.
                    self.at = start;
                    return self.skip();
                }
            }
        }
    }

    /// The next value in a few words, for a message.
    pub(crate) fn describe(&mut self) -> Result<String, Fault> {
        Ok(match self.peek() {
            Some(b'[') => "a list".to_owned(),
            Some(b'{') => "an object".to_owned(),
            _ => shorten(self.skip()?),
        })
    }

    /// For a value that is not what was expected.
    pub(crate) fn mismatch(&mut self, expected: &str) -> Fault {
        match self.describe() {
            Ok(found) => Fault::mismatch(expected, found),
            Err(fault) => fault,
        }
    }

    pub(crate) fn syntax(&mut self, expected: &str) -> Fault {
        let read = self.text.get(..self.at).unwrap_or(self.text);
        let line = read.matches('\n').count() + 1;
        let column = read.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        let found = match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(char) => format!("{char:?}"),
            None => "the end of the text".to_owned(),
        };
        Fault::new(format!("not JSON at line {line}, column {column}: expected {expected}, found {found}"))
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'de [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn digits(&mut self) -> usize {
        let count = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        count
    }

    /// What was passed since `start`. Both ends lie beside ASCII bytes, so that no character is cut.
    fn since(&self, start: usize) -> &'de str {
        self.text.get(start..self.at).unwrap_or_default()
    }
}

/// How many bytes come before a quote, a backslash or a control character; eight are looked at together.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    // In the highest bit of each byte: whether it is below `least`. Exact up to the first that is.
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
