//! Runs the example `decode` as a program.
#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// Returns the path of the example, and builds it if necessary.
fn example() -> Command {
    let tests = std::env::current_exe().unwrap();
    let folder: PathBuf = tests.parent().unwrap().with_file_name("examples");
    let path = folder.join(format!("decode{}", std::env::consts::EXE_SUFFIX));
    if path.exists() {
        return Command::new(path);
    }
    let mut run = Command::new(env!("CARGO"));
    let folder = env!("CARGO_MANIFEST_DIR");
    run.current_dir(folder).args(["run", "--quiet", "--features", "dispatch", "--example", "decode", "--"]);
    run
}

fn batch(input: &[u8]) -> Vec<Value> {
    let mut command = example();
    let mut child = command.arg("--batch").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Returns an operation with this property. Ids may change with the document.
fn operation(holds: impl Fn(&str) -> bool) -> &'static str {
    altegio::v1::dispatch().operations().find(|id| holds(id)).unwrap()
}

#[test]
fn a_bad_line_does_not_stop_the_rest() {
    let dispatch = altegio::v1::dispatch();
    let body = |id: i64| json!({ "success": true, "data": [{ "id": id }] });
    let title = json!({ "title": "Haircut" });
    let list = operation(|id| dispatch.response(id, 200, &body(1).to_string()).is_ok_and(|value| value == body(1)));
    let create = operation(|id| dispatch.request(id, None, &title.to_string()).is_ok_and(|value| value == title));
    let good = |id: i64| format!("{}\n", json!({ "operationId": list, "status": 200, "body": body(id) })).into_bytes();
    let mut input = good(1);
    input.extend(b"{ not JSON\n");
    input.extend(b"\xff\xfe\n");
    input.extend(b"[]\n\n");
    input.extend(format!("{{\"operationId\": \"{list}\"}}\n").bytes());
    input.extend(b"{\"operationId\": \"none\", \"status\": 200, \"body\": {}}\n");
    input.extend(format!("{{\"operationId\": \"{list}\", \"status\": 70000, \"body\": {{}}}}\n").bytes());
    input.extend(format!("{}\n", json!({ "operationId": create, "request": title })).bytes());
    input.extend(good(2).trim_ascii_end());
    let lines = batch(&input);
    let good: Vec<bool> = lines.iter().map(|line| line["ok"] == true).collect();
    assert_eq!(good, [true, false, false, false, false, false, false, true, true]);
    assert_eq!(lines[0]["value"], body(1));
    assert_eq!(lines[4], json!({ "operationId": list, "ok": false, "error": "`status` is missing" }));
    assert_eq!(lines[7], json!({ "operationId": create, "ok": true, "value": title }));
    assert_eq!(lines[8]["value"]["data"][0]["id"], 2);
}

#[test]
fn a_line_may_name_the_module() {
    let line = |module: Value| json!({ "operationId": "none", "module": module, "status": 200, "body": {} });
    let lines = batch(format!("{}\n{}\n", line(json!("v1")), line(json!("v9"))).as_bytes());
    let errors: Vec<_> = lines.iter().map(|line| line["error"].as_str().unwrap()).collect();
    assert_eq!(errors[0], "the document has no operation `none`");
    assert!(errors[1].starts_with("`module` is not a module of this program; expected one of `v1`"), "{}", errors[1]);
}

#[test]
fn alone_it_teaches() {
    let output = example().output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("data[0].id: expected an integer, found \"none\""));
}
