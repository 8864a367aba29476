//! How fast calls are sent: a wait before each, shared by all clones of a client.
//!
//! It counts what was sent in the time just past, so that no span of that length ever sees more, wherever it begins.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

/// Beyond what clocks can count to, a limit would be none; nobody waits this long.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// At most so many requests in any span of this length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RateLimit {
    requests: u32,
    per: Duration,
}

impl RateLimit {
    /// So many requests in a time; of at least one request.
    pub const fn new(requests: u32, per: Duration) -> Self {
        Self { requests, per }
    }

    /// So many requests a second.
    pub const fn per_second(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(1))
    }

    /// So many requests a minute.
    pub const fn per_minute(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(60))
    }

    /// Whether it lets nothing pass.
    pub(crate) fn is_closed(&self) -> bool {
        self.requests == 0
    }
}

pub(crate) struct Limiter {
    limits: Vec<RateLimit>,
    /// When the latest requests went out, as many as the widest limit counts. Who waits holds the lock, which is given on
    /// in the order of asking: so nobody is overtaken, and who leaves makes room for the next.
    sent: Mutex<VecDeque<Instant>>,
}

impl Limiter {
    pub(crate) fn new(limits: Vec<RateLimit>) -> Self {
        Self { limits, sent: Mutex::default() }
    }

    pub(crate) fn limits(&self) -> &[RateLimit] {
        &self.limits
    }

    /// Returns when a request may be sent, and counts it.
    pub(crate) async fn permit(&self) {
        let Some(widest) = self.limits.iter().map(|limit| limit.requests as usize).max() else { return };
        let mut sent = self.sent.lock().await;
        let free = self.limits.iter().filter_map(|limit| {
            let oldest = sent.len().checked_sub(limit.requests as usize)?;
            sent.get(oldest)?.checked_add(limit.per.min(LONGEST))
        });
        if let Some(free) = free.max() {
            sleep_until(free).await;
        }
        if sent.len() >= widest {
            sent.pop_front();
        }
        sent.push_back(Instant::now());
    }
}
