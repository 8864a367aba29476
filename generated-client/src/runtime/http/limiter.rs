//! Keeps rate limits: delays each request, and shares the limits between all clones of a client.
//!
//! It counts the requests of the last second or minute, so that no interval of that length has more, wherever it begins.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

use crate::runtime::operation::rate_limit::RateLimit;

/// Longest interval. A longer one could overflow the clock, and the limit would have no effect.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// Delays requests to keep rate limits.
pub(crate) struct Limiter {
    /// Limits that the user has set, in place of the limits of the API.
    limits: Option<Vec<RateLimit>>,
    /// A waiting call holds the lock, which is fair: calls continue in their order, and a call that is dropped makes room for the
    /// next.
    sent: Mutex<Sent>,
}

/// The latest requests.
#[derive(Default)]
struct Sent {
    times: VecDeque<Instant>,
    /// Number of times to keep: as many as the largest limit counts.
    kept: usize,
}

impl Limiter {
    pub(crate) fn new(limits: Option<Vec<RateLimit>>) -> Self {
        Self { limits, sent: Mutex::default() }
    }

    /// Returns the limits that the user has set.
    pub(crate) fn limits(&self) -> Option<&[RateLimit]> {
        self.limits.as_deref()
    }

    /// Waits until a request may be sent, and counts it. `defaults` are the limits of the API.
    pub(crate) async fn permit(&self, defaults: &[RateLimit]) {
        let limits = self.limits().unwrap_or(defaults);
        let Some(largest) = limits.iter().map(|limit| limit.requests as usize).max() else { return };
        let mut sent = self.sent.lock().await;
        let free = limits.iter().filter_map(|limit| {
            let oldest = sent.times.len().checked_sub(limit.requests as usize)?;
            sent.times.get(oldest)?.checked_add(limit.per.min(LONGEST))
        });
        if let Some(free) = free.max() {
            sleep_until(free).await;
        }
        sent.kept = sent.kept.max(largest);
        if sent.times.len() >= sent.kept {
            sent.times.pop_front();
        }
        sent.times.push_back(Instant::now());
    }
}
