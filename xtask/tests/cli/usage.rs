//! Wrong usage, and `--help`.

use std::fs;

use crate::scratch::{PETS, Scratch};

#[test]
fn flags_that_need_others() {
    let scratch = Scratch::new();
    scratch.write("api.yaml", PETS);
    scratch.refused(
        "regen --document api.yaml",
        "error: `--document` needs a folder for the crate\n  help: add `--out DIR`",
    );
    for arguments in [
        "regen --overlay o.yaml",
        "regen --config c.toml",
        "regen --out made",
        "regen --name x",
        "outline --overlay o.yaml",
    ] {
        let run = scratch.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments}");
        assert!(run.stderr.contains("required arguments were not provided"), "{}", run.stderr);
    }
}

#[test]
fn unknown_arguments() {
    let scratch = Scratch::new();
    for arguments in ["", "regenerate", "regen --chek", "outline --notes"] {
        let run = scratch.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments}");
    }
}

#[test]
fn inputs_that_cannot_be_read() {
    let scratch = Scratch::new();
    scratch.write("api.yaml", PETS);
    scratch.refused("outline --document no.yaml", "error: no.yaml: No such file or directory (os error 2)");
    scratch.refused(
        "outline --document api.yaml --config no.toml",
        "error: no.toml: No such file or directory (os error 2)",
    );
    fs::write(scratch.path("latin.yaml"), b"openapi: \xe9").unwrap();
    scratch.refused("outline --document latin.yaml", "error: latin.yaml: not UTF-8 at byte 9");
    scratch.write("codegen.toml", "module = \"a\"\nmodul = \"b\"\n");
    let run = scratch.run("outline --document api.yaml --config codegen.toml");
    assert_eq!(run.code, 2);
    assert!(run.stderr.starts_with("error: codegen.toml:2:1: unknown field `modul`"), "{}", run.stderr);
    scratch.write("codegen.toml", "[rename.types]\nPet = \"dog\"\n");
    let run = scratch.run("outline --document api.yaml --config codegen.toml");
    assert_eq!(run.code, 2);
    assert!(run.stderr.starts_with("error: codegen.toml:2:1: rename.types: "), "{}", run.stderr);
}

#[test]
fn a_project_without_documents() {
    let scratch = Scratch::new();
    fs::remove_file(scratch.path("spec/pets/openapi.yaml")).unwrap();
    scratch.refused("regen", "error: spec/pets: no openapi.yaml");
    fs::remove_dir_all(scratch.path("spec/pets")).unwrap();
    scratch.refused("outline", "error: spec: no folder with a document");
}

#[test]
fn help_has_examples_and_exit_codes() {
    let scratch = Scratch::new();
    let about = "--document <FILE>";
    for (command, flag) in
        [("regen", about), ("outline", about), ("conformance", about), ("record", "--operation <ID>")]
    {
        let help = scratch.done(&format!("{command} --help"));
        for part in ["Examples:\n  cargo xtask ", "Exit codes:", flag] {
            assert!(help.contains(part), "{command}: {part}\n{help}");
        }
        assert!(!help.contains("--root"), "{help}");
    }
}
