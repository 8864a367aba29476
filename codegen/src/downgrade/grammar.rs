//! What stands where in an OpenAPI document: which kind of node each key leads to. Everything else (examples, defaults,
//! extensions) is opaque: a `$ref` in it is no reference.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Document,
    Info,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
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
    Callback, Components, Document, Each, Encoding, Example, ExternalDocs, Header, Info, Link, MediaType, Operation,
    Parameter, PathItem, RequestBody, Response, Schema, SecurityScheme, Server, ServerVariable, Tag,
};

impl Place {
    /// What stands under `key`.
    pub(crate) fn under(self, key: &str) -> Option<Place> {
        Some(match (self, key) {
            (Each(place), key) if !key.starts_with("x-") || *place != PathItem => *place,
            (Document, "paths" | "webhooks" | "x-webhooks") | (Components, "pathItems") => Each(&PathItem),
            (Document, "components") => Components,
            (Document, "info") => Info,
            (Document, "tags") => Each(&Tag),
            (Document | PathItem | Operation, "servers") => Each(&Server),
            (Server, "variables") => Each(&ServerVariable),
            (Document | Tag | Operation | Schema, "externalDocs") => ExternalDocs,
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
    pub(crate) fn section(self) -> Option<&'static str> {
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

    pub(crate) fn describe(self) -> &'static str {
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
            Server => "a server",
            ServerVariable => "a variable of a server",
            Tag => "a tag",
            Info | ExternalDocs | Components | Document | Each(_) => "a mapping or a list",
        }
    }
}
