//! Serializes values in the styles of OpenAPI, for paths, queries, headers, cookies and form bodies.
//!
//! The styles are those of RFC 6570, and three more. It knows nothing about where the text goes.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::runtime::operation::descriptor::{Encoding, Style};

/// All characters except the unreserved ones of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Characters that are escaped with `allowReserved`: those that would end the value.
const DELIMITERS: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Which characters of names and values are escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Escape {
    All,
    Delimiters,
    /// For headers, in which nothing is escaped.
    Nothing,
}

impl Escape {
    pub(crate) fn apply(self, text: &str) -> String {
        match self {
            Self::All => utf8_percent_encode(text, RESERVED).to_string(),
            Self::Delimiters => utf8_percent_encode(text, DELIMITERS).to_string(),
            Self::Nothing => text.to_owned(),
        }
    }
}

/// The parts of a style, as in RFC 6570.
struct Rule {
    prefix: &'static str,
    separator: &'static str,
    /// Separator of the items of a value that is not exploded.
    comma: &'static str,
    named: bool,
}

impl Rule {
    fn of(style: Style, separator: &'static str) -> Self {
        let (prefix, separator, comma, named) = match style {
            Style::Simple => ("", ",", ",", false),
            Style::Label => (".", ".", ",", false),
            Style::Matrix => (";", ";", ",", true),
            Style::Form | Style::DeepObject => ("", separator, ",", true),
            Style::SpaceDelimited => ("", separator, "%20", true),
            Style::PipeDelimited => ("", separator, "%7C", true),
        };
        Self { prefix, separator, comma, named }
    }
}

/// Serializes a value for a path, a query (with `&` between pairs), a header or a cookie (with `; `). Returns `None` for an empty
/// list or object.
pub(crate) fn spell(
    name: &str,
    value: &Value,
    style: Style,
    explode: bool,
    separator: &'static str,
    escape: Escape,
) -> Result<Option<String>, String> {
    let key = if escape == Escape::Nothing { name.to_owned() } else { Escape::All.apply(name) };
    if style == Style::DeepObject {
        let mut pairs = Vec::new();
        deep(&key, value, escape, &mut pairs);
        return Ok((!pairs.is_empty()).then(|| pairs.join(separator)));
    }
    let rule = Rule::of(style, separator);
    let pair = |key: &str, value: &str| match (rule.named, value.is_empty()) {
        (false, _) => value.to_owned(),
        (true, true) if style == Style::Matrix => key.to_owned(),
        (true, _) => format!("{key}={value}"),
    };
    let text = |value: &Value| scalar(value).map(|text| escape.apply(&text)).ok_or_else(nested);
    let written = match value {
        Value::Array(items) => {
            let items = items.iter().map(text).collect::<Result<Vec<_>, _>>()?;
            match (items.is_empty(), explode) {
                (true, _) => return Ok(None),
                (false, true) => items.iter().map(|item| pair(&key, item)).collect::<Vec<_>>().join(rule.separator),
                (false, false) => pair(&key, &items.join(rule.comma)),
            }
        }
        Value::Object(entries) => {
            let entries = entries.iter().filter(|(_, value)| !value.is_null());
            let entries = entries
                .map(|(name, value)| Ok((escape.apply(name), text(value)?)))
                .collect::<Result<Vec<_>, String>>()?;
            match (entries.is_empty(), explode) {
                (true, _) => return Ok(None),
                (false, true) => entries
                    .iter()
                    .map(|(name, value)| format!("{name}={value}"))
                    .collect::<Vec<_>>()
                    .join(rule.separator),
                (false, false) => {
                    let flat: Vec<_> =
                        entries.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]).collect();
                    pair(&key, &flat.join(rule.comma))
                }
            }
        }
        single => pair(&key, &text(single)?),
    };
    Ok(Some(format!("{}{written}", rule.prefix)))
}

/// Serializes to `filter[from]=1`. Nested objects and lists, which the specification does not define, follow what most servers
/// accept.
fn deep(key: &str, value: &Value, escape: Escape, pairs: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries.iter().filter(|(_, value)| !value.is_null()) {
                deep(&format!("{key}%5B{}%5D", Escape::All.apply(name)), value, escape, pairs);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| deep(&format!("{key}%5B%5D"), item, escape, pairs)),
        single => pairs.extend(scalar(single).map(|text| format!("{key}={}", escape.apply(&text)))),
    }
}

/// Serializes an object to the body of a URL-encoded form.
pub(crate) fn form_body(value: &Value, encodings: &[Encoding]) -> Result<String, String> {
    let Value::Object(fields) = value else {
        return Err("must be an object to be sent as a form".to_owned());
    };
    let mut pairs = Vec::new();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
        let encoding = encodings.iter().find(|encoding| encoding.field == name);
        let (style, explode) = encoding.map_or((Style::Form, true), |encoding| (encoding.style, encoding.explode));
        let whole = match encoding.and_then(|encoding| encoding.content_type) {
            Some(media) => is_json(media) && !value.is_string(),
            // An object is written as JSON, so that its fields do not mix with the fields around it.
            None => value.is_object() && (encoding.is_none() || style == Style::Form),
        };
        let value = match value {
            value if whole => Value::String(value.to_string()),
            Value::Array(items) if style != Style::DeepObject => items.iter().map(flat).collect(),
            value => value.clone(),
        };
        let written = spell(name, &value, style, explode, "&", Escape::All);
        pairs.extend(written.map_err(|why| format!("cannot be sent as a form: field `{name}` {why}"))?);
    }
    Ok(pairs.join("&"))
}

/// Converts a container to its JSON text.
fn flat(value: &Value) -> Value {
    if scalar(value).is_some() { value.clone() } else { Value::String(value.to_string()) }
}

/// Returns the text of a scalar, and `None` for a container.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some("null".to_owned()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

fn nested() -> String {
    "has a list or an object inside another one, which its style cannot express".to_owned()
}

/// Returns whether a media type is JSON.
pub(crate) fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}
