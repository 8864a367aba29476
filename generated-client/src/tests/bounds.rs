//! Bounds in the document, which are checked before a request is sent.

use serde_json::{Value, json};

use super::sample::types::{NewVisit, Upload};
use super::server::Server;
use super::{builder, client};
use crate::runtime::{Alternative, Bounds, Form, MultipartBody, Request, Rules, Takes};
use crate::{Client, Error, File, Maybe};

fn checking(server: &Server, check: bool) -> Client {
    builder(server).partner_token("p").user_token("u").check_bounds(check).build().unwrap()
}

fn visit(break_duration: Maybe<i64>) -> NewVisit {
    NewVisit { break_duration, ..NewVisit::default() }
}

#[tokio::test]
async fn a_field_of_a_body_is_checked() {
    let server = Server::json(r#"{"success": true, "data": {"id": 1}, "meta": {}}"#);
    let client = checking(&server, true);
    for (value, why) in [(301, "a multiple of 300"), (3900, "at most 3600"), (-300, "at least 0")] {
        let error = client.sample().visits().create_visit(1, visit(value.into())).await.unwrap_err();
        let told = format!("`create_visit` was not sent: `break_duration` must be {why}, but is {value}");
        assert_eq!(error.to_string(), told);
        assert!(matches!(error, Error::InvalidRequest(error) if error.parameter() == "break_duration"));
    }
    for (value, body) in
        [(Maybe::Absent, "{}"), (Maybe::Null, r#"{"break_duration":null}"#), (600.into(), r#"{"break_duration":600}"#)]
    {
        client.sample().visits().create_visit(1, visit(value)).await.unwrap();
        assert_eq!(server.seen().text(), body, "and nothing was sent before");
    }
}

#[tokio::test]
async fn one_of_several_bodies_is_checked_as_what_it_is() {
    let server = Server::json(r#"{"success": true, "data": [], "meta": {}}"#);
    let client = checking(&server, true);
    for (value, why) in [(301, "a multiple of 300"), (3900, "at most 3600")] {
        let call = client.sample().visits().book(1, visit(value.into()).into());
        let told = format!("`book` was not sent: `break_duration` must be {why}, but is {value}");
        assert_eq!(call.await.unwrap_err().to_string(), told);
    }
    for value in [Maybe::Absent, Maybe::Null, 600.into()] {
        client.sample().visits().book(1, visit(value).into()).await.unwrap();
    }
}

#[tokio::test]
async fn the_server_judges_where_the_client_does_not() {
    let server = Server::json(r#"{"success": true, "data": {"id": 1}, "meta": {}}"#);
    checking(&server, false).sample().visits().create_visit(1, visit(301.into())).await.unwrap();
    assert_eq!(server.seen().text(), r#"{"break_duration":301}"#);
}

#[tokio::test]
async fn arguments_are_held_to_their_bounds() {
    let server = Server::json(r#"{"data": []}"#);
    let error = client(&server).sample().pets().list_pets(1).count(201).await.unwrap_err();
    assert_eq!(error.to_string(), "`list_pets` was not sent: `count` must be at most 200, but is 201");
    client(&server).sample().pets().list_pets(1).count(200).await.unwrap();
    assert_eq!(server.seen().target, "/api/shops/1/pets?count=200");
    let lax = builder(&server).strict(true).check_bounds(false).build().unwrap();
    lax.sample().pets().list_pets(1).count(201).await.unwrap();
    assert_eq!(server.seen().target, "/api/shops/1/pets?count=201");
}

static COUNT: Rules =
    Rules { bounds: Bounds { minimum: Some(1.0), exclusive_minimum: true, ..Bounds::NONE }, ..Rules::NONE };
static WORD: Rules = Rules { bounds: Bounds { max_length: Some(2), ..Bounds::NONE }, ..Rules::NONE };
static WORDS: Rules = Rules {
    bounds: Bounds { min_items: Some(1), unique_items: true, ..Bounds::NONE },
    items: Some(&WORD),
    ..Rules::NONE
};
static NODES: Rules = Rules { items: Some(&NODE), ..Rules::NONE };
static NODE: Rules = Rules {
    fields: &[("count", &COUNT), ("words", &WORDS), ("nodes", &NODES)],
    items: None,
    patterns: &[],
    entries: Some(&WORD),
    tag: Some(("kind", &[("small", &SMALL)])),
    forms: &[],
    bounds: Bounds { max_properties: Some(3), ..Bounds::NONE },
};
static SMALL: Rules = Rules { fields: &[("size", &COUNT)], ..Rules::NONE };

fn broken(value: &Value) -> Option<String> {
    NODE.check(value).err().map(|fault| fault.to_string())
}

#[test]
fn rules_reach_into_values() {
    for (value, told) in [
        (json!({"count": 1}), "count: must be more than 1, but is 1"),
        (json!({"words": []}), "words: must have at least 1 items, but has 0"),
        (json!({"words": ["a", "b", "a"]}), "words: must have unique items, but item 2 is a duplicate"),
        (json!({"words": ["a", "secret"]}), "words[1]: must have at most 2 characters, but has 6"),
        (json!({"nodes": [{}, {"nodes": [{"count": 0}]}]}), "nodes[1].nodes[0].count: must be more than 1, but is 0"),
        (json!({"other": "abc"}), "other: must have at most 2 characters, but has 3"),
        (json!({"kind": "small", "size": 0}), "kind: must have at most 2 characters, but has 5"),
        (json!({"a": 1, "b": 1, "c": 1, "d": 1}), "must have at most 3 entries, but has 4"),
    ] {
        assert_eq!(broken(&value).as_deref(), Some(told), "{value}");
    }
    for value in [json!({"count": null, "words": ["čá"]}), json!(null), json!([1]), json!({"kind": 3, "size": 0})] {
        assert_eq!(broken(&value), None, "{value}");
    }
    let tagged = Rules { tag: NODE.tag, ..Rules::NONE };
    assert!(tagged.check(&json!({"kind": "small", "size": 0})).is_err());
    assert!(tagged.check(&json!({"kind": "large", "size": 0})).is_ok());
}

#[test]
fn one_of_several_forms_is_held_to_its_own() {
    static BREAK: Rules = Rules { fields: &[("break", &COUNT)], ..Rules::NONE };
    static ONE_OF: Rules = Rules {
        forms: &[
            Alternative { takes: Takes::Object, known: &["break", "name"], rules: &BREAK },
            Alternative { takes: Takes::Object, known: &["group", "break"], rules: &Rules::NONE },
            Alternative { takes: Takes::Text, known: &[], rules: &WORD },
            Alternative { takes: Takes::Number, known: &[], rules: &COUNT },
        ],
        ..Rules::NONE
    };
    let told = |value: Value| ONE_OF.check(&value).err().map(|fault| fault.to_string());
    assert_eq!(told(json!({"name": "n", "break": 1})).unwrap(), "break: must be more than 1, but is 1");
    assert_eq!(told(json!({"name": "n", "break": 2})), None);
    assert_eq!(told(json!({"group": 1, "break": 1})), None, "the other form has no rule for it");
    assert_eq!(told(json!({"break": 1})), None, "either form may be meant");
    assert_eq!(told(json!("abc")).unwrap(), "must have at most 2 characters, but has 3");
    assert_eq!(told(json!(0)).unwrap(), "must be more than 1, but is 0");
    assert_eq!(told(json!([1])), None);
    assert_eq!(told(Value::Null), None);
}

#[test]
fn steps_are_counted_in_digits() {
    for (value, step, fits) in [
        (json!(0.3), 0.1, true),
        (json!(19.99), 0.01, true),
        (json!(19.995), 0.01, false),
        (json!(1e20), 0.01, true),
        (json!(1e-7), 0.01, false),
        (json!(-600), 300.0, true),
        (json!(9_007_199_254_740_993_i64), 2.0, false),
        (json!(1e300), 7.0, true),
        (json!(0), 300.0, true),
    ] {
        let rules = Rules { bounds: Bounds { multiple_of: Some(step), ..Bounds::NONE }, ..Rules::NONE };
        assert_eq!(rules.check(&value).is_ok(), fits, "{value} by {step}");
    }
}

#[test]
fn parts_are_held_to_the_rules_of_their_fields() {
    static UPLOAD: Rules = Rules { fields: &[("title", &WORD), ("count", &COUNT)], ..Rules::NONE };
    let broken = |title: &str, count| {
        let file = File::new("a.txt", "a");
        let upload = Upload { title: title.to_owned(), count, session: None, file, more: None };
        let mut form = Form::new("multipart/form-data", &[], Some(&UPLOAD));
        upload.into_parts(&mut form);
        form.violation
    };
    assert_eq!(broken("ab", None), None);
    assert_eq!(broken("abc", Some(2)).unwrap().0, "title");
    assert_eq!(broken("ab", Some(1)).unwrap(), ("count".to_owned(), "must be more than 1, but is 1".to_owned()));
}

#[test]
fn another_body_is_held_to_its_own_rules() {
    let mut request = Request::new(&super::sample::NOTHING);
    request.rules(&WORDS);
    request.json("application/json", &json!([]));
    assert!(request.violation().is_some());
    request.text("text/plain", String::new());
    assert!(request.violation().is_none());
    request.json("application/json", &json!([]));
    assert!(request.violation().is_none());
}
