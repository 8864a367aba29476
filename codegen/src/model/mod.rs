//! The model of an API: groups, operations, parameters, bodies, responses, types.
//!
//! `resolve` builds it; `emit`, `outline` and `diff` read it. It knows neither OpenAPI nor Rust syntax: a name has its case
//! (`snake_case` for operations, parameters and fields, `UpperCamelCase` for types and variants) and is unique in its scope, but
//! may be a keyword of Rust.

mod api;
mod body;
mod chain;
mod docs;
mod operation;
mod paging;
mod parameter;
mod pattern;
mod response;
mod security;
mod server;
mod shape;
mod status;
mod types;
mod union;

pub use self::api::{Api, Features, Group, Webhooks};
pub use self::body::{Body, Codec, Content, Encoding};
pub use self::docs::Docs;
pub use self::operation::{Event, Messages, Operation};
pub use self::paging::{Paging, PagingInput};
pub use self::parameter::{Parameter, ParameterPlace, Style};
pub use self::pattern::{Pattern, Step};
pub use self::response::{Envelope, EnvelopeKeys, JsonApiKeys, Offer, Payload, Response, Success};
pub use self::security::{Place, Scheme, Secret, Spelling};
pub use self::server::{RateLimit, Server, Variable};
pub use self::shape::{Bounds, Float, Int, Shape, TypeId};
pub use self::status::Status;
pub use self::types::{Choice, Enum, EnumVariant, Field, Kind, Object, Rest, Role, StatusVariant, Type};
pub use self::union::{Constant, Union, UnionVariant};
