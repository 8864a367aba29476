//! Finds the kind of a scalar by its text and the name of its field: whether it is kept or replaced by another of the same kind.
//!
//! Replaces everything that is not known to be harmless.

use codegen::redact;

use super::date;
use super::digits;
use super::known::Known;
use super::words::words;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A value that is kept. Values with different texts show different things.
    Kept(String),
    /// A number or a text of digits, which are replaced.
    Digits,
    /// A date of birth.
    Birth,
    Mail,
    Link,
    Uuid,
    /// Characters without a meaning, each of which is replaced by one of its class.
    Token,
    Html,
    /// JSON in a text, which is replaced by an empty object or list.
    Json(&'static str),
    Words,
}

/// Last words of the names of codes, such as `entity_slug`.
const CODES: [&str; 16] = [
    "slug",
    "type",
    "status",
    "state",
    "resource",
    "kind",
    "format",
    "method",
    "entity",
    "sex",
    "gender",
    "version",
    "icon",
    "flow",
    "transport",
    "prepaid",
];

/// Last words of the names of languages and currencies.
const LOCALES: [&str; 6] = ["currency", "lang", "language", "locale", "symbol", "iso"];

/// Words in the names of amounts of money.
const MONEY: [&str; 23] = [
    "cost",
    "price",
    "sum",
    "amount",
    "balance",
    "spent",
    "paid",
    "salary",
    "income",
    "revenue",
    "profit",
    "debt",
    "money",
    "cash",
    "deposit",
    "prepayment",
    "payment",
    "tip",
    "tips",
    "bonus",
    "wage",
    "fee",
    "credit",
];

/// Words in the names of values that are personal even if they are short.
const PERSONAL: [&str; 16] = [
    "phone", "tel", "mobile", "fax", "card", "number", "pin", "cvv", "cvc", "otp", "passport", "account", "iban",
    "zip", "inn", "ssn",
];

const BIRTH: [&str; 6] = ["birth", "birthday", "birthdate", "bday", "dob", "born"];

/// Largest number of digits of an integer that is kept: counts, flags, statuses, minutes.
const SMALL: usize = 4;

/// File extensions of URLs.
pub(super) const EXTENSIONS: [&str; 10] = ["png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "json", "html", "xml"];

pub(super) fn of_number(known: &Known<'_>, field: &str, number: &str) -> Kind {
    let digits = number.trim_start_matches('-');
    let whole = digits.bytes().all(|byte| byte.is_ascii_digit());
    let nothing =
        digits.bytes().take_while(|byte| !matches!(byte, b'e' | b'E')).all(|byte| matches!(byte, b'0' | b'.'));
    let small =
        whole && (digits.len() == 1 || (digits.len() <= SMALL && !is_somebodys(field) && !redact::is_secret(field)));
    match number {
        "0" | "1" => Kind::Kept("flag".to_owned()),
        _ if nothing || small || known.is_listed(field, number) => Kind::Kept(digits::form(number)),
        _ => Kind::Digits,
    }
}

pub(super) fn of_text(known: &Known<'_>, field: &str, text: &str) -> Kind {
    let kept = |class: &str| Kind::Kept(class.to_owned());
    let has = |list: &[&str]| words(field).any(|word| list.contains(&word.as_str()));
    if matches!(text, "true" | "false" | "null" | "0" | "1") || known.is_listed(field, text) {
        return kept(text);
    }
    if !text.chars().any(char::is_alphanumeric) {
        return kept(match text {
            "{}" | "[]" => text,
            "" => "empty",
            _ => "no words",
        });
    }
    if redact::is_secret(field) {
        return Kind::Token;
    }
    if let Some(mask) = date::mask(text) {
        return if has(&BIRTH) { Kind::Birth } else { Kind::Kept(mask) };
    }
    if is_uuid(text) {
        return Kind::Uuid;
    }
    if is_digits(text) {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let plain = text.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
        let personal = is_somebodys(field) || redact::is_sensitive(field);
        let small = plain && digits <= SMALL && !(personal && digits > 1);
        return if small || text.bytes().all(|byte| !matches!(byte, b'1'..=b'9')) {
            Kind::Kept(digits::form(text))
        } else {
            Kind::Digits
        };
    }
    if is_colour(text) {
        return kept("colour");
    }
    if is_code(known, field, text) {
        return kept(text);
    }
    if redact::is_sensitive(field) {
        return Kind::Token;
    }
    if is_mail(text) {
        return Kind::Mail;
    }
    if link(text).is_some() {
        return Kind::Link;
    }
    if is_html(text) {
        return Kind::Html;
    }
    if let Some(empty) = json(text) {
        return Kind::Json(empty);
    }
    if is_token(text) { Kind::Token } else { Kind::Words }
}

/// Returns whether a key looks like data. No name of a field does.
pub(super) fn is_data(key: &str) -> bool {
    let is_hash = || is_token(key) && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    date::mask(key).is_some() || is_digits(key) || is_mail(key) || link(key).is_some() || is_uuid(key) || is_hash()
}

fn is_somebodys(field: &str) -> bool {
    words(field).any(|word| MONEY.contains(&word.as_str()) || PERSONAL.contains(&word.as_str()))
}

/// Returns the part of a value that is kept and that tells it from others.
pub(super) fn class(kind: &Kind, text: &str) -> String {
    match kind {
        Kind::Kept(class) => class.clone(),
        Kind::Digits => digits::form(text),
        Kind::Birth => date::mask(text).unwrap_or_default(),
        Kind::Json(empty) => (*empty).to_owned(),
        Kind::Link => {
            link(text).map_or_else(String::new, |(scheme, end)| format!("{scheme}{}", end.unwrap_or_default()))
        }
        Kind::Mail | Kind::Uuid | Kind::Token => format!("{kind:?}"),
        Kind::Html | Kind::Words => format!("{kind:?} {}", text.is_ascii()),
    }
}

/// Returns whether a text is a number, or has only digits and separators, like a phone number.
fn is_digits(text: &str) -> bool {
    let signs = " +-().,\u{a0}";
    let all = |text: &str| text.chars().all(|sign| sign.is_ascii_digit() || signs.contains(sign));
    text.bytes().any(|byte| byte.is_ascii_digit())
        && (all(text) || (serde_json::from_str::<serde_json::Number>(text.trim()).is_ok() && text.is_ascii()))
}

fn is_colour(text: &str) -> bool {
    let hex = text.strip_prefix('#').unwrap_or_default();
    matches!(hex.len(), 3 | 4 | 6 | 8) && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_code(known: &Known<'_>, field: &str, text: &str) -> bool {
    let spelt = text.len() <= 32
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-' | '.'));
    let last = words(field).last().unwrap_or_default();
    let locale = || {
        let mut parts = text.split(['-', '_']);
        let short = |part: &str| (2..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        parts.clone().count() <= 2 && parts.all(short)
    };
    let extension = EXTENSIONS.contains(&text);
    spelt
        && (CODES.contains(&last.as_str()) && (extension || known.is_worded(text))
            || LOCALES.contains(&last.as_str()) && locale())
}

fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let plain =
        |part: &str| !part.is_empty() && !part.contains(|sign: char| sign.is_whitespace() || "@<>,;/".contains(sign));
    plain(name) && plain(host) && host.contains('.')
}

/// Returns the beginning of a URL up to its host, and its file extension.
pub(super) fn link(text: &str) -> Option<(&str, Option<&'static str>)> {
    if text.contains(char::is_whitespace) {
        return None;
    }
    let scheme = match text.find("://") {
        Some(end) => text[..end]
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
            .then(|| &text[..end + 3]),
        None => ["//", "www."].into_iter().find(|start| text.starts_with(start)).map(|start| &text[..start.len()]),
    }?;
    // An unknown scheme may be a name.
    let usual = ["http://", "https://", "ftp://", "ws://", "wss://", "//", "www."];
    let scheme = usual.contains(&scheme).then_some(scheme)?;
    let path = text.split(['?', '#']).next().unwrap_or_default();
    let end = path.rsplit_once('.').map(|(_, end)| end);
    Some((scheme, EXTENSIONS.into_iter().find(|known| end == Some(known))))
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

fn is_html(text: &str) -> bool {
    text.contains('>')
        && text.match_indices('<').any(|(at, _)| {
            text[at + 1..].starts_with(|next: char| next == '/' || next == '!' || next.is_ascii_alphabetic())
        })
}

fn json(text: &str) -> Option<&'static str> {
    let empty = match text.trim_start().as_bytes().first()? {
        b'{' => "{}",
        b'[' => "[]",
        _ => return None,
    };
    serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok().then_some(empty)
}

fn is_token(text: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "+/=_-.:;,%~".contains(sign);
    let has = |wanted: fn(&char) -> bool| text.chars().any(|sign| wanted(&sign));
    text.len() >= 16 && text.chars().all(is_sign) && has(char::is_ascii_digit) && has(char::is_ascii_alphabetic)
}
