//! Files that the generator and the client's runtime share. Crates that are generated have the runtime and not the generator, so each
//! has a copy.

use std::fs;
use std::path::Path;

#[test]
fn copies_in_the_runtime_are_equal() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is a folder of the workspace");
    let copies = [
        ("codegen/src/redact.rs", "generated-client/src/runtime/redact/names.rs"),
        ("codegen/src/model/chain.rs", "generated-client/src/runtime/json/chain.rs"),
        ("codegen/src/lint/tolerance.rs", "generated-client/src/runtime/json/tolerance.rs"),
    ];
    for (original, copy) in copies {
        let read = |path| fs::read_to_string(workspace.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let help = format!("{copy} is not a copy of {original}\n  help: cp {original} {copy}");
        assert!(read(original) == read(copy), "{help}");
    }
}
