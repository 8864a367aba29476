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
\"mediaType\" if the operation has several. An output line is {\"operationId\", \"ok\": true, \"value\"} or {\"operationId\", \"ok\": false,
\"error\"}. A text body is a JSON string, and a body of bytes is a string of base64.";

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let flags: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match flags.as_slice() {
        [] => teach(),
        ["--batch"] => batch(altegio::v1::dispatch()),
        ["--batch", "--strict"] | ["--strict", "--batch"] => batch(altegio::v1::dispatch().strict()),
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
fn batch(dispatch: Dispatch) -> io::Result<()> {
    let (mut input, mut out) = (io::stdin().lock(), io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            writeln!(out, "{}", told(dispatch, &line))?;
        }
        line.clear();
    }
    out.flush()
}

fn told(dispatch: Dispatch, line: &[u8]) -> Value {
    let line: Map<String, Value> = match serde_json::from_slice(line) {
        Ok(line) => line,
        Err(error) => {
            return json!({ "operationId": null, "ok": false, "error": format!("invalid JSON: {error}") });
        }
    };
    let id = line.get("operationId").cloned().unwrap_or_default();
    match decode(dispatch, &line) {
        Ok(value) => json!({ "operationId": id, "ok": true, "value": value }),
        Err(error) => json!({ "operationId": id, "ok": false, "error": error }),
    }
}

fn decode(dispatch: Dispatch, line: &Map<String, Value>) -> Result<Value, String> {
    let id = line.get("operationId").and_then(Value::as_str).ok_or("`operationId` is not a string")?;
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
