//! Runs the command of the command line in `xtask-maintain`, which cargo builds first.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

/// Passes the arguments on, and the exit code back.
pub(crate) fn run() -> Result<ExitCode> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut command = Command::new(&cargo);
    command.args(["run", "--quiet", "--profile", "xtask", "--bin", "xtask-maintain"]);
    command.arg("--manifest-path").arg(Path::new(&package).join("Cargo.toml"));
    command.arg("--").args(std::env::args_os().skip(1));
    let status = command.status().with_context(|| cargo.display().to_string())?;
    // None on Unix if a signal ended it.
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(2);
    // Cargo's own failures, such as a build that fails.
    Ok(ExitCode::from(if code == 101 { 2 } else { code }))
}
