//! Security schemes and the secrets that they are filled from.

use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub struct Secret {
    /// `snake_case`, such as `partner_token`.
    pub name: String,
    pub description: String,
}

/// A security scheme: where a credential goes and how it is spelt.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// As the document names it.
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
    /// Index into [`Api::secrets`].
    Secret(usize),
    /// `user:password` in base64, the two as indices into [`Api::secrets`].
    Basic(usize, usize),
}
