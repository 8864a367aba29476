//! How long decoding a union takes, beside serde's derives `tag = "…"` and `untagged` on the same types. Generates the crate of a
//! fixture, and runs `decode.rs` in it.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    // A fixed folder, so that the dependencies are built once.
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unions");
    let (folder, target) = (out.join("crate"), out.join("target"));
    let _ = fs::remove_dir_all(&folder);
    let document = root.join("codegen/tests/features/unions_told.yaml");
    let mut regen = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let made = regen.arg("regen").arg("--document").arg(document).arg("--out").arg(&folder).args(["--name", "unions"]);
    if !made.output().unwrap().status.success() {
        return ExitCode::FAILURE;
    }
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(manifest, text.replace("\nserde = \"", "\nserde_derive = \"1\"\nserde = \"")).unwrap();
    fs::create_dir_all(folder.join("examples")).unwrap();
    fs::write(folder.join("examples/decode.rs"), include_str!("decode.rs")).unwrap();
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let run = cargo.args(["run", "--release", "--offline", "--quiet", "--example", "decode"]);
    let status = run.current_dir(folder).env("CARGO_TARGET_DIR", target).status().unwrap();
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
