//! The error of decoding and of serializing JSON: a path, and what was expected and found there.
//!
//! The path is built while the error returns from nested values, so success costs nothing. On the same way, the value of a field
//! whose name means a secret is replaced by its kind.

use std::cell::Cell;
use std::fmt::{self, Display, Write as _};

use serde::{de, ser};

use crate::runtime::redact::debug::{Printable, shorten};
use crate::runtime::redact::names::is_sensitive;

/// Boxed, because every `Result` of decoding has one.
#[derive(Debug)]
pub(crate) struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// Innermost first.
    path: Vec<Segment>,
    what: String,
    /// Start of a value in `what`, and its replacement if the value must not be quoted.
    value: Option<(usize, &'static str)>,
}

thread_local! {
    /// The fault that becomes the error of a deserializer: `serde` hands over nothing but its text.
    static PASSED: Cell<Option<Fault>> = const { Cell::new(None) };
}

#[derive(Debug)]
enum Segment {
    Key(String),
    Index(usize),
}

impl Fault {
    /// Creates an error whose message quotes no value.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(Box::new(Inner { path: Vec::new(), what: what.into(), value: None }))
    }

    /// Creates an error whose message ends with a value, and the replacement if the value must not be quoted.
    pub(crate) fn quoting(what: impl Display, value: impl Display, instead: &'static str) -> Self {
        let mut what = what.to_string();
        let at = what.len();
        // Writing to a String cannot fail.
        let _ = write!(what, "{value}");
        Self(Box::new(Inner { path: Vec::new(), what, value: Some((at, instead)) }))
    }

    /// Creates an error such as `expected an integer, found "abc"`.
    pub(crate) fn mismatch(expected: impl Display, found: impl Display) -> Self {
        let mut fault = Self::quoting(format_args!("expected {expected}, found "), found, "");
        if let Some((at, instead)) = &mut fault.0.value {
            match kind(fault.0.what.get(*at..).unwrap_or_default()) {
                Some(kind) => *instead = kind,
                // It names a kind of value.
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

    /// Returns the number of segments of the path.
    pub(crate) fn depth(&self) -> usize {
        self.0.path.len()
    }

    /// Returns the path, such as `data[3].staff[0].id`; empty at the top.
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

    /// Splits into path and message. `top` is the name of the value as a whole.
    pub(crate) fn into_parts(mut self, top: &str) -> (String, String) {
        if self.depth() == 0 {
            self.hide_under(top);
            return (top.to_owned(), self.0.what);
        }
        (self.path(), self.0.what)
    }

    /// As [`into_parts`](Self::into_parts), for the value of a parameter or a part.
    pub(crate) fn of_named(self, name: &str) -> (String, String) {
        if self.depth() == 0 { self.into_parts(name) } else { self.under_key(name).into_parts(name) }
    }

    /// Replaces the value in the message if `name` means a secret.
    fn hide_under(&mut self, name: &str) {
        if is_sensitive(name)
            && let Some((at, instead)) = self.0.value.take()
        {
            self.0.what.truncate(at);
            self.0.what.push_str(instead);
        }
    }

    /// Converts to the error of the deserializer that a type is decoded from, which is a fault too in most cases. It keeps its path.
    #[cold]
    pub(crate) fn pass<E: de::Error>(self) -> E {
        let text = self.to_string();
        PASSED.set(Some(self));
        E::custom(text)
    }

    pub(crate) fn what(&self) -> &str {
        &self.0.what
    }
}

/// Returns the kind of a value in JSON syntax, and `None` for words that already name a kind.
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
        Printable(&self.0.what).fmt(out)
    }
}

impl std::error::Error for Fault {}

impl ser::Error for Fault {
    fn custom<T: Display>(what: T) -> Self {
        <Self as de::Error>::custom(what)
    }
}

impl de::Error for Fault {
    /// Creates an error with the message of another type, which may quote the value.
    fn custom<T: Display>(what: T) -> Self {
        let custom = Self::quoting("", what, "the value is not valid");
        match PASSED.take() {
            Some(passed) if passed.to_string() == custom.0.what => passed,
            _ => custom,
        }
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
