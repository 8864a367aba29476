//! Fields that a type does not list, and listed fields that were received as null or an empty list.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::sample::types::{Found, Pet};
use super::server::Server;
use super::{builder, client, said};
use crate::runtime::{object, read};
use crate::{Error, Maybe, Rest};

fn pet(text: &str) -> Pet {
    read(text, false).unwrap()
}

/// Decodes and serializes again.
fn back(text: &str) -> String {
    serde_json::to_string(&pet(text)).unwrap()
}

#[test]
fn unlisted_fields_come_back() {
    let text = r#"{"id":1,"nickname":null,"a":{"b":[1.50,null,"é"]},"z":[]}"#;
    let read = pet(text);
    assert_eq!(read.rest.keys().collect::<Vec<_>>(), ["a", "z"]);
    assert_eq!(back(text), text.replace("1.50", "1.5"));
    assert_eq!(back(r#"{"id":1,"x":1,"nickname":null,"x":2}"#), r#"{"id":1,"nickname":null,"x":2}"#);
}

#[test]
fn an_empty_one_is_a_pointer() {
    assert_eq!(size_of::<Rest>(), size_of::<usize>());
    assert_eq!(Rest::new(), Rest::from(BTreeMap::new()));
    let mut rest: Rest = [("a", 1)].into();
    rest.insert("b".to_owned(), json!("x"));
    assert_eq!(rest.iter().map(|(name, value)| format!("{name}{value}")).collect::<String>(), "a1b\"x\"");
    assert_eq!(rest.into_iter().next(), Some(("a".to_owned(), json!(1))));
}

#[test]
fn numbers_that_64_bits_cannot_hold_keep_their_text() {
    let text = r#"{"id": 1, "nickname": null, "a": 123456789012345678901, "b": 1e400, "c": -18446744073709551616, "d": 1e-400, "e": 0.5}"#;
    let expected = [
        ("a", json!("123456789012345678901")),
        ("b", json!("1e400")),
        ("c", json!("-18446744073709551616")),
        ("d", json!("1e-400")),
        ("e", json!(0.5)),
    ];
    assert_eq!(pet(text).rest, Rest::from(expected));
}

#[test]
fn what_was_received_as_nothing_comes_back_as_it_was() {
    let text = r#"{"id":1,"nickname":null,"title":null,"chip":null,"mother":[],"tags":null}"#;
    let read = pet(text);
    assert_eq!(read, Pet { chip: Maybe::Null, ..Pet::new(1, None) });
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    // A value replaces it.
    let changed = Pet { title: Some("t".into()), ..read };
    let text = r#"{"id":1,"nickname":null,"title":"t","chip":null,"mother":[],"tags":null}"#;
    assert_eq!(serde_json::to_string(&changed).unwrap(), text);
    // The last of equal keys counts.
    assert_eq!(back(r#"{"id":1,"nickname":null,"title":null,"title":"x"}"#), r#"{"id":1,"nickname":null,"title":"x"}"#);
}

#[test]
fn an_empty_list_stands_for_no_object() {
    assert_eq!(pet(r#"{"id":1,"nickname":null,"mother":[]}"#).mother, None);
    let error = |text: &str, strict| read::<Pet>(text, strict).unwrap_err().to_string();
    let text = r#"{"id":1,"nickname":null,"mother":[]}"#;
    assert_eq!(error(text, true), "mother: expected an object, found a list");
    let text = r#"{"id":1,"nickname":null,"mother":[1]}"#;
    assert_eq!(error(text, false), "mother: expected an object, found a list");
    // Any other deserializer reads the struct too.
    let other: Pet = serde_json::from_str(r#"{"id":1,"nickname":null,"mother":{"id":2,"nickname":"m"}}"#).unwrap();
    assert_eq!(other.mother.unwrap().id, 2);
}

#[test]
fn a_listed_field_cannot_be_repeated() {
    let twice = Pet { rest: [("title", "t")].into(), ..Pet::new(1, None) };
    let error = serde_json::to_string(&twice).unwrap_err();
    assert_eq!(error.to_string(), "`rest` has `title`, which is a field of the type");
}

#[test]
fn secrets_are_not_shown() {
    let pet = pet(r#"{"id": 1, "nickname": null, "user_token": "s3cret", "colour": "red"}"#);
    let shown = format!("{:?}", pet.rest);
    assert_eq!(shown, r#"{"colour": String("red"), "user_token": [redacted]}"#);
}

#[test]
fn an_object_stands_for_the_list_of_it() {
    let pets = |text: &str| read::<Vec<Pet>>(text, false).map_err(|fault| fault.to_string());
    assert_eq!(pets(r#"{"id": "1", "nickname": null}"#).unwrap(), [Pet::new(1, None)]);
    assert_eq!(pets("{}").unwrap(), []);
    let refused = Err("expected a list, found an object".to_owned());
    // PHP writes a list like this after an item was removed.
    assert_eq!(pets(r#"{"0": {"id": 1, "nickname": null}, "2": {"id": 2, "nickname": null}}"#), refused);
    assert_eq!(pets(r#"{"items": [], "count": 0}"#), refused);
    assert_eq!(pets(r#"{"id": 1, "nickname": []}"#), Err("nickname: expected a string, found a list".into()));
    assert_eq!(pets(r#"{"id": 1}"#), Err("missing field `nickname`".into()));
    let ids = read::<Vec<i64>>(r#"{"id": 1}"#, false).unwrap_err();
    assert_eq!(ids.to_string(), "expected a list, found an object");
    let strict = read::<Vec<Pet>>(r#"{"id": 1, "nickname": null}"#, true).unwrap_err();
    assert_eq!(strict.to_string(), "expected a list, found an object");
    // Only the object is doubtful, not the values inside it.
    let mother = r#"{"id": 1, "nickname": null, "mother": {"id": 2, "nickname": null}}"#;
    assert_eq!(pets(mother).unwrap()[0].mother.as_ref().unwrap().id, 2);
    let forms = |text: &str| read::<Vec<Found>>(text, false).map_err(|fault| fault.to_string());
    assert_eq!(forms(r#"{"id": 1, "nickname": null}"#).unwrap(), [Found::Pet(Box::new(Pet::new(1, None)))]);
    assert_eq!(forms(r#"{"items": []}"#), refused.map(|_: Vec<Pet>| Vec::new()));
}

/// An object with typed additional fields, as the generator writes it.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    id: Option<i64>,
    rest: BTreeMap<String, i64>,
}

object!(Counts { "id": optional id, map rest });

#[test]
fn further_fields_may_have_a_type() {
    let counts: Counts = read(r#"{"a": "1", "id": 2, "b": 3.0}"#, false).unwrap();
    assert_eq!(serde_json::to_value(&counts).unwrap(), json!({"id": 2, "a": 1, "b": 3}));
    let error = read::<Counts>(r#"{"a": "x"}"#, false).unwrap_err();
    assert_eq!(error.to_string(), "a: expected an integer, found \"x\"");
}

#[tokio::test]
async fn an_envelope_keeps_what_it_has_beside() {
    let server = Server::json(r#"{"success": true, "data": [], "meta": {}, "took": 5, "more": {"a": null}}"#);
    let response = client(&server).sample().pets().list_pets(1).await.unwrap();
    assert_eq!(response.rest(), Rest::from([("more", json!({"a": null})), ("took", json!(5))]));
    let server = Server::json(r#"[{"id": 1, "nickname": null}]"#);
    assert_eq!(client(&server).sample().pets().list_pets(1).await.unwrap().rest(), Rest::new());
}

#[tokio::test]
async fn a_success_that_cannot_be_told_is_an_error() {
    let list = async |strict: bool, body: &str| {
        let client = builder(&Server::json(body)).strict(strict).build().unwrap();
        let error = client.sample().pets().list_pets(1).await.unwrap_err();
        match error {
            Error::Decode(error) => format!("{}: {}", error.path(), error.reason()),
            other => panic!("{other}"),
        }
    };
    for success in ["null", "2", "\"yes\"", "[]", "{}", "\"\"", "-1", "1.5"] {
        let body = format!(r#"{{"success": {success}, "data": []}}"#);
        let told = list(false, &body).await;
        assert!(told.starts_with("success: expected true or false, found "), "{told}");
    }
    for success in ["\"false\"", "0", "\"0\"", "\"true\"", "1"] {
        let body = format!(r#"{{"success": {success}, "data": []}}"#);
        let told = list(true, &body).await;
        assert!(told.starts_with("success: expected true or false, found "), "{told}");
    }
    // Text after the envelope may report a failure.
    for strict in [false, true] {
        let told = list(strict, r#"{"success": true, "data": []} {"success": false}"#).await;
        assert_eq!(told, ": invalid JSON at line 1, column 31: expected nothing after the value, found '{'");
    }
}

#[tokio::test]
async fn a_failure_without_an_envelope_is_no_success() {
    let body = r#"{"errors": {"code": 404, "message": "Not found"}}"#;
    let error = client(&Server::json(body)).sample().pets().find("x").await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    let error = client(&Server::json(body)).sample().pets().list_pets(1).await.unwrap_err();
    let told = "`list_pets`: cannot decode the response (200): expected a list, found an object";
    assert_eq!(said(&error), told);
}

#[test]
fn values_are_values() {
    let any: Vec<Value> = read(r#"{"a": 1}"#, false).unwrap();
    assert_eq!(any, [json!({"a": 1})]);
}

/// The server may send an envelope that the document does not have, and report a failure in it.
#[tokio::test]
async fn an_envelope_that_is_not_documented_is_opened() {
    let list = async |body: &str| {
        let client = crate::Client::builder().server(Server::json(body).url()).partner_token("p").user_token("u");
        let client = client.build().unwrap();
        let kinds = client.sample().visits().list_kinds(1).await;
        kinds.map(|kinds| kinds.data.len()).map_err(|error| said(&error))
    };
    let failed = "`list_kinds`: 200 OK: closed".to_owned();
    assert_eq!(list(r#"{"success": false, "data": null, "meta": {"message": "closed"}}"#).await, Err(failed));
    assert_eq!(list(r#"{"success": true, "data": [{"id": 1}], "meta": []}"#).await, Ok(1));
    assert_eq!(list(r#"[{"id": 1}, {"id": 2}]"#).await, Ok(2));
}
