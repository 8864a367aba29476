//! A document's tree in, the bodies that it shows out: each with its operation, its place and the schema beside it. Knows
//! neither what schemas mean nor what is generated from them.

use serde_json::{Map, Value};

use crate::Recorded;
use crate::document::pointer::{escape, percent_decode};
use crate::model::Status;
use crate::normalize::place::METHODS;

/// References that are followed one after the other.
const CHAIN: usize = 32;

/// A body that the document shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Documented<'t> {
    /// The operation's id, or its method and path where it has none.
    pub operation: String,
    /// Of the operation.
    pub at: String,
    pub way: Way,
    pub media_type: &'t str,
    /// Of the value, as a JSON pointer.
    pub pointer: String,
    pub value: &'t Value,
    /// Of the schema beside it, where there is one.
    pub schema: Option<String>,
}

/// Which body it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Request,
    Response(Status),
}

impl Way {
    /// Whether it is the body of a success.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Response(status) if status.is_success())
    }
}

/// The bodies that are known of a document.
#[derive(Debug, Default)]
pub struct Bodies<'t> {
    pub documented: Vec<Documented<'t>>,
    pub recorded: &'t [Recorded],
}

impl<'t> Bodies<'t> {
    /// Those that a document shows, and those that were received.
    pub fn new(tree: &'t Value, recorded: &'t [Recorded]) -> Self {
        Self { documented: documented(tree), recorded }
    }
}

/// The bodies that operations show, in the order of the document: for each media type its `example`, or else each of its
/// `examples`, or else the example of the schema that stands there.
pub fn documented(tree: &Value) -> Vec<Documented<'_>> {
    let mut found = Vec::new();
    for (path, method, at, operation) in operations(tree) {
        let id = operation_id(operation, method, path);
        let mut body = |way, node: &'_ str| {
            let Some((node, at_body)) = follow(tree, node) else { return };
            contents(tree, node, &at_body, &mut |media_type, pointer, value, schema| {
                found.push(Documented {
                    operation: id.clone(),
                    at: at.clone(),
                    way,
                    media_type,
                    pointer,
                    value,
                    schema,
                });
            });
        };
        if operation.contains_key("requestBody") {
            body(Way::Request, &format!("{at}/requestBody"));
        }
        for (key, _) in object(operation.get("responses")) {
            if let Some(status) = Status::parse(key) {
                body(Way::Response(status), &format!("{at}/responses/{}", escape(key)));
            }
        }
    }
    found
}

/// Path, method, pointer and operation.
pub(crate) fn operations(tree: &Value) -> impl Iterator<Item = (&str, &str, String, &Map<String, Value>)> {
    object(tree.get("paths")).flat_map(|(path, item)| {
        object(Some(item)).filter_map(move |(method, operation)| {
            let operation = operation.as_object().filter(|_| METHODS.contains(&method.as_str()))?;
            Some((path.as_str(), method.as_str(), format!("/paths/{}/{method}", escape(path)), operation))
        })
    })
}

pub(crate) fn operation_id(operation: &Map<String, Value>, method: &str, path: &str) -> String {
    let id = operation.get("operationId").and_then(Value::as_str);
    id.map_or_else(|| format!("{} {path}", method.to_uppercase()), str::to_owned)
}

fn contents<'t>(
    tree: &'t Value,
    body: &'t Value,
    at: &str,
    each: &mut dyn FnMut(&'t str, String, &'t Value, Option<String>),
) {
    for (media_type, media) in object(body.get("content")) {
        let at = format!("{at}/content/{}", escape(media_type));
        let schema = media.get("schema").map(|_| format!("{at}/schema"));
        let mut shown = examples(tree, media, &at);
        if shown.is_empty()
            && let Some((node, place)) = schema.as_deref().and_then(|schema| follow(tree, schema))
        {
            shown = examples(tree, node, &place);
        }
        for (pointer, value) in shown {
            each(media_type, pointer, value, schema.clone());
        }
    }
}

/// What a media type, a parameter or a schema shows, by pointer.
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

/// What stands at a pointer, references followed, and where that is.
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
pub(crate) fn parameters<'t>(tree: &'t Value, at: &str) -> Vec<(&'t Value, String)> {
    let item = at.rsplit_once('/').map_or(at, |(item, _)| item);
    let lists = [item, at].into_iter().flat_map(|owner| {
        let list = format!("{owner}/parameters");
        let count = tree.pointer(&list).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).filter_map(move |index| follow(tree, &format!("{list}/{index}")))
    });
    lists.collect()
}

pub(crate) fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}
