//! What becomes of corrections in the overlay, when their subject changes.

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
