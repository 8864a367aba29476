//! Statuses of responses.

use std::fmt;

/// The status, or the range of statuses, of a documented response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Code(u16),
    /// 2 for `2XX`.
    Range(u8),
    Default,
}

impl Status {
    /// Returns whether the status, or each status of the range, is a success.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }

    /// Returns whether responses of the status have no content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5).
    pub fn is_empty(self) -> bool {
        matches!(self, Self::Code(204 | 205 | 304))
    }

    /// Reads the key of a response: `200`, `2XX`, `default`.
    pub fn parse(key: &str) -> Option<Self> {
        match (key, key.get(..1), key.get(1..)) {
            ("default", ..) => Some(Self::Default),
            (_, Some(class), Some("XX" | "xx")) => class.parse().ok().map(Self::Range),
            _ if key.len() == 3 => key.parse().ok().filter(|code| *code >= 100).map(Self::Code),
            _ => None,
        }
    }

    /// Returns the documented statuses that cover a received one, the most specific first.
    pub fn of(code: u16) -> [Self; 3] {
        [Self::Code(code), Self::Range(u8::try_from(code / 100).unwrap_or_default()), Self::Default]
    }
}

/// Writes the status as a document does: `200`, `2XX`, `default`.
impl fmt::Display for Status {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(out, "{code}"),
            Self::Range(range) => write!(out, "{range}XX"),
            Self::Default => out.write_str("default"),
        }
    }
}
