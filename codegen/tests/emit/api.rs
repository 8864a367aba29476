//! Small models to emit: a builder for each thing, with everything that a test does not care about left out.

use codegen::model::{
    Api, Body, Bounds, Codec, Content, Docs, Enum, EnumVariant, Envelope, EnvelopeKeys, Field, Group, Int, Kind,
    Object, Operation, Parameter, ParameterPlace, Payload, Place, Response, Rest, Scheme, Secret, Server, Shape,
    Spelling, Status, Style, Success, Type, TypeId,
};

pub(crate) const INT: Shape = Shape::Int(Int::I64);

/// One group, `pets`, with these operations and types.
pub(crate) fn api(operations: Vec<Operation>, types: Vec<Type>) -> Api {
    Api {
        module: "v1".to_owned(),
        title: "Pets".to_owned(),
        version: "1.0".to_owned(),
        servers: vec![server("Production", "https://pets.example/v1")],
        secrets: vec![Secret { name: "token".to_owned(), description: "Token of the account.".to_owned() }],
        schemes: vec![Scheme {
            name: "bearer".to_owned(),
            place: Place::Header,
            key: "Authorization".to_owned(),
            spelling: vec![Spelling::Literal("Bearer ".to_owned()), Spelling::Secret(0)],
            description: String::new(),
        }],
        envelope: Some(EnvelopeKeys {
            success: Some("success".to_owned()),
            data: "data".to_owned(),
            meta: Some("meta".to_owned()),
            json_api: None,
        }),
        groups: vec![Group { name: "pets".to_owned(), tag: "Pets".to_owned(), operations, ..Group::default() }],
        types,
        ..Api::default()
    }
}

pub(crate) fn server(name: &str, url: &str) -> Server {
    Server { name: name.to_owned(), url: url.to_owned(), description: String::new(), variables: Vec::new() }
}

/// Answers nothing, needs nothing, takes nothing.
pub(crate) fn operation(name: &str, method: &str, path: &str) -> Operation {
    Operation {
        id: name.to_owned(),
        name: name.to_owned(),
        deprecated_names: Vec::new(),
        method: method.to_owned(),
        path: path.to_owned(),
        docs: Docs::default(),
        parameters: Vec::new(),
        body: None,
        accept: None,
        content_type: None,
        success: Success::One(plain(None, Shape::Nothing)),
        paging: None,
        offers: Vec::new(),
        responses: Vec::new(),
        security: Vec::new(),
        servers: Vec::new(),
        safe: false,
        pointer: String::new(),
    }
}

pub(crate) fn docs(summary: &str, description: &str) -> Docs {
    Docs { summary: summary.to_owned(), description: description.to_owned(), deprecated: false }
}

pub(crate) fn plain(codec: Option<Codec>, shape: Shape) -> Payload {
    Payload { codec, shape, envelope: None }
}

pub(crate) fn enveloped(shape: Shape, meta: Option<Shape>) -> Payload {
    Payload { codec: Some(Codec::Json), shape, envelope: Some(Envelope { meta, ..Envelope::default() }) }
}

pub(crate) fn parameter(name: &str, place: ParameterPlace, shape: Shape) -> Parameter {
    let is_path = place == ParameterPlace::Path;
    let simple = is_path || place == ParameterPlace::Header;
    Parameter {
        wire: name.to_owned(),
        name: name.to_owned(),
        deprecated_names: Vec::new(),
        place,
        style: if simple { Style::Simple } else { Style::Form },
        explode: !simple,
        allow_reserved: false,
        required: is_path,
        shape,
        media_type: None,
        default: None,
        example: None,
        bounds: Bounds::default(),
        docs: Docs::default(),
    }
}

pub(crate) fn path(name: &str) -> Parameter {
    parameter(name, ParameterPlace::Path, INT)
}

pub(crate) fn query(name: &str, shape: Shape) -> Parameter {
    parameter(name, ParameterPlace::Query, shape)
}

pub(crate) fn content(media_type: &str, codec: Codec, shape: Shape) -> Content {
    Content {
        media_type: media_type.to_owned(),
        codec,
        shape,
        bounds: Bounds::default(),
        encodings: Vec::new(),
        example: None,
    }
}

pub(crate) fn body(content: Content) -> Body {
    Body { required: true, description: String::new(), contents: vec![content], choice: None }
}

pub(crate) fn json(shape: Shape) -> Body {
    body(content("application/json", Codec::Json, shape))
}

pub(crate) fn answer(code: u16, description: &str, shape: Option<Shape>) -> Response {
    Response {
        status: Status::Code(code),
        description: description.to_owned(),
        content: shape.map(|shape| content("application/json", Codec::Json, shape)),
        headers: Vec::new(),
        envelope: None,
        inferred: false,
        offers: Vec::new(),
    }
}

/// Belongs to the group `pets`.
pub(crate) fn kind(name: &str, kind: Kind) -> Type {
    Type {
        name: name.to_owned(),
        group: Some("pets".to_owned()),
        docs: Docs::default(),
        kind,
        sent: true,
        received: true,
        pointer: String::new(),
    }
}

pub(crate) fn object(name: &str, fields: Vec<Field>) -> Type {
    kind(name, Kind::Object(Object { fields, rest: None, multipart: false, role: None }))
}

pub(crate) fn rest(name: &str, shape: Shape) -> Option<Box<Rest>> {
    Some(Box::new(Rest { name: name.to_owned(), declared: true, shape, bounds: Bounds::default() }))
}

pub(crate) fn field(name: &str, shape: Shape) -> Field {
    Field {
        pattern: None,
        wire: name.to_owned(),
        name: name.to_owned(),
        shape,
        required: false,
        default: None,
        constant: None,
        example: None,
        bounds: Bounds::default(),
        read_only: false,
        write_only: false,
        docs: Docs::default(),
    }
}

pub(crate) fn required(name: &str, shape: Shape) -> Field {
    Field { required: true, ..field(name, shape) }
}

pub(crate) fn texts(name: &str, values: &[(&str, &str)]) -> Type {
    let variants = values.iter().map(|(name, value)| variant(name, (*value).to_owned())).collect();
    kind(name, Kind::TextEnum(Enum { variants, other: "Other".to_owned() }))
}

pub(crate) fn integers(name: &str, values: &[(&str, i64)]) -> Type {
    let variants = values.iter().map(|(name, value)| variant(name, *value)).collect();
    kind(name, Kind::IntEnum(Enum { variants, other: "Other".to_owned() }))
}

fn variant<T>(name: &str, value: T) -> EnumVariant<T> {
    EnumVariant { name: name.to_owned(), value }
}

pub(crate) fn list(shape: Shape) -> Shape {
    Shape::List(Box::new(shape))
}

pub(crate) fn map(shape: Shape) -> Shape {
    Shape::Map(Box::new(shape))
}

pub(crate) fn nullable(shape: Shape) -> Shape {
    Shape::Nullable(Box::new(shape))
}

pub(crate) fn named(id: usize) -> Shape {
    Shape::Named(TypeId(id))
}
