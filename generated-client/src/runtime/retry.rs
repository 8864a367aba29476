//! Retries: whether a failed call is retried, and after what delay.

use std::time::Duration;

use super::error::Error;
use super::http::received::Received;
use super::operation::descriptor::Operation;
use super::random::random;

/// Decides whether a failed call is retried, and after what delay.
///
/// A call is retried if its error [is retryable](Error::is_retryable) and the operation is idempotent: its method is GET, HEAD,
/// PUT, DELETE, OPTIONS or TRACE, or the operation is a search that changes nothing. Other calls are not retried, not even after a
/// refused connection, unless [`every_method`](Self::every_method) is set.
///
/// Default: three attempts. The first delay is half a second, and each further delay is twice as long, up to one minute. A random
/// part of up to one half is subtracted. If the server asks for a longer delay by `Retry-After`, the client waits that long, up
/// to the same minute.
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
    /// Turns retries off.
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// Sets the number of attempts, including the first. Default: 3.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the delay before the second attempt. Default: half a second.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// Limits the delay before any attempt, whatever the server asks for. Default: one minute.
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest_delay = delay;
        self
    }

    /// Also retries calls that may have had their effect already, such as those that create something. Default: false.
    pub fn every_method(mut self, every: bool) -> Self {
        self.every_method = every;
        self
    }

    /// Returns the delay after `attempts` attempts, the last of which failed with `error`, or `None` if there is no further attempt.
    fn delay(&self, operation: &Operation, attempts: u32, error: &Error) -> Option<Duration> {
        let retries =
            attempts < self.attempts && error.is_retryable() && (self.every_method || operation.is_idempotent());
        retries.then(|| {
            let doubled = self.first_delay.saturating_mul(1 << attempts.saturating_sub(1).min(31));
            // The random part keeps calls that failed together from being retried together.
            let half = doubled.min(self.longest_delay) / 2;
            let jittered = half + half.mul_f64(random() as f64 / u64::MAX as f64);
            jittered.max(error.retry_after().unwrap_or_default()).min(self.longest_delay)
        })
    }
}

/// Makes a call, and retries it while the policy allows it and the body can be sent again.
pub(crate) async fn repeat<F: Future<Output = Result<Received, Error>>>(
    policy: &RetryPolicy,
    operation: &Operation,
    is_sendable: impl Fn() -> bool,
    mut attempt: impl FnMut(u32) -> F,
) -> Result<Received, Error> {
    let mut attempts = 1;
    loop {
        let error = match attempt(attempts).await {
            Ok(received) => return Ok(received),
            Err(error) => error,
        };
        match policy.delay(operation, attempts, &error).filter(|_| is_sendable()) {
            Some(delay) => tokio::time::sleep(delay).await,
            None => return Err(error),
        }
        attempts += 1;
    }
}
