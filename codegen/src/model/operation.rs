//! Operations, and events: callbacks and webhooks.

use super::{Body, Content, Docs, Paging, Parameter, Response, Server, Success};

#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The id in the document, or one that is made of the method and the path.
    pub id: String,
    /// `snake_case`, unique in its group.
    pub name: String,
    /// Former names of the function, kept for existing callers; unique like the name.
    pub deprecated_names: Vec<String>,
    /// In upper case.
    pub method: String,
    /// The template, with `{wire}` for each path parameter. Begins with `/`.
    pub path: String,
    pub docs: Docs,
    /// Path parameters in the order of the template, then the others in the order of the document.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// Value of `Accept`, if the document has it as a header parameter.
    pub accept: Option<String>,
    /// Value of `Content-Type` that a request without a body needs all the same.
    pub content_type: Option<String>,
    pub success: Success,
    /// How to request pages, if the response is a list with pagination.
    pub paging: Option<Paging>,
    /// Documented responses of success and of error, in the order of the document.
    pub responses: Vec<Response>,
    /// Alternatives, each a combination of indices into [`Api::schemes`](super::Api::schemes). Empty if no credential is sent.
    pub security: Vec<Vec<usize>>,
    /// Success bodies in other media types than the one that is requested, each of which a caller can ask for.
    pub offers: Vec<Content>,
    /// Servers of this operation, which replace the servers of the document.
    pub servers: Vec<Server>,
    /// Whether the operation is known to change nothing, regardless of its method.
    pub safe: bool,
    pub pointer: String,
}

impl Operation {
    /// Names of functions that every group has; no operation may have them.
    pub const RESERVED: [&str; 2] = ["new", "clone"];

    /// Returns the value of `Accept`: the documented one, otherwise the media types of success, otherwise those of any response.
    pub fn accepts(&self) -> String {
        if let Some(accept) = &self.accept {
            return accept.clone();
        }
        let of = |wanted: &dyn Fn(&Response) -> bool| {
            let mut types: Vec<&str> = Vec::new();
            for content in
                self.responses.iter().filter(|response| wanted(response)).filter_map(|one| one.content.as_ref())
            {
                if !types.contains(&content.media_type.as_str()) {
                    types.push(&content.media_type);
                }
            }
            types.join(", ")
        };
        let success = of(&|response| response.status.is_success());
        let any = if success.is_empty() { of(&|_| true) } else { success };
        if any.is_empty() { "*/*".to_owned() } else { any }
    }
}

/// The request body and the responses of an operation or event.
#[derive(Debug, Clone, Copy)]
pub struct Messages<'a> {
    pub id: &'a str,
    pub pointer: &'a str,
    pub body: Option<&'a Body>,
    pub responses: &'a [Response],
}

/// A callback or webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    pub id: String,
    pub name: String,
    pub method: String,
    /// The expression of a callback, or the name of a webhook.
    pub path: String,
    pub docs: Docs,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub responses: Vec<Response>,
    /// Alternatives, each a combination of names of security schemes. Empty if the document names none for this event.
    pub security: Vec<Vec<String>>,
    /// Whether it is a webhook, and not a callback of an operation.
    pub webhook: bool,
    pub pointer: String,
}
