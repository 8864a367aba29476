//! `regen` and `regen --check` on the client's own modules.

use std::fs;

use crate::scratch::{PETS, Scratch, count};

const SRC: &str = "generated-client/src";
const MANIFEST: &str = "generated-client/Cargo.toml";
const MOD: &str = "generated-client/src/pets/mod.rs";

#[test]
fn writes_then_leaves_alone() {
    let scratch = Scratch::new();
    let first = scratch.done("regen");
    assert_eq!((count(&first, "operations"), count(&first, "types")), (1, 1));
    assert!(count(&first, "files written") > 2, "{first}");
    let files = scratch.files(SRC);
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("pets/")) {
        assert!(text.starts_with("// Written by `cargo xtask regen`"), "{path}");
    }
    let time = fs::metadata(scratch.path(MOD)).unwrap().modified().unwrap();

    let second = scratch.done("regen");
    assert_eq!((count(&second, "files written"), count(&second, "removed")), (0, 0));
    assert_eq!(count(&second, "unchanged"), count(&first, "files written"));
    assert_eq!(scratch.files(SRC), files);
    assert_eq!(fs::metadata(scratch.path(MOD)).unwrap().modified().unwrap(), time);
    assert_eq!(scratch.done("regen --check"), "");
}

#[test]
fn check_shows_a_changed_byte_and_regen_repairs_it() {
    let scratch = Scratch::new();
    scratch.done("regen");
    let right = scratch.text(MOD);
    scratch.write(MOD, &right.replace("pub fn", "pub  fn"));

    let check = scratch.run("regen --check");
    assert_eq!(check.code, 1);
    assert!(check.stdout.starts_with("generated-client/src/pets/mod.rs: differs\n"), "{}", check.stdout);
    assert!(
        check.stdout.contains("\n  -    pub  fn ") && check.stdout.contains("\n  +    pub fn "),
        "{}",
        check.stdout
    );
    assert!(check.stdout.contains("\n1 of "), "{}", check.stdout);

    assert_eq!(count(&scratch.done("regen"), "files written"), 1);
    assert_eq!(scratch.text(MOD), right);
}

#[test]
fn check_finds_a_changed_first_or_last_byte_and_invalid_utf_8() {
    let scratch = Scratch::new();
    scratch.done("regen");
    let right = fs::read(scratch.path(MOD)).unwrap();
    for (at, byte) in [(0, b'#'), (right.len() - 1, b' '), (right.len() / 2, 0xff)] {
        let mut wrong = right.clone();
        wrong[at] = byte;
        fs::write(scratch.path(MOD), wrong).unwrap();
        let check = scratch.run("regen --check");
        assert_eq!(check.code, 1);
        assert!(check.stdout.starts_with("generated-client/src/pets/mod.rs: differs\n"), "{}", check.stdout);
    }
}

#[test]
fn check_names_what_is_missing_and_left_over_and_writes_nothing() {
    let scratch = Scratch::new();
    scratch.done("regen");
    fs::remove_file(scratch.path(MOD)).unwrap();
    scratch.write("generated-client/src/pets/old.rs", "// Written by `cargo xtask regen`; changes are lost.\n");
    let before = scratch.files("");

    let check = scratch.run("regen --check");
    assert_eq!(check.code, 1);
    assert!(check.stdout.contains("generated-client/src/pets/mod.rs: missing\n"), "{}", check.stdout);
    assert!(check.stdout.contains("generated-client/src/pets/old.rs: left over\n"), "{}", check.stdout);
    assert_eq!(scratch.files(""), before);
}

#[test]
fn a_long_difference_is_cut() {
    let scratch = Scratch::new();
    scratch.done("regen");
    let wrong = format!("{}{}", scratch.text(MOD), "more\n".repeat(1000));
    scratch.write(MOD, &wrong);
    let check = scratch.run("regen --check").stdout;
    assert!(check.lines().count() < 30 && check.contains(" more lines\n"), "{check}");
}

#[test]
fn removes_files_that_are_no_longer_generated() {
    let scratch = Scratch::new();
    let ours = "// Written by `cargo xtask regen`; changes are lost.\n";
    scratch.write("generated-client/src/pets/types/old.rs", ours);
    scratch.write("generated-client/src/gone/mod.rs", ours);
    scratch.write("generated-client/src/pets/notes.txt", "kept");
    scratch.write("generated-client/src/pets/by_hand.rs", "// kept\n");
    assert_eq!(count(&scratch.done("regen"), "removed"), 2);
    let files = scratch.files(SRC);
    assert!(!files.contains_key("pets/types/old.rs"));
    assert!(files.contains_key("pets/notes.txt") && files.contains_key("pets/by_hand.rs"));
    assert!(!scratch.path("generated-client/src/gone").exists());
    assert!(scratch.path("generated-client/src/runtime/wire.rs").exists());
}

#[test]
fn cleans_up_after_a_killed_run() {
    let scratch = Scratch::new();
    scratch.write("generated-client/src/pets/.xtask-a1B2c3.tmp", "// Written by");
    scratch.write("generated-client/src/.xtask-d4E5f6.tmp", "");
    scratch.done("regen");
    let left: Vec<_> = scratch.files(SRC).into_keys().filter(|path| path.contains(".tmp")).collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_hand_written_file_in_the_way_is_refused_before_anything_is_written() {
    let scratch = Scratch::new();
    scratch.write(MOD, "// mine\n");
    let before = scratch.files("");
    let path = scratch.path(MOD);
    scratch.refused(
        "regen",
        &format!(
            "error: {}: not a generated file; it would be overwritten\n  help: move it elsewhere, then run again",
            path.display()
        ),
    );
    assert_eq!(scratch.files(""), before);
}

#[test]
fn a_broken_document_leaves_everything_as_it_was() {
    let scratch = Scratch::new();
    scratch.done("regen");
    let before = scratch.files(SRC);
    for broken in ["openapi: [", "swagger: '2.0'", "", "\u{0}", &PETS.replace("schemas/Pet'", "schemas/Dog'")] {
        scratch.write("spec/pets/openapi.yaml", broken);
        let run = scratch.run("regen");
        assert_eq!(run.code, 2, "{broken}");
        assert!(run.stderr.contains("error: spec/pets/openapi.yaml"), "{}", run.stderr);
        assert_eq!(scratch.files(SRC), before, "{broken}");
    }
}

#[test]
fn notes_follow_the_table() {
    let scratch = Scratch::new();
    let document = format!("{PETS}    Unused: {{ type: object }}\n    Mistyped: {{ titel: a }}\n");
    scratch.write("spec/pets/openapi.yaml", &document);
    let loss = "/components/schemas/Mistyped/titel: `titel` is not a known key here; left out";
    let unused = |name: &str| format!("/components/schemas/{name}: no operation reaches this; not generated");
    let (unused, mistyped) = (unused("Unused"), unused("Mistyped"));

    let shown = scratch.done("regen --notes");
    let (table, notes) = shown.split_once("\nlosses: spec/pets/openapi.yaml\n").unwrap();
    assert_eq!(count(table, "losses"), 1);
    assert!(!table.contains("remarks"), "{table}");
    assert_eq!(notes, format!("{loss}\n"));
    assert_eq!(count(&scratch.done("regen"), "losses"), 1);

    let shown = scratch.done("regen --notes=all");
    let (table, notes) = shown.split_once("\nlosses: spec/pets/openapi.yaml\n").unwrap();
    let (losses, remarks) = notes.split_once("\nremarks: spec/pets/openapi.yaml\n").unwrap();
    assert_eq!((count(table, "losses"), count(table, "remarks")), (1, 2));
    assert_eq!((losses, remarks), (format!("{loss}\n").as_str(), format!("{unused}\n{mistyped}\n").as_str()));
}

#[test]
fn the_features_of_the_tags_are_updated() {
    let scratch = Scratch::new();
    let by_hand = scratch.text(MANIFEST);
    scratch.done("regen");
    let right = scratch.text(MANIFEST);
    assert_eq!(right, by_hand.replace("all-tags = []\n", "all-tags = [\n    \"pets\",\n]\npets = []\n"));

    // The text around the list does not matter.
    let edited = right.replace("tracing = []\n", "# Ours.\ntracing = []\n");
    scratch.write(MANIFEST, &edited);
    assert_eq!(scratch.done("regen --check"), "");

    scratch.write(MANIFEST, &edited.replace("pets = []\n", ""));
    let check = scratch.run("regen --check");
    assert_eq!(check.code, 1);
    assert!(check.stdout.starts_with(&format!("{MANIFEST}: differs\n")), "{}", check.stdout);
    assert!(check.stdout.contains("\n  +pets = []\n"), "{}", check.stdout);
    scratch.done("regen");
    assert_eq!(scratch.text(MANIFEST), edited);

    scratch.write(MANIFEST, &by_hand.replace("tracing = []\n", "tracing = []\npets = []\n"));
    scratch.refused(
        "regen",
        "error: spec/pets/openapi.yaml: the manifest has another feature `pets`\n  \
         help: set another `prefix` or `all` in `[features]` of its codegen.toml",
    );
    scratch.write(MANIFEST, "[package]\nname = \"client\"\n");
    let run = scratch.run("regen --check");
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("error: generated-client/Cargo.toml: no list of features of the tags\n"),
        "{}",
        run.stderr
    );
}
