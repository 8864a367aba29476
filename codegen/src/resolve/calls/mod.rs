//! Resolves operations: parameters, request bodies, responses, pagination, security and servers.

mod content;
pub(super) mod operation;
pub(super) mod pagination;
mod parameter;
mod path;
mod request_body;
pub(super) mod response;
pub(super) mod security;
pub(super) mod unchecked_bounds;
