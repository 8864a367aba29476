//! The grammar of an OpenAPI document: which kind of node or value each key holds. Everything else (examples, defaults,
//! extensions) is data, in which a `$ref` is not a reference.

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

/// The kind of value that a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    Node(Place),
    /// A mapping of nodes by name.
    Map(&'static Place),
    List(&'static Place),
    Text,
    Flag,
    Number,
    /// A number of things: not negative and whole.
    Count,
    Texts,
    /// Alternatives of security requirements.
    Security,
    /// A value of any kind, left as it is.
    Data,
    /// A keyword of JSON Schema that no Rust type expresses.
    Inexpressible,
}

use Place::{
    Callback, Components, Document, Each, Encoding, Example, ExternalDocs, Header, Info, Link, MediaType, Operation,
    Parameter, PathItem, RequestBody, Response, Schema, SecurityScheme, Server, ServerVariable, Tag,
};
use Slot::{Count, Data, Flag, Inexpressible, List, Map, Node, Number, Security, Text, Texts};

/// The methods that a path item may have, in the order in which operations are listed.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Place {
    /// Returns whether a key is an extension among nodes by name. An extension has any value, a node is a mapping.
    pub(super) fn is_extension(self, key: &str, value: &serde_json::Value) -> bool {
        let Self::Each(inner) = self else { return false };
        key.starts_with("x-")
            && match *inner {
                // Kept as data.
                Self::PathItem => false,
                Self::MediaType => !key.contains('/'),
                // A schema may be a boolean.
                Self::Schema => !value.is_object() && !value.is_boolean(),
                _ => !value.is_object(),
            }
    }

    /// Returns the kind of value under `key`, or `None` if the key is not known here. An extension is data.
    pub(crate) fn slot(self, key: &str) -> Option<Slot> {
        Some(match (self, key) {
            // Names may begin with `x-`, paths may not.
            (Each(place), key) if !key.starts_with("x-") || *place != PathItem => Node(*place),
            (Callback, key) if !key.starts_with("x-") && key != "$ref" => Node(PathItem),
            (_, key) if key.starts_with("x-") && (self, key) != (Document, "x-webhooks") => Data,

            (Document, "paths" | "webhooks" | "x-webhooks") | (Components, "pathItems") => Map(&PathItem),
            (Document, "components") => Node(Components),
            (Document, "info") => Node(Info),
            (Document, "tags") => List(&Tag),
            (Document | Operation, "security") => Security,
            (Document, "openapi") => Text,
            (Document, "jsonSchemaDialect" | "$schema" | "$self" | "$defs" | "definitions") => Data,
            (Document | PathItem | Operation, "servers") => List(&Server),
            (Document | Tag | Operation | Schema, "externalDocs") => Node(ExternalDocs),

            (Info, "title" | "version" | "termsOfService") | (Tag | Server, "name") => Text,
            (Info, "summary" | "contact" | "license") => Data,
            (Server | ExternalDocs, "url") => Text,
            (Server, "variables") => Map(&ServerVariable),
            (ServerVariable, "enum") => Texts,
            (ServerVariable, "default") => Text,

            (Components, "schemas") => Map(&Schema),
            (Components, "securitySchemes") => Map(&SecurityScheme),
            (Components, "requestBodies") => Map(&RequestBody),
            (Components, "parameters") => Map(&Parameter),
            (Components | Operation, "responses") => Map(&Response),
            (Components | Operation, "callbacks") => Map(&Callback),
            (Components | Response | Encoding, "headers") => Map(&Header),
            (Components | Response, "links") => Map(&Link),
            (Components | Parameter | Header | MediaType, "examples") => Map(&Example),
            (SecurityScheme, "type" | "name" | "in" | "scheme" | "bearerFormat" | "openIdConnectUrl") => Text,
            (SecurityScheme, "flows" | "oauth2MetadataUrl" | "deprecated") => Data,

            (PathItem | Operation, "parameters") => List(&Parameter),
            (PathItem, key) if METHODS.contains(&key) => Node(Operation),
            (Operation, "tags") => Texts,
            (Operation, "operationId") => Text,
            (Operation, "requestBody") => Node(RequestBody),
            (Operation | Parameter | Header, "deprecated") => Flag,

            (Parameter, "name" | "in") => Text,
            (Parameter, "allowEmptyValue") => Flag,
            (Parameter | Encoding, "allowReserved") => Flag,
            (Header, "name" | "in") => Data,
            (Parameter | Header | Encoding, "style") => Text,
            (Parameter | Header | Encoding, "explode") => Flag,
            (Parameter | Header | RequestBody, "required") => Flag,
            (Parameter | Header | RequestBody | Response, "content") => Map(&MediaType),
            (Parameter | Header | MediaType, "schema") => Node(Schema),
            (Parameter | Header | MediaType, "example") => Data,
            (MediaType, "encoding") => Map(&Encoding),
            (Encoding, "contentType") => Text,
            (Response, "summary") => Data,
            (Example, "value") => Data,
            (Example, "externalValue") => Text,
            (Link, "operationId" | "operationRef") => Text,
            (Link, "requestBody" | "parameters") => Data,
            (Link, "server") => Node(Server),

            (Schema, "properties" | "patternProperties" | "$defs" | "definitions") => Map(&Schema),
            (Schema, "dependentSchemas") => Map(&Schema),
            (Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => List(&Schema),
            (Schema, "items" | "additionalProperties" | "not" | "unevaluatedProperties") => Node(Schema),
            (Schema, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf") => Number,
            (Schema, "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties") => Count,
            (Schema, "uniqueItems" | "readOnly" | "writeOnly" | "deprecated" | "nullable") => Flag,
            (Schema, "title" | "format" | "pattern" | "contentEncoding" | "contentMediaType") => Text,
            (Schema, "$ref" | "$dynamicRef") => Text,
            (Schema, "type" | "required") => Texts,
            (Schema, "enum" | "const" | "default" | "example" | "examples" | "discriminator") => Data,
            (Schema, "$schema" | "$id" | "$comment" | "$anchor" | "$dynamicAnchor" | "$vocabulary" | "xml") => Data,
            (Schema, "if" | "then" | "else" | "contains" | "minContains" | "maxContains") => Inexpressible,
            (Schema, "propertyNames" | "contentSchema" | "unevaluatedItems") => Inexpressible,
            (Schema, "dependentRequired" | "dependencies") => Inexpressible,

            (Info | Tag | Server | ServerVariable | ExternalDocs | Example | Link | SecurityScheme, "description") => {
                Text
            }
            (PathItem | Operation | Parameter | Header | RequestBody | Response | Schema, "description") => Text,
            (PathItem | Operation | Example, "summary") | (PathItem | Callback, "$ref") => Text,
            _ => return None,
        })
    }

    /// Returns the kind of the node or nodes under `key`.
    pub(crate) fn under(self, key: &str) -> Option<Place> {
        match self.slot(key)? {
            Node(place) => Some(place),
            Map(place) | List(place) => Some(Each(place)),
            _ => None,
        }
    }

    /// Returns the section of `components` that holds such nodes, if they can be referred to.
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
