//! Changes of operations, parameters and tags.

super::kinds! {
    a_path_moves:
        "  /shops/{shop_id}/pets:" => "  /locations/{shop_id}/animals:";
    a_path_moves_and_its_parameter_is_renamed:
        "  /pets/{pet_id}:" => "  /animals/{animal_id}:",
        "name: pet_id" => "name: animal_id";
    a_query_parameter_is_renamed:
        "name: keeper_id, in: query" => "name: guardian_id, in: query";
    a_query_parameter_with_a_name_of_ours_is_removed:
        "      - {name: sort, in: query, schema: {type: string, enum: [name, price]}, description: THEIRS of an order}\n" => "";
    a_query_parameter_with_a_correction_is_removed:
        "      - {name: keeper_id, in: query, schema: {type: integer}, description: THEIRS of a keeper}\n" => "";
    a_query_parameter_becomes_required:
        "name: keeper_id, in: query" => "name: keeper_id, in: query, required: true";
    a_query_parameter_with_a_name_of_ours_is_renamed:
        "name: sort, in: query" => "name: order_by, in: query";
    an_operation_is_added:
        "  /keepers/{keeper_id}:" => "  /keepers/count:
    get:
      tags: [Keepers]
      summary: THEIRS counts
      description: THEIRS, a sentence about a new operation.
      operationId: count_keepers
      parameters:
      - {name: since, in: query, schema: {type: string, format: date}, description: THEIRS of a day}
      responses:
        '200':
          description: THEIRS
          content:
            application/json:
              schema: {type: object, description: THEIRS, properties: {count: {type: integer, description: THEIRS}}}
  /keepers/{keeper_id}:";
    an_operation_is_removed:
        "  /pets/{pet_id}:
    get:
      tags: [Pets]
      summary: THEIRS reads
      operationId: get_pet
      parameters:
      - {name: pet_id, in: path, required: true, schema: {type: integer}, description: THEIRS of a pet}
      responses:
        '200':
          description: THEIRS
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
              example: {id: 1, name: Rex, kind: dog, price: 99.5}
" => "";
    an_operation_with_a_correction_is_removed:
        "    post:
      tags: [Pets]
      summary: THEIRS creates
      operationId: create_pet
      parameters:
      - {name: shop_id, in: path, required: true, schema: {type: integer}, description: THEIRS of a shop}
      - {name: Conetnt-Type, in: header, required: true, schema: {type: string}, example: application/json}
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PetInput'}
      responses:
        '201':
          description: THEIRS
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
" => "";
    an_operation_has_another_id:
        "operationId: get_pet" => "operationId: read_pet";
    an_operation_with_a_name_of_ours_has_another_id:
        "operationId: search_pets" => "operationId: find_pets";
    an_operation_has_another_id_and_another_path:
        "operationId: list_pets" => "operationId: list_animals",
        "  /shops/{shop_id}/pets:" => "  /locations/{shop_id}/animals:";
    an_operation_has_another_method:
        "  /keepers/{keeper_id}:
    delete:" => "  /keepers/{keeper_id}:
    put:";
    an_operation_comes_with_a_tag_of_its_own:
        "- name: Keepers" => "- name: Rooms\n  description: THEIRS\n- name: Keepers",
        "  /keepers/{keeper_id}:" => "  /rooms:
    get: {tags: [Rooms], summary: THEIRS, operationId: list_rooms, responses: {'204': {description: THEIRS}}}
  /keepers/{keeper_id}:";
    an_operation_moves_to_another_tag:
        "tags: [Keepers]
      summary: THEIRS deletes" => "tags: [Pets]
      summary: THEIRS deletes";
    a_tag_is_renamed:
        "- name: Pets" => "- name: Animals",
        "tags: [Pets]" => "tags: [Animals]";
    a_tag_with_a_name_of_ours_is_renamed:
        "- name: Keepers" => "- name: Guardians",
        "tags: [Keepers]" => "tags: [Guardians]";
}
