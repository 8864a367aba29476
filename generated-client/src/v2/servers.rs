// Written by `cargo xtask regen`; changes are lost.

//! Servers of the API.

use crate::runtime::BaseUrl;

/// A server of the API, for the operations of this module.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Server {
    /// Production
    ///
    /// `https://api.alteg.io/api/v2`
    #[default]
    Production,
}

impl Server {
    /// Returns the base URL of the server.
    pub fn url(&self) -> String {
        match self {
            Self::Production => "https://api.alteg.io/api/v2".to_owned(),
        }
    }

    /// Returns the base URL of another server for the operations of this module, such as a test server.
    pub fn at(url: impl Into<String>) -> BaseUrl {
        BaseUrl::of("v2", url)
    }
}

impl From<Server> for BaseUrl {
    fn from(server: Server) -> Self {
        Self::of("v2", server.url())
    }
}
