//! Operations, and the callbacks and webhooks that the publisher sends.

use super::{Body, Docs, Paging, Parameter, Response, Server, Success};

#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// As the document names it, or made from method and path.
    pub id: String,
    /// `snake_case`, unique in its group.
    pub name: String,
    /// Further names of the function, for callers that know no other; unique like the name.
    pub deprecated_names: Vec<String>,
    /// Upper case.
    pub method: String,
    /// Template with `{wire}` for each path parameter; begins with `/`.
    pub path: String,
    pub docs: Docs,
    /// Path parameters in the order of the template, then the others in the order of the document.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// `Accept`, where the document tells it and not only by its responses.
    pub accept: Option<String>,
    /// `Content-Type` of a request without a body, where the document wants one all the same.
    pub content_type: Option<String>,
    pub success: Success,
    /// Set where the response is a list that comes page by page.
    pub paging: Option<Paging>,
    /// Documented responses, success and error, in the order of the document.
    pub responses: Vec<Response>,
    /// Alternatives, each a combination of indices into [`Api::schemes`]; none means that no credential is sent.
    pub security: Vec<Vec<usize>>,
    /// Where the operation overrides the document's servers.
    pub servers: Vec<Server>,
    /// Known to change nothing, whatever the method says.
    pub safe: bool,
    pub pointer: String,
}

impl Operation {
    /// Functions of a group that make no call of an operation; none of an operation's names.
    pub const RESERVED: [&str; 2] = ["new", "clone"];

    /// `Accept`, as it is sent: what the document tells, or the media types of success, or those of any response where success
    /// has none.
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
    /// The expression or name under which the document lists it.
    pub path: String,
    pub docs: Docs,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub responses: Vec<Response>,
    pub pointer: String,
}
