//! Decoding by operation id.

use serde_json::{Value, json};

use super::said;
use super::sample::dispatch::dispatch;
use crate::dispatch::Error;

fn answered(operation: &str, status: u16, body: Value) -> Result<Value, Error> {
    dispatch().response(operation, status, &body.to_string())
}

/// Checks that a response is unchanged.
fn same(operation: &str, status: u16, body: Value) {
    assert_eq!(answered(operation, status, body.clone()).unwrap(), body);
}

#[test]
fn the_envelope_comes_back_as_it_was_received() {
    let list = json!([{ "id": 5905, "title": "Haircut" }]);
    same("list_visits", 200, json!({ "success": true, "data": list, "meta": { "count": 1 } }));
    same("list_visits", 200, json!({ "meta": [], "data": list }));
    same("list_visits", 200, json!({ "success": 1, "data": [] }));
    same("list_visits", 200, list);
}

#[test]
fn what_the_client_does_not_hold_is_left_out() {
    let answer = json!({ "success": true, "data": [{ "id": 1 }], "no_such_key": 3 });
    same("list_visits", 200, answer);
}

#[test]
fn the_body_of_an_error_is_whole() {
    same("list_visits", 401, json!({ "success": false, "data": null, "meta": { "message": "Unauthorized" } }));
}

#[test]
fn a_success_that_is_not_listed_is_read_as_by_a_call() {
    // One type for all successes.
    same("list_visits", 203, json!({ "success": true, "data": [{ "id": 1 }] }));
    // Several types: the one that fits, and never the default one, which is for errors.
    same("store", 202, json!({ "data": { "user": "u" } }));
    same("store", 202, json!("soon"));
    assert_eq!(dispatch().response("store", 205, "").unwrap(), Value::Null);
    same("store", 404, json!({ "success": false }));
    assert_eq!(
        said(&answered("store", 202, json!({ "success": false })).unwrap_err()),
        "`store`: 202 Accepted (no content type, 17 bytes)"
    );
}

#[test]
fn near_misses_are_understood_unless_strict() {
    let answer = json!({ "success": true, "data": [{ "id": "5905" }] });
    let read = answered("list_visits", 200, answer.clone()).unwrap();
    assert_eq!(read, json!({ "success": true, "data": [{ "id": 5905 }] }));
    let error = dispatch().strict().response("list_visits", 200, &answer.to_string()).unwrap_err();
    let Error::Response(error) = error else { panic!("{error}") };
    let crate::Error::Decode(error) = *error else { panic!("{error}") };
    assert_eq!(error.path(), "data[0].id");
}

#[test]
fn each_failure_says_what_it_is() {
    let cases = [
        (answered("get_services", 200, json!({})), "the document has no operation `get_services`"),
        (answered("list_visits", 418, json!({})), "`list_visits`: the document lists no response with status 418"),
        (
            answered("list_visits", 200, json!({ "data": [{ "id": "none" }] })),
            "`list_visits`: cannot decode the response (200): data[0].id: expected an integer, found \"none\"",
        ),
        (
            answered("list_visits", 200, json!({ "success": false, "meta": { "message": "No" } })),
            "`list_visits`: 200 OK: No",
        ),
        (dispatch().request("list_visits", None, "{}"), "`list_visits` has no request body"),
        (
            dispatch().request("create_visit", Some("text/csv"), "{}"),
            "`create_visit` has no request body of the type `text/csv`",
        ),
        (
            dispatch().request("create_visit", None, r#"{"category_id": "none"}"#),
            "`create_visit`: cannot decode the request body: category_id: expected an integer, found \"none\"",
        ),
    ];
    for (result, message) in cases {
        assert_eq!(said(&result.unwrap_err()), message);
    }
}

#[test]
fn the_body_of_a_request_comes_back_as_it_would_be_sent() {
    let body = json!({ "title": "Men's haircut", "category_id": 83167, "break_duration": null });
    assert_eq!(dispatch().request("create_visit", None, &body.to_string()).unwrap(), body);
}

#[test]
fn no_response_makes_it_panic() {
    let bodies = ["", " ", "null", "[]", "{}", "\"", "1e999", "{\"data\":", "{\"data\":1,\"data\":[]}", "\u{feff}{}"];
    let dispatch = crate::v1::dispatch();
    for operation in dispatch.operations() {
        for status in [0, 100, 200, 201, 202, 204, 401, 404, 422, 999, u16::MAX] {
            for body in bodies {
                let _ = dispatch.response(operation, status, body);
            }
        }
        bodies.iter().for_each(|body| drop(dispatch.request(operation, None, body)));
    }
}
