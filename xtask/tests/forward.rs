//! Commands that only `xtask-maintain` has: cargo is asked to build and run it.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Output};

/// Runs the command with a script instead of cargo.
fn run(script: &str, arguments: &[&str]) -> Output {
    let folder = tempfile::TempDir::new().unwrap();
    let cargo = folder.path().join("cargo");
    fs::write(&cargo, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).env("CARGO", cargo).output().unwrap()
}

#[test]
fn arguments_and_output_are_passed_on() {
    let output = run("echo \"$@\"; echo note >&2", &["download", "pets", "--check", "--root", "a b"]);
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let words = format!(
        "run --quiet --profile xtask --bin xtask-maintain --manifest-path {manifest} -- download pets --check --root a b\n"
    );
    assert_eq!((String::from_utf8(output.stdout).unwrap(), output.stderr.as_slice()), (words, b"note\n".as_slice()));
}

#[test]
fn the_other_commands_are_forwarded() {
    for arguments in
        [["lint", "--format=json"], ["migrate", "--dry-run"], ["transcribe", "--dry-run"], ["update", "--dry-run"]]
    {
        let said = String::from_utf8(run("echo \"$@\"", &arguments).stdout).unwrap();
        assert!(said.ends_with(&format!("-- {}\n", arguments.join(" "))), "{said}");
    }
}

#[test]
fn the_exit_code_is_passed_on() {
    let code = |script, arguments: &[&str]| run(script, arguments).status.code();
    assert_eq!(code("exit 0", &["update"]), Some(0));
    assert_eq!(code("exit 1", &["download", "--check"]), Some(1));
    assert_eq!(code("exit 2", &["download"]), Some(2));
    // The build failed, or a signal ended it.
    assert_eq!(code("exit 101", &["download"]), Some(2));
    assert_eq!(code("kill -9 $$", &["download"]), Some(2));
}

#[test]
fn nothing_is_built_for_help_or_wrong_arguments() {
    for (arguments, code) in [(["download", "--help"], 0), (["update", "--help"], 0), (["update", "--chek"], 2)] {
        let output = run("echo built", &arguments);
        assert_eq!(output.status.code(), Some(code));
        assert!(!String::from_utf8(output.stdout).unwrap().contains("built"));
    }
}
