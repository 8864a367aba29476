//! Unions: which variant is chosen.

use serde_json::json;

use super::sample::types::{Event, Filter, Found, Pet, Session};
use crate::runtime::{When, read, union};

fn found(text: &str) -> Found {
    read(text, false).unwrap()
}

#[test]
fn the_form_that_fits_as_it_stands_wins() {
    assert_eq!(found("5"), Found::Number(5));
    assert_eq!(found("\"5\""), Found::Text("5".into()));
    assert_eq!(
        found("[1, \"2\", []]"),
        Found::List(vec![Found::Number(1), Found::Text("2".into()), Found::List(vec![])])
    );
    assert_eq!(found("{}"), Found::Filter(Filter::default()));
}

#[test]
fn the_fewest_unknown_keys_win() {
    assert_eq!(
        found(r#"{"name": "n", "min": 1}"#),
        Found::Filter(Filter { name: Some("n".into()), min: Some(1.0), kinds: None })
    );
    assert_eq!(found(r#"{"id": 1, "nickname": null}"#), Found::Pet(Box::new(Pet::new(1, None))));
    let both = found(r#"{"id": 1, "nickname": null, "name": "n"}"#);
    let pet = Pet { rest: [("name", json!("n"))].into(), ..Pet::new(1, None) };
    assert_eq!(both, Found::Pet(Box::new(pet)));
}

#[test]
fn near_misses_are_understood_where_nothing_else_fits() {
    assert_eq!(found("5.0"), Found::Number(5));
    assert_eq!(found("true"), Found::Number(1));
    assert_eq!(found(r#"{"name": 5}"#), Found::Filter(Filter { name: Some("5".into()), ..Filter::default() }));
    assert!(read::<Found>("5.0", true).is_err());
    assert!(read::<Vec<Found>>("[5.0]", true).is_err());
}

/// A bool from some servers, a number from others.
#[derive(Debug, PartialEq)]
enum Flag {
    Is(bool),
    Count(i64),
}

union!(Flag { Is: When::BOOL, Count: When::NUMBER });

#[test]
fn a_text_is_read_as_what_it_spells() {
    for (text, flag) in [
        ("1", Flag::Count(1)),
        ("\"1\"", Flag::Count(1)),
        ("true", Flag::Is(true)),
        ("\"true\"", Flag::Is(true)),
        (" \"-7\" ", Flag::Count(-7)),
    ] {
        assert_eq!(read::<Flag>(text, false).unwrap(), flag, "{text}");
    }
    for text in ["\"1", "\"", "\"\"", "\"[1]\"", "\"one\""] {
        assert!(read::<Flag>(text, false).is_err(), "{text}");
    }
    assert!(read::<Flag>("\"1\"", true).is_err());
}

#[test]
fn nothing_that_fits_is_told_with_the_nearest() {
    let fault = read::<Found>(r#"{"kinds": ["a", {}]}"#, false).unwrap_err();
    assert_eq!(fault.to_string(), "kinds[1]: expected a string, found an object");
    let fault = read::<Found>("null", false).unwrap_err();
    assert_eq!(fault.to_string(), "none of the 5 variants of `Found` matches; closest: expected a string, found null");
}

#[test]
fn a_tag_tells_the_form() {
    let event = |text: &str| read::<Event>(text, false).unwrap();
    assert_eq!(event(r#"{"user": "u", "type": "moved"}"#), Event::Moved(Session { user: Some("u".into()) }));
    assert!(matches!(event(r#"{"type": 1, "id": 4, "nickname": null}"#), Event::Born(pet) if pet.id == 4));
    assert_eq!(event(r#"{"type": "sold"}"#), Event::Other(json!({"type": "sold"})));
    assert_eq!(event("[1]"), Event::Other(json!([1])));
    let fault = read::<Vec<Event>>(r#"[{"type": "born"}]"#, false).unwrap_err();
    assert_eq!(fault.to_string(), "[0]: missing field `id`");
}

#[test]
fn the_tag_of_an_object_without_one_is_written_first() {
    let written = |event: &Event| serde_json::to_string(event).unwrap();
    let moved = Event::Moved(Session { user: Some("u".into()) });
    assert_eq!(written(&moved), r#"{"type":"moved","user":"u"}"#);
    // As it was received, if the object has it.
    let text = r#"{"id":4,"nickname":null,"type":1}"#;
    assert_eq!(written(&read(text, false).unwrap()), text);
}

#[test]
fn what_fits_several_forms_equally_is_an_error_without_a_form_for_it() {
    use super::sample::types::Booking;
    let fault = read::<Booking>(r#"{"name": "n", "title": "t"}"#, false).unwrap_err();
    assert_eq!(fault.to_string(), "several of the 2 variants of `Booking` match equally");
    assert!(matches!(read::<Booking>(r#"{"title": "t"}"#, false), Ok(Booking::NewVisit(_))));
}

#[test]
fn a_tag_that_stands_twice_tells_nothing() {
    let event = read::<Event>(r#"{"type": "moved", "type": "born", "id": 1, "nickname": null}"#, false).unwrap();
    assert!(matches!(event, Event::Other(_)), "{event:?}");
}
