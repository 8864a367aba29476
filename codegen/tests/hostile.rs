//! Documents that would take too long, or too much memory, if each of their parts were written out.

use std::fmt::Write as _;

use codegen::{Config, Input, Source, generate};

/// Returns the length of all generated files and tests.
fn generated(document: &str) -> usize {
    let document = Source { name: "openapi.yaml", text: document };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    let generated = generate(&input).unwrap_or_else(|error| panic!("{error}"));
    generated.files.values().chain(generated.tests().values()).map(String::len).sum()
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
        let (dots, slashes) = (".".repeat(count % 50), "/".repeat(count / 50));
        let _ = writeln!(document, "        a{dots}{slashes}: {{ type: string }}");
    }
    assert!(generated(&document) < 40_000_000);
}

#[test]
fn names_of_many_hyphens() {
    let mut document = HEAD.to_owned() + "    S0:\n      type: object\n      properties:\n";
    for count in 0..40 {
        let _ = writeln!(document, "        ? a{}\n        : {{ type: string }}", "-".repeat(20_000 + count));
    }
    // Each name is looked at once: quadratic time would be minutes.
    assert!(generated(&document) < 10_000_000);
}

#[test]
fn a_type_of_more_members_than_a_compiler_can_take() {
    let members = |separator: &str, member: fn(usize) -> String| {
        let members: Vec<String> = (0..10_001).map(member).collect();
        members.join(separator)
    };
    let properties = members(", ", |count| format!("p{count}: {{ type: string }}"));
    let values = members(", ", |count| format!("v{count}"));
    let document = format!(
        "{HEAD}    S0: {{ type: object, properties: {{ n: {{ $ref: '#/components/schemas/S1' }}, e: {{ $ref: '#/components/schemas/S2' }} }} }}
    S1: {{ type: object, properties: {{ {properties} }} }}
    S2: {{ type: string, enum: [{values}] }}
"
    );
    let document = Source { name: "openapi.yaml", text: &document };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    let generated = generate(&input).unwrap_or_else(|error| panic!("{error}"));
    let notes: Vec<String> = generated.report.notes().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "/components/schemas/S1: has 10001 properties; expected at most 10000; generated as a map of any values",
            "/components/schemas/S2: lists 10001 values; expected at most 10000; generated without them",
        ]
    );
}

#[test]
fn a_type_that_is_composed_of_itself_twice() {
    let part = |text: &str| format!("{{ allOf: [{{ $ref: '#/components/schemas/S0' }}, {text}] }}");
    // Parts that only describe a field leave it the type itself, and others make a new type at each level.
    for (part, most) in [(part("{ description: d }"), 40_000), (part("{ required: [n] }"), 400_000)] {
        let document = format!("{HEAD}    S0: {{ type: object, properties: {{ l: {part}, r: {part} }} }}\n");
        let length = generated(&document);
        assert!(length < most, "{length} bytes");
    }
}

#[test]
fn a_tag_that_is_too_long_for_the_name_of_a_file() {
    let tag = "x".repeat(300);
    let document = HEAD.replace("operationId: a", &format!("operationId: a\n      tags: [{tag}y, {tag}z]"))
        + "    S0: { type: object, properties: { n: { type: integer } } }\n";
    let document = Source { name: "openapi.yaml", text: &document };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    let generated = generate(&input).unwrap_or_else(|error| panic!("{error}"));
    let longest = generated.files.keys().flat_map(|path| path.split('/')).map(str::len).max();
    assert!(longest < Some(110), "{longest:?}");
}

#[test]
fn a_text_of_the_document_cannot_control_the_terminal() {
    let document = HEAD.replace("#/components/schemas/S0", "#/q\\n::warning::\\e[31m\\u202e").replace('\'', "\"");
    let document = Source { name: "openapi.yaml", text: &document };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    let error = generate(&input).expect_err("a reference leads nowhere").to_string();
    assert!(error.contains(r"`#/q\n::warning::\u{1b}[31m\u{202e}` does not exist"), "{error}");
    assert!(!error.contains(char::is_control), "{error:?}");
}
