//! The hand-written half of the client: what every generated operation and type is made with.
//!
//! A generated function fills in a `Request`, `send` sends it, one function decodes the answer. Nothing here knows the
//! API: the same files serve any document.

#[cfg(feature = "blocking")]
mod blocking;
#[cfg(any(feature = "chrono", feature = "jiff"))]
mod calendar;
mod call;
mod challenge;
mod client;
mod content;
mod decode;
#[cfg(feature = "dispatch")]
pub mod dispatch;
mod entries;
mod enums;
mod env;
mod error;
mod fault;
mod file;
mod json;
mod known;
mod lenient;
mod limit;
mod maybe;
mod meta;
mod multipart;
mod null;
mod object;
mod operation;
mod paging;
mod param;
mod random;
mod read;
mod redact;
mod renewal;
mod request;
mod response;
mod rest;
mod retry;
mod rows;
mod rules;
mod secret;
mod security;
mod send;
mod shown;
mod text;
mod tolerance;
mod trace;
mod transport;
mod union;
mod url;

pub use bytes::Bytes;
/// What [`ClientBuilder::http`] takes a client of.
pub use reqwest;
pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;
pub use serde_json::Value;

#[cfg(feature = "blocking")]
pub use blocking::{Blocking, BlockingIter, BlockingStream};
#[cfg(any(feature = "chrono", feature = "jiff"))]
pub use calendar::NotADate;
pub use call::{Call, Sending};
pub use challenge::Challenge;
pub use client::{Client, ClientBuilder};
pub use error::{
    ApiError, BuilderError, DecodeError, Error, InvalidRequest, MissingCredential, RuntimeError, TooLarge,
};
pub use file::File;
pub use limit::RateLimit;
pub use maybe::Maybe;
pub use meta::Meta;
pub use null::Null;
pub use paging::{Items, Pages};
pub use read::{ReadError, from_slice, from_str};
pub use response::Response;
pub use rest::Rest;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use text::{Base64, Date, DateTime, NotBase64};
pub use transport::TransportError;
pub use url::BaseUrl;

// For the hand-written rest of a crate.
pub(crate) use challenge::{Cause, Joining, Said};
pub(crate) use renewal::Renewal;

// For generated code.
pub(crate) use enums::{TextVisitor, int_enum, text_enum};
pub(crate) use fault::Fault;
#[allow(unused_imports, reason = "a crate need not know anything of its API")]
pub(crate) use known::Known;
pub(crate) use multipart::{Form, MultipartBody};
pub(crate) use object::{Always, Fields, Object, Required, read_object, write_fields, write_object};
pub(crate) use operation::{
    Encoding, Envelope, Method, Operation, Parameter, ParameterPlace, Place, Scheme, Spelling, Style,
};
pub(crate) use paging::{Paging, PagingInput};
pub(crate) use request::Request;
pub(crate) use response::{ByStatus, Received};
pub(crate) use rows::{constructor, object, serde};
pub(crate) use rules::{Alternative, Bounds, Rules, Takes};
pub(crate) use serde::de::MapAccess;
pub(crate) use serde::ser::{Serialize, SerializeMap, Serializer};
pub(crate) use shown::Hidden;
pub(crate) use union::{Buffered, Tagged, Union, Variant, forms, tagged, union};

/// What the tests look into.
#[cfg(test)]
pub(crate) use {
    lenient::read, limit::Limiter, param::Escape, param::spell, param::tree, redact::is_secret, redact::is_sensitive,
    retry::repeat,
};
