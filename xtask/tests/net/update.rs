//! `update`: all that follows from a new document.

use crate::scratch::{PETS, Scratch, count};
use crate::server::{Server, document};
use crate::{DOCUMENT, SOURCE, changed, project};

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
    assert!(said.contains(&format!("\nWrote {CHANGELOG}, {DOCUMENT}, ")), "{said}");
    assert!(said.ends_with("\nSuggested version: 0.3.1, after 0.3.0.\n"), "{said}");
    assert_eq!(scratch.text(DOCUMENT), changed());
    assert!(scratch.text(SOURCE).contains("etag = '\"two\"'"));
    assert_ne!(scratch.files(SRC), before);
    assert_eq!(count(&scratch.done("regen"), "files written"), 0);
    let changelog = scratch.text(CHANGELOG);
    assert!(
        changelog.starts_with("# Changes\n\n## Unreleased\n\n### Document `pets`, from the first to "),
        "{changelog}"
    );
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
    assert!(said.ends_with("\nWrote nothing.\nThe version 0.3.0 may stay.\n"), "{said}");
    assert_eq!(scratch.files(""), before);
}

#[test]
fn a_dry_run_tells_the_same_and_writes_nothing() {
    let scratch = Scratch::new();
    from(&scratch, &changed());
    let before = scratch.files("");
    let dry = scratch.done("update pets --from new.yaml --dry-run");
    assert_eq!(scratch.files(""), before);
    assert_eq!(dry.replace("Would write", "Wrote"), scratch.done("update pets --from new.yaml"));
}

#[test]
fn what_breaks_callers_raises_the_number_for_it() {
    let scratch = Scratch::new();
    from(&scratch, &PETS.replace(", age: { type: integer }", ""));
    let said = scratch.done("update pets --from new.yaml --dry-run");
    assert!(said.contains("### Breaking\n") && said.ends_with("Suggested version: 0.4.0, after 0.3.0.\n"), "{said}");
}

#[test]
fn what_contradicts_itself_is_told_and_written_all_the_same() {
    let scratch = Scratch::new();
    from(&scratch, &changed().replace("colour: { type: string }", "colour: { type: string, example: [red] }"));
    let run = scratch.run("update pets --from new.yaml");
    assert_eq!(run.code, 1, "{}", run.stderr);
    let told = "### Left by lint\n\n- fit: several operations, `/components/schemas/Pet/properties/colour/example`: the \
                document says `type string`, and shows `[\"red\"]`\n";
    assert!(run.stdout.contains(told), "{}", run.stdout);
    assert!(run.stdout.ends_with("\nSuggested version: 0.3.1, after 0.3.0.\n"), "{}", run.stdout);
    assert!(scratch.text(DOCUMENT).contains("colour"));
}

#[test]
fn a_first_document_has_nothing_to_be_compared_with() {
    let scratch = Scratch::new();
    from(&scratch, PETS);
    std::fs::remove_file(scratch.path(DOCUMENT)).unwrap();
    assert!(
        scratch
            .done("update pets --from new.yaml")
            .starts_with("## pets\n\nA first document.\n\nLint: all is settled.\n")
    );
    assert_eq!(scratch.done("regen --check"), "");
    assert!(!scratch.path(CHANGELOG).exists());
}

#[test]
fn other_documents_stay_in_the_client() {
    let scratch = Scratch::new();
    scratch.write("spec/zoo/openapi.yaml", PETS);
    scratch.write("spec/zoo/codegen.toml", "module = \"zoo\"\n");
    from(&scratch, &changed());
    scratch.done("update pets --from new.yaml");
    assert!(scratch.path("generated-client/src/zoo/mod.rs").exists());
    assert_eq!(scratch.done("regen --check"), "");
}

#[test]
fn what_is_in_the_way_is_found_before_anything_is_written() {
    let scratch = Scratch::new();
    from(&scratch, &changed());
    scratch.write("generated-client/src/pets/mod.rs", "// mine\n");
    let before = scratch.files("");
    assert_eq!(scratch.run("update pets --from new.yaml").code, 2);
    assert_eq!(scratch.files(""), before);
}

#[test]
fn a_run_that_was_stopped_is_finished_by_the_next() {
    let whole = Scratch::new();
    from(&whole, &changed());
    let old = [DOCUMENT, "spec/pets/codegen.toml"].map(|path| (path, whole.text(path)));
    whole.done("regen");
    let client = whole.files(SRC);
    whole.done("update pets --from new.yaml");
    // In the order of writing: each state in which the run may have been stopped.
    for written in 0..4 {
        let scratch = Scratch::new();
        from(&scratch, &changed());
        for (path, text) in &old {
            scratch.write(path, text);
        }
        for (path, text) in &client {
            scratch.write(&format!("{SRC}/{path}"), text);
        }
        for path in [CHANGELOG, DOCUMENT, SOURCE].iter().take(written) {
            scratch.write(path, &whole.text(path));
        }
        scratch.done("update pets --from new.yaml");
        assert_eq!(scratch.files(""), whole.files(""), "{written} written");
    }
}
