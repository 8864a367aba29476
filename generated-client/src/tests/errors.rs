//! Errors of calls.

use std::error::Error as _;

use super::sample::types::Session;
use super::server::Server;
use super::{at, builder, client, said};
use crate::{Client, Error};

async fn fail(server: &Server) -> Error {
    client(server).sample().pets().list_pets(1).await.unwrap_err()
}

#[tokio::test]
async fn an_envelope_tells_its_message() {
    let body = r#"{"success": false, "data": null, "meta": {"message": "No such\n shop", "code": 7}}"#;
    let error = fail(&Server::new("404 Not Found", "Retry-After: 3\r\n", body)).await;
    assert_eq!(error.to_string(), "`list_pets`: 404 Not Found: No such shop");
    assert!(error.is_not_found());
    assert_eq!((error.operation(), error.status().unwrap().as_u16()), (Some("list_pets"), 404));
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.message(), Some("No such\n shop"));
    assert_eq!(error.meta().unwrap()["code"], 7);
    assert_eq!(error.headers()["retry-after"], "3");
    assert_eq!(error.raw(), body.as_bytes());
}

#[tokio::test]
async fn an_envelope_may_fail_with_a_good_status() {
    for body in [
        r#"{"success": false, "data": [], "meta": {"message": "closed"}}"#,
        // `success` comes last, after valid data, invalid data, and no data.
        r#"{"data": [{"id": 1, "nickname": null}], "meta": {"message": "closed"}, "success": 0}"#,
        r#"{"data": [{"id": "x"}], "meta": {"message": "closed"}, "success": "false"}"#,
        r#"{"meta": {"message": "closed"}, "success": false}"#,
    ] {
        let error = fail(&Server::json(body)).await;
        assert_eq!(error.to_string(), "`list_pets`: 200 OK: closed", "{body}");
        assert!(matches!(error, Error::Api(_)));
    }
}

#[tokio::test]
async fn a_documented_error_body_is_typed() {
    let error = fail(&Server::new("401 Unauthorized", "", r#"{"user": 5}"#)).await;
    assert_eq!(error.body(), Some(Session { user: Some("5".into()) }));
    let error = fail(&Server::new("401 Unauthorized", "", "[1]")).await;
    assert_eq!(error.body::<Session>(), None);
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!(
        said(&error.body::<Session>().unwrap_err()),
        "`list_pets`: cannot decode the response (401): expected an object, found a list"
    );
}

#[tokio::test]
async fn messages_are_found_where_they_usually_are() {
    for (body, message) in [
        (r#"{"message": "a"}"#, "422 Unprocessable Entity: a"),
        (r#"{"error": "b"}"#, "422 Unprocessable Entity: b"),
        (r#"{"error": {"message": "c"}}"#, "422 Unprocessable Entity: c"),
        (r#"{"title": "t", "detail": "d"}"#, "422 Unprocessable Entity: d"),
        (r#"{"message": " "}"#, "422 Unprocessable Entity (no content type, 16 bytes)"),
        ("[]", "422 Unprocessable Entity (no content type, 2 bytes)"),
        ("", "422 Unprocessable Entity (no content type, 0 bytes)"),
    ] {
        let error = fail(&Server::new("422 Unprocessable Entity", "", body)).await;
        assert_eq!(error.to_string(), format!("`list_pets`: {message}"));
    }
}

#[tokio::test]
async fn a_page_of_html_is_not_shown() {
    let page = "<html><body>Bad gateway</body></html>";
    let error = fail(&Server::new("502 Bad Gateway", "Content-Type: text/html\r\n", page)).await;
    assert_eq!(error.to_string(), "`list_pets`: 502 Bad Gateway (text/html, 37 bytes)");
    let error = fail(&Server::new("200 OK", "Content-Type: text/html\r\n", page)).await;
    assert_eq!(
        said(&error),
        "`list_pets`: cannot decode the response (200): invalid JSON at line 1, column 1: expected a value, found '<'"
    );
}

#[tokio::test]
async fn a_decode_error_tells_where_and_what() {
    let mother = r#"{"data": [{"id": 1, "nickname": null}, {"id": 2, "nickname": null, "mother": {"id": "x"}}]}"#;
    let error = fail(&Server::json(mother)).await;
    let Error::Decode(error) = error else { panic!("{error}") };
    assert_eq!(error.path(), "data[1].mother.id");
    assert_eq!(error.reason(), "expected an integer, found \"x\"");
    assert_eq!((error.status().as_u16(), error.raw().as_ref()), (200, mother.as_bytes()));
    assert_eq!(
        said(&error),
        "`list_pets`: cannot decode the response (200): data[1].mother.id: expected an integer, found \"x\""
    );

    for (body, expected) in [
        (r#"{"data": [{"nickname": null}]}"#, "data[0]: missing field `id`"),
        (r#"{"data": [7]}"#, "data[0]: expected an object, found 7"),
        (r#"{"data": {"a": 1}}"#, "data: expected a list, found an object"),
        (r#"{"data": {"id": 1}}"#, "data: missing field `nickname`"),
        (r#"{"data": null}"#, "data: expected a list, found null"),
        (r#"{"meta": {}}"#, "data: expected a value, found nothing"),
        (r#"{"data": [{"attributes": {"a b": []}}]}"#, "data[0].attributes[\"a b\"]: expected a string, found a list"),
        (
            r#"{"data": [{"id": 1, "#,
            "invalid JSON at line 1, column 21: expected a value after `,`, found the end of the text",
        ),
    ] {
        let error = fail(&Server::json(body)).await;
        assert_eq!(said(&error), format!("`list_pets`: cannot decode the response (200): {expected}"));
    }
}

#[tokio::test]
async fn text_that_is_not_utf8_is_an_error() {
    let error = fail(&Server::new("200 OK", "", b"{\"data\": \"\xff\"}")).await;
    assert_eq!(
        said(&error),
        "`list_pets`: cannot decode the response (200): expected UTF-8, found an invalid byte after 10 bytes"
    );
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error() {
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\": [";
    let error = fail(&Server::raw(answer.to_vec())).await;
    assert_eq!(error.to_string(), "`list_pets`: the response is incomplete");
    assert!(error.source().is_some());
    assert!(!error.is_timeout() && !error.is_connect() && !error.is_tls() && error.is_retryable());
}

#[tokio::test]
async fn a_connection_that_is_refused_is_told_from_others() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = at(&format!("http://{address}")).build().unwrap();
    let error = client.sample().pets().list_pets(1).await.unwrap_err();
    assert!(error.is_connect() && error.is_retryable() && !error.is_tls() && !error.is_timeout());
    assert_eq!(error.to_string(), "`list_pets`: cannot connect to the server: connection refused");
}

#[tokio::test]
async fn a_host_that_does_not_exist_is_no_connection() {
    let client = at("https://nowhere.invalid").build().unwrap();
    let error = client.sample().pets().list_pets(1).await.unwrap_err();
    assert!(error.is_connect() && !error.is_tls(), "{error:?}");
}

#[tokio::test]
async fn tls_that_fails_is_told_from_a_connection_that_does() {
    for answer in [b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec(), Vec::new()] {
        let server = Server::raw(answer);
        let client = at(&server.url().replace("http:", "https:")).build().unwrap();
        let error = client.sample().pets().list_pets(1).await.unwrap_err();
        assert!(error.is_tls() && !error.is_connect() && !error.is_retryable(), "{error:?}");
        assert_eq!(error.to_string(), "`list_pets`: cannot establish a TLS connection");
        // The source chain is complete.
        let causes = std::iter::successors(error.source(), |&error| error.source());
        assert!(causes.count() > 1);
    }
}

#[tokio::test]
async fn a_status_says_whether_to_try_again() {
    for (status, retryable) in [(400, false), (401, false), (403, false), (404, false), (408, true), (429, true)] {
        let error = fail(&Server::new(&format!("{status} X"), "", "")).await;
        let told = [error.is_unauthorized(), error.is_forbidden(), error.is_not_found(), error.is_rate_limited()];
        assert_eq!(told, [401, 403, 404, 429].map(|it| it == status));
        assert_eq!((error.is_retryable(), error.status().unwrap().as_u16()), (retryable, status));
    }
    for (status, retryable) in [(500, false), (501, false), (502, true), (503, true), (504, true), (505, false)] {
        assert_eq!(fail(&Server::new(&format!("{status} X"), "", "")).await.is_retryable(), retryable, "{status}");
    }
}

#[tokio::test]
async fn a_server_may_ask_to_wait() {
    for (headers, seconds) in [
        ("Retry-After: 3\r\n", Some(3)),
        ("Retry-After: 0\r\n", Some(0)),
        ("Retry-After: 99999999999999999999\r\n", Some(u64::MAX)),
        ("Retry-After: -1\r\n", None),
        ("Retry-After: soon\r\n", None),
        ("Retry-After:  \r\n", None),
        ("", None),
        ("Date: Sat, 21 Mar 2026 10:00:00 GMT\r\nRetry-After: Sat, 21 Mar 2026 10:01:05 GMT\r\n", Some(65)),
        ("Date: Sat, 21 Mar 2026 10:00:00 GMT\r\nRetry-After: Sat, 21 Mar 2026 09:00:00 GMT\r\n", Some(0)),
        ("Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n", Some(0)),
    ] {
        let error = fail(&Server::new("429 Too Many Requests", headers, "")).await;
        assert_eq!(error.retry_after().map(|wait| wait.as_secs()), seconds, "{headers}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let body = format!(r#"{{"data": [], "x": "{}"}}"#, "x".repeat(1000));
    let server = Server::json(&body);
    let exact = builder(&server).body_cap(body.len()).build().unwrap();
    exact.sample().pets().list_pets(1).await.unwrap();
    let small = builder(&server).body_cap(body.len() - 1).build().unwrap();
    let error = small.sample().pets().list_pets(1).await.unwrap_err();
    assert_eq!(error.to_string(), format!("`list_pets`: the response body is larger than {} bytes", body.len() - 1));
    assert!(matches!(error, Error::TooLarge(error) if error.limit() == body.len() - 1));
}

#[test]
fn an_error_is_small_and_can_be_sent_on() {
    fn portable<T: Send + Sync + 'static>() {}
    portable::<Error>();
    portable::<Client>();
    assert!(size_of::<Error>() <= 16);
}

#[tokio::test]
async fn a_refusal_that_is_too_large_keeps_its_status_and_what_was_read() {
    let body = format!(r#"{{"message": "full", "meta": {{"code": 7}}, "trace": "{}"}}"#, "x".repeat(5000));
    let server = Server::new("507 X", "", &body);
    let call = builder(&server).body_cap(1000).build().unwrap();
    let Error::Api(error) = call.sample().pets().list_pets(1).await.unwrap_err() else { panic!() };
    assert_eq!(error.to_string(), "`list_pets`: 507 Insufficient Storage: full");
    assert_eq!((error.meta().unwrap()["code"].as_i64(), &error.raw()[..]), (Some(7), &body.as_bytes()[..1000]));
}

#[tokio::test]
async fn only_what_a_refusal_says_is_read_of_it() {
    // A tree of this would take many times its size; metadata of this size is left in the raw body.
    let noise = format!("[{}0]", "[],".repeat(600_000));
    let body = format!(r#"{{"noise": {noise}, "meta": {{"noise": {noise}, "message": "no"}}}}"#);
    let Error::Api(error) = fail(&Server::new("500 X", "", &body)).await else { panic!() };
    assert_eq!((error.message(), error.meta(), error.raw().len()), (Some("no"), None, body.len()));
}

#[tokio::test]
async fn a_message_cannot_control_the_terminal() {
    let body = r#"{"message": "a \u001b[31mred\u001b[0m \u202eback\nnew \"q\" \u00e9"}"#;
    let error = fail(&Server::new("500 X", "", body)).await;
    let text = r#"`list_pets`: 500 Internal Server Error: a \u{1b}[31mred\u{1b}[0m \u{202e}back new "q" é"#;
    assert_eq!(error.to_string(), text);
    let error = fail(&Server::json(r#"{"data": [{"id": "\u001b[31m", "x": 1}]}"#)).await;
    assert!(error.to_string().contains(r#"found "\u{1b}[31m""#), "{error}");
    let error = fail(&Server::json(r#"{"data": {"\u001b[31m": {"id": []}}}"#)).await;
    assert!(!error.to_string().contains('\u{1b}'), "{error:?}");
}

#[tokio::test]
async fn a_body_in_chunks_of_a_byte_is_read() {
    let body = r#"{"data": [{"id": 1, "nickname": null}]}"#;
    let chunks: String = body.chars().map(|sign| format!("1\r\n{sign}\r\n")).collect();
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
    let server = Server::raw(format!("{head}{chunks}0\r\n\r\n").into_bytes());
    let pets = client(&server).sample().pets().list_pets(1).await.unwrap();
    assert_eq!(pets.raw(), body.as_bytes());
    let error =
        builder(&server).body_cap(body.len() - 1).build().unwrap().sample().pets().list_pets(1).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge(_)), "{error}");
}
