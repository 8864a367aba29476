//! Security schemes and their secrets.

use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub struct Secret {
    /// `snake_case`, such as `partner_token`.
    pub name: String,
    pub description: String,
}

/// A security scheme: the place of a credential and the format of its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// The name in the document.
    pub name: String,
    pub place: Place,
    /// Name of the header, query parameter or cookie.
    pub key: String,
    pub spelling: Vec<Spelling>,
    pub description: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Header,
    Query,
    Cookie,
}

/// Writes the place as a document does: `header`, `query`, `cookie`.
impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Header => "header",
            Self::Query => "query",
            Self::Cookie => "cookie",
        })
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Spelling {
    Literal(String),
    /// Index into [`Api::secrets`](super::Api::secrets).
    Secret(usize),
    /// `user:password` in base64, both as indices into [`Api::secrets`](super::Api::secrets).
    Basic(usize, usize),
}
