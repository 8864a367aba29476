//! Identifiers of Rust.

pub(super) mod feature;
pub(super) mod ident;
