//! Changes of schemas and their fields.

super::kinds! {
    a_schema_is_renamed:
        "schemas/Pet'" => "schemas/Animal'",
        "    Pet:\n" => "    Animal:\n";
    a_schema_with_a_name_of_ours_is_renamed:
        "schemas/PetInput'" => "schemas/AnimalInput'",
        "    PetInput:\n" => "    AnimalInput:\n";
    a_schema_that_a_correction_refers_to_is_renamed:
        "schemas/Keeper'" => "schemas/Guardian'",
        "    Keeper:\n" => "    Guardian:\n";
    a_schema_is_renamed_and_changed:
        "schemas/Pet'" => "schemas/Animal'",
        "    Pet:\n" => "    Animal:\n",
        "        price: {type: string, description: THEIRS of a price}" =>
            "        price: {type: string, description: THEIRS of a price}
        colour: {type: string, description: THEIRS of a colour}";
    a_schema_takes_the_place_of_another:
        "schemas/Keeper'" => "schemas/Room'",
        "    Keeper:
      type: object
      description: THEIRS of a keeper
      properties:
        id: {type: integer, description: THEIRS}
        since: {type: string, example: '2024-01-31', description: THEIRS of a day}
" => "    Room:
      type: object
      description: THEIRS of a room
      properties:
        floor: {type: integer, description: THEIRS}
";
    a_schema_is_written_inline:
        "schema: {type: array, items: {$ref: '#/components/schemas/Keeper'}}" =>
            "schema: {type: array, items: {type: object, properties: {id: {type: integer}, since: {type: string, example: '2024-01-31'}}}}",
        "        keeper: {$ref: '#/components/schemas/Keeper'}\n" => "",
        "    Keeper:
      type: object
      description: THEIRS of a keeper
      properties:
        id: {type: integer, description: THEIRS}
        since: {type: string, example: '2024-01-31', description: THEIRS of a day}
" => "";
    a_field_is_added:
        "        price: {type: string, description: THEIRS of a price}" =>
            "        colour: {type: string, description: THEIRS of a colour, title: THEIRS}
        price: {type: string, description: THEIRS of a price}";
    a_field_is_removed:
        "        age: {type: integer, description: THEIRS of an age}\n" => "";
    a_field_that_was_received_is_removed:
        "        kind: {type: string, enum: [cat, dog], description: THEIRS}\n" => "",
        ", kind: dog" => "";
    a_field_with_a_correction_is_removed:
        "        price: {type: string, description: THEIRS of a price}\n" => "",
        ", price: 99.5" => "";
    a_field_is_renamed:
        "        age: {" => "        years: {";
    a_field_with_a_correction_is_renamed:
        "        price: {" => "        cost: {",
        "price: 99.5" => "cost: 99.5";
    a_field_has_another_type:
        "age: {type: integer" => "age: {type: string";
    a_field_is_newly_required:
        "required: [name]" => "required: [name, age]";
    /// The client would reject the documented example.
    a_field_is_newly_required_though_the_example_lacks_it:
        "required: [id, name]" => "required: [id, name, keeper]";
    a_field_may_be_null:
        "id: {type: integer, description: THEIRS}\n        name: {type: string," =>
            "id: {type: integer, description: THEIRS}\n        name: {type: [string, 'null'],";
    a_value_is_added:
        "enum: [cat, dog]" => "enum: [cat, dog, bird]";
    a_value_is_removed:
        "enum: [name, price]" => "enum: [name]";
    a_bound_is_tightened:
        "maxLength: 50" => "maxLength: 20";
}
