//! What is known of the API beside its document; the runtime reads it from here.

use crate::{ClientBuilder, RateLimit};

impl ClientBuilder {
    /// What a partner may send from one address.
    pub(crate) const RATE_LIMITS: &[RateLimit] = &[RateLimit::per_minute(200), RateLimit::per_second(5)];
}
