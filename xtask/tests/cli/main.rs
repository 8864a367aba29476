//! The program as a user runs it: arguments and a small project in; exit code, output and files out.
#![allow(clippy::unwrap_used)]

mod out;
mod outline;
mod record;
mod regen;
mod scratch;
mod several;
mod stale;
mod usage;
