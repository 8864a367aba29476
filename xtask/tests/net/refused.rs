//! Responses that are not a usable document: each has its own message, and nothing on disk changes.

use std::io::Write as _;
use std::sync::mpsc::channel;

use crate::scratch::{PETS, Scratch};
use crate::server::{Answer, Server, answer, document};
use crate::{DOCUMENT, SOURCE, changed, project};

/// Checks that the command fails with this error, and that nothing changed. `{url}` in the error is the document's URL.
fn refused(answers: Vec<Answer>, error: &str) {
    for command in ["download", "download --check", "update"] {
        refused_by(&format!("{command} --retries 0"), &answers, error);
    }
}

fn refused_by(arguments: &str, answers: &[Answer], error: &str) {
    let server = Server::start(answers.iter().map(Answer::again).collect());
    let url = server.url();
    let scratch = project(&url);
    let before = scratch.files("");
    scratch.refused(arguments, &format!("error: {}", error.replace("{url}", &url)));
    assert_eq!(scratch.files(""), before);
    assert!(!server.asked().contains(&String::new()), "not asked as often as expected");
}

#[test]
fn error_pages() {
    for status in ["404 Not Found", "403 Forbidden", "500 Internal Server Error", "503 Service Unavailable"] {
        let page = answer(status, "Content-Type: text/html", b"<html>no</html>");
        refused(vec![page], &format!("{{url}}: the server returned {status}; expected the document"));
    }
    refused(
        vec![answer("204 No Content", "", b"")],
        "{url}: the server returned 204 No Content; expected the document",
    );
    // The request was not conditional.
    refused(
        vec![answer("304 Not Modified", "", b"")],
        "{url}: the server returned 304 Not Modified; expected the document",
    );
}

#[test]
fn a_sign_in_page() {
    let portal = "\n<!DOCTYPE html><html><body>Sign in to openapi: 3.1.0</body></html>";
    refused(
        vec![document(portal, "Content-Type: text/html")],
        "{url}: a web page; expected an OpenAPI document\n  help: open the URL in a browser; it may \
         require to sign in",
    );
}

#[test]
fn an_empty_body() {
    for body in ["", " \n", "\u{feff}"] {
        refused(vec![document(body, "")], "{url}: empty; expected an OpenAPI document");
    }
}

#[test]
fn half_of_a_body() {
    let half = PETS.as_bytes().split_at(200).0;
    let mut whole = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", PETS.len()).into_bytes();
    whole.extend(half);
    refused(
        vec![Answer::Send(whole)],
        &format!("{{url}}: failed after 200 of {} bytes: the server closed the connection", PETS.len()),
    );
    let mut chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nc8\r\n".to_vec();
    chunked.extend(half);
    refused(vec![Answer::Send(chunked)], "{url}: failed after 200 bytes: the server closed the connection");
}

#[test]
fn half_of_a_compressed_body() {
    let packed = packed(&[b'a'; 100_000]);
    let half = packed.split_at(packed.len() / 2).0;
    let server = Server::start(vec![answer("200 OK", "Content-Encoding: gzip", half)]);
    let scratch = project(&server.url());
    let before = scratch.files("");
    let run = scratch.run("download --retries 0");
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains(": failed after "), "{}", run.stderr);
    assert_eq!(scratch.files(""), before);
    drop(server.asked());
}

#[test]
fn a_body_that_stalls() {
    let (told, _telling) = channel();
    let stall = Answer::Stall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nopen".to_vec(), told);
    let error = "{url}: failed after 4 of 9 bytes: timed out; see `--timeout`";
    refused_by("download --retries 0 --timeout 1", &[stall], error);
}

#[test]
fn a_body_that_is_too_large() {
    let error = "{url}: larger than 32 MB; expected an OpenAPI document";
    refused(vec![Answer::Send(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nopen".to_vec())], error);
    let bomb = packed(&vec![b' '; 33 * 1024 * 1024]);
    refused(vec![answer("200 OK", "Content-Encoding: gzip", &bomb)], error);
}

#[test]
fn other_texts() {
    refused(
        vec![document(r#"{"error": "no such page"}"#, "Content-Type: application/json")],
        "{url}: has no key `openapi`; expected an OpenAPI document, 3.0 or 3.1\n  \
         help: an OpenAPI document begins with a line such as `openapi: 3.1.0`",
    );
    refused(
        vec![document("swagger: '2.0'\ninfo: { title: Pets, version: '1' }\npaths: {}\n", "")],
        "{url}#/swagger: Swagger 2.0 is not supported; expected OpenAPI 3.0 or 3.1\n  \
         help: convert the document to OpenAPI 3, for instance with `npx swagger2openapi`",
    );
    refused(vec![document("[1, 2]", "")], "{url}:1:1: is a list; expected a mapping");
    refused(vec![document("Too many requests", "")], "{url}:1:1: is text; expected a mapping");
    refused(vec![answer("200 OK", "", b"openapi: \xff")], "{url}: not UTF-8 at byte 9");
}

#[test]
fn redirects_that_are_not_allowed() {
    let to = |place: &str| vec![answer("302 Found", &format!("Location: {place}"), b"")];
    refused(
        to("http://pets.example/x"),
        "{url}: redirects to http://pets.example/x; expected https\n  \
         help: download it by hand, and use `--from`",
    );
    refused(
        to("https://pets.example/x"),
        "{url}: redirects to https://pets.example/x; expected one of the hosts 127.0.0.1\n  \
         help: if you trust this host, add `pets.example` to `hosts` in source.toml",
    );
    refused(
        to("ftp://pets.example/x"),
        "{url}: redirects to ftp://pets.example/x; expected https\n  \
         help: download it by hand, and use `--from`",
    );
    let circle = (0..6).flat_map(|_| to("/openapi.yaml")).collect();
    refused(circle, "{url}: more than 5 redirects");
}

#[test]
fn urls_that_are_not_allowed() {
    let scratch = Scratch::new();
    let before = scratch.files("");
    scratch.refused(
        "download",
        "error: no source.toml in spec/pets\n  help: write one with the line `url = \"https://…\"`",
    );
    scratch.refused("download zoo", "error: spec/zoo: no such folder; expected one of spec/pets");
    scratch.refused("download pets", "error: spec/pets/source.toml: no `url`\n  help: add it, or give it with `--url`");
    scratch.refused(
        "download pets --url http://pets.example/x",
        "error: http://pets.example/x: http is allowed only to this machine; expected https",
    );
    assert_eq!(scratch.run("download --url https://pets.example/x").code, 2);
    scratch.refused("download pets --from no.yaml", "error: no.yaml: No such file or directory (os error 2)");
    assert_eq!(scratch.files(""), before);
}

#[test]
fn a_document_without_a_client_is_kept_aside() {
    let wrong = changed().replace("schemas/Pet'", "schemas/Dog'");
    let server = Server::start(vec![document(&wrong, "ETag: \"two\""), document(&wrong, "")]);
    let url = server.url();
    let scratch = project(&url);
    let before = scratch.files("");

    // A dry run writes nothing.
    assert_eq!(scratch.run("update --dry-run").code, 2);
    assert_eq!(scratch.files(""), before);

    let run = scratch.run("download");
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let kept = "spec/pets/openapi.rejected.yaml";
    let error = format!(
        "error: the new document cannot be used; it is kept as {kept}, and {DOCUMENT} is unchanged\n  \
         help: correct it in spec/pets/overlay.yaml, then run `cargo xtask download pets --from {kept}`\n  cause: {url}#/"
    );
    assert!(run.stderr.contains(&error) && run.stderr.contains("Dog"), "{}", run.stderr);
    let mut after = scratch.files("");
    assert_eq!(after.remove(kept), Some(wrong));
    assert_eq!(after, before);
    drop(server.asked());

    // Does what the message says.
    scratch.write(
        "spec/pets/overlay.yaml",
        "overlay: 1.0.0\ninfo: { title: Corrections, version: '1' }\nactions:\n- target: $.components.schemas\n  \
         description: missing\n  update: { Dog: { type: string } }\n",
    );
    scratch.done(&format!("download pets --from {kept}"));
    assert!(scratch.text(DOCUMENT).contains("schemas/Dog'") && !scratch.path(kept).exists());
}

#[test]
fn a_malformed_openapi_document_is_kept_aside() {
    let wrong = format!("{PETS}\n\t- x");
    let (scratch, run, _) = crate::with(vec![document(&wrong, "")], "download");
    assert_eq!(run.code, 2);
    assert_eq!((scratch.text(DOCUMENT).as_str(), scratch.text("spec/pets/openapi.rejected.yaml")), (PETS, wrong));
    assert!(!scratch.text(SOURCE).contains("sha256"));
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    writer.write_all(text).unwrap();
    writer.finish().unwrap()
}
