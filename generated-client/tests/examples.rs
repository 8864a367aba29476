//! Runs each example as a program, with a server on this machine.

#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "the crate's own tests need more of it")]
#[path = "../src/tests/server.rs"]
mod server;

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::json;
use server::{Seen, Server, answer};

/// Returns the path of an example.
fn program(example: &str) -> PathBuf {
    // `cargo test` builds it, but `cargo test --test examples` does not.
    let tests = std::env::current_exe().unwrap();
    let folder = tests.parent().unwrap().with_file_name("examples");
    let program = folder.join(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is not there: `cargo build --package altegio --examples`", program.display());
    program
}

fn command(server: &Server, example: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program(example));
    command.args(arguments).env("ALTEGIO_BASE_URL", server.url()).env("ALTEGIO_PARTNER_TOKEN", "partner-1");
    command.env("ALTEGIO_USER_TOKEN", "user-2").env("LOGIN", "me").env("PASSWORD", "secret");
    command.env("PHONE", "+13155550175").env("NAME", "Ann").env_remove("CODE");
    command
}

fn run(server: &Server, example: &str, arguments: &[&str]) -> Output {
    command(server, example, arguments).output().unwrap()
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

#[cfg(feature = "booking")]
#[test]
fn book_online() {
    let server = Server::with(|seen| {
        let data = match (seen.method.as_str(), seen.target.split(['/', '?']).nth(2).unwrap()) {
            ("POST", "user") => return answer("201 Created", "", r#"{"user_token": "user-9"}"#),
            ("POST", "book_check" | "book_code") => {
                return answer("201 Created", "", r#"{"success": true, "meta": {}}"#);
            }
            ("DELETE", _) => return answer("200 OK", "", ""),
            ("POST", "book_record") => r#"[{"id": 1, "record_id": 22, "record_hash": "h4sh"}]"#,
            ("PUT", "book_record") => r#"{"id": 22}"#,
            (_, "book_services") => r#"{"services": [{"id": 7}]}"#,
            (_, "book_staff") => r#"[{"id": 4, "bookable": false}, {"id": 5, "bookable": true}]"#,
            (_, "book_dates") => r#"{"booking_dates": ["2026-09-21"]}"#,
            (_, "book_times") => {
                r#"[{"datetime": "2026-09-21T10:00:00-05:00"}, {"datetime": "2026-09-21T11:00:00-05:00"}]"#
            }
            _ => return answer("404 Not Found", "", "{}"),
        };
        answer("200 OK", "", format!(r#"{{"success": true, "data": {data}, "meta": []}}"#))
    });
    prints(&server, "book_online", &["4564"], "requested an SMS; set CODE to its code, and run this again\n");
    assert_eq!(server.seen().json(), json!({"phone": "+13155550175", "fulname": "Ann"}));

    let booked = "booked appointment 22\nmoved it to 2026-09-21T11:00:00-05:00\ncancelled it\n";
    let output = command(&server, "book_online", &["4564"]).env("CODE", "1234").output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), booked, "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(server.seen().json(), json!({"phone": "+13155550175", "code": "1234"}));
    let reads = [
        "services/4564",
        "staff/4564?service_ids[]=7",
        "dates/4564?service_ids[]=7&staff_id=5",
        "times/4564/5/2026-09-21?service_ids[]=7",
    ];
    for read in reads {
        assert_eq!(server.seen().target.replace("%5B%5D", "[]"), format!("/api/book_{read}"));
    }
    let appointments = json!([{"id": 1, "services": [7], "staff_id": 5, "datetime": "2026-09-21T10:00:00-05:00"}]);
    assert_eq!(server.seen().json(), json!({"appointments": appointments}));
    let new = server.seen();
    assert_eq!(new.json(), json!({"phone": "+13155550175", "fullname": "Ann", "appointments": appointments}));
    assert_eq!(new.header("authorization"), Some("Bearer partner-1"));
    asked(&server.seen(), "PUT", "22", "user-9");
    assert_eq!(server.seen().target, "/api/user/records/22/h4sh");
}

/// The example `receive_webhooks` while it runs; dropping it ends it.
#[cfg(feature = "developer-webhooks")]
struct Receiving {
    program: std::process::Child,
    lines: std::io::Lines<std::io::BufReader<std::process::ChildStdout>>,
    address: String,
}

#[cfg(feature = "developer-webhooks")]
impl Receiving {
    fn start() -> Self {
        use std::io::BufRead;

        let mut command = Command::new(program("receive_webhooks"));
        command.env("WEBHOOK_TOKEN", "t0ken").env("ADDRESS", "127.0.0.1:0").stdout(std::process::Stdio::piped());
        let mut program = command.spawn().unwrap();
        let lines = std::io::BufReader::new(program.stdout.take().unwrap()).lines();
        let mut receiving = Self { program, lines, address: String::new() };
        receiving.address = receiving.line().strip_prefix("listening on ").unwrap().to_owned();
        receiving
    }

    /// Returns the next line of its output.
    fn line(&mut self) -> String {
        self.lines.next().unwrap().unwrap()
    }

    /// Sends a webhook with further header lines, and returns the status.
    fn post(&self, path: &str, headers: &str, body: &str) -> String {
        use std::io::{Read, Write};

        let mut stream = std::net::TcpStream::connect(&self.address).unwrap();
        let head = format!("POST {path} HTTP/1.1\r\nHost: me\r\nConnection: close\r\n{headers}");
        write!(stream, "{head}Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response.split(' ').nth(1).unwrap().to_owned()
    }
}

#[cfg(feature = "developer-webhooks")]
impl Drop for Receiving {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[cfg(feature = "developer-webhooks")]
#[test]
fn receive_webhooks() {
    let webhook =
        r#"{"company_id": 1, "resource": "client", "resource_id": "7", "status": "update", "data": {"id": 7}}"#;
    let mut receiving = Receiving::start();
    let refused = [
        ("/webhooks", ""),
        ("/webhooks/", ""),
        ("/webhooks/t0kem", ""),
        ("/webhooks/t0ke", ""),
        ("/webhooks", "Authorization: Bearer t0kens\r\n"),
    ];
    for (path, headers) in refused {
        let status = receiving.post(path, headers, webhook);
        assert!(["401", "404"].contains(&status.as_str()), "{path} {headers}{status}");
    }
    assert_eq!(receiving.post("/webhooks/t0ken", "", "[{"), "400");
    assert_eq!(receiving.post("/webhooks/t0ken", "", webhook), "204");
    assert_eq!(receiving.line(), "client 7: Update");
    let list = r#"[{"resource": "record", "company_id": 1, "resource_id": 9, "status": "create", "data": {}}, {"resource": "new"}]"#;
    assert_eq!(receiving.post("/webhooks", "Authorization: Bearer t0ken\r\n", list), "204");
    assert_eq!(receiving.line(), "appointment 9: Create");
    assert_eq!(receiving.line(), r#"not documented: {"resource":"new"}"#);
}
