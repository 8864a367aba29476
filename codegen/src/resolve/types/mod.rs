//! Resolves schemas to types: lowers them to drafts, infers missing schemas, merges equal drafts.

mod alternative;
mod apart;
mod arrays;
pub(super) mod draft;
pub(super) mod endless;
pub(super) mod enums;
pub(super) mod equal;
pub(super) mod infer;
mod inherit;
mod labels;
pub(super) mod lower;
pub(super) mod numbers;
mod objects;
pub(crate) mod required;
pub(super) mod resources;
pub(super) mod shapes;
mod telling;
mod together;
pub(super) mod union;
pub(super) mod webhooks;

/// Largest number of properties of an object, or of values of an enum, that a type is generated for. Compilers need much time and
/// memory for each.
const MEMBERS: usize = 10_000;
