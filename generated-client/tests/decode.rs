//! The example `decode`, run as a program.
#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// The example: cargo builds it beside the tests, or is asked to.
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

#[test]
fn a_bad_line_does_not_stop_the_rest() {
    let good = |id: i64| {
        let body = json!({ "success": true, "data": [{ "id": id }] });
        format!("{}\n", json!({ "operationId": "get_service_list", "status": 200, "body": body }))
    };
    let mut input = good(1).into_bytes();
    input.extend(b"{ not JSON\n");
    input.extend(b"\xff\xfe\n");
    input.extend(b"[]\n\n");
    input.extend(b"{\"operationId\": \"get_service_list\"}\n");
    input.extend(b"{\"operationId\": \"none\", \"status\": 200, \"body\": {}}\n");
    input.extend(b"{\"operationId\": \"get_service_list\", \"status\": 70000, \"body\": {}}\n");
    input.extend(b"{\"operationId\": \"create_service\", \"request\": {\"title\": \"Haircut\"}}\n");
    input.extend(good(2).trim_end().bytes());
    let lines = batch(&input);
    let good: Vec<bool> = lines.iter().map(|line| line["ok"] == true).collect();
    assert_eq!(good, [true, false, false, false, false, false, false, true, true]);
    assert_eq!(lines[0]["value"], json!({ "success": true, "data": [{ "id": 1 }] }));
    assert_eq!(lines[4], json!({ "operationId": "get_service_list", "ok": false, "error": "`status` is missing" }));
    assert_eq!(lines[7], json!({ "operationId": "create_service", "ok": true, "value": { "title": "Haircut" } }));
    assert_eq!(lines[8]["value"]["data"][0]["id"], 2);
}

#[test]
fn alone_it_teaches() {
    let output = example().output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("data[0].id: expected an integer, found \"none\""));
}
