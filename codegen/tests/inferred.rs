//! Types of responses that a document shows and does not describe: by its examples and by what servers were recorded to send.
#![allow(clippy::unwrap_used)]

use codegen::{Config, Input, Recorded, Source, outline, resolve};
use insta::assert_snapshot;

const DOCUMENT: &str = r#"
openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: 'https://api.example.com' }]
paths:
  /pets:
    get:
      operationId: get_pet
      tags: [Pets]
      responses:
        '200':
          description: ''
          content:
            application/json:
              example: { id: 1, owner: [], toys: [], tame: false, code: 5, weight: 2, gone: null }
  /toys:
    delete:
      operationId: delete_toy
      tags: [Pets]
      responses:
        '202': { description: '', content: { application/json: { example: { success: true, meta: { message: x } } } } }
"#;

/// The outline of the group, with these recorded bodies.
fn outlined(bodies: &[(&str, &str)]) -> String {
    let recorded = bodies.iter().map(|(file, body)| {
        Recorded::parse(file, file, &format!(r#"{{ "origin": "recorded", "body": {body} }}"#)).unwrap()
    });
    let config =
        Config::parse("codegen.toml", "[envelope]\nsuccess = 'success'\ndata = 'data'\nmeta = 'meta'\n").unwrap();
    let input = Input {
        document: Source { name: "openapi.yaml", text: DOCUMENT },
        overlay: None,
        config,
        recorded: recorded.collect(),
    };
    outline(&resolve(&input).unwrap().api).remove("pets").unwrap()
}

#[test]
fn an_example_alone() {
    assert_snapshot!(outlined(&[]));
}

#[test]
fn recorded_bodies_say_more() {
    assert_snapshot!(outlined(&[
        (
            "get_pet.200.json",
            r#"{ "id": 2, "owner": { "name": "Ann" }, "toys": [{ "kind": "ball" }], "tame": 1, "code": "a", "new": true }"#
        ),
        ("get_pet.200-2.json", r#"{ "id": 3, "owner": [], "weight": 2.5, "gone": "2026-01-01" }"#),
        // Of another status.
        ("get_pet.404.json", r#"{ "error": "none" }"#),
        ("delete_toy.202.json", r#"{ "success": true, "data": null, "meta": [] }"#),
    ]));
}
