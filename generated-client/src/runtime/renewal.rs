//! A secret that the server ceases to take and that can be fetched anew: once for all calls that wait for it.
//!
//! It knows neither what the secret is nor how it is fetched.

use std::pin::Pin;
use std::sync::Arc;

use secrecy::SecretString;
use tokio::sync::Mutex;

use super::error::Error;
use super::security::Secrets;

pub(crate) type Fetching = Pin<Box<dyn Future<Output = Result<SecretString, Error>> + Send>>;

pub(crate) struct Renewal {
    /// Name of the secret.
    pub(crate) secret: &'static str,
    fetch: Box<dyn Fn() -> Fetching + Send + Sync>,
    /// Locked while the secret is fetched, so that calls made meanwhile go out with the new one.
    state: Mutex<Known>,
}

/// All secrets, as a call uses them.
#[derive(Clone)]
pub(crate) struct Known {
    pub(crate) secrets: Arc<Secrets>,
    /// How often the secret has been fetched, or was tried to be.
    tries: u64,
    /// The try that gave the present one.
    good: u64,
}

impl Renewal {
    pub(crate) fn new(
        secrets: Secrets,
        secret: &'static str,
        value: SecretString,
        fetch: impl Fn() -> Fetching + Send + Sync + 'static,
    ) -> Self {
        let state = Known { secrets: with(&secrets, secret, value), tries: 0, good: 0 };
        Self { secret, fetch: Box::new(fetch), state: Mutex::new(state) }
    }

    pub(crate) async fn known(&self) -> Known {
        self.state.lock().await.clone()
    }

    /// After a refusal of what was known: fetches the secret, unless another call has done so since, and tells whether there
    /// is another one now. Who waited for a fetch that failed is not told why, only that there is none.
    pub(crate) async fn renew(&self, refused: &Known) -> Result<bool, Error> {
        let mut state = self.state.lock().await;
        if state.tries == refused.tries {
            // A call that is dropped here has not tried: the next that waits does.
            let fetched = (self.fetch)().await;
            state.tries += 1;
            state.secrets = with(&state.secrets, self.secret, fetched?);
            state.good = state.tries;
        }
        Ok(state.good > refused.tries)
    }
}

fn with(secrets: &Secrets, name: &str, value: SecretString) -> Arc<Secrets> {
    let mut secrets = secrets.clone();
    secrets.insert(name.to_owned(), value);
    Arc::new(secrets)
}
