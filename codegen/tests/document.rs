//! Texts in, trees and refusals out.
#![allow(clippy::unwrap_used)]

use codegen::{Source, document};
use insta::assert_snapshot;

/// The tree of a document that holds `text`.
fn check(text: &str) -> String {
    serde_json::to_string(&document::read(Source { name: "openapi.yaml", text }).unwrap()).unwrap()
}

/// The message with which `text` is refused.
fn refused(text: &str) -> String {
    document::read(Source { name: "openapi.yaml", text }).unwrap_err().to_string()
}

#[test]
fn yaml_keeps_its_order_and_says_what_it_says() {
    let text = "
# 200 and true are keys of text, dates and versions too
openapi: 3.1.0
info: {version: 1.0, date: 2024-01-31, at: 2024-01-31T10:00:00Z, 'no': no, octal: 0o17, big: 123456789012345678901234567890}
paths:
  zebra:
    200: {true: ~, null: 1}
  ant: |
    text
     of lines
";
    assert_snapshot!(check(text));
}

#[test]
fn json_is_read_as_json() {
    assert_snapshot!(check(
        "\u{feff}\n {\"openapi\": \"3.0.3\", \"b\": [1, -2, 2.5e3, null, true], \"a\": {\"<<\": {}}}"
    ));
}

#[test]
fn the_version_may_stand_without_quotes() {
    assert_snapshot!(check("openapi: 3.1"));
}

#[test]
fn aliases_and_merges_are_unfolded() {
    let text = "
openapi: 3.0.0
x-one: &one {a: 1, b: 2}
x-two: &two {b: 3, c: 4}
x-same: *one
x-merged: {<<: *one, b: 5}
x-both:
  <<: [*one, *two]
  d: 6
";
    assert_snapshot!(check(text));
}

#[test]
fn what_cannot_be_read_is_refused() {
    let texts = [
        "",
        " \n",
        "# nothing",
        "- openapi",
        "# a list\n---\n  - openapi",
        "text",
        "openapi: [",
        "openapi: 3.1.0\npaths:\n  /a: {get: {}\n  /b: {}",
        "openapi: 3.1.0\n\tpaths: {}",
        "openapi: 3.1.0\npaths: {a: 1, b: 2, a: 3}",
        "openapi: 3.1.0\npaths: *missing",
        "openapi: 3.1.0\npaths: !include paths.yaml",
        "openapi: 3.1.0\nx: !tag {a: 1}",
        "openapi: 3.1.0\n? [a, b]\n: 1",
        "openapi: 3.1.0\nx: [1, .nan]",
        "openapi: 3.1.0\nx: -.inf",
        "openapi: 3.1.0\nx: {<<: 5}",
        "openapi: 3.1.0\npaths:\n  /a: {}\n  /b: {}\n  /a: {}",
        "openapi: 3.1.0\n---\nopenapi: 3.1.0",
        "# one\n--- \nopenapi: 3.1.0\n... # two\n\n  openapi: 3.1.0",
        "---\n# three\n---\n",
        "{\"openapi\": \"3.1.0\", \"paths\": {\"/a\": 1, \"/a\": 2}}",
        "{\"openapi\": \"3.1.0\",\n \"paths\": }",
        "{\"openapi\": \"3.1.0\"} more",
        "{\"openapi\": 1e999}",
        "[]",
        "\u{0}",
    ];
    let messages: Vec<String> = texts.iter().map(|text| format!("{text:?}\n  {}", refused(text))).collect();
    assert_snapshot!(messages.join("\n"));
}

#[test]
fn other_versions_are_refused_by_name() {
    let texts = [
        "swagger: '2.0'",
        "swagger: 2.0",
        "openapi: 4.0.0",
        "openapi: 3.2.0",
        "openapi: '2.0'",
        "openapi: 3",
        "openapi: three",
        "openapi:",
        "openapi: {}",
        "asyncapi: 3.0.0",
    ];
    let messages: Vec<String> = texts.iter().map(|text| refused(text)).collect();
    assert_snapshot!(messages.join("\n"));
}

#[test]
fn nesting_is_bounded() {
    let deep = |depth: usize| format!("openapi: 3.1.0\nx: {}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(document::read(Source { name: "", text: &deep(127) }).is_ok());
    assert_snapshot!(refused(&deep(128)));
    assert_snapshot!(refused(&deep(1_000_000)));
    let deep = |depth: usize| format!("{{\"openapi\": \"3.1.0\", \"x\": {}{}}}", "[".repeat(depth), "]".repeat(depth));
    assert!(document::read(Source { name: "", text: &deep(126) }).is_ok());
    assert_snapshot!(refused(&deep(127)));
    assert_snapshot!(refused(&deep(1_000_000)));
}

#[test]
fn brackets_in_texts_are_not_nested() {
    let brackets = format!("[0, 1) {}\n", "[{ ".repeat(200));
    let texts = [
        format!("x: \"{brackets}   \\\" {brackets}\""),
        format!("x: 'it''s {brackets}'"),
        format!("x: |\n  {brackets}\n  {brackets}"),
        format!("- x:\n  - >-2\n     {brackets}    {brackets}\n  - a"),
        format!("x: is plain {brackets}\n  {brackets}"),
        format!("x: # a comment {brackets}\n  &y 'y'"),
        format!("? |\n  {brackets}: {{ x: \"{brackets}\" }}"),
        format!("&x x: !!str |\n  {brackets}"),
    ];
    for text in texts {
        let text = format!("openapi: 3.1.0\nx-one:\n  {}\n", text.replace('\n', "\n  "));
        assert!(document::read(Source { name: "", text: &text }).is_ok(), "{text}");
    }
}

#[test]
fn brackets_that_are_nested_are_refused_before_they_take_time() {
    let deep = "{a: [".repeat(500_000);
    let texts = [
        format!("x: {deep}"),
        format!("x: |\n  {deep}\ny: {deep}"),
        format!("x: 'it''s'\ny: \"\\\"\"\nz: [\"\", # {deep}\n {deep}"),
        format!("x: a # \u{85}{deep}"),
        format!("x: a # \r{deep}"),
        format!("x: plain [ {deep}\n---\n{deep}"),
    ];
    let messages = texts.map(|text| refused(&format!("openapi: 3.1.0\n{text}")));
    assert_snapshot!(messages.join("\n"), @"
    openapi.yaml:2:324: is nested deeper than 128 levels
    openapi.yaml:4:324: is nested deeper than 128 levels
    openapi.yaml:5:321: is nested deeper than 128 levels
    openapi.yaml:2:329: is nested deeper than 128 levels
    openapi.yaml:2:329: is nested deeper than 128 levels
    openapi.yaml:2:336: is nested deeper than 128 levels
    ");
}

#[test]
fn aliases_cannot_exhaust_the_memory() {
    // Ten lists of ten of the list before: ten thousand million nodes.
    let lists: String =
        (1..10).map(|n| format!("x{n}: &x{n} [{}]\n", vec![format!("*x{}", n - 1); 10].join(","))).collect();
    assert_snapshot!(refused(&format!("openapi: 3.1.0\nx0: &x0 [a]\n{lists}")));
    // One long text, often.
    let text = format!("openapi: 3.1.0\nx: &x {}\ny: [{}]", "a".repeat(100_000), "*x,".repeat(10_000));
    assert_snapshot!(refused(&text));
    assert_snapshot!(refused("openapi: 3.1.0\nx: &x [*x]"));
}
