//! No small damage to a document or an overlay makes a step panic.

use codegen::{Source, document, overlay};
use serde_json::{Value, json};

use super::resolved;

const DOCUMENT: &str = "
openapi: 3.1.0
info: {title: t, version: '1', contact: {name: n}, license: {name: l}}
servers: [{url: 'https://{a}', variables: {a: {default: b, enum: [b]}}}]
security: [{key: []}]
tags: [{name: a}]
paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    post:
      operationId: a
      tags: [a]
      parameters: [{$ref: '#/components/parameters/P'}, {name: f, in: query, style: deepObject, content: {application/json: {schema: {}}}}]
      requestBody: {content: {multipart/form-data: {schema: {type: object}, encoding: {a: {style: form, headers: {H: {schema: {}}}}}}}}
      responses: {200: {$ref: '#/components/responses/R'}, 4XX: {description: d, links: {l: {operationId: a}}}}
      callbacks: {c: {'{$url}': {$ref: '#/components/pathItems/I'}}}
webhooks: {w: {$ref: '#/components/pathItems/I'}}
components:
  schemas:
    S:
      type: [object, 'null']
      required: [a]
      properties:
        a: {type: integer, enum: [1, null], minimum: 1, default: 1, examples: [1]}
        b: {$ref: '#/components/schemas/S/properties/a', description: d}
        c: {oneOf: [{$ref: '#/components/schemas/S'}, {type: 'null'}], discriminator: {propertyName: a, mapping: {s: '#/components/schemas/S'}}}
        d: {type: array, prefixItems: [{const: a}], items: false}
        e: {type: string, contentEncoding: base64, pattern: a, minLength: 1}
      additionalProperties: {type: number, exclusiveMinimum: 1, multipleOf: 2}
      patternProperties: {^x: {anyOf: [{}], allOf: [{}], not: {}}}
  parameters: {P: {name: p, in: header, schema: {type: boolean}, examples: {e: {value: 1}}}}
  responses: {R: {description: d, headers: {H: {$ref: '#/components/headers/H'}}, content: {text/plain: {schema: {type: string}}}}}
  headers: {H: {schema: {type: string}}}
  securitySchemes: {key: {type: apiKey, in: query, name: k}, o: {type: oauth2, flows: {password: {tokenUrl: u, scopes: {a: b}}}}}
  pathItems: {I: {get: {responses: {}}}}
";

const OVERLAY: &str = "
overlay: 1.0.0
info: {title: t, version: '1'}
actions:
- {target: $.paths.*.post, description: d, update: {summary: s, tags: [b]}}
- {target: '$..parameters[?@.name == \"f\"]', remove: true}
";

/// Pointers to all nodes but the root.
fn places(value: &Value, at: &str, places: &mut Vec<String>) {
    let mut inside = |key: &str, value: &Value| {
        let place = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        self::places(value, &place, places);
        places.push(place);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| inside(key, value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, value)| inside(&index.to_string(), value)),
        _ => {}
    }
}

/// Every tree that one small damage makes of `tree`.
fn mutations(tree: &Value) -> impl Iterator<Item = (String, Value)> {
    let mut all = Vec::new();
    places(tree, "", &mut all);
    let damages = [
        json!(null),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("#/components/schemas/S"),
        json!(true),
        json!([]),
        json!([null, [1], {"a": 5}]),
        json!({}),
        json!({"$ref": "#/paths/~1a~1{id}"}),
        json!({"$ref": "#/components/schemas/S/properties/a"}),
        json!({"type": "null", "x-a": 1}),
    ];
    all.into_iter().flat_map(move |place| {
        let damages: Vec<(String, Value)> = damages
            .iter()
            .map(|damage| {
                let mut tree = tree.clone();
                *tree.pointer_mut(&place).unwrap() = damage.clone();
                (format!("{place} = {damage}"), tree)
            })
            .chain(std::iter::once_with(|| {
                let mut tree = tree.clone();
                let (parent, key) = place.rsplit_once('/').unwrap();
                match tree.pointer_mut(parent).unwrap() {
                    Value::Object(map) => drop(map.remove(&key.replace("~1", "/").replace("~0", "~"))),
                    Value::Array(list) => drop(list.remove(key.parse().unwrap())),
                    _ => {}
                }
                (format!("without {place}"), tree)
            }))
            .collect();
        damages
    })
}

#[test]
fn no_damaged_document_panics() {
    let tree = document::read(Source { name: "", text: DOCUMENT }).unwrap();
    let (mut read, mut refused) = (0, 0);
    for (damage, tree) in mutations(&tree) {
        match resolved(tree) {
            Ok(_) => read += 1,
            Err(error) => {
                refused += 1;
                // No slip is left for the serde of `openapiv3` to refuse.
                let serde = ["invalid type", "missing field", "unknown variant", "did not match", "invalid value"];
                assert!(!serde.iter().any(|message| error.message.contains(message)), "{damage}: {error}");
            }
        }
    }
    assert!(read > 3 * refused, "{read} read, {refused} refused");
}

#[test]
fn no_damaged_overlay_panics() {
    let tree = document::read(Source { name: "", text: DOCUMENT }).unwrap();
    let overlay = serde_yaml::from_str(OVERLAY).unwrap();
    for (_damage, overlay) in mutations(&overlay) {
        let text = serde_json::to_string(&overlay).unwrap();
        let mut tree = tree.clone();
        if overlay::apply(&mut tree, Source { name: "", text: &text }).is_ok() {
            drop(resolved(tree));
        }
    }
}

#[test]
fn no_damaged_text_panics() {
    for (index, _) in DOCUMENT.char_indices().step_by(5) {
        let (before, after) = DOCUMENT.split_at(index);
        for middle in ["", "]", "{", "- ", "\""] {
            let text = format!("{before}{middle}{}", after.get(1..).unwrap_or_default());
            if let Ok(tree) = document::read(Source { name: "", text: &text }) {
                drop(resolved(tree));
            }
        }
    }
}
