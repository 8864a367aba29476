//! Typed client for Altegio's B2B API.
//!
//! # From nothing to a first call
//!
//! ```no_run
//! # #[tokio::main]
//! # async fn main() -> Result<(), altegio::Error> {
//! use altegio::v1::types::NewService;
//!
//! // Reads ALTEGIO_PARTNER_TOKEN, ALTEGIO_USER_TOKEN and ALTEGIO_BASE_URL; `Client::builder()` is told them instead.
//! let altegio = altegio::Client::from_env()?;
//!
//! let services = altegio.v1().services().get_service_list(4564).staff_id(5905).await?;
//! for service in &services.data {
//!     println!("{:?} {:?}", service.id, service.title);
//! }
//!
//! let new = NewService { title: Some("Men's haircut".into()), category_id: Some(83167), ..Default::default() };
//! let created = altegio.v1().services().create_service(4564, new).await?;
//! # Ok(())
//! # }
//! ```
//!
//! A function of [`v1`] stands for each operation. What the API requires is an argument; what it does not is a setter on
//! the call that the function returns. Nothing is sent before the call is awaited. It needs a Tokio runtime.
//!
//! Whole programs stand in the folder `examples`: signing in, listing, creating, walking pages, uploading a file.
//!
//! A [`Client`] is cheap to clone and shares its connections. Which token an operation needs is said where the operation
//! is documented; the client writes the headers.
//!
//! # Sessions
//!
//! [`Client::sign_in`] gets the token of a user and returns a [`Session`], a client that makes calls as that user. When the
//! server no longer accepts the token, for example after a change of the password, the session signs in again, once for all calls
//! that wait, and retries them.
//!
//! ```no_run
//! # async fn run() -> Result<(), altegio::Error> {
//! let altegio = altegio::Client::builder().partner_token("partner's token").build()?;
//! let session = altegio.sign_in("+13155550175", "password").await?;
//! let services = session.v1().services().get_service_list(4564).await?;
//! # Ok(())
//! # }
//! ```
//!
//! If the user has two factors on, `sign_in` returns [`Error::SecondFactor`] with a [`Challenge`]: the server has sent a code, and
//! [`Challenge::confirm`] signs in with it. After a wrong code the error has a challenge again, as long as attempts are left.
//! [`Challenge::resend`] asks for a new code. A session whose token is refused later returns the same error.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client, ask: impl Fn(&altegio::Challenge) -> String) -> Result<(), altegio::Error> {
//! use altegio::Error;
//!
//! let mut result = altegio.sign_in("+13155550175", "password").await;
//! while let Err(Error::SecondFactor(challenge)) = result {
//!     println!("{challenge}");
//!     result = challenge.confirm(ask(&challenge)).await;
//! }
//! let session = result?;
//! # Ok(())
//! # }
//! ```
//!
//! # Many users
//!
//! [`Session::token`] returns the token as a [`Secret`], so that it can be stored. [`Client::with_user_token`] and
//! [`Session::from_token`] make a client and a session from a stored token, on the same connections, rate limits and settings: a
//! server that serves many users has one client. The token replaces the one that the client was built with. A session from a
//! stored token cannot sign in again, and returns the 401.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client, stored: &str) -> Result<(), altegio::Error> {
//! let user = altegio.with_user_token(stored)?;
//! let services = user.v1().services().get_service_list(4564).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Secrets
//!
//! No `Debug` and no error shows a token, a password or a code. Types that hold one, such as `Credentials` and `SignedInUser`, leave
//! it out of their `Debug`, and so do [`Meta`], [`ApiError`] and [`BaseUrl`]. A [`DecodeError`] tells the kind of a value but does not
//! quote it where a name on the path says secret: token, password, secret, code, hash or pin. The message of an [`ApiError`] is the
//! API's own.
//!
//! # Bounds
//!
//! What the document allows, ranges, steps, lengths, and counts of items, is checked before anything is sent. What breaks a
//! rule is an [`Error::InvalidRequest`] that names the place, the rule and the number, or the length of a text; patterns are
//! left to the server. [`ClientBuilder::check_bounds`] turns this off.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), altegio::Error> {
//! use altegio::{Client, v1::types::NewService};
//!
//! let altegio = Client::builder().partner_token("partner's").user_token("user's").build()?;
//! let new = NewService { technical_break_duration: 301.into(), ..NewService::default() };
//! let error = altegio.v1().services().create_service(4564, new).await.unwrap_err();
//! let told = "`create_service` was not sent: `technical_break_duration` must be a multiple of 300, is 301";
//! assert_eq!(error.to_string(), told);
//! # Ok(())
//! # }
//! ```
//!
//! # Answers
//!
//! A [`Response`] has the `data` that the operation is called for, the `meta` beside it, and whatever else was received:
//! status, headers, and the body byte for byte.
//!
//! In what is sent, an [`Option`] that is `None` is left out. Where the API tells a field that is absent from one that is
//! null, the field is a [`Maybe`]:
//!
//! ```
//! use altegio::{Maybe, v1::types::NewService};
//!
//! let kept = NewService::default();
//! let reset = NewService { technical_break_duration: Maybe::Null, ..NewService::default() };
//! let set = NewService { technical_break_duration: 300.into(), ..NewService::default() };
//! assert_eq!(serde_json::to_string(&kept).unwrap(), "{}");
//! assert_eq!(serde_json::to_string(&reset).unwrap(), r#"{"technical_break_duration":null}"#);
//! assert_eq!(serde_json::to_string(&set).unwrap(), r#"{"technical_break_duration":300}"#);
//! ```
//!
//! # Errors
//!
//! Every failure is an [`Error`]. It names the operation, and, as the case may be, the status and the API's own message, or
//! the place in the answer that could not be read.
//!
//! ```no_run
//! # #[tokio::main]
//! # async fn main() -> Result<(), altegio::Error> {
//! # let altegio = altegio::Client::builder().build()?;
//! use altegio::{Error, v1::types::Unauthorized};
//!
//! match altegio.v1().services().get_service_list(4564).await {
//!     Ok(services) => println!("{} services", services.data.len()),
//!     Err(error) if error.is_not_found() => println!("no such location"),
//!     Err(error) if error.is_timeout() => println!("try again later"),
//!     Err(Error::Api(refusal)) if refusal.status() == 401 => println!("{:?}", refusal.body::<Unauthorized>()?),
//!     Err(Error::Api(refusal)) => println!("{}: {:?}", refusal.status(), refusal.message()),
//!     Err(Error::Decode(error)) => println!("{}: {}", error.path(), error.reason()),
//!     Err(error) => println!("{error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Retries
//!
//! A failed call is retried if the same call may succeed later: no connection was made, the connection was reset or closed before
//! the response was complete, there was no response in time, or the status is 408, 429, 502, 503 or 504. A call is made three
//! times at most. The delays double, and the server may lengthen them by `Retry-After`.
//!
//! Only idempotent operations are retried: GET, HEAD, PUT, DELETE, OPTIONS and TRACE, and the searches `get_client_list` and
//! `search_client_visits`, which are POST and change nothing. Other POST and PATCH calls may have had their effect already, and
//! are retried only with [`RetryPolicy::every_method`]. [`ClientBuilder::retry`] sets a [`RetryPolicy`] for the client,
//! [`Call::retry`] for one call.
//!
//! ```
//! # fn main() -> Result<(), altegio::Error> {
//! use altegio::{Client, RetryPolicy};
//!
//! let altegio = Client::builder().retry(RetryPolicy::default().attempts(5)).build()?;
//! let call = altegio.v1().services().get_service_list(4564).call().retry(RetryPolicy::never());
//! # Ok(())
//! # }
//! ```
//!
//! # As fast as Altegio allows
//!
//! A client and its clones together send 200 requests a minute and 5 a second, which is what Altegio takes from one
//! address; calls beyond that wait for their turn. [`ClientBuilder::rate_limits`] sets other limits, or none.
//!
//! # Files
//!
//! A [`File`] is bytes, a path or a stream. What is on disk or comes in parts is read while it is sent and never held as a
//! whole; a call with a stream is made once, one with a path may be made again. An upload must end within the call's time-out
//! as any call: [`Call::timeout`] gives it longer.
//!
//! # Page by page
//!
//! A list that comes in pages has [`Pages`] and [`Items`], which make the calls as they are waited for. They are streams, and have
//! a `next` of their own.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! let mut appointments = altegio.v1().appointments().get_appointment_list(4564).count(100).items();
//! while let Some(appointment) = appointments.next().await {
//!     println!("{:?}", appointment?.datetime);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Lenient decoding
//!
//! The API is loose with types, and so is the client when it decodes a response:
//!
//! - `"12"` and `12.0` are read as the integer 12, `12.50` as the text `"12.50"`, `0` and `"1"` as bools.
//! - `[]` is read as no object where an object may be absent, otherwise as an empty one, and `{}` as an empty list.
//! - An object in place of a list is read as the list of that object, if it has one of the fields of the items.
//!
//! A value of the right type is never changed. A value that cannot be read is an error with its path.
//! [`ClientBuilder::strict`] turns leniency off.
//!
//! Nothing received is lost: an enum keeps a code that the document does not list, the field `rest` of an object keeps the
//! fields that its type does not list, as a map ([`Rest`]), and [`Response::raw`] is the body.
//!
//! ```
//! use altegio::v1::types::Service;
//!
//! let service: Service = altegio::from_str(r#"{"id": "5905", "title": "Haircut", "new_field": [1, 2]}"#)?;
//! assert_eq!((service.id, service.rest["new_field"][1].as_i64()), (5905, Some(2)));
//! # Ok::<(), altegio::ReadError>(())
//! ```
//!
//! [`from_slice`] and [`from_str`] read any type of this crate in the same way from a webhook, a queue or a file.
//!
//! A response that cannot be decoded is an [`Error::Decode`]: the call has had its effect all the same. Please report the body:
//! in the repository of this crate, `cargo xtask record` replaces everything personal in it.
//!
//! # Dates lose nothing
//!
//! [`Date`] and [`DateTime`] keep their text: offset, precision, and dates that no calendar has. Any date library reads it
//! and writes it; for jiff and chrono there are conversions, `to_jiff` and `to_chrono` with their errors and [`From`], behind
//! features of those names. They read offsets with a colon or without, and a space for the `T`. A time without an offset is
//! no instant: `to_jiff_civil` and `to_chrono_naive` read what the clock shows there.
//!
//! ```
//! use altegio::DateTime;
//!
//! let at = DateTime::from("2026-03-21T10:00:00+04:00");
//! assert_eq!(at.as_str(), "2026-03-21T10:00:00+04:00");
//! ```
//!
//! # Without async
//!
//! With the feature `blocking` the trait `Blocking` adds `send_blocking` to every call, and to signing in. On a thread that
//! runs async code it is an error, [`Error::Runtime`], and never waits for ever.
//!
//! ```no_run
//! # #[cfg(feature = "blocking")]
//! fn main() -> Result<(), altegio::Error> {
//!     use altegio::Blocking;
//!
//!     let altegio = altegio::Client::from_env()?.sign_in("+13155550175", "password").send_blocking()?;
//!     let services = altegio.v1().services().get_service_list(4564).staff_id(5905).send_blocking()?;
//!     println!("{} services", services.data.len());
//!     Ok(())
//! }
//! # #[cfg(not(feature = "blocking"))]
//! # fn main() {}
//! ```
//!
//! # Features
//!
//! - `rustls` (on unless turned off): TLS in Rust, with nothing to install but a C compiler. 20 crates, of which one in C takes
//!   longer to build than all else.
//! - `native-tls`: TLS of the operating system, in place of rustls; OpenSSL and its headers on Linux. 16 crates there. It
//!   is used where both are on; with neither, only plain http is.
//! - `tracing`: a span `operation` for each call, at level INFO, with `id`, `method`, `path` (the template), `attempt`, `status`
//!   and `duration_ms`, and nothing that was sent or received. No further crate.
//! - `dispatch`: `v1::dispatch()` decodes a body by the id of its operation, for tools and tests; the example `decode` does it for
//!   JSON lines. No further crate.
//! - `blocking`: calls without async, on one further thread once the first is made. No further crate.
//! - `jiff`: conversions of [`Date`] and [`DateTime`]. 2 crates, 7 s of building, without the zones of the world.
//! - `chrono`: the same for chrono. 2 crates, 3 s of building, without clocks.
//! - `all-tags` (on unless turned off): every group of operations. Each has a feature of its name, such as `services` or
//!   `team_members`, that compiles its functions and the types that only it uses; types that several use are always there. Who
//!   calls a few operations asks for their groups, and builds in a fraction of the time:
//!   `default-features = false, features = ["rustls", "services"]`. Signing in and the [`Session`] need `authentication`.

// On docs.rs each item is told the feature that it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod defaults;
#[allow(dead_code, unused_imports, unused_macros, reason = "serves any document; this one need not use every part")]
mod runtime;
#[cfg(feature = "authentication")]
mod session;
// Generated: `cargo fmt` must leave it as it was written.
#[rustfmt::skip]
pub mod v1;

pub use runtime::{
    ApiError, Base64, BaseUrl, BuilderError, Bytes, Call, Challenge, Client, ClientBuilder, Date, DateTime,
    DecodeError, Error, File, HeaderMap, InvalidRequest, Items, Maybe, Meta, MissingCredential, NotBase64, Null, Pages,
    RateLimit, ReadError, Response, Rest, RetryPolicy, RuntimeError, Secret, Sending, StatusCode, TooLarge,
    TransportError, Value, from_slice, from_str, reqwest,
};

#[cfg(any(feature = "chrono", feature = "jiff"))]
pub use runtime::NotADate;
#[cfg(feature = "dispatch")]
pub use runtime::dispatch;
#[cfg(feature = "blocking")]
pub use runtime::{Blocking, BlockingIter, BlockingStream};
#[cfg(feature = "authentication")]
pub use session::Session;

#[cfg(test)]
mod tests;
