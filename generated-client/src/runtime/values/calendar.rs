//! Converts [`Date`] and [`DateTime`] to the types of date libraries and back (features `jiff` and `chrono`).
//!
//! One parser serves both libraries. The libraries check the ranges, such as the days of a month.

use std::fmt;

use super::text::{Date, DateTime};
use crate::runtime::redact::debug::truncate;

/// The error of a text that is not a date or time of the requested type. The text itself stays available.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate {
    text: String,
    wanted: &'static str,
}

impl NotADate {
    fn new(text: &str, wanted: &'static str) -> Self {
        Self { text: truncate(text).into_owned(), wanted }
    }
}

impl fmt::Display for NotADate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} is not {}", self.text, self.wanted)
    }
}

impl std::error::Error for NotADate {}

const DAY: &str = "a date";
const CLOCK: &str = "a date and time";
const INSTANT: &str = "a date and time with an offset";

/// The numbers in a text, without a check of their ranges.
struct Parts {
    year: i16,
    month: u8,
    day: u8,
    time: Option<Time>,
}

struct Time {
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
    /// Seconds east of UTC.
    offset: Option<i32>,
}

/// Parses ISO 8601 as servers write it: `T` or a space before the time, with or without seconds, offsets with or without a colon.
fn parse(text: &str) -> Option<Parts> {
    let mut rest = Rest(text.trim_ascii().as_bytes());
    let year = i16::try_from(rest.digits(4)?).ok()?;
    rest.byte(b"-")?;
    let month = rest.two()?;
    rest.byte(b"-")?;
    let day = rest.two()?;
    let time = if rest.byte(b"Tt ").is_some() { Some(time(&mut rest)?) } else { None };
    rest.0.is_empty().then_some(Parts { year, month, day, time })
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

#[cfg(feature = "jiff")]
mod with_jiff {
    use jiff::civil;
    use jiff::tz::{Offset, TimeZone};
    use jiff::{Timestamp, ZonedDateTime};

    use super::{CLOCK, DAY, Date, DateTime, INSTANT, NotADate, Parts, parse};

    fn day(parts: &Parts) -> Option<civil::Date> {
        civil::Date::new(parts.year, i8::try_from(parts.month).ok()?, i8::try_from(parts.day).ok()?).ok()
    }

    fn clock(parts: &Parts) -> Option<(civil::DateTime, Option<i32>)> {
        let time = parts.time.as_ref()?;
        let small = |number: u8| i8::try_from(number).ok();
        let nanosecond = i32::try_from(time.nanosecond).ok()?;
        let clock = civil::Time::new(small(time.hour)?, small(time.minute)?, small(time.second)?, nanosecond).ok()?;
        Some((day(parts)?.to_datetime(clock), time.offset))
    }

    impl Date {
        /// Converts to a date of jiff (feature `jiff`). A time after the date is ignored.
        ///
        /// # Errors
        ///
        /// Returns an error if the text is not a date, for example if it is empty or `0000-00-00`.
        pub fn to_jiff(&self) -> Result<civil::Date, NotADate> {
            parse(self.as_str()).and_then(|it| day(&it)).ok_or_else(|| NotADate::new(self.as_str(), DAY))
        }
    }

    impl DateTime {
        /// Converts to a point in time with its offset, for jiff (feature `jiff`). Precision: one nanosecond.
        ///
        /// # Errors
        ///
        /// Returns an error if the text is not a date and time, or has no offset. [`to_jiff_civil`](Self::to_jiff_civil) reads a text
        /// without an offset.
        pub fn to_jiff(&self) -> Result<ZonedDateTime, NotADate> {
            let instant = |parts| {
                let (clock, offset) = clock(&parts)?;
                clock.to_zoned_datetime(TimeZone::fixed(Offset::from_seconds(offset?).ok()?)).ok()
            };
            parse(self.as_str()).and_then(instant).ok_or_else(|| NotADate::new(self.as_str(), INSTANT))
        }

        /// Converts to the local date and time for jiff (feature `jiff`). The offset is ignored.
        ///
        /// # Errors
        ///
        /// Returns an error if the text is not a date and time, for example if it is empty or has only a date.
        pub fn to_jiff_civil(&self) -> Result<civil::DateTime, NotADate> {
            let read = parse(self.as_str()).and_then(|it| clock(&it));
            read.map(|(clock, _)| clock).ok_or_else(|| NotADate::new(self.as_str(), CLOCK))
        }
    }

    /// Converts from a date of jiff (feature `jiff`).
    impl From<civil::Date> for Date {
        fn from(date: civil::Date) -> Self {
            date.to_string().into()
        }
    }

    /// Keeps the offset and drops the name of the time zone (feature `jiff`).
    impl From<ZonedDateTime> for DateTime {
        fn from(at: ZonedDateTime) -> Self {
            at.timestamp().display_with_offset(at.offset()).to_string().into()
        }
    }

    /// Writes the timestamp in UTC (feature `jiff`).
    impl From<Timestamp> for DateTime {
        fn from(at: Timestamp) -> Self {
            at.to_string().into()
        }
    }

    /// Writes no offset (feature `jiff`).
    impl From<civil::DateTime> for DateTime {
        fn from(at: civil::DateTime) -> Self {
            at.to_string().into()
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, TimeZone};

    use super::{CLOCK, DAY, Date, DateTime, INSTANT, NotADate, Parts, parse};

    fn day(parts: &Parts) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(parts.year.into(), parts.month.into(), parts.day.into())
    }

    fn clock(parts: &Parts) -> Option<(NaiveDateTime, Option<i32>)> {
        let time = parts.time.as_ref()?;
        let (hour, minute, second) = (time.hour.into(), time.minute.into(), time.second.into());
        Some((day(parts)?.and_hms_nano_opt(hour, minute, second, time.nanosecond)?, time.offset))
    }

    impl Date {
        /// Converts to a date of chrono (feature `chrono`). A time after the date is ignored.
        ///
        /// # Errors
        ///
        /// Returns an error if the text is not a date, for example if it is empty or `0000-00-00`.
        pub fn to_chrono(&self) -> Result<NaiveDate, NotADate> {
            parse(self.as_str()).and_then(|it| day(&it)).ok_or_else(|| NotADate::new(self.as_str(), DAY))
        }
    }

    impl DateTime {
        /// Converts to a point in time with its offset, for chrono (feature `chrono`). Precision: one nanosecond.
        ///
        /// # Errors
        ///
        /// Returns an error if the text is not a date and time, or has no offset. [`to_chrono_naive`](Self::to_chrono_naive) reads a
        /// text without an offset.
        pub fn to_chrono(&self) -> Result<chrono::DateTime<FixedOffset>, NotADate> {
            let instant = |parts| {
                let (clock, offset) = clock(&parts)?;
                FixedOffset::east_opt(offset?)?.from_local_datetime(&clock).single()
            };
            parse(self.as_str()).and_then(instant).ok_or_else(|| NotADate::new(self.as_str(), INSTANT))
        }

        /// Converts to the local date and time for chrono (feature `chrono`). The offset is ignored.
        ///
        /// # Errors
        ///
        /// Returns an error if the text is not a date and time, for example if it is empty or has only a date.
        pub fn to_chrono_naive(&self) -> Result<NaiveDateTime, NotADate> {
            let read = parse(self.as_str()).and_then(|it| clock(&it));
            read.map(|(clock, _)| clock).ok_or_else(|| NotADate::new(self.as_str(), CLOCK))
        }
    }

    /// Converts from a date of chrono (feature `chrono`).
    impl From<NaiveDate> for Date {
        fn from(date: NaiveDate) -> Self {
            date.to_string().into()
        }
    }

    /// Keeps the offset and drops the name of the time zone (feature `chrono`).
    impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
        fn from(at: chrono::DateTime<Z>) -> Self {
            at.to_rfc3339_opts(SecondsFormat::AutoSi, false).into()
        }
    }

    /// Writes no offset (feature `chrono`).
    impl From<NaiveDateTime> for DateTime {
        fn from(at: NaiveDateTime) -> Self {
            at.format("%Y-%m-%dT%H:%M:%S%.f").to_string().into()
        }
    }
}
