//! What a crate may know of its API that no document says. The crate says it; the runtime reads it from here.

use super::http::rate_limit::RateLimit;

/// The API of the crate. An inherent constant stands before the one of the same name in [`Unknown`].
pub(crate) struct Known;

pub(crate) trait Unknown {
    /// What the server takes from one address.
    const RATE_LIMITS: &'static [RateLimit] = &[];
    /// What to do about a response that cannot be decoded.
    const DECODE_HELP: Option<&'static str> = None;
}

impl Unknown for Known {}
