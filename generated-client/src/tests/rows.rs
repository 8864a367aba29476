//! Rows of a struct: what each kind of row reads, writes and is made by.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::sample::types::{Gender, Size};
use crate::runtime::{File, Null, constructor, object, read};
use crate::{Maybe, Rest};

/// A row of each kind; names that are a keyword, a local of the macro, and not an identifier.
#[derive(Debug, Clone, PartialEq)]
struct Rows {
    r#type: String,
    fields: Option<i64>,
    kind: Gender,
    gone: Null,
    object: Option<i64>,
    _2fa: Maybe<bool>,
    next: Option<Box<Rows>>,
    rest: Rest,
}

object!(Rows {
    fn new(r#type: impl Into<String>, fields: Option<i64>) { kind: Gender::Male, gone: Null };
    "type": required r#type,
    "fields": required fields,
    "kind": required kind,
    "gone": required gone,
    "object": optional object,
    "2fa \"\u{e9}\"": maybe _2fa,
    "next": optional next,
    ..rest
});

/// All that is required is constant.
#[derive(Debug, Clone, PartialEq)]
struct Constants {
    size: Size,
    title: Option<String>,
    rest: BTreeMap<String, i64>,
}

object!(Constants {
    fn default() { size: Size::Large };
    "size": required size,
    "title": optional title,
    map rest
});

/// More fields are required than `new` takes arguments.
#[derive(Debug, Clone, PartialEq)]
struct Many {
    a: i64,
    b: Box<i64>,
    c: Option<i64>,
    d: Maybe<i64>,
}

object!(Many { literal; "a": required a, "b": required b, "c": required c, "d": maybe d });

#[derive(Debug, Clone, PartialEq, Default)]
struct OnlyRest {
    rest: Rest,
}

object!(OnlyRest { ..rest });

/// Fields that match patterns: one text matches both.
#[derive(Debug, Clone, PartialEq, Default)]
struct Patterns {
    name: Option<String>,
    matching_x: BTreeMap<String, i64>,
    matching: BTreeMap<String, Option<Size>>,
    rest: Rest,
}

object!(Patterns {
    "x-name": optional name,
    matching matching_x: "^x-" [(&[('x', 'x')], 1, 1), (&[('-', '-')], 1, 1), (&[('\0', char::MAX)], 0, usize::MAX)],
    matching matching: "[0-9]$" [(&[('\0', char::MAX)], 0, usize::MAX), (&[('0', '9')], 1, 1)],
    ..rest
});

/// A pattern beside required fields, and before a map of all others.
#[derive(Debug, Clone, PartialEq)]
struct Counted {
    id: i64,
    matching: BTreeMap<String, bool>,
    rest: BTreeMap<String, i64>,
}

object!(Counted {
    fn new(id: i64);
    "id": required id,
    matching matching: "^is_$" [(&[('i', 'i')], 1, 1), (&[('s', 's')], 1, 1), (&[('_', '_')], 1, 1)],
    map rest
});

/// No other field is kept.
#[derive(Debug, Clone, PartialEq, Default)]
struct OnlyMatching {
    matching: BTreeMap<String, i64>,
}

object!(OnlyMatching { matching matching: "^a*b*$" [(&[('a', 'a')], 0, usize::MAX), (&[('b', 'b')], 0, usize::MAX)] });

/// A multipart body has a constructor, and is neither read nor written as JSON.
#[derive(Debug, PartialEq)]
struct Parts {
    file: File,
    title: Option<String>,
}

constructor!(Parts { fn new(file: File); "file": required file, "title": optional title });

#[track_caller]
fn back<T: DeserializeOwned + Serialize>(text: &str) -> String {
    serde_json::to_string(&read::<T>(text, true).unwrap()).unwrap()
}

#[track_caller]
fn refused<T: DeserializeOwned + std::fmt::Debug>(text: &str) -> String {
    read::<T>(text, true).unwrap_err().to_string()
}

#[test]
fn each_kind_of_row_is_read_and_written_under_its_name() {
    let full = r#"{"type":"a","fields":1,"kind":"female","gone":null,"object":2,"2fa \"é\"":null,"next":null,"x":[3]}"#;
    let rows: Rows = read(full, true).unwrap();
    let expected = Rows {
        r#type: "a".into(),
        fields: Some(1),
        kind: Gender::Female,
        gone: Null,
        object: Some(2),
        _2fa: Maybe::Null,
        next: None,
        rest: [("x", json!([3]))].into(),
    };
    assert_eq!(rows, expected);
    assert_eq!(serde_json::to_string(&rows).unwrap(), full);
    let least = r#"{"type":"","fields":null,"kind":"male","gone":null}"#;
    assert_eq!(back::<Rows>(least), least);
    assert_eq!(read::<Rows>(least, true).unwrap(), Rows::new("", None));
    assert_eq!(back::<Many>(r#"{"d":4,"c":null,"b":2,"a":1}"#), r#"{"a":1,"b":2,"c":null,"d":4}"#);
    assert_eq!(back::<OnlyRest>(r#"{"b":null,"a":{}}"#), r#"{"a":{},"b":null}"#);
    assert_eq!(back::<Constants>(r#"{"size":1,"a":5}"#), r#"{"size":1,"a":5}"#);
}

#[test]
fn what_is_required_must_be_there() {
    assert_eq!(refused::<Rows>("{}"), "missing field `type`");
    assert_eq!(refused::<Rows>(r#"{"type": "a", "kind": "male", "gone": null}"#), "missing field `fields`");
    // A constant is read like any other.
    assert_eq!(refused::<Rows>(r#"{"type": "a", "fields": 1, "gone": null}"#), "missing field `kind`");
    assert_eq!(refused::<Constants>("{}"), "missing field `size`");
    assert_eq!(refused::<Vec<Many>>(r#"[{"a": 1, "c": 1}]"#), "[0]: missing field `b`");
    assert_eq!(refused::<Rows>(r#"{"next": {"type": 1}}"#), "next.type: expected a string, found 1");
    let gone = r#"{"type": "a", "fields": 1, "kind": "male", "gone": 1}"#;
    assert_eq!(refused::<Rows>(gone), "gone: expected null, found 1");
    assert_eq!(refused::<Rows>("[]"), "expected an object, found a list");
}

#[test]
fn a_constructor_asks_for_what_is_required_and_fills_in_constants() {
    let rows = Rows::new("a", Some(1));
    let json = r#"{"type":"a","fields":1,"kind":"male","gone":null}"#;
    assert_eq!(serde_json::to_string(&rows).unwrap(), json);
    assert_eq!(serde_json::to_string(&Constants::default()).unwrap(), r#"{"size":2}"#);
    let file = File::new("a.txt", "a");
    assert_eq!(Parts::new(file.clone()), Parts { file, title: None });
}

#[test]
fn further_fields_of_one_type_are_checked() {
    assert_eq!(refused::<Constants>(r#"{"size": 1, "a": "x"}"#), "a: expected an integer, found \"x\"");
    let twice = Rows { rest: [("type", "t")].into(), ..Rows::new("a", None) };
    let error = serde_json::to_string(&twice).unwrap_err();
    assert_eq!(error.to_string(), "`rest` has `type`, which is a field of the type");
}

#[test]
fn fields_that_match_a_pattern_are_in_its_map() {
    let text = r#"{"x-name":"a","x-1":1,"x-":2,"a1":2,"1":null,"other":[3]}"#;
    let rows: Patterns = read(text, true).unwrap();
    let expected = Patterns {
        name: Some("a".into()),
        // The first pattern counts.
        matching_x: [("x-1".to_owned(), 1), ("x-".to_owned(), 2)].into(),
        matching: [("a1".to_owned(), Some(Size::Large)), ("1".to_owned(), None)].into(),
        rest: [("other", json!([3]))].into(),
    };
    assert_eq!(rows, expected);
    let written = serde_json::to_value(&rows).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(text).unwrap());
    // A null is kept in `rest`, which is not the first map.
    assert_eq!(back::<Patterns>(r#"{"x-name":null}"#), r#"{"x-name":null}"#);
    let counted = r#"{"id":1,"is_":true,"is_a":2}"#;
    assert_eq!(back::<Counted>(counted), counted);
    assert_eq!(serde_json::to_string(&Counted::new(1)).unwrap(), r#"{"id":1}"#);
    assert_eq!(back::<OnlyMatching>(r#"{"aab":1,"ba":"x","":2}"#), r#"{"":2,"aab":1}"#);
}

#[test]
fn the_values_of_a_pattern_have_its_type() {
    assert_eq!(refused::<Patterns>(r#"{"x-a": "b"}"#), "x-a: expected an integer, found \"b\"");
    assert_eq!(refused::<Vec<Patterns>>(r#"[{"x-1": null}]"#), "[0].x-1: expected an integer, found null");
    assert_eq!(refused::<Counted>(r#"{"id": 1, "is_": 1}"#), "is_: expected true or false, found 1");
    assert_eq!(refused::<Counted>(r#"{"id": 1, "is": true}"#), "is: expected an integer, found true");
    assert_eq!(read::<Patterns>(r#"{"x-a": "5"}"#, false).unwrap().matching_x["x-a"], 5);
}

#[test]
fn an_entry_is_sent_from_the_map_it_is_read_into() {
    #[track_caller]
    fn refused(object: impl Serialize) -> String {
        serde_json::to_string(&object).unwrap_err().to_string()
    }
    let x = |name: &str| Patterns { matching_x: [(name.to_owned(), 1)].into(), ..Patterns::default() };
    assert_eq!(refused(x("y-1")), "the map of the pattern `^x-` has `y-1`, which does not match");
    assert_eq!(refused(x("x-name")), "the map of the pattern `^x-` has `x-name`, which is a field of the type");
    let both = Patterns { matching: [("x-1".to_owned(), None)].into(), ..Patterns::default() };
    let message = "the map of the pattern `[0-9]$` has `x-1`, which belongs in the map of the pattern `^x-`";
    assert_eq!(refused(both), message);
    let rest = Patterns { rest: [("x-1", 1)].into(), ..Patterns::default() };
    assert_eq!(refused(rest), "`rest` has `x-1`, which belongs in the map of the pattern `^x-`");
    let typed = Counted { rest: [("is_".to_owned(), 1)].into(), ..Counted::new(1) };
    assert_eq!(refused(typed), "`rest` has `is_`, which belongs in the map of the pattern `^is_$`");
    let listed = Constants { rest: [("size".to_owned(), 1)].into(), ..Constants::default() };
    assert_eq!(refused(listed), "`rest` has `size`, which is a field of the type");
}

#[test]
fn a_hostile_name_is_matched_in_time_in_proportion_to_it() {
    let name = "a".repeat(1 << 18);
    let read: OnlyMatching = read(&format!(r#"{{"{name}": 1, "{name}c": 2}}"#), true).unwrap();
    assert_eq!(read.matching.into_keys().collect::<Vec<_>>(), [name]);
}
