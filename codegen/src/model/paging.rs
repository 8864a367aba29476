//! How an operation returns a list page by page.

/// How a list comes page by page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// What takes the number of a page.
    pub page: PagingInput,
    /// What takes how many items a page has.
    pub size: Option<PagingInput>,
    /// Keys of the metadata under which the count of all items stands, the first that is there.
    pub total: Vec<String>,
}

/// Where an operation takes a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingInput {
    /// Index into [`Operation::parameters`].
    Parameter(usize),
    /// Name of a field of the JSON object that is the body.
    Field(String),
    /// The same, of a field that holds the number as text.
    TextField(String),
}
