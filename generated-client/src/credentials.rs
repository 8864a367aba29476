// Written by `cargo xtask regen`; changes are lost.

//! Functions that set the secrets of the client.

use crate::runtime::{Client, ClientBuilder, Error, Secret};

impl ClientBuilder {
    /// Token of the partner, from the developer account.
    pub fn partner_token(self, secret: impl Into<String>) -> Self {
        self.secret("partner_token", secret.into())
    }

    /// Token of a signed-in user, from `authorize_user`.
    pub fn user_token(self, secret: impl Into<String>) -> Self {
        self.secret("user_token", secret.into())
    }
}

impl Client {
    /// Returns a client with another `partner_token`, on the same connections, rate limits and settings.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Builder`] if the secret is empty or has control characters.
    pub fn with_partner_token(&self, secret: impl Into<Secret>) -> Result<Self, Error> {
        self.replacing("partner_token", secret)
    }

    /// Returns a client with another `user_token`, on the same connections, rate limits and settings.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Builder`] if the secret is empty or has control characters.
    pub fn with_user_token(&self, secret: impl Into<Secret>) -> Result<Self, Error> {
        self.replacing("user_token", secret)
    }
}
