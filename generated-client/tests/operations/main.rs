//! Calls every operation once: compares the request that a loopback server receives with the document, and decodes the documented
//! response. The exchanges are generated.
#![allow(clippy::unwrap_used)]
#![cfg_attr(not(feature = "v1"), allow(dead_code, unused_imports, reason = "only the exchanges of some tags"))]

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use altegio as client;
use altegio::{BaseUrl, Bytes, Call, Client, Error, File, HeaderMap, RetryPolicy, StatusCode};
use serde::de::DeserializeOwned;

mod compare;
mod conformance;
#[allow(deprecated)]
#[rustfmt::skip]
mod documents;
#[allow(dead_code, reason = "the crate's own tests need more of it")]
#[path = "../../src/tests/server.rs"]
mod server;

use documents::DOCUMENTS;
use server::{Server, answer};

/// A call in progress. Only status and headers of its response are used.
type Calling<'c> = Pin<Box<dyn Future<Output = Result<(StatusCode, HeaderMap), Error>> + 'c>>;

/// The exchanges of a document.
struct Document {
    /// Its module.
    module: &'static str,
    /// Names of the secrets that its calls need; each is its own value.
    secrets: &'static [&'static str],
    groups: &'static [&'static [Exchange]],
}

/// One call in the document.
struct Exchange {
    operation: &'static str,
    call: fn(&Client) -> Calling<'_>,
    method: &'static str,
    /// Path and query.
    target: &'static str,
    headers: &'static [(&'static str, &'static str)],
    sent: Sent,
    response: Response,
}

/// A request body and its media type.
enum Sent {
    Nothing,
    Json(&'static str, &'static str),
    #[allow(dead_code, reason = "not every document has such a body")]
    Other(&'static str, &'static str),
    Multipart(&'static str, &'static [Part<'static>]),
}

/// A part of a multipart body.
#[derive(Debug, PartialEq, Eq)]
struct Part<'a> {
    name: &'a str,
    /// File name, if it is a file.
    file: Option<&'a str>,
    media: Option<&'a str>,
    text: &'a str,
}

struct Response {
    status: u16,
    media: Option<&'static str>,
    body: &'static str,
}

fn call<'c, T: 'c, M: 'c>(call: Call<'c, T, M>) -> Calling<'c> {
    // Prism offers only the documented media types, which are JSON except for files.
    let call = if conformance::judge().is_some() { call.header("Accept", "application/json, */*") } else { call };
    Box::pin(async move { call.send().await.map(|response| (response.status(), response.headers().clone())) })
}

fn value<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn file() -> File {
    File::new("sample.png", "sample").content_type("image/png")
}

#[allow(dead_code, reason = "not every document has such a body")]
fn bytes(text: &'static str) -> Bytes {
    Bytes::from_static(text.as_bytes())
}

fn connect(url: &str) -> Client {
    let server = BaseUrl::from(url).everywhere();
    let builder = Client::builder().server(server).rate_limits([]).retry(RetryPolicy::never());
    let secrets = DOCUMENTS.iter().flat_map(|document| document.secrets);
    secrets.fold(builder, |builder, name| builder.secret(*name, *name)).build().unwrap()
}

/// Returns each exchange with the module of its document.
fn exchanges() -> impl Iterator<Item = (&'static str, &'static Exchange)> {
    DOCUMENTS.iter().flat_map(|document| document.groups.iter().copied().flatten().map(|one| (document.module, one)))
}

#[tokio::test]
async fn each_operation_makes_the_documented_exchange() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let answers = told.clone();
    let server = Server::with(move |_| answers.lock().unwrap().clone());
    let client = connect(server.url());
    let (mut count, mut wrong) = (0, Vec::new());
    for (module, exchange) in exchanges() {
        count += 1;
        let Response { status, media, body } = exchange.response;
        let media = media.map(|media| format!("Content-Type: {media}\r\n")).unwrap_or_default();
        *told.lock().unwrap() = answer(&format!("{status} Said"), &media, body);
        let result = (exchange.call)(&client).await;
        let compared = match server.next() {
            Some(seen) => compare::compare(exchange, &seen),
            None => Err("nothing arrived".to_owned()),
        };
        let result = result.map_err(|error| format!("{error}: {body}"));
        wrong.extend(
            compared.and(result.map(drop)).err().map(|why| format!("{} of {module}: {why}", exchange.operation)),
        );
    }
    println!("{count} exchanges");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 0 || cfg!(not(feature = "v1")));
}
