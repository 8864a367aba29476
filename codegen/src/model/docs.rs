//! What the document says in words about an operation, a parameter, a field or a type.

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Docs {
    pub summary: String,
    /// Markdown, as the document has it.
    pub description: String,
    pub deprecated: bool,
}
