//! Hides secrets in `Debug` output and error messages.

pub(super) mod debug;
pub(super) mod names;
pub(super) mod secret;
