//! Pagination.

/// The pagination of an operation that returns a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// The input for the number of a page.
    pub page: PagingInput,
    /// The input for the number of items of a page.
    pub size: Option<PagingInput>,
    /// Keys of the metadata that may have the count of all items, in order of precedence.
    pub total: Vec<String>,
    /// Keys of the metadata that may have the number of all pages, in order of precedence.
    pub pages: Vec<String>,
    /// Path of the link to the next page, from the top of the response, if the document has it.
    pub next: Option<String>,
}

/// An input of an operation that takes a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingInput {
    /// Index into [`Operation::parameters`](super::Operation::parameters).
    Parameter(usize),
    /// Name of a field of the JSON body.
    Field(String),
    /// Name of a field of the JSON body that has the number as text.
    TextField(String),
}
