//! What becomes of corrections in the overlay, when their subject changes.

use super::{project, published};

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
fn the_last_correction_goes_and_another_comes() {
    let scratch = project();
    let one = "overlay: 1.0.0\ninfo:\n  title: t\n  version: 1.0.0\nactions:\n  # Money.\n  \
               - target: $.components.schemas.Pet.properties.price\n    update: {type: number}\n";
    scratch.write(OVERLAY, one);
    let made = ("price: {type: string", "price: {type: number");
    scratch.write("new.yaml", &published(&[made]));
    scratch.done("update --from new.yaml");
    assert_eq!(scratch.text(OVERLAY), "overlay: 1.0.0\ninfo:\n  title: t\n  version: 1.0.0\nactions: []\n");
    assert_eq!(scratch.done("regen --check"), "");
    scratch.write("new.yaml", &published(&[made, ("required: [id, name]", "required: [id, name, keeper]")]));
    scratch.done("update --from new.yaml");
    let overlay = scratch.text(OVERLAY);
    assert!(overlay.contains("\nactions:\n") && overlay.contains("\n  - target: "), "{overlay}");
    assert_eq!(scratch.done("regen --check"), "");
}
