//! `regen --out`.

use crate::scratch::{PETS, Scratch, count};

const MAKE: &str = "regen --document api.yaml --out made/Pet_Shop";

fn scratch() -> Scratch {
    let scratch = Scratch::new();
    scratch.write("api.yaml", PETS);
    scratch
}

#[test]
fn makes_a_complete_crate() {
    let scratch = scratch();
    scratch.done(MAKE);
    assert_eq!(
        scratch.text("made/Pet_Shop/Cargo.toml"),
        r#"# Written by `cargo xtask regen`; changes are lost.

[package]
name = "pet-shop"
version = "0.1.0"
edition = "2024"
rust-version = "1.88"
publish = false

[features]
tracing = []
# Written by `cargo xtask regen` down to the end mark; changes are lost. A feature for each tag:
all-tags = [
    "pets",
]
pets = []
# End of what `cargo xtask regen` wrote.

[dependencies]
bytes = "1.12"
serde = { version = "1.0", default-features = false, features = ["std", "derive"] }

[lints.rust]
unsafe_code = "forbid"

# Not part of a workspace in a folder above.
[workspace]
"#
    );
    assert_eq!(
        scratch.text("made/Pet_Shop/src/lib.rs"),
        "// Written by `cargo xtask regen`; changes are lost.\n//! A typed client; begin at [`Client::builder`].\n\n\
         #[rustfmt::skip]\npub mod api;\n\nmod runtime;\n\npub use runtime::Client;\n"
    );
    assert_eq!(
        scratch.text("made/Pet_Shop/src/runtime/mod.rs"),
        "// Written by `cargo xtask regen`; changes are lost.\n//! Runtime.\n\nmod wire;\n\npub struct Client;\n"
    );
    assert_eq!(
        scratch.text("made/Pet_Shop/rustfmt.toml"),
        "# Written by `cargo xtask regen`; changes are lost.\nmax_width = 120\n"
    );
    let files = scratch.files("made/Pet_Shop/src");
    assert!(files.contains_key("api/mod.rs") && files.contains_key("runtime/wire.rs"));
    assert!(!scratch.path("generated-client/src/api").exists());
}

#[test]
fn a_second_run_updates_in_place() {
    let scratch = scratch();
    scratch.done(MAKE);
    let files = scratch.files("made");
    let again = scratch.done(MAKE);
    assert_eq!((count(&again, "files written"), count(&again, "removed")), (0, 0));
    assert_eq!(scratch.files("made"), files);
    assert_eq!(scratch.done(&format!("{MAKE} --check")), "");

    scratch.write("made/Pet_Shop/src/runtime/old.rs", "// Written by `cargo xtask regen`; changes are lost.\n");
    scratch.write("made/Pet_Shop/.xtask-a1B2c3.tmp", "");
    scratch.write("made/Pet_Shop/target/kept.rs", "// Written by `cargo xtask regen`; changes are lost.\n");
    let check = scratch.run(&format!("{MAKE} --check"));
    assert_eq!(check.code, 1);
    assert!(check.stdout.contains("made/Pet_Shop/src/runtime/old.rs: left over\n"), "{}", check.stdout);
    assert_eq!(count(&scratch.done(MAKE), "removed"), 2);
    assert!(scratch.path("made/Pet_Shop/target/kept.rs").exists());
}

#[test]
fn a_first_run_that_was_killed_is_continued() {
    let scratch = scratch();
    scratch.write("made/Pet_Shop/.xtask-a1B2c3.tmp", "# Written");
    scratch.done(MAKE);
    assert!(!scratch.path("made/Pet_Shop/.xtask-a1B2c3.tmp").exists());
}

#[test]
fn a_folder_with_other_files_is_refused() {
    let error = "error: made/Pet_Shop: not empty, and not a generated crate\n  \
                 help: use a folder that is empty or does not exist";
    for file in ["notes.txt", "Cargo.toml", "src/lib.rs"] {
        let scratch = scratch();
        scratch.write(&format!("made/Pet_Shop/{file}"), "[package]\nname = \"mine\"\n");
        let before = scratch.files("");
        scratch.refused(MAKE, error);
        scratch.refused(&format!("{MAKE} --check"), error);
        assert_eq!(scratch.files(""), before);
    }
}

#[test]
fn names() {
    let scratch = scratch();
    let named = |arguments: &str, folder: &str| {
        scratch.done(&format!("regen --document api.yaml --out {folder} {arguments}"));
        scratch.text(&format!("{folder}/Cargo.toml")).lines().nth(3).unwrap().to_owned()
    };
    assert_eq!(named("--name pets_v2", "a"), "name = \"pets_v2\"");
    assert_eq!(named("", "serde"), "name = \"serde-client\"");
    assert_eq!(named("", "2024"), "name = \"api\"");
    assert_eq!(named("", ".tmpAb9"), "name = \"tmpab9\"");

    let help = "\n  help: use lower-case letters, digits, `-` and `_`; start with a letter";
    for name in ["2pets", "Pets", "a--b", "../x", "a\"b", "_a"] {
        scratch.refused(
            &format!("regen --document api.yaml --out made --name {name}"),
            &format!("error: --name {name}: not a valid name of a crate{help}"),
        );
    }
    scratch.refused(
        "regen --document api.yaml --out made --name serde",
        "error: --name serde: the crate has a dependency of this name",
    );
}

#[test]
fn a_module_named_like_a_hand_written_file_is_refused() {
    let scratch = scratch();
    for name in ["runtime", "lib"] {
        let error = format!(
            "error: the module cannot be named `{name}`: the crate has another file of this name\n  \
             help: set another `module` in codegen.toml"
        );
        scratch.write("codegen.toml", &format!("module = \"{name}\"\n"));
        scratch.refused(&format!("{MAKE} --config codegen.toml"), &error);
        scratch.write("spec/pets/codegen.toml", &format!("module = \"{name}\"\n"));
        scratch.refused("regen", &error);
    }
}

#[test]
fn a_folder_that_another_run_writes_to_is_refused() {
    let scratch = scratch();
    scratch.done(MAKE);
    let before = scratch.files("made");
    let lock = std::fs::File::open(scratch.path("made/Pet_Shop/.xtask-lock")).unwrap();
    fs4::FileExt::lock(&lock).unwrap();
    scratch.refused(
        MAKE,
        "error: made/Pet_Shop: another run is writing to this folder\n  help: run again when it has ended",
    );
    // Comparing needs no lock.
    scratch.done(&format!("{MAKE} --check"));
    drop(lock);
    scratch.done(MAKE);
    assert_eq!(scratch.files("made"), before);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_not_followed() {
    let scratch = scratch();
    scratch.done(MAKE);
    scratch.write("elsewhere/mod.rs", "mine");
    for link in ["src", "src/api"] {
        std::fs::remove_dir_all(scratch.path("made/Pet_Shop").join(link)).unwrap();
        std::os::unix::fs::symlink(scratch.path("elsewhere"), scratch.path("made/Pet_Shop").join(link)).unwrap();
        let error = format!(
            "error: made/Pet_Shop/{link}: is a symbolic link, which is not followed\n  \
             help: replace it by a folder or a file"
        );
        scratch.refused(MAKE, &error);
        std::fs::remove_file(scratch.path("made/Pet_Shop").join(link)).unwrap();
        scratch.done(MAKE);
    }
    assert_eq!(scratch.files("elsewhere").into_iter().collect::<Vec<_>>(), [("mod.rs".to_owned(), "mine".to_owned())]);
}

#[test]
fn a_module_named_like_a_keyword_gets_another_name() {
    let scratch = scratch();
    scratch.write("codegen.toml", "module = \"type\"\n");
    scratch.done(&format!("{MAKE} --config codegen.toml"));
    assert!(scratch.text("made/Pet_Shop/src/lib.rs").contains("\npub mod type_;\n"));
    assert!(scratch.path("made/Pet_Shop/src/type_/mod.rs").exists());
}

#[test]
fn a_dependency_by_path_is_refused() {
    let scratch = scratch();
    let manifest = scratch.text("generated-client/Cargo.toml");
    scratch.write(
        "generated-client/Cargo.toml",
        &manifest.replace("bytes.workspace = true", "bytes = { path = \"../b\" }"),
    );
    scratch.refused(
        MAKE,
        "error: generated-client/Cargo.toml: dependency `bytes`: has a `path`, which does not exist for a crate elsewhere",
    );
}
