//! The facts of a published document and the words of ours, one document: what stays, what is asked for, what never gets in.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use codegen::Source;
use codegen::align::{Alignment, align};
use codegen::document::read;
use codegen::transcribe::{Transcription, transcribe};
use serde_json::{Value, json};

const OURS: &str = "\
# Ours: our words.
openapi: '3.1.0'
info:
  title: Pets
  version: '1.0.0'
  description: All about pets.
servers:
- url: https://api.example
  description: Production
tags:
- name: Pets
  description: Animals of a shop
paths:
  /pets/{id}:
    get:
      tags:
      - Pets
      summary: Get a pet
      description: |-
        See `GET /pets/{id}` and `get_pet`.

        Filter by `staff_id`.
      operationId: get_pet
      parameters:
      - name: id
        in: path
        required: true
        schema:
          type: integer
      - name: staff_id
        in: query
        schema:
          type: integer
        description: Keeps the pets of this keeper.
      responses:
        '200':
          description: Success
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/pet'
  /pets/old:
    get:
      tags:
      - Pets
      summary: Old list
      operationId: old_list
      responses:
        '200':
          description: Success
components:
  schemas:
    pet:
      type: object
      description: An animal.
      properties:
        name:
          type: string
          description: Name that it hears.
        size:
          type: string
          description: Gone soon.
";

const NEW: &str = "\
openapi: 3.1.0
info: {title: Pets, version: 1.1.0, description: THEIRS}
x-about: THEIRS one two three four five
x-short: two words
servers: [{url: https://api.example, description: Production}, {url: https://b.example, description: THEIRS for testing things on}]
tags: [{name: Pets, description: THEIRS}, {name: Rooms, description: THEIRS}]
paths:
  /shops/pets/{id}:
    summary: THEIRS
    get:
      operationId: read_pet
      tags: [Pets]
      summary: THEIRS
      x-note: {text: THEIRS and more than four words, ok: true}
      descripton: THEIRS is a key with a slip in it
      parameters:
      - {name: id, in: path, required: true, schema: {type: integer}, description: THEIRS}
      - {name: keeper_id, in: query, schema: {type: integer}, description: THEIRS}
      - {name: size, in: query, schema: {type: string}, description: THEIRS}
      responses:
        '200': {description: THEIRS, content: {application/json: {schema: {$ref: '#/components/schemas/animal'}}}}
        '201': {description: THEIRS}
  /rooms:
    get:
      operationId: list_rooms
      tags: [Rooms]
      responses:
        '200': {description: THEIRS, content: {application/json: {schema: {title: THEIRS, type: object, properties: {
          title: {type: string}, description: {type: string, description: THEIRS}}}, example: {title: A room of the shop as it is}}}}
components:
  securitySchemes:
    oauth: {type: oauth2, description: THEIRS, flows: {implicit: {authorizationUrl: https://a.example, scopes: {read: THEIRS}}}}
  schemas:
    animal:
      type: object
      title: THEIRS
      description: THEIRS
      properties:
        name: {type: [string, 'null'], description: THEIRS}
        age: {type: integer, description: THEIRS, example: 3}
";

/// Matches operations by their ids, and those that are `renamed`.
fn aligned(old: &Value, new: &Value, renamed: &[(&str, &str)]) -> Alignment {
    let places = |tree: &Value| {
        let mut places = Vec::new();
        for (path, item) in tree["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                if let Some(id) = operation["operationId"].as_str() {
                    let path = path.replace('~', "~0").replace('/', "~1");
                    places.push((id.to_owned(), format!("/paths/{path}/{method}")));
                }
            }
        }
        places
    };
    let news = places(new);
    let of = |id: &str| {
        let id = renamed.iter().find(|(old, _)| *old == id).map_or(id, |(_, new)| new);
        news.iter().find(|(new, _)| new == id).map(|(_, place)| place.clone())
    };
    let pairs = places(old).into_iter().filter_map(|(id, place)| Some((place, of(&id)?)));
    align(old, new, &pairs.collect::<Vec<_>>())
}

fn transcribed(ours: &str, new: &str, renamed: &[(&str, &str)]) -> codegen::Result<Transcription> {
    let (old, tree) = (source("ours.yaml", ours), source("new.yaml", new));
    transcribe(Source { name: "ours.yaml", text: ours }, (&old, &tree), &aligned(&old, &tree, renamed))
}

fn source(name: &str, text: &str) -> Value {
    read(Source { name, text }).unwrap()
}

#[test]
fn words_stay_where_the_thing_is_the_same() {
    let found = transcribed(OURS, NEW, &[("get_pet", "read_pet")]).unwrap();
    assert!(!found.text.contains("THEIRS"), "{}", found.text);
    insta::assert_snapshot!(found.text);
    insta::assert_debug_snapshot!((found.wordless, found.left_out, found.removed));
}

#[test]
fn once_more_changes_nothing_and_keeps_the_marks() {
    let once = transcribed(OURS, NEW, &[("get_pet", "read_pet")]).unwrap();
    let twice = transcribed(&once.text, NEW, &[]).unwrap();
    assert_eq!(twice.text, once.text);
    assert_eq!(twice.wordless, once.wordless);
    // Words that were written settle the mark that is left beside them.
    let mark = "      # words: /paths/~1rooms/get\n";
    let written = once.text.replace(mark, &format!("{mark}      summary: List the rooms\n"));
    assert_ne!(written, once.text);
    let after = transcribed(&written, NEW, &[]).unwrap();
    assert_eq!(after.text, written.replace(mark, ""));
    assert!(!after.wordless.contains(&"/paths/~1rooms/get".to_owned()));
}

#[test]
fn a_schema_of_another_name_is_known_by_its_place_or_its_content() {
    let schema = |name: &str, content: Value| {
        json!({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {"operationId": "a", "responses": {
            "200": {"description": "d", "content": {"a/b": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}}}}}},
            "components": {"schemas": {name: content, format!("{name}_free"): {"type": "string", "maxLength": 4}}}})
    };
    let old = schema("one", json!({"type": "object", "description": "x", "properties": {"a": {}, "b": {}}}));
    let new = schema("other", json!({"type": "object", "properties": {"a": {}, "c": {}}}));
    let found = aligned(&old, &new, &[]);
    let names = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(found.renamed("/components/schemas"), [names("one", "other"), names("one_free", "other_free")].into());
    assert_eq!(
        found.new_place("/components/schemas/one/properties/a").unwrap(),
        "/components/schemas/other/properties/a"
    );
    assert!(!found.holds("/components/schemas/one/properties/b"));
    // What was inline is a component now.
    let mut inline = old.clone();
    let place = "/paths/~1a/get/responses/200/content/a~1b/schema";
    *inline.pointer_mut(place).unwrap() = json!({"type": "object", "properties": {"a": {"description": "ours"}}});
    inline["components"]["schemas"] = json!({});
    let found = aligned(&inline, &new, &[]);
    assert_eq!(found.old_place("/components/schemas/other/properties/a").unwrap(), format!("{place}/properties/a"));
}

#[test]
fn a_comment_within_is_not_lost() {
    let ours = OURS.replace("  /pets/old:\n", "  # Why it is here.\n  /pets/old:\n");
    assert_eq!(
        transcribed(&ours, NEW, &[]).unwrap_err().to_string(),
        "ours.yaml:42:1: transcribing would lose this comment\n  help: move it to the first lines of the file, or into a \
         `description`"
    );
    let heading = OURS.replace("        See `GET", "        # Heading\n        See `GET");
    assert!(transcribed(&heading, OURS, &[]).unwrap().text.contains("        # Heading\n"));
}

#[test]
fn texts_of_every_kind_come_back() {
    let texts = [
        "",
        " ",
        "a",
        "a b",
        " a",
        "a ",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "- a",
        "-a",
        "?",
        "? a",
        "'",
        "''",
        "\"",
        "a'b",
        "yes",
        "No",
        "null",
        "~",
        "1",
        "-1",
        "+1",
        "1e3",
        "0x1f",
        "1_000",
        "12:30:45",
        "2024-01-31",
        ".5",
        ".inf",
        "-.INF",
        ".nan",
        "=",
        "<<",
        "[a]",
        "{a}",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        ",",
        "---",
        "--- a",
        "...",
        "a\nb",
        "a\n",
        "\na",
        "a\n\n",
        "\n",
        " a\nb",
        "a \nb",
        "a\n b",
        "a\tb",
        "\ta",
        "a\r\nb",
        "\u{0}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}a",
        "\u{1f600}",
        "true",
        "é",
        "a\\b",
        "\\",
    ];
    let mut all = texts.map(str::to_owned).to_vec();
    all.push("word ".repeat(60).trim().to_owned());
    all.push(format!("{}  two  spaces: {}", "x".repeat(140), "y'y ".repeat(40)));
    all.push(format!("{} #{}", "it's a: ".repeat(30), "z ".repeat(80)));
    // As a key it merges, quoted or not.
    let keys = all
        .iter()
        .filter(|text| *text != "<<")
        .map(|text| (text.clone(), json!([text, [text], {"k": text}, [[], {}], null, true, 1.5, -3])));
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {},
        "components": {"schemas": {"a": {"enum": all, "example": keys.collect::<serde_json::Map<_, _>>()}}},
    });
    let text = serde_json::to_string(&document).unwrap();
    let found = transcribed("openapi: 3.1.0\npaths: {}\n", &text, &[]).unwrap();
    assert_eq!(source("found.yaml", &found.text), document);
}

/// Runs of eight words, as a sentence has them.
fn runs(text: &str) -> BTreeSet<String> {
    let words = text.to_lowercase();
    let words = words.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '\''));
    let words = words.filter(|word| !word.is_empty()).collect::<Vec<_>>();
    words.windows(8).map(|run| run.join(" ")).collect()
}

/// Every text under a key that holds words, outside of examples, which are facts.
fn prose(node: &Value, out: &mut BTreeSet<String>) {
    match node {
        Value::Object(map) => {
            for (key, value) in map.iter().filter(|(key, _)| *key != "example" && *key != "value") {
                match value {
                    Value::String(text) if ["description", "summary"].contains(&key.as_str()) => out.extend(runs(text)),
                    other => prose(other, out),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|node| prose(node, out)),
        _ => {}
    }
}

#[test]
#[ignore = "needs the published document: set ALTEGIO_DOCUMENT to its path"]
fn no_sentence_of_the_published_document_gets_in_and_nothing_changes() {
    let path = std::env::var_os("ALTEGIO_DOCUMENT").expect("ALTEGIO_DOCUMENT is not set");
    let published = std::fs::read_to_string(path).unwrap();
    let ours = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/b2b-v1/openapi.yaml");
    let ours = std::fs::read_to_string(ours).unwrap();
    let found = transcribed(&ours, &published, &[]).unwrap();
    assert!(found.text == ours, "transcribing the published document changes openapi.yaml");
    // What still waits for words keeps its mark.
    let waiting = Vec::from_iter(codegen::transcribe::marks(&ours));
    assert_eq!((found.wordless, found.left_out, found.removed), (waiting, vec![], vec![]));
    // From nothing of ours: whatever gets in is the publisher's.
    let bare = transcribed("openapi: 3.1.0\npaths: {}\n", &published, &[]).unwrap();
    let mut known = BTreeSet::new();
    prose(&source("published", &published), &mut known);
    assert!(known.len() > 1000);
    let found = runs(&bare.text);
    let common = found.intersection(&known).collect::<Vec<_>>();
    assert_eq!(common, Vec::<&String>::new());
}
