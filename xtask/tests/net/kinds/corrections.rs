//! Corrections of the overlay whose target changes.

use crate::scratch::{PETS, Scratch};

super::kinds! {
    a_header_is_spelt_as_it_should_be:
        "name: Conetnt-Type" => "name: Content-Type";
    the_publisher_makes_a_correction:
        "price: {type: string" => "price: {type: number";
    the_publisher_makes_a_correction_that_is_named_by_a_path:
        "      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PetInput'}" => "      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PetInput'}";
    the_path_of_a_correction_and_the_id_change:
        "  /shops/{shop_id}/pets:" => "  /shops/{shop_id}/animals:",
        "operationId: create_pet" => "operationId: add_pet";
    what_a_correction_refers_to_goes:
        "              schema: {type: array, items: {$ref: '#/components/schemas/Keeper'}}" =>
            "              schema: {type: array, items: {type: integer}}",
        "        keeper: {$ref: '#/components/schemas/Keeper'}\n" => "",
        "    Keeper:
      type: object
      description: THEIRS of a keeper
      properties:
        id: {type: integer, description: THEIRS}
        since: {type: string, example: '2024-01-31', description: THEIRS of a day}
" => "";
    nobody_can_tell_what_a_correction_is_about:
        "example: '2024-01-31'" => "example: '31.01.2024'";
}

const OVERLAY: &str = "spec/pets/overlay.yaml";

#[test]
fn the_last_correction_is_deleted_and_another_added() {
    let scratch = Scratch::new();
    let head = "overlay: 1.0.0\ninfo:\n  title: t\n  version: 1.0.0\nactions:";
    let target = "  - target: $.components.schemas.Pet.properties";
    scratch.write(OVERLAY, &format!("{head}\n  # Ages.\n{target}.age\n    update: {{type: number}}\n"));
    let made = PETS.replace("age: { type: integer", "age: { type: number");
    scratch.write("new.yaml", &made);
    scratch.done("update --from new.yaml");
    assert_eq!(scratch.text(OVERLAY), format!("{head} []\n"));
    assert_eq!(scratch.done("regen --check"), "");
    scratch.write("new.yaml", &made.replace("name: { type: string }", "name: { type: string, example: [a] }"));
    scratch.done("update --from new.yaml");
    let overlay = scratch.text(OVERLAY);
    assert!(overlay.starts_with(&format!("{head}\n\n  # Proposed by lint")), "{overlay}");
    assert!(overlay.contains(&format!("\n{target}.name\n")), "{overlay}");
    assert_eq!(scratch.done("regen --check"), "");
}
