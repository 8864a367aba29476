//! Runs each example as a program, with a server on this machine.

#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "the crate's own tests need more of it")]
#[path = "../src/tests/server.rs"]
mod server;

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::json;
use server::{Seen, Server, answer};

fn run(server: &Server, example: &str, arguments: &[&str]) -> Output {
    // `cargo test` builds it, but `cargo test --test examples` does not.
    let tests = std::env::current_exe().unwrap();
    let folder = tests.parent().unwrap().with_file_name("examples");
    let program = folder.join(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is not there: `cargo build --package altegio --examples`", program.display());
    let mut command = Command::new(program);
    command.args(arguments).env("ALTEGIO_BASE_URL", server.url()).env("ALTEGIO_PARTNER_TOKEN", "partner-1");
    command.env("ALTEGIO_USER_TOKEN", "user-2").env("LOGIN", "me").env("PASSWORD", "secret").output().unwrap()
}

/// Checks the output of an example.
fn prints(server: &Server, example: &str, arguments: &[&str], expected: &str) {
    let output = run(server, example, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
}

/// Checks method, user and one segment of the path, whose position may change with the document.
fn asked(seen: &Seen, method: &str, segment: &str, user: &str) {
    assert_eq!(seen.method, method);
    let mut segments = seen.target.strip_prefix("/api/").unwrap().split('/');
    assert!(segments.any(|it| it == segment), "{}", seen.target);
    assert_eq!(seen.header("authorization"), Some(format!("Bearer partner-1, User {user}").as_str()));
}

const SERVICES: &str = r#"{"success": true, "data": [{"id": 7, "title": "Haircut", "price_min": 12.5}], "meta": {}}"#;

#[test]
fn sign_in() {
    let server = Server::with(|seen| match seen.signs_in() {
        true => answer("201 Created", "", r#"{"success": true, "data": {"user_token": "user-9"}, "meta": []}"#),
        false => answer("200 OK", "", SERVICES),
    });
    prints(&server, "sign_in", &["4564"], "signed in; the location has 1 services\n");
    assert_eq!(server.seen().json(), json!({"login": "me", "password": "secret"}));
    asked(&server.seen(), "GET", "4564", "user-9");
}

#[test]
fn list_services() {
    let server = Server::json(SERVICES);
    prints(&server, "list_services", &["4564"], "7\tHaircut\t12.5\n");
    asked(&server.seen(), "GET", "4564", "user-2");

    let server = Server::new("404 Not Found", "", "{}");
    let output = run(&server, "list_services", &["1"]);
    assert!(!output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "Error: \"no such location\"\n");
}

#[test]
fn create_service() {
    let server = Server::new("201 Created", "", r#"{"success": true, "data": {"id": 8}, "meta": {}}"#);
    prints(&server, "create_service", &["4564", "5", "Men's haircut"], "created service 8\n");
    let seen = server.seen();
    asked(&seen, "POST", "4564", "user-2");
    let body =
        json!({"title": "Men's haircut", "category_id": 5, "duration": 3600.0, "technical_break_duration": null});
    assert_eq!(seen.json(), body);
}

/// Returns the requested page, which is a number or a string.
fn page(seen: &Seen) -> String {
    seen.json()["page"].to_string().trim_matches('"').to_owned()
}

#[test]
fn walk_clients() {
    let server = Server::with(|seen| {
        let first = page(seen) == "1";
        let clients = if first { r#"{"id": 1, "name": "Ann"}, {"id": 2, "name": "Ben"}"# } else { r#"{"id": 3}"# };
        answer("200 OK", "", format!(r#"{{"success": true, "data": [{clients}], "meta": {{"total_count": 3}}}}"#))
    });
    prints(&server, "walk_clients", &["4564"], "1\tAnn\n2\tBen\n3\t\n3 clients\n");
    for number in ["1", "2"] {
        let seen = server.seen();
        asked(&seen, "POST", "4564", "user-2");
        assert_eq!(page(&seen), number);
    }
    assert_eq!(server.count(), 0);
}

#[test]
fn upload_file() {
    let image = r#"{"id": 1, "path": "p", "width": 1, "height": 1, "type": "t", "image_group_id": 5, "version": "v"}"#;
    let group = format!(r#"{{"id": 5, "entity": "", "entity_id": 0, "images": {{"basic": {image}}}}}"#);
    // Servers send a space after the key.
    let data = format!(r#"{{"image_binded": false, "image_group ": {group}}}"#);
    let server = Server::json(&format!(r#"{{"success": true, "data": {data}, "meta": []}}"#));
    let path: PathBuf = std::env::temp_dir().join(format!("altegio-example-{}.png", std::process::id()));
    std::fs::write(&path, "not quite an image").unwrap();
    prints(&server, "upload_file", &["4564", "7", path.to_str().unwrap()], "uploaded image group 5\n");
    std::fs::remove_file(path).unwrap();
    let seen = server.seen();
    asked(&seen, "POST", "service", "user-2");
    assert!(seen.text().contains("Content-Type: image/png\r\n\r\nnot quite an image\r\n"));
    assert!(seen.text().contains("name=\"service_id\"\r\n\r\n7\r\n"));
}
