//! `record`.

use std::fs;

use crate::scratch::Scratch;

const BODY: &str = r#"[{"name": "Zelda Quackenbush", "age": 37}, {"name": "Zoltan", "age": 38}]"#;

const KEPT: &str = "{\n  \"origin\": \"recorded\",\n  \"body\": [\n    {\n      \"name\": \"text text\",\n      \"age\": 37\n    }\n  ]\n}\n";

fn recorded(scratch: &Scratch) -> Vec<String> {
    match scratch.path("spec/pets/recorded").exists() {
        true => scratch.files("spec/pets/recorded").into_keys().collect(),
        false => Vec::new(),
    }
}

#[test]
fn writes_the_reduced_body_and_prints_the_replacements() {
    let scratch = Scratch::new();
    scratch.write("body.json", BODY);
    assert_eq!(
        scratch.done("record --operation list_pets body.json"),
        "/0/name: \"text text\"\nspec/pets/recorded/list_pets.200.json: 1 value replaced, 1 item left out\n"
    );
    assert_eq!(scratch.text("spec/pets/recorded/list_pets.200.json"), KEPT);
    // The same body again, then another one.
    assert_eq!(
        scratch.done("record --operation list_pets body.json"),
        "spec/pets/recorded/list_pets.200.json: a response of the same shape exists; nothing was written\n"
    );
    scratch.write("body.json", "[]");
    scratch.done("record --operation list_pets --origin written body.json");
    assert_eq!(recorded(&scratch), ["list_pets.200-2.json", "list_pets.200.json"]);
    assert!(scratch.text("spec/pets/recorded/list_pets.200-2.json").contains("\"origin\": \"written\""));
    // Other commands read the file.
    scratch.done("outline");
    scratch.write("spec/pets/recorded/list_pets.json", KEPT);
    let run = scratch.run("outline");
    assert!(
        run.stderr.contains("error: spec/pets/recorded/list_pets.json: is not named after an operation"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_status_that_is_not_listed_is_a_warning() {
    let scratch = Scratch::new();
    scratch.write("body.json", BODY);
    let run = scratch.run("record --operation list_pets --status 404 body.json");
    assert_eq!((run.code, run.stderr.as_str()), (0, "warning: `list_pets` has no status 404 in the document\n"));
    assert_eq!(recorded(&scratch), ["list_pets.404.json"]);
}

#[test]
fn an_error_writes_no_file_and_does_not_show_the_body() {
    let scratch = Scratch::new();
    fs::write(scratch.path("latin.json"), b"[\"\xe9\"]").unwrap();
    for (body, arguments, error) in [
        (
            BODY,
            "record --operation list_pet body.json",
            "error: no document has the operation `list_pet`\n  help: did you mean `list_pets`?",
        ),
        (
            BODY,
            "record --operation zzz body.json",
            "error: no document has the operation `zzz`\n  help: run `cargo xtask outline` to list the operations",
        ),
        (
            "Zelda",
            "record --operation list_pets body.json",
            "error: body.json:1:1: is not JSON: expected value\n  help: take the whole response body, as it was received",
        ),
        ("", "record --operation list_pets latin.json", "error: latin.json: not UTF-8 at byte 2"),
        (
            r#"[{"name": "a", "Zelda": 1}]"#,
            "record --operation list_pets body.json",
            "error: body.json: these keys may be names of fields, or personal: key 2 of /0\n  help: pass `--field NAME` for each name of a field; replace the other keys before you record the body",
        ),
    ] {
        scratch.write("body.json", body);
        scratch.refused(arguments, error);
        assert_eq!(recorded(&scratch), Vec::<String>::new());
    }
    scratch.done("record --operation list_pets --field Zelda body.json");
    assert!(scratch.text("spec/pets/recorded/list_pets.200.json").contains("\"Zelda\": 1"));
}
