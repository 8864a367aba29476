//! Types: objects, enums, unions, and the outline of them all.

use codegen::model::{
    Bounds, Docs, Field, Int, Kind, Object, Operation, Parameter, Shape, Success, Union, UnionVariant,
};
use insta::assert_snapshot;

use super::api::*;
use super::{file, type_file};

#[test]
fn a_field_is_required_nullable_absent_or_all_three() {
    let pet = object(
        "Pet",
        vec![
            required("id", INT),
            required("nick", nullable(Shape::Text)),
            field("age", Shape::Int(Int::I32)),
            field("owner", nullable(Shape::Text)),
            field("parent", nullable(named(0))),
        ],
    );
    assert_snapshot!(type_file(vec![pet]));
}

#[test]
fn an_object_without_required_fields_has_a_default() {
    let fields = vec![field("name", Shape::Text), field("born", Shape::Date)];
    assert_snapshot!(type_file(vec![object("NewPet", fields)]));
}

#[test]
fn unlisted_fields_are_kept() {
    let fields = vec![field("name", Shape::Text)];
    let open = Kind::Object(Object { fields, rest: rest("rest", list(INT)), multipart: false, role: None });
    assert_snapshot!(type_file(vec![kind("Open", open), object("Empty", vec![])]));
}

#[test]
fn names_that_rust_has_already() {
    let types = vec![
        object("Option", vec![field("type", Shape::Text), field("fields", Shape::Text), required("self", INT)]),
        object("Vec", vec![required("required", list(nullable(Shape::Date))), field("2fa", named(0))]),
        object("Date", vec![Field { wire: "X-Date".to_owned(), ..field("x_date", Shape::Date) }]),
    ];
    assert_snapshot!(type_file(types));
}

#[test]
fn field_docs() {
    let bounds = Bounds {
        minimum: Some(0.5),
        exclusive_maximum: true,
        maximum: Some(10.0),
        min_length: Some(1),
        max_length: Some(3),
        pattern: Some("^[a-z`]+$".to_owned()),
        format: Some("uuid".to_owned()),
        ..Bounds::default()
    };
    let field = Field {
        wire: "petName".to_owned(),
        bounds,
        default: Some("rex".into()),
        read_only: true,
        docs: Docs { deprecated: true, ..docs("Name", "Name of the <pet>.\r\n\r\n* short\r\n* unique [in the house]") },
        ..field("pet_name", Shape::Text)
    };
    let text = type_file(vec![object("Pet", vec![field])]);
    assert_snapshot!(text.split("impl").next().unwrap());
}

#[test]
fn enums_keep_other_values() {
    assert_snapshot!(type_file(vec![
        texts("Species", &[("Cat", "cat"), ("GuineaPig", "guinea-pig")]),
        integers("Legs", &[("None", 0), ("Four", 4)]),
    ]));
}

fn variant(name: &str, shape: Shape, tags: &[&str]) -> UnionVariant {
    let tags = tags.iter().map(|&tag| tag.to_owned()).collect();
    UnionVariant { name: name.to_owned(), shape, bounds: Bounds::default(), tags, constants: Vec::new() }
}

#[test]
fn unions_are_read_by_trial_or_by_tag() {
    let tried = Union {
        variants: vec![
            variant("List", list(named(2)), &[]),
            variant("Cat", named(2), &[]),
            variant("Text", Shape::Text, &[]),
            variant("Name", Shape::Text, &[]),
        ],
        tag: None,
        other: None,
    };
    let tagged = Union {
        variants: vec![variant("Cat", named(2), &["cat", "kitten"])],
        tag: Some("kind".to_owned()),
        other: Some("Other".to_owned()),
    };
    assert_snapshot!(type_file(vec![
        kind("Tried", Kind::Union(tried)),
        kind("Tagged", Kind::Union(tagged)),
        object("Cat", vec![field("friend", named(0))]),
    ]));
}

#[test]
fn multipart_objects_become_parts() {
    let fields = vec![
        required("photo", Shape::File),
        field("more", list(Shape::File)),
        field("title", nullable(Shape::Text)),
        required("size", INT),
    ];
    assert_snapshot!(type_file(vec![kind(
        "Upload",
        Kind::Object(Object { fields, rest: None, multipart: true, role: None })
    )]));
}

#[test]
fn types_of_several_groups_are_shared() {
    let mut pet = object("Pet", vec![field("tag", named(1))]);
    pet.group = None;
    let api = api(vec![], vec![pet, object("Tag", vec![field("pets", list(named(0)))])]);
    let files = ["v1/types/mod.rs", "v1/types/shared.rs", "v1/types/pets.rs"].map(|path| file(&api, path));
    let heads = files.map(|text| text.split("#[derive").next().unwrap().to_owned());
    assert_snapshot!(heads.join("// ----\n"));
}

#[test]
fn outline_has_a_line_for_each_operation_and_type() {
    let list_pets = Operation {
        parameters: vec![path("owner_id"), Parameter { default: Some(20.into()), ..query("limit", INT) }],
        body: Some(json(named(0))),
        success: Success::One(enveloped(list(named(0)), Some(named(1)))),
        responses: vec![answer(200, "", Some(list(named(0)))), answer(404, "", Some(named(1)))],
        security: vec![vec![0], vec![]],
        ..operation("list_pets", "GET", "/owners/{owner_id}/pets")
    };
    let mut cat = object("Cat", vec![required("id", INT), field("name", nullable(Shape::Text))]);
    cat.group = None;
    let kind = Field { wire: "Kind".to_owned(), ..field("kind", named(2)) };
    let types =
        vec![cat, object("Meta", vec![kind]), texts("Kind", &[("Big", "big")]), integers("Level", &[("Low", 1)])];
    let outline = codegen::outline(&api(vec![list_pets], types));
    let outline: Vec<String> = outline.into_iter().map(|(key, text)| format!("[{key}]\n{text}")).collect();
    assert_snapshot!(outline.join("\n"));
}
