//! `migrate` and `transcribe`.

use std::process::Command;

use crate::DOCUMENT;
use crate::kinds::{PUBLISHED, project, published};
use crate::scratch::{PETS, Scratch};

/// The changes that both must follow: certain ones, and one that is left to decide.
const EDITS: [(&str, &str); 4] = [
    ("  /shops/{shop_id}/pets:", "  /shops/{shop_id}/animals:"),
    ("operationId: get_pet", "operationId: read_pet"),
    ("example: '2024-01-31'", "example: '31.01.2024'"),
    (
        "        age: {type: integer, description: THEIRS of an age}\n",
        "        weight: {type: number, description: THEIRS}\n",
    ),
];

const MIGRATED: &str = "\
- spec/pets/overlay.yaml#/actions/2: the target is now `$.paths['/shops/{shop_id}/animals'].post.requestBody`: `/shops/{shop_id}/pets` is now `/shops/{shop_id}/animals`
- spec/pets/recorded/get_pet.200.json: renamed to read_pet.200.json, like its operation
- spec/pets/codegen.toml: [rename.operations] `read_pet` gets the deprecated name `get_pet`: `get_pet` is now `read_pet`, and the old name is kept as deprecated
Left to decide:
- spec/pets/overlay.yaml#/actions/5: `$.components.schemas.Keeper.properties[?@.example == '2024-01-31']` is ignored because of `x-stale`: `/components/schemas/Keeper/properties/since`, which it corrected, has changed; correct or delete the action
";

const TRANSCRIBED: &str = "\
New, without words:
- /components/schemas/PetInput/properties/weight
";

fn git(scratch: &Scratch, arguments: &str) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=a", "-c", "user.email=a@b.example"]).args(arguments.split_whitespace());
    let output = command.current_dir(scratch.path("")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A project with everything committed.
fn committed() -> Scratch {
    let scratch = project();
    for arguments in ["init --quiet", "add --all", "commit --quiet --message=all"] {
        git(&scratch, arguments);
    }
    scratch
}

/// Runs a command in a project with this file, with and without `--dry-run`; returns the project.
fn steps(scratch: Scratch, arguments: &str, path: &str, code: i32, said: &str, dry: &str) -> Scratch {
    scratch.write(path, &published(&EDITS));
    let before = scratch.files("");
    let run = scratch.run(&format!("{arguments} --dry-run"));
    assert_eq!((run.code, run.stdout.as_str()), (code, dry), "{}", run.stderr);
    assert_eq!(scratch.files(""), before);
    let run = scratch.run(arguments);
    assert_eq!((run.code, run.stdout.as_str()), (code, said), "{}", run.stderr);
    scratch
}

fn migrates(scratch: Scratch, arguments: &str, path: &str) -> Scratch {
    let (said, dry) = (format!("Changed:\n{MIGRATED}"), format!("Would change:\n{MIGRATED}"));
    let scratch = steps(scratch, arguments, path, 1, &said, &dry);
    assert!(scratch.text("spec/pets/overlay.yaml").contains(", which it corrected, has changed'\n"));
    assert!(scratch.path("spec/pets/recorded/read_pet.200.json").exists());
    scratch
}

#[test]
fn migrate_follows_a_file() {
    let scratch = migrates(project(), "migrate new.yaml", "new.yaml");
    // The old document.
    let run = scratch.run("regen --check");
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("no longer fit"), "{}", run.stderr);
    scratch.write(DOCUMENT, &published(&EDITS));
    scratch.done("regen");
}

#[test]
fn migrate_follows_the_document_since_the_last_commit() {
    let scratch = migrates(committed(), "migrate", DOCUMENT);
    scratch.done("regen");
    let ours = scratch.text("spec/pets/overlay.yaml");
    git(&scratch, "commit --quiet --all --message=more");
    assert_eq!(scratch.done("migrate"), "Nothing to change.\n");
    assert_eq!(scratch.text("spec/pets/overlay.yaml"), ours);
}

#[test]
fn migrate_changes_nothing_for_the_same_document() {
    let scratch = project();
    let before = scratch.files("");
    assert_eq!(scratch.done("migrate new.yaml"), "Nothing to change.\n");
    assert_eq!(scratch.files(""), before);
}

fn transcribes(scratch: Scratch, arguments: &str, path: &str) {
    let (said, dry) =
        (format!("{DOCUMENT}: written\n{TRANSCRIBED}"), format!("{DOCUMENT}: would be written\n{TRANSCRIBED}"));
    let scratch = steps(scratch, arguments, path, 0, &said, &dry);
    let text = scratch.text(DOCUMENT);
    assert!(text.starts_with("# The facts of the Pets API, in our words.\n") && !text.contains("THEIRS"), "{text}");
    assert!(
        text.contains("\n        weight:\n          # words: /components/schemas/PetInput/properties/weight\n"),
        "{text}"
    );
}

#[test]
fn transcribe_takes_the_facts_of_a_file() {
    transcribes(project(), "transcribe --from new.yaml", "new.yaml");
}

#[test]
fn transcribe_takes_the_facts_of_what_was_downloaded() {
    transcribes(committed(), "transcribe", DOCUMENT);
}

#[test]
fn transcribe_changes_nothing_for_the_same_document() {
    let scratch = project();
    let before = scratch.files("");
    assert_eq!(scratch.done("transcribe pets --from new.yaml"), format!("{DOCUMENT}: unchanged\n"));
    assert_eq!(scratch.files(""), before);
}

#[test]
fn removed_items_are_listed() {
    let scratch = project();
    let gone = PUBLISHED.split_once("  /keepers/{keeper_id}:\n").unwrap();
    scratch.write("new.yaml", &format!("{}{}", gone.0, &gone.1[gone.1.find("components:").unwrap()..]));
    let said = scratch.done("transcribe --from new.yaml");
    assert_eq!(said, format!("{DOCUMENT}: written\nRemoved:\n- /paths/~1keepers~1{{keeper_id}}/delete\n"));
}

#[test]
fn wrong_inputs_are_refused() {
    let scratch = project();
    let before = scratch.files("");
    scratch.refused("migrate new.yaml --name zoo", "error: spec/zoo: no such folder; expected one of spec/pets");
    scratch.refused("transcribe zoo --from new.yaml", "error: spec/zoo: no such folder; expected one of spec/pets");
    for command in ["migrate no.yaml", "transcribe --from no.yaml"] {
        scratch.refused(command, "error: no.yaml: No such file or directory (os error 2)");
    }
    assert_eq!(scratch.files(""), before);
    scratch.write("spec/zoo/openapi.yaml", PETS);
    for command in ["migrate new.yaml", "transcribe --from new.yaml"] {
        let error = "error: spec has several documents: spec/pets, spec/zoo\n  help: name one of them";
        scratch.refused(command, error);
    }
}

#[test]
fn a_document_that_is_not_committed_is_an_error() {
    let scratch = project();
    git(&scratch, "init --quiet");
    git(&scratch, "commit --quiet --allow-empty --message=none");
    scratch.refused(
        "migrate",
        "error: spec/pets/openapi.yaml: not committed\n  help: give the new document: `cargo xtask migrate FILE`",
    );
    scratch.refused(
        "transcribe",
        "error: spec/pets/openapi.yaml: not committed\n  help: give the published document with `--from FILE`",
    );
}

#[test]
fn a_comment_that_would_be_lost_is_refused() {
    let scratch = project();
    let ours = scratch.text(DOCUMENT).replacen("servers:\n", "# Where.\nservers:\n", 1);
    scratch.write(DOCUMENT, &ours);
    scratch.write("new.yaml", &published(&EDITS));
    let before = scratch.files("");
    let line = ours.lines().position(|line| line == "# Where.").unwrap() + 1;
    let error = format!(
        "error: {DOCUMENT}:{line}:1: transcribing would lose this comment\n  help: move it to the first lines of the file, \
         or into a `description`"
    );
    scratch.refused("transcribe --from new.yaml", &error);
    scratch.refused("update --from new.yaml", &error);
    assert_eq!(scratch.files(""), before);
}
