//! Invents values in the place of personal ones.
//!
//! Within a body, equal values are replaced by equal ones. Invented values are numbered in order, so that reducing a reduced body
//! changes nothing.

use std::collections::HashMap;

use super::date;
use super::digits::{lead, number};
use super::kind::{Kind, link};

#[derive(Debug, Default)]
pub(super) struct Inventor {
    /// Numbers of the values that were met, by their form.
    met: HashMap<String, HashMap<String, usize>>,
}

impl Inventor {
    pub(super) fn another(&mut self, kind: &Kind, text: &str) -> String {
        let script = if text.is_ascii() { "text" } else { "tëxt" };
        match kind {
            Kind::Kept(_) => text.to_owned(),
            Kind::Digits => self.digits(text),
            Kind::Birth => date::another(text),
            Kind::Mail => format!("person{}@example.com", self.suffix("mail", text)),
            Kind::Link => {
                let (scheme, end) = link(text).unwrap_or_default();
                let suffix = self.suffix(&format!("{scheme}{}", end.unwrap_or_default()), text);
                let end = end.map_or_else(String::new, |end| format!(".{end}"));
                format!("{scheme}example.com/x{suffix}{end}")
            }
            Kind::Uuid => format!("00000000-0000-4000-8000-{:012x}", self.nth("uuid", &text.to_ascii_lowercase())),
            Kind::Token => self.token(text),
            Kind::Html => format!("<p>{script}</p>"),
            Kind::Json(empty) => (*empty).to_owned(),
            Kind::Words => words(text, script),
        }
    }

    /// Invents a key of a map. No two are equal.
    pub(super) fn key(&mut self, kind: &Kind, text: &str) -> String {
        match kind {
            Kind::Words | Kind::Html | Kind::Json(_) => format!("text{}", self.suffix("key", text)),
            kind => self.another(kind, text),
        }
    }

    /// Returns the number of a value among those of its form, counted from 1.
    fn nth(&mut self, alike: &str, value: &str) -> usize {
        let met = self.met.entry(alike.to_owned()).or_default();
        let next = met.len() + 1;
        *met.entry(value.to_owned()).or_insert(next)
    }

    /// Returns the number as a suffix, which is empty for the first value.
    fn suffix(&mut self, alike: &str, value: &str) -> String {
        match self.nth(alike, value) {
            1 => String::new(),
            number => number.to_string(),
        }
    }

    /// Replaces digits by as many others. Keeps leading zeros, and trailing zeros of a fraction.
    fn digits(&mut self, text: &str) -> String {
        let mantissa = text.find(['e', 'E']).unwrap_or(text.len());
        let (mantissa, exponent) = text.split_at(mantissa);
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        let zeros = digits.len() - digits.trim_start_matches('0').len();
        let fraction = mantissa.rsplit_once(['.', ',']).map_or("", |(_, fraction)| fraction);
        let tail = match digits.trim_start_matches('0') {
            "" => 0,
            _ => fraction.len() - fraction.trim_end_matches('0').len(),
        };
        let core = &digits[zeros..digits.len() - tail];
        if core.is_empty() {
            return text.to_owned();
        }
        let lead = lead(core, text.starts_with('-'));
        let nth = self.nth(&format!("{lead}{} digits", core.len()), core);
        let invented = format!("{}{}{}", "0".repeat(zeros), number(core.len(), lead, nth), "0".repeat(tail));
        let mut invented = invented.chars();
        let other = mantissa.chars().map(|sign| match sign {
            '0'..='9' => invented.next().unwrap_or(sign),
            sign => sign,
        });
        format!("{}{exponent}", other.collect::<String>())
    }

    /// Replaces each character by one of its class. The last digits are the number of the token.
    fn token(&mut self, text: &str) -> String {
        let hex = text.chars().all(|sign| !sign.is_alphanumeric() || sign.is_ascii_hexdigit());
        let (small, capital) = if hex { ('a', 'A') } else { ('x', 'X') };
        let mut mask: Vec<char> = text
            .chars()
            .map(|sign| match sign {
                sign if sign.is_numeric() => '0',
                sign if sign.is_ascii_uppercase() => capital,
                sign if sign.is_ascii() && !sign.is_ascii_alphabetic() => sign,
                sign if sign.is_ascii() => small,
                _ => 'ë',
            })
            .collect();
        let mut rest = self.nth(&mask.iter().collect::<String>(), text);
        for sign in mask.iter_mut().rev().filter(|sign| **sign == '0') {
            *sign = char::from_digit(u32::try_from(rest % 10).unwrap_or_default(), 10).unwrap_or('0');
            rest /= 10;
        }
        mask.into_iter().collect()
    }
}

/// Replaces words. Keeps whether they are one, two, some or many, and whether there are several lines.
fn words(text: &str, word: &str) -> String {
    let inner = text.trim();
    let start = &text[..text.len() - text.trim_start().len()];
    let end = &text[text.trim_end().len()..];
    let count = match inner.split_whitespace().count() {
        few @ 0..=3 => few.max(1),
        4..=9 => 4,
        _ => 12,
    };
    let gap = if inner.contains('\n') { "\n" } else { " " };
    let rest = format!(" {word}").repeat(count.saturating_sub(2));
    let more = if count > 1 { format!("{gap}{word}{rest}") } else { String::new() };
    format!("{start}{word}{more}{end}")
}

#[cfg(test)]
mod tests {
    use super::Inventor;
    use crate::record::kind::Kind;

    #[test]
    fn digits_keep_what_is_read_of_them() {
        for (was, is) in [
            ("95228", "10001"),
            ("-95228", "-10001"),
            ("0000012345678912", "0000010000000001"),
            ("+7 (916) 123-45-67", "+1 (000) 000-00-01"),
            ("15636614.02", "10000000.01"),
            ("12.50", "10.10"),
            ("0.5", "0.1"),
            ("100.00", "101.00"),
            ("1.25e10", "1.01e10"),
            ("2147483648", "3000000001"),
            ("-2147483648", "-1000000001"),
            ("9223372036854775808", "9900000000000000001"),
            ("18446744073709551616", "90000000000000000001"),
            ("000", "000"),
        ] {
            assert_eq!(Inventor::default().another(&Kind::Digits, was), is);
            assert_eq!(Inventor::default().another(&Kind::Digits, is), is);
        }
    }

    #[test]
    fn the_same_is_replaced_by_the_same() {
        let mut inventor = Inventor::default();
        let mut digits = |text: &str| inventor.another(&Kind::Digits, text);
        assert_eq!([digits("95228"), digits("95229"), digits("95228")], ["10001", "10002", "10001"]);
        assert_eq!(digits("095229"), "010002");
        let many: std::collections::BTreeSet<_> = (1_000_000..1_000_200).map(|id| digits(&id.to_string())).collect();
        assert_eq!(many.len(), 200);
    }

    #[test]
    fn words_and_tokens_keep_their_form() {
        for (kind, was, is) in [
            (Kind::Words, "Anna", "text"),
            (Kind::Words, " Анна ", " tëxt "),
            (Kind::Words, "Anna Ivanova\nof Minsk", "text\ntext text text"),
            (Kind::Token, "eyJhbGci.OiJ-12_9==", "xxXxxXxx.XxX-00_1=="),
            (Kind::Mail, "anna@ivanova.example", "person@example.com"),
            (Kind::Link, "https://salon.example/anna.png?size=2", "https://example.com/x.png"),
            (Kind::Link, "//salon.example/anna", "//example.com/x"),
        ] {
            assert_eq!(Inventor::default().another(&kind, was), is);
            assert_eq!(Inventor::default().another(&kind, is), is);
        }
    }
}
