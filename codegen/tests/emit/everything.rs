//! A model with every construct, and with names that a careless emitter stumbles over.

use codegen::model::{
    Api, Body, Bounds, Choice, Codec, Content, Docs, Encoding, Event, Field, Float, Group, Int, Kind, Object,
    Operation, Parameter, ParameterPlace, Place, Response, Scheme, Secret, Server, Shape, Spelling, Status,
    StatusVariant, Style, Success, Type, TypeId, Union, UnionVariant, Variable,
};

use super::api::*;

/// Names of types that Rust, serde or the runtime already has, in the order of their ids.
const TAKEN: [&str; 30] = [
    "Option",
    "Vec",
    "String",
    "Result",
    "Box",
    "Into",
    "From",
    "Default",
    "Value",
    "Date",
    "File",
    "Maybe",
    "Object",
    "Fields",
    "MapAccess",
    "SerializeMap",
    "Serialize",
    "Serializer",
    "BTreeMap",
    "Union",
    "Variant",
    "Tagged",
    "Client",
    "Call",
    "Error",
    "Response",
    "Self",
    "Some",
    "Clone",
    "Debug",
];

const FIRST: usize = TAKEN.len();

pub(crate) fn api() -> Api {
    let mut types: Vec<Type> = TAKEN.iter().map(|name| object(name, vec![field("id", INT)])).collect();
    types.extend(kinds());
    let mut api = super::api::api(operations(), types);
    api.description = DOCS.to_owned();
    api.groups[0].description = DOCS.to_owned();
    api.groups[0].events.push(event());
    api.groups.extend(["types", "security", "call", "mod", "self", "type", "shared", "v1", "группа", "2fa"].map(group));
    api.groups.push(Group { name: "empty".to_owned(), ..Group::default() });
    api.groups.push(Group {
        name: "callbacks".to_owned(),
        tag: "*/".to_owned(),
        events: vec![event()],
        ..Group::default()
    });
    for (index, kind) in api.types.iter_mut().enumerate() {
        kind.group =
            [Some("pets".to_owned()), None, Some("type".to_owned()), Some("nowhere".to_owned())][index % 4].clone();
    }
    api.servers.push(Server { variables: vec![variable("region"), variable("type")], ..server("Regional", URL) });
    api.servers.push(server("Self", "/relative"));
    api.secrets.extend(
        ["build", "type", "user", "password"]
            .map(|name| Secret { name: name.to_owned(), description: DOCS.to_owned() }),
    );
    api.schemes.push(scheme("basic", Place::Header, Spelling::Basic(3, 4)));
    api.schemes.push(scheme("key in \"query\"", Place::Query, Spelling::Secret(1)));
    api.schemes.push(scheme("Basic", Place::Cookie, Spelling::Secret(2)));
    api.schemes.push(scheme("unused", Place::Header, Spelling::Secret(0)));
    api
}

/// What descriptions may hold.
pub(crate) const DOCS: &str = "# Title\n\nSee [Vec] and [`Option`], <b>bold</b>, <Unclosed, Vec<T>, https://example.com/a_b?c=d.\r\n\
    Trailing  \nbreak */ /* \"quotes\" \\ back \u{202e}bidi\u{0}\n\n    indented code <x>\n\n```rust\nfn main() {}\n```\n\n\
    | a | b |\n|---|:-:|\n| `x|y` | [z] |\n\n1. one\n   continued\n2. two\nlazy\n   - nested\n\n     loose\n* star\n\n> quote\nlazy\n\n\
    [link](relative) [web](https://example.com) [ref][r] ![image](x.png) &amp; &lt;\n\n[r]: https://example.com/r\n\n- [ ] task\n\n~~gone~~ ~~~ 5 * 3 * 2 _x_ snake_case __y__";

const URL: &str = "https://{region}.example.com/{type}/{unknown}/{";

fn variable(name: &str) -> Variable {
    Variable {
        wire: name.to_owned(),
        name: name.to_owned(),
        default: "eu\"".to_owned(),
        values: vec!["eu".to_owned(), String::new()],
        description: DOCS.to_owned(),
    }
}

fn scheme(name: &str, place: Place, spelling: Spelling) -> Scheme {
    let key = "X-\"Key".to_owned();
    Scheme { name: name.to_owned(), place, key, spelling: vec![spelling], description: DOCS.to_owned() }
}

fn group(name: &str) -> Group {
    let operations = ["new", "call", "client", "request", "operation", "type", name].into_iter().enumerate();
    let operations = operations.map(|(index, name)| Operation {
        parameters: vec![query("self", nullable(Shape::Text))],
        ..operation(name, ["GET", "LINK"][index % 2], "/x")
    });
    let mut operations: Vec<Operation> = operations.collect();
    operations.dedup_by(|a, b| a.name == b.name);
    Group { name: name.to_owned(), tag: name.to_owned(), operations, ..Group::default() }
}

fn kinds() -> Vec<Type> {
    let shapes = shapes();
    let every: Vec<Field> = shapes
        .iter()
        .enumerate()
        .flat_map(|(index, shape)| {
            [
                required(&format!("required_{index}"), shape.clone()),
                field(&format!("optional_{index}"), shape.clone()),
                required(&format!("nullable_{index}"), nullable(shape.clone())),
                field(&format!("maybe_{index}"), nullable(shape.clone())),
            ]
        })
        .collect();
    let mut names: Vec<Field> =
        NAMES.iter().map(|name| Field { docs: docs(DOCS, DOCS), ..field(name, Shape::Text) }).collect();
    names.push(Field {
        wire: "*/\"#\u{202e}\n".to_owned(),
        bounds: bounds(),
        read_only: true,
        ..required("hostile", INT)
    });
    let mut open = object("Open", vec![required("fields", INT)]);
    open.kind = Kind::Object(Object {
        fields: vec![required("rest", INT)],
        rest: rest("rest", Shape::Any),
        multipart: false,
        role: None,
    });
    let mut cycle = object("Cycle", vec![]);
    let own = Shape::Named(TypeId(FIRST + 3));
    cycle.kind = Kind::Object(Object {
        fields: vec![
            required("needs", nullable(own.clone())),
            field("has", own.clone()),
            field("may", nullable(own.clone())),
            required("must", named(0)),
        ],
        rest: rest("rest", list(own.clone())),
        multipart: false,
        role: None,
    });
    let mut upload = object("Upload", vec![]);
    let parts = vec![
        required("file", Shape::File),
        field("files", list(Shape::File)),
        field("none", nullable(Shape::File)),
        required("count", INT),
        field("title", Shape::Text),
        field("note", nullable(Shape::Text)),
    ];
    upload.kind = Kind::Object(Object { fields: parts, rest: rest("more", Shape::Any), multipart: true, role: None });
    let deprecated = Docs { deprecated: true, ..docs("", DOCS) };
    vec![
        object("Every", every),
        object("Names", names),
        open,
        cycle,
        upload,
        object("Empty", vec![]),
        Type {
            docs: deprecated,
            ..texts("Gender", &[("Male", "male"), ("Self", "*/\"\n"), ("Other", "other"), ("Again", "male")])
        },
        texts("Nothing", &[]),
        integers("Level", &[("Low", -1), ("High", i64::MAX), ("Low", i64::MIN)]),
        integers("NoLevel", &[]),
        union("AnyShape", None, shapes),
        union("Recursive", None, vec![named(FIRST + 11), list(named(FIRST + 11)), named(FIRST), named(FIRST + 1)]),
        union("ByTag", Some("type \"*/"), vec![named(FIRST), named(FIRST + 1), named(0)]),
        union("ByTagAlone", Some("type"), vec![]),
        kind("Form", Kind::Choice(choices())),
        kind("Answer", Kind::Responses(answers())),
        object("Call2", vec![field("type", named(FIRST + 6))]),
    ]
}

pub(crate) const NAMES: [&str; 21] = [
    "type", "self", "super", "crate", "fields", "index", "required", "rest", "out", "new", "read", "write", "async",
    "gen", "2fa", "имя", "名前", "_", "", "a-b", "value",
];

fn shapes() -> Vec<Shape> {
    let shallow = vec![
        Shape::Any,
        Shape::Null,
        Shape::Bool,
        Shape::Int(Int::I32),
        INT,
        Shape::Float(Float::F32),
        Shape::Float(Float::F64),
        Shape::Text,
        Shape::Date,
        Shape::DateTime,
        Shape::Base64,
        named(0),
        named(FIRST + 6),
        named(FIRST + 8),
    ];
    let deep = vec![list(Shape::Text), map(INT), Shape::Tuple(vec![INT, Shape::Text]), Shape::Tuple(vec![named(2)])];
    let lists = (4..9).map(|depth| (0..depth).fold(INT, |inner, _| list(inner)));
    let maps = (2..7).map(|depth| (0..depth).fold(Shape::Any, |inner, _| map(inner)));
    shallow.into_iter().chain(deep).chain(lists).chain(maps).collect()
}

fn union(name: &str, tag: Option<&str>, shapes: Vec<Shape>) -> Type {
    let variants = shapes.into_iter().enumerate().map(|(index, shape)| UnionVariant {
        name: format!("Variant{index}"),
        shape,
        bounds: Bounds::default(),
        tags: vec![format!("\"{index}*/"), "shared".to_owned()],
        constants: Vec::new(),
    });
    let other = tag.map(|_| "Variant0".to_owned());
    kind(name, Kind::Union(Union { variants: variants.collect(), tag: tag.map(str::to_owned), other }))
}

fn choices() -> Vec<Choice> {
    let contents = [
        content("application/json", Codec::Json, named(0)),
        form(),
        content("multipart/form-data", Codec::Multipart, named(FIRST + 4)),
        content("text/plain", Codec::Text, Shape::Text),
        content("image/\"*/", Codec::Bytes, Shape::Bytes),
    ];
    let named = contents.into_iter().enumerate();
    named.map(|(index, content)| Choice { name: format!("{index}Self"), content }).collect()
}

fn form() -> Content {
    let encodings = vec![Encoding {
        field: "count".to_owned(),
        content_type: Some("text/\"".to_owned()),
        style: Style::SpaceDelimited,
        explode: false,
    }];
    Content { encodings, ..content("application/x-www-form-urlencoded", Codec::Form, named(1)) }
}

fn answers() -> Vec<StatusVariant> {
    let variant = |name: &str, status, payload| StatusVariant {
        name: name.to_owned(),
        status,
        description: String::new(),
        payload,
    };
    vec![
        variant("Default", Status::Default, plain(Some(Codec::Bytes), Shape::Bytes)),
        variant("Range", Status::Range(2), plain(Some(Codec::Text), Shape::Text)),
        variant("Ok", Status::Code(200), enveloped(list(named(0)), None)),
        variant("Created", Status::Code(201), plain(Some(Codec::Json), named(FIRST))),
        variant("None", Status::Code(204), plain(None, Shape::Nothing)),
    ]
}

fn bounds() -> Bounds {
    Bounds {
        // What clippy would take for pi.
        minimum: Some(-314.0 / 100.0),
        exclusive_minimum: true,
        maximum: Some(1e300),
        exclusive_maximum: true,
        multiple_of: Some(0.5),
        min_length: Some(1),
        max_length: Some(1),
        pattern: Some("^`[a-z]*/\n$".to_owned()),
        min_items: Some(2),
        max_items: None,
        unique_items: true,
        items: Some(Box::new(Bounds { max_length: Some(3), ..Bounds::default() })),
        min_properties: None,
        max_properties: Some(u64::MAX),
        format: Some("uuid".to_owned()),
    }
}

fn event() -> Event {
    Event {
        id: "event".to_owned(),
        name: "event".to_owned(),
        method: "POST".to_owned(),
        path: "{$request.body#/url}`".to_owned(),
        docs: docs(DOCS, DOCS),
        parameters: vec![],
        body: Some(json(list(named(0)))),
        responses: vec![answer(200, DOCS, Some(named(FIRST))), answer(204, "", None)],
        security: Vec::new(),
        webhook: false,
        pointer: String::new(),
    }
}

fn operations() -> Vec<Operation> {
    let mut operations = Vec::new();
    for (index, shape) in shapes().into_iter().enumerate() {
        operations.push(Operation {
            success: Success::One(enveloped(shape.clone(), Some(shape.clone()))),
            ..operation(&format!("pair_{index}"), "GET", "/x")
        });
        operations.push(Operation {
            success: Success::One(enveloped(shape.clone(), Some(shape))),
            parameters: vec![query("page", INT)],
            ..operation(&format!("built_{index}"), "GET", "/x")
        });
    }
    let payloads = [
        plain(None, Shape::Nothing),
        plain(Some(Codec::Json), list(named(FIRST))),
        plain(Some(Codec::Text), Shape::Text),
        plain(Some(Codec::Bytes), Shape::Bytes),
        enveloped(named(3), None),
        enveloped(map(map(map(map(map(map(Shape::Any)))))), Some(named(FIRST + 1))),
    ];
    let bodies = [
        json(named(0)),
        json(list(INT)),
        body(form()),
        body(choices()[2].content.clone()),
        body(choices()[3].content.clone()),
        body(choices()[4].content.clone()),
    ];
    for (index, (payload, body)) in payloads.into_iter().zip(bodies).enumerate() {
        for (required, name) in [(true, "needs"), (false, "takes")] {
            operations.push(Operation {
                success: Success::One(payload.clone()),
                body: Some(Body { required, description: DOCS.to_owned(), ..body.clone() }),
                security: vec![vec![0], vec![1, 2], vec![], vec![3]],
                responses: errors(),
                ..operation(&format!("{name}_{index}"), "POST", "/x/\"*/`")
            });
        }
    }
    let chosen = Body {
        contents: choices().into_iter().map(|choice| choice.content).collect(),
        choice: Some(TypeId(FIRST + 14)),
        ..json(INT)
    };
    operations.push(Operation {
        docs: Docs { deprecated: true, ..docs(DOCS, DOCS) },
        success: Success::ByStatus(TypeId(FIRST + 15)),
        body: Some(chosen),
        parameters: parameters(),
        servers: vec![server("Other", "https://other.example")],
        ..operation("chosen", "LINK", "/{required_0}")
    });
    for name in [
        "add", "next", "from_str", "default", "is_pet", "to_pet", "into_pet", "as_pet", "from_pet", "clone", "new",
        "pets", "send", "fmt", "envelope", "名",
    ] {
        operations
            .push(Operation { parameters: vec![query(name, INT), path("request")], ..operation(name, "GET", "/x") });
    }
    operations
}

fn parameters() -> Vec<Parameter> {
    let mut all = Vec::new();
    for (index, shape) in shapes().into_iter().enumerate() {
        for (required, name) in [(true, "required"), (false, "optional")] {
            let name = format!("{name}_{index}");
            let place = [ParameterPlace::Query, ParameterPlace::Header, ParameterPlace::Cookie][index % 3];
            all.push(Parameter {
                required,
                docs: docs("", DOCS),
                bounds: bounds(),
                ..parameter(&name, place, shape.clone())
            });
        }
    }
    for name in NAMES.iter().chain(&["send", "call", "into_future", "body", "request"]) {
        let style = Style::DeepObject;
        all.push(Parameter { style, default: Some("`\n\"".into()), ..query(name, nullable(Shape::Text)) });
    }
    let media_type = Some("application/json".to_owned());
    let content = Parameter { media_type, allow_reserved: true, ..query("content", named(0)) };
    all.push(Parameter { docs: Docs { deprecated: true, ..Docs::default() }, ..content });
    all
}

fn errors() -> Vec<Response> {
    let mut all = vec![
        Response {
            headers: vec![parameter("X-\"Total", ParameterPlace::Header, INT)],
            ..answer(200, "fine", Some(INT))
        },
        answer(404, DOCS, Some(named(FIRST))),
        answer(409, "", Some(nullable(map(list(Shape::Tuple(vec![INT])))))),
        Response {
            headers: vec![parameter("Retry-After", ParameterPlace::Header, named(0))],
            ..answer(418, "a [teapot] <x>", None)
        },
    ];
    all.push(Response { status: Status::Default, ..answer(0, "", Some(named(1))) });
    all.push(Response { status: Status::Range(5), ..answer(0, "https://example.com", None) });
    all
}
