//! Findings: a small document in, what is told of it out. One test a kind; the counterpart that is settled beside it.
#![allow(clippy::unwrap_used)]

use codegen::lint::{Findings, lint, text};
use codegen::{Config, Input, Source};
use insta::assert_snapshot;

mod fits;
mod recorded;
mod rules;

/// Findings on a document whose only operation answers `example` for `schema`.
fn answer(schema: &str, example: &str) -> String {
    told(&document(&format!("{{ schema: {schema}, example: {example} }}"), ""), "")
}

fn document(media: &str, more: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\nservers: [{{ url: 'https://a.example' }}]\npaths:\n  /pets:\n    get:\n      operationId: get_pets\n      \
         responses: {{ '200': {{ description: '', content: {{ application/json: {media} }} }} }}\n{more}"
    )
}

fn findings(document: &str, overlay: Option<&str>, config: &str) -> Result<Findings, codegen::Error> {
    let overlay = overlay.map(|text| Source { name: "overlay.yaml", text });
    let config = Config::parse("codegen.toml", config).unwrap();
    lint(&Input { document: Source { name: "api.yaml", text: document }, overlay, config, recorded: Vec::new() })
}

fn told(document: &str, config: &str) -> String {
    match findings(document, None, config) {
        Ok(findings) => text(&findings),
        Err(error) => error.to_string(),
    }
}

#[test]
fn texts_of_the_document_cannot_control_the_terminal() {
    for hostile in [r#""x\n::warning::\e[31m\u202e""#, r#""x\n::warning::""#] {
        cannot_control(hostile);
    }
}

fn cannot_control(hostile: &str) {
    let schema =
        format!("{{ type: object, properties: {{ {hostile}: {{ type: integer }}, b: {{ enum: [{hostile}] }} }} }}");
    let document = document(
        &format!("{{ schema: {schema}, example: {{ {hostile}: {hostile}, b: c, {}: 1 }} }}", hostile.replace('x', "y")),
        &format!("x-a: {{ {hostile}: {{ type: {hostile} }} }}\n"),
    )
    .replace("operationId: get_pets", &format!("operationId: {hostile}"));
    let found = findings(&document, None, "").unwrap();
    let told = [text(&found), codegen::lint::digest(&found), codegen::lint::markdown("T\n::warning::", &found)];
    for told in told {
        assert!(told.contains("::warning::"), "{told}");
        assert!(!told.lines().any(|line| line.trim_start().starts_with("::")), "{told}");
        assert!(!told.contains(|sign: char| (sign.is_control() && sign != '\n') || sign == '\u{202e}'), "{told:?}");
    }
}

/// Every proposed action, put into an overlay, settles what it was proposed for.
fn settles_itself(document: &str) {
    let found = findings(document, None, "").unwrap();
    let actions: Vec<&str> = found.unsettled().filter_map(|finding| finding.action.as_deref()).collect();
    assert!(!actions.is_empty());
    let actions: String = actions.concat().lines().flat_map(|line| ["  ", line, "\n"]).collect();
    let overlay = format!("overlay: 1.0.0\ninfo: {{ title: O, version: '1' }}\nactions:\n{actions}");
    let left = findings(document, Some(&overlay), "").unwrap_or_else(|error| panic!("{error}\n{overlay}"));
    assert_eq!(left.unsettled().count(), 0, "{overlay}\n{}", text(&left));
}

#[test]
fn kinds_may_be_allowed_with_a_reason() {
    let document = document("{ schema: { type: integer }, example: [] }", "");
    assert_snapshot!(told(&document, "[lint.allow]\nfit = 'it is only a test'"));
    assert_snapshot!(told(&document, "[lint.allow]\nfitt = 'x'"));
    assert_snapshot!(told(&document, "[lint.allow]\nfit = ' '"));
}

#[test]
fn a_report_is_for_the_publisher() {
    let found = findings(
        &document(
            "{ schema: { type: object, properties: { name: { type: string } } }, example: { name: [], '`tick`': 1 } }",
            "",
        ),
        None,
        "",
    );
    assert_snapshot!(codegen::lint::markdown("Pets", &found.unwrap()));
}
