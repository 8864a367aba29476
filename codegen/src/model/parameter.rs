//! Parameters of operations, and headers of responses.

use std::fmt;

use serde_json::Value;

use super::{Bounds, Docs, Shape};

#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    pub wire: String,
    /// Unique among the parameters of the operation, and never `body`.
    pub name: String,
    /// Former names of the setter of an optional parameter, kept for existing callers; unique like the name.
    pub deprecated_names: Vec<String>,
    pub place: ParameterPlace,
    pub style: Style,
    pub explode: bool,
    pub allow_reserved: bool,
    pub required: bool,
    pub shape: Shape,
    /// Media type of a value that is serialized as a whole (`content` instead of `schema`), such as `application/json`.
    pub media_type: Option<String>,
    pub default: Option<Value>,
    /// The documented example. It may not fit the shape.
    pub example: Option<Value>,
    pub bounds: Bounds,
    pub docs: Docs,
}

impl Parameter {
    /// Names of methods that every call has; no setter may have them.
    pub const RESERVED: [&str; 8] = ["request", "body", "pages", "items", "send", "call", "into_future", "clone"];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterPlace {
    Path,
    Query,
    Header,
    Cookie,
}

impl ParameterPlace {
    /// Returns the default style, and whether it explodes lists by default.
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
