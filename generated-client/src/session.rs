//! Signing in: login and password in, a client that keeps itself signed in out.

use std::ops::Deref;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

use crate::v1::types::Credentials;
use crate::{Client, Error};

/// A [`Client`] with the token of a user who has signed in by [`Client::sign_in`]. Clones are cheap and share the token.
///
/// When the token is no longer taken (401), it signs in again, once for all calls that wait, and makes them again. A second
/// 401 is returned, and so is the error of signing in. Login and password are wiped from memory with the last clone.
#[derive(Debug, Clone)]
pub struct Session {
    client: Client,
}

impl Client {
    /// Signs a user in by `authorize_user`; the session makes calls as that user, over the same connections.
    ///
    /// # Errors
    ///
    /// Those of the operation, and [`Error::Decode`] where the answer has no token.
    pub async fn sign_in(&self, login: impl Into<String>, password: impl Into<String>) -> Result<Session, Error> {
        let user =
            Arc::new(User { client: self.steady(), login: login.into().into(), password: password.into().into() });
        let token = user.token().await?;
        let fetch = move || {
            let user = user.clone();
            Box::pin(async move { user.token().await }) as _
        };
        Ok(Session { client: self.renewing("user_token", token, fetch) })
    }
}

/// The client that makes the calls.
impl Deref for Session {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

struct User {
    client: Client,
    login: SecretString,
    password: SecretString,
}

impl User {
    async fn token(&self) -> Result<SecretString, Error> {
        let credentials = Credentials::new(self.login.expose_secret(), self.password.expose_secret());
        let answer = self.client.v1().authentication().authorize_user(credentials).await?;
        match &answer.data.user_token {
            Some(token) if !token.is_empty() => Ok(token.as_str().into()),
            _ => Err(answer.lacks(&["data", "user_token"])),
        }
    }
}
