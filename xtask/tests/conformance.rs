//! `conformance` with scripts instead of npx, node and cargo: reads their output, and stops Prism.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

const NPX: &str = r#"echo "$FOLDER/node_modules/.bin:/bin""#;
/// Listens until standard input closes.
const NODE: &str =
    r#"echo $$ >"$FOLDER/pid"; echo "$@" >"$FOLDER/arguments"; echo 'Prism is listening on http://127.0.0.1:9'; cat"#;
const CARGO: &str = r#"case "$*" in *--no-run*) exit 0;; esac
echo "$ALTEGIO_CONFORMANCE_DOCUMENT: $@" >>"$FOLDER/sent"
echo "running 1 test, $ALTEGIO_CONFORMANCE_URL"
echo '{"operation":"a","status":200,"reason":null}'
echo '{"operation":"b","status":422,"reason":"no header"}'
echo '{"sent":2}'
exit 101"#;

struct Scripts {
    folder: tempfile::TempDir,
}

impl Scripts {
    fn new(npx: Option<&str>, node: &str, cargo: &str) -> Self {
        let folder = tempfile::TempDir::new().unwrap();
        let package = folder.path().join("node_modules/@stoplight/prism-cli");
        fs::create_dir_all(&package).unwrap();
        fs::write(package.join("package.json"), r#"{ "bin": { "prism": "index.js" } }"#).unwrap();
        fs::create_dir(folder.path().join("bin")).unwrap();
        for (name, script) in [("npx", npx), ("node", Some(node)), ("cargo", Some(cargo))] {
            let Some(script) = script else { continue };
            let path = folder.path().join("bin").join(name);
            fs::write(&path, format!("#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        Self { folder }
    }

    /// Returns exit code, stdout and stderr.
    fn run(&self) -> (Option<i32>, String, String) {
        let bin = self.folder.path().join("bin");
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("conformance").env("PATH", &bin).env("CARGO", bin.join("cargo")).env("FOLDER", self.folder.path());
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    fn assert_prism_has_ended(&self) {
        let pid = self.read("pid");
        assert!(!PathBuf::from(format!("/proc/{}", pid.trim())).exists());
    }
}

/// Returns the output with this text for each document.
fn of_each_document(text: &str) -> String {
    ["b2b-v1", "b2b-v2", "developers", "public"].map(|name| format!("spec/{name}/openapi.yaml: {text}")).concat()
}

#[test]
fn invalid_requests_are_listed() {
    let scripts = Scripts::new(Some(NPX), NODE, CARGO);
    let (code, out, _) = scripts.run();
    assert_eq!((code, out), (Some(1), of_each_document("2 requests, 1 invalid\n\nb (422)\n  no header\n")));
    scripts.assert_prism_has_ended();
    let sent = scripts.read("sent");
    let modules: Vec<_> =
        sent.lines().filter_map(|line| line.split_once(": test ")).map(|(module, _)| module).collect();
    assert_eq!(modules, ["v1", "v2", "developer", "booking"]);
    assert!(sent.starts_with("v1: test --quiet --workspace --test operations --features altegio/v1"), "{sent}");
    let arguments = scripts.read("arguments");
    assert!(
        arguments.contains("prism-cli/index.js mock ") && arguments.contains(" --host 127.0.0.1 --port 0"),
        "{arguments}"
    );
}

#[test]
fn nothing_is_invalid() {
    let cargo = CARGO.replace("\"no header\"", "null").replace("exit 101", "");
    let (code, out, _) = Scripts::new(Some(NPX), NODE, &cargo).run();
    assert_eq!((code, out), (Some(0), of_each_document("2 requests, 0 invalid\n")));
}

#[test]
fn without_prism_the_exit_code_is_3() {
    let (code, out, errors) = Scripts::new(None, NODE, CARGO).run();
    assert_eq!((code, out.as_str()), (Some(3), ""));
    assert!(errors.contains("npx: not found\n  help: install Node 20 or later"), "{errors}");
    let npx = "echo 'npm error code ENOTFOUND' >&2; exit 1";
    let (code, out, errors) = Scripts::new(Some(npx), NODE, CARGO).run();
    assert_eq!((code, out.as_str()), (Some(3), ""));
    assert!(errors.contains("cannot fetch @stoplight/prism-cli@") && errors.contains("ENOTFOUND"), "{errors}");
}

#[test]
fn a_test_that_does_not_finish_is_an_error() {
    let scripts = Scripts::new(Some(NPX), NODE, &CARGO.replace("echo '{\"sent\":2}'", "echo why >&2"));
    let (code, out, errors) = scripts.run();
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(errors.contains("did not finish: exit status: 101, 2 verdicts") && errors.contains("why"), "{errors}");
    scripts.assert_prism_has_ended();
    let (code, _, errors) = Scripts::new(Some(NPX), "echo no such document >&2; exit 1", CARGO).run();
    assert_eq!(code, Some(2));
    assert!(errors.contains("Prism exited before it was ready\nno such document"), "{errors}");
    let (code, _, errors) = Scripts::new(Some(NPX), NODE, "exit 101").run();
    assert_eq!(code, Some(2));
    assert!(errors.contains("cannot build the tests of the client"), "{errors}");
}
