//! Compares the JSON parser with `serde_json`: both accept the same texts with the same values, and reject the same texts.

use serde_json::Value;

use crate::runtime::read;

/// Parses a text with both.
fn compare(text: &str) {
    let ours = read::<Value>(text, true);
    let theirs = serde_json::from_str::<Value>(text);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert!(same(ours, theirs), "{text:?}: {ours} is not {theirs}"),
        (Err(_), Err(_)) => {}
        // Kept as text.
        (Ok(_), Err(theirs)) if theirs.to_string().starts_with("number out of range") => {}
        _ => panic!("{text:?}: {ours:?} but {theirs:?}"),
    }
    // Skipped values are checked too.
    let skipped = read::<serde::de::IgnoredAny>(text, true);
    assert_eq!(skipped.is_ok(), ours.is_ok(), "{text:?}");
}

/// Compares values, except for the last digit of a float, which `serde_json` rounds less exactly.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().zip(theirs).all(|((key, ours), (other, theirs))| key == other && same(ours, theirs))
        }
        (Value::Number(ours), Value::Number(theirs)) if ours.is_f64() && theirs.is_f64() => {
            near(ours.as_f64().unwrap(), theirs)
        }
        // Numbers that 64 bits cannot hold are kept as text.
        (Value::String(digits), Value::Number(theirs)) => digits.parse().is_ok_and(|ours| near(ours, theirs)),
        _ => ours == theirs,
    }
}

fn near(ours: f64, theirs: &serde_json::Number) -> bool {
    (ours - theirs.as_f64().unwrap()).abs() <= ours.abs() * 1e-15
}

#[test]
fn texts_of_every_kind() {
    for text in [
        "",
        " ",
        "null",
        "nul",
        "nulll",
        "true",
        "True",
        "false ",
        "0",
        "-0",
        "00",
        "01",
        "-",
        "-1",
        "+1",
        "1.",
        ".1",
        "1.0",
        "1.e1",
        "1e",
        "1e+",
        "1e5",
        "1E-5",
        "1e400",
        "0.1e-400",
        "123456789012345678901234567890",
        "-9223372036854775808",
        "-9223372036854775809",
        "1 2",
        "1,",
        "\"\"",
        "\"a",
        "\"\\\"",
        "\"\\\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u0041\"",
        "\"\\ud800\"",
        "\"\\ud83d\\ude00\"",
        "\"\\udc00\"",
        "\"\n\"",
        "\"\t\"",
        "\"\u{7f}é😀\"",
        "\"\\é\"",
        "[]",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,,2]",
        "[1]]",
        "{}",
        "{",
        "}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\" : 1 , \"b\":[{}, {\"c\":null}]}",
        "{\"a\":1 \"b\":2}",
        "{,}",
        "{\"a\":1,\"a\":2}",
        "[}",
        "{]",
        "\u{a0}1",
        "/**/1",
        "'a'",
        "NaN",
        "\0",
        "\u{feff}1",
        "[\"\\u0000\"]",
        "nullx",
        "[tru]",
    ] {
        compare(text);
    }
}

/// Changes one or two bytes of texts, in the same way on every run.
#[test]
fn broken_texts() {
    let whole =
        r#"{"a": [1, -2.50e+3, "x\n\u00e9", true, null], "b": {"c": [[], {}], "é": "y"}, "d": 18446744073709551615}"#;
    let pieces = ["\"", "\\", "{", "}", "[", "]", ",", ":", "0", "1", "-", ".", "e", "+", "u", "n", " ", "é", "\n", ""];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for _ in 0..20_000 {
        let mut chars: Vec<String> = whole.chars().map(String::from).collect();
        for _ in 0..=random(2) {
            let at = random(chars.len());
            chars[at] = pieces[random(pieces.len())].to_owned();
        }
        compare(&chars.concat());
    }
}
