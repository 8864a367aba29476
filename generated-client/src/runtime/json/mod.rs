//! Lenient decoding: reads JSON into types, and accepts values of a similar type.

pub(super) mod budget;
pub(super) mod chain;
pub(super) mod fault;
pub(super) mod lenient;
pub(super) mod parser;
pub(super) mod read;
pub(super) mod tolerance;
pub(super) mod union;
pub(super) mod webhooks;

pub(super) use parser::{Json, Stands};
pub(super) mod when;
