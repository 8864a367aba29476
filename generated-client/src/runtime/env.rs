//! What the environment says of a client: variables in, a builder with server and secrets out.
//!
//! Their names begin with this crate's, so that the same file serves any document.

use std::ffi::OsString;

use super::client::{Client, ClientBuilder};
use super::error::Error;

/// Name of the variable for the server, after the prefix.
const SERVER: &str = "base_url";

impl Client {
    /// A client with what the environment says and defaults for the rest: see [`ClientBuilder::env`].
    ///
    /// # Errors
    ///
    /// Those of [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().env().build()
    }
}

impl ClientBuilder {
    /// Takes server and secrets from the environment, in place of those set before.
    ///
    /// Variables begin with the name of this crate in capitals, `-` written `_`: after it and a `_`, `BASE_URL` is the
    /// server, and any other name is that of a secret. Space around a value does not count, and one that is empty or not
    /// UTF-8 is passed over. What an operation needs and is not there is an error when the operation is called.
    pub fn env(self) -> Self {
        self.variables(std::env::vars_os())
    }

    pub(crate) fn variables(self, variables: impl IntoIterator<Item = (OsString, OsString)>) -> Self {
        let prefix = format!("{}_", env!("CARGO_PKG_NAME").replace('-', "_").to_ascii_uppercase());
        let text = |(name, value): (OsString, OsString)| Some((name.into_string().ok()?, value.into_string().ok()?));
        variables.into_iter().filter_map(text).fold(self, |builder, (name, value)| {
            let name = name.strip_prefix(&prefix).map(str::to_ascii_lowercase);
            match (name.as_deref(), value.trim()) {
                (None, _) | (_, "") => builder,
                (Some(SERVER), url) => builder.server(url),
                (Some(name), secret) => builder.secret(name, secret),
            }
        })
    }
}
