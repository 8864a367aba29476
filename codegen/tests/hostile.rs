//! Documents that would take too long, or too much memory, if each of their parts were written out.

use std::fmt::Write as _;

use codegen::{Config, Input, Source, generate};

/// Returns the length of all generated files and tests.
fn generated(document: &str) -> usize {
    let document = Source { name: "openapi.yaml", text: document };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    let generated = generate(&input).unwrap_or_else(|error| panic!("{error}"));
    generated.files.values().chain(generated.tests.values()).map(String::len).sum()
}

const HEAD: &str = "\
openapi: 3.1.0
info: { title: t, version: '1' }
servers: [{ url: 'https://api.example.com' }]
paths:
  /a:
    put:
      operationId: a
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } } }
      responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } } } }
components:
  schemas:
";

#[test]
fn a_type_that_contains_another_twice_at_each_level() {
    let mut document = HEAD.to_owned();
    for level in 0..40 {
        let next = format!("{{ $ref: '#/components/schemas/S{}' }}", level + 1);
        let _ = writeln!(
            document,
            "    S{level}: {{ type: object, required: [l, r], properties: {{ l: {next}, r: {next} }} }}"
        );
    }
    document += "    S40: { type: object, required: [n], properties: { n: { type: integer } } }\n";
    let length = generated(&document);
    assert!(length < 4_000_000, "{length} bytes");
}

#[test]
fn names_that_differ_only_in_their_separators() {
    let mut document = HEAD.to_owned() + "    S0:\n      type: object\n      properties:\n";
    for count in 0..2_000 {
        let _ = writeln!(document, "        a{}: {{ type: string }}", "-".repeat(count));
    }
    assert!(generated(&document) < 40_000_000);
}
