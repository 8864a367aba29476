//! An overlay and a configuration that no longer fit the document.

use crate::scratch::{PETS, STALE_CONFIG, STALE_LIST, STALE_OVERLAY, Scratch};

const COUNTED: &str = "2 actions of the overlay and 2 lines of the configuration no longer fit";
const MIGRATE: &str = "help: run `cargo xtask migrate`, which makes the changes that are certain and lists the rest";

fn stale() -> Scratch {
    let scratch = Scratch::new();
    scratch.write("spec/pets/overlay.yaml", STALE_OVERLAY);
    scratch.write("spec/pets/codegen.toml", STALE_CONFIG);
    scratch
}

#[test]
fn regen_refuses_it() {
    let scratch = stale();
    let before = scratch.files("");
    let error = format!("error: spec/pets/openapi.yaml: {COUNTED}\n{STALE_LIST}\n{MIGRATE}");
    scratch.refused("regen", &error);
    scratch.refused("regen --check", &error);
    let beside = "--document spec/pets/openapi.yaml --overlay spec/pets/overlay.yaml --config spec/pets/codegen.toml";
    scratch.refused(&format!("regen {beside} --out made"), &error);
    assert_eq!(scratch.files(""), before);
}

#[test]
fn other_errors_are_reported_with_it() {
    let scratch = stale();
    scratch.write(
        "spec/pets/openapi.yaml",
        &PETS.replace("items: { $ref: '#/components/schemas/Pet' }", "items: { $ref: '#/x' }"),
    );
    let run = scratch.run("outline");
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    let (stale, rest) = run.stderr.split_once("spec/pets/openapi.yaml#").unwrap();
    assert!(
        stale.starts_with(
            "error: spec/pets/openapi.yaml: 2 actions of the overlay and 3 lines of the configuration no longer fit\n"
        ),
        "{stale}"
    );
    assert!(rest.ends_with(&format!(": `#/x` does not exist\n{MIGRATE}\n")), "{rest}");
}

#[test]
fn outline_warns_and_ignores_it() {
    let scratch = stale();
    let run = scratch.run("outline");
    assert_eq!(run.code, 0, "{}", run.stderr);
    let warning = format!("warning: spec/pets/openapi.yaml: {COUNTED}; ignored\n{STALE_LIST}\n{MIGRATE}\n");
    assert_eq!(run.stderr, warning);
    // The other actions are applied.
    assert!(
        run.stdout.contains("all_pets(") && run.stdout.contains("struct Animal { name: String, age?: String"),
        "{}",
        run.stdout
    );
}
