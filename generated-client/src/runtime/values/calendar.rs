//! Converts [`Date`] and [`DateTime`] to the types of date libraries and back (features `jiff` and `chrono`).
//!
//! The libraries check the ranges, such as the days of a month.

use std::fmt;

use super::iso::{Parts, Time, parse};
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
