//! The API in plain terms: groups, operations, parameters, bodies, answers, types.
//!
//! `resolve` builds it, `rust`, `outline` and `diff` read it. It knows neither OpenAPI nor Rust syntax: a name here is
//! cased (`snake_case` for operations, parameters and fields, `UpperCamelCase` for types and variants) and unique in its
//! scope, but may still be a keyword of the language that is emitted.

use serde_json::Value;

mod facts;

/// One document, resolved.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    /// Module that the API becomes, such as `v1`.
    pub module: String,
    /// The crate that the module is part of, as Rust spells it, where that is known.
    pub package: Option<String>,
    pub title: String,
    pub version: String,
    pub description: String,
    pub servers: Vec<Server>,
    /// Secrets that the security schemes are filled from, in order of first use.
    pub secrets: Vec<Secret>,
    pub schemes: Vec<Scheme>,
    /// Set where answers come in an [`Envelope`].
    pub envelope: Option<EnvelopeKeys>,
    /// Default rate limits of the client. Without any, requests are not limited.
    pub rate_limits: Vec<RateLimit>,
    /// Operations by tag, in the order of the document.
    pub groups: Vec<Group>,
    /// Every type of the API; [`TypeId`] is an index into it.
    pub types: Vec<Type>,
}

/// A limit for the number of requests in any interval of a given length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// At least 1.
    pub requests: u32,
    /// Length of the interval, at least 1.
    pub seconds: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// `UpperCamelCase`, unique among the servers: from the description, or `Server1`.
    pub name: String,
    /// May hold `{variable}`.
    pub url: String,
    pub description: String,
    pub variables: Vec<Variable>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Variable {
    pub wire: String,
    pub name: String,
    pub default: String,
    pub values: Vec<String>,
    pub description: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Secret {
    /// `snake_case`, such as `partner_token`.
    pub name: String,
    pub description: String,
}

/// A security scheme: where a credential goes and how it is spelt.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// As the document names it.
    pub name: String,
    pub place: Place,
    /// Name of the header, query parameter or cookie.
    pub key: String,
    pub spelling: Vec<Spelling>,
    pub description: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Header,
    Query,
    Cookie,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Spelling {
    Literal(String),
    /// Index into [`Api::secrets`].
    Secret(usize),
    /// `user:password` in base64, the two as indices into [`Api::secrets`].
    Basic(usize, usize),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// `snake_case`: a module and the function that leads to it.
    pub name: String,
    /// The tag as the document spells it.
    pub tag: String,
    pub description: String,
    pub operations: Vec<Operation>,
    /// Requests that the publisher makes to the user's server: callbacks and webhooks. Types, not calls.
    pub events: Vec<Event>,
}

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
    /// `Accept`, where the document tells it and not only by its answers.
    pub accept: Option<String>,
    /// `Content-Type` of a request without a body, where the document wants one all the same.
    pub content_type: Option<String>,
    pub success: Success,
    /// Set where the answer is a list that comes page by page.
    pub paging: Option<Paging>,
    /// Documented answers, success and error, in the order of the document.
    pub answers: Vec<Answer>,
    /// Alternatives, each a combination of indices into [`Api::schemes`]; none means that no credential is sent.
    pub security: Vec<Vec<usize>>,
    /// Where the operation overrides the document's servers.
    pub servers: Vec<Server>,
    /// Known to change nothing, whatever the method says.
    pub safe: bool,
    pub pointer: String,
}

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
    pub answers: Vec<Answer>,
    pub pointer: String,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Docs {
    pub summary: String,
    /// Markdown, as the document has it.
    pub description: String,
    pub deprecated: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    pub wire: String,
    /// Unique among the parameters of the operation, and never `body`.
    pub name: String,
    /// Further names of what sets an optional one, for callers that know no other; unique like the name.
    pub deprecated_names: Vec<String>,
    pub place: ParameterPlace,
    pub style: Style,
    pub explode: bool,
    pub allow_reserved: bool,
    pub required: bool,
    pub shape: Shape,
    /// Set where the value is one serialised document (`content` instead of `schema`), such as `application/json`.
    pub media_type: Option<String>,
    pub default: Option<Value>,
    /// A value as the document shows it, whether or not it fits the shape.
    pub example: Option<Value>,
    pub bounds: Bounds,
    pub docs: Docs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterPlace {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    pub required: bool,
    pub description: String,
    /// One choice or several; the first is the one that a plain call takes. Several are variants of an enum, whose id is in
    /// `choice`.
    pub contents: Vec<Content>,
    /// A [`Kind::Choice`] type, where there are several contents.
    pub choice: Option<TypeId>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// As sent: `*/*` in the document is already `application/json` here.
    pub media_type: String,
    pub codec: Codec,
    /// [`Shape::Text`] for text, [`Shape::Bytes`] for bytes.
    pub shape: Shape,
    /// Of a body that is sent.
    pub bounds: Bounds,
    /// Of multipart and form bodies: what the document says about single fields.
    pub encodings: Vec<Encoding>,
    /// A whole body as the document shows it, envelope included, whether or not it fits the shape.
    pub example: Option<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codec {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Encoding {
    /// Wire name of the field.
    pub field: String,
    pub content_type: Option<String>,
    pub style: Style,
    pub explode: bool,
}

/// What a call yields when it succeeds.
#[derive(Debug, Clone, PartialEq)]
pub enum Success {
    /// One payload whatever the success status.
    One(Payload),
    /// Payloads that differ by status: a [`Kind::Answers`] type.
    ByStatus(TypeId),
}

/// A decoded body.
#[derive(Debug, Clone, PartialEq)]
pub struct Payload {
    pub codec: Option<Codec>,
    /// With an envelope, what stands under its `data`.
    pub shape: Shape,
    pub envelope: Option<Envelope>,
}

/// The frame around an answer: `{success, data, meta}` by whatever names the configuration gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// `None`: the document does not say more than that it is there.
    pub meta: Option<Shape>,
}

/// The names of the frame's own fields.
#[derive(Debug, Clone, PartialEq)]
pub struct EnvelopeKeys {
    pub success: Option<String>,
    pub data: String,
    pub meta: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub status: Status,
    pub description: String,
    /// The body, where one is documented. With an envelope, its shape is what stands under `data`; the body of an error
    /// is always whole.
    pub content: Option<Content>,
    pub envelope: Option<Envelope>,
    pub headers: Vec<Parameter>,
    /// The type was read off an example, for lack of a schema.
    pub inferred: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Code(u16),
    /// 2 for `2XX`.
    Range(u8),
    Default,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// How a value looks where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Free form: any JSON.
    Any,
    /// `null` and nothing else.
    Null,
    /// No body at all.
    Nothing,
    Bool,
    Int(Width),
    Float(Width),
    Text,
    Date,
    DateTime,
    /// Base64 in a string.
    Base64,
    /// The bytes of a body that is not text.
    Bytes,
    /// A part of a multipart body.
    File,
    List(Box<Shape>),
    Map(Box<Shape>),
    Tuple(Vec<Shape>),
    Nullable(Box<Shape>),
    Named(TypeId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Width {
    W32,
    W64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// `UpperCamelCase`, unique in the API.
    pub name: String,
    /// Name of the group that uses it, or `None` where several do.
    pub group: Option<String>,
    pub docs: Docs,
    pub kind: Kind,
    pub traits: Traits,
    /// Reached from a request, reached from an answer.
    pub sent: bool,
    pub received: bool,
    /// Where the document has it first.
    pub pointer: String,
}

/// What a type can truly derive beyond `Debug`, `Clone` and `PartialEq`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traits {
    pub eq: bool,
    pub hash: bool,
    pub copy: bool,
    /// No field is required: the empty value is a valid one.
    pub default: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Object(Object),
    TextEnum(Enum<String>),
    IntEnum(Enum<i64>),
    Union(Union),
    /// A body in one of several media types.
    Choice(Vec<Choice>),
    /// Answers that differ by status.
    Answers(Vec<StatusVariant>),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object {
    pub fields: Vec<Field>,
    /// Fields beyond the listed ones, kept in a map under this name.
    pub rest: Option<Box<Rest>>,
    /// Used as the body of a multipart request: its fields become parts.
    pub multipart: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Rest {
    pub name: String,
    /// The document says that there may be further fields. Without its word, a received object keeps them all the same.
    pub declared: bool,
    pub shape: Shape,
    /// Of each value.
    pub bounds: Bounds,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub wire: String,
    pub name: String,
    /// [`Shape::Nullable`] where null is a value. With `required` unset this leaves three states: absent, null, a value.
    pub shape: Shape,
    /// Must be there, in what is sent and in what is received.
    pub required: bool,
    /// The field closes a cycle of types and is kept behind a pointer.
    pub boxed: bool,
    pub default: Option<Value>,
    /// A value as the document shows it, whether or not it fits the shape.
    pub example: Option<Value>,
    pub bounds: Bounds,
    pub read_only: bool,
    pub write_only: bool,
    pub docs: Docs,
}

/// An open enum: a value that is not listed is kept in the variant `other`.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum<T> {
    pub variants: Vec<EnumVariant<T>>,
    pub other: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct EnumVariant<T> {
    pub name: String,
    pub value: T,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    pub variants: Vec<UnionVariant>,
    /// Wire name of the field that tells the variants apart.
    pub tag: Option<String>,
    /// With a tag: the variant that keeps a value with an unknown tag.
    pub other: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct UnionVariant {
    pub name: String,
    pub shape: Shape,
    pub bounds: Bounds,
    pub boxed: bool,
    /// Values of the tag that mean this variant.
    pub tags: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub name: String,
    pub content: Content,
}

#[derive(Debug, Clone, PartialEq)]
pub struct StatusVariant {
    pub name: String,
    pub status: Status,
    pub description: String,
    pub payload: Payload,
}

/// What the document says about a value beyond its shape.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bounds {
    pub minimum: Option<f64>,
    pub exclusive_minimum: bool,
    pub maximum: Option<f64>,
    pub exclusive_maximum: bool,
    pub multiple_of: Option<f64>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub unique_items: bool,
    /// What holds for each item of a list, or each value of a map.
    pub items: Option<Box<Bounds>>,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    /// The format as the document spells it, where no shape stands for it (`uuid`, `email`, …).
    pub format: Option<String>,
}
