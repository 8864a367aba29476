//! Constant data about an operation: method, path, parameters, credentials, envelope, pagination.
//!
//! Each generated operation has a `static` of these types. The code that sends and decodes reads it.

use super::bounds::Rules;
use super::rate_limit::RateLimit;

/// One operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Operation id in the document.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// Whether the operation changes nothing, whatever its method.
    pub(crate) safe: bool,
    /// Path template, with `{name}` for each path parameter.
    pub(crate) path: &'static str,
    /// Module of the document.
    pub(crate) document: &'static str,
    /// URL of the default server, with the default values of its variables.
    pub(crate) base: &'static str,
    /// Whether the document has another server for this operation than for all operations.
    pub(crate) own_server: bool,
    pub(crate) parameters: &'static [Parameter],
    /// Alternative combinations of security schemes. If empty, no credential is sent.
    pub(crate) security: &'static [&'static [&'static Scheme]],
    /// Value of the `Accept` header.
    pub(crate) accept: &'static str,
    /// Value of the `Content-Type` header of a request without a body.
    pub(crate) content_type: Option<&'static str>,
    /// Envelope of responses, including error responses.
    pub(crate) envelope: Option<&'static Envelope>,
    /// Default rate limits of the API.
    pub(crate) rate_limits: &'static [RateLimit],
}

impl Operation {
    /// Returns whether sending a request twice has the same effect as sending it once.
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

/// A parameter. Generated code starts with the constant of its location and sets what differs.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) place: ParameterPlace,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
    /// Media type, if the value is serialized as one document.
    pub(crate) content: Option<&'static str>,
    pub(crate) required: bool,
    /// Bounds of the value.
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

/// A security scheme: the location and the format of a credential.
#[derive(Debug)]
pub(crate) struct Scheme {
    /// Name in the document.
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

/// A part of a credential.
#[derive(Debug)]
pub(crate) enum Spelling {
    Literal(&'static str),
    /// The secret of this name.
    Secret(&'static str),
    /// `user:password` in base64, by the names of both secrets.
    Basic(&'static str, &'static str),
}

impl Spelling {
    /// Returns the names of the secrets in this part.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &'static str> + use<> {
        let (first, second) = match *self {
            Self::Literal(_) => (None, None),
            Self::Secret(name) => (Some(name), None),
            Self::Basic(user, password) => (Some(user), Some(password)),
        };
        first.into_iter().chain(second)
    }
}

/// The envelope of responses, by the names of its fields.
#[derive(Debug)]
pub(crate) struct Envelope {
    pub(crate) success: Option<&'static str>,
    pub(crate) data: &'static str,
    pub(crate) meta: Option<&'static str>,
    /// Members of JSON:API responses, if they have this format.
    pub(crate) json_api: Option<&'static JsonApi>,
}

/// The members of a JSON:API response beside data and metadata, by their names.
#[derive(Debug)]
pub(crate) struct JsonApi {
    pub(crate) included: &'static str,
    pub(crate) links: &'static str,
    pub(crate) errors: &'static str,
}

/// The encoding of one field of a form body, or of one part of a multipart body.
#[derive(Debug)]
pub(crate) struct Encoding {
    pub(crate) field: &'static str,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) style: Style,
    pub(crate) explode: bool,
}

impl Encoding {
    /// Creates the encoding of a part with a content type.
    #[allow(dead_code, reason = "only some documents have one")]
    pub(crate) const fn part(field: &'static str, content_type: &'static str) -> Self {
        Self { field, content_type: Some(content_type), style: Style::Form, explode: true }
    }
}

/// The pagination of an operation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paging {
    /// Input for the number of the page. The first page is 1.
    pub(crate) page: PagingInput,
    /// Input for the number of items on a page.
    pub(crate) size: Option<PagingInput>,
    /// Keys of the metadata that may hold the number of items on all pages.
    pub(crate) total: &'static [&'static str],
}

/// The location of a number in a request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PagingInput {
    /// A parameter, by its index.
    Parameter(usize),
    /// A field of a JSON object body, by its name.
    Field(&'static str),
    /// A field that holds the number as a string.
    #[allow(dead_code, reason = "only some documents have one")]
    TextField(&'static str),
}
