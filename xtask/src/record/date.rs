//! Finds the format of a date, a time or a duration, and replaces a date of birth by another one in the same format.

/// Formats of a date: with `9` for each digit, and with the meaning of the digits.
const DATES: [(&str, &str); 6] = [
    ("9999-99-99", "yyyy-mm-dd"),
    ("9999/99/99", "yyyy/mm/dd"),
    ("99.99.9999", "dd.mm.yyyy"),
    ("99/99/9999", "dd/mm/yyyy"),
    ("99-99-9999", "dd-mm-yyyy"),
    ("9999-99", "yyyy-mm"),
];

const TIMES: [&str; 4] = ["99:99", "99:99:99", "9:99", "9:99:99"];

/// Placeholders for a missing date.
const NONE: [&str; 3] = ["0000-00-00", "1970-01-01", "1900-01-01"];

/// Returns the format of a text that is a date, a time, both, or a duration.
pub(super) fn mask(text: &str) -> Option<String> {
    if is_time(text) || is_duration(text) {
        return Some(masked(text));
    }
    let (date, _, rest) = date(text)?;
    let time = rest.strip_prefix(['T', 't', ' ']);
    let (time, zone) = time.map_or(("", ""), |time| time.split_at(zone(time)));
    let fits = rest.is_empty() || (is_time(time) && is_zone(zone));
    // A placeholder shows something else than a date.
    let none = if NONE.contains(&date) { "none " } else { "" };
    fits.then(|| format!("{none}{}", masked(text)))
}

/// Replaces each digit by `9`.
fn masked(text: &str) -> String {
    text.replace(|sign: char| sign.is_ascii_digit(), "9")
}

/// Returns another date in the same format.
pub(super) fn another(text: &str) -> String {
    let Some((date, form, rest)) = date(text).filter(|(date, ..)| !NONE.contains(date)) else { return text.to_owned() };
    let part = |letter: char| -> String {
        form.chars().zip(date.chars()).filter(|(place, _)| *place == letter).map(|(_, digit)| digit).collect()
    };
    let other = |was: String, other: &str| if was.bytes().all(|byte| byte == b'0') { was } else { other.to_owned() };
    // 1900 is a placeholder for a missing year.
    let year = if part('y') == "1900" { "1900".to_owned() } else { other(part('y'), "1990") };
    let (month, day) = (other(part('m'), "02"), other(part('d'), "03"));
    let mut parts = [('y', year.chars()), ('m', month.chars()), ('d', day.chars())];
    let changed = form.chars().map(|place| {
        let part = parts.iter_mut().find(|(letter, _)| *letter == place);
        part.and_then(|(_, digits)| digits.next()).unwrap_or(place)
    });
    let changed: String = changed.collect();
    // A time becomes midnight.
    let rest = rest.split_at(zone(rest));
    let time = masked(rest.0).replace('9', "0");
    format!("{changed}{time}{}", rest.1)
}

/// Returns the date at the beginning of a text, its format, and the rest.
fn date(text: &str) -> Option<(&str, &'static str, &str)> {
    DATES.into_iter().find_map(|(mask, form)| {
        let (date, rest) = text.split_at_checked(mask.len())?;
        let part = |letter: u8| {
            let digits = form.bytes().zip(date.bytes()).filter(|(place, _)| *place == letter);
            digits.fold(0, |number, (_, digit)| number * 10 + u32::from(digit.wrapping_sub(b'0')))
        };
        let valid = || matches!(part(b'y'), 0 | 1900..=2199) && part(b'm') <= 12 && part(b'd') <= 31;
        let ends = !rest.starts_with(|next: char| next.is_ascii_digit() || "-./".contains(next));
        (masked(date) == mask && ends && valid()).then_some((date, form, rest))
    })
}

fn is_time(text: &str) -> bool {
    let (time, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let hour = time.split(':').next().and_then(|hour| hour.parse::<u8>().ok());
    TIMES.contains(&masked(time).as_str())
        && hour.is_some_and(|hour| hour <= 24)
        && (1..=9).contains(&fraction.len())
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the index of the time zone in a time.
fn zone(time: &str) -> usize {
    time.find(['Z', 'z', '+', '-']).unwrap_or(time.len())
}

fn is_zone(zone: &str) -> bool {
    matches!(masked(zone).as_str(), "" | "Z" | "z" | "+99:99" | "-99:99" | "+9999" | "-9999" | "+99" | "-99")
}

/// Returns whether a text is an ISO 8601 duration, such as `P1DT2H`.
fn is_duration(text: &str) -> bool {
    let Some(parts) = text.strip_prefix('P') else { return false };
    let mut digits = 0;
    let mut units = 0;
    for sign in parts.chars() {
        match sign {
            '0'..='9' if digits < 6 => digits += 1,
            'T' if digits == 0 => {}
            'Y' | 'M' | 'W' | 'D' | 'H' | 'S' if digits > 0 => (digits, units) = (0, units + 1),
            _ => return false,
        }
    }
    digits == 0 && units > 0
}

#[cfg(test)]
mod tests {
    use super::{another, mask};

    #[test]
    fn dates_times_and_durations_are_told() {
        for text in [
            "2026-01-31",
            "2026-01-31 10:00:00",
            "2026-01-31T10:00:00+0400",
            "2026-01-31T10:00:00.123456Z",
            "31.01.2026",
            "0000-00-00",
            "0000-00-00 00:00:00",
            "10:30",
            "9:05",
            "2026-07",
            "P1DT2H30M",
            "2026-01-31T10:00+05:00",
        ] {
            assert!(mask(text).is_some(), "{text}");
        }
        for text in [
            "",
            "Anna",
            "2026-13-01",
            "12-34-5678",
            "99:99",
            "2026-01-31 Anna",
            "31.01.2026 10",
            "P",
            "PT",
            "P1",
            "Paul",
            "2026-01-31T10:00:00+Anna",
            "1234567",
            "+79161234567",
            "2026-01-310",
            "10:30 Anna",
            "7916-11",
            "12:30.1234567891",
        ] {
            assert_eq!(mask(text), None, "{text}");
        }
    }

    #[test]
    fn births_are_moved_within_their_form() {
        for (was, is) in [
            ("1987-11-29", "1990-02-03"),
            ("29.11.1987", "03.02.1990"),
            ("1900-11-29", "1900-02-03"),
            ("0000-11-29", "0000-02-03"),
            ("1987-11-29T23:15:00+0400", "1990-02-03T00:00:00+0400"),
            ("1987-11-29 23:15", "1990-02-03 00:00"),
            ("1900-01-01", "1900-01-01"),
            ("0000-00-00", "0000-00-00"),
            ("1990-02-03", "1990-02-03"),
            ("1987-11", "1990-02"),
        ] {
            assert_eq!(another(was), is);
            assert_eq!(another(is), is);
        }
    }
}
