//! Types of every kind.

mod objects;
mod others;
mod visits;

pub(crate) use objects::*;
pub(crate) use others::*;
pub(crate) use visits::*;
