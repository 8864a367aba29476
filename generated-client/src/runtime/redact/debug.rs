//! `Debug` output and quotes of values in messages: hides secrets, and shortens long texts.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::names::is_secret;

/// Placeholder for a secret in `Debug` output.
pub(crate) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[redacted]")
    }
}

/// Shows a value without its secrets.
pub(crate) struct Shown<'v>(pub(crate) &'v Value);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Array(items) => out.debug_list().entries(items.iter().map(Shown)).finish(),
            Value::Object(fields) => self::fields(fields.iter(), out),
            scalar => scalar.fmt(out),
        }
    }
}

/// Shows the fields of an object without their secrets.
pub(crate) fn fields<'v>(
    fields: impl Iterator<Item = (&'v String, &'v Value)>,
    out: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut map = out.debug_map();
    for (name, value) in fields {
        let hides = is_secret(name) && !value.is_null() && !value.is_boolean();
        map.key(name);
        if hides {
            map.value(&Hidden)
        } else {
            map.value(&Shown(value))
        };
    }
    map.finish()
}

/// Number of characters of a key or value that a message shows.
const SHOWN: usize = 60;

/// Truncates `text` to [`SHOWN`] characters, appends an ellipsis, and makes it [`printable`].
pub(crate) fn shorten(text: &str) -> String {
    printable(&truncate(text))
}

/// Truncates `text` to [`SHOWN`] characters and appends an ellipsis.
pub(crate) fn truncate(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
        None => text.into(),
    }
}

/// Text that messages show [`printable`], such as an operation id.
pub(crate) struct Printable<'t>(pub(crate) &'t str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&printable(self.0))
    }
}

/// Escapes what a terminal does not show as text: control characters, line breaks, and marks that change the direction.
pub(crate) fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // `escape_debug` escapes these, too, and they are readable.
    for piece in text.split_inclusive(['"', '\'', '\\']) {
        let plain = piece.trim_end_matches(['"', '\'', '\\']);
        out.extend(plain.escape_debug());
        out.push_str(piece.get(plain.len()..).unwrap_or_default());
    }
    out
}
