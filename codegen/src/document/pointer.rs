//! JSON pointers (RFC 6901): escapes segments, joins and splits pointers, and finds children by segment.

use std::borrow::Cow;

use serde_json::Value;

/// Escapes a key as a segment of a pointer.
pub fn escape(key: &str) -> Cow<'_, str> {
    // A search for one character is much faster than one for either, without optimization too.
    if key.contains('~') || key.contains('/') { key.replace('~', "~0").replace('/', "~1").into() } else { key.into() }
}

/// Returns the key that a segment stands for.
pub(crate) fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// Appends a segment to a pointer.
pub(crate) fn push(pointer: &mut String, segment: &str) {
    pointer.push('/');
    pointer.push_str(&escape(segment));
}

/// Returns the pointer of the child at `segment`.
pub(crate) fn join_to(pointer: &str, segment: &str) -> String {
    let mut joined = pointer.to_owned();
    push(&mut joined, segment);
    joined
}

pub(crate) fn join<'s>(segments: impl IntoIterator<Item = &'s str>) -> String {
    let mut pointer = String::new();
    for segment in segments {
        push(&mut pointer, segment);
    }
    pointer
}

/// Splits the fragment of a reference, a pointer that may be percent-encoded, into keys.
pub(crate) fn segments(fragment: &str) -> Vec<String> {
    let decoded = percent_decode(fragment);
    decoded.split('/').skip(1).map(unescape).collect()
}

/// Returns the child of a mapping or a list at `segment`.
pub(crate) fn child<'v>(value: &'v Value, segment: &str) -> Option<&'v Value> {
    match value {
        Value::Object(map) => map.get(segment),
        Value::Array(list) => list.get(segment.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Decodes `%7B` to `{`. Returns the text unchanged if the result is not valid UTF-8.
pub(crate) fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match code {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    (digit as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Encodes all characters but those that RFC 3986 calls unreserved.
pub(crate) fn percent_encode(text: &str) -> String {
    let encoded = text.bytes().map(|byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    encoded.collect()
}
