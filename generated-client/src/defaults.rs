//! What is known of the API beside its document; the runtime reads it from here.

use crate::RateLimit;
use crate::runtime::Known;

impl Known {
    /// What a partner may send from one address.
    pub(crate) const RATE_LIMITS: &[RateLimit] = &[RateLimit::per_minute(200), RateLimit::per_second(5)];

    pub(crate) const DECODE_HELP: Option<&'static str> = Some(
        "the body is in `raw()`; `cargo xtask record` in the repository of this crate makes a report of it without anything personal",
    );
}
