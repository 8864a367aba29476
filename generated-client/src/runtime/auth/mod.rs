//! Credentials of a request, and secrets that are renewed.

pub(super) mod credentials;
pub(super) mod renewal;
