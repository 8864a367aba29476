//! Writes documentation comments.

pub(super) mod code;
pub(super) mod doc;
pub(super) mod escape;
pub(super) mod html;
pub(super) mod markdown;
pub(super) mod operation;
pub(super) mod webhooks;
