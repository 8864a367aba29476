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
