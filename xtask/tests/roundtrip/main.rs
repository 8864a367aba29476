//! Every answer and request that the documents show, through the client's types and back: by the documents, not by a list.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use altegio::dispatch::Dispatch;
use codegen::documented::{Documented, Way, documented};
use codegen::model::Status;
use codegen::{Config, Input, Source};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

mod hostile;
mod recorded;
mod reduced;

fn read(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/b2b-v1").join(name)).unwrap()
}

/// Our transcription, and the published document where the environment says where it lies; as they are, without the overlay,
/// and with it.
fn trees() -> Vec<(&'static str, Value, Value)> {
    let overlay = read("overlay.yaml");
    let mut documents = vec![("spec", read("openapi.yaml"))];
    match std::env::var_os("ALTEGIO_DOCUMENT") {
        Some(path) => documents.push(("published", std::fs::read_to_string(path).unwrap())),
        None => println!("ALTEGIO_DOCUMENT is not set: the published document is not read"),
    }
    let tree = |text: &str, overlay: Option<&str>| {
        let source = |name, text| Source { name, text };
        let overlay = overlay.map(|text| source("overlay.yaml", text));
        codegen::corrected(&Input {
            document: source("openapi.yaml", text),
            overlay,
            config: Config::default(),
            recorded: Vec::new(),
        })
        .unwrap()
    };
    documents.iter().map(|(name, text)| (*name, tree(text, None), tree(text, Some(&overlay)))).collect()
}

/// The one operation that the partner serves and the client does not call: its types are there, its call is not.
const EVENT: &str = "fiscalize_document";

fn event<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let read: T = altegio::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(read).map_err(|error| error.to_string())
}

fn answer(dispatch: Dispatch, body: &Documented<'_>, value: &Value) -> Result<Value, String> {
    let Way::Response(Status::Code(status)) = body.way else { return Err(format!("{:?}", body.way)) };
    decoded(dispatch, &body.operation, status, value)
}

fn decoded(dispatch: Dispatch, operation: &str, status: u16, value: &Value) -> Result<Value, String> {
    if operation == EVENT && (200..300).contains(&status) {
        return event::<altegio::v1::types::FiscalDocumentAnswer>(value);
    }
    dispatch.response(operation, status, &value.to_string()).map_err(|error| error.to_string())
}

/// The first place where what came back is not what was there. Scalars are compared by their text, numbers by value.
fn difference(was: &Value, is: &Value, place: &str) -> Option<String> {
    match (was, is) {
        (Value::Object(one), Value::Object(other)) => {
            let lost = one.iter().find_map(|(key, value)| match other.get(key) {
                Some(back) => difference(value, back, &format!("{place}/{key}")),
                None => Some(format!("{place}/{key}: was {value}, is not there")),
            });
            let added = other.keys().find(|key| !one.contains_key(*key));
            lost.or_else(|| added.map(|key| format!("{place}/{key}: was not there, is {}", other[key])))
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(at, (value, back))| difference(value, back, &format!("{place}/{at}")))
        }
        _ if was == is || same(was, is) => None,
        _ => Some(format!("{place}: was {was}, is {is}")),
    }
}

fn same(one: &Value, other: &Value) -> bool {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    let (Some(one), Some(other)) = (text(one), text(other)) else { return false };
    let number = |text: &str| text.parse::<f64>().ok();
    one == other || number(&one).is_some_and(|value| number(&other) == Some(value))
}

#[test]
fn answers_come_back_unchanged() {
    for (name, plain, _) in trees() {
        let bodies = documented(&plain);
        let answers: Vec<_> = bodies.iter().filter(|body| body.way.is_success()).collect();
        let mut failures = Vec::new();
        let (mut decoded, mut unchanged) = (0, 0);
        for body in &answers {
            match answer(altegio::v1::dispatch(), body, body.value) {
                Ok(back) => {
                    decoded += 1;
                    match difference(body.value, &back, "") {
                        None => unchanged += 1,
                        Some(difference) => failures.push(format!("{}{difference}", body.operation)),
                    }
                }
                Err(error) => failures.push(error),
            }
        }
        println!("{name}: {} documented, {decoded} decode, {unchanged} round-trip", answers.len());
        assert!(failures.is_empty(), "{name}:\n{}", failures.join("\n"));
        assert_eq!(answers.len(), 187);
    }
}

/// Requests as the overlay leaves them: what it corrects of an example is what a caller would send.
#[test]
fn requests_are_sent_as_they_are_shown() {
    for (name, _, corrected) in trees() {
        let bodies = documented(&corrected);
        let mut failures = Vec::new();
        let mut count = 0;
        let written = |media_type: &str| media_type.starts_with("multipart/");
        for body in bodies.iter().filter(|body| body.way == Way::Request && !written(body.media_type)) {
            count += 1;
            let text = body.value.to_string();
            let back = match body.operation.as_str() {
                EVENT => event::<altegio::v1::types::FiscalDocument>(body.value),
                id => altegio::v1::dispatch().request(id, None, &text).map_err(|error| error.to_string()),
            };
            match back {
                Ok(back) => {
                    let difference = difference(body.value, &back, "");
                    failures.extend(difference.map(|difference| format!("{}{difference}", body.operation)));
                }
                Err(error) => failures.push(error),
            }
        }
        println!("{name}: {count} requests, {} not as shown", failures.len());
        assert!(failures.is_empty(), "{name}:\n{}", failures.join("\n"));
        assert!(count > 50, "{count}");
    }
}

/// The bodies of errors are typed too, and are read.
#[test]
fn errors_are_read() {
    for (name, plain, _) in trees() {
        let bodies = documented(&plain);
        let errors = bodies.iter().filter(|body| matches!(body.way, Way::Response(_)) && !body.way.is_success());
        let failures: Vec<_> =
            errors.clone().filter_map(|body| answer(altegio::v1::dispatch(), body, body.value).err()).collect();
        println!("{name}: {} errors shown", errors.count());
        assert!(failures.is_empty(), "{name}:\n{}", failures.join("\n"));
    }
}
