//! Reads an OpenAPI document, YAML or JSON, as a tree that keeps the order of the text. Checks its version and nothing else.

use serde_json::Value;

use crate::{Error, Result, Source};

pub mod pointer;
mod tree;

/// Deepest nesting of a tree: the limit of the readers, and of an overlay.
pub(crate) const DEPTH: usize = 128;

/// Largest number of open brackets, in texts too: the YAML reader spends time on each of them with every token.
const BRACKETS: usize = 4096;

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
    if text.trim().is_empty() {
        return Err(Error::whole(source.name, "is empty; expected a mapping"));
    }
    let tree = if text.trim_start().starts_with(['{', '[']) {
        tree::from_json(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            Error::line(source.name, line, column, message(&error.to_string(), line, column))
        })
    } else if opens(text) > BRACKETS {
        Err(Error::whole(source.name, format!("is nested deeper than {DEPTH} levels")))
    } else {
        tree::from_yaml(text).map_err(|error| match error.location() {
            Some(at) => {
                let (line, column) = (at.line(), at.column());
                Error::line(source.name, line, column, message(&error.to_string(), line, column))
            }
            None => whole(source.name, &error.to_string()),
        })
    }?;
    match tree {
        Value::Object(_) => Ok(tree),
        Value::Null => Err(Error::whole(source.name, "is empty; expected a mapping")),
        other => Err(Error::whole(source.name, format!("is {}; expected a mapping", kind(&other)))),
    }
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

/// Returns the largest number of brackets that are open at once.
fn opens(text: &str) -> usize {
    let (mut open, mut most) = (0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => {
                open += 1;
                most = most.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}

/// Returns the message of the reader without the place, which the error has itself.
fn message(text: &str, line: usize, column: usize) -> String {
    if text.contains("recursion limit") {
        return format!("is nested deeper than {DEPTH} levels");
    }
    text.replacen(&format!(" at line {line} column {column}"), "", 1)
}

fn whole(name: &str, text: &str) -> Error {
    if text.contains("more than one document") {
        return Error::whole(name, "holds more than one YAML document; expected one")
            .help("give each document a file of its own");
    }
    if text.contains("repetition limit") {
        return Error::whole(name, tree::UNFOLDS);
    }
    Error::whole(name, text)
}
