//! Serializes parameters and request bodies.

pub(super) mod body;
pub(super) mod json;
pub(super) mod multipart;
pub(super) mod parameter;
