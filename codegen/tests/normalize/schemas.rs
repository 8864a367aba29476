//! What becomes of each keyword of a schema.

use insta::assert_snapshot;

/// Shows a schema, normalized, and the notes.
fn check(schema: &str) -> String {
    let schema = schema.trim().replace('\n', "\n      ");
    let text =
        format!("openapi: 3.1.0\ninfo: {{}}\ncomponents:\n  schemas:\n    Other: {{}}\n    S:\n      {schema}\n");
    let (tree, report) = super::normalized(&text).unwrap();
    let schema = tree["components"]["schemas"]["S"].to_string();
    let notes: String = report.notes().map(|note| format!("\n  {note}")).collect();
    schema + &notes
}

/// Several schemas, each with what becomes of it.
fn all(schemas: &[&str]) -> String {
    schemas.iter().map(|schema| format!("{schema}\n  {}\n", check(schema))).collect()
}

#[test]
fn a_list_of_types_keeps_its_order_and_loses_null() {
    assert_snapshot!(all(&[
        "type: [string, 'null']",
        "type: ['null', string, integer]",
        "type: 'null'",
        "type: ['null']",
        "type: [string, string]",
        "{type: [object, array], properties: {a: {}}, items: {type: string}}",
        "{type: [string, integer], enum: [a, 1, null]}",
        "{type: string, nullable: true}",
        "type:",
    ]));
}

#[test]
fn a_type_that_is_none_is_noted() {
    assert_snapshot!(all(&[
        "type: int",
        "type: [int, 'null']",
        "type: []",
        "type: file",
        "type: {a: 1}",
        "type: [string, date]"
    ]));
}

#[test]
fn null_among_alternatives_makes_the_whole_nullable() {
    assert_snapshot!(all(&[
        "oneOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]",
        "anyOf: [{type: 'null', description: none}, {type: string}, {type: integer}]",
        "anyOf: [{const: null}, {enum: [null]}, {type: ['null']}]",
        "oneOf: []",
        "allOf: {type: string}",
    ]));
}

#[test]
fn a_const_is_an_enum_of_one() {
    assert_snapshot!(all(&[
        "const: a",
        "{type: integer, const: 1}",
        "const: null",
        "const: {a: 1}",
        "{const: a, enum: [a, b]}",
        "{type: string, const: 1}",
        "{type: integer, const: a}",
    ]));
}

#[test]
fn the_values_of_an_enum_are_what_the_type_says() {
    assert_snapshot!(all(&[
        "{type: string, enum: [a, null, a]}",
        "{type: string, enum: [0, true, 1.5]}",
        "{type: integer, enum: [1, '2', 3.0]}",
        "{type: integer, enum: [1, a]}",
        "{type: number, enum: [1, 2.5]}",
        "{type: boolean, enum: [true, 'false']}",
        "{type: array, enum: [[1], [2]]}",
        "{type: object, enum: [a]}",
        "enum: [a, b]",
        "enum: [1, 2]",
        "enum: [a, 1]",
        "enum: [null]",
        "enum: []",
        "enum: a",
    ]));
}

#[test]
fn a_default_is_what_the_type_says() {
    assert_snapshot!(all(&[
        "{type: string, default: 1}",
        "{type: integer, default: '12'}",
        "{type: integer, default: soon}",
        "{type: [string, 'null'], default: null}",
        "{type: number, default: 1}",
        "{type: array, default: {}}",
    ]));
}

#[test]
fn a_bound_of_a_number_is_one() {
    assert_snapshot!(all(&[
        "{type: number, exclusiveMinimum: 0, exclusiveMaximum: 10}",
        "{type: number, minimum: 5, exclusiveMinimum: 3, maximum: 5, exclusiveMaximum: 3}",
        "{type: number, minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false}",
        "{type: integer, minimum: 1.0, maximum: 9.5, exclusiveMaximum: true}",
        "{type: integer, minimum: -1e30, maximum: 9223372036854775807}",
        "{type: integer, multipleOf: 0.5, minimum: '3'}",
        "{type: number, multipleOf: -1, maximum: many}",
        "{type: string, minLength: -1, maxLength: 5.0, pattern: ^a$}",
        "{type: array, minItems: 1, maxItems: 2, uniqueItems: 'true', items: {}}",
        "{minimum: 3, exclusiveMinimum: 4}",
    ]));
}

#[test]
fn a_keyword_of_another_type_is_noted() {
    assert_snapshot!(all(&[
        "{type: string, minimum: 1, properties: {a: {}}}",
        "{type: integer, maxLength: 5, format: int64}",
        "{type: boolean, format: yes-no, pattern: x}",
        "{type: object, format: map, items: {}}",
        "{type: string, requierd: [a], x-note: kept, x-type: [a]}",
    ]));
}

#[test]
fn composition_keeps_every_keyword() {
    assert_snapshot!(all(&[
        "{type: object, required: [a], properties: {a: {type: string}}, oneOf: [{required: [b]}]}",
        "{allOf: [{$ref: '#/components/schemas/Other'}], description: d, nullable: true}",
        "{allOf: [{}], anyOf: [{}]}",
        "{type: [string, integer], not: {const: a}}",
        "{oneOf: [{}], enum: [a]}",
    ]));
}

#[test]
fn what_stands_beside_a_reference_is_kept() {
    assert_snapshot!(all(&[
        "$ref: '#/components/schemas/Other'",
        "{$ref: '#/components/schemas/Other', description: d, deprecated: true}",
        "{$ref: '#/components/schemas/Other', nullable: true}",
        "{$ref: '#/components/schemas/Other', allOf: [{required: [a]}], properties: {a: {}}}",
        "{$ref: '#/components/schemas/Other', $comment: c, x-a: 1}",
        "$ref: 5",
    ]));
}

#[test]
fn tuples_ride_in_an_extension() {
    assert_snapshot!(all(&[
        "{type: array, prefixItems: [{type: [integer, 'null']}, {$ref: '#/components/schemas/Other'}], items: false}",
        "{prefixItems: [{const: a}], items: {type: string}}",
        "items: [{type: string}, {type: integer}]",
        "{type: array, items: false}",
        "{type: array, items: true}",
    ]));
}

#[test]
fn boolean_schemas_are_all_or_nothing() {
    assert_snapshot!(all(&[
        "true",
        "false",
        "{type: object, properties: {a: true, b: false, c: }, additionalProperties: false}",
        "{type: array, items: }",
        "text",
    ]));
}

#[test]
fn what_else_an_object_holds_is_kept() {
    assert_snapshot!(all(&[
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, patternProperties: {^x: {type: string}}, additionalProperties: false}",
        "{type: object, patternProperties: {^x: {type: string}, ^y: {type: integer}}, additionalProperties: {type: boolean}}",
        "{type: object, unevaluatedProperties: false}",
        "{allOf: [{}], unevaluatedProperties: false}",
        "{type: object, additionalProperties: 5}",
        "{type: object, required: id}",
        "{type: string, required: true}",
    ]));
}

#[test]
fn examples_of_3_1_are_kept() {
    assert_snapshot!(all(&[
        "examples: [a, b]",
        "{example: c, examples: [a]}",
        "{type: string, example: null}",
        "examples: {one: {value: 1}, two: 2}",
        "examples: []",
    ]));
}

#[test]
fn content_says_what_a_text_holds() {
    assert_snapshot!(all(&[
        "{type: string, contentEncoding: base64, contentMediaType: image/png}",
        "contentMediaType: application/octet-stream",
        "{type: string, contentMediaType: application/json, contentSchema: {}}",
        "{type: string, contentEncoding: base64, format: custom}",
        "{type: string, contentMediaType: image/svg+xml}",
    ]));
}

#[test]
fn discriminators_lead_to_components() {
    assert_snapshot!(all(&[
        "{oneOf: [{$ref: '#/components/schemas/Other'}], discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/Other', b: Other, c: '#/components/schemas/Gone'}}}",
        "{oneOf: [{}], discriminator: kind}",
        "{oneOf: [{}], discriminator: {mapping: {}}}",
        "{oneOf: [{}], discriminator: {propertyName: a, mapping: [1]}}",
    ]));
}

#[test]
fn what_no_type_can_say_is_noted() {
    assert_snapshot!(all(&[
        "{type: object, if: {}, then: {}, else: {}, propertyNames: {}, dependentSchemas: {}, dependentRequired: {}}",
        "{type: array, contains: {}, minContains: 1, unevaluatedItems: false}",
        "{$id: 'https://example.com/s', $schema: s, $comment: c, $anchor: here, $defs: {}, xml: {name: s}, type: string}",
    ]));
}

#[test]
fn slips_cost_a_note() {
    assert_snapshot!(all(&[
        "{type: string, description: [a], title: 5, readOnly: 'yes', deprecated: 'true', nullable: 1, pattern: {}}",
        "{type: object, properties: [a], required: {a: true}}",
        "{type: object, properties: {a: 5, b: [c]}}",
        "{type: string, format: 5, externalDocs: docs}",
    ]));
}
