//! Typed client for Altegio's API: business management, online booking, developer tools and webhooks.
//!
//! # Quick start
//!
//! ```no_run
//! # #[tokio::main]
//! # async fn main() -> Result<(), altegio::Error> {
//! use altegio::v1::types::NewService;
//!
//! // Reads ALTEGIO_PARTNER_TOKEN, ALTEGIO_USER_TOKEN and ALTEGIO_BASE_URL. `Client::builder()` sets them in code.
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
//! [`v1`] has a function for each operation. Required parameters are arguments, and optional parameters are setters of the call
//! that the function returns. Nothing is sent until the call is awaited. The client needs a Tokio runtime.
//!
//! [`workflows`] names the operations of common workflows, with code. The folder `examples` has complete programs for signing in,
//! listing, creating, pagination, uploading a file, booking online and receiving webhooks.
//!
//! A [`Client`] is cheap to clone, and clones share connections. The documentation of each operation names the tokens that it
//! needs. The client writes the headers.
//!
//! # Documents
//!
//! Altegio publishes its API as four documents. Each has a module and a cargo feature. They share one [`Client`], with its credentials,
//! connections and rate limits.
//!
//! | module | feature | operations | content | credentials |
//! | --- | --- | --- | --- | --- |
//! | [`v1`] | `v1` (default) | 260 | Business management: the whole administration of locations and chains | partner and user token; some operations only the partner token |
//! | [`v2`] | `v2` | 42 | Newer business management, in the style of JSON:API: services, products, team members, appointments, events, clients, custom fields and tags | partner and user token |
//! | [`booking`] | `booking` | 24 | Online booking, as clients do it: free times, bookings, sign-in by SMS, the client's account | partner token; a client's token to move a booking and for the account |
//! | [`developer`] | `developer` | 20 | Marketplace applications, webhooks, telephony, countries and cities | partner token; webhook settings and calls of telephony also the user token |
//!
//! Altegio recommends `v2` for new integrations. It lacks, among others, creating clients and ordinary appointments, payments,
//! schedules and loyalty. Use `v1` for them: a program can use several modules at once.
//!
//! # Sessions
//!
//! [`Client::sign_in`] gets the token of a user and returns a [`Session`], a client that makes calls as that user. When the
//! server no longer accepts the token, for example after a change of the password, the session signs in again, once for all calls
//! that wait, and retries them.
//!
//! With the feature `booking-authentication`, `Client::sign_in_by_phone` signs in a client of a location by phone number and SMS code.
//! It returns a `BookingSession`, which cannot sign in again.
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
//! # Two-factor authentication
//!
//! If the user has two-factor authentication enabled, `sign_in` returns [`Error::SecondFactor`] with a [`Challenge`]: the server has
//! sent a code, and [`Challenge::confirm`] signs in with it. After a wrong code, the error has a challenge again, as long as
//! attempts are left. [`Challenge::resend`] requests a new code. A session whose token is rejected later returns the same error.
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
//! # Multiple users
//!
//! [`Session::token`] returns the token as a [`Secret`], to store it. [`Client::with_user_token`] and [`Session::from_token`] create a
//! client and a session from a stored token. They share connections, rate limits and settings with the client, so a server for many
//! users needs only one client. The token replaces the token of the client. A session from a stored token cannot sign in again, and
//! returns the 401.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client, stored: &str) -> Result<(), altegio::Error> {
//! let user = altegio.with_user_token(stored)?;
//! let services = user.v1().services().get_service_list(4564).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Servers
//!
//! Each module has the servers of its document as an enum, such as [`v1::Server`]; the first one is the default.
//! [`ClientBuilder::server`] sets another one. A `Server` is for the operations of its module only. A URL is for the operations of all
//! modules for which no server is set. It replaces the whole base URL with its path, so modules whose servers have different paths
//! need a `Server::at` each.
//!
//! An operation may have a server of its own in the document, which its documentation names. It keeps that server unless the URL is
//! [`everywhere`](BaseUrl::everywhere), for example in tests. Credentials are sent only to the server of the operation, which is from the
//! document or set on the client.
//!
//! ```
//! # fn main() -> Result<(), altegio::Error> {
//! use altegio::{BaseUrl, Client, v1};
//!
//! let mock = Client::builder().server(v1::Server::Mock).build()?;
//! let one_module = Client::builder().server(v1::Server::at("http://127.0.0.1:4010")).build()?;
//! let all_modules = Client::builder().server("https://proxy.example/api/v1").build()?;
//! let test = Client::builder().server(BaseUrl::from("http://127.0.0.1:4010").everywhere()).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Secrets
//!
//! No `Debug` output and no error shows a token, a password or a code. `Debug` hides them in types such as `Credentials` and
//! `SignedInUser`, and in [`Meta`], [`ApiError`] and [`BaseUrl`]. A [`DecodeError`] names the kind of a value but does not quote it if
//! a name on its path means a secret: token, password, secret, code, hash or pin. The message of an [`ApiError`] is from the API, as
//! received.
//!
//! # Bounds
//!
//! Arguments and request bodies are checked against the bounds in the document before they are sent: ranges, steps, lengths, and
//! numbers of items. A value out of bounds is an [`Error::InvalidRequest`], which names the path, the bound, and the number or the
//! length of a string. Patterns are left to the server. [`ClientBuilder::check_bounds`] turns the check off.
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> Result<(), altegio::Error> {
//! use altegio::{Client, v1::types::NewService};
//!
//! let altegio = Client::builder().partner_token("partner's").user_token("user's").build()?;
//! let new = NewService { technical_break_duration: 301.into(), ..NewService::default() };
//! let error = altegio.v1().services().create_service(4564, new).await.unwrap_err();
//! let message = "`create_service` was not sent: `technical_break_duration` must be a multiple of 300, but is 301";
//! assert_eq!(error.to_string(), message);
//! # Ok(())
//! # }
//! ```
//!
//! # Responses
//!
//! A [`Response`] has the `data` of the operation, the `meta` of the envelope, and everything else that was received: status,
//! headers, and the raw body.
//!
//! # Absent and null
//!
//! In a request body, an [`Option`] that is `None` is left out. If the API distinguishes an absent field from a null one, the field
//! is a [`Maybe`]:
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
//! Every failure is an [`Error`]. It names the operation. An error of the API has the status and the API's message, and a decode
//! error has the path in the response that could not be decoded.
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
//!     Err(Error::Api(error)) if error.status() == 401 => println!("{:?}", error.body::<Unauthorized>()?),
//!     Err(Error::Api(error)) => println!("{}: {:?}", error.status(), error.message()),
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
//! the response was complete, the call timed out, or the status is 408, 429, 502, 503 or 504. A call is attempted at most three
//! times. The delay doubles after each attempt, and the server can lengthen it by `Retry-After`.
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
//! # Rate limits
//!
//! A client and its clones together send at most 200 requests per minute and 5 per second, which is what Altegio accepts from one
//! address. Calls beyond that wait. [`ClientBuilder::rate_limits`] sets other limits, or none.
//!
//! # Files
//!
//! A [`File`] is created from bytes, a path or a stream. Paths and streams are read while they are sent, and are never in memory as a
//! whole. A call with a stream is not retried. The timeout of the call includes the upload, and [`Call::timeout`] sets a longer one.
//!
//! # Pagination
//!
//! A list with pages has the streams [`Pages`] and [`Items`]. They fetch pages lazily. Their method `next` works without an extension
//! trait.
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
//! # JSON:API
//!
//! Responses of `v2` are [JSON:API](https://jsonapi.org) documents. [`Response::data`] is the primary data: a resource, a list of
//! resources, or an [`Option`] of one. [`Response::meta`] is the metadata. [`Response::included`] returns the resources that the call
//! asked for with `include`. Each relationship finds its resource there, by `type` and `id`:
//!
//! ```no_run
//! # #[cfg(feature = "v2-team_members")]
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! use altegio::v2::types::{TeamMemberInclude, TeamMemberPosition};
//!
//! let call = altegio.v2().team_members().list_team_members(4564).include(&[TeamMemberInclude::Position]);
//! let response = call.await?;
//! let included = response.included();
//! for member in &response.data {
//!     let links = member.relationships.as_ref();
//!     let position = included.get::<TeamMemberPosition>(&links.and_then(|links| links.position.as_ref()))?;
//!     println!("{}: {:?}", member.attributes.name, position.map(|position| position.attributes.title));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - [`get`](Included::get) finds the resource of a relationship to one, and [`all`](Included::all) the resources of a relationship to
//!   many. A relationship whose resource the response does not have finds nothing.
//! - A resource is decoded when it is asked for, as the type that is asked for: any type that implements [`Resource`]. A faulty resource
//!   is an [`Error::Decode`] with its path.
//! - A resource without a generated type is an [`IncludedResource`], which has its `type`, its `id` and its JSON.
//! - With [`Items`], included resources are not available, because an item is not a response. [`Pages`] returns them with each page.
//! - [`Response::links`] returns the links.
//!
//! A failed call is an [`Error::Api`]. Its message has the title, the detail and the source of each error object, and
//! [`ApiError::errors`] returns these objects. A failure in the format of `v1` has the message of its metadata.
//!
//! # Lenient decoding
//!
//! The API is loose with types, so the client is lenient when it decodes a response:
//!
//! - `"12"` and `12.0` are read as the integer 12, `12.50` as the text `"12.50"`, `0` and `"1"` as bools.
//! - `[]` is read as an absent object if the object is optional, and otherwise as an empty object. `{}` is read as an empty list.
//! - An object in place of a list is read as a list of that object, if it has at least one of the fields of the items.
//!
//! A value of the right type is never changed. A value that cannot be decoded is an error with its path.
//! [`ClientBuilder::strict`] turns lenient decoding off.
//!
//! Nothing received is lost. An enum keeps a value that the document does not list. The field `rest` of an object is a map
//! ([`Rest`]) of the fields that its type does not list. [`Response::raw`] is the body.
//!
//! ```
//! use altegio::v1::types::Service;
//!
//! let service: Service = altegio::from_str(r#"{"id": "5905", "title": "Haircut", "new_field": [1, 2]}"#)?;
//! assert_eq!((service.id, service.rest["new_field"][1].as_i64()), (5905, Some(2)));
//! # Ok::<(), altegio::ReadError>(())
//! ```
//!
//! [`from_slice`] and [`from_str`] decode any type of this crate in the same way from a queue or a file.
//!
//! A response that cannot be decoded is an [`Error::Decode`]. The server has processed the call nevertheless. Please report the body:
//! in the repository of this crate, `cargo xtask record` replaces all personal data in it.
//!
//! # Webhooks
//!
//! `developer::Webhook` has a variant for each webhook that Altegio sends. Its function `from_slice` decodes the body of a request: one
//! webhook, or a list of webhooks. It needs the feature `developer-webhooks`. The example `receive_webhooks` is a server.
//!
//! ```
//! # #[cfg(feature = "developer-webhooks")] {
//! use altegio::developer::Webhook;
//!
//! let body = br#"{"company_id": 4564, "resource": "schedule", "resource_id": 101, "status": "update", "data": []}"#;
//! for webhook in Webhook::from_slice(body)? {
//!     match webhook {
//!         Webhook::Schedule(event) => assert_eq!(event.resource_id, 101),
//!         Webhook::Record(event) => println!("appointment {}: {:?}", event.resource_id, event.status),
//!         Webhook::Other(json) => println!("not documented: {json}"),
//!         _ => {}
//!     }
//! }
//! # }
//! # Ok::<(), altegio::ReadError>(())
//! ```
//!
//! - Decoding is lenient. A webhook with another `resource` than the document lists is kept in `Webhook::Other`, as it was received. A
//!   faulty one is a [`ReadError`] with its path.
//! - `from_slice` does not check that the request is from Altegio, which does not sign its webhooks. Put a token into the URL that you
//!   set, and check it.
//! - Respond first, and then do the work.
//!
//! # Dates
//!
//! [`Date`] and [`DateTime`] keep the text that was received, including its offset, its precision, and dates that do not exist. The
//! features `jiff` and `chrono` add the conversions `to_jiff` and `to_chrono`, which can fail, and [`From`] for the other direction.
//! They accept offsets with or without a colon, and a space in place of the `T`. A time without an offset is not a point in time:
//! `to_jiff_civil` and `to_chrono_naive` return its local date and time.
//!
//! ```
//! use altegio::DateTime;
//!
//! let at = DateTime::from("2026-03-21T10:00:00+04:00");
//! assert_eq!(at.as_str(), "2026-03-21T10:00:00+04:00");
//! ```
//!
//! # Blocking
//!
//! With the feature `blocking`, the trait `Blocking` adds `send_blocking` to every call, and to signing in. On a thread that
//! runs async code it returns [`Error::Runtime`], so that it cannot deadlock.
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
//! - `rustls` (default): TLS in Rust. It needs a C compiler and nothing else. 20 crates; one of them, in C, takes longer to build than
//!   all others.
//! - `native-tls`: TLS of the operating system, which on Linux is OpenSSL and needs its headers. 16 crates on Linux. It is preferred if
//!   both TLS features are enabled. Without any, only plain http works.
//! - `tracing`: a span `operation` for each call, at level INFO, with `id`, `method`, `path` (the template), `attempt`, `status`
//!   and `duration_ms`. It records no content of requests and responses. No further crate.
//! - `dispatch`: `v1::dispatch()` decodes a body by operation id, for tools and tests. The example `decode` does so for JSON lines.
//!   No further crate.
//! - `blocking`: blocking calls. The first one starts a thread. No further crate.
//! - `charset`: text of responses in other charsets than UTF-8. Without it, such a text is an error. 6 crates.
//! - `jiff`: conversions of [`Date`] and [`DateTime`] to jiff, without its time zone database. 2 crates, which build in 7 s.
//! - `chrono`: conversions to chrono, without its clock. 2 crates, which build in 3 s.
//! - `v1` (default): all groups of operations of [`v1`]. Each group has a feature of its name, such as `services` or `team_members`,
//!   for its functions and the types that only it uses. To build faster, enable only the groups that you use:
//!   `default-features = false, features = ["rustls", "services"]`. Without any of them, the module is not compiled. Signing in and
//!   [`Session`] need `authentication`.
//! - `v2`, `booking`, `developer`: all groups of operations of these modules. The feature of a group has the module as its prefix, such
//!   as `v2-services`, `booking-online_booking` or `developer-webhooks`.

// docs.rs shows the feature that each item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[rustfmt::skip]
mod credentials;
mod help;
// One line: crates that `cargo xtask regen --out` makes repeat it.
#[allow(dead_code, unused_imports, unused_macros, reason = "this document does not use every part")]
mod runtime;
#[cfg(any(feature = "authentication", feature = "booking-authentication"))]
mod session;
// Generated code: `cargo fmt` must not change it.
#[rustfmt::skip]
pub mod booking;
#[rustfmt::skip]
pub mod developer;
#[rustfmt::skip]
pub mod v1;
#[rustfmt::skip]
pub mod v2;
pub mod workflows;

pub use runtime::{
    ApiError, Base64, Base64Url, BaseUrl, BuilderError, Bytes, Call, Challenge, Client, ClientBuilder, Date, DateTime,
    DecodeError, Error, ErrorObject, File, HeaderMap, Identifier, Included, IncludedResource, InvalidRequest, Items,
    Links, Maybe, Meta, MissingCredential, NotBase64, Null, Pages, RateLimit, ReadError, Resource, Response, Rest,
    RetryPolicy, RuntimeError, Secret, Sending, StatusCode, ToMany, ToOne, TooLarge, TransportError, Value, from_slice,
    from_str, reqwest,
};

#[cfg(any(feature = "chrono", feature = "jiff"))]
pub use runtime::NotADate;
#[cfg(feature = "dispatch")]
pub use runtime::dispatch;
#[cfg(feature = "blocking")]
pub use runtime::{Blocking, BlockingIter, BlockingStream};
#[cfg(feature = "booking-authentication")]
pub use session::BookingSession;
#[cfg(feature = "authentication")]
pub use session::Session;

#[cfg(test)]
mod tests;
