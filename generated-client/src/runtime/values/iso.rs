//! Parses dates and times in ISO 8601, as servers write them.

/// The numbers in a text, without a check of their ranges.
pub(super) struct Parts {
    pub(super) year: i16,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) time: Option<Time>,
}

pub(super) struct Time {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    pub(super) nanosecond: u32,
    /// Seconds east of UTC.
    pub(super) offset: Option<i32>,
}

/// Parses ISO 8601 as servers write it: `T` or a space before the time, with or without seconds, offsets with or without a colon.
pub(super) fn parse(text: &str) -> Option<Parts> {
    let mut rest = Rest(text.trim_ascii().as_bytes());
    let year = i16::try_from(rest.digits(4)?).ok()?;
    rest.byte(b"-")?;
    let month = rest.two()?;
    rest.byte(b"-")?;
    let day = rest.two()?;
    let time = if rest.byte(b"Tt ").is_some() { Some(time(&mut rest)?) } else { None };
    rest.0.is_empty().then_some(Parts { year, month, day, time })
}

/// Returns whether a text is a date, or a date with a time. Strict: exactly as RFC 3339 writes it.
pub(crate) fn is_valid(text: &str, is_date: bool, strict: bool) -> bool {
    let Some(Parts { year, month, day, time }) = parse(text) else { return false };
    let last = match month {
        2 if year % 4 != 0 || (year % 100 == 0 && year % 400 != 0) => 28,
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let in_range = (1..=12).contains(&month) && (1..=last).contains(&day);
    let is_spelled = !strict || (!text.contains([' ', ',']) && text.trim_ascii() == text);
    in_range
        && is_spelled
        && match time {
            None => is_date,
            Some(Time { hour, minute, second, nanosecond, offset }) => {
                let has_seconds = text.bytes().filter(|byte| *byte == b':').count() >= 2;
                let is_whole = !strict || (offset.is_some() && has_seconds);
                !is_date && hour < 24 && minute < 60 && second <= 60 && nanosecond < 1_000_000_000 && is_whole
            }
        }
}

fn time(rest: &mut Rest<'_>) -> Option<Time> {
    let hour = rest.two()?;
    rest.byte(b":")?;
    let minute = rest.two()?;
    let second = if rest.byte(b":").is_some() { rest.two()? } else { 0 };
    let nanosecond = if rest.byte(b".,").is_some() { rest.fraction()? } else { 0 };
    Some(Time { hour, minute, second, nanosecond, offset: offset(rest)? })
}

/// Parses an offset. Returns `None` if it is not valid, and `Some(None)` if there is none.
fn offset(rest: &mut Rest<'_>) -> Option<Option<i32>> {
    rest.byte(b" ");
    if rest.byte(b"Zz").is_some() {
        return Some(Some(0));
    }
    let Some(sign) = rest.byte(b"+-") else { return Some(None) };
    let hours = rest.two()?;
    let colon = rest.byte(b":").is_some();
    let minutes = if colon || !rest.0.is_empty() { rest.two()? } else { 0 };
    let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
    (hours < 24 && minutes < 60).then_some(Some(if sign == b'-' { -seconds } else { seconds }))
}

/// The rest of the text.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    /// Takes the next byte if it is one of `among`.
    fn byte(&mut self, among: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first().filter(|(first, _)| among.contains(first))?;
        self.0 = rest;
        Some(*first)
    }

    /// Takes a number of `count` digits.
    fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let number = std::str::from_utf8(digits).ok().filter(|_| digits.iter().all(u8::is_ascii_digit))?;
        self.0 = rest;
        number.parse().ok()
    }

    /// Takes a number of two digits.
    fn two(&mut self) -> Option<u8> {
        u8::try_from(self.digits(2)?).ok()
    }

    /// Takes the fraction of a second, in nanoseconds. Finer digits are dropped.
    fn fraction(&mut self) -> Option<u32> {
        let count = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let number = self.digits(count.min(9)).filter(|_| count > 0)?;
        let finer = count.saturating_sub(9);
        self.0 = self.0.get(finer..).unwrap_or_default();
        Some(number * 10_u32.pow(9 - u32::try_from(count.min(9)).unwrap_or(9)))
    }
}
