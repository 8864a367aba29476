//! Compares a received request with the document, and returns the first difference.

use serde_json::Value;

use crate::server::Seen;
use crate::{Exchange, Part, Sent};

pub(crate) fn compare(exchange: &Exchange, seen: &Seen) -> Result<(), String> {
    same("method", exchange.method, &seen.method)?;
    same("target", &format!("/api{}", exchange.target), &seen.target)?;
    for (name, value) in exchange.headers {
        same(name, value, seen.header(name).unwrap_or("absent"))?;
    }
    if !exchange.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("authorization")) {
        same("authorization", "absent", seen.header("authorization").unwrap_or("absent"))?;
    }
    let media = seen.header("content-type").unwrap_or("absent");
    match exchange.sent {
        Sent::Nothing => {
            let known = exchange.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
            same("content type", "absent", if known { "absent" } else { media })?;
            same("body", "", &String::from_utf8_lossy(&seen.body))
        }
        Sent::Json(expected, body) => {
            same("content type", expected, media)?;
            let parse = |text: &[u8]| serde_json::from_slice::<Value>(text).map_err(|error| error.to_string());
            let (expected, found) = (parse(body.as_bytes())?, parse(&seen.body)?);
            if expected == found { Ok(()) } else { Err(format!("body: expected {expected}, found {found}")) }
        }
        Sent::Other(expected, body) => {
            same("content type", expected, media)?;
            same("body", body, &String::from_utf8_lossy(&seen.body))
        }
        Sent::Multipart(expected, parts) => {
            let boundary = media.strip_prefix(expected).and_then(|rest| rest.strip_prefix("; boundary="));
            let boundary = boundary.and_then(|boundary| boundary.split(';').next());
            let boundary = boundary.ok_or_else(|| format!("content type: found {media}"))?;
            let body = String::from_utf8_lossy(&seen.body);
            let found: Vec<_> = body.split(&format!("--{boundary}")).filter_map(part).collect();
            if parts == found { Ok(()) } else { Err(format!("parts: expected {parts:?}, found {found:?}")) }
        }
    }
}

fn same(what: &str, expected: &str, found: &str) -> Result<(), String> {
    if expected == found { Ok(()) } else { Err(format!("{what}: expected {expected}, found {found}")) }
}

/// Parses a part. Returns `None` for the end of the body.
fn part(text: &str) -> Option<Part<'_>> {
    let (head, content) = text.trim_start_matches("\r\n").split_once("\r\n\r\n")?;
    let quoted = |key: &str| Some(head.split_once(key)?.1.split_once('"')?.0);
    let media = head.lines().find_map(|line| line.strip_prefix("Content-Type: "));
    let text = content.strip_suffix("\r\n").unwrap_or(content);
    Some(Part { name: quoted(" name=\"")?, file: quoted("; filename=\""), media, text })
}
