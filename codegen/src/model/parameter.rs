//! Parameters of operations, and headers of responses.

use std::fmt;

use serde_json::Value;

use super::{Bounds, Docs, Shape};

#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    pub wire: String,
    /// Unique among the parameters of the operation, and never `body`.
    pub name: String,
    /// Further names of what sets an optional one, for callers that know no other; unique like the name.
    pub deprecated_names: Vec<String>,
    pub place: ParameterPlace,
    pub style: Style,
    pub explode: bool,
    pub allow_reserved: bool,
    pub required: bool,
    pub shape: Shape,
    /// Set where the value is one serialised document (`content` instead of `schema`), such as `application/json`.
    pub media_type: Option<String>,
    pub default: Option<Value>,
    /// A value as the document shows it, whether or not it fits the shape.
    pub example: Option<Value>,
    pub bounds: Bounds,
    pub docs: Docs,
}

impl Parameter {
    /// What a call has of its own; no setter of a parameter is called so.
    pub const RESERVED: [&str; 8] = ["request", "body", "pages", "items", "send", "call", "into_future", "clone"];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterPlace {
    Path,
    Query,
    Header,
    Cookie,
}

impl ParameterPlace {
    /// Returns the style, and whether lists are exploded, where the document sets neither.
    pub fn default_style(self) -> (Style, bool) {
        match self {
            Self::Path | Self::Header => (Style::Simple, false),
            Self::Query | Self::Cookie => (Style::Form, true),
        }
    }
}

/// Writes the place as a document does: `path`, `query`, `header`, `cookie`.
impl fmt::Display for ParameterPlace {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}
