//! Receives webhooks, responds at once, and hands them on through a channel.
//!
//! Reads `WEBHOOK_TOKEN`, a secret of your choice, and `ADDRESS`, such as `127.0.0.1:8080`. Altegio does not sign its webhooks, so each
//! request must have the token: as the last part of the URL, `https://example.com/webhooks/TOKEN`, which is the URL to set in the
//! webhook settings, or in the header `Authorization: Bearer TOKEN`, which a proxy can add.
//!
//!     cargo run --example receive_webhooks --features developer-webhooks

use std::hint::black_box;
use std::sync::Arc;

use altegio::developer::Webhook;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header::AUTHORIZATION};
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Number of webhooks that may wait for their work.
const WAITING: usize = 1000;

#[derive(Clone)]
struct App {
    token: Arc<str>,
    work: Sender<Webhook>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("WEBHOOK_TOKEN")?;
    if token.is_empty() {
        return Err("WEBHOOK_TOKEN must not be empty".into());
    }
    let listener = TcpListener::bind(std::env::var("ADDRESS")?).await?;
    println!("listening on {}", listener.local_addr()?);

    let (work, waiting) = channel(WAITING);
    tokio::spawn(process(waiting));
    let routes = Router::new().route("/webhooks", post(receive)).route("/webhooks/{token}", post(receive));
    axum::serve(listener, routes.with_state(App { token: token.into(), work })).await?;
    Ok(())
}

/// Checks and decodes a request. Does no work, so that the response is sent at once.
async fn receive(State(app): State<App>, path: Option<Path<String>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let bearer = || headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ");
    let token = path.as_ref().map(|Path(token)| token.as_str()).or_else(bearer);
    if !token.is_some_and(|token| equal(token, &app.token)) {
        return StatusCode::UNAUTHORIZED;
    }
    let webhooks = match Webhook::from_slice(&body) {
        Ok(webhooks) => webhooks,
        Err(error) => {
            eprintln!("a webhook could not be decoded: {error}");
            return StatusCode::BAD_REQUEST;
        }
    };
    let Ok(places) = app.work.try_reserve_many(webhooks.len()) else {
        eprintln!("{} webhooks were dropped: too many are waiting", webhooks.len());
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    places.zip(webhooks).for_each(|(place, webhook)| place.send(webhook));
    StatusCode::NO_CONTENT
}

/// Compares two tokens in a time that does not tell where they differ.
fn equal(one: &str, other: &str) -> bool {
    let difference = one.bytes().zip(other.bytes()).fold(0, |all, (one, other)| all | (one ^ other));
    one.len() == other.len() && black_box(difference) == 0
}

/// Works on one webhook after the other.
async fn process(mut waiting: Receiver<Webhook>) {
    while let Some(webhook) = waiting.recv().await {
        match webhook {
            Webhook::Record(event) => println!("appointment {}: {:?}", event.resource_id, event.status),
            Webhook::Client(event) => println!("client {}: {:?}", event.resource_id, event.status),
            Webhook::Other(json) => println!("not documented: {json}"),
            other => println!("{other:?}"),
        }
    }
}
