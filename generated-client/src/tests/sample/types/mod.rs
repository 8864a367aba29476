//! Types of every kind.

mod objects;
mod others;

pub(crate) use objects::*;
pub(crate) use others::*;
