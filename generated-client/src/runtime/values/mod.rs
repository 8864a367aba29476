//! Types of values that a field or an argument can have, beside those of Rust and of the document.

#[cfg(any(feature = "chrono", feature = "jiff"))]
pub(super) mod calendar;
pub(super) mod enums;
pub(super) mod file;
pub(super) mod iso;
pub(super) mod maybe;
pub(super) mod meta;
pub(super) mod null;
pub(super) mod resource;
pub(super) mod rest;
pub(super) mod text;
