//! The description of an operation, a parameter, a field or a type.

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Docs {
    pub summary: String,
    /// Markdown.
    pub description: String,
    pub deprecated: bool,
}
