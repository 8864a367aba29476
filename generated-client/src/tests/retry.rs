//! Calls that are made again: which, how often, after what time.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use tokio::time::Instant;

use super::builder;
use super::sample::NOTHING;
use super::sample::types::{Pet, Upload};
use super::server::{Server, answer};
use crate::runtime::{Bytes, Method, Received, repeat};
use crate::{Client, File, RetryPolicy, StatusCode};

const DONE: &str = r#"{"data": []}"#;

/// Waits no time between attempts.
fn at_once() -> RetryPolicy {
    RetryPolicy::default().first_delay(Duration::ZERO)
}

fn client(server: &Server) -> Client {
    builder(server).retry(at_once()).build().unwrap()
}

#[tokio::test]
async fn a_call_is_made_again_until_it_succeeds() {
    for status in ["408 X", "429 X", "502 X", "503 X", "504 X"] {
        let failure = answer(status, "", "");
        let server = Server::script([failure.clone(), failure, answer("200 OK", "", DONE)]);
        client(&server).sample().pets().list_pets(1).await.unwrap();
        let seen = [server.seen(), server.seen(), server.seen()];
        assert!(seen.iter().all(|seen| (seen.method.as_str(), seen.target.as_str()) == ("GET", "/api/shops/1/pets")));
        assert!(seen.iter().all(|seen| seen.header("authorization") == Some("Bearer key-1, User user-2")));
    }
}

#[tokio::test]
async fn the_last_failure_is_returned() {
    let server = Server::new("503 X", "", "");
    let error = client(&server).sample().pets().list_pets(1).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.count()), (503, 3));
    let error = client(&server).sample().pets().list_pets(1).call().retry(at_once().attempts(5)).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.count()), (503, 5));
    for never in [RetryPolicy::never(), RetryPolicy::default().attempts(0)] {
        client(&server).sample().pets().list_pets(1).call().retry(never).await.unwrap_err();
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn other_failures_are_returned_at_once() {
    for failure in [answer("500 X", "", ""), answer("401 X", "", ""), answer("200 OK", "", "nonsense")] {
        let server = Server::raw(failure);
        client(&server).sample().pets().list_pets(1).await.unwrap_err();
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn what_may_have_had_its_effect_is_repeated_only_if_asked() {
    let server = Server::new("503 X", "", "");
    let client = client(&server);
    let create = || client.sample().pets().create_pet(1, Pet::new(1, None));
    create().await.unwrap_err();
    assert_eq!(server.count(), 1);
    create().retry(at_once().every_method(true)).await.unwrap_err();
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_body_is_sent_whole_each_time() {
    let server = Server::new("503 X", "", "");
    let file = File::new("f", vec![7; 100_000]);
    let upload = Upload { title: "t".into(), count: None, session: None, file, more: None };
    client(&server).sample().shop().upload(upload).await.unwrap_err();
    let (first, second) = (server.seen(), server.seen());
    assert!(first.body.len() > 100_000);
    assert_eq!(first.body, second.body);
}

#[tokio::test]
async fn connections_and_answers_that_never_come_are_tried_again() {
    // It takes connections and answers none.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = Server::json("");
    let client = builder(&server).server(url).retry(at_once()).timeout(Duration::from_millis(20)).build().unwrap();
    assert!(client.sample().pets().list_pets(1).await.unwrap_err().is_timeout());
    listener.set_nonblocking(true).unwrap();
    assert_eq!(std::iter::from_fn(|| listener.accept().ok()).count(), 3);
}

/// How long the calls took that failed with this status and header, on a clock that jumps.
async fn waited(policy: RetryPolicy, retry_after: Option<&'static str>) -> Duration {
    let headers = retry_after.map(|value| (RETRY_AFTER, HeaderValue::from_static(value)));
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let headers = HeaderMap::from_iter(headers);
    let received = Received { operation: &NOTHING, strict: false, status, headers, body: Bytes::new() };
    let start = Instant::now();
    repeat(&policy, Method::Get, || true, |_| async { Err(received.refusal()) }).await.unwrap_err();
    start.elapsed()
}

fn assert_between(waited: Duration, least: f64, most: f64) {
    let waited = waited.as_secs_f64();
    // The clock of the runtime counts milliseconds.
    assert!(least <= waited && waited <= most + 0.01, "{waited}");
}

#[tokio::test(start_paused = true)]
async fn waits_double_up_to_the_longest_and_are_never_quite_the_same() {
    let policy = RetryPolicy::default();
    assert_between(waited(policy.clone(), None).await, 0.75, 1.5);
    assert_between(waited(policy.clone().attempts(5), None).await, 3.75, 7.5);
    assert_between(waited(policy.clone().attempts(100), None).await, 2000.0, 5820.0);
    assert_between(waited(policy.clone().attempts(3).longest_delay(Duration::ZERO), None).await, 0.0, 0.0);
    let policy = policy.first_delay(Duration::MAX).longest_delay(Duration::from_secs(1000)).attempts(2);
    assert_ne!(waited(policy.clone(), None).await, waited(policy, None).await);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_asks_to_wait_gets_it_up_to_the_longest() {
    let policy = RetryPolicy::default().attempts(2);
    assert_between(waited(policy.clone(), Some("20")).await, 20.0, 20.0);
    assert_between(waited(policy.clone(), Some("0")).await, 0.25, 0.5);
    assert_between(waited(policy.clone(), Some("86400")).await, 60.0, 60.0);
    assert_between(waited(policy.clone(), Some("99999999999999999999")).await, 60.0, 60.0);
    assert_between(waited(policy, Some("Fri, 31 Dec 9999 23:59:59 GMT")).await, 60.0, 60.0);
}
