//! Overlays: the changed documents, and the refusals.
#![allow(clippy::unwrap_used)]

use codegen::overlay::{Applied, apply};
use codegen::{Error, Source, document};
use insta::{assert_debug_snapshot, assert_snapshot};

const DOCUMENT: &str = "
openapi: 3.1.0
tags: [{name: a}, {name: b}, {name: c}, {name: d}]
paths:
  /pets:
    get:
      tags: [pets]
      parameters:
        - {name: Conetnt-Type, in: header}
        - {name: limit, in: query, schema: {type: number}}
  /a~b:
    get: {summary: odd path}
";

fn run(actions: &str) -> codegen::Result<(String, Vec<Applied>)> {
    let mut tree = document::read(Source { name: "openapi.yaml", text: DOCUMENT }).unwrap();
    let text = format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}");
    let outcome = apply(&mut tree, Source { name: "overlay.yaml", text: &text })?;
    match Error::all(outcome.stale.into_iter().map(|stale| stale.error)) {
        Some(error) => Err(error),
        None => Ok((serde_json::to_string(&tree).unwrap(), outcome.applied)),
    }
}

/// Returns the document after `actions`.
fn check(actions: &str) -> String {
    run(actions).unwrap().0
}

/// Returns the error of `actions`.
fn refused(actions: &str) -> String {
    run(actions).unwrap_err().to_string()
}

/// Returns the error of a whole overlay.
fn refused_overlay(text: &str) -> String {
    let mut tree = document::read(Source { name: "openapi.yaml", text: DOCUMENT }).unwrap();
    apply(&mut tree, Source { name: "overlay.yaml", text }).unwrap_err().to_string()
}

#[test]
fn an_update_merges_mappings_appends_to_lists_and_replaces_the_rest() {
    let changed = check(
        "- target: $.paths['/pets'].get
  x-reason: shown in the report
  update: {summary: List, tags: [more], parameters: null, responses: {'200': {description: ok}}}",
    );
    assert_snapshot!(changed);
}

#[test]
fn a_list_takes_an_entry_or_a_list_of_entries() {
    assert_snapshot!(check(
        "- {target: $.tags, update: {name: e}}\n- {target: $.tags, update: [{name: f}, {name: g}]}"
    ));
}

#[test]
fn a_filter_selects_by_content() {
    let changed = check(
        "- target: $.paths.*.*.parameters[?@.name == 'Conetnt-Type']
  update: {name: Content-Type}
- target: $..parameters[?@.name == 'limit'].schema
  update: {type: [integer, 'null']}",
    );
    assert_snapshot!(changed);
}

#[test]
fn several_entries_of_a_list_are_removed() {
    assert_snapshot!(check("- {target: '$.tags[0, 2, 0]', remove: true}"));
}

#[test]
fn what_is_removed_may_lie_in_what_is_removed() {
    assert_snapshot!(check(
        "- {target: '$.paths..*[?@.name || @.schema || @.tags]', remove: true}\n- {target: '$.paths[\"/a~b\"]', remove: true}"
    ));
}

#[test]
fn it_is_told_what_each_action_matched() {
    assert_debug_snapshot!(
        run("- {target: '$.tags[*]', update: {x-seen: true}}\n- {target: $.paths, update: {}}").unwrap().1
    );
}

/// What is left of `DOCUMENT` after `actions`, and the messages of those that no longer fit.
fn stale(actions: &str) -> String {
    let mut tree = document::read(Source { name: "openapi.yaml", text: DOCUMENT }).unwrap();
    let text = format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}");
    let outcome = apply(&mut tree, Source { name: "overlay.yaml", text: &text }).unwrap();
    let messages: Vec<String> = outcome.stale.iter().map(|stale| format!("{:?} {}", stale.why, stale.error)).collect();
    assert_eq!(outcome.applied.len(), actions.matches("target:").count());
    format!("{}\n{tree}", messages.join("\n"))
}

#[test]
fn actions_that_no_longer_fit_are_told_all_at_once_and_the_others_applied() {
    assert_snapshot!(stale(
        "- {target: \"$.paths['/pet'].get\", description: One., update: {summary: No}}
- {target: $.tags, update: {name: e}}
- {target: \"$.paths['/pets'].*.parameters[?@.name == 'Content-Type']\", description: Two., update: {in: query}}
- {target: $.paths.*.get.summary, update: {a: b}}
- {target: $.paths, update: [1]}
- {target: \"$.paths.*.*.parameters[?@.schema['type'] == 'numbers' && @.name]\", remove: true}
- {target: \"$.paths['/pets'].post.parameters\", remove: true}
- {target: \"$.paths['/pets'].get\", update: {summary: Yes}}"
    ));
}

#[test]
fn alternatives_that_no_longer_fit_are_told_and_the_others_applied() {
    assert_snapshot!(stale(
        "- {target: \"$.paths['/pet', '/pets', '/b'].get\", description: One., update: {summary: Yes}}
- {target: \"$.tags[?@.name == 'a' || @.name == 'bb']\", update: {x-seen: true}}
- {target: \"$.paths['/pets', '/a~b'].*['parameters', 'summary']\", remove: true}"
    ));
}

#[test]
fn updates_that_refer_to_what_is_not_there_are_left_out() {
    assert_snapshot!(stale(
        "- {target: $, update: {components: {schemas: {Pet: {$ref: '#/components/schemas/Animal'}, Cat: {type: object}}}}}
- {target: $, update: {components: {schemas: {Dog: {properties: {tail: {type: string}}}, Hound: {$ref: '#/components/schemas/Dog'}}}}}
- {target: \"$.paths['/pets'].get\", description: One., update: {responses: {'200': {$ref: '#/components/schemas/Doge/properties/tail'}}}}
- {target: \"$.paths['/pets'].get\", update: {requestBody: {$ref: '#/components/schemas/Hound/properties/tail'}, $ref: other.yaml}}
- {target: \"$.paths['/pets'].get.parameters\", update: {$ref: '#/paths/~1pets/get/responses/200'}}
- {target: $, update: {components: {schemas: {Cow: {properties: {default: {$ref: '#/components/schemas/Calf'}}}}}}}
- {target: $, update: {components: {schemas: {Ox: {default: {$ref: '#/x'}, x-more: {$ref: '#/x'}}}}}}"
    ));
}

#[test]
fn actions_that_cannot_be_applied_are_refused() {
    let actions = [
        "- {target: \"$.paths['/dogs']\", description: Dogs have no path., remove: true}",
        "- {target: \"$.paths['/dogs']\", update: {}}",
        "- {target: '$.paths[', remove: true}",
        "- {target: '$[?match(@.name, \"a\")]', remove: true}",
        "- {target: paths, remove: true}",
        "- {target: $, remove: true}",
        "- {target: $.openapi, update: 3.0.0}",
        "- {target: $.openapi, remove: true}",
        "- {target: $.paths, update: [1]}",
        "- {target: $.paths, update: {}, remove: true}",
        "- {target: $.paths, remove: false}",
        "- {target: $.paths}",
        "- {target: $.paths, remove: yes}",
        "- {target: $.paths, delete: true}",
        "- {update: {}}",
        "- {target: 5, update: {}}",
        "- text",
    ];
    let messages: Vec<String> = actions.iter().map(|action| refused(action)).collect();
    assert_snapshot!(messages.join("\n"));
}

#[test]
fn what_is_no_overlay_is_refused() {
    let overlays = [
        "",
        "- a",
        "a: [",
        "info: {}",
        "overlay: 1.1.0",
        "overlay: 1.0",
        "overlay: 1.0.0",
        "{overlay: 1.0.0, info: 5}",
        "overlay: 1.0.0\ninfo: {}",
        "overlay: 1.0.0\ninfo: {}\nactions: {}",
        "overlay: 1.0.0\ninfo: {name: a}\nactions: []",
        "overlay: 1.0.0\ninfo: {}\nactions: []\nsteps: []",
    ];
    let messages: Vec<String> = overlays.iter().map(|overlay| refused_overlay(overlay)).collect();
    assert_snapshot!(messages.join("\n"));
}

#[test]
fn an_overlay_cannot_exhaust_the_machine() {
    let deep = format!("{}{}", "{a: ".repeat(100), "}".repeat(100));
    let twice =
        format!("- {{target: '$.paths', update: {deep}}}\n- {{target: '$.paths{}', update: {deep}}}", ".a".repeat(100));
    assert_snapshot!(refused(&twice).replace(&"/a".repeat(100), "…"));

    let wide = format!("- {{target: '$..*', update: {{a: {}}}}}", "x".repeat(1 << 20));
    let document =
        format!("openapi: 3.1.0\npaths: {{{}}}", (0..99).map(|n| format!("/{n}: {{}}, ")).collect::<String>());
    let mut tree = document::read(Source { name: "openapi.yaml", text: &document }).unwrap();
    let text = format!("overlay: 1.0.0\ninfo: {{}}\nactions:\n{}", wide.replace("$..*", "$.paths.*"));
    assert_snapshot!(apply(&mut tree, Source { name: "overlay.yaml", text: &text }).unwrap_err());

    let nested = format!("- {{target: '$[?{}@.a{}]', remove: true}}", "(".repeat(1000), ")".repeat(1000));
    assert_snapshot!(refused(&nested));
}
