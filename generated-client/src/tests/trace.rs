//! What a listener hears of an operation, and what not.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::server::{Server, answer};
use super::{at, builder};
use crate::RetryPolicy;

/// Everything that was told, as `span.field=value` for our own spans and as any text for what lies below.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<String>>>);

impl Visit for Heard {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.lock().unwrap().push(format!("{}={value:?}", field.name()));
    }
}

impl Subscriber for Heard {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.0.lock().unwrap().push(format!("{}:{}", span.metadata().target(), span.metadata().name()));
        span.record(&mut self.clone());
        Id::from_u64(if span.metadata().target() == "altegio" { 1 } else { 2 })
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn an_operation_is_a_span_without_secrets() {
    let heard = Heard::default();
    let _guard = tracing::subscriber::set_default(heard.clone());
    let server = Server::script([answer("503 X", "", ""), answer("200 OK", "", r#"{"data": 1}"#)]);
    let client = builder(&server).retry(RetryPolicy::default().first_delay(Duration::ZERO)).build().unwrap();
    client.sample().pets().find("argument").header("X-Hidden", "hidden-header").await.unwrap();
    let told = heard.0.lock().unwrap().clone();
    let ours = told.iter().position(|line| line == "altegio:operation").unwrap();
    assert_eq!(told[ours + 1..ours + 4], ["id=\"find\"", "method=\"GET\"", "path=\"/pets/{name}/found?exact=1\""]);
    for line in ["attempt=1", "attempt=2", "status=200"] {
        assert!(told.iter().any(|told| told == line), "{line}");
    }
    // What lies below may have more to tell afterwards.
    assert!(told.iter().any(|line| line.starts_with("duration_ms=")), "{told:#?}");
    for secret in ["key-1", "user-2", "hidden-header"] {
        assert!(!told.iter().any(|line| line.contains(secret)), "{told:#?}");
    }
}

#[tokio::test]
async fn a_call_without_an_answer_has_no_status() {
    let heard = Heard::default();
    let _guard = tracing::subscriber::set_default(heard.clone());
    at("http://127.0.0.1:1").build().unwrap().sample().pets().list_pets(1).await.unwrap_err();
    let told = heard.0.lock().unwrap().clone();
    assert!(!told.iter().any(|line| line.starts_with("status=")));
    // What lies below may have more to tell afterwards.
    assert!(told.iter().any(|line| line.starts_with("duration_ms=")), "{told:#?}");
}
