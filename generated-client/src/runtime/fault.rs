//! Why a text is not the value that was asked for, and where in it: what reading JSON fails with.
//!
//! The path is gathered while the failure travels outwards, so that success pays nothing for it.

use std::fmt::{self, Display, Write as _};

use serde::de;

/// Boxed: every `Result` of reading carries one.
#[derive(Debug)]
pub(crate) struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// Innermost first.
    path: Vec<Segment>,
    what: String,
}

#[derive(Debug)]
enum Segment {
    Key(String),
    Index(usize),
}

/// Characters of a key or of a found value that a message shows.
const SHOWN: usize = 60;

impl Fault {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(Box::new(Inner { path: Vec::new(), what: what.into() }))
    }

    /// `expected an integer, found "abc"`.
    pub(crate) fn mismatch(expected: impl Display, found: impl Display) -> Self {
        Self::new(format!("expected {expected}, found {found}"))
    }

    pub(crate) fn under_key(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(shorten(key)));
        self
    }

    pub(crate) fn under_index(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// How many steps lie between the top and the failure.
    pub(crate) fn depth(&self) -> usize {
        self.0.path.len()
    }

    /// `data[3].staff[0].id`; empty at the top.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            // Writing to a String cannot fail.
            let _ = match segment {
                Segment::Index(index) => write!(path, "[{index}]"),
                Segment::Key(key) if !is_plain(key) => write!(path, "[{key:?}]"),
                Segment::Key(key) if path.is_empty() => path.write_str(key),
                Segment::Key(key) => write!(path, ".{key}"),
            };
        }
        path
    }

    /// Where and what, with a name for the top.
    pub(crate) fn of(self, top: &str) -> (String, String) {
        let path = if self.depth() == 0 { top.to_owned() } else { self.path() };
        (path, self.0.what)
    }

    pub(crate) fn what(&self) -> &str {
        &self.0.what
    }
}

/// At most [`SHOWN`] characters of `text`, with an ellipsis for the others.
pub(crate) fn shorten(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '-' | '$' | '@'))
}

impl Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(out, "{path}: ")?;
        }
        out.write_str(&self.0.what)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: Display>(what: T) -> Self {
        Self::new(what.to_string())
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::mismatch(expected, shorten(&found.to_string()))
    }

    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }
}
