//! A tree in; the normalized tree, the notes and the refusals out.
#![allow(clippy::unwrap_used)]

use codegen::documented::Bodies;
use codegen::{Api, Config, Report, Result, Source, document, normalize, resolve};
use serde_json::Value;

mod document_parts;
mod mutation;
mod references;
mod schemas;

/// Returns a document, normalized, and its notes.
fn normalized(text: &str) -> Result<(Value, Report)> {
    let mut report = Report::default();
    let tree = document::read(Source { name: "openapi.yaml", text })?;
    let tree = normalize::normalize(tree, "openapi.yaml", &mut report)?;
    Ok((tree, report))
}

/// Shows the part of a normalized document at a pointer, or the parts at several with spaces between, and the notes.
fn check(text: &str, pointers: &str) -> String {
    let (tree, report) = normalized(text).unwrap();
    let part = |pointer: &str| tree.pointer(pointer).cloned().unwrap_or_default();
    let part = match pointers.contains(' ') {
        true => pointers.split(' ').map(|pointer| (pointer.to_owned(), part(pointer))).collect(),
        false => part(pointers),
    };
    let notes: String = report.notes().map(|note| format!("\n{note}")).collect();
    format!("{part:#}{notes}")
}

/// Resolves a tree as the next steps do.
fn resolved(tree: Value) -> Result<(Api, Report)> {
    let mut report = Report::default();
    let tree = normalize::normalize(tree, "openapi.yaml", &mut report)?;
    let bodies = Bodies::new(&tree, &[]);
    let api = resolve::resolve(&tree, "openapi.yaml", &Config::default(), &bodies, &mut report)?;
    Ok((api, report))
}

/// Returns the message with which a document is refused.
fn refused(text: &str) -> String {
    let tree = document::read(Source { name: "openapi.yaml", text });
    tree.and_then(resolved).unwrap_err().to_string()
}

#[test]
#[ignore = "needs ALTEGIO_DOCUMENT, the path of the published document"]
fn the_published_document_loses_nothing() {
    let path = std::env::var("ALTEGIO_DOCUMENT").expect("ALTEGIO_DOCUMENT is the path of the published document");
    let (tree, report) = normalized(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let operations = tree["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().keys());
    assert_eq!(operations.filter(|key| *key != "parameters").count(), 260);
    assert_eq!(tree["components"]["schemas"].as_object().unwrap().len(), 240);
    let losses = report.of(codegen::NoteKind::Loss).collect::<Vec<_>>();
    assert!(losses.is_empty(), "{losses:?}");
}
