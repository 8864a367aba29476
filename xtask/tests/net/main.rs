//! `download` and `update` as a user runs them, against a server that the tests start.
#![allow(clippy::unwrap_used)]
