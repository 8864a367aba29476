//! Finds the form of numbers and texts of digits, and makes others in the same form.

/// Returns the form of a number or a text of digits. A number that is invented in its place has the same form.
pub(super) fn form(text: &str) -> String {
    let (mantissa, exponent) = text.split_at(text.find(['e', 'E']).unwrap_or(text.len()));
    let runs: Vec<&str> = mantissa.split(|sign: char| !sign.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let first = runs.first().copied().unwrap_or_default();
    let zeros = match first.trim_start_matches('0') {
        "" => "0",
        rest if rest.len() < first.len() => "09",
        _ => "9",
    };
    let fraction = mantissa.rsplit_once(['.', ',']).map_or("", |(_, fraction)| fraction);
    let whole = fraction.bytes().all(|byte| byte == b'0');
    // Tells whether it fits an integer of 32 or 64 bits.
    let lead = if runs.len() == 1 { lead(first.trim_start_matches('0'), mantissa.starts_with('-')) } else { "1" };
    let mut form = String::new();
    for sign in mantissa.chars().map(|sign| if sign.is_ascii_digit() { '9' } else { sign }) {
        if !(sign == '9' && form.ends_with('9')) {
            form.push(sign);
        }
    }
    format!("{zeros} {form} {} {lead}{exponent}", if whole { "whole" } else { "fraction" })
}

/// Returns the first digits of an invented number, so that it fits an integer of 32 or 64 bits if the original did.
pub(super) fn lead(digits: &str, negative: bool) -> &'static str {
    let beyond = |limit: u128| digits.parse().is_ok_and(|number: u128| number > limit + u128::from(negative));
    match digits.len() {
        10 if beyond(u32::MAX.into()) => "9",
        10 if beyond(i32::MAX as u128) => "3",
        19 if beyond(i64::MAX as u128) => "99",
        20 if beyond(u64::MAX.into()) => "9",
        // Too large for a float.
        309 if digits.parse().is_ok_and(f64::is_infinite) => "9",
        _ => "1",
    }
}

/// Returns the `nth` number with a number of digits, none of which ends in zero.
pub(super) fn number(length: usize, lead: &str, nth: usize) -> String {
    let rest = length.saturating_sub(lead.len());
    let nth = nth - 1;
    if rest == 0 {
        return (1 + nth % 9).to_string();
    }
    let all = 10usize.checked_pow(u32::try_from(rest - 1).unwrap_or(u32::MAX)).and_then(|tens| tens.checked_mul(9));
    let nth = all.map_or(nth, |all| nth % all);
    format!("{lead}{:0>rest$}", nth + nth / 9 + 1)
}
