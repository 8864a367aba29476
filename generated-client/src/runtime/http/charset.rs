//! Decodes the text of a response that names another charset than UTF-8 (feature `charset`). It never replaces a byte.

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use crate::runtime::encode::parameter::is_json;

/// The text of a body.
#[derive(Debug, Clone)]
pub(crate) enum Text {
    /// The body itself, if it is UTF-8.
    Body,
    #[cfg_attr(not(feature = "charset"), allow(dead_code))]
    Decoded(Bytes),
    /// Why there is none.
    Unreadable(String),
}

/// Returns the text of a body in the charset of its `Content-Type`.
pub(crate) fn decode(headers: &HeaderMap, body: &[u8]) -> Text {
    let media = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let Some((media, label)) = media.and_then(|media| Some((media, charset(media)?))) else { return Text::Body };
    let is_utf8 = ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|name| label.eq_ignore_ascii_case(name));
    // JSON is UTF-8, whatever its media type says (RFC 8259, 8.1).
    if is_utf8 || body.is_empty() || (is_json(media) && std::str::from_utf8(body).is_ok()) {
        return Text::Body;
    }
    in_charset(label, body)
}

/// Returns the charset of a media type.
fn charset(media: &str) -> Option<&str> {
    let parameters = media.split(';').skip(1).filter_map(|one| one.split_once('='));
    let charset = parameters.into_iter().find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    charset.map(|(_, value)| value.trim().trim_matches('"')).filter(|value| !value.is_empty())
}

#[cfg(feature = "charset")]
fn in_charset(label: &str, body: &[u8]) -> Text {
    use encoding_rs::Encoding;

    let Some(named) = Encoding::for_label(label.as_bytes()) else {
        return Text::Unreadable(format!("the text is in the charset `{label}`, which is not supported"));
    };
    let (encoding, mark) = Encoding::for_bom(body).unwrap_or((named, 0));
    let text = body.get(mark..).unwrap_or_default();
    match encoding.decode_without_bom_handling_and_without_replacement(text) {
        Some(text) => Text::Decoded(text.into_owned().into()),
        None => Text::Unreadable(format!("expected text in the charset `{label}`, found a byte that it does not have")),
    }
}

#[cfg(not(feature = "charset"))]
fn in_charset(label: &str, body: &[u8]) -> Text {
    // Charsets in which bytes below 128 are not always ASCII.
    let others = ["utf-16", "utf-32", "utf-7", "ucs-", "iso-10646", "iso-2022", "hz-", "ibm", "cp037", "ebcdic"];
    let is_other =
        others.iter().any(|start| label.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start)));
    if body.is_ascii() && !is_other {
        return Text::Body;
    }
    Text::Unreadable(format!("the text is in the charset `{label}`, which needs the feature `charset` of this crate"))
}
