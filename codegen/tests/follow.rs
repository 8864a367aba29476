//! An overlay followed from one document to the next: what becomes of each action, and of the text around it.

#![allow(clippy::unwrap_used)]

use codegen::Source;
use codegen::align::documents;
use codegen::overlay::edit::edit;
use codegen::overlay::follow::{Step, follow};

const OLD: &str = "\
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: get_pet
      parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: X-Ttle, in: header, schema: {type: string}}
      - {name: keeper, in: query, schema: {type: number}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
    delete:
      operationId: delete_pet
      responses: {'204': {description: d}}
components:
  schemas:
    pet:
      type: object
      properties:
        name: {type: number}
        kind: {oneOf: [{type: string}, {type: number}]}
        owner: {type: object, properties: {id: {type: string}}}
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: c, version: 1.0.0}
actions:
  # Headers.
  - target: $.paths.*.*.parameters[?@.name == 'X-Ttle']
    description: A slip.
    update:
      name: X-Title

  # By the path.
  - target: $.paths['/pets/{id}'].get.parameters[?@.name == 'keeper']
    update: {schema: {type: integer}} # whole
  # By ids.
  - target: $.paths.*[?@.operationId == 'get_pet' || @.operationId == 'delete_pet']
    update: {x-seen: true}
  - target: $.components.schemas.pet.properties.name
    description: |-
      A name
      - target: is a text.
    update: {type: string}
  - target: $.components.schemas.pet.properties.kind.oneOf[?@.type == 'number']
    update: {multipleOf: 5}
  - target: $.components.schemas
    update:
      other: {type: object, properties: {owner: {$ref: '#/components/schemas/pet/properties/owner'}}}
  - target: $.components.schemas.other.properties
    update: {more: {type: string}}
";

/// What is told, and the lines of the overlay that changed.
fn followed(new: &str) -> String {
    let both = documents(Source { name: "old", text: OLD }, Source { name: "new", text: new }).unwrap();
    let overlay = Source { name: "overlay.yaml", text: OVERLAY };
    let steps = follow(overlay, &both).unwrap();
    let text = edit(overlay, &steps).unwrap();
    let shown = steps.iter().map(|Step { index, edit, reason }| format!("{index} {edit:?}\n  {reason}\n"));
    let (old, new): (Vec<_>, Vec<_>) = (OVERLAY.lines().collect(), text.lines().collect());
    // The lines of one that the other does not have, which is enough for so few.
    let gone = old.iter().filter(|line| !new.contains(line)).map(|line| format!("-{line}\n"));
    let come = new.iter().filter(|line| !old.contains(line)).map(|line| format!("+{line}\n"));
    // What remains is still an overlay, and fits the new document.
    let mut tree = both.new.clone();
    let outcome = codegen::overlay::apply(&mut tree, Source { name: "overlay.yaml", text: &text }).unwrap();
    let stale = outcome.stale.into_iter().map(|stale| format!("stale: {}\n", stale.error));
    shown.chain(gone).chain(come).chain(stale).collect()
}

#[test]
fn nothing_changes_where_nothing_has() {
    assert_eq!(followed(OLD), "");
    assert_eq!(followed(&OLD.replace("description: d", "description: other words")), "");
}

#[test]
fn a_target_by_a_moved_path_is_changed_and_one_by_an_id_stays() {
    insta::assert_snapshot!(followed(&OLD.replace("/pets/{id}", "/shops/pets/{id}")));
}

#[test]
fn ids_names_of_schemas_and_of_parameters_are_followed() {
    insta::assert_snapshot!(followed(&OLD.replace("get_pet", "read_pet")));
    insta::assert_snapshot!(followed(&OLD.replace("schemas/pet", "schemas/animal").replace("    pet:", "    animal:")));
    insta::assert_snapshot!(followed(
        &OLD.replace("schemas/pet", "schemas/an-imal").replace("    pet:", "    an-imal:")
    ));
    insta::assert_snapshot!(followed(&OLD.replace("name: keeper", "name: keeper_id")));
}

#[test]
fn a_correction_that_the_publisher_has_made_is_deleted() {
    insta::assert_snapshot!(followed(
        &OLD.replace("X-Ttle", "X-Title").replace("name: {type: number}", "name: {type: string}")
    ));
}

#[test]
fn what_is_gone_needs_no_correction() {
    let (from, to) = (OLD.find("    delete:").unwrap(), OLD.find("components:").unwrap());
    let without = format!("{}{}", &OLD[..from], &OLD[to..]);
    insta::assert_snapshot!(followed(&without));
    insta::assert_snapshot!(followed(&OLD.replace("        name: {type: number}\n", "")));
}

#[test]
fn what_has_changed_otherwise_is_left_out_until_somebody_decides() {
    insta::assert_snapshot!(followed(&OLD.replace("X-Ttle", "X-Titel")));
    // The referred node is gone.
    insta::assert_snapshot!(followed(
        &OLD.replace("        owner: {type: object, properties: {id: {type: string}}}\n", "")
    ));
}

#[test]
fn what_stands_at_the_same_index_is_not_taken_for_the_same() {
    let other = OLD.replace("[{type: string}, {type: number}]", "[{type: boolean}, {type: string}, {type: number}]");
    assert_eq!(followed(&other), "");
    insta::assert_snapshot!(followed(&OLD.replace("      - {name: keeper, in: query, schema: {type: number}}\n", "")));
}

#[test]
fn a_text_that_is_not_laid_out_line_by_line_is_changed_by_hand() {
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nactions: [{target: $.components.schemas.pet, update: {x-a: 1}}]\n";
    let overlay = Source { name: "overlay.yaml", text: overlay };
    let new = OLD.replace("schemas/pet", "schemas/animal").replace("    pet:", "    animal:");
    let both = documents(Source { name: "old", text: OLD }, Source { name: "new", text: &new }).unwrap();
    let steps = follow(overlay, &both).unwrap();
    assert_eq!(
        edit(overlay, &steps).unwrap_err().to_string(),
        "overlay.yaml#/actions/0: cannot edit this text: `pet` is now `animal`\n  help: change the action by hand"
    );
}
