//! Secrets: text that `Debug` does not show and that is wiped from memory.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// A secret, such as the token of a user. `Debug` does not show it, and it is wiped from memory when it is dropped.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Returns the secret as text, for example to store it.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret([redacted])")
    }
}
