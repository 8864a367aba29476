//! Resolves schemas to types: lowers them to drafts, infers missing schemas, merges equal drafts.

mod apart;
pub(super) mod draft;
pub(super) mod endless;
pub(super) mod enums;
pub(super) mod equal;
pub(super) mod infer;
pub(super) mod lower;
pub(super) mod numbers;
mod objects;
pub(crate) mod required;
pub(super) mod shapes;
pub(super) mod union;
