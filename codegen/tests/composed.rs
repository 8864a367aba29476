//! Parts of `allOf` beside a reference: those that only describe keep the component, and all others count.

use codegen::{Config, Input, Source, generate};

const DOCUMENT: &str = "
openapi: 3.1.0
info: { title: t, version: '1' }
servers: [{ url: 'https://api.example.com' }]
paths:
  /a: { get: { operationId: a, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/All' } } } } } } }
components:
  schemas:
    Color: { type: string, enum: [red] }
    Maybe: { type: [string, 'null'] }
    Text: { type: string }
    Pet: { type: object, properties: { a: { type: integer } } }
    All:
      type: object
      properties:
        described: { allOf: [{ $ref: '#/components/schemas/Pet' }, { description: d, deprecated: true }] }
        null_too: { allOf: [{ $ref: '#/components/schemas/Color' }, { nullable: true }] }
        still_null: { allOf: [{ $ref: '#/components/schemas/Maybe' }, { description: d }] }
        encoded: { allOf: [{ $ref: '#/components/schemas/Text' }, { contentEncoding: base64 }] }
        dated: { allOf: [{ $ref: '#/components/schemas/Text' }, { format: date }] }
        more: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { b: { type: boolean } } }] }
";

#[test]
fn only_parts_that_describe_keep_the_component() {
    let document = Source { name: "openapi.yaml", text: DOCUMENT };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    let generated = generate(&input).unwrap_or_else(|error| panic!("{error}"));
    let all: String = generated.files.values().map(String::as_str).collect();
    for field in [
        "pub described: Option<Pet>",
        "pub null_too: Maybe<Color>",
        "pub still_null: Maybe<String>",
        "pub encoded: Option<Base64>",
        "pub dated: Option<Date>",
        "pub more: Option<AllMore>",
    ] {
        assert!(all.contains(field), "{field}");
    }
}
