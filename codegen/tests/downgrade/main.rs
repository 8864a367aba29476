//! Documents in, lowered documents, notes and refusals out.
#![allow(clippy::unwrap_used)]

use codegen::{Report, Result, Source, document, downgrade};
use openapiv3::OpenAPI;
use serde_json::Value;

mod document_parts;
mod mutation;
mod references;
mod schemas;

/// A document, lowered, and its notes.
fn lower(text: &str) -> Result<(OpenAPI, Report)> {
    let mut report = Report::default();
    let tree = document::read(Source { name: "openapi.yaml", text })?;
    let api = downgrade::lower(tree, "openapi.yaml", &mut report)?;
    Ok((api, report))
}

/// The part of a lowered document at `pointer`, and the notes.
fn check(text: &str, pointer: &str) -> String {
    let (api, report) = lower(text).unwrap();
    let api = serde_json::to_value(&api).unwrap();
    let part = api.pointer(pointer).unwrap_or(&Value::Null);
    let notes: String = report.notes().map(|note| format!("\n{note}")).collect();
    format!("{part:#}{notes}")
}

/// The message with which a document is refused.
fn refused(text: &str) -> String {
    lower(text).unwrap_err().to_string()
}

#[test]
#[ignore = "needs the published document: set ALTEGIO_DOCUMENT to its path"]
fn the_published_document_is_read() {
    let path = std::env::var_os("ALTEGIO_DOCUMENT").expect("ALTEGIO_DOCUMENT is not set");
    let text = std::fs::read_to_string(&path).unwrap();
    let (api, report) = lower(&text).unwrap();
    assert_eq!(api.operations().count(), 260);
    assert_eq!(api.components.unwrap().schemas.len(), 240);
    assert_eq!(report.notes().len(), 0);
}
