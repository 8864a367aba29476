//! Texts of a document in every place that a command prints: none begins a line of its own, and none controls the terminal.

#![allow(clippy::unwrap_used)]

use codegen::diff::{Lines, diff, markdown, text};
use codegen::{Config, Input, Resolved, Source, outline, resolve};

/// Ends a line, begins a command of GitHub's runners, colors the rest, and turns its direction.
const HOSTILE: &str = "x\n::warning::\u{1b}[31m\u{202e}";

/// Returns a document that has hostile texts, which end with `end`, wherever it may have any.
fn document(end: &str) -> String {
    let text = serde_json::to_string(&format!("{HOSTILE}{end}")).unwrap();
    let path = serde_json::to_string(&format!("/{HOSTILE}{end}/{{{HOSTILE}}}")).unwrap();
    let scheme = serde_json::to_string(&format!("#/components/schemas/{HOSTILE}").replace('\n', "%0A")).unwrap();
    format!(
        r#"{{
  "openapi": "3.1.0",
  "info": {{ "title": {text}, "version": {text} }},
  "servers": [{{ "url": {text}, "description": {text}, "variables": {{ {text}: {{ "default": {text}, "enum": [{text}, {text}] }} }} }}],
  "tags": [{{ "name": {text} }}],
  {text}: 1,
  "paths": {{
    {path}: {{
      {text}: 1,
      "post": {{
        "operationId": {text},
        "tags": [{text}, "b"],
        "security": [{{ {text}: [{text}] }}],
        "parameters": [
          {{ "name": {text}, "in": "query", "style": {text}, "schema": {{ "type": "string", "format": {text}, "default": {text}, "pattern": {text} }} }},
          {{ "name": {text}, "in": {text} }},
          {{ "name": {text}, "in": "header" }}
        ],
        "requestBody": {{ "content": {{ {text}: {{ "schema": {{ "type": {text} }} }} }} }},
        "responses": {{
          {text}: {{}},
          "200": {{ "headers": {{ {text}: {{}} }}, "content": {{ "application/json": {{ "schema": {{ "$ref": {scheme} }} }} }} }}
        }}
      }}
    }}
  }},
  "components": {{
    "securitySchemes": {{ {text}: {{ "type": "apiKey", "in": "query", "name": {text} }} }},
    "schemas": {{
      {hostile}: {{
        "type": "object",
        "title": {text},
        "required": [{text}, "missing"],
        "properties": {{ {text}: {{ "enum": [{text}, "a"], "description": {text} }}, "n": {{ "type": "string", "const": {text} }} }}
      }}
    }}
  }}
}}"#,
        hostile = serde_json::to_string(HOSTILE).unwrap(),
    )
}

fn resolved(document: &str) -> Resolved {
    let document = Source { name: "openapi.json", text: document };
    let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
    resolve(&input).unwrap_or_else(|error| panic!("{error}"))
}

/// Checks that a text of lines is from us.
fn check(text: &str) {
    assert!(text.contains("::warning"), "no text of the document in {text}");
    for line in text.lines() {
        assert!(!line.trim_start().starts_with("::"), "{text}");
    }
    assert!(!text.contains(|sign: char| (sign.is_control() && sign != '\n') || sign == '\u{202e}'), "{text:?}");
}

#[test]
fn an_outline_and_notes() {
    let Resolved { api, report } = resolved(&document(""));
    outline(&api).values().filter(|text| !text.is_empty()).for_each(|text| check(text));
    assert!(report.notes().len() > 10);
    report.notes().filter(|note| note.to_string().contains("warning")).for_each(|note| check(&note.to_string()));
}

#[test]
fn a_diff() {
    let (before, after) = (resolved(&document("")).api, resolved(&document("y")).api);
    let diff = diff(&before, &after);
    for lines in [Lines::Folded, Lines::All] {
        check(&text(&diff, lines));
        check(&markdown(&diff, lines));
    }
}
