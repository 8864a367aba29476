//! A secret that the server ceases to take and that can be fetched anew: once for all calls that wait for it.
//!
//! It knows neither what the secret is nor how it is fetched.

use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::runtime::error::Error;
use crate::runtime::redact::secret::Secret;

pub(crate) type Fetching = Pin<Box<dyn Future<Output = Result<Secret, Error>> + Send>>;

pub(crate) struct Renewal {
    /// Name of the secret.
    pub(crate) name: &'static str,
    fetch: Box<dyn Fn() -> Fetching + Send + Sync>,
    /// Held while the secret is fetched, so that calls made meanwhile go out with the new one.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<Known>,
}

/// The secret, as a call uses it.
#[derive(Clone)]
pub(crate) struct Known {
    pub(crate) value: Secret,
    /// How often the secret has been fetched, or was tried to be.
    tries: u64,
    /// The try that gave the present one.
    good: u64,
}

impl Renewal {
    pub(crate) fn new(name: &'static str, value: Secret, fetch: impl Fn() -> Fetching + Send + Sync + 'static) -> Self {
        let state = Mutex::new(Known { value, tries: 0, good: 0 });
        Self { name, fetch: Box::new(fetch), turn: tokio::sync::Mutex::default(), state }
    }

    /// Returns the secret, after a fetch that is under way.
    pub(crate) async fn known(&self) -> Known {
        let _turn = self.turn.lock().await;
        self.state().clone()
    }

    /// Returns the secret that was fetched last.
    pub(crate) fn value(&self) -> Secret {
        self.state().value.clone()
    }

    /// After a refusal of what was known: fetches the secret, unless another call has done so since, and tells whether there
    /// is another one now. Who waited for a fetch that failed is not told why, only that there is none.
    pub(crate) async fn renew(&self, refused: &Known) -> Result<bool, Error> {
        let _turn = self.turn.lock().await;
        if self.state().tries == refused.tries {
            // A call that is dropped here has not tried: the next that waits does.
            match (self.fetch)().await {
                Ok(value) => self.put(value),
                Err(error) => {
                    self.state().tries += 1;
                    return Err(error);
                }
            }
        }
        Ok(self.state().good > refused.tries)
    }

    /// Takes a secret that was fetched in another way.
    pub(crate) fn put(&self, value: Secret) {
        let mut state = self.state();
        state.value = value;
        state.tries += 1;
        state.good = state.tries;
    }

    /// Never held across an await. What a thread that panicked left is whole.
    fn state(&self) -> MutexGuard<'_, Known> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
