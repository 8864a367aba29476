//! What stands where in an OpenAPI document: which kind of node each key leads to. Everything else (examples, defaults,
//! extensions) is opaque: a `$ref` in it is no reference.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    Example,
    Link,
    Callback,
    SecurityScheme,
    /// A mapping or a list of such nodes.
    Each(&'static Place),
}

use Place::{
    Callback, Components, Document, Each, Encoding, Example, Header, Link, MediaType, Operation, Parameter, PathItem,
    RequestBody, Response, Schema, SecurityScheme,
};

impl Place {
    /// What stands under `key`.
    pub(super) fn under(self, key: &str) -> Option<Place> {
        Some(match (self, key) {
            (Each(place), key) if !key.starts_with("x-") || *place != PathItem => *place,
            (Document, "paths" | "webhooks" | "x-webhooks") | (Components, "pathItems") => Each(&PathItem),
            (Document, "components") => Components,
            (Components, "schemas") => Each(&Schema),
            (Components, "securitySchemes") => Each(&SecurityScheme),
            (Components, "requestBodies") => Each(&RequestBody),
            (Components | PathItem | Operation, "parameters") => Each(&Parameter),
            (PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => Operation,
            (Operation, "requestBody") => RequestBody,
            (Components | Operation, "responses") => Each(&Response),
            (Components | Operation, "callbacks") => Each(&Callback),
            (Callback, key) if !key.starts_with("x-") && key != "$ref" => PathItem,
            (Components | Response | Encoding, "headers") => Each(&Header),
            (Components | Response, "links") => Each(&Link),
            (Components | Parameter | Header | MediaType, "examples") => Each(&Example),
            (Parameter | Header | RequestBody | Response, "content") => Each(&MediaType),
            (Parameter | Header | MediaType, "schema") => Schema,
            (MediaType, "encoding") => Each(&Encoding),
            (Schema, "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas") => {
                Each(&Schema)
            }
            (Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => Each(&Schema),
            (Schema, "items" | "additionalProperties" | "not" | "unevaluatedProperties") => Schema,
            _ => return None,
        })
    }

    /// The section of `components` in which such nodes stand, where they can be referred to.
    pub(super) fn section(self) -> Option<&'static str> {
        Some(match self {
            Schema => "schemas",
            Response => "responses",
            Parameter => "parameters",
            Example => "examples",
            RequestBody => "requestBodies",
            Header => "headers",
            SecurityScheme => "securitySchemes",
            Link => "links",
            Callback => "callbacks",
            PathItem => "pathItems",
            _ => return None,
        })
    }

    pub(super) fn describe(self) -> &'static str {
        match self {
            Schema => "a schema",
            Response => "a response",
            Parameter => "a parameter",
            Example => "an example",
            RequestBody => "a request body",
            Header => "a header",
            SecurityScheme => "a security scheme",
            Link => "a link",
            Callback => "a callback",
            PathItem => "a path item",
            Operation => "an operation",
            MediaType => "a media type",
            Encoding => "an encoding",
            Components | Document | Each(_) => "a mapping or a list",
        }
    }
}
