//! Secrets, and what `Debug` and error messages show of values that may be secrets.

pub(super) mod debug;
pub(super) mod names;
pub(super) mod secret;
