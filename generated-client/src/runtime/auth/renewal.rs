//! A secret that is fetched again when the server rejects it, once for all calls that wait for it.
//!
//! A refusal is remembered for a while: if the server rejects a new secret too, or refuses to issue one, another attempt would get
//! the same response.
//!
//! It knows neither what the secret is nor how it is fetched.

use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::error::Error;
use crate::runtime::redact::secret::Secret;

pub(crate) type Fetching = Pin<Box<dyn Future<Output = Result<Secret, Error>> + Send>>;

/// How long a refusal is remembered.
const REMEMBERED: Duration = Duration::from_secs(60);

/// A secret that can be renewed.
pub(crate) struct Renewal {
    /// Name of the secret.
    pub(crate) name: &'static str,
    fetch: Box<dyn Fn() -> Fetching + Send + Sync>,
    /// Locked while the secret is fetched, so that calls made meanwhile use the new one.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<Current>,
}

/// The secret that a call uses.
#[derive(Clone)]
pub(crate) struct Current {
    pub(crate) value: Secret,
    /// Number of attempts to fetch the secret, including failed ones.
    tries: u64,
    /// Number of the attempt that fetched the current secret.
    good: u64,
    /// When the server refused to issue a secret, or rejected a new one.
    refused: Option<Instant>,
}

impl Renewal {
    pub(crate) fn new(name: &'static str, value: Secret, fetch: impl Fn() -> Fetching + Send + Sync + 'static) -> Self {
        let state = Mutex::new(Current { value, tries: 0, good: 0, refused: None });
        Self { name, fetch: Box::new(fetch), turn: tokio::sync::Mutex::default(), state }
    }

    /// Returns the secret. Waits for a fetch that is in progress.
    pub(crate) async fn current(&self) -> Current {
        let _turn = self.turn.lock().await;
        self.state().clone()
    }

    /// Returns the current secret, without waiting.
    pub(crate) fn value(&self) -> Secret {
        self.state().value.clone()
    }

    /// Fetches the secret after the server has rejected it, unless another call has done so since. Returns whether there is a new
    /// secret. A call that waited for another call's failed fetch gets `false`, not the error, and so does a call soon after a refusal.
    pub(crate) async fn renew(&self, rejected: &Current) -> Result<bool, Error> {
        let _turn = self.turn.lock().await;
        if self.state().refused.is_some_and(|at| at.elapsed() < REMEMBERED) {
            return Ok(false);
        }
        if self.state().tries == rejected.tries {
            // If this call is dropped here, the next waiting call fetches the secret.
            match (self.fetch)().await {
                Ok(value) => self.put(value),
                Err(error) => {
                    // Other errors may pass, and a challenge waits for its code.
                    let is_refused = matches!(&error, Error::Api(api) if !api.status().is_server_error());
                    let is_refused = is_refused && !error.is_retryable();
                    let mut state = self.state();
                    state.tries += 1;
                    state.refused = is_refused.then(Instant::now);
                    return Err(error);
                }
            }
        }
        Ok(self.state().good > rejected.tries)
    }

    /// Sets a secret that was fetched in another way.
    pub(crate) fn put(&self, value: Secret) {
        let mut state = self.state();
        state.value = value;
        state.tries += 1;
        state.good = state.tries;
        state.refused = None;
    }

    /// Remembers that the server has rejected this secret, which is new.
    pub(crate) fn refuse(&self, rejected: &Current) {
        let mut state = self.state();
        if state.tries == rejected.tries {
            state.refused = Some(Instant::now());
        }
    }

    /// Locks the state. The lock is never held across an await, and the state is valid even after a panic.
    fn state(&self) -> MutexGuard<'_, Current> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
