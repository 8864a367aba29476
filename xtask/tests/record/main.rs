//! A body full of invented personal details in, what is kept of it out: none of them, and every kind of value.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use codegen::{Api, Config, Input, Recorded, Source};
use insta::assert_snapshot;
use serde_json::value::RawValue;
use xtask::{Known, Reduced, is_alike, reduce};

const DOCUMENT: &str = r#"
openapi: 3.1.0
info: { title: T, version: '1' }
servers: [{ url: 'https://a.example' }]
paths:
  /people:
    get:
      operationId: get_people
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: { type: array, items: { $ref: '#/components/schemas/Person' } }
                  notes: { type: object, additionalProperties: { type: string } }
                  pair: { type: array, prefixItems: [{ type: number }, { type: number }], minItems: 2, items: false }
components:
  schemas:
    Person:
      type: object
      properties:
        id: { type: integer }
        name: { type: string }
        phone: { type: string }
        email: { type: string }
        city: { type: string }
        card: { type: string }
        avatar: { type: string }
        comment: { type: string }
        birth_date: { type: string }
        created_at: { type: string }
        work_time: { type: string }
        color: { type: string }
        currency: { type: string }
        status: { type: string, enum: [vip, usual] }
        entity_type: { type: string }
        balance: { type: number }
        visits_count: { type: integer }
        deleted: { type: boolean }
        user_token: { type: string }
        sms_code: { type: string }
        uuid: { type: string }
        parent_id: { type: integer }
        tags: { type: array, items: { type: string } }
        friends: { type: array, items: { $ref: '#/components/schemas/Person' } }
"#;

fn api() -> Api {
    let document = Source { name: "api.yaml", text: DOCUMENT };
    codegen::resolve(&Input { document, overlay: None, config: Config::default(), recorded: Vec::new() }).unwrap().api
}

fn reduced(body: &str, fields: &[&str]) -> Result<Reduced, String> {
    let (api, fields) = (api(), fields.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    let known = Known::new(&api, "get_people", 200, &[], &fields);
    let reduced =
        reduce(Source { name: "body.json", text: body }, "recorded", &known).map_err(|error| error.to_string())?;
    // What is kept of a body is kept of what was kept.
    let kept: BTreeMap<&str, &RawValue> = serde_json::from_str(&reduced.text).unwrap();
    let again = reduce(Source { name: "again", text: kept["body"].get() }, "recorded", &known).unwrap();
    assert_eq!(again.text, reduced.text);
    assert_eq!((again.replaced, again.items), (Vec::new(), 0));
    Ok(reduced)
}

fn told(body: &str) -> String {
    match reduced(body, &[]) {
        Ok(reduced) => reduced.text,
        Err(error) => error,
    }
}

const PERSONAL: &str = r##"{
  "data": [
    {
      "id": 7654321, "name": "Wilhelmina Quackenbush", "phone": "+7 (916) 555-77-33", "email": "wilma@quackenbush.example",
      "city": "Омск", "card": "0000556677", "avatar": "https://cdn.quackenbush.example/u/wilma.png?sig=q9",
      "comment": "Call her\nmother Zelda at 8-800-555-35-35", "birth_date": "1987-11-29", "created_at": "2026-01-31T10:00:00+0400",
      "work_time": "09:30", "color": "#ff00aa", "currency": "EUR", "status": "vip", "entity_type": "person", "balance": 15636.50,
      "visits_count": 12, "deleted": false, "user_token": "hunter2-Zebra", "sms_code": "4821",
      "uuid": "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "parent_id": null, "tags": [], "friends": []
    },
    {
      "id": 7654322, "name": "Zebedee", "phone": "79165557734", "email": "", "city": " ", "card": "", "avatar": "//img.zebedee.example/z",
      "comment": "<b>Zebedee</b> pays late", "birth_date": "0000-00-00", "created_at": "2026-02-01 11:00:00", "work_time": "PT9H",
      "color": "", "currency": "€", "status": "blocked by Zelda", "entity_type": "Zebedee", "balance": -4821, "visits_count": 0,
      "deleted": "true", "user_token": 887766, "sms_code": "0", "uuid": "{\"owner\": \"Zelda\"}", "parent_id": 7654321,
      "tags": ["Zelda's", "9f86d081884c7d659a2feaa0c55ad015"], "friends": [{ "id": 7654321, "name": "null", "balance": 0.0 }]
    },
    { "id": 7654323, "name": "Zelda", "parent_id": 7654322 },
    { "id": 7654324, "name": "Zoltan", "parent_id": 7654322 }
  ],
  "notes": { "Zelda": "rich", "Вера": "не звонить", "wilma@quackenbush.example": "late", "2026-01-31": "ill", "79165557734": "Zoltan" },
  "pair": [55.751244, 37.618423]
}"##;

/// What is personal in it.
const DETAILS: &[&str] = &[
    "7654",
    "Wilhelmina",
    "Quackenbush",
    "quackenbush",
    "916",
    "555",
    "wilma",
    "Омск",
    "556677",
    "q9",
    "mother",
    "Zelda",
    "8-800",
    "1987",
    "11-29",
    "15636",
    "hunter",
    "Zebra",
    "4821",
    "3f2504e0",
    "Zebedee",
    "zebedee",
    "late",
    "blocked",
    "887766",
    "owner",
    "9f86d081",
    "rich",
    "Вера",
    "звонить",
    "ill",
    "Zoltan",
    "55.75",
    "37.61",
];

#[test]
fn nothing_personal_is_kept_and_every_kind_is() {
    let Reduced { text, replaced, items } = reduced(PERSONAL, &[]).unwrap();
    let shown: String = replaced.iter().map(|(place, value)| format!("{place} {value}\n")).collect();
    for detail in DETAILS {
        assert!(PERSONAL.contains(detail), "{detail}");
        assert!(!text.contains(detail), "{detail}:\n{text}");
        assert!(!shown.contains(detail), "{detail}:\n{shown}");
    }
    assert_snapshot!(text);
    assert_eq!(items, 1);
}

#[test]
fn a_key_that_may_be_personal_is_refused_with_its_place() {
    for key in ["Zelda", "Wilhelmina Quackenbush", "Вера", "zelda", "zelda@", "john_smith", "", "phone number"] {
        let body = format!(r#"{{"data": [{{"id": 1}}, {{"id": 2, "{key}": 5}}]}}"#);
        assert_eq!(
            told(&body),
            "body.json: these keys may be names of fields, or personal: key 2 of /data/1\n  help: pass `--field NAME` for each name of a field; \
             replace the other keys before you record the body",
            "{key}"
        );
        assert!(reduced(&body, &[key]).unwrap().text.contains(&format!("\"{key}\": 5")), "{key}");
    }
    // Below a key that is data, that key is not told.
    let body = r#"{"data": [{"Zelda": 1, "id": 2, "Zoltan": 3}, {"79165557734": {"Zelda": 5}}], "Zoltan": 1}"#;
    let all = "key 1 of /data/0, key 3 of /data/0, key 1 of /data/1/*, key 2 of the top";
    assert!(told(body).contains(&format!("personal: {all}\n")), "{}", told(body));
}

#[test]
fn keys_of_the_apis_words_and_keys_that_are_data_are_no_doubt() {
    let body = r#"{"data": [{"user_status": 1, "parentPhone": "", "2026-01-31": 5, "79165557734": 6, "12": 7}]}"#;
    assert_snapshot!(told(body));
}

#[test]
fn numbers_are_taken_as_they_are_spelt() {
    let body =
        r#"{"data": [{"id": 99999999999999999999, "balance": 1.10}, {"id": 9223372036854775807, "balance": -0}]}"#;
    assert_snapshot!(told(body));
}

#[test]
fn what_is_no_body_is_refused() {
    let deep = |levels| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    for (body, error) in [
        (
            "<html>Zelda</html>",
            "body.json:1:1: is not JSON: expected value\n  help: take the whole response body, as it was received",
        ),
        (
            r#"{"name": "Zelda""#,
            "body.json:1:16: is not JSON: EOF while parsing an object\n  help: take the whole response body, as it was received",
        ),
        (
            "\"Zelda\"",
            "body.json: is a single value; expected an object or a list\n  help: take the whole response body, as it was received",
        ),
        (r#"{"data": {"name": 1, "name": "Zelda"}}"#, "body.json#/data: key 2 is repeated"),
        (r#"{"data": "\ud800"}"#, "body.json#/data: is not JSON: unexpected end of hex escape"),
        (&deep(66), "body.json: is nested deeper than 64 levels"),
        (&deep(100_000), "body.json: is nested deeper than 64 levels"),
    ] {
        assert_eq!(told(body), error);
    }
    assert!(reduced(&deep(64), &[]).is_ok());
}

#[test]
fn responses_are_alike_by_fields_and_kinds() {
    let api = api();
    let known = Known::new(&api, "get_people", 200, &[], &[]);
    let response = |body: &str| {
        let text = format!(r#"{{"origin": "recorded", "body": {body}}}"#);
        Recorded::parse("x", "get_people.200.json", &text).unwrap()
    };
    let alike = |one: &str, other: &str| is_alike(&response(one), &response(other), &known);
    let one = r#"{"data": [{"id": 10001, "name": "text"}]}"#;
    assert!(alike(one, r#"{"data": [{"id": 5, "name": "Zelda"}, {"id": 6, "name": "Zoltan"}]}"#));
    for other in [
        r#"{"data": []}"#,
        r#"{"data": [{"id": 10001}]}"#,
        r#"{"data": [{"id": "10001", "name": "text"}]}"#,
        r#"{"data": [{"id": 10001, "name": null}]}"#,
        r#"{"data": [{"id": 10001, "name": ""}]}"#,
        r#"{"data": [{"id": 10001, "name": "text"}, {"id": 10001}]}"#,
    ] {
        assert!(!alike(one, other), "{other}");
    }
}
