//! Regular expressions of `patternProperties`: what is read, and what matches.

#![allow(clippy::expect_used)]

use codegen::model::Pattern;

/// One step more than a pattern may have.
const TOO_MANY: usize = 65;

#[track_caller]
fn check(pattern: &str, yes: &[&str], no: &[&str]) {
    let read = Pattern::parse(pattern).expect(pattern);
    yes.iter().for_each(|text| assert!(read.matches(text), "{pattern} matches {text:?}"));
    no.iter().for_each(|text| assert!(!read.matches(text), "{pattern} does not match {text:?}"));
}

#[test]
fn a_chain_matches_as_ecma_says() {
    check("", &["", "a", "\n"], &[]);
    check("^", &["", "a"], &[]);
    check("^$", &[""], &["a", "\n"]);
    check("^x-", &["x-", "x-a", "x-\n"], &["x", "ax-", "X-a"]);
    check("x-", &["x-", "ax-b"], &["x", ""]);
    check("id$", &["id", "pet_id"], &["ids", "id\n"]);
    check("^.*$", &["", "a b", "\u{1f600}"], &["a\nb", "\u{2028}"]);
    check("^[a-z0-9_-]+$", &["a", "a-b_9"], &["", "A", "a.b", "a\n"]);
    check(r"^\d+$", &["0", "42"], &["", "4a", "\u{664}"]);
    check(r"^\w{2,3}$", &["ab", "a_1"], &["a", "abcd", "é1"]);
    check(r"^a{2}b{1,}c{0,1}d?$", &["aab", "aabbbcd"], &["ab", "aaab", "aabcc"]);
    check(r"^a*?a+?$", &["a", "aa"], &["", "b"]);
    check(r"^[^a-c]$", &["d", "\0", "\u{10ffff}"], &["a", "c", "", "dd"]);
    check(r"^[\]\-\\^]+$", &[r"]-\^"], &["a"]);
    check(r"^[-a]+[b-]$", &["-ab", "a-"], &["b"]);
    check(r"^[\w.-]+\.\/\x41\u00e9\t$", &["a.-./A\u{e9}\t"], &["a"]);
    check(r"^\S+\s\D\W$", &["ab c-", "a\u{3000}-\u{e9}"], &["a b1"]);
    check("^é.$", &["éa"], &["é", "eaa"]);
}

#[test]
fn what_a_chain_does_not_express_is_not_read() {
    let long = "a".repeat(TOO_MANY);
    for pattern in [
        "^(a|b)$", "a|b", "(?i)a", "a$b", "a^", "*", "a**", "a++", "a{", "a{,2}", "a{2,1}", "a{1", "a{70000}", "]",
        "}", "[a", "[]", "[^]", "[b-a]", r"[\d-z]", r"[a-\d]", r"\", r"\b", r"\p{L}", r"\1", r"\xg1", r"\x+1",
        r"\ud83d", r"\u{61}", &long,
    ] {
        assert_eq!(Pattern::parse(pattern), None, "{pattern}");
    }
}

#[test]
fn a_hostile_name_takes_no_longer_than_another() {
    let pattern = format!("^{}b$", "a*a*".repeat(15));
    assert!(!Pattern::parse(&pattern).expect("a chain").matches(&"a".repeat(20_000)));
}

#[test]
fn the_prefix_and_the_match_of_everything_are_known() {
    let read = |text: &str| Pattern::parse(text).map(|one| (one.prefix(), one.is_any()));
    let known = |prefix: &str, any| Some((prefix.to_owned(), any));
    assert_eq!(read("^x-"), known("x-", false));
    assert_eq!(read("^ab?"), known("a", false));
    assert_eq!(read("x"), known("", false));
    assert_eq!(
        ["", "^.*$", ".*", "^", "^[^]*"].map(|text| read(text).map(|one| one.1)),
        [Some(true), Some(true), Some(true), Some(true), None]
    );
    assert_eq!(read("^.+$"), known("", false));
    assert_eq!(read(r"^[\s\S]*$").map(|one| one.1), Some(true));
}
