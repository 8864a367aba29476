//! Decides what only Rust must know of the types: boxes, sizes, derived traits, and complexity.

pub(super) mod boxes;
pub(super) mod complexity;
mod graph;
pub(super) mod traits;
