//! One client for many users: sessions from stored tokens that share connections and rate limits.

use std::future::IntoFuture;
use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::server::{Server, answer};
use crate::{Client, RateLimit, RetryPolicy, Secret, Session};

const LIST: &str = r#"{"success": true, "data": [], "meta": {}}"#;

fn client(server: &Server) -> Client {
    let builder = Client::builder().server(server.url()).partner_token("partner-0").user_token("own-0");
    builder.rate_limits([]).retry(RetryPolicy::never()).build().unwrap()
}

async fn signed_by(client: &Client, server: &Server) -> String {
    client.sample().visits().list_visits(1).await.unwrap();
    server.seen().header("authorization").unwrap().to_owned()
}

#[tokio::test]
async fn a_stored_token_takes_the_place_of_the_clients() {
    let server = Server::json(LIST);
    let client = client(&server);
    let ann = client.with_user_token("ann-1").unwrap();
    let bob = Session::from_token(&client, "bob-1").unwrap();
    assert_eq!(signed_by(&ann, &server).await, "Bearer partner-0, User ann-1");
    assert_eq!(signed_by(&bob, &server).await, "Bearer partner-0, User bob-1");
    assert_eq!(signed_by(&client, &server).await, "Bearer partner-0, User own-0");
    // Also from a client or a session of another user.
    assert_eq!(signed_by(&ann.with_user_token("eve-1").unwrap(), &server).await, "Bearer partner-0, User eve-1");
    assert_eq!(signed_by(&Session::from_token(&bob, "eve-1").unwrap(), &server).await, "Bearer partner-0, User eve-1");
    let partner = bob.with_partner_token("partner-1").unwrap();
    assert_eq!(signed_by(&partner, &server).await, "Bearer partner-1, User bob-1");
}

#[tokio::test]
async fn a_session_is_stored_by_its_token() {
    let server = Server::with(|seen| match seen.signs_in() {
        true => answer("201 X", "", r#"{"success": true, "data": {"user_token": "token-1"}}"#),
        false => answer("200 OK", "", LIST),
    });
    let client = client(&server);
    let session = client.sign_in("me", "secret").await.unwrap();
    let stored = session.token().expose().to_owned();
    assert_eq!((stored.as_str(), format!("{:?}", session.token())), ("token-1", "Secret([redacted])".to_owned()));
    server.seen();
    let again = Session::from_token(&client, stored).unwrap();
    assert_eq!(again.token().expose(), "token-1");
    assert_eq!(signed_by(&again, &server).await, "Bearer partner-0, User token-1");
    // A session with another partner token still signs in again, and its user token can be replaced.
    assert_eq!(signed_by(&session.with_user_token("ann-1").unwrap(), &server).await, "Bearer partner-0, User ann-1");
    let partner = session.with_partner_token("partner-1").unwrap();
    assert_eq!(signed_by(&partner, &server).await, "Bearer partner-1, User token-1");
}

#[tokio::test]
async fn a_stored_token_that_is_refused_is_returned() {
    let server = Server::new("401 X", "", "{}");
    let session = Session::from_token(&client(&server), "old-1").unwrap();
    let error = session.sample().visits().list_visits(1).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.operation(), server.count()), (Some("list_visits"), 1));
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_refused_at_once() {
    let server = Server::json(LIST);
    for (token, why) in [("", "is empty"), ("abc\n", "has a control character, such as a line break")] {
        let told = format!("cannot build the client: secret `user_token` {why}");
        assert_eq!(client(&server).with_user_token(token).unwrap_err().to_string(), told);
        assert_eq!(Session::from_token(&client(&server), token).unwrap_err().to_string(), told);
    }
}

#[tokio::test(start_paused = true)]
async fn two_users_share_a_limit() {
    let client = Client::builder().partner_token("partner-0").rate_limits([RateLimit::per_second(2)]).build().unwrap();
    let ann = client.with_user_token("ann-1").unwrap();
    let bob = Session::from_token(&client, "bob-1").unwrap();
    let start = Instant::now();
    let mut times = Vec::new();
    for user in [&ann, &bob, &ann, &bob, &client] {
        user.limiter().permit(&[]).await;
        times.push(start.elapsed().as_secs());
    }
    assert_eq!(times, [0, 0, 1, 1, 2]);
}

#[tokio::test]
async fn calls_of_two_users_are_counted_together() {
    let server = Server::json(LIST);
    let limits = [RateLimit::new(2, Duration::MAX / 2)];
    let client = Client::builder().server(server.url()).partner_token("p").rate_limits(limits).build().unwrap();
    let ann = client.with_user_token("ann-1").unwrap();
    let bob = Session::from_token(&client, Secret::from("bob-1")).unwrap();
    signed_by(&ann, &server).await;
    signed_by(&bob, &server).await;
    let third = ann.sample().visits().list_visits(1).into_future();
    assert!(timeout(Duration::from_millis(50), third).await.is_err());
    assert_eq!(server.count(), 0);
}
