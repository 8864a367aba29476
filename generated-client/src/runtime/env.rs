//! Configures a client from environment variables.
//!
//! Their names begin with the name of the crate, so that the same file serves any document.

use std::ffi::OsString;

use super::client::{Client, ClientBuilder};
use super::error::Error;

/// Name of the variable for the server, without the prefix.
const SERVER: &str = "base_url";

impl Client {
    /// Builds a client from environment variables and default settings, see [`ClientBuilder::env`].
    ///
    /// # Errors
    ///
    /// Returns the errors of [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().env().build()
    }
}

impl ClientBuilder {
    /// Sets server and secrets from environment variables, which replace earlier settings.
    ///
    /// The prefix of the variables is the name of this crate in capitals and an underscore; `-` becomes `_`. After the prefix,
    /// `BASE_URL` is the server, and any other name is the name of a secret. White space around a value is removed. A variable that
    /// is empty or not UTF-8 is ignored. A missing secret is an error when an operation needs it.
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
