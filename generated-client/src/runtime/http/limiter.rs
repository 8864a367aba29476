//! Keeps rate limits: delays each request, and shares the limits between all clones of a client.
//!
//! It counts the requests of the last second or minute, so that no interval of that length has more, wherever it begins. What counts
//! is when a request can reach the server: a request that waits for a connection counts until it is sent.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use crate::runtime::operation::rate_limit::RateLimit;

/// Longest interval. A longer one could overflow the clock, and the limit would have no effect.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// Longest time from sending a request to its arrival at the server. It ends early when the response is received.
const TRANSIT: Duration = Duration::from_millis(250);

/// Delays requests to keep rate limits.
pub(crate) struct Limiter {
    /// Limits that the user has set, in place of the limits of the API.
    limits: Option<Vec<RateLimit>>,
    /// A waiting call holds it, which is fair: calls continue in their order, and a call that is dropped makes room for the next.
    turn: tokio::sync::Mutex<()>,
    sent: Arc<Sent>,
}

#[derive(Default)]
struct Sent {
    latest: Mutex<Latest>,
    /// Notified when a request is sent, or is over.
    changed: Notify,
}

/// The latest requests.
#[derive(Default)]
struct Latest {
    requests: Vec<Arc<Mutex<Times>>>,
    /// The most requests and the longest interval of all limits so far.
    most: usize,
    longest: Duration,
}

/// When a request can have reached the server.
#[derive(Default)]
struct Times {
    /// When it was written to a connection.
    departed: Option<Instant>,
    /// When its response was received, or it failed.
    over: Option<Instant>,
}

impl Times {
    /// Returns when the request has reached the server at the latest, or `None` if it may not have been sent yet.
    fn arrived(&self) -> Option<Instant> {
        let departed = self.departed.map(|at| at + TRANSIT);
        departed.into_iter().chain(self.over).min()
    }

    /// Returns whether the request counts at `now` for a limit per `per`.
    fn counts(&self, now: Instant, per: Duration) -> bool {
        self.free(per).is_none_or(|free| free > now)
    }

    /// Returns when the request counts no longer.
    fn free(&self, per: Duration) -> Option<Instant> {
        self.arrived()?.checked_add(per.min(LONGEST))
    }
}

/// A request that may be sent. It is over when this is dropped.
pub(crate) struct Permit(Departure);

/// Records when a request is written to a connection.
#[derive(Clone)]
pub(crate) struct Departure {
    times: Arc<Mutex<Times>>,
    sent: Arc<Sent>,
}

impl Permit {
    pub(crate) fn departure(&self) -> Departure {
        self.0.clone()
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        lock(&self.0.times).over = Some(Instant::now());
        self.0.sent.changed.notify_one();
    }
}

impl Departure {
    /// Records that the request is written now. A later call replaces an earlier one.
    pub(crate) fn record(&self) {
        lock(&self.times).departed = Some(Instant::now());
        self.sent.changed.notify_one();
    }
}

impl Limiter {
    pub(crate) fn new(limits: Option<Vec<RateLimit>>) -> Self {
        Self { limits, turn: tokio::sync::Mutex::default(), sent: Arc::default() }
    }

    /// Returns the limits that the user has set.
    pub(crate) fn limits(&self) -> Option<&[RateLimit]> {
        self.limits.as_deref()
    }

    /// Waits until a request may be sent, and counts it. `defaults` are the limits of the API.
    pub(crate) async fn permit(&self, defaults: &[RateLimit]) -> Option<Permit> {
        let limits = self.limits().unwrap_or(defaults);
        if limits.is_empty() {
            return None;
        }
        let _turn = self.turn.lock().await;
        while let Some(free) = self.full(limits) {
            match free {
                Some(free) => drop(timeout_at(free, self.sent.changed.notified()).await),
                None => self.sent.changed.notified().await,
            }
        }
        let times = Arc::<Mutex<Times>>::default();
        lock(&self.sent.latest).requests.push(times.clone());
        Some(Permit(Departure { times, sent: self.sent.clone() }))
    }

    /// Returns `None` if a request may be sent now. Otherwise returns until when it must wait, or `None` if only the end of another
    /// request makes room.
    fn full(&self, limits: &[RateLimit]) -> Option<Option<Instant>> {
        let now = Instant::now();
        let mut latest = lock(&self.sent.latest);
        let latest = &mut *latest;
        for limit in limits {
            latest.most = latest.most.max(limit.requests as usize);
            latest.longest = latest.longest.max(limit.per);
        }
        if latest.requests.len() >= latest.most {
            latest.requests.retain(|times| lock(times).counts(now, latest.longest));
        }
        let full = limits.iter().filter_map(|limit| {
            let (mut counted, mut first) = (0, None);
            for times in latest.requests.iter().map(|times| lock(times)) {
                if times.counts(now, limit.per) {
                    counted += 1;
                    first = first.into_iter().chain(times.free(limit.per)).min();
                }
            }
            (counted >= limit.requests as usize).then_some(first)
        });
        full.max()
    }
}

/// Locks what is valid even after a panic, and is never held across an await.
fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
