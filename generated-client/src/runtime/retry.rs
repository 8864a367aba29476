//! Whether a call that failed is made again, and when: an error in, a time to wait out.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};

use super::error::Error;
use super::operation::Method;
use super::random::random;
use super::response::Received;

/// How often a call is made again when [`Error::is_retryable`], and after what time.
///
/// Unless set otherwise a call is made three times at most, and only with a method that has the same effect however often
/// it arrives (GET, HEAD, PUT, DELETE, OPTIONS, TRACE). The first wait is half a second and each further one twice as long,
/// up to a minute, of which chance takes off up to a half. A server that asks for a longer wait by `Retry-After` gets it,
/// up to the same minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    first_delay: Duration,
    longest_delay: Duration,
    every_method: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            first_delay: Duration::from_millis(500),
            longest_delay: Duration::from_secs(60),
            every_method: false,
        }
    }
}

impl RetryPolicy {
    /// Every call is made once.
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// How often a call is made, the first time included.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// How long to wait before the second attempt.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// How long to wait before any attempt, whatever the server asks for.
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// Whether calls are made again that may have had their effect already, such as those that create something.
    pub fn every_method(mut self, every: bool) -> Self {
        self.every_method = every;
        self
    }

    /// How long to wait after `made` attempts of which the last ended so; `None` if that was the last.
    pub(crate) fn delay(&self, method: Method, made: u32, error: &Error) -> Option<Duration> {
        let again = made < self.attempts && error.is_retryable() && (self.every_method || method.is_idempotent());
        again.then(|| {
            let doubled = self.first_delay.saturating_mul(1 << made.saturating_sub(1).min(31));
            // So that calls that failed together do not come back together.
            let half = doubled.min(self.longest_delay) / 2;
            let jittered = half + half.mul_f64(random() as f64 / u64::MAX as f64);
            jittered.max(error.retry_after().unwrap_or_default()).min(self.longest_delay)
        })
    }
}

/// Makes a call, and makes it again for as long as the policy says and it can be.
pub(crate) async fn repeat<F: Future<Output = Result<Received, Error>>>(
    policy: &RetryPolicy,
    method: Method,
    again: impl Fn() -> bool,
    mut attempt: impl FnMut(u32) -> F,
) -> Result<Received, Error> {
    let mut made = 1;
    loop {
        let error = match attempt(made).await {
            Ok(received) => return Ok(received),
            Err(error) => error,
        };
        match policy.delay(method, made, &error).filter(|_| again()) {
            Some(delay) => tokio::time::sleep(delay).await,
            None => return Err(error),
        }
        made += 1;
    }
}

/// How long the server asks to wait: in seconds, or until a date by the server's own clock.
pub(crate) fn after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than can be counted are as good as for ever.
        return (!text.is_empty()).then(|| Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = |name: HeaderName| httpdate::parse_http_date(headers.get(name)?.to_str().ok()?.trim()).ok();
    let now = date(DATE).unwrap_or_else(SystemTime::now);
    Some(date(RETRY_AFTER)?.duration_since(now).unwrap_or_default())
}
