//! The text of a document, an overlay or a configuration, with its name.

/// A text, and the name that errors give it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub name: &'a str,
    pub text: &'a str,
}
