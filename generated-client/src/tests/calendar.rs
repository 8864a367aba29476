//! Conversions of dates and times with jiff and chrono.

use crate::{Date, DateTime};

/// Texts of a point in time, and the form that both libraries write.
const INSTANTS: [(&str, &str); 10] = [
    ("2026-03-21T10:00:00+04:00", "2026-03-21T10:00:00+04:00"),
    ("2026-03-21T10:00:00-0330", "2026-03-21T10:00:00-03:30"),
    ("2026-03-21T10:00:00+04", "2026-03-21T10:00:00+04:00"),
    ("2026-03-21t10:00:00z", "2026-03-21T10:00:00+00:00"),
    ("2026-03-21 10:00:00 +0400", "2026-03-21T10:00:00+04:00"),
    ("2026-03-21T10:00+04:00", "2026-03-21T10:00:00+04:00"),
    ("2026-03-21T10:00:00.123+04:00", "2026-03-21T10:00:00.123+04:00"),
    ("2026-03-21T10:00:00,000001+04:00", "2026-03-21T10:00:00.000001+04:00"),
    ("2026-03-21T10:00:00.1234567899+04:00", "2026-03-21T10:00:00.123456789+04:00"),
    (" 2024-02-29T23:59:59-12:00\n", "2024-02-29T23:59:59-12:00"),
];

const ZONELESS: [(&str, &str); 4] = [
    ("2026-03-21T10:00:00", "2026-03-21T10:00:00"),
    ("2026-03-21 10:00:00", "2026-03-21T10:00:00"),
    ("2026-03-21 10:00", "2026-03-21T10:00:00"),
    ("2026-03-21 10:00:00.500", "2026-03-21T10:00:00.5"),
];

const NO_DATES: [&str; 12] = [
    "",
    "tomorrow",
    "2026",
    "2026-3-21",
    "26-03-21",
    "2026-02-30",
    "0000-00-00",
    "0000-00-00 00:00:00",
    "2026-03-21x",
    "21.03.2026",
    "２０２６-03-21",
    "2026-03-2é",
];

const NO_TIMES: [&str; 11] = [
    "2026-03-21",
    "2026-03-21T",
    "2026-03-21T10",
    "2026-03-21T24:00:00",
    "2026-03-21T10:60:00",
    "2026-03-21T10:00:60",
    "2026-03-21T10:00:00.",
    "2026-03-21T10:00:00+",
    "2026-03-21T10:00:00+24:00",
    "2026-03-21T10:00:00+04:0",
    "2026-03-21T10:00:00+04:00[Asia/Tbilisi]",
];

#[cfg(feature = "jiff")]
#[test]
fn jiff_reads_and_writes() {
    for (text, written) in INSTANTS {
        let at = DateTime::from(text).to_jiff().unwrap();
        assert_eq!(DateTime::from(at.clone()).as_str(), written, "{text}");
        assert_eq!(DateTime::from(at.timestamp()).to_jiff().unwrap().timestamp(), at.timestamp());
        assert_eq!(DateTime::from(text).to_jiff_civil().unwrap(), at.datetime());
    }
    for (text, written) in ZONELESS {
        assert_eq!(DateTime::from(DateTime::from(text).to_jiff_civil().unwrap()).as_str(), written, "{text}");
        let error = DateTime::from(text).to_jiff().unwrap_err();
        assert_eq!(error.to_string(), format!("{text:?} is not a date and time with an offset"));
    }
    for text in ["2026-03-21", "2026-03-21 10:00:00", "2026-03-21T10:00:00+04:00"] {
        assert_eq!(Date::from(Date::from(text).to_jiff().unwrap()).as_str(), "2026-03-21");
    }
    for text in NO_DATES {
        assert_eq!(Date::from(text).to_jiff().unwrap_err().to_string(), format!("{text:?} is not a date"));
    }
    for text in NO_DATES.iter().chain(&NO_TIMES).copied() {
        assert!(DateTime::from(text).to_jiff().is_err(), "{text}");
        let error = DateTime::from(text).to_jiff_civil().unwrap_err();
        assert_eq!(error.to_string(), format!("{text:?} is not a date and time"));
    }
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_reads_and_writes() {
    for (text, written) in INSTANTS {
        let at = DateTime::from(text).to_chrono().unwrap();
        assert_eq!(DateTime::from(at).as_str(), written, "{text}");
        assert_eq!(DateTime::from(at.to_utc()).to_chrono().unwrap().to_utc(), at.to_utc());
        assert_eq!(DateTime::from(text).to_chrono_naive().unwrap(), at.naive_local());
    }
    for (text, written) in ZONELESS {
        let at = DateTime::from(text).to_chrono_naive().unwrap();
        let again = DateTime::from(at);
        assert_eq!(again.to_chrono_naive().unwrap(), at);
        // Fractions have a multiple of three digits.
        assert_eq!(again.as_str().trim_end_matches("00"), written.trim_end_matches("00"), "{text}");
        let error = DateTime::from(text).to_chrono().unwrap_err();
        assert_eq!(error.to_string(), format!("{text:?} is not a date and time with an offset"));
    }
    for text in ["2026-03-21", "2026-03-21 10:00:00", "2026-03-21T10:00:00+04:00"] {
        assert_eq!(Date::from(Date::from(text).to_chrono().unwrap()).as_str(), "2026-03-21");
    }
    for text in NO_DATES {
        assert_eq!(Date::from(text).to_chrono().unwrap_err().to_string(), format!("{text:?} is not a date"));
    }
    for text in NO_DATES.iter().chain(&NO_TIMES).copied() {
        assert!(DateTime::from(text).to_chrono().is_err(), "{text}");
        let error = DateTime::from(text).to_chrono_naive().unwrap_err();
        assert_eq!(error.to_string(), format!("{text:?} is not a date and time"));
    }
}
