//! Typed client for Altegio's B2B API.

#[allow(dead_code, unused_imports, unused_macros, reason = "serves any document; this one need not use every part")]
mod runtime;
pub mod v1;

pub use runtime::{
    ApiError, Base64, BaseUrl, BuilderError, Bytes, Call, Client, ClientBuilder, Date, DateTime, DecodeError, Error,
    File, HeaderMap, InvalidRequest, Maybe, Meta, MissingCredential, NotBase64, Null, Response, Sending, StatusCode,
    TooLarge, TransportError, Value,
};

#[cfg(test)]
mod tests;
