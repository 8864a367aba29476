// Written by `cargo xtask regen`; changes are lost.

//! Where the API is served.

use crate::runtime::BaseUrl;

/// A server that the document lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Server {
    /// Production
    ///
    /// `https://api.alteg.io/api/v1`
    #[default]
    Production,
    /// `https://developer.alteg.io/_mock/en/b2b-v1/openapi`
    Mock,
}

impl Server {
    /// The URL that paths are appended to.
    pub fn url(&self) -> String {
        match self {
            Self::Production => "https://api.alteg.io/api/v1".to_owned(),
            Self::Mock => "https://developer.alteg.io/_mock/en/b2b-v1/openapi".to_owned(),
        }
    }
}

impl From<Server> for BaseUrl {
    fn from(server: Server) -> Self {
        Self::new(server.url())
    }
}
