//! The lines of a configuration that a new document asks for, one edit each.

#![allow(clippy::unwrap_used)]

use codegen::migrate::{lines, operations};
use codegen::{Config, Input, Source, lenient};

const OLD: &str = "\
openapi: 3.1.0
info: {title: t, version: '1'}
tags: [{name: Pets}, {name: Shops}]
paths:
  /pets:
    get:
      operationId: find_pets
      tags: [Pets]
      security: [{token: []}]
      parameters: [{name: keeper, in: query, schema: {type: integer}}, {name: size, in: query, schema: {type: string}}]
      responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {type: object, properties: {
        id: {type: integer}, label: {type: object, properties: {text: {type: string}}}}}}}}}}
  /shops:
    post:
      operationId: search_shops
      tags: [Shops]
      security: [{token: []}]
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/shop'}}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    shop: {type: object, required: [id], properties: {id: {type: integer}, 'a b': {type: string}}}
";

const CONFIG: &str = "\
[retry]
safe = [\"search_shops\"]
[rename.groups]
Pets = \"animals\"
[rename.types]
FindPetsResponseItem = \"Pet\"
[rename.fields]
\"Shop.a b\" = \"ab\"
[rename.parameters]
\"find_pets.size\" = \"length\"
[security.token]
spelling = \"Bearer {secret}\"
[secrets]
secret = \"A secret.\"
";

fn input<'a>(document: &'a str, config: &str) -> Input<'a> {
    let config = Config::parse("codegen.toml", config).unwrap();
    Input { document: Source { name: "openapi.yaml", text: document }, overlay: None, config, recorded: Vec::new() }
}

/// The first lines that are asked for.
fn asked(from: &str, to: &str) -> String {
    let new = OLD.replace(from, to);
    assert!(from == to || new != OLD, "{from}");
    let was = lenient(&input(OLD, CONFIG)).strict().unwrap().api;
    let lines = lines(&was, &input(&new, CONFIG)).unwrap();
    lines.iter().map(|line| format!("[{}] {:?}\n  {}\n", line.table, line.edit, line.reason)).collect()
}

#[test]
fn nothing_is_asked_for_where_nothing_changed() {
    assert_eq!(asked("", ""), "");
    assert_eq!(asked("/pets", "/locations/pets"), "");
}

#[test]
fn an_operation_with_another_id() {
    insta::assert_snapshot!(asked("search_shops", "look_for_shops"));
    insta::assert_snapshot!(asked("find_pets", "list_pets"));
    let was = lenient(&input(OLD, CONFIG)).strict().unwrap().api;
    let new = OLD.replace("search_shops", "look_for_shops");
    let found = operations(&was, &input(&new, CONFIG)).unwrap();
    assert_eq!(found, [("search_shops".to_owned(), Some("look_for_shops".to_owned()))].into());
}

#[test]
fn a_parameter_with_another_name() {
    insta::assert_snapshot!(asked("name: keeper", "name: keeper_id"));
    insta::assert_snapshot!(asked("name: size", "name: size_cm"));
    // Another one of the same type in its place, and nothing that speaks for it being the same.
    assert_eq!(asked("name: keeper", "name: limit"), "");
    insta::assert_snapshot!(asked("name: size", "name: color"));
}

#[test]
fn a_tag_with_another_spelling() {
    insta::assert_snapshot!(asked("Pets", "Animals"));
    insta::assert_snapshot!(asked("Shops", "Stores"));
}

#[test]
fn a_schema_with_another_name() {
    let new = OLD.replace("schemas/shop", "schemas/store").replace("    shop: {", "    store: {");
    let was = lenient(&input(OLD, CONFIG)).strict().unwrap().api;
    let lines = lines(&was, &input(&new, CONFIG)).unwrap();
    insta::assert_debug_snapshot!(lines);
}

#[test]
fn a_field_that_is_gone() {
    insta::assert_snapshot!(asked(", 'a b': {type: string}", ""));
}

#[test]
fn a_security_scheme_with_another_name() {
    insta::assert_snapshot!(asked("token", "bearer"));
}

#[test]
fn a_type_that_comes_and_takes_a_name() {
    let new = OLD.replace("    shop: {", "    pet: {type: object, properties: {x: {type: string}}}\n    shop: {");
    let new = new.replace("'a b': {type: string}", "'a b': {type: string}, pet: {$ref: '#/components/schemas/pet'}");
    let was = lenient(&input(OLD, CONFIG)).strict().unwrap().api;
    let lines = lines(&was, &input(&new, CONFIG)).unwrap();
    insta::assert_debug_snapshot!(lines);
}

#[test]
fn a_shared_line_stays_and_the_document_gets_its_own() {
    let shared = "[security.token]\nspelling = 'Bearer {secret}'\n[retry]\nsafe = ['search_shops', 'elsewhere']\n";
    let files = [Source { name: "shared.toml", text: shared }, Source { name: "codegen.toml", text: "" }];
    let config = Config::layered(&files).unwrap();
    let input = |document| Input { config: config.clone(), ..input(document, "") };
    let was = lenient(&input(OLD)).strict().unwrap().api;
    assert_eq!(lines(&was, &input(OLD)).unwrap(), []);
    let new = OLD.replace("token", "key").replace("search_shops", "find_shops");
    let asked = lines(&was, &input(&new)).unwrap();
    let asked: String =
        asked.iter().map(|line| format!("[{}] {:?}\n  {}\n", line.table, line.edit, line.reason)).collect();
    insta::assert_snapshot!(asked, @r#"
    [security.key] Name { key: "spelling", name: "Bearer {secret}" }
      the security scheme `token` is now `key`, and keeps its spelling
    "#);
}
