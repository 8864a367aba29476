//! Decodes bodies by operation id, and prints them as the client's types serialize them. Needs the feature `dispatch`.
//!
//! `cargo run -p altegio --features dispatch --example decode` prints examples. With `--batch` it reads JSON lines.

use std::io::{self, BufRead, Write};

use altegio::dispatch::{Dispatch, Error};
use serde_json::{Map, Value, json};

const USAGE: &str = "\
decode                    show examples of decoding a body by operation id
decode --batch [--strict] read JSON lines, write one line for each

An input line is {\"operationId\", \"status\", \"body\"} for a response, or {\"operationId\", \"request\"} for a request body, with
\"mediaType\" if the operation has several. \"module\" names the module of the operation, such as \"v1\"; by default, it is the first one
that has the operation. An output line is {\"operationId\", \"ok\": true, \"value\"} or {\"operationId\", \"ok\": false,
\"error\"}. A text body is a JSON string, and a body of bytes is a string of base64.";

/// The operations of each module.
fn modules() -> Vec<(&'static str, Dispatch)> {
    vec![
        ("v1", altegio::v1::dispatch()),
        #[cfg(feature = "v2")]
        ("v2", altegio::v2::dispatch()),
        #[cfg(feature = "booking")]
        ("booking", altegio::booking::dispatch()),
        #[cfg(feature = "developer")]
        ("developer", altegio::developer::dispatch()),
    ]
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let flags: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match flags.as_slice() {
        [] => teach(),
        ["--batch"] => batch(&modules()),
        ["--batch", "--strict"] | ["--strict", "--batch"] => {
            let strict: Vec<_> = modules().into_iter().map(|(name, dispatch)| (name, dispatch.strict())).collect();
            batch(&strict)
        }
        ["--help" | "-h"] => writeln!(io::stdout(), "{USAGE}"),
        _ => {
            eprintln!("{USAGE}");
            std::process::exit(2);
        }
    }
}

/// Shows lenient decoding, and the error of a value that cannot be decoded.
fn teach() -> io::Result<()> {
    let dispatch = altegio::v1::dispatch();
    let mut out = io::stdout().lock();
    let good = r#"{"success": true, "data": [{"id": "5905", "title": "Haircut"}], "meta": []}"#;
    let bad = r#"{"success": true, "data": [{"id": "none"}], "meta": []}"#;
    // Ids may change with the document: this takes any operation whose response is such a list.
    let is_list = |id: &&str| dispatch.response(id, 200, good).is_ok() && dispatch.response(id, 200, bad).is_err();
    let operation = dispatch.operations().find(is_list).unwrap_or("get_service_list");
    for (status, body) in [(200, good), (200, bad), (418, "{}")] {
        writeln!(out, "{operation}, {status}, {body}")?;
        match dispatch.response(operation, status, body) {
            Ok(value) => writeln!(out, "  is {value}")?,
            Err(error) => writeln!(out, "  {error}")?,
        }
    }
    writeln!(out, "\n{} operations can be decoded.\n\n{USAGE}", dispatch.operations().count())
}

/// Writes one line for each line of input, without buffering, so that another program can wait for it.
fn batch(modules: &[(&str, Dispatch)]) -> io::Result<()> {
    let (mut input, mut out) = (io::stdin().lock(), io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            writeln!(out, "{}", told(modules, &line))?;
        }
        line.clear();
    }
    out.flush()
}

fn told(modules: &[(&str, Dispatch)], line: &[u8]) -> Value {
    let line: Map<String, Value> = match serde_json::from_slice(line) {
        Ok(line) => line,
        Err(error) => {
            return json!({ "operationId": null, "ok": false, "error": format!("invalid JSON: {error}") });
        }
    };
    let id = line.get("operationId").cloned().unwrap_or_default();
    match decode(modules, &line) {
        Ok(value) => json!({ "operationId": id, "ok": true, "value": value }),
        Err(error) => json!({ "operationId": id, "ok": false, "error": error }),
    }
}

fn decode(modules: &[(&str, Dispatch)], line: &Map<String, Value>) -> Result<Value, String> {
    let id = line.get("operationId").and_then(Value::as_str).ok_or("`operationId` is not a string")?;
    let dispatch = match line.get("module") {
        Some(module) => modules.iter().find(|(name, _)| module == name).ok_or_else(|| no_module(modules))?,
        None => {
            let mut having = modules.iter().filter(|(_, dispatch)| dispatch.operations().any(|known| known == id));
            having.next().or(modules.first()).ok_or_else(|| no_module(modules))?
        }
    };
    let dispatch = dispatch.1;
    let told = |error: Error| error.to_string();
    if let Some(request) = line.get("request") {
        let media_type = line.get("mediaType").and_then(Value::as_str);
        return dispatch.request(id, media_type, &request.to_string()).map_err(told);
    }
    let status = line.get("status").ok_or("`status` is missing")?;
    let number = status.as_u64().or_else(|| status.as_str()?.parse().ok());
    let status = number.and_then(|status| u16::try_from(status).ok()).ok_or("`status` is not a valid status")?;
    let body = line.get("body").map(Value::to_string).unwrap_or_default();
    dispatch.response(id, status, &body).map_err(told)
}

fn no_module(modules: &[(&str, Dispatch)]) -> String {
    let names: Vec<_> = modules.iter().map(|(name, _)| format!("`{name}`")).collect();
    format!("`module` is not a module of this program; expected one of {}", names.join(", "))
}
