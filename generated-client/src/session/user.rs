//! Sessions of users: signs a user in, by login and password or by a stored token.

use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use serde_json::{Value, json};

use super::{TOKEN, text};
use crate::runtime::{Cause, Details, Received, Renewal};
use crate::{Challenge, Client, Error, Secret};

/// A [`Client`] with the token of a user, from [`Client::sign_in`] or [`Session::from_token`]. Clones are cheap and share the
/// token.
///
/// When the server no longer accepts the token (401), a session with login and password signs in again, once for all calls that
/// wait, and retries them. A call returns a second 401, and an error of signing in. If signing in needs a code, all calls return
/// [`Error::SecondFactor`] until one of these challenges is confirmed. No further code is sent meanwhile.
///
/// Login and password are wiped from memory when the last clone is dropped.
#[derive(Debug, Clone)]
pub struct Session {
    client: Client,
    /// The first token.
    token: Secret,
}

impl Client {
    /// Signs a user in by the operation `authorize_user`. The session makes calls as that user, and shares connections, rate limits
    /// and settings with this client.
    ///
    /// # Errors
    ///
    /// Returns [`Error::SecondFactor`] if a code is needed, which the server has sent to the user; [`Challenge::confirm`] signs in with
    /// it. Returns an error of the operation if the request fails or the API refuses it, and [`Error::Decode`] if the
    /// response has no token.
    pub async fn sign_in(&self, login: impl Into<String>, password: impl Into<String>) -> Result<Session, Error> {
        let user = Arc::new(User {
            client: self.steady(),
            login: login.into().into(),
            password: password.into().into(),
            pending: Mutex::default(),
            renewal: Mutex::default(),
        });
        let token = user.token(None).await?;
        Ok(user.session(token))
    }
}

impl Session {
    /// Creates a session from the token of a user. It shares connections, rate limits and settings with `client`.
    ///
    /// Without login and password it cannot sign in again: when the server no longer accepts the token, calls return the 401.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Builder`] if the token is empty or has control characters.
    pub fn from_token(client: &Client, token: impl Into<Secret>) -> Result<Self, Error> {
        let token = token.into();
        Ok(Self { client: client.replacing(TOKEN, token.clone())?, token })
    }

    /// Returns the current token of the user, for example to store it.
    pub fn token(&self) -> Secret {
        self.client.renewal().map_or_else(|| self.token.clone(), |renewal| renewal.value())
    }
}

/// The client that makes the calls.
impl Deref for Session {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Challenge {
    /// Signs in with the code that the user has received. A session that returned this challenge uses the new token.
    ///
    /// # Errors
    ///
    /// Returns [`Error::SecondFactor`] with a new challenge if the server asks for another code: [`is_wrong_code`] and
    /// [`is_expired`] tell why. Returns an error of `authorize_user` if the request fails or the API refuses it; if attempts are
    /// left, this challenge can then be confirmed again.
    ///
    /// [`is_wrong_code`]: Self::is_wrong_code
    /// [`is_expired`]: Self::is_expired
    pub async fn confirm(&self, code: impl Into<Secret>) -> Result<Session, Error> {
        self.respond(Some(code.into())).await
    }

    /// Starts the sign-in again, for which the server sends a new code, if [`resend_after`](Self::resend_after) has passed.
    ///
    /// # Errors
    ///
    /// Returns [`Error::SecondFactor`] with the new challenge, unless the server no longer asks for a code.
    pub async fn resend(&self) -> Result<Session, Error> {
        self.respond(None).await
    }

    async fn respond(&self, code: Option<Secret>) -> Result<Session, Error> {
        let Some(SignIn { user, uuid }) = self.state() else {
            // Only signing in creates challenges, so each has this state.
            return Err(Error::SecondFactor(Box::new(self.clone())));
        };
        let token = user.token(code.map(|code| Confirmed { uuid: uuid.clone(), code })).await?;
        Ok(user.session(token))
    }
}

/// The sign-in that a challenge belongs to.
struct SignIn {
    user: Arc<User>,
    uuid: String,
}

/// A user who signs in.
struct User {
    client: Client,
    login: Secret,
    password: Secret,
    /// The challenge that waits for a code.
    pending: Mutex<Option<Pending>>,
    /// The token that all sessions of the user share. It owns the user, so this reference is weak.
    renewal: Mutex<Weak<Renewal>>,
}

/// A challenge and its uuid.
#[derive(Clone)]
struct Pending {
    uuid: String,
    details: Details,
}

/// A code for a challenge.
struct Confirmed {
    uuid: String,
    code: Secret,
}

impl User {
    /// Signs in, with or without the code for a challenge, and returns the token.
    async fn token(self: &Arc<Self>, confirmed: Option<Confirmed>) -> Result<Secret, Error> {
        let received = self.authorize(confirmed.as_ref()).await?;
        // The fields decide, not the status.
        let data: Value = received.data()?;
        if let Some(token) = text(&data, "/user_token").filter(|token| !token.is_empty()) {
            *lock(&self.pending) = None;
            return Ok(token.into());
        }
        let Some(uuid) = text(&data, "/uuid") else { return Err(received.lacks(&["data", TOKEN])) };
        let cause = match confirmed {
            None => Cause::Needed,
            Some(known) if known.uuid == uuid => Cause::Wrong,
            Some(_) => Cause::Expired,
        };
        let details = Details {
            operation: received.operation.id,
            cause,
            transport: text(&data, "/transport/type"),
            recipient: text(&data, "/transport/recipient"),
            attempts_left: count(&data, "/attempts_left"),
            resend_after: count(&data, "/refresh_ttl_sec").map(Duration::from_secs),
        };
        let pending = Pending { uuid, details };
        *lock(&self.pending) = Some(pending.clone());
        Err(self.challenge(pending))
    }

    /// Calls the operation. Its types are used through JSON, so that a change of the document does not break this code.
    #[allow(deprecated, reason = "the operation keeps its old name as a deprecated one if the document renames it")]
    async fn authorize(&self, confirmed: Option<&Confirmed>) -> Result<Received, Error> {
        let mut credentials = json!({ "login": self.login.expose(), "password": self.password.expose() });
        if let Some(Confirmed { uuid, code }) = confirmed {
            credentials["2fa"] = json!({ "uuid": uuid, "secret": code.expose() });
        }
        let credentials = crate::from_str(&credentials.to_string())
            .map_err(|error| Error::unsent("authorize_user", "body", error.to_string()))?;
        self.client.v1().authentication().authorize_user(credentials).received().await
    }

    /// Returns a session with this token, which all sessions of the user share.
    fn session(self: &Arc<Self>, token: Secret) -> Session {
        let mut shared = lock(&self.renewal);
        let renewal = match shared.upgrade() {
            Some(renewal) => {
                renewal.put(token.clone());
                renewal
            }
            None => {
                let user = self.clone();
                let fetch = move || {
                    let user = user.clone();
                    Box::pin(async move { user.renewed().await }) as _
                };
                Arc::new(Renewal::new(TOKEN, token.clone(), fetch))
            }
        };
        *shared = Arc::downgrade(&renewal);
        Session { client: self.client.renewing(renewal), token }
    }

    /// Signs in again, unless a code was sent already, because each attempt sends another code.
    async fn renewed(self: &Arc<Self>) -> Result<Secret, Error> {
        let pending = lock(&self.pending).clone();
        match pending {
            Some(mut pending) => {
                pending.details.cause = Cause::Needed;
                Err(self.challenge(pending))
            }
            None => self.token(None).await,
        }
    }

    fn challenge(self: &Arc<Self>, Pending { uuid, details }: Pending) -> Error {
        let state = SignIn { user: self.clone(), uuid };
        Error::SecondFactor(Box::new(Challenge::new(details, state)))
    }
}

/// Returns the number at a JSON pointer, which may be a number or a string.
fn count(data: &Value, pointer: &str) -> Option<u64> {
    text(data, pointer)?.trim().parse().ok()
}

/// Locks a mutex. Its value is valid even after a panic.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
