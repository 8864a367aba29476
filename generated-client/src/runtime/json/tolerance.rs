//! What is read in place of what was asked for. Nothing comes in and nothing goes out but the table: it is compiled into the
//! client, which reads by it, and into `cargo xtask lint`, which need not tell of what the client copes with. So it must not
//! know of either.

/// What a type asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Number,
    Bool,
    Text,
    List,
    Object,
    Null,
}

/// What stands there instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Given {
    Number,
    /// The number 0 or 1, as it is written.
    Digit,
    Bool,
    /// A text that is a number as JSON writes it; space around it is passed over.
    NumberText,
    /// `"0"` or `"1"`.
    DigitText,
    /// `"true"` or `"false"`.
    BoolText,
    EmptyList,
    EmptyObject,
    /// An object that has a field of what is listed.
    Object,
}

/// Whether the value is the same once it has been read and is written again: by its text, or by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Back {
    Same,
    /// What it stands for is the same: true and 1, `[]` and `{}`, an object and the list of it.
    Other,
}

/// The table. What is not in it is an error, with its path.
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

/// Whether `given` is read where `asked` is asked for, and what comes back of it.
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
    /// What a text is where anything but a text is asked for; `number` says whether its content is a number.
    pub(crate) fn text(text: &str, number: impl Fn(&str) -> bool) -> Option<Self> {
        match text {
            "0" | "1" => Some(Self::DigitText),
            "true" | "false" => Some(Self::BoolText),
            _ => number(text.trim()).then_some(Self::NumberText),
        }
    }

    /// What the digits of a number are where anything but a number is asked for.
    pub(crate) fn number(digits: &str) -> Self {
        if matches!(digits, "0" | "1") { Self::Digit } else { Self::Number }
    }
}
