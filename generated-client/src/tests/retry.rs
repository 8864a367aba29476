//! Retries: conditions, number and delays.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use tokio::time::Instant;

use super::builder;
use super::sample::NOTHING;
use super::sample::types::{NewVisit, Pet, Upload, VisitQuery, VisitSearch};
use super::server::{Server, answer};
use crate::runtime::{Bytes, Received, repeat};
use crate::{Client, Error, File, RetryPolicy, StatusCode, reqwest};

const DONE: &str = r#"{"data": []}"#;

/// A policy without delays.
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
async fn connections_and_responses_that_never_come_are_retried() {
    // It accepts connections and never responds.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = Server::json("");
    let client = builder(&server).server(url).retry(at_once()).timeout(Duration::from_millis(20)).build().unwrap();
    assert!(client.sample().pets().list_pets(1).await.unwrap_err().is_timeout());
    listener.set_nonblocking(true).unwrap();
    assert_eq!(std::iter::from_fn(|| listener.accept().ok()).count(), 3);
}

/// Resets the first connections, and counts all.
fn resetting(resets: usize) -> (Server, Arc<AtomicUsize>) {
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    let reset = move |number| {
        counted.fetch_add(1, Ordering::SeqCst);
        number < resets
    };
    (Server::unreliable(reset, |_| answer("200 OK", "", DONE)), connections)
}

#[tokio::test]
async fn a_connection_that_is_reset_is_tried_again() {
    let (server, connections) = resetting(2);
    client(&server).sample().pets().list_pets(1).await.unwrap();
    assert_eq!((connections.load(Ordering::SeqCst), server.count()), (3, 1));

    let (server, connections) = resetting(usize::MAX);
    let error = client(&server).sample().pets().list_pets(1).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`list_pets`: the connection was lost before the response was complete: connection reset"
    );
    assert!(error.is_retryable() && !error.is_connect() && !error.is_tls() && !error.is_timeout());
    assert!(matches!(error, Error::Transport(error) if error.is_connection_lost()));
    assert_eq!(connections.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_connection_that_is_closed_without_a_response_is_tried_again() {
    let server = Server::script([Vec::new(), Vec::new(), answer("200 OK", "", DONE)]);
    client(&server).sample().pets().list_pets(1).await.unwrap();
    assert_eq!(server.count(), 3);

    let server = Server::raw(Vec::new());
    let error = client(&server).sample().pets().list_pets(1).await.unwrap_err();
    assert_eq!(error.to_string(), "`list_pets`: the connection was lost before the response was complete");
    assert!(error.is_retryable() && matches!(error, Error::Transport(error) if error.is_connection_lost()));
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_response_that_breaks_off_is_asked_for_again() {
    let half = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\": [".to_vec();
    let server = Server::script([half.clone(), answer("200 OK", "", DONE)]);
    client(&server).sample().pets().list_pets(1).await.unwrap();
    assert_eq!(server.count(), 2);
    // The object may have been created.
    let server = Server::raw(half);
    let error = client(&server).sample().pets().create_pet(1, Pet::new(1, None)).await.unwrap_err();
    assert!(error.is_retryable());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn what_is_not_http_is_not_asked_for_again() {
    let server = Server::raw(b"nonsense\r\n\r\n".to_vec());
    let error = client(&server).sample().pets().list_pets(1).await.unwrap_err();
    assert_eq!((error.to_string().as_str(), error.is_retryable()), ("`list_pets`: the request failed", false));
    assert_eq!(server.count(), 1);
}

/// Resolves to a closed port a number of times, and then to the server.
struct Refusing {
    refusals: usize,
    asked: AtomicUsize,
    closed: SocketAddr,
    open: SocketAddr,
}

impl reqwest::dns::Resolve for Refusing {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        let refused = self.asked.fetch_add(1, Ordering::SeqCst) < self.refusals;
        let address = if refused { self.closed } else { self.open };
        let addresses: reqwest::dns::Addrs = Box::new(std::iter::once(address));
        Box::pin(std::future::ready(Ok(addresses)))
    }
}

#[tokio::test]
async fn a_connection_that_is_refused_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let closed = listener.local_addr().unwrap();
    drop(listener);
    let server = Server::json(DONE);
    let open = server.url().trim_start_matches("http://").trim_end_matches("/api").parse().unwrap();
    let client = |refusals| {
        let resolver = Arc::new(Refusing { refusals, asked: AtomicUsize::new(0), closed, open });
        let http = reqwest::Client::builder().dns_resolver(resolver.clone()).build().unwrap();
        let builder = builder(&server).server("http://shop.test").allow_http(true).http(http).retry(at_once());
        (builder.build().unwrap(), resolver)
    };
    let (twice, resolver) = client(2);
    twice.sample().pets().list_pets(1).await.unwrap();
    assert_eq!((resolver.asked.load(Ordering::SeqCst), server.count()), (3, 1));
    // Nothing was created, but only `every_method` relies on that.
    let create = |client: &Client, policy| {
        let client = client.clone();
        async move { client.sample().pets().create_pet(1, Pet::new(1, None)).retry(policy).await.map(drop) }
    };
    let (once, resolver) = client(1);
    let error = create(&once, at_once()).await.unwrap_err();
    assert!(error.is_connect() && error.is_retryable());
    assert_eq!((resolver.asked.load(Ordering::SeqCst), server.count()), (1, 0));
    let (once, _) = client(1);
    create(&once, at_once().every_method(true)).await.unwrap_err();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn what_creates_something_is_not_tried_again_on_another_connection() {
    let (server, connections) = resetting(1);
    let error = client(&server).sample().pets().create_pet(1, Pet::new(1, None)).await.unwrap_err();
    assert!(error.is_retryable());
    assert_eq!((connections.load(Ordering::SeqCst), server.count()), (1, 0));
}

/// Searches are POST and change nothing.
#[tokio::test]
async fn what_is_known_to_be_safe_is_tried_again() {
    let server = Server::new("503 X", "", "");
    let client = builder(&server).partner_token("p").user_token("u").retry(at_once()).build().unwrap();
    let visits = client.sample().visits();
    visits.search_visits(1, VisitSearch::default()).await.unwrap_err();
    let seen = server.seen();
    assert_eq!((seen.method.as_str(), server.count()), ("POST", 2));
    visits.find_visits(1, VisitQuery::default()).await.unwrap_err();
    assert_eq!(server.count(), 3);
    visits.create_visit(1, NewVisit::default()).await.unwrap_err();
    assert_eq!(server.count(), 1);
}

/// Returns the duration of failed calls with this status and header, on a paused clock.
async fn waited(policy: RetryPolicy, retry_after: Option<&'static str>) -> Duration {
    let headers = retry_after.map(|value| (RETRY_AFTER, HeaderValue::from_static(value)));
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let headers = HeaderMap::from_iter(headers);
    let received = Received::new(&NOTHING, false, status, headers, Bytes::new());
    let start = Instant::now();
    repeat(&policy, &NOTHING, || true, |_| async { Err(received.refusal()) }).await.unwrap_err();
    start.elapsed()
}

fn assert_between(waited: Duration, least: f64, most: f64) {
    let waited = waited.as_secs_f64();
    // The paused clock has a precision of one millisecond.
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
