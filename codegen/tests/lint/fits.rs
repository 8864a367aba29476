//! What examples show against their schemas.

use codegen::lint::{Evidence, Kind};
use insta::assert_snapshot;

use super::{answer, document, findings, settles_itself, told};

#[test]
fn another_type() {
    assert_snapshot!(answer("{ type: object, properties: { n: { type: integer } } }", "{ n: abc }"));
    assert_snapshot!(answer("{ type: array, items: { type: string } }", "{ name: Rex }"));
}

#[test]
fn what_the_client_reads_is_tolerated() {
    for (schema, example) in
        [("integer", "'12'"), ("number", "'1.5'"), ("string", "12"), ("string", "true"), ("boolean", "'true'")]
    {
        let found =
            findings(&document(&format!("{{ schema: {{ type: {schema} }}, example: {example} }}"), ""), None, "");
        let found = found.unwrap();
        assert_eq!((found.unsettled().count(), found.contradicted(Evidence::Documented)), (0, 1), "{schema} {example}");
    }
    // Read too, but what comes back is another value; or not read at all.
    for (schema, example) in
        [("number", "true"), ("boolean", "1"), ("object", "[]"), ("array", "{}"), ("integer", "'1.5'")]
    {
        let found =
            findings(&document(&format!("{{ schema: {{ type: {schema} }}, example: {example} }}"), ""), None, "");
        assert!(found.unwrap().unsettled().next().is_some(), "{schema} {example}");
    }
}

#[test]
fn one_of_several_forms() {
    assert_snapshot!(answer(
        "{ oneOf: [{ type: integer }, { type: object, properties: { id: { type: integer } } }] }",
        "{ id: [] }"
    ));
    assert_snapshot!(answer("{ oneOf: [{ type: integer }, { type: boolean }] }", "'12'"));
}

#[test]
fn fields_that_are_missing_or_not_listed() {
    assert_snapshot!(answer(
        "{ type: object, required: [id], properties: { id: { type: integer } } }",
        "{ name: Rex }"
    ));
    assert_snapshot!(answer(
        "{ type: object, additionalProperties: true, properties: { id: { type: integer } } }",
        "{ name: Rex }"
    ));
}

#[test]
fn fields_of_a_pattern_are_listed_and_have_its_type() {
    assert_snapshot!(answer(
        "{ type: object, properties: { id: { type: integer } }, patternProperties: { ^x-: { type: integer } } }",
        "{ x-a: 1, x-b: Rex, y: 2 }"
    ));
}

#[test]
fn fractions_of_integers() {
    let media = "{ schema: { type: object, properties: { pet_id: { type: number } } }, example: { pet_id: 1.5 } }";
    assert_snapshot!(told(&document(media, ""), "[numbers]\nintegers = ['*_id']"));
}

#[test]
fn numbers_that_are_none_by_their_name() {
    let config = "[numbers]\ntexts = ['phone', 'phones']\ndecimals = ['cost']\n";
    let told = |field: &str, example: &str| {
        let media = format!("{{ schema: {{ type: object, properties: {{ {field} }} }}, example: {{ {example} }} }}");
        let found = findings(&document(&media, ""), None, config).unwrap();
        found.unsettled().map(|finding| finding.kind).collect::<Vec<_>>()
    };
    for (field, example) in [
        ("phone: { type: integer }", "phone: '+123'"),
        ("phone: { type: [number, 'null'] }", "phone: ''"),
        ("phones: { type: array, items: { type: integer } }", "phones: ['007', 7]"),
        ("phone: { oneOf: [{ type: integer }, { type: array, items: { type: boolean } }] }", "phone: '+1'"),
        ("cost: { type: integer }", "cost: 1.5"),
        ("cost: { type: integer }", "cost: '1.50'"),
    ] {
        assert_eq!(told(field, example), [], "{field} {example}");
    }
    for (field, example) in [
        ("phone: { type: integer }", "phone: {a: 1}"),
        ("phone: { type: integer, enum: [1, 2] }", "phone: '+123'"),
        ("cost: { type: integer }", "cost: free"),
        ("age: { type: integer }", "age: '+1'"),
        ("age: { type: integer }", "age: 1.5"),
    ] {
        assert!(told(field, example).contains(&Kind::Fit), "{field} {example}");
    }
    let media = "{ schema: { $ref: '#/components/schemas/Pet' }, example: { phone: {} } }";
    let more = "components:\n  schemas:\n    Pet: { type: object, properties: { phone: { $ref: '#/components/schemas/Phone' } } }\n    \
                Phone: { type: integer }\n";
    assert_snapshot!(super::told(&document(media, more), config));
}

#[test]
fn values_and_bounds() {
    assert_snapshot!(answer("{ type: string, enum: [cat, dog] }", "cow"));
    assert_snapshot!(answer("{ type: integer, maximum: 2 }", "90"));
}

#[test]
fn every_example_is_judged() {
    let more = "components:\n  schemas:\n    Pet: { type: object, properties: { id: { type: integer, example: none } }, example: { id: {a: 1} } }\n";
    assert_snapshot!(told(&document("{ schema: { $ref: '#/components/schemas/Pet' } }", more), ""));
}

#[test]
fn what_is_proposed_settles() {
    for (schema, example) in [
        ("{ type: object, properties: { n: { type: integer } } }", "{ n: [abc] }"),
        (
            "{ type: object, required: [id], properties: { id: { type: integer } } }",
            "{ name: Rex, owner: { id: 1, pets: [a] } }",
        ),
        ("{ type: string, enum: [cat, dog] }", "cow"),
        ("{ type: integer, maximum: 2 }", "90"),
        ("{ oneOf: [{ type: integer }, { type: object, properties: { id: { type: integer } } }] }", "[1]"),
        ("{ type: array, items: { type: string } }", "{ name: Rex }"),
    ] {
        settles_itself(&document(&format!("{{ schema: {schema}, example: {example} }}"), ""));
    }
}

#[test]
fn documents_of_30_are_read_as_they_are_meant() {
    let document = document(
        "{ schema: { type: integer, nullable: true, minimum: 1, exclusiveMinimum: true }, example: null }",
        "",
    );
    let found = findings(&document.replace("3.1.0", "3.0.3"), None, "").unwrap();
    assert_eq!(found.unsettled().count(), 0);
}
