//! What is wrong without an example.

use codegen::lint::{Findings, digest, json, markdown, text};
use insta::assert_snapshot;

use super::{findings, settles_itself, told};

fn operation(path: &str, operation: &str, more: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\nservers: [{{ url: 'https://a.example' }}]\npaths:\n  {path}:\n    post: {operation}\n{more}"
    )
}

fn check(path: &str, one: &str) -> String {
    let document =
        operation(path, &format!("{{ operationId: add, {one}, responses: {{ '204': {{ description: '' }} }} }}"), "");
    settles_itself(&document);
    told(&document, "")
}

#[test]
fn headers() {
    let parameter = |name: &str, place: &str| format!("{{ name: {name}, in: {place}, schema: {{ type: string }} }}");
    let list =
        [parameter("Conetnt-Type", "header"), parameter("Accept", "query"), parameter("X-Trace", "header")].join(", ");
    assert_snapshot!(check("/pets", &format!("parameters: [{list}]")));
}

#[test]
fn headers_of_the_client() {
    let shown = "{ name: Accept, in: header, example: application/x.v2+json, schema: { type: string } }";
    let list = |parameters: &str| {
        format!("parameters: [{parameters}], responses: {{ '204': {{ description: '' }} }}, security: [{{ key: [] }}]")
    };
    let valueless = "{ name: accept, in: header, required: true, schema: { type: string } }";
    let typed = "{ name: Authorization, in: header, schema: { type: integer } }";
    let media =
        "{ name: Content-Type, in: header, required: true, schema: { type: string, default: application/json } }";
    let no_media = "{ name: Content-Type, in: header, required: true, schema: { type: string } }";
    let unsecured = format!(
        "{{ operationId: sign_in, parameters: [{shown}, {{ name: Authorization, in: header, required: true, schema: {{ type: string }} }}], \
         security: [], responses: {{ '204': {{ description: '' }} }} }}"
    );
    let more = format!(
        "    get: {{ operationId: get, {} }}\n    put: {{ operationId: put, {} }}\n    delete: {{ operationId: delete, {} }}\n    \
         patch: {unsecured}\ncomponents: {{ securitySchemes: {{ key: {{ type: http, scheme: bearer }} }} }}\n",
        list(&format!("{shown}, {media}")),
        list(&format!("{shown}, {typed}, {no_media}")),
        list(valueless)
    );
    let document = operation("/pets", &format!("{{ operationId: add, {} }}", list("")), &more);
    settles_itself(&document);
    assert_snapshot!(told(&document, ""));
}

#[test]
fn path_templates() {
    assert_snapshot!(check("'/pets/{id}'", "parameters: []"));
}

#[test]
fn addresses() {
    assert_snapshot!(check("'/https://your.example'", "summary: ''"));
}

#[test]
fn bodies() {
    let body = |media: &str, schema: &str| format!("requestBody: {{ content: {{ {media}: {{ schema: {schema} }} }} }}");
    let schema = "{ type: object, required: [name], properties: { name: { type: string } } }";
    assert_snapshot!(check("/pets", &body("application/json", schema)));
    assert_snapshot!(check(
        "/pets",
        &body("multipart/form-data", "{ type: object, properties: { image: { type: string } } }")
    ));
}

#[test]
fn names() {
    let body = |schema: &str| {
        format!("requestBody: {{ required: true, content: {{ application/json: {{ schema: {schema} }} }} }}")
    };
    assert_snapshot!(check(
        "/pets",
        &body(
            "{ type: object, properties: { unit: { type: integer, enum: [1, 2, 3] }, flag: { type: integer, enum: [0, 1] } } }"
        )
    ));
    let form = |name: &str| format!("{{ type: object, properties: {{ {name}: {{ type: string }} }} }}");
    assert_snapshot!(check("/pets", &body(&format!("{{ oneOf: [{}, {}] }}", form("a"), form("b")))));
    assert_snapshot!(check("/pets", &body("{ type: object, properties: { '1481101200': { type: string } } }")));
}

#[test]
fn bounds_in_words() {
    let rest = "break: { description: 'A multiple of 300, or null.', oneOf: [{ type: number }, { type: 'null' }] }";
    let settled = "kept: { description: multiples of 5, type: integer, multipleOf: 5 }";
    let parameter = "{ name: step, in: query, description: multiple of 15, schema: { type: integer } }";
    let schema = format!("{{ type: object, properties: {{ {rest}, {settled} }} }}");
    assert_snapshot!(check(
        "/pets",
        &format!(
            "parameters: [{parameter}], requestBody: {{ content: {{ application/json: {{ schema: {schema} }} }} }}"
        )
    ));
}

#[test]
fn ids() {
    let more = "    put: { operationId: add, responses: { '204': { description: '' } } }\n    get: { responses: { '204': { description: '' } } }\n";
    assert_snapshot!(told(
        &operation("/pets", "{ operationId: add, responses: { '204': { description: '' } } }", more),
        ""
    ));
}

#[test]
fn notes() {
    let more = "components: { schemas: { Unused: { type: object } } }\n";
    assert_snapshot!(told(
        &operation("/pets", "{ operationId: add, responses: { '204': { description: '' } } }", more),
        ""
    ));
}

const PETS: &str = "openapi: 3.1.0
info: { title: T, version: '1' }
servers: [{ url: 'https://a.example' }]
paths:
  /pets:
    parameters: [{ name: page, in: query, schema: { type: integer } }]
    get: { operationId: get_pets, summary: '', responses: { '204': { description: '' } } }
    put: { operationId: put_pets, responses: { '204': { description: '' } } }
    delete: { responses: { '204': { description: '' } } }
  # words: /paths/~1dogs
  /dogs:
    # words: /paths/~1dogs/get
    get:
      operationId: get_dogs
      description: |
        # words: /paths/~1dogs/put
        # words: once
      responses: { '204': { description: '' } }
components:
  schemas:
    # words: /components/schemas/Cat
    Cat: { type: object }
";

/// What is told of an overlay with these actions, which is put in order by what is proposed.
fn overlay(actions: &str) -> String {
    let document: String =
        PETS.lines().filter(|line| !line.contains("# words: /")).flat_map(|line| [line, "\n"]).collect();
    let overlay = format!("overlay: 1.0.0\ninfo: {{ title: O, version: '1' }}\nactions:\n{actions}");
    let config = "lint = { allow = { unreachable = 'a test', operation-id = 'a test' } }";
    let found = findings(&document, Some(&overlay), config).unwrap_or_else(|error| panic!("{error}"));
    text(&found)
}

#[test]
fn targets_that_name_paths() {
    assert_snapshot!(overlay(
        "- { target: \"$.paths['/pets'].get\", update: { x-a: 1 } }
- { target: \"$['paths'][\\\"/pets\\\", '/dogs'].*.responses['204']\", update: { description: a } }
- { target: \"$.paths['/pets', '/dogs']['get', 'put'].responses['204']\", update: { description: b } }
- { target: \"$.paths['/pets'].parameters\", update: { name: size, in: query, schema: { type: integer } } }
- { target: \"$.paths['/pets'].delete\", update: { x-a: 1 } }
- { target: \"$.paths.*[?@.operationId == 'get_pets']\", update: { x-b: 1 } }
- { target: $.paths.*.get, update: { x-c: 1 } }"
    ));
}

#[test]
fn updates_that_name_paths() {
    assert_snapshot!(overlay(
        "- { target: $, update: { paths: { /pets: { get: { x-a: 1 }, delete: { x-a: 1 } } } } }
- { target: $.paths, update: { /dogs: { get: { x-a: 1 } }, /cats: { get: { operationId: get_cats, responses: {} } } } }"
    ));
}

#[test]
fn actions_that_are_left_out() {
    assert_snapshot!(overlay(
        "- { target: $.nothing.of.that, x-stale: 'it has changed', update: { x-a: 1 } }
- { target: \"$.paths['/pets'].delete\", update: { x-a: 1 } }"
    ));
}

#[test]
fn things_without_words() {
    let found = findings(PETS, None, "lint = { allow = { unreachable = 'a test', operation-id = 'a test' } }").unwrap();
    assert_eq!(found.unsettled().count(), 3);
    let only = Findings { findings: found.unsettled().cloned().collect(), ..found };
    assert_snapshot!(text(&only));
    assert_snapshot!(digest(&only));
    assert_snapshot!(markdown("Pets", &only));
    assert_snapshot!(json(&only)["findings"][0]);
}
