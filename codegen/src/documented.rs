//! Finds the example bodies of a document, each with its operation, its place and the schema beside it.

use serde_json::{Map, Value};

use crate::Recorded;
use crate::document::pointer::{escape, percent_decode};
use crate::model::Status;
use crate::normalize::place::METHODS;

/// Longest chain of references.
const CHAIN: usize = 32;

/// An example body of the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Documented<'t> {
    /// Id of the operation, or its method and path if it has none.
    pub operation: String,
    /// Pointer to the operation.
    pub at: String,
    pub way: Way,
    pub media_type: &'t str,
    /// Pointer to the value.
    pub pointer: String,
    pub value: &'t Value,
    /// Pointer to the schema beside it, if there is one.
    pub schema: Option<String>,
}

/// The message that a body is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Request,
    Response(Status),
}

impl Way {
    /// Returns whether the body is that of a successful response.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Response(status) if status.is_success())
    }
}

/// The example bodies of a document, and the recorded ones.
#[derive(Debug, Default)]
pub struct Bodies<'t> {
    pub documented: Vec<Documented<'t>>,
    pub recorded: &'t [Recorded],
}

impl<'t> Bodies<'t> {
    /// Finds the example bodies of a document.
    pub fn new(tree: &'t Value, recorded: &'t [Recorded]) -> Self {
        Self { documented: documented(tree), recorded }
    }
}

/// Returns the example bodies of all operations, in the order of the document: for each media type its `example`, otherwise each of
/// its `examples`, otherwise the example of its schema.
pub fn documented(tree: &Value) -> Vec<Documented<'_>> {
    let mut found = Vec::new();
    for (path, method, at, operation) in operations(tree) {
        let id = operation_id(operation, method, path);
        let request = operation.contains_key("requestBody").then(|| (Way::Request, format!("{at}/requestBody")));
        let responses = object(operation.get("responses")).filter_map(|(key, _)| {
            Some((Way::Response(Status::parse(key)?), format!("{at}/responses/{}", escape(key))))
        });
        for (way, place) in request.into_iter().chain(responses) {
            let Some((node, place)) = follow(tree, &place) else { continue };
            for (media_type, media) in object(node.get("content")) {
                let place = format!("{place}/content/{}", escape(media_type));
                let schema = media.get("schema").map(|_| format!("{place}/schema"));
                let mut shown = examples(tree, media, &place);
                if shown.is_empty()
                    && let Some((node, place)) = schema.as_deref().and_then(|schema| follow(tree, schema))
                {
                    shown = examples(tree, node, &place);
                }
                found.extend(shown.into_iter().map(|(pointer, value)| Documented {
                    operation: id.clone(),
                    at: at.clone(),
                    way,
                    media_type,
                    pointer,
                    value,
                    schema: schema.clone(),
                }));
            }
        }
    }
    found
}

/// Returns the path, method, pointer and node of each operation.
pub(crate) fn operations(tree: &Value) -> impl Iterator<Item = (&str, &str, String, &Map<String, Value>)> {
    object(tree.get("paths")).flat_map(|(path, item)| {
        object(Some(item)).filter_map(move |(method, operation)| {
            let operation = operation.as_object().filter(|_| METHODS.contains(&method.as_str()))?;
            Some((path.as_str(), method.as_str(), format!("/paths/{}/{method}", escape(path)), operation))
        })
    })
}

/// Returns the id of an operation, or its method and path if it has none.
pub(crate) fn operation_id(operation: &Map<String, Value>, method: &str, path: &str) -> String {
    let id = operation.get("operationId").and_then(Value::as_str);
    id.map_or_else(|| format!("{} {path}", method.to_uppercase()), str::to_owned)
}

/// Returns the examples of a media type, a parameter or a schema, with their pointers.
pub(crate) fn examples<'t>(tree: &'t Value, node: &'t Value, at: &str) -> Vec<(String, &'t Value)> {
    if let Some(example) = node.get("example") {
        return vec![(format!("{at}/example"), example)];
    }
    match node.get("examples") {
        Some(Value::Array(list)) => {
            list.iter().enumerate().map(|(index, value)| (format!("{at}/examples/{index}"), value)).collect()
        }
        Some(Value::Object(named)) => named
            .keys()
            .filter_map(|name| {
                let (example, place) = follow(tree, &format!("{at}/examples/{}", escape(name)))?;
                Some((format!("{place}/value"), example.get("value")?))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Returns the node at a pointer, after following references, and its own pointer.
pub(crate) fn follow<'t>(tree: &'t Value, pointer: &str) -> Option<(&'t Value, String)> {
    let mut pointer = pointer.to_owned();
    for _ in 0..CHAIN {
        let node = tree.pointer(&pointer)?;
        match node.get("$ref").and_then(Value::as_str) {
            Some(reference) => pointer = percent_decode(reference.strip_prefix('#')?),
            None => return Some((node, pointer)),
        }
    }
    None
}

/// Returns the parameters of the operation at `at`, after those of its path item, with their places.
#[cfg(feature = "lint")]
pub(crate) fn parameters<'t>(tree: &'t Value, at: &str) -> Vec<(&'t Value, String)> {
    let item = at.rsplit_once('/').map_or(at, |(item, _)| item);
    let lists = [item, at].into_iter().flat_map(|owner| {
        let list = format!("{owner}/parameters");
        let count = tree.pointer(&list).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).filter_map(move |index| follow(tree, &format!("{list}/{index}")))
    });
    lists.collect()
}

/// Returns the entries of a mapping.
pub(crate) fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}
