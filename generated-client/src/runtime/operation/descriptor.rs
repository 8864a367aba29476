//! What a generated operation says about itself, as constant data: method, path, parameters, credentials, envelope.
//!
//! Data only; the rooms that send and decode read it. A generated `static` is the only place where these are written.

use super::bounds::Rules;

/// One operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    /// As the document names it; what an error speaks of.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// Changes nothing, whatever the method says.
    pub(crate) safe: bool,
    /// Template with `{name}` for each path parameter.
    pub(crate) path: &'static str,
    /// URL of the default server, default values of its variables filled in.
    pub(crate) base: &'static str,
    pub(crate) parameters: &'static [Parameter],
    /// Alternatives, each a combination of schemes; none means that no credential is sent.
    pub(crate) security: &'static [&'static [&'static Scheme]],
    /// Value of the `Accept` header.
    pub(crate) accept: &'static str,
    /// Value of the `Content-Type` header of a request without a body.
    pub(crate) content_type: Option<&'static str>,
    /// The frame around answers, error answers included.
    pub(crate) envelope: Option<&'static Envelope>,
}

impl Operation {
    /// Whether sending a request twice has the same effect as sending it once.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.safe || self.method.is_idempotent()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Other(&'static str),
}

impl Method {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Other(name) => name,
        }
    }

    fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }
}

/// One parameter: begin with the constant of its place and change what differs.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) place: ParameterPlace,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
    /// Media type, where the value is one serialised document.
    pub(crate) content: Option<&'static str>,
    pub(crate) required: bool,
    /// What holds for a value.
    pub(crate) rules: Option<&'static Rules>,
}

impl Parameter {
    pub(crate) const PATH: Self = Self {
        name: "",
        place: ParameterPlace::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        content: None,
        required: true,
        rules: None,
    };
    pub(crate) const QUERY: Self =
        Self { place: ParameterPlace::Query, style: Style::Form, explode: true, required: false, ..Self::PATH };
    pub(crate) const HEADER: Self = Self { place: ParameterPlace::Header, required: false, ..Self::PATH };
    pub(crate) const COOKIE: Self = Self { place: ParameterPlace::Cookie, ..Self::QUERY };
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterPlace {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

/// A security scheme: where a credential goes and how it is spelt.
#[derive(Debug)]
pub(crate) struct Scheme {
    /// As the document names it.
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    /// Name of the header, query parameter or cookie.
    pub(crate) key: &'static str,
    pub(crate) spelling: &'static [Spelling],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Header,
    Query,
    Cookie,
}

#[derive(Debug)]
pub(crate) enum Spelling {
    Literal(&'static str),
    /// The secret of this name.
    Secret(&'static str),
    /// `user:password` in base64, both by the names of their secrets.
    Basic(&'static str, &'static str),
}

impl Spelling {
    /// Names of the secrets that the part needs.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &'static str> + use<> {
        let (first, second) = match *self {
            Self::Literal(_) => (None, None),
            Self::Secret(name) => (Some(name), None),
            Self::Basic(user, password) => (Some(user), Some(password)),
        };
        first.into_iter().chain(second)
    }
}

/// The frame around an answer, by the names of its fields.
#[derive(Debug)]
pub(crate) struct Envelope {
    pub(crate) success: Option<&'static str>,
    pub(crate) data: &'static str,
    pub(crate) meta: Option<&'static str>,
}

/// What the document says about one field of a form body.
#[derive(Debug)]
pub(crate) struct Encoding {
    pub(crate) field: &'static str,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) style: Style,
    pub(crate) explode: bool,
}

/// What the document says of an operation's pages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paging {
    /// What takes the number of a page; the first is 1.
    pub(crate) page: PagingInput,
    /// What takes how many items a page has.
    pub(crate) size: Option<PagingInput>,
    /// Keys of the metadata under which the count of all items stands.
    pub(crate) total: &'static [&'static str],
}

/// Where a request takes a number.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PagingInput {
    /// By the index of the parameter.
    Parameter(usize),
    /// By the name of a field of the body, a JSON object.
    Field(&'static str),
    /// The same, of a field that holds the number as text.
    #[allow(dead_code, reason = "only some documents have one")]
    TextField(&'static str),
}
