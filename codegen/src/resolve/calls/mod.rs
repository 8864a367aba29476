//! Resolves operations: parameters, bodies, responses, pagination, security and servers.

pub(super) mod body;
pub(super) mod operation;
pub(super) mod pagination;
pub(super) mod parameter;
pub(super) mod security;
pub(super) mod unchecked_bounds;
