//! Where references lead, and what becomes of the places they lead to.

use insta::assert_snapshot;

use super::{check, normalized, refused};

fn document(rest: &str) -> String {
    format!("openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\n{rest}")
}

/// The message with which a document of one schema is refused.
fn refused_schema(schema: &str) -> String {
    refused(&document(&format!("components: {{schemas: {{S: {schema}}}}}")))
}

#[test]
fn definitions_become_components() {
    let text = document(
        "
components:
  schemas:
    Order:
      type: object
      properties:
        lines: {type: array, items: {$ref: '#/components/schemas/Order/$defs/Line'}}
        state: {$ref: '#/$defs/State'}
        other: {$ref: '#/definitions/line'}
      $defs:
        Line: {type: object, properties: {state: {$ref: '#/$defs/State'}, next: {$ref: '#/components/schemas/Order/$defs/Line'}}}
    line: {}
$defs:
  State: {enum: [open, closed]}
definitions:
  line: {type: string}
",
    );
    assert_snapshot!(check(&text, "/components/schemas"));
}

#[test]
fn any_place_becomes_a_component_of_its_kind() {
    let text = document(
        "
paths:
  /pets/{id}:
    get:
      parameters: [{name: id, in: path, schema: {type: integer}}]
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses:
        200: {description: ok, headers: {X-A: {schema: {type: [integer, 'null']}}}, content: {application/json: {schema: {type: object, properties: {id: {type: integer}}}}}}
  /dogs/{id}:
    get:
      parameters: [{$ref: '#/paths/~1pets~1%7Bid%7D/get/parameters/0'}]
      requestBody: {$ref: '#/paths/~1pets~1{id}/get/requestBody'}
      responses:
        200: {$ref: '#/paths/~1pets~1%7Bid%7D/get/responses/200'}
        201: {description: ok, headers: {X-A: {$ref: '#/paths/~1pets~1{id}/get/responses/200/headers/X-A'}}}
        202: {description: ok, content: {application/json: {schema: {$ref: '#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/id'}}}}
",
    );
    assert_snapshot!(check(&text, "/paths/~1dogs~1{id}"));
}

#[test]
fn names_are_decoded_and_written_one_way() {
    let text = document(
        "
components:
  schemas:
    a/b: {type: string}
    S: {properties: {a: {$ref: '#/components/schemas/a~1b'}, b: {$ref: '#/components/schemas/a%7E1b'}, c: {$ref: '%23'}}}
",
    );
    assert_snapshot!(refused(&text));
    assert_snapshot!(check(&text.replace(", c: {$ref: '%23'}", ""), "/components/schemas/S"));
}

#[test]
fn a_reference_may_go_through_others() {
    let text = document(
        "
components:
  schemas:
    A: {$ref: '#/components/schemas/B'}
    B: {properties: {id: {type: integer}, again: {$ref: '#/components/schemas/B/properties/id'}}}
    C: {properties: {id: {$ref: '#/components/schemas/A/properties/again'}}}
",
    );
    assert_snapshot!(check(&text, "/components/schemas"));
}

#[test]
fn anchors_are_places() {
    let text = document(
        "
components:
  schemas:
    Tree: {$dynamicAnchor: node, properties: {children: {items: {$dynamicRef: '#node'}}, leaf: {$ref: '#leaf'}}}
    Leaf: {$anchor: leaf, type: string}
",
    );
    assert_snapshot!(check(&text, "/components/schemas"));
}

#[test]
fn references_of_path_items_and_callbacks_stay() {
    let text = document(
        "
paths:
  /a: {$ref: '#/components/pathItems/Item', summary: own}
  /b: {$ref: '#/paths/~1a'}
  /c:
    post:
      callbacks:
        done: {$ref: '#/components/callbacks/Done'}
components:
  pathItems:
    Item: {summary: shared, get: {operationId: item, responses: {}, requires: auth}}
  callbacks:
    Done: {'{$request.body#/url}': {post: {callbacks: {again: {$ref: '#/components/callbacks/Done'}}}}}
",
    );
    assert_snapshot!(check(&text, "/paths /components"));
}

#[test]
fn what_unfolds_to_too_much_is_refused() {
    // Each level has twenty times the nodes of the one below it.
    let mut parts = String::new();
    for level in 0..6 {
        let entries: String =
            (0..20).map(|n| format!("e{n}: {{$ref: '#/components/pathItems/I{}'}}, ", level + 1)).collect();
        parts += &format!("    C{level}: {{{entries}}}\n");
    }
    parts += "  pathItems:\n    I6: {}\n";
    for level in 0..6 {
        let callbacks = format!("{{c: {{$ref: '#/components/callbacks/C{level}'}}}}");
        parts += &format!("    I{level}: {{get: {{responses: {{}}, callbacks: {callbacks}}}}}\n");
    }
    let text =
        document(&format!("paths: {{/a: {{$ref: '#/components/pathItems/I0'}}}}\ncomponents:\n  callbacks:\n{parts}"));
    assert_snapshot!(refused(&text));
}

#[test]
fn a_place_of_another_kind_is_noted() {
    let text = document(
        "
paths:
  /a:
    get:
      parameters: [{$ref: '#/components/schemas/S'}]
      responses: {200: {$ref: '#/components/schemas/S'}}
components: {schemas: {S: {properties: {a: {$ref: '#/paths/~1a/get'}}}}}
",
    );
    assert_snapshot!(check(&text, "/paths/~1a/get /components/schemas/S"));
}

#[test]
fn references_in_examples_are_none() {
    let text = document(
        "
components:
  schemas:
    S: {example: {$ref: nowhere}, default: {$ref: nowhere}, enum: [{$ref: nowhere}], x-a: {$ref: nowhere}, properties: {example: {type: string}}}
",
    );
    assert_snapshot!(check(&text, "/components/schemas/S"));
}

#[test]
fn what_leads_nowhere_is_refused() {
    let messages = [
        refused_schema("{$ref: '#/components/schemas/Gone'}"),
        refused_schema("{properties: {a/b: {items: {$ref: '#/paths/~1a/get'}}}}"),
        refused_schema("{properties: {a: {$ref: '#/components/schemas/S/allOf/7'}}}"),
        refused_schema("{$ref: '#nowhere'}"),
        refused_schema("{$ref: '#'}"),
        refused_schema("{$ref: common.yaml#/Pet}"),
        refused_schema("{$ref: 'https://example.com/pet.json'}"),
        refused_schema("{$ref: ''}"),
        refused_schema("{$ref: Pet, description: d}"),
    ];
    assert_snapshot!(messages.join("\n"));
}

#[test]
fn circles_are_refused() {
    let messages = [
        refused_schema("{$ref: '#/components/schemas/S'}"),
        refused_schema(
            "{$ref: '#/components/schemas/T'}, T: {$ref: '#/components/schemas/U'}, U: {$ref: '#/components/schemas/T', description: d}",
        ),
        refused_schema(
            "{$defs: {a: {$ref: '#/components/schemas/S/$defs/b'}, b: {$ref: '#/components/schemas/S/$defs/a'}}}",
        ),
        refused(&document("paths: {/a: {$ref: '#/paths/~1b'}, /b: {$ref: '#/paths/~1a'}}")),
        refused(&document(
            "components: {pathItems: {a: {$ref: '#/components/pathItems/b'}, b: {$ref: '#/components/pathItems/a'}}}",
        )),
        refused(&document("components: {responses: {a: {$ref: '#/components/responses/a'}}}")),
    ];
    assert_snapshot!(messages.join("\n"));
}

#[test]
fn many_references_take_little_time() {
    let definitions: String = (0..20_000).map(|n| format!("  d{n}: {{$ref: '#/x-defs/e/{}'}}\n", n % 7)).collect();
    let aliases: String =
        (0..20_000).map(|n| format!("    s{n}: {{$ref: '#/components/schemas/s{}'}}\n", n + 1)).collect();
    let text = document(&format!(
        "x-defs:\n  e: [{{}}, {{}}, {{}}, {{}}, {{}}, {{}}, {{}}]\n{definitions}components:\n  schemas:\n    s20000: {{}}\n{aliases}"
    ));
    assert_eq!(normalized(&text).unwrap().0["components"]["schemas"].as_object().unwrap().len(), 20_001);
}
