//! From the text of a [`Date`] or [`DateTime`] to the types of date libraries and back (features `jiff` and `chrono`).
//!
//! The text is taken apart here, once, so that both libraries read the same; which days a month has is theirs to say.

use std::fmt;

use super::text::{Date, DateTime};
use crate::runtime::redact::debug::shorten;

/// A text is not the date or time that was asked for; it is still there, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate {
    text: String,
    wanted: &'static str,
}

impl NotADate {
    fn new(text: &str, wanted: &'static str) -> Self {
        Self { text: shorten(text), wanted }
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

/// What a text says, as figures that no calendar has seen.
struct Figures {
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
    /// East of UTC, in seconds.
    offset: Option<i32>,
}

/// ISO 8601 as servers write it: `T` or a space before the time, seconds or none, offsets with a colon or without.
fn figures(text: &str) -> Option<Figures> {
    let mut rest = Rest(text.trim_ascii().as_bytes());
    let year = i16::try_from(rest.digits(4)?).ok()?;
    rest.byte(b"-")?;
    let month = rest.two()?;
    rest.byte(b"-")?;
    let day = rest.two()?;
    let time = if rest.byte(b"Tt ").is_some() { Some(time(&mut rest)?) } else { None };
    rest.0.is_empty().then_some(Figures { year, month, day, time })
}

fn time(rest: &mut Rest<'_>) -> Option<Time> {
    let hour = rest.two()?;
    rest.byte(b":")?;
    let minute = rest.two()?;
    let second = if rest.byte(b":").is_some() { rest.two()? } else { 0 };
    let nanosecond = if rest.byte(b".,").is_some() { rest.fraction()? } else { 0 };
    Some(Time { hour, minute, second, nanosecond, offset: offset(rest)? })
}

/// Outside, whether it can be read; inside, whether there is one.
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

/// What is still to be read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    /// The next byte, if it is one of these.
    fn byte(&mut self, among: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first().filter(|(first, _)| among.contains(first))?;
        self.0 = rest;
        Some(*first)
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let number = std::str::from_utf8(digits).ok().filter(|_| digits.iter().all(u8::is_ascii_digit))?;
        self.0 = rest;
        number.parse().ok()
    }

    fn two(&mut self) -> Option<u8> {
        u8::try_from(self.digits(2)?).ok()
    }

    /// Digits of a second in nanoseconds; what is finer is left out.
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

    use super::{CLOCK, DAY, Date, DateTime, Figures, INSTANT, NotADate, figures};

    fn day(figures: &Figures) -> Option<civil::Date> {
        civil::Date::new(figures.year, i8::try_from(figures.month).ok()?, i8::try_from(figures.day).ok()?).ok()
    }

    fn clock(figures: &Figures) -> Option<(civil::DateTime, Option<i32>)> {
        let time = figures.time.as_ref()?;
        let small = |number: u8| i8::try_from(number).ok();
        let nanosecond = i32::try_from(time.nanosecond).ok()?;
        let clock = civil::Time::new(small(time.hour)?, small(time.minute)?, small(time.second)?, nanosecond).ok()?;
        Some((day(figures)?.to_datetime(clock), time.offset))
    }

    impl Date {
        /// The date for jiff (feature `jiff`); a time after it is passed over.
        ///
        /// # Errors
        ///
        /// The text is something else, such as an empty one or `0000-00-00`.
        pub fn to_jiff(&self) -> Result<civil::Date, NotADate> {
            figures(self.as_str()).and_then(|it| day(&it)).ok_or_else(|| NotADate::new(self.as_str(), DAY))
        }
    }

    impl DateTime {
        /// The instant and its offset for jiff (feature `jiff`), to the nanosecond.
        ///
        /// # Errors
        ///
        /// The text is no date and time, or has no offset; [`to_jiff_civil`](Self::to_jiff_civil) reads the latter.
        pub fn to_jiff(&self) -> Result<ZonedDateTime, NotADate> {
            let instant = |figures| {
                let (clock, offset) = clock(&figures)?;
                clock.to_zoned_datetime(TimeZone::fixed(Offset::from_seconds(offset?).ok()?)).ok()
            };
            figures(self.as_str()).and_then(instant).ok_or_else(|| NotADate::new(self.as_str(), INSTANT))
        }

        /// What calendar and clock show there for jiff (feature `jiff`), whatever the offset.
        ///
        /// # Errors
        ///
        /// The text is no date and time, such as an empty one or a date alone.
        pub fn to_jiff_civil(&self) -> Result<civil::DateTime, NotADate> {
            let read = figures(self.as_str()).and_then(|it| clock(&it));
            read.map(|(clock, _)| clock).ok_or_else(|| NotADate::new(self.as_str(), CLOCK))
        }
    }

    /// Feature `jiff`.
    impl From<civil::Date> for Date {
        fn from(date: civil::Date) -> Self {
            date.to_string().into()
        }
    }

    /// With the offset, without the name of the time zone (feature `jiff`).
    impl From<ZonedDateTime> for DateTime {
        fn from(at: ZonedDateTime) -> Self {
            at.timestamp().display_with_offset(at.offset()).to_string().into()
        }
    }

    /// In UTC (feature `jiff`).
    impl From<Timestamp> for DateTime {
        fn from(at: Timestamp) -> Self {
            at.to_string().into()
        }
    }

    /// Without an offset (feature `jiff`).
    impl From<civil::DateTime> for DateTime {
        fn from(at: civil::DateTime) -> Self {
            at.to_string().into()
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, TimeZone};

    use super::{CLOCK, DAY, Date, DateTime, Figures, INSTANT, NotADate, figures};

    fn day(figures: &Figures) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(figures.year.into(), figures.month.into(), figures.day.into())
    }

    fn clock(figures: &Figures) -> Option<(NaiveDateTime, Option<i32>)> {
        let time = figures.time.as_ref()?;
        let (hour, minute, second) = (time.hour.into(), time.minute.into(), time.second.into());
        Some((day(figures)?.and_hms_nano_opt(hour, minute, second, time.nanosecond)?, time.offset))
    }

    impl Date {
        /// The date for chrono (feature `chrono`); a time after it is passed over.
        ///
        /// # Errors
        ///
        /// The text is something else, such as an empty one or `0000-00-00`.
        pub fn to_chrono(&self) -> Result<NaiveDate, NotADate> {
            figures(self.as_str()).and_then(|it| day(&it)).ok_or_else(|| NotADate::new(self.as_str(), DAY))
        }
    }

    impl DateTime {
        /// The instant and its offset for chrono (feature `chrono`), to the nanosecond.
        ///
        /// # Errors
        ///
        /// The text is no date and time, or has no offset; [`to_chrono_naive`](Self::to_chrono_naive) reads the latter.
        pub fn to_chrono(&self) -> Result<chrono::DateTime<FixedOffset>, NotADate> {
            let instant = |figures| {
                let (clock, offset) = clock(&figures)?;
                FixedOffset::east_opt(offset?)?.from_local_datetime(&clock).single()
            };
            figures(self.as_str()).and_then(instant).ok_or_else(|| NotADate::new(self.as_str(), INSTANT))
        }

        /// What calendar and clock show there for chrono (feature `chrono`), whatever the offset.
        ///
        /// # Errors
        ///
        /// The text is no date and time, such as an empty one or a date alone.
        pub fn to_chrono_naive(&self) -> Result<NaiveDateTime, NotADate> {
            let read = figures(self.as_str()).and_then(|it| clock(&it));
            read.map(|(clock, _)| clock).ok_or_else(|| NotADate::new(self.as_str(), CLOCK))
        }
    }

    /// Feature `chrono`.
    impl From<NaiveDate> for Date {
        fn from(date: NaiveDate) -> Self {
            date.to_string().into()
        }
    }

    /// With the offset, without the name of the time zone (feature `chrono`).
    impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
        fn from(at: chrono::DateTime<Z>) -> Self {
            at.to_rfc3339_opts(SecondsFormat::AutoSi, false).into()
        }
    }

    /// Without an offset (feature `chrono`).
    impl From<NaiveDateTime> for DateTime {
        fn from(at: NaiveDateTime) -> Self {
            at.format("%Y-%m-%dT%H:%M:%S%.f").to_string().into()
        }
    }
}
