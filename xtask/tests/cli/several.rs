//! Several documents in one client: features, credentials, and the configuration that they share.

use crate::scratch::{PETS, Scratch};

/// `PETS` with a credential.
fn secured() -> String {
    let scheme = "  securitySchemes: { Key: { type: apiKey, in: header, name: Key } }\n";
    PETS.replace("paths:\n", "security: [{ Key: [] }]\npaths:\n")
        .replace("components:\n", &format!("components:\n{scheme}"))
}

/// A project with two documents, whose modules are `pets` and `zoo`.
fn two() -> Scratch {
    let scratch = Scratch::new();
    scratch.write("spec/pets/openapi.yaml", &secured());
    scratch.write("spec/zoo/openapi.yaml", &secured());
    scratch.write("spec/zoo/codegen.toml", "module = \"zoo\"\n[features]\nall = \"zoo\"\nprefix = \"zoo\"\n");
    scratch
}

#[test]
fn each_document_has_a_module_and_features() {
    let scratch = two();
    let table = scratch.done("regen");
    assert!(
        table.starts_with("operations           2  pets 1, zoo 1\ntypes                2  pets 1, zoo 1\n"),
        "{table}"
    );
    let manifest = scratch.text("generated-client/Cargo.toml");
    let features = "all-tags = [\n    \"pets\",\n]\npets = []\nzoo = [\n    \"zoo-pets\",\n]\nzoo-pets = []\n# End";
    assert!(manifest.contains(features), "{manifest}");
    let gate = "#![cfg_attr(not(docsrs), cfg(any(\n    feature = \"zoo-pets\",\n)))]\n";
    assert!(scratch.text("generated-client/src/zoo/mod.rs").contains(gate));
    assert!(!scratch.text("generated-client/src/pets/mod.rs").contains("#![cfg"));
    let tests = scratch.text("generated-client/tests/operations/documents.rs");
    assert!(tests.contains("mod pets;") && tests.contains("mod zoo;"), "{tests}");
    assert_eq!(scratch.done("regen --check"), "");
}

#[test]
fn equal_modules_and_features_are_refused() {
    let scratch = two();
    scratch.write("spec/zoo/codegen.toml", "module = \"pets\"\n");
    scratch.refused(
        "regen",
        "error: spec/zoo/openapi.yaml: the module `pets` belongs to another document\n  \
         help: set another `module` in its codegen.toml",
    );
    let clash = |features: &str, feature: &str| {
        scratch.write("spec/zoo/codegen.toml", &format!("module = \"zoo\"\n{features}"));
        scratch.refused(
            "regen",
            &format!(
                "error: spec/zoo/openapi.yaml: the feature `{feature}` belongs to spec/pets/openapi.yaml\n  \
                 help: set another `prefix` or `all` in `[features]` of its codegen.toml"
            ),
        );
    };
    clash("", "all-tags");
    clash("[features]\nall = \"zoo\"\n", "pets");
}

#[test]
fn a_secret_of_both_is_set_by_one_function() {
    let scratch = two();
    scratch.write("spec/codegen.toml", "[secrets]\nkey = \"The key of the keeper.\"\n");
    scratch.done("regen");
    let credentials = scratch.text("generated-client/src/credentials.rs");
    assert_eq!(credentials.matches("pub fn key(").count(), 1, "{credentials}");
    assert!(credentials.contains("    /// The key of the keeper.\n"), "{credentials}");
    let all = scratch.files("generated-client/src").into_values().collect::<String>();
    assert_eq!(all.matches("pub fn key(").count(), 1);
}

#[test]
fn a_shared_line_must_have_an_effect_on_a_document() {
    let scratch = two();
    // Only the zoo has this scheme.
    let own = secured().replace("Key: { type", "ZooKey: { type").replace("{ Key: [] }", "{ ZooKey: [] }");
    scratch.write("spec/zoo/openapi.yaml", &own);
    scratch.write("spec/codegen.toml", "[security.ZooKey]\nspelling = \"Zoo {key}\"\n");
    scratch.done("regen");
    assert!(scratch.text("generated-client/src/zoo/security.rs").contains("Literal(\"Zoo \")"));
    scratch.write(
        "spec/codegen.toml",
        "[security.ZooKey]\nspelling = \"Zoo {key}\"\n[security.None]\nspelling = \"{key}\"\n",
    );
    scratch.refused(
        "regen",
        "error: lines of the shared configuration that have an effect on no document\n\
         spec/codegen.toml:3:11: security: no operation requires a scheme `None`\n  \
         help: use the name in /components/securitySchemes; delete the line if the scheme is gone",
    );
    scratch.write("spec/codegen.toml", "[security]\nZooKey = 1\n");
    let run = scratch.run("regen");
    assert!(run.stderr.contains("error: spec/codegen.toml:2:10: invalid type: integer `1`"), "{}", run.stderr);
}

#[test]
fn another_document_is_given_both_files() {
    let scratch = two();
    scratch.write("api.yaml", &secured());
    scratch.write(
        "spec/codegen.toml",
        "[security.Key]\nspelling = \"Zoo {key}\"\n[security.None]\nspelling = \"{key}\"\n",
    );
    let outline = scratch.done("outline --document api.yaml --config spec/codegen.toml --config spec/zoo/codegen.toml");
    assert!(outline.starts_with("# zoo::") && outline.contains("Zoo {key}"), "{outline}");
    let alone = scratch.done("outline --document api.yaml --config spec/zoo/codegen.toml");
    assert!(alone.starts_with("# zoo::") && !alone.contains("Zoo {key}"), "{alone}");
    scratch.refused(
        "outline --document api.yaml --config a --config b --config c",
        "error: `--config` is given 3 times; expected at most two files, the shared one first",
    );
}
