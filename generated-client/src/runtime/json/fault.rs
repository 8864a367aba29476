//! Why a text is not the value that was asked for, and where in it: what reading JSON fails with.
//!
//! The path is gathered while the failure travels outwards, so that success pays nothing for it. So is what must not be quoted: a
//! value under a name that says secret gives way to its kind.

use std::fmt::{self, Display, Write as _};

use serde::de;

use crate::runtime::redact::debug::shorten;
use crate::runtime::redact::names::is_sensitive;

/// Boxed: every `Result` of reading carries one.
#[derive(Debug)]
pub(crate) struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// Innermost first.
    path: Vec<Segment>,
    what: String,
    /// Where in `what` a value begins, and what stands there instead if it must not be quoted.
    value: Option<(usize, &'static str)>,
}

#[derive(Debug)]
enum Segment {
    Key(String),
    Index(usize),
}

impl Fault {
    /// A failure whose message quotes no value.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(Box::new(Inner { path: Vec::new(), what: what.into(), value: None }))
    }

    /// A failure whose message quotes a value at its end, and what stands there instead if it must not.
    pub(crate) fn quoting(what: impl Display, value: impl Display, instead: &'static str) -> Self {
        let mut what = what.to_string();
        let at = what.len();
        // Writing to a String cannot fail.
        let _ = write!(what, "{value}");
        Self(Box::new(Inner { path: Vec::new(), what, value: Some((at, instead)) }))
    }

    /// `expected an integer, found "abc"`.
    pub(crate) fn mismatch(expected: impl Display, found: impl Display) -> Self {
        let mut fault = Self::quoting(format_args!("expected {expected}, found "), found, "");
        if let Some((at, instead)) = &mut fault.0.value {
            match kind(fault.0.what.get(*at..).unwrap_or_default()) {
                Some(kind) => *instead = kind,
                // It names a kind, and no value.
                None => fault.0.value = None,
            }
        }
        fault
    }

    pub(crate) fn under_key(mut self, key: &str) -> Self {
        self.hide_under(key);
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
    pub(crate) fn of(mut self, top: &str) -> (String, String) {
        if self.depth() == 0 {
            self.hide_under(top);
            return (top.to_owned(), self.0.what);
        }
        (self.path(), self.0.what)
    }

    /// Leaves out the value if a name on the way to it says secret.
    fn hide_under(&mut self, name: &str) {
        if is_sensitive(name)
            && let Some((at, instead)) = self.0.value.take()
        {
            self.0.what.truncate(at);
            self.0.what.push_str(instead);
        }
    }

    pub(crate) fn what(&self) -> &str {
        &self.0.what
    }
}

/// The kind of a value that is found, as JSON writes it; `None` for words that name a kind.
fn kind(found: &str) -> Option<&'static str> {
    match found.bytes().next()? {
        b'"' => Some("a string"),
        b'-' | b'0'..=b'9' => Some("a number"),
        _ if found == "true" || found == "false" => Some("true or false"),
        _ if found == "null" || ["a ", "an ", "the "].iter().any(|start| found.starts_with(start)) => None,
        _ => Some("another value"),
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
    /// In the words of some type, which may quote the value.
    fn custom<T: Display>(what: T) -> Self {
        Self::quoting("", what, "the value is not valid")
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(format!("missing field `{name}`"))
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        use de::Unexpected as It;
        let kind = match found {
            It::Bool(_) => "true or false",
            It::Unsigned(_) | It::Signed(_) | It::Float(_) => "a number",
            It::Char(_) | It::Str(_) => "a string",
            It::Bytes(_) => "bytes",
            It::Unit | It::Option => "null",
            It::Seq => "a list",
            It::Map => "an object",
            _ => "another value",
        };
        Self::quoting(format_args!("expected {expected}, found "), shorten(&found.to_string()), kind)
    }

    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }
}
