//! Blocking calls.

use std::error::Error as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;

use futures_core::Stream;

use super::client;
use super::server::{Server, answer};
use crate::{Blocking, BlockingStream, Error};

#[test]
fn a_call_is_waited_for() {
    let server = Server::json(r#"{"data": 7}"#);
    let client = client(&server);
    client.sample().pets().find("a").send_blocking().unwrap();
    assert_eq!(server.seen().target, "/api/pets/a/found?exact=1&api_key=key-1");
    // A builder with setters, and its call.
    let error = client.sample().pets().list_pets(1).send_blocking().unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    client.sample().pets().list_pets(1).call().send_blocking().unwrap_err();
    assert_eq!(server.count(), 2);
}

#[cfg(feature = "authentication")]
#[test]
fn signing_in_is_waited_for() {
    let server = Server::with(|seen| match seen.signs_in() {
        true => answer("201 X", "", r#"{"success": true, "data": {"user_token": "token"}}"#),
        false => answer("200 OK", "", r#"{"success": true, "data": [], "meta": {}}"#),
    });
    let client =
        crate::Client::builder().server(server.url()).partner_token("partner").rate_limits([]).build().unwrap();
    let session = client.sign_in("me", "secret").send_blocking().unwrap();
    session.sample().visits().list_visits(1).send_blocking().unwrap();
    assert_eq!(server.count(), 2);
}

#[test]
fn many_threads_wait_at_once_and_share_limits_and_connections() {
    const CALLS: usize = 20;
    let all_there = std::sync::Barrier::new(CALLS);
    let server = Server::with(move |_| {
        all_there.wait();
        answer("200 OK", "", r#"{"data": []}"#)
    });
    let client = client(&server);
    thread::scope(|scope| {
        let calls: Vec<_> =
            (0..CALLS).map(|_| scope.spawn(|| client.sample().pets().list_pets(1).send_blocking())).collect();
        for call in calls {
            call.join().unwrap().unwrap();
        }
    });
}

#[test]
fn a_client_serves_both_kinds_of_code() {
    let server = Server::json(r#"{"data": []}"#);
    let client = client(&server);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(client.sample().pets().list_pets(1).call().send()).unwrap();
    client.sample().pets().list_pets(1).send_blocking().unwrap();
    runtime.block_on(client.sample().pets().list_pets(1).call().send()).unwrap();
}

fn refused(error: &Error) {
    assert_eq!(
        error.to_string(),
        "cannot block on this call: this thread runs async code\n  help: await the call instead"
    );
    assert!(matches!(error, Error::Runtime(_)) && error.source().is_none());
    assert_eq!((error.operation(), error.status(), error.is_retryable()), (None, None, false));
}

#[tokio::test]
async fn within_async_code_it_is_an_error() {
    let server = Server::json(r#"{"data": []}"#);
    let client = client(&server);
    refused(&client.sample().pets().list_pets(1).send_blocking().unwrap_err());
    let mut items = Numbers(0).iter_blocking();
    refused(&items.next().unwrap().unwrap_err());
    assert!(items.next().is_none());
    let call = move || {
        refused(&client.sample().pets().list_pets(1).send_blocking().unwrap_err());
        tokio::runtime::Handle::current().block_on(client.sample().pets().list_pets(1).call().send())
    };
    tokio::task::spawn_blocking(call).await.unwrap().unwrap();
    assert_eq!(server.count(), 1);
}

/// A stream of 1, 2, an error, and then no end.
struct Numbers(u8);

impl Stream for Numbers {
    type Item = Result<u8, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 += 1;
        match self.0 {
            1 | 4 => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            2 | 3 => Poll::Ready(Some(Ok(self.0 - 1))),
            5 => Poll::Ready(Some(Err(Error::builder("no more", None)))),
            6 => Poll::Ready(None),
            _ => panic!("it was asked after its end"),
        }
    }
}

#[test]
fn a_stream_is_an_iterator() {
    let mut items = Numbers(0).iter_blocking();
    let numbers: Vec<_> = items.by_ref().map_while(Result::ok).collect();
    assert_eq!(numbers, [1, 2]);
    assert!(items.next().is_none() && items.next().is_none());
}
