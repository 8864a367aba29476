//! The table of lenient decoding: which kinds of JSON values the client accepts in place of which others.
//!
//! The client decodes by it, and `cargo xtask lint` does not report what the client accepts. The client and the generator each have
//! a copy of this file, and a test of the generator keeps the copies equal.

/// The kind of value that a type requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Number,
    Bool,
    Text,
    List,
    Object,
    Null,
}

/// The kind of value that was received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Given {
    Number,
    /// The number `0` or `1`, without a fraction.
    Digit,
    Bool,
    /// A string whose content is a number in JSON syntax, with or without white space around it.
    NumberText,
    /// `"0"` or `"1"`.
    DigitText,
    /// `"true"` or `"false"`.
    BoolText,
    EmptyList,
    EmptyObject,
    /// An object in place of a list, with at least one field of the items.
    Object,
}

/// Whether a value is unchanged after it was decoded and serialized again, compared as text or as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Back {
    Same,
    /// Only the meaning is unchanged: true and 1, `[]` and `{}`, an object and the list of it.
    Other,
}

/// The accepted combinations. Any other one is an error with its path.
const TABLE: &[(Asked, Given, Back)] = &[
    (Asked::Number, Given::NumberText, Back::Same),
    (Asked::Number, Given::DigitText, Back::Same),
    (Asked::Number, Given::Bool, Back::Other),
    (Asked::Bool, Given::BoolText, Back::Same),
    (Asked::Bool, Given::Digit, Back::Other),
    (Asked::Bool, Given::DigitText, Back::Other),
    (Asked::Text, Given::Number, Back::Same),
    (Asked::Text, Given::Digit, Back::Same),
    (Asked::Text, Given::Bool, Back::Same),
    (Asked::List, Given::EmptyObject, Back::Other),
    (Asked::List, Given::Object, Back::Other),
    (Asked::Object, Given::EmptyList, Back::Other),
    (Asked::Null, Given::EmptyList, Back::Other),
    (Asked::Null, Given::EmptyObject, Back::Other),
];

/// Returns whether the client accepts `given` in place of `asked`, and what it serializes afterwards.
pub(crate) const fn tolerated(asked: Asked, given: Given) -> Option<Back> {
    let mut at = 0;
    while at < TABLE.len() {
        let (one, other, back) = TABLE[at];
        if one as u8 == asked as u8 && other as u8 == given as u8 {
            return Some(back);
        }
        at += 1;
    }
    None
}

impl Given {
    /// Returns the kind of a string in place of another kind. `number` tells whether its content is a number.
    pub(crate) fn text(text: &str, number: impl Fn(&str) -> bool) -> Option<Self> {
        match text {
            "0" | "1" => Some(Self::DigitText),
            "true" | "false" => Some(Self::BoolText),
            _ => number(text.trim()).then_some(Self::NumberText),
        }
    }

    /// Returns the kind of a number in place of another kind.
    pub(crate) fn number(digits: &str) -> Self {
        if matches!(digits, "0" | "1") { Self::Digit } else { Self::Number }
    }
}
