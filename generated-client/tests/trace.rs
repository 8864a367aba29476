//! Tracing spans of operations.
//!
//! It is a separate program: if another thread reached a span first, without a subscriber, `tracing` would cache that nobody is
//! interested.

#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "the crate's own tests need more of it")]
#[path = "../src/tests/server.rs"]
mod server;

use std::cell::RefCell;
use std::fmt::Debug;
use std::sync::Once;
use std::time::Duration;

use altegio::{Client, ClientBuilder, Error, RetryPolicy};
use server::{Server, answer};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    /// Everything that was recorded on this thread, as `target:span` and `field=value`, for our own spans and spans of dependencies.
    static HEARD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

struct Listener;

fn hear(line: String) {
    HEARD.with_borrow_mut(|heard| heard.push(line));
}

/// Installs the subscriber before the first call of any thread.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Listener).unwrap());
}

impl Visit for Listener {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        hear(format!("{}={value:?}", field.name()));
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        hear(format!("{}:{}", span.metadata().target(), span.metadata().name()));
        span.record(&mut Self);
        Id::from_u64(if span.metadata().target() == "altegio" { 1 } else { 2 })
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Self);
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Self);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder().server(url).partner_token("partner-1").user_token("user-2").rate_limits([])
}

/// Returns an operation whose path has a parameter.
#[allow(deprecated, reason = "the old name stays when the document renames the operation")]
async fn list(client: &Client) -> Result<(), Error> {
    let call = client.v1().services().get_service_list(4564).call().header("X-Hidden", "hidden-header");
    call.await.map(drop)
}

#[tokio::test]
async fn an_operation_is_a_span_without_secrets() {
    listen();
    let server = Server::script([answer("503 X", "", ""), answer("200 OK", "", r#"{"success": true, "data": []}"#)]);
    let retry = RetryPolicy::default().first_delay(Duration::ZERO);
    let client = builder(server.url()).retry(retry).build().unwrap();
    list(&client).await.unwrap();
    let told = HEARD.take();
    let ours = told.iter().position(|line| line == "altegio:operation").unwrap();
    // The id and the template depend on the document.
    let [id, method, path] = &told[ours + 1..ours + 4] else { panic!("{told:#?}") };
    assert!(id.starts_with("id=\"") && id.len() > "id=\"\"".len(), "{id}");
    assert_eq!(method, "method=\"GET\"");
    assert!(path.starts_with("path=\"/") && path.contains('{') && !path.contains("4564"), "{path}");
    for line in ["attempt=1", "attempt=2", "status=200"] {
        assert!(told.iter().any(|told| told == line), "{line}: {told:#?}");
    }
    // Dependencies may record more afterwards.
    assert!(told.iter().any(|line| line.starts_with("duration_ms=")), "{told:#?}");
    for secret in ["partner-1", "user-2", "hidden-header"] {
        assert!(!told.iter().any(|line| line.contains(secret)), "{told:#?}");
    }
}

#[tokio::test]
async fn a_call_without_a_response_has_no_status() {
    listen();
    let client = builder("http://127.0.0.1:1").retry(RetryPolicy::never()).build().unwrap();
    list(&client).await.unwrap_err();
    let told = HEARD.take();
    assert!(told.iter().any(|line| line == "altegio:operation"), "{told:#?}");
    assert!(!told.iter().any(|line| line.starts_with("status=")), "{told:#?}");
    // Dependencies may record more afterwards.
    assert!(told.iter().any(|line| line.starts_with("duration_ms=")), "{told:#?}");
}
