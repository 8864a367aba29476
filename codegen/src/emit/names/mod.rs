//! Names of Rust: identifiers and cargo features.

pub(super) mod feature;
pub(super) mod ident;
