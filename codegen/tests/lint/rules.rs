//! What is wrong without an example.

use insta::assert_snapshot;

use super::{settles_itself, told};

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
