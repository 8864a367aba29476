//! The hand-written half of the client, which generated operations and types use.
//!
//! A generated function fills in a `Request`, `send` sends it, and one function decodes the response. Nothing here knows the
//! API: the same files serve any document.
//!
//! | room | holds |
//! | --- | --- |
//! | `redact` | secrets, and what `Debug` and messages show |
//! | `values` | types of fields and arguments |
//! | `json` | lenient decoding |
//! | `operation` | constant data about an operation |
//! | `encode` | parameters and request bodies |
//! | `http` | base URL, rate limits, received responses |
//! | `error` | the error type |
//! | `auth` | credentials |
//! | `response` | envelopes, and the response that a call returns |
//! | `send` | the exchange with the server |
//!
//! A room uses only rooms above it in this table. `client`, `call`, `paging` and `blocking` stand on all of them.

mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
#[cfg(feature = "dispatch")]
pub mod dispatch;
mod encode;
mod entries;
mod env;
mod error;
mod help;
mod http;
mod json;
mod object;
mod operation;
mod paging;
mod random;
mod redact;
mod response;
mod retry;
mod rows;
mod send;
mod values;

// `object` and `entries` name them so.
use json::{chain, fault};
use values::{maybe, rest};

pub use bytes::Bytes;
/// The HTTP client that [`ClientBuilder::http`] takes.
pub use reqwest;
pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;
pub use serde_json::Value;

#[cfg(feature = "blocking")]
pub use blocking::{Blocking, BlockingIter, BlockingStream};
pub use call::{Call, Sending};
pub use client::{Client, ClientBuilder};
pub use error::Error;
pub use error::api::ApiError;
pub use error::challenge::Challenge;
pub use error::decode::DecodeError;
pub use error::object::ErrorObject;
pub use error::unsent::{BuilderError, InvalidRequest, MissingCredential, RuntimeError};
pub use http::base_url::BaseUrl;
pub use http::transport::{TooLarge, TransportError};
pub use json::read::{ReadError, from_slice, from_str};
pub use operation::rate_limit::RateLimit;
pub use paging::{Items, Pages};
pub use redact::secret::Secret;
pub use response::Response;
pub use response::included::{Included, IncludedResource, Links};
pub use retry::RetryPolicy;
#[cfg(any(feature = "chrono", feature = "jiff"))]
pub use values::calendar::NotADate;
pub use values::file::File;
pub use values::maybe::Maybe;
pub use values::meta::Meta;
pub use values::null::Null;
pub use values::resource::{Identifier, Resource, ToMany, ToOne};
pub use values::rest::Rest;
pub use values::text::{Base64, Base64Url, Date, DateTime, NotBase64};

// For the hand-written rest of a crate.
pub(crate) use auth::renewal::Renewal;
pub(crate) use error::challenge::{Cause, Details};
#[allow(unused_imports, reason = "a crate may have no help")]
pub(crate) use help::Help;

// For generated code.
pub(crate) use encode::multipart::{Form, MultipartBody, Part};
pub(crate) use http::received::Received;
pub(crate) use json::fault::Fault;
pub(crate) use json::union::{Buffered, Read, Union, other, read_union, union, write_tagged, write_variant};
pub(crate) use json::webhooks::read_webhooks;
pub(crate) use json::when::{Format, Literal, When};
pub(crate) use object::{Always, Fields, Matching, Object, Required, read_object, write_fields, write_object};
pub(crate) use operation::bounds::{Alternative, Bounds, Rules, Takes};
pub(crate) use operation::descriptor::{
    Encoding, Envelope, JsonApi, Method, Operation, Paging, PagingInput, Parameter, ParameterPlace, Place, Scheme,
    Spelling, Style,
};
pub(crate) use redact::debug::Hidden;
pub(crate) use response::envelope::ByStatus;
pub(crate) use response::listed::Listed;
pub(crate) use rows::{constructor, object, serde};
pub(crate) use send::request::Request;
pub(crate) use serde::de::MapAccess;
pub(crate) use serde::ser::{Serialize, SerializeMap, Serializer};
pub(crate) use values::enums::{TextVisitor, int_enum, text_enum};

/// Parts that only tests use.
#[cfg(test)]
pub(crate) use {
    encode::json::tree, encode::parameter::Escape, encode::parameter::spell, http::limiter::Limiter,
    json::lenient::read, redact::names::is_secret, redact::names::is_sensitive, retry::repeat,
};
