//! Checks the verdicts of `diff` with rustc: code of callers that compiles with the old client is compiled with the new one.
//!
//! The callers are outside of the client's crate, like a user's code, so that `#[non_exhaustive]` applies to them.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fixture::{Fixture, Side};

#[path = "../../codegen/tests/diff/fixture.rs"]
mod fixture;

#[path = "support/tags.rs"]
mod tags;

const USES: &str = "use client::{Client, Error, Meta, ReadError};\nuse std::{collections::HashSet, time::Duration};\n";

#[test]
fn exactly_the_breaking_changes_fail_to_compile() {
    let fixtures = fixture::all();
    // Every caller must compile with the old client.
    let old = make_crate(Side::Old, &fixtures);
    caller(&old, "all", &fixtures.iter().collect::<Vec<_>>());
    assert_eq!(errors(&old), BTreeMap::new());

    let new = make_crate(Side::New, &fixtures);
    let (broken, kept): (Vec<_>, Vec<_>) = fixtures.iter().partition(|fixture| fixture.breaks_code);
    caller(&new, "kept", &kept);
    // One at a time: an error about a name would hide errors about types.
    broken.iter().for_each(|fixture| caller(&new, &fixture.name, &[fixture]));
    let errors = errors(&new);
    assert_eq!(errors.get("kept").map_or("", String::as_str), "");
    let names = broken.iter().map(|fixture| fixture.name.as_str()).collect::<Vec<_>>();
    assert_eq!(errors.keys().map(String::as_str).collect::<Vec<_>>(), names);
}

/// Generates the crate of one fixture, and adds a module for each of the others.
fn make_crate(side: Side, fixtures: &[Fixture]) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let out = folder().join(match side {
        Side::Old => "old",
        Side::New => "new",
    });
    let _ = fs::remove_dir_all(&out);
    let document = root.join("codegen/tests/features/documents_json.json");
    let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let run =
        regen.arg("regen").arg("--document").arg(document).arg("--out").arg(&out).args(["--name", "client"]).output();
    let run = run.unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    // With the same versions, nothing must be downloaded.
    fs::copy(root.join("Cargo.lock"), out.join("Cargo.lock")).unwrap();
    let (mut modules, mut features, mut apis) = (String::new(), BTreeSet::new(), Vec::new());
    for fixture in fixtures {
        let generated = fixture.generate(side);
        features.extend(generated.features);
        apis.push(generated.api);
        for (path, text) in &generated.files {
            let path = out.join("src").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        modules += &format!("pub mod {};\n", fixture.name);
    }
    if let Some(text) = codegen::emit::credentials(&apis) {
        fs::write(out.join("src").join(codegen::emit::CREDENTIALS), text).unwrap();
        modules += "mod credentials;\n";
    }
    tags::add(&out, features);
    let path = out.join("src/lib.rs");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, text.replace("pub mod api;\n", &format!("pub mod api;\n{modules}"))).unwrap();
    fs::create_dir(out.join("examples")).unwrap();
    out
}

/// Writes an example with the callers of these fixtures, one module each.
fn caller(out: &Path, name: &str, fixtures: &[&Fixture]) {
    let mut text = "#![allow(warnings)]\nfn main() {}\n".to_owned();
    for Fixture { name, caller, .. } in fixtures {
        text += &format!("mod {name} {{\nuse client::{name} as api;\n{USES}{caller}}}\n");
    }
    fs::write(out.join("examples").join(format!("{name}.rs")), text).unwrap();
}

/// The compiler's errors for each target of a crate.
fn errors(out: &Path) -> BTreeMap<String, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["check", "--offline", "--lib", "--examples", "--keep-going", "--message-format", "json"]);
    let run = cargo.current_dir(out).env("CARGO_TARGET_DIR", folder().join("target")).output().unwrap();
    let mut errors = BTreeMap::<String, String>::new();
    let mut finished = false;
    for line in String::from_utf8(run.stdout).unwrap().lines() {
        let message = serde_json::from_str::<serde_json::Value>(line).unwrap();
        finished |= message["reason"] == "build-finished";
        if message["message"]["level"] == "error" {
            let text = message["message"]["rendered"].as_str().unwrap();
            errors.entry(message["target"]["name"].as_str().unwrap().to_owned()).or_default().push_str(text);
        }
    }
    assert!(finished, "{}", String::from_utf8_lossy(&run.stderr));
    errors
}

/// The folder of all crates that tests generate, so that dependencies are built once.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures")
}
