//! Faults of documents that are read all the same, with the note on each: its kind, its place, and what is done.

#![allow(clippy::unwrap_used)]

use codegen::{Config, Input, NoteKind, Source, generate};
use insta::assert_snapshot;

/// Returns the notes on a document, each with its kind.
fn notes(text: &str) -> String {
    let text = format!("openapi: 3.1.0\n{text}");
    let document = Source { name: "openapi.yaml", text: &text };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    let generated = generate(&input).unwrap_or_else(|error| panic!("{error}"));
    let kind = |kind| if kind == NoteKind::Loss { "loss" } else { "remark" };
    generated.report.notes().map(|note| format!("{} {note}\n", kind(note.kind))).collect()
}

/// Returns the notes on the parts of an operation.
fn operation(parts: &str) -> String {
    paths(&format!("/a: {{ post: {{ operationId: a, {parts} }} }}"))
}

fn paths(paths: &str) -> String {
    notes(&format!("info: {{}}\nservers: [{{ url: 'https://a.example' }}]\npaths: {{ {paths} }}"))
}

const FINE: &str = "responses: { '204': {} }";

#[test]
fn what_is_missing() {
    assert_snapshot!(notes(&format!("servers: [{{ url: 'https://a.example' }}]\npaths: {{ /a: {{ get: {{ {FINE} }} }} }}")), @"loss /: has no `info`; expected a mapping with `title` and `version`; the client has neither");
    assert_snapshot!(notes("info:\nservers: [{ url: 'https://a.example' }]"), @"
    loss /: has no `info`; expected a mapping with `title` and `version`; the client has neither
    loss /: has no `paths`; the client has no operations
    ");
    assert_snapshot!(paths("/a: { get: {} }, /b: { get: { responses: { x-a: 1 } } }, /c: { get: { responses: { XX: {} } } }"), @"
    loss /paths/~1a/get: lists no responses
    loss /paths/~1b/get: lists no responses
    loss /paths/~1c/get/responses/XX: `XX` is not a valid status; expected `200`, `2XX` or `default`; left out
    ");
    assert_snapshot!(paths(&format!("/a: ~, /b: {{ get: {{ {FINE}, callbacks: {{ done: ~ }} }} }}")), @"
    loss /paths/~1a: is null; expected a path item; read as an empty one
    loss /paths/~1b/get/callbacks/done: is null; expected a callback; read as an empty one
    ");
    let null = "requestBody: ~, parameters: [{ name: p, in: query, schema: ~ }],
        responses: { '200': ~, '201': { content: { application/json: { schema: ~ } } } }";
    assert_snapshot!(operation(null), @"
    loss /paths/~1a/post/requestBody: is null; expected a request body; left out
    loss /paths/~1a/post/parameters/0/schema: is null; expected a schema; read as any value
    loss /paths/~1a/post/responses/200: is null; expected a response; read as one without content
    loss /paths/~1a/post/responses/201/content/application~1json/schema: is null; expected a schema; left out
    loss /paths/~1a/post/responses/201/content/application~1json: has neither a schema nor an example; the body is available in `raw` only
    ");
}

#[test]
fn servers_and_their_variables() {
    let servers =
        |servers: &str| notes(&format!("info: {{}}\nservers: {servers}\npaths: {{ /a: {{ get: {{ {FINE} }} }} }}"));
    let undeclared = "[{ url: 'https://{region}.example.com/{version}', variables: { region: { default: eu } } }]";
    assert_snapshot!(servers(undeclared), @"loss /servers/0/url: `{version}` is not declared under `variables`; sent as it is, with the braces");
    let outside = "[{ url: 'https://{a}.example.com', variables: { a: { default: x, enum: [y, z] }, b: { default: c, enum: [c, c] } } }]";
    assert_snapshot!(servers(outside), @"
    loss /servers/0/variables/a/default: `x` is not one of the values in `enum`; used all the same
    remark /servers/0/variables/b/enum: lists a value twice
    remark /servers/0/variables/b: the URL has no `{b}`
    ");
    assert_snapshot!(servers("[{ url: 'https://{a.example.com' }, { url: 'https://a}.example.com/{}' }]"), @"
    loss /servers/0/url: has a brace without its counterpart, or without a name between them; expected `{name}`
    loss /servers/1/url: has a brace without its counterpart, or without a name between them; expected `{name}`
    ");
    let own = "servers: [{ url: 'https://{host}' }]";
    assert_snapshot!(operation(&format!("{own}, {FINE}")), @"loss /paths/~1a/post/servers/0/url: `{host}` is not declared under `variables`; sent as it is, with the braces");
    assert_snapshot!(servers("[{ url: /v1 }]"), @"remark /servers/0/url: the URL is relative to the document; set a server on the client");
    assert_snapshot!(servers("[]"), @"remark /servers: no server is listed; set one on the client");
}

#[test]
fn parameters() {
    let listed = |listed: &str| operation(&format!("parameters: [{listed}], {FINE}"));
    let query = "{ name: q, in: query, schema: { type: string } }";
    assert_snapshot!(listed(&format!("{query}, {query}")), @"loss /paths/~1a/post/parameters/1: the parameter `q` in query is listed twice; the last one is used");
    let header = |name: &str| format!("{{ name: {name}, in: header, schema: {{ type: string }} }}");
    assert_snapshot!(listed(&format!("{}, {}, {}", header("X-A"), header("x-a"), header("'a b'"))), @"
    loss /paths/~1a/post/parameters/2: `a b` is not a valid name of a header; left out
    loss /paths/~1a/post/parameters/1: the parameter `x-a` in header is listed twice; the last one is used
    ");
    assert_snapshot!(listed("{ name: '', in: cookie, schema: {} }"), @"loss /paths/~1a/post/parameters/0: the parameter has no `name` or no `in`; left out");
    let two = "application/json: { schema: { type: string } }, text/plain: { schema: { type: string } }";
    assert_snapshot!(listed(&format!("{{ name: q, in: query, style: form, content: {{ {two} }} }}")), @"
    remark /paths/~1a/post/parameters/0: `style` and `explode` have no effect beside `content`
    loss /paths/~1a/post/parameters/0/content/text~1plain: only application/json is used; this media type is left out
    ");
    let styled =
        |style: &str, schema: &str| listed(&format!("{{ name: q, in: query, style: {style}, schema: {schema} }}"));
    assert_snapshot!(styled("deepObject", "{ type: array, items: { type: string } }"), @"loss /paths/~1a/post/parameters/0: the style `deepObject` is not defined for a list; sent as `q[]=…`");
    assert_snapshot!(styled("pipeDelimited", "{ type: integer }"), @"loss /paths/~1a/post/parameters/0: the style `pipeDelimited` is not defined for a single value; sent as `q=…`");
    // A parameter of the operation replaces one of the path item.
    let shared = format!("parameters: [{query}]");
    assert_snapshot!(paths(&format!("/a: {{ {shared}, get: {{ {shared}, {FINE} }} }}")), @"");
}

#[test]
fn paths_and_their_parameters() {
    let get = |path: &str, more: &str| format!("'{path}': {{ get: {{ {more} {FINE} }} }}");
    let id = |name: &str| format!("parameters: [{{ name: {name}, in: path, schema: {{ type: string }} }}],");
    let all = |paths_of: &[String]| paths(&paths_of.join(", "));
    assert_snapshot!(all(&[get("/a/{b}", &id("b")), get("/a/{c}", &id("c")), get("/a/b", "")]), @"
    loss /paths/~1a~1{c}: differs from `/a/{b}` only in the names of its parameters, and both have the method `get`
    loss /paths/~1a~1b/get/operationId: another operation has the id `get_a_b`; this one gets `get_a_b_2`
    ");
    assert_snapshot!(all(&[get("/%61", ""), get("/a", ""), get("/b#c", ""), get("/b#d", "")]), @"
    loss /paths/~1a: is the same path as `/%61`, and both have the method `get`
    remark /paths/~1b#c: the fragment only tells the path apart from others; it is not sent
    remark /paths/~1b#d: the fragment only tells the path apart from others; it is not sent
    ");
    let put = format!("'/a/{{c}}': {{ put: {{ {} {FINE} }} }}", id("c"));
    assert_snapshot!(all(&[get("/a/{b}", &id("b")), put]), @"remark /paths/~1a~1{c}: differs from `/a/{b}` only in the names of its parameters");
    assert_snapshot!(all(&[get("/a/{b", ""), get("/b}", ""), get("/c/{}", "")]), @"
    loss /paths/~1a~1{b: has a brace without its counterpart, or without a name between them; expected `{name}`
    loss /paths/~1b}: has a brace without its counterpart, or without a name between them; expected `{name}`
    loss /paths/~1c~1{}: has a brace without its counterpart, or without a name between them; expected `{name}`
    ");
    assert_snapshot!(all(&[get("/a/{b}", &id("c"))]), @"
    loss /paths/~1a~1{b}/get/parameters/0: the path has no `{c}`; the parameter is left out
    loss /paths/~1a~1{b}/get: `{b}` of the path is not declared; generated as a string
    ");
    let optional = "parameters: [{ name: b, in: path, required: false, schema: { type: string } }],";
    assert_snapshot!(all(&[get("/a/{b}", optional)]), @"remark /paths/~1a~1{b}/get/parameters/0: a path parameter is always required; read as that");
}

#[test]
fn operations_that_are_references() {
    let text = format!(
        "info: {{}}
servers: [{{ url: 'https://a.example' }}]
paths:
  /a/{{b}}: {{ get: {{ $ref: '#/x-operations/find', operationId: get_a }} }}
  /c: {{ $ref: '#/x-items/c' }}
x-items: {{ c: {{ put: {{ $ref: '#/x-operations/chain' }} }} }}
x-operations:
  chain: {{ $ref: '#/x-operations/put' }}
  put: {{ operationId: put_c, {FINE}, callbacks: {{ done: {{ '{{$url}}': {{ post: {{ $ref: '#/x-operations/done' }} }} }} }} }}
  done: {{ operationId: done, {FINE} }}
  find:
    operationId: find_a
    parameters: [{{ name: b, in: path, required: true, schema: {{ type: integer }} }}]
    responses: {{ '200': {{ content: {{ application/json: {{ schema: {{ type: string }} }} }} }} }}
"
    );
    assert_snapshot!(notes(&text), @"
    remark /x-items/c/put: is a reference, which the specification does not allow; the operation at its target is read
    remark /x-items/c/put/callbacks/done/{$url}/post: is a reference, which the specification does not allow; the operation at its target is read
    remark /paths/~1a~1{b}/get: is a reference, which the specification does not allow; the operation at its target is read
    ");
    let text = format!("openapi: 3.1.0\n{text}");
    let document = Source { name: "openapi.yaml", text: &text };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    let outline = codegen::outline(&codegen::resolve(&input).unwrap().api);
    assert_snapshot!(outline.into_values().collect::<String>(), @r#"
    api api "" 
    server Server1 = https://a.example
    get_a(b: i64) -> String bare [GET /a/{b}] by none; 200 String
    put_c() -> () [PUT /c] by none; 204
    event done() [POST {$url}]; 204
    "#);
}

#[test]
fn references_in_place_of_operations_that_lead_nowhere() {
    let refused = |get: &str, more: &str| {
        let text = format!("openapi: 3.1.0\ninfo: {{}}\npaths: {{ /a: {{ get: {{ $ref: '{get}' }} }} }}\n{more}");
        let document = Source { name: "openapi.yaml", text: &text };
        let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
        generate(&input).unwrap_err().to_string()
    };
    assert_snapshot!(refused("#/x-a", ""), @"openapi.yaml#/paths/~1a/get: `#/x-a` does not exist");
    assert_snapshot!(refused("#/x-a", "x-a: text"), @"openapi.yaml#/paths/~1a/get: `#/x-a` is text; expected an operation");
    assert_snapshot!(refused("#/paths/~1a/get", ""), @"openapi.yaml#/paths/~1a/get: `#/paths/~1a/get` leads back to itself");
    assert_snapshot!(refused("a.yaml", ""), @"
    openapi.yaml#/paths/~1a/get: `a.yaml` is outside this document
      help: bundle the document into one file first, for instance with `npx @redocly/cli bundle`
    ");
    // Each copy holds two more.
    let post = |name: &str| format!("{name}: {{ u: {{ post: {{ $ref: '#/x-a' }} }} }}");
    let callbacks = format!("x-a: {{ {FINE}, callbacks: {{ {}, {} }} }}", post("a"), post("b"));
    assert_snapshot!(refused("#/x-a", &callbacks), @"openapi.yaml#/paths/~1a/get/callbacks/b/u/post/callbacks/b/u/post/callbacks/b/u/post/callbacks/b/u/post/callbacks/b/u/post/callbacks/b/u/post/callbacks/b/u/post/callbacks/b/u/post/callbacks/b/u/post: references to operations unfold to too many values; replace some by their targets");
}

#[test]
fn contents() {
    let body = |media: &str, content: &str| {
        operation(&format!("requestBody: {{ content: {{ {media}: {content} }} }}, {FINE}"))
    };
    let encoded = "{ schema: { type: object, properties: { a: { type: string } } }, encoding: { a: {}, b: {} } }";
    assert_snapshot!(body("application/x-www-form-urlencoded", encoded), @"loss /paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/encoding/b: the schema has no property `b`; the encoding has no effect");
    assert_snapshot!(body("multipart/form-data", encoded), @"loss /paths/~1a/post/requestBody/content/multipart~1form-data/encoding/b: the schema has no property `b`; the encoding has no effect");
    assert_snapshot!(body("application/json", encoded), @"
    remark /paths/~1a/post/requestBody/content/application~1json/encoding/a: an encoding has no effect on application/json here
    remark /paths/~1a/post/requestBody/content/application~1json/encoding/b: an encoding has no effect on application/json here
    ");
    let open = encoded.replace("object,", "object, additionalProperties: { type: string },");
    assert_snapshot!(body("multipart/form-data", &open), @"");
    assert_snapshot!(body("';'", "{ schema: { type: string } }"), @"loss /paths/~1a/post/requestBody/content/;: `;` is not a valid media type; expected a type and a subtype, such as `application/json`");
    let header = "responses: { '204': { headers: { 'a b': { schema: {} }, c: { name: c, in: header, schema: {} }, C: { schema: {} } } } }";
    assert_snapshot!(operation(header), @"
    loss /paths/~1a/post/responses/204/headers/a b: `a b` is not a valid name of a header; left out
    remark /paths/~1a/post/responses/204/headers/c: `name` and `in` have no effect on a header
    loss /paths/~1a/post/responses/204/headers/C: is the same header as `c`; left out
    ");
}

#[test]
fn schemas() {
    let schema = |schema: &str| {
        operation(&format!("responses: {{ '200': {{ content: {{ application/json: {{ schema: {schema} }} }} }} }}"))
    };
    assert_snapshot!(schema("{ type: string, minLength: 5, maxLength: 1 }"), @"loss /paths/~1a/post/responses/200/content/application~1json/schema: no value is valid: `minLength` is 5 and `maxLength` is 1");
    assert_snapshot!(schema("{ type: array, items: {}, minItems: 5, maxItems: 1 }"), @"loss /paths/~1a/post/responses/200/content/application~1json/schema: no value is valid: `minItems` is 5 and `maxItems` is 1");
    assert_snapshot!(schema("{ type: number, minimum: 5.5, maximum: 1 }"), @"loss /paths/~1a/post/responses/200/content/application~1json/schema: no value is valid: `minimum` is 5.5 and `maximum` is 1");
    assert_snapshot!(schema("{ type: number, minimum: 1, maximum: 1 }"), @"");
    assert_snapshot!(schema("{ type: string, enum: [a, b, a] }"), @"remark /paths/~1a/post/responses/200/content/application~1json/schema/enum: lists a value twice");
    assert_snapshot!(schema("{ allOf: [{ type: string, pattern: a }, { pattern: b }, { pattern: a }] }"), @"loss /paths/~1a/post/responses/200/content/application~1json/schema/allOf/1: `pattern` differs from that of another part of the schema; only one is generated");
    let text = "info: {}
servers: [{ url: 'https://a.example' }]
paths:
  /a: { get: { operationId: a, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } } } } }
components:
  schemas:
    S: { anyOf: [{ $ref: '#/components/schemas/T' }] }
    T: { anyOf: [{ $ref: '#/components/schemas/S' }] }
";
    assert_snapshot!(notes(text), @"loss /components/schemas/S: the schema contains itself without an object in between; generated as any value");
    assert_snapshot!(schema("{ type: integer, minLength: 5 }"), @"remark /paths/~1a/post/responses/200/content/application~1json/schema: `minLength`: no effect on the type `integer`; left out");
}

#[test]
fn extensions_are_read_wherever_they_are() {
    let text = format!(
        "info: {{ x-a: true }}
servers: [{{ url: 'https://{{x-a}}', x-a: true, variables: {{ x-a: {{ default: b }}, x-b: true }} }}]
x-webhooks: {{ x-a: true, made: {{ x-a: true, post: {{ {FINE}, requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/x-s' }} }} }} }} }} }} }}
paths:
  x-a: true
  /a:
    x-a: true
    get:
      x-a: true
      parameters: [{{ name: q, in: query, x-a: true, schema: {{ type: string, x-a: true }} }}]
      responses:
        x-a: true
        '200': {{ x-a: 1, headers: {{ x-a: text, x-b: {{ schema: {{}} }} }}, content: {{ x-a: {{ b: 1 }}, application/json: {{ x-a: 1, schema: {{ $ref: '#/components/schemas/x-s' }} }} }} }}
      callbacks: {{ x-a: true }}
components:
  x-a: true
  schemas: {{ x-a: text, x-s: {{ type: object, properties: {{ x-a: 5, x-b: {{ type: string }} }} }} }}
  parameters: {{ x-a: true }}
  securitySchemes: {{ x-a: true }}
"
    );
    assert_snapshot!(notes(&text), @"");
}
