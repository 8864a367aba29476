//! Signing in, and signing in again when the token is rejected.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};

use serde_json::json;

use super::server::{Seen, Server, answer};
use super::{said, unnamed};
use crate::{Client, Error, RetryPolicy, Session};

const LIST: &str = r#"{"success": true, "data": [], "meta": {}}"#;

/// A server that returns tokens `token-1`, `token-2`, … for signing in. The function responds to all other requests.
fn server(other: impl Fn(&Seen) -> Vec<u8> + Send + Sync + 'static) -> Server {
    let tokens = AtomicUsize::new(0);
    Server::with(move |seen| match seen.signs_in() {
        true => {
            let token = tokens.fetch_add(1, Ordering::SeqCst) + 1;
            let body = format!(r#"{{"success": true, "data": {{"user_token": "token-{token}"}}, "meta": {{}}}}"#);
            answer("201 Created", "", body)
        }
        false => other(seen),
    })
}

fn client(server: &Server) -> Client {
    let builder = Client::builder().server(server.url()).partner_token("partner-0").rate_limits([]);
    builder.retry(RetryPolicy::never()).build().unwrap()
}

async fn list(session: &Session) -> Result<(), Error> {
    session.sample().visits().list_visits(1).await.map(drop)
}

fn is_signed_by(seen: &Seen, token: &str) -> bool {
    seen.header("authorization") == Some(&format!("Bearer partner-0, User {token}"))
}

fn refuse_first_token(seen: &Seen) -> Vec<u8> {
    if is_signed_by(seen, "token-1") { answer("401 X", "", "{}") } else { answer("200 OK", "", LIST) }
}

#[tokio::test]
async fn a_session_signs_its_calls() {
    let server = server(|_| answer("200 OK", "", LIST));
    let session = client(&server).sign_in("me", "secret").await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.method.as_str(), seen.json()), ("POST", json!({"login": "me", "password": "secret"})));
    assert_eq!(seen.header("authorization"), Some("Bearer partner-0"));
    list(&session).await.unwrap();
    let seen = server.seen();
    assert!(is_signed_by(&seen, "token-1"));
    assert_eq!(seen.header("accept"), Some("application/vnd.shop.v2+json"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_calls_that_are_refused_at_once_sign_in_once() {
    const CALLS: usize = 100;
    let all_there = Barrier::new(CALLS);
    let server = server(move |seen| {
        if is_signed_by(seen, "token-1") {
            all_there.wait();
        }
        refuse_first_token(seen)
    });
    let session = client(&server).sign_in("me", "secret").await.unwrap();
    let calls: Vec<_> = (0..CALLS)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move { list(&session).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let seen: Vec<_> = std::iter::from_fn(|| server.next()).collect();
    let count = |wanted: &dyn Fn(&&Seen) -> bool| seen.iter().filter(wanted).count();
    assert_eq!(count(&|seen| seen.signs_in()), 2, "one to begin with, and one for all");
    assert_eq!(count(&|seen| is_signed_by(seen, "token-1")), CALLS);
    assert_eq!(count(&|seen| is_signed_by(seen, "token-2")), CALLS);
}

#[tokio::test]
async fn a_second_refusal_is_returned() {
    let server = server(|_| answer("401 X", "", "{}"));
    let session = client(&server).sign_in("me", "secret").await.unwrap();
    let error = list(&session).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.operation(), server.count()), (Some("list_visits"), 4));
    // Signing in again would not help, so the refusal is remembered for a while.
    list(&session).await.unwrap_err();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn signing_in_that_fails_is_the_calls_error() {
    let tries = AtomicUsize::new(0);
    let server = Server::with(move |seen| match seen.signs_in() {
        true if tries.fetch_add(1, Ordering::SeqCst) == 0 => {
            answer("201 X", "", r#"{"success": true, "data": {"user_token": "token-1"}}"#)
        }
        true => answer("403 X", "", r#"{"success": false, "meta": {"message": "Wrong password"}}"#),
        false => answer("401 X", "", "{}"),
    });
    let session = client(&server).sign_in("me", "secret").await.unwrap();
    let error = list(&session).await.unwrap_err();
    assert_eq!(unnamed(&error), "403 Forbidden: Wrong password");
    // The next calls return their own 401, and do not each sign in.
    server.count();
    let results = tokio::join!(list(&session), list(&session), list(&session));
    let errors = [results.0.unwrap_err(), results.1.unwrap_err(), results.2.unwrap_err()];
    assert!(errors.iter().all(Error::is_unauthorized));
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_call_that_is_dropped_while_signing_in_leaves_it_to_the_next() {
    let tries = AtomicUsize::new(0);
    let (arrive, mut arrived) = tokio::sync::mpsc::unbounded_channel();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let released = Mutex::new(released);
    let server = Server::with(move |seen| match seen.signs_in() {
        true => {
            let token = tries.fetch_add(1, Ordering::SeqCst) + 1;
            if token == 2 {
                arrive.send(()).unwrap();
                // The response is sent after the call was dropped.
                let _ = released.lock().unwrap().recv();
            }
            answer("201 X", "", format!(r#"{{"data": {{"user_token": "token-{token}"}}}}"#))
        }
        false => refuse_first_token(seen),
    });
    let session = client(&server).sign_in("me", "secret").await.unwrap();
    tokio::select! {
        _ = list(&session) => panic!("nobody has let it sign in"),
        _ = arrived.recv() => {}
    }
    list(&session).await.unwrap();
    let last = std::iter::from_fn(|| server.next()).last().unwrap();
    assert!(is_signed_by(&last, "token-3"));
    drop(release);
}

#[tokio::test]
async fn a_response_without_a_token_is_an_error() {
    for data in ["{}", r#"{"user_token": ""}"#, r#"{"user_token": null}"#] {
        let server = Server::json(&format!(r#"{{"success": true, "data": {data}}}"#));
        let error = client(&server).sign_in("me", "secret").await.unwrap_err();
        assert_eq!(
            unnamed(&said(&error)),
            "cannot decode the response (200): data.user_token: expected a value, found nothing"
        );
    }
}

#[tokio::test]
async fn neither_password_nor_token_is_shown() {
    let server = server(|_| answer("401 X", "", "{}"));
    let session = client(&server).sign_in("me-0", "secret-0").await.unwrap();
    let error = list(&session).await.unwrap_err();
    let shown = format!("{session:?} {:?} {error:?} {error}", *session);
    for secret in ["me-0", "secret-0", "token-1", "partner-0"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
