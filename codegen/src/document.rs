//! Reads an OpenAPI document, YAML or JSON, as a tree that keeps the order of the text. Checks its version and nothing else.

use serde_json::Value;

use crate::{Error, Result, Source};

mod lines;
mod nesting;
pub mod pointer;
mod tree;

/// Deepest nesting of a tree: the limit of the readers, and of an overlay.
pub(crate) const DEPTH: usize = 128;

/// Reads an OpenAPI document, 3.0 or 3.1.
///
/// # Errors
///
/// Returns an error if the text is neither YAML nor JSON, is not a mapping, or has an unknown version.
pub fn read(source: Source<'_>) -> Result<Value> {
    let tree = parse(source)?;
    version(&tree, source.name)?;
    Ok(tree)
}

/// Reads a text whose root is a mapping: as JSON if it begins like JSON, otherwise as YAML.
pub(crate) fn parse(source: Source<'_>) -> Result<Value> {
    let text = source.text.trim_start_matches('\u{feff}');
    let source = Source { text, ..source };
    let tree = if text.trim_start().starts_with(['{', '[']) { json(source)? } else { yaml(source)? };
    let found = match tree {
        Value::Object(_) => return Ok(tree),
        Value::Null => "empty",
        other => kind(&other),
    };
    let (line, column) = lines::start(text);
    Err(Error::line(source.name, line, column, format!("is {found}; expected a mapping")))
}

/// Reads JSON. A repeated key is an error.
pub(crate) fn json(source: Source<'_>) -> Result<Value> {
    tree::from_json(source.text).map_err(|error| located(source, error.line(), error.column(), &error.to_string()))
}

fn yaml(source: Source<'_>) -> Result<Value> {
    if let Some((line, column)) = nesting::too_deep(source.text) {
        return Err(Error::line(source.name, line, column, too_deep()));
    }
    tree::from_yaml(source.text).map_err(|error| {
        let text = error.to_string();
        if let Some(at) = error.location() {
            return located(source, at.line(), at.column(), &text);
        }
        if text.contains("more than one document") {
            let (line, column) = lines::second_document(source.text);
            return Error::line(source.name, line, column, "begins a second YAML document; expected one")
                .help("give each document a file of its own");
        }
        // The reader does not say where.
        Error::whole(source.name, if text.contains("repetition limit") { tree::UNFOLDS.to_owned() } else { text })
    })
}

/// Returns the kind of a value, in words.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

/// Returns the text of a scalar other than null.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

fn version(tree: &Value, name: &str) -> Result<()> {
    let found = match tree.get("openapi") {
        Some(Value::String(version)) => version.clone(),
        // `openapi: 3.1` without quotes.
        Some(Value::Number(version)) => version.to_string(),
        Some(other) => {
            let message = format!("the version is {}; expected text such as `3.1.0`", kind(other));
            return Err(Error::at(name, "/openapi", message));
        }
        None => return Err(no_version(tree, name)),
    };
    let mut parts = found.split('.');
    match (parts.next(), parts.next()) {
        (Some("3"), Some("0" | "1")) => Ok(()),
        _ => Err(Error::at(
            name,
            "/openapi",
            format!("version `{found}` of OpenAPI is not supported; expected 3.0 or 3.1"),
        )
        .help("convert the document to OpenAPI 3.1")),
    }
}

fn no_version(tree: &Value, name: &str) -> Error {
    match tree.get("swagger") {
        Some(version) => {
            let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
            Error::at(name, "/swagger", format!("Swagger {version} is not supported; expected OpenAPI 3.0 or 3.1"))
                .help("convert the document to OpenAPI 3, for instance with `npx swagger2openapi`")
        }
        None => Error::whole(name, "has no key `openapi`; expected an OpenAPI document, 3.0 or 3.1")
            .help("an OpenAPI document begins with a line such as `openapi: 3.1.0`"),
    }
}

/// Returns the error of a reader, whose message repeats its place.
fn located(source: Source<'_>, line: usize, column: usize, text: &str) -> Error {
    let message = match text.contains("recursion limit") {
        true => too_deep(),
        false => text.replacen(&format!(" at line {line} column {column}"), "", 1),
    };
    // The end of an empty line has column 0.
    Error::line(source.name, line.max(1), column.max(1), message)
}

fn too_deep() -> String {
    format!("is nested deeper than {DEPTH} levels")
}
