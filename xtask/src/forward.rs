//! The program's arguments in; the same command, run by the binary that a feature brings, which cargo builds first.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

/// Runs this command in the binary that has `feature`, and passes its exit code on.
pub(crate) fn run(feature: &str) -> Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut command = Command::new(&cargo);
    command.args(["run", "--quiet", "--profile", "xtask", "--features", feature]);
    command.args(["--bin", &format!("xtask-{feature}"), "--manifest-path"]);
    command.arg(Path::new(&package).join("Cargo.toml")).arg("--").args(std::env::args_os().skip(1));
    let status = command.status().with_context(|| cargo.display().to_string())?;
    // None on Unix if a signal ended it.
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(2);
    // Cargo's own failures, a build that fails above all.
    Ok(ExitCode::from(if code == 101 { 2 } else { code }))
}
