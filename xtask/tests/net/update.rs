//! `update`.

use std::collections::BTreeMap;

use crate::scratch::{PETS, Scratch, count};
use crate::server::{Server, document};
use crate::{DOCUMENT, SOURCE, changed, project};

pub(crate) const JOURNAL: &str = ".xtask-journal";
pub(crate) const HALF_DONE: &str =
    "error: an update was stopped while it wrote\n  help: run `cargo xtask update` to finish it";
const CHANGELOG: &str = "generated-client/CHANGELOG.md";
const SRC: &str = "generated-client/src";

fn from(scratch: &Scratch, text: &str) {
    scratch.write("new.yaml", text);
}

#[test]
fn documents_client_and_changelog_follow() {
    let server = Server::start(vec![document(&changed(), "ETag: \"two\"")]);
    let scratch = project(&server.url());
    scratch.done("regen");
    let before = scratch.files(SRC);
    let said = scratch.done("update");
    assert!(said.starts_with("## pets\n\n### Compatible\n\n- ") && said.contains("Pet.colour"), "{said}");
    assert!(said.contains(&format!("\nWrote {CHANGELOG}, generated-client/Cargo.toml, {DOCUMENT}, ")), "{said}");
    assert!(said.ends_with("\nVersion: 0.3.1, after 0.3.0.\n"), "{said}");
    assert_eq!(scratch.text(DOCUMENT), changed());
    assert!(scratch.text(SOURCE).contains("etag = '\"two\"'"));
    assert_ne!(scratch.files(SRC), before);
    assert_eq!(count(&scratch.done("regen"), "files written"), 0);
    let changelog = scratch.text(CHANGELOG);
    let head =
        "# Changes\n\n## Unreleased\n\nNext version: 0.3.1, after 0.3.0.\n\n### Document `pets`, from the first to ";
    assert!(changelog.starts_with(head), "{changelog}");
    assert!(changelog.contains("\n\n#### Compatible\n\n- ") && changelog.contains("Pet.colour"), "{changelog}");
    drop(server.asked());
}

#[test]
fn a_second_time_there_is_nothing_to_do() {
    let scratch = Scratch::new();
    from(&scratch, &changed());
    scratch.done("update pets --from new.yaml");
    let before = scratch.files("");
    let said = scratch.done("update pets --from new.yaml");
    assert!(said.ends_with("\nWrote nothing.\nThe version stays 0.3.1.\n"), "{said}");
    assert_eq!(scratch.files(""), before);
}

#[test]
fn a_dry_run_prints_the_same_and_writes_nothing() {
    let scratch = Scratch::new();
    from(&scratch, &changed());
    let before = scratch.files("");
    let dry = scratch.done("update pets --from new.yaml --dry-run");
    assert_eq!(scratch.files(""), before);
    assert_eq!(dry.replace("Would write", "Wrote"), scratch.done("update pets --from new.yaml"));
}

#[test]
fn a_breaking_change_increases_the_minor_version() {
    let scratch = Scratch::new();
    from(&scratch, &PETS.replace(", age: { type: integer }", ""));
    let said = scratch.done("update pets --from new.yaml --dry-run");
    assert!(said.contains("### Breaking\n") && said.ends_with("Version: 0.4.0, after 0.3.0.\n"), "{said}");
}

#[test]
fn contradictions_are_corrected_as_lint_proposes() {
    let scratch = Scratch::new();
    from(&scratch, &changed().replace("colour: { type: string }", "colour: { type: string, example: [red] }"));
    let said = scratch.done("update pets --from new.yaml");
    let told = "### Corrected as lint proposes, please review\n\n- `$.components.schemas.Pet.properties.colour`: The example \
                shows an array, [\"red\"].\n\nLint: no finding is left.\n";
    assert!(said.contains(told), "{said}");
    assert_eq!(
        scratch.text("spec/pets/overlay.yaml"),
        "overlay: 1.0.0\ninfo:\n  title: Corrections\n  version: 1.0.0\nactions:\n\n  # Proposed by lint for contradictions of a \
         new document; please review.\n  - target: $.components.schemas.Pet.properties.colour\n    \
         description: The example shows an array, [\"red\"].\n    update:\n      type:\n      - string\n      - array\n"
    );
    assert_eq!(scratch.done("regen --check"), "");
}

#[test]
fn the_first_document_has_no_diff() {
    let scratch = Scratch::new();
    from(&scratch, PETS);
    std::fs::remove_file(scratch.path(DOCUMENT)).unwrap();
    assert!(
        scratch
            .done("update pets --from new.yaml")
            .starts_with("## pets\n\nThe first document.\n\nLint: no finding is left.\n")
    );
    assert_eq!(scratch.done("regen --check"), "");
    assert!(!scratch.path(CHANGELOG).exists());
}

#[test]
fn other_documents_stay_in_the_client() {
    let scratch = Scratch::new();
    scratch.write("spec/zoo/openapi.yaml", PETS);
    scratch.write("spec/zoo/codegen.toml", "module = \"zoo\"\n[features]\nall = \"zoo\"\nprefix = \"zoo\"\n");
    from(&scratch, &changed());
    scratch.done("update pets --from new.yaml");
    assert!(scratch.path("generated-client/src/zoo/mod.rs").exists());
    assert_eq!(scratch.done("regen --check"), "");
}

#[test]
fn a_file_in_the_way_is_found_before_anything_is_written() {
    let scratch = Scratch::new();
    from(&scratch, &changed());
    scratch.write("generated-client/src/pets/mod.rs", "// mine\n");
    let before = scratch.files("");
    assert_eq!(scratch.run("update pets --from new.yaml").code, 2);
    assert_eq!(scratch.files(""), before);
}

#[test]
fn a_tag_that_comes_with_a_version_gets_its_feature() {
    let scratch = Scratch::new();
    scratch.done("regen");
    let rooms = "  /rooms: { get: { operationId: list_rooms, tags: [rooms], responses: { '204': { description: '' } } } }\ncomponents:";
    from(&scratch, &PETS.replace("components:", rooms));
    scratch.done("update pets --from new.yaml");
    let manifest = scratch.text("generated-client/Cargo.toml");
    assert!(manifest.contains("version = \"0.3.1\"") && manifest.contains("\nrooms = []\n"), "{manifest}");
    assert_eq!(scratch.done("regen --check"), "");
}

/// Writes each state in which an update may have been stopped, with the rest of the changes in the journal.
#[test]
fn a_run_that_was_stopped_is_finished_by_the_next() {
    let prepare = || {
        let scratch = Scratch::new();
        scratch.done("regen");
        from(&scratch, &changed());
        scratch
    };
    let whole = prepare();
    let old = whole.files("");
    whole.done("update pets --from new.yaml");
    let new = whole.files("");
    let written = new.iter().filter(|(path, text)| old.get(*path) != Some(text)).collect::<BTreeMap<_, _>>();
    let journal = serde_json::to_string(&written).unwrap();
    for done in 0..=written.len() {
        let scratch = prepare();
        scratch.write(JOURNAL, &journal);
        for (path, text) in written.iter().take(done) {
            scratch.write(path, text);
        }
        for command in ["regen", "regen --check", "outline", "diff", "lint", "update --dry-run", "migrate new.yaml"] {
            scratch.refused(command, HALF_DONE);
        }
        let run = scratch.run("update pets --from new.yaml");
        assert!(run.stderr.starts_with("finished an update that was stopped while it wrote\n"), "{}", run.stderr);
        assert!(run.stdout.ends_with("\nWrote nothing.\nThe version stays 0.3.1.\n"), "{}", run.stdout);
        assert_eq!(scratch.files(""), new, "{done} done");
    }
}
