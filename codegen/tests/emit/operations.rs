//! Operations, their parameters, bodies and responses, and what stands around them.

use codegen::model::{
    Body, Bounds, Choice, Codec, Content, Docs, Encoding, Event, Kind, Operation, Parameter, ParameterPlace, Place,
    Response, Scheme, Secret, Server, Shape, Spelling, Status, StatusVariant, Style, Success, TypeId, Variable,
};
use insta::assert_snapshot;

use super::api::*;
use super::{file, operation_file, part};

#[test]
fn required_parameters_and_body_are_arguments() {
    let create = Operation {
        docs: docs("Add a pet", "It must be *new*."),
        parameters: vec![
            path("owner_id"),
            Parameter { required: true, docs: docs("", "Where it lives"), ..query("kind", named(1)) },
            Parameter { required: true, ..query("names", list(Shape::Text)) },
        ],
        body: Some(Body { description: "The pet".to_owned(), ..json(named(0)) }),
        success: Success::One(enveloped(named(0), None)),
        responses: vec![answer(201, "Made", Some(named(0))), answer(404, "No owner", Some(named(0)))],
        security: vec![vec![0]],
        ..operation("create_pet", "POST", "/owners/{owner_id}/pets")
    };
    assert_snapshot!(operation_file(vec![create], vec![object("Pet", vec![]), texts("Species", &[])]));
}

#[test]
fn optional_parameters_are_setters() {
    let list_pets = Operation {
        parameters: vec![
            Parameter {
                default: Some(20.into()),
                bounds: Bounds { minimum: Some(1.0), maximum: Some(100.0), ..Bounds::default() },
                ..query("limit", INT)
            },
            Parameter { docs: Docs { deprecated: true, ..docs("", "Use `limit`") }, ..query("send", Shape::Text) },
        ],
        success: Success::One(enveloped(list(named(0)), Some(named(0)))),
        ..operation("list_pets", "GET", "/pets")
    };
    assert_snapshot!(operation_file(vec![list_pets], vec![object("Pet", vec![])]));
}

#[test]
fn an_optional_body_is_a_setter() {
    let search =
        Operation { body: Some(Body { required: false, ..json(named(0)) }), ..operation("search", "POST", "/search") };
    let api = api(vec![search], vec![object("Query", vec![])]);
    assert_snapshot!(part(&api, &["# shows: Pets.search, struct Search, Search.body"]));
}

#[test]
fn statics_say_what_differs_from_the_usual() {
    let parameters = vec![
        Parameter { style: Style::Matrix, explode: true, ..path("id") },
        Parameter { style: Style::PipeDelimited, explode: false, ..query("ids", list(INT)) },
        Parameter { style: Style::DeepObject, allow_reserved: true, ..query("filter", map(Shape::Text)) },
        Parameter { media_type: Some("application/json".to_owned()), ..query("query", named(0)) },
        Parameter {
            required: true,
            wire: "X-Trace".to_owned(),
            ..parameter("trace", ParameterPlace::Header, Shape::Text)
        },
        parameter("session", ParameterPlace::Cookie, Shape::Text),
    ];
    let find = Operation {
        parameters,
        servers: vec![server("Other", "https://other.example")],
        ..operation("find", "LINK", "/pets{id}")
    };
    let api = api(vec![find], vec![object("Query", vec![])]);
    assert_snapshot!(part(&api, &["# shows signatures: Pets.pub fn *, Find.pub fn *", "# shows: FIND"]));
}

#[test]
fn each_response_has_its_decoder() {
    let answers = [
        ("nothing", plain(None, Shape::Nothing)),
        ("bare", plain(Some(Codec::Json), map(INT))),
        ("text", plain(Some(Codec::Text), Shape::Text)),
        ("file", plain(Some(Codec::Bytes), Shape::Bytes)),
    ];
    let operations = answers
        .into_iter()
        .map(|(name, payload)| Operation { success: Success::One(payload), ..operation(name, "GET", "/") });
    assert_snapshot!(part(&api(operations.collect(), vec![]), &["# shows: Pets.pub fn *, static *.accept"]));
}

#[test]
fn responses_that_differ_by_status() {
    let by_status = Operation { success: Success::ByStatus(TypeId(1)), ..operation("put", "PUT", "/pet") };
    let variant = |name: &str, status, payload| StatusVariant {
        name: name.to_owned(),
        status,
        description: String::new(),
        payload,
    };
    let answers = kind(
        "PutAnswer",
        Kind::Responses(vec![
            variant("Created", Status::Code(201), enveloped(named(0), None)),
            variant("NoContent", Status::Code(204), plain(None, Shape::Nothing)),
            variant("Other", Status::Range(2), plain(Some(Codec::Text), Shape::Text)),
        ]),
    );
    let api = api(vec![by_status], vec![object("Pet", vec![]), answers]);
    assert_snapshot!(file(&api, "v1/types/pets.rs") + &file(&api, "v1/pets.rs"));
}

#[test]
fn bodies_of_each_kind() {
    let encoding = Encoding {
        field: "tags".to_owned(),
        content_type: Some("application/json".to_owned()),
        style: Style::Form,
        explode: true,
    };
    let form = content("application/x-www-form-urlencoded", Codec::Form, named(0));
    let bodies = [
        ("form", Content { encodings: vec![encoding], ..form.clone() }),
        ("upload", content("multipart/form-data", Codec::Multipart, named(0))),
        ("text", content("text/plain", Codec::Text, Shape::Text)),
        ("bytes", content("image/png", Codec::Bytes, Shape::Bytes)),
    ];
    let mut operations: Vec<Operation> = bodies
        .into_iter()
        .map(|(name, content)| Operation { body: Some(body(content)), ..operation(name, "POST", "/") })
        .collect();
    let choices = vec![
        Choice { name: "Json".to_owned(), content: content("application/json", Codec::Json, named(0)) },
        Choice { name: "Form".to_owned(), content: form },
    ];
    let contents = choices.iter().map(|choice| choice.content.clone()).collect();
    let chosen = Body { required: true, description: String::new(), contents, choice: Some(TypeId(1)) };
    operations.push(Operation { body: Some(chosen), ..operation("chosen", "POST", "/") });
    let api = api(operations, vec![object("Pet", vec![]), kind("ChosenBody", Kind::Choice(choices))]);
    assert_snapshot!(part(&api, &["# shows: Pets.pub fn *"]));
}

#[test]
fn security_and_servers() {
    let mut api = api(vec![Operation { security: vec![vec![1], vec![]], ..operation("get", "GET", "/") }], vec![]);
    api.secrets.extend(["user", "build"].map(|name| Secret { name: name.to_owned(), description: String::new() }));
    api.schemes.push(Scheme {
        name: "basic auth".to_owned(),
        place: Place::Header,
        key: "Authorization".to_owned(),
        spelling: vec![Spelling::Literal("Basic ".to_owned()), Spelling::Basic(1, 2)],
        description: "Name and password".to_owned(),
    });
    let variable = Variable {
        wire: "region".to_owned(),
        name: "region".to_owned(),
        default: "eu".to_owned(),
        values: vec!["eu".to_owned(), "us".to_owned()],
        description: "Where the data lies".to_owned(),
    };
    api.servers.insert(0, Server { variables: vec![variable], ..server("Regional", "https://{region}.pets.example") });
    let shows = [
        "# shows: BASIC_AUTH, Server, BaseUrl, Client.with_build, ENVELOPE, GET.base, GET.security",
        "# shows docs: ClientBuilder.*, Client.with_token, Pets.get",
    ];
    assert_snapshot!(part(&api, &shows));
}

#[test]
fn events_are_told_in_the_docs() {
    let mut api = api(vec![], vec![object("Pet", vec![])]);
    api.groups[0].events.push(Event {
        id: "pet_added".to_owned(),
        name: "pet_added".to_owned(),
        method: "POST".to_owned(),
        path: "{$request.body#/callback}".to_owned(),
        docs: docs("A pet was added", ""),
        parameters: vec![],
        body: Some(json(named(0))),
        responses: vec![answer(204, "", None)],
        security: Vec::new(),
        webhook: false,
        pointer: String::new(),
    });
    assert_snapshot!(file(&api, "v1/pets.rs"));
}

#[test]
fn docs_tell_headers_errors_and_credentials() {
    let header =
        Parameter { docs: docs("", "How many there are"), ..parameter("X-Total", ParameterPlace::Header, INT) };
    let all = Operation {
        docs: Docs {
            deprecated: true,
            ..docs("All <pets>", "See [here](https://example.com), or [there](#x):\n\n    curl x\n")
        },
        responses: vec![
            Response { headers: vec![header.clone()], ..answer(200, "", None) },
            Response { headers: vec![header], ..answer(429, "Too many", Some(list(named(0)))) },
            Response { status: Status::Default, ..answer(0, "Whatever", None) },
        ],
        security: vec![vec![0], vec![]],
        ..operation("all", "GET", "/pets")
    };
    let text = operation_file(vec![all], vec![object("Problem", vec![])]);
    assert_snapshot!(
        text.lines().filter(|line| line.contains("///") || line.contains("#[")).collect::<Vec<_>>().join("\n")
    );
}
