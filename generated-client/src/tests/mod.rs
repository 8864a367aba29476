//! Tests of the runtime through hand-written samples of generated code, with a server on this machine.

#![allow(clippy::unwrap_used)]

#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
#[cfg(feature = "booking-authentication")]
mod booking_session;
mod bounds;
#[cfg(any(feature = "chrono", feature = "jiff"))]
mod calendar;
mod cancel;
#[cfg(feature = "dispatch")]
mod dispatch;
mod env;
mod errors;
mod hostile;
mod json;
mod lenient;
mod limit;
mod objects;
mod paging;
mod parameters;
mod read;
mod redact;
mod responses;
mod rest;
mod retry;
mod rows;
mod sample;
#[cfg(feature = "authentication")]
mod second_factor;
mod secrets;
#[allow(dead_code, reason = "tests of other targets need more of it")]
mod server;
mod servers;
#[cfg(feature = "authentication")]
mod session;
mod unions;
mod uploads;
#[cfg(feature = "authentication")]
mod users;

use crate::{Client, ClientBuilder, RetryPolicy};
use server::Server;

/// Configures a client without retries and rate limits.
fn builder(server: &Server) -> ClientBuilder {
    at(server.url())
}

fn at(url: &str) -> ClientBuilder {
    Client::builder().server(url).shop_key("key-1").shop_user("user-2").retry(RetryPolicy::never()).rate_limits([])
}

fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

/// Returns the message without the operation id, which may change with the document.
#[cfg(feature = "authentication")]
fn unnamed(error: &(impl std::fmt::Display + ?Sized)) -> String {
    let text = error.to_string();
    text.strip_prefix('`').and_then(|text| text.split_once("`: ")).map_or(text.clone(), |(_, text)| text.to_owned())
}

/// Returns the message without the help.
fn said(error: &impl std::fmt::Display) -> String {
    error.to_string().split("\n  help: ").next().unwrap_or_default().to_owned()
}
