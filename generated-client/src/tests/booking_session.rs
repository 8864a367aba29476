//! Signing in a client of a location, by phone number and SMS code.

use serde_json::json;

use super::said;
use super::server::{Seen, Server, answer};
use crate::booking::types::VerificationCodeRequest;
use crate::{BookingSession, Client, Error, RetryPolicy};

const LIST: &str = r#"{"success": true, "data": [], "meta": {}}"#;

/// A server that accepts one code once. The function responds to the request that signs in.
fn server(sign_in: impl Fn(&Seen) -> Vec<u8> + Send + Sync + 'static) -> Server {
    Server::with(move |seen| match seen.target.as_str() {
        "/api/user/auth" => sign_in(seen),
        "/api/book_code/4564" => answer("201 Created", "", r#"{"success": true, "data": null, "meta": {}}"#),
        _ if seen.header("authorization") == Some("Bearer partner-0, User old-1") => answer("401 X", "", "{}"),
        _ => answer("200 OK", "", LIST),
    })
}

fn client(server: &Server) -> Client {
    let builder = Client::builder().server(server.url()).partner_token("partner-0").user_token("own-0");
    builder.rate_limits([]).retry(RetryPolicy::never()).build().unwrap()
}

async fn signed_by(client: &Client, server: &Server) -> String {
    client.sample().visits().list_visits(1).await.unwrap();
    server.seen().header("authorization").unwrap().to_owned()
}

#[tokio::test]
async fn a_client_signs_in_with_the_code_that_was_sent() {
    let server = server(|_| answer("201 Created", "", r#"{"user_token": "client-1"}"#));
    let client = client(&server);
    let to = VerificationCodeRequest { phone: Some("+13155550175".into()), ..Default::default() };
    client.booking().authentication().send_booking_verification_code(4564, to).await.unwrap();
    assert_eq!(server.seen().json(), json!({"phone": "+13155550175"}));

    let session = client.sign_in_by_phone("+13155550175", "38829").await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.method.as_str(), seen.json()), ("POST", json!({"phone": "+13155550175", "code": "38829"})));
    assert_eq!(seen.header("authorization"), Some("Bearer partner-0"));
    assert_eq!(signed_by(&session, &server).await, "Bearer partner-0, User client-1");
    assert_eq!(signed_by(&client, &server).await, "Bearer partner-0, User own-0");

    let stored = session.token().expose().to_owned();
    let restored = BookingSession::from_token(&client, stored).unwrap();
    assert_eq!(signed_by(&restored, &server).await, "Bearer partner-0, User client-1");
}

#[tokio::test]
async fn the_token_may_be_in_an_envelope() {
    let server =
        server(|_| answer("200 OK", "", r#"{"success": true, "data": {"user_token": "client-2"}, "meta": []}"#));
    let session = client(&server).sign_in_by_phone("1", "2").await.unwrap();
    assert_eq!(session.token().expose(), "client-2");
}

#[tokio::test]
async fn a_wrong_code_is_an_error_of_the_operation() {
    const WRONG: &str = r#"{"success": false, "data": null, "meta": {"message": "Wrong code"}}"#;
    for status in ["401 X", "422 X", "200 OK"] {
        let server = server(move |_| answer(status, "", WRONG));
        let error = client(&server).sign_in_by_phone("1", "2").await.unwrap_err();
        assert_eq!(error.operation(), Some("log_in_with_phone_number_and_code"));
        assert!(matches!(&error, Error::Api(error) if error.message() == Some("Wrong code")), "{error:?}");
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_response_without_a_token_is_an_error() {
    for body in ["{}", "[]", r#"{"user_token": ""}"#, r#"{"success": true, "data": {"user_token": null}}"#] {
        let server = server(move |_| answer("201 X", "", body));
        let error = client(&server).sign_in_by_phone("1", "2").await.unwrap_err();
        assert_eq!(
            said(&error),
            "`log_in_with_phone_number_and_code`: cannot decode the response (201): user_token: expected a value, found nothing"
        );
    }
}

#[tokio::test]
async fn a_refused_token_is_returned() {
    let server = server(|_| answer("201 X", "", "{}"));
    let session = BookingSession::from_token(&client(&server), "old-1").unwrap();
    let error = session.sample().visits().list_visits(1).await.unwrap_err();
    assert_eq!((error.is_unauthorized(), error.operation(), server.count()), (true, Some("list_visits"), 1));
    let error = BookingSession::from_token(&session, "").unwrap_err();
    assert_eq!(error.to_string(), "cannot build the client: secret `user_token` is empty");
}

#[tokio::test]
async fn neither_code_nor_token_is_shown() {
    let server = server(|_| answer("201 X", "", r#"{"user_token": ["client-3"]}"#));
    let client = client(&server);
    let error = client.sign_in_by_phone("phone-0", "code-0").await.unwrap_err();
    let session = BookingSession::from_token(&client, "client-3").unwrap();
    let shown = format!("{error} {error:?} {session:?} {:?} {:?}", *session, session.token());
    for secret in ["phone-0", "code-0", "client-3", "partner-0"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
