//! Objects: fields in any order, unknown fields, and round trips.

use serde_json::json;

use super::sample::types::{Empty, Filter, Pet};
use crate::runtime::read;
use crate::{Base64, DateTime, Maybe, Rest};

fn pet(text: &str) -> Pet {
    read(text, false).unwrap()
}

#[test]
fn fields_are_found_in_any_order() {
    let read = pet(r#"{"weight": 1, "chip": 4, "id": 1, "gone": null, "nickname": "a", "title": null, "id": 2}"#);
    assert_eq!(read, Pet { weight: Some(1.0), chip: Maybe::Value(4), ..Pet::new(2, Some("a".into())) });
}

#[test]
fn three_states_are_told_apart() {
    assert_eq!(pet(r#"{"id": 1, "nickname": null}"#).chip, Maybe::Absent);
    assert_eq!(pet(r#"{"id": 1, "nickname": null, "chip": null}"#).chip, Maybe::Null);
    assert_eq!(pet(r#"{"id": 1, "nickname": null, "chip": "5"}"#).chip, Maybe::Value(5));
    let chip = Maybe::<i64>::from(Some(5));
    assert_eq!((chip.value(), chip.into_value(), chip.is_absent(), chip.is_null()), (Some(&5), Some(5), false, false));
    assert!(Maybe::<i64>::from(None).is_null() && Maybe::<i64>::default().is_absent());
}

#[test]
fn what_the_document_does_not_list_is_kept_or_passed_over() {
    let read_back = pet(r#"{"id": 1, "colour": {"a": [1]}, "nickname": null}"#);
    assert_eq!(read_back.rest, Rest::from([("colour", json!({"a": [1]}))]));
    assert_eq!(
        read::<Filter>(r#"{"x": [{}], "name": 1, "y": "z"}"#, true).unwrap_err().to_string(),
        "name: expected a string, found 1"
    );
    let filter = read::<Filter>(r#"{"x": [{}], "name": 1, "y": "z"}"#, false).unwrap();
    assert_eq!(filter, Filter { name: Some("1".into()), ..Filter::default() });
    assert_eq!(read::<Empty>(r#"{"x": 1}"#, true).unwrap(), Empty {});
    assert_eq!(serde_json::to_string(&Empty {}).unwrap(), "{}");
}

#[test]
fn what_is_missing_is_named() {
    let fault = read::<Vec<Pet>>(r#"[{"id": 1}]"#, false).unwrap_err();
    assert_eq!(fault.to_string(), "[0]: missing field `nickname`");
}

#[test]
fn texts_with_a_meaning_lose_nothing() {
    for text in ["2026-03-21T10:00:00.000000+0400", "0000-00-00 00:00:00", "tomorrow", ""] {
        let date: DateTime = read(&format!("{text:?}"), true).unwrap();
        assert_eq!((date.as_str(), date.to_string().as_str()), (text, text));
        assert_eq!(serde_json::to_string(&date).unwrap(), format!("{text:?}"));
    }
}

#[test]
fn base64_is_read_in_either_alphabet() {
    for text in ["/+4=", "/+4", "_-4", " /+\n4= "] {
        assert_eq!(Base64::from(text).decode(), Ok(vec![0xff, 0xee]), "{text}");
    }
    let error = Base64::from("a*").decode().unwrap_err();
    assert_eq!(error.to_string(), "the text is not base64");
    assert_eq!(Base64::encode("hello").as_str(), "aGVsbG8=");
}
