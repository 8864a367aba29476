//! Recorded responses: bodies that a server sent, with all personal data replaced. They are evidence of the API, like the examples
//! of the document.

use serde_json::Value;

use crate::document::{self, kind};
use crate::{Error, Result, Source};

/// Values of `origin`, the source of a body.
pub const ORIGINS: [(&str, &str); 6] = [
    ("recorded", "a response of a server to this operation"),
    ("recorded-object", "an object that a server sent elsewhere, in the place that it has in this operation"),
    ("model", "made of types that are tested against a server"),
    ("vendor-doc", "an example of another document of the publisher"),
    ("written", "written from documentation"),
    ("unsure", "unknown"),
];

/// A recorded response.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// Name of the file in errors and findings.
    pub name: String,
    /// Id of the operation.
    pub operation: String,
    pub status: u16,
    /// One of [`ORIGINS`].
    pub origin: String,
    pub body: Value,
}

impl Recorded {
    /// Reads a file. `name` is its name in errors, `file` its name without folders.
    ///
    /// # Errors
    ///
    /// Returns an error if the name of the file is not `OPERATION.STATUS.json` (or `….STATUS-2.json` and so on), or if the text is
    /// not a JSON object with an `origin` and a `body`.
    pub fn parse(name: &str, file: &str, text: &str) -> Result<Self> {
        let Some((operation, status)) = parts(file) else {
            let message = "is not named after an operation and a status";
            return Err(Error::whole(name, message)
                .help("rename it to `OPERATION.STATUS.json`, or `OPERATION.STATUS-2.json` if it is the second one"));
        };
        let mut map = match document::json(Source { name, text })? {
            Value::Object(map) => map,
            other => {
                let message = format!("is {}; expected a mapping with `origin` and `body`", kind(&other));
                return Err(Error::line(name, 1, 1, message));
            }
        };
        let origin = match map.shift_remove("origin") {
            Some(Value::String(origin)) if ORIGINS.iter().any(|(known, _)| *known == origin) => origin,
            _ => {
                let known = ORIGINS.map(|(name, _)| format!("`{name}`")).join(", ");
                return Err(Error::at(name, "/origin", format!("is not valid; expected one of {known}")));
            }
        };
        let body = map.shift_remove("body").ok_or_else(|| Error::whole(name, "has no `body`"))?;
        if let Some(key) = map.keys().next() {
            return Err(Error::whole(name, format!("unknown key `{key}`; expected `origin` and `body`")));
        }
        Ok(Self { name: name.to_owned(), operation: operation.to_owned(), status, origin, body })
    }
}

impl Recorded {
    /// Returns the place of the body in findings.
    pub(crate) fn pointer(&self) -> String {
        format!("{}#/body", self.name)
    }
}

/// Returns the name of the file of the `number`-th response of an operation with a status, counted from 1.
pub fn file_name(operation: &str, status: u16, number: usize) -> String {
    match number {
        ..=1 => format!("{operation}.{status}.json"),
        _ => format!("{operation}.{status}-{number}.json"),
    }
}

/// Returns the operation and the status in the name of a file.
fn parts(file: &str) -> Option<(&str, u16)> {
    let (operation, tail) = file.strip_suffix(".json")?.rsplit_once('.')?;
    let (status, number) =
        tail.split_once('-').map_or((tail, 1), |(status, number)| (status, number.parse().unwrap_or(0)));
    let status = status.parse().ok().filter(|status| (100..600).contains(status))?;
    // Accepts only the name that is written.
    (number > 0 && !operation.is_empty() && file_name(operation, status, number) == file).then_some((operation, status))
}

#[cfg(test)]
mod tests {
    use super::Recorded;

    fn told(file: &str, text: &str) -> String {
        match Recorded::parse("recorded/x", file, text) {
            Ok(Recorded { operation, status, origin, body, .. }) => format!("{operation} {status} {origin} {body}"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn files_are_named_by_operation_and_status() {
        let text = r#"{"origin": "model", "body": {"a": 1}}"#;
        assert_eq!(told("get_pet.200.json", text), r#"get_pet 200 model {"a":1}"#);
        assert_eq!(told("pets.get.404-12.json", text), r#"pets.get 404 model {"a":1}"#);
        for wrong in ["get_pet.json", "get_pet.200", ".200.json", "get_pet.99.json", "a.600.json", "a.200-1.json"] {
            assert!(told(wrong, text).starts_with("recorded/x: is not named after an operation"), "{wrong}");
        }
        for wrong in ["a.200-02.json", "a.200-.json", "a.+200.json", "a.200-2-3.json", "a.200-x.json"] {
            assert!(told(wrong, text).starts_with("recorded/x: is not named after an operation"), "{wrong}");
        }
    }

    #[test]
    fn a_file_is_an_origin_and_a_body() {
        let told = |text: &str| told("a.200.json", text);
        assert_eq!(told(r#"{"origin": "unsure", "body": null}"#), "a 200 unsure null");
        assert_eq!(told("{"), "recorded/x:1:1: EOF while parsing an object");
        assert_eq!(told("[]"), "recorded/x:1:1: is a list; expected a mapping with `origin` and `body`");
        assert_eq!(
            told("{\"origin\": \"model\",\n \"body\": {\"a\": 1, \"a\": 2}}"),
            "recorded/x:2:21: the key `a` is repeated"
        );
        assert_eq!(told(r#"{"origin": "model"}"#), "recorded/x: has no `body`");
        assert_eq!(
            told(r#"{"origin": "model", "body": 1, "kind": 2}"#),
            "recorded/x: unknown key `kind`; expected `origin` and `body`"
        );
        for origin in ["", r#""origin": 1, "#, r#""origin": "guessed", "#] {
            let told = told(&format!("{{{origin}\"body\": 1}}"));
            assert!(told.starts_with("recorded/x#/origin: is not valid; expected one of `recorded`, "), "{told}");
        }
    }
}
