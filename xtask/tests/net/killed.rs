//! Runs that are killed: every file is the old or the new one, and the next run finishes the work.

use std::collections::BTreeMap;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Instant;

use crate::scratch::{PETS, Scratch};
use crate::server::{Answer, Server, document};
use crate::update::{HALF_DONE, JOURNAL};
use crate::{DOCUMENT, SOURCE, changed, kinds, project};

fn start(scratch: &Scratch, arguments: &str) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-maintain"));
    command.args(arguments.split_whitespace()).arg("--root").arg(scratch.path("")).current_dir(scratch.path(""));
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn kill(mut child: Child) {
    let _ = child.kill();
    child.wait().unwrap();
}

#[test]
fn while_the_body_is_received() {
    let text = changed();
    let whole = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{text}", text.len()).into_bytes();
    // Before the first byte, within the head, after it, within the body, and before the last byte.
    for sent in [0, 20, whole.len() - text.len(), whole.len() - text.len() / 2, whole.len() - 1] {
        let (told, telling) = channel();
        let stall = Answer::Stall(whole.split_at(sent).0.to_vec(), told);
        let server = Server::start(vec![stall, document(&text, "")]);
        let scratch = project(&server.url());
        let before = scratch.files("");
        let child = start(&scratch, "download");
        telling.recv().unwrap();
        kill(child);
        assert_eq!(scratch.files(""), before, "{sent} bytes sent");
        scratch.done("download");
        assert_eq!(scratch.text(DOCUMENT), text);
        drop(server.asked());
    }
}

/// Kills the command at several moments. Then each file is the old or the new one, or the journal has the rest of the changes, and
/// a second run ends like one that was not killed.
fn at_any_moment(arguments: &str, prepare: impl Fn() -> Scratch) {
    let scratch = prepare();
    let old = scratch.files("");
    let begun = Instant::now();
    scratch.run(arguments);
    let time = begun.elapsed();
    let new = scratch.files("");
    assert_ne!(old, new);
    // Most of them are late, while files are written.
    for delay in [0, 40, 60, 70, 75, 80, 85, 90, 93, 96, 99, 102, 106, 112].map(|percent| time * percent / 100) {
        let scratch = prepare();
        let child = start(&scratch, arguments);
        thread::sleep(delay);
        kill(child);
        let left = scratch.files("");
        for (path, text) in &left {
            let own = path.rsplit('/').next().is_some_and(|name| name.starts_with(".xtask-"));
            assert!(
                own || old.get(path) == Some(text) || new.get(path) == Some(text),
                "{path} after {delay:?}: {text}"
            );
        }
        let is_whole = |all: &BTreeMap<String, String>| all.iter().all(|(path, text)| left.get(path) == Some(text));
        if left.contains_key(JOURNAL) {
            scratch.refused("regen --check", HALF_DONE);
        } else if arguments.starts_with("update") {
            assert!(is_whole(&old) || is_whole(&new), "after {delay:?}");
        }
        scratch.run(arguments);
        assert_eq!(scratch.files(""), new, "after {delay:?}");
    }
}

#[test]
fn while_a_download_is_put_in_place() {
    at_any_moment("download pets --from new.yaml", || {
        let scratch = project("https://pets.example/x");
        scratch.write("new.yaml", &changed());
        scratch
    });
}

#[test]
fn while_everything_is_updated() {
    at_any_moment("update pets --from new.yaml", || {
        let scratch = project("https://pets.example/x");
        scratch.done("regen");
        scratch.write("new.yaml", &changed());
        scratch
    });
}

/// Changes everything: our text, the overlay, the configuration, a recorded response, the client, the changelog, the version.
#[test]
fn while_a_transcription_is_updated() {
    at_any_moment("update --from new.yaml", || {
        let scratch = kinds::project();
        scratch.write(
            "new.yaml",
            &kinds::published(&[
                ("operationId: get_pet", "operationId: read_pet"),
                ("  /shops/{shop_id}/pets:", "  /locations/{shop_id}/pets:"),
                ("example: '2024-01-31'", "example: '31.01.2024'"),
                ("- name: Keepers", "- name: Rooms\n- name: Keepers"),
                ("tags: [Keepers]\n      summary: THEIRS deletes", "tags: [Rooms]\n      summary: THEIRS deletes"),
            ]),
        );
        scratch
    });
}

#[test]
fn while_the_client_is_generated() {
    at_any_moment("regen", || {
        let scratch = Scratch::new();
        scratch.write(DOCUMENT, PETS);
        scratch.done("regen");
        scratch.write(DOCUMENT, &changed().replace("Pet:", "Animal:").replace("schemas/Pet'", "schemas/Animal'"));
        scratch.write(SOURCE, "");
        scratch
    });
}
