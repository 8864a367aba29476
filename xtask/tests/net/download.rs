//! `download` without errors.

use std::fs;
use std::io::Write as _;

use crate::scratch::{PETS, STALE_CONFIG, STALE_LIST, STALE_OVERLAY, Scratch};
use crate::server::{Server, answer, document};
use crate::{DOCUMENT, SOURCE, changed, project, with};

const MARKED: &str = "ETag: \"one\"\nLast-Modified: Wed, 22 Jul 2026 10:00:00 GMT";

#[test]
fn the_first_download_is_put_in_place() {
    let server = Server::start(vec![document(PETS, MARKED)]);
    let url = server.url();
    let scratch = project(&url);
    fs::remove_file(scratch.path(DOCUMENT)).unwrap();
    let run = scratch.run("download");
    assert_eq!(run.code, 0, "{}", run.stderr);
    let sum = sum(PETS);
    assert_eq!(run.stdout, format!("{DOCUMENT}: replaced; {} bytes, sha256 {sum}\n", PETS.len()));
    assert_eq!(
        run.stderr,
        format!(
            "downloading {url}\nreceived {} bytes\ngenerating from {url}\n\
             note: the document belongs to its publisher; spec/README.md says whether you may commit it\n",
            PETS.len()
        )
    );
    assert_eq!(scratch.text(DOCUMENT), PETS);
    assert_eq!(
        scratch.text(SOURCE),
        format!(
            "# Where.\nurl = \"{url}\"\nopenapi = \"3.1.0\"\ntitle = \"Pets\"\nversion = \"1\"\nsize = {}\nsha256 = \"{sum}\"\n\
             etag = '\"one\"'\nlast_modified = \"Wed, 22 Jul 2026 10:00:00 GMT\"\n",
            PETS.len()
        )
    );
    let asked = server.asked();
    assert!(asked[0].starts_with("get /openapi.yaml http/1.1\r\n"), "{asked:?}");
    assert!(!asked[0].contains("if-none-match") && asked[0].contains("accept-encoding: gzip"), "{asked:?}");
}

#[test]
fn a_conditional_request_if_the_document_is_in_place() {
    let server = Server::start(vec![document(PETS, MARKED), answer("304 Not Modified", "", b"")]);
    let scratch = project(&server.url());
    scratch.done("download");
    let before = scratch.files("");
    assert_eq!(scratch.done("download pets"), format!("{DOCUMENT}: unchanged\n"));
    assert_eq!(scratch.files(""), before);
    let asked = server.asked();
    assert!(asked[1].contains("\r\nif-none-match: \"one\"\r\n"), "{asked:?}");
    assert!(asked[1].contains("\r\nif-modified-since: wed, 22 jul 2026 10:00:00 gmt\r\n"), "{asked:?}");
}

#[test]
fn an_unconditional_request_if_the_document_was_edited() {
    let server = Server::start(vec![document(PETS, MARKED), document(PETS, MARKED)]);
    let scratch = project(&server.url());
    scratch.done("download");
    let source = scratch.text(SOURCE);
    // For example a transcription, or the result of a killed run.
    scratch.write(DOCUMENT, &changed());
    assert!(scratch.done("download").contains(": replaced; "));
    assert_eq!((scratch.text(DOCUMENT), scratch.text(SOURCE)), (PETS.to_owned(), source));
    assert!(!server.asked()[1].contains("if-none-match"));
}

#[test]
fn a_changed_document_replaces_it() {
    let server = Server::start(vec![document(PETS, MARKED), document(&changed(), "ETag: \"two\"")]);
    let scratch = project(&server.url());
    scratch.write("spec/pets/openapi.rejected.yaml", "an earlier one");
    scratch.done("download");
    assert!(!scratch.path("spec/pets/openapi.rejected.yaml").exists());
    scratch.done("download");
    assert_eq!(scratch.text(DOCUMENT), changed());
    let source = scratch.text(SOURCE);
    assert!(source.contains("etag = '\"two\"'\n") && !source.contains("last_modified"), "{source}");
    assert!(source.contains(&sum(&changed())), "{source}");
    drop(server.asked());
}

#[test]
fn the_same_bytes_are_unchanged_whatever_their_validators() {
    let (scratch, run, _) = with(vec![document(PETS, MARKED)], "download");
    assert_eq!((run.code, run.stdout), (0, format!("{DOCUMENT}: unchanged\n")));
    assert!(scratch.text(SOURCE).contains("etag = "));
}

#[test]
fn check_compares_with_source_toml_and_writes_nothing() {
    let answers = vec![
        document(PETS, ""),
        document(PETS, MARKED),
        document(PETS, MARKED),
        answer("304 Not Modified", "", b""),
        document(&changed(), ""),
        document(&changed().replace("$ref", "$rev"), ""),
    ];
    let server = Server::start(answers);
    let scratch = project(&server.url());
    let check = |code, said: &str| {
        let before = scratch.files("");
        let run = scratch.run("download --check");
        assert_eq!((run.code, run.stdout), (code, format!("pets: {said}\n")), "{}", run.stderr);
        assert_eq!(scratch.files(""), before);
    };
    check(1, "changed");
    scratch.done("download");
    scratch.write(DOCUMENT, "openapi: transcribed");
    let source = scratch.text(SOURCE);
    scratch.write(SOURCE, &source.replace("etag = '\"one\"'\n", "").replace("last_modified", "seen"));
    check(0, "unchanged");
    scratch.write(SOURCE, &source);
    check(0, "unchanged");
    check(1, "changed");
    check(1, "changed");
    assert!(server.asked()[3].contains("if-none-match: \"one\""));
}

#[test]
fn compressed_bodies_are_decompressed() {
    let (scratch, run, _) =
        with(vec![answer("200 OK", "Content-Encoding: gzip", &packed(changed().as_bytes()))], "download");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(scratch.text(DOCUMENT), changed());
}

#[test]
fn bodies_in_chunks_and_redirects() {
    let text = changed();
    let body = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{text}\r\n0\r\n\r\n", text.len());
    let answers = vec![
        answer("301 Moved Permanently", "Location: /elsewhere/", b""),
        answer("307 Temporary Redirect", "Location: {here}/elsewhere/new.yaml", b""),
        crate::server::Answer::Send(body.into_bytes()),
    ];
    let (scratch, run, asked) = with(answers, "download");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(scratch.text(DOCUMENT), text);
    // The requested URL is saved, not the target of the redirect.
    assert!(scratch.text(SOURCE).contains("/openapi.yaml\"\n"));
    assert!(asked[2].starts_with("get /elsewhere/new.yaml "), "{asked:?}");
}

#[test]
fn a_busy_server_is_retried() {
    let answers = vec![
        answer("503 Service Unavailable", "Retry-After: 0", b"later"),
        answer("429 Too Many Requests", "Retry-After: 0", b"later"),
        document(&changed(), ""),
    ];
    let (scratch, run, asked) = with(answers, "download");
    assert_eq!((run.code, asked.len()), (0, 3), "{}", run.stderr);
    assert!(
        run.stderr.contains(
            ": the server returned 503 Service Unavailable; expected the document; retrying in 0 s, 3 left\n"
        ),
        "{}",
        run.stderr
    );
    assert_eq!(scratch.text(DOCUMENT), changed());
}

#[test]
fn another_url_gets_an_unconditional_request_and_is_saved() {
    let first = Server::start(vec![document(PETS, MARKED)]);
    let scratch = project(&first.url());
    scratch.done("download");
    drop(first.asked());
    let second = Server::start(vec![document(&changed(), "")]);
    scratch.done(&format!("download pets --url {}", second.url()));
    assert!(scratch.text(SOURCE).contains(&format!("url = \"{}\"\n", second.url())));
    assert!(!second.asked()[0].contains("if-none-match"));
}

#[test]
fn a_file_instead_of_a_download() {
    let scratch = Scratch::new();
    scratch.write(SOURCE, "url = \"https://pets.example/x\"\netag = \"old\"\n");
    scratch.write("new.yaml", &changed());
    scratch.done("download pets --from new.yaml");
    assert_eq!(scratch.text(DOCUMENT), changed());
    let source = scratch.text(SOURCE);
    assert!(source.starts_with("url = \"https://pets.example/x\"\nopenapi = "), "{source}");
    assert!(!source.contains("etag"), "{source}");
    assert_eq!(scratch.done("download pets --from new.yaml --check"), "pets: unchanged\n");
}

#[test]
fn files_of_killed_runs_are_removed() {
    let (scratch, run, _) = {
        let server = Server::start(vec![document(&changed(), "")]);
        let scratch = project(&server.url());
        scratch.write("spec/pets/.xtask-a1B2c3.tmp", "openapi: 3.1");
        let run = scratch.run("download");
        (scratch, run, server.asked())
    };
    assert_eq!(run.code, 0);
    assert!(!scratch.path("spec/pets/.xtask-a1B2c3.tmp").exists());
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    writer.write_all(text).unwrap();
    writer.finish().unwrap()
}

/// The checksum of a file, as `download` writes it to source.toml.
fn sum(text: &str) -> String {
    let scratch = Scratch::new();
    scratch.write("file.yaml", text);
    scratch.done("download pets --from file.yaml");
    let source = scratch.text(SOURCE);
    source.lines().find_map(|line| line.strip_prefix("sha256 = \"")?.strip_suffix('"')).unwrap().to_owned()
}

#[test]
fn a_dry_run_prints_what_would_be_done_and_writes_nothing() {
    let scratch = project("https://pets.example/openapi.yaml");
    scratch.write("new.yaml", &changed());
    let dry = |code, said: String| {
        let before = scratch.files("");
        let run = scratch.run("download pets --from new.yaml --dry-run");
        assert_eq!((run.code, run.stdout), (code, format!("{DOCUMENT}: {said}\n")), "{}", run.stderr);
        assert_eq!(scratch.files(""), before);
        run.stderr
    };
    let new = changed();
    dry(0, format!("would be replaced; {} bytes, sha256 {}", new.len(), sum(&new)));
    scratch.write("spec/pets/overlay.yaml", STALE_OVERLAY);
    scratch.write("spec/pets/codegen.toml", STALE_CONFIG);
    let counted = "1 action of the overlay and 2 lines of the configuration no longer fit";
    let warned = dry(0, format!("would be refused; {counted}"));
    assert!(warned.contains(&format!("\nwarning: new.yaml: {counted}; ignored\nspec/pets/overlay.yaml#/")), "{warned}");
    scratch.write("new.yaml", PETS);
    dry(0, "unchanged".to_owned());
    assert_eq!(scratch.run("download pets --from new.yaml --dry-run --check").code, 2);
}

#[test]
fn a_document_that_the_overlay_does_not_fit_is_refused() {
    let scratch = project("https://pets.example/openapi.yaml");
    scratch.write("new.yaml", &format!("{PETS}# Another.\n"));
    scratch.write("spec/pets/overlay.yaml", STALE_OVERLAY);
    scratch.write("spec/pets/codegen.toml", STALE_CONFIG);
    let before = scratch.files("");
    let run = scratch.run("download pets --from new.yaml");
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let list = format!(
        "\n  cause: new.yaml: 2 actions of the overlay and 2 lines of the configuration no longer fit\n{STALE_LIST}\n\
         help: run `cargo xtask migrate`, which makes the changes that are certain and lists the rest\n"
    );
    assert!(run.stderr.ends_with(&list), "{}", run.stderr);
    let mut after = scratch.files("");
    assert!(after.remove("spec/pets/openapi.rejected.yaml").is_some());
    assert_eq!(after, before);
}
