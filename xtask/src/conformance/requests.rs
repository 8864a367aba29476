//! Sends a request of each operation to a validating server, through a test of the client, which prints a line of JSON for each.

use std::io::{BufRead as _, BufReader, IsTerminal as _, Write as _, read_to_string};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};
use codegen::Config;
use serde_json::Value;

use crate::project::workspace::Workspace;

const TEST: &str = "conformance::each_request_is_valid";

/// The verdict on one request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    pub(super) operation: String,
    /// `None` if there was no response.
    pub(super) status: Option<u64>,
    /// Why the request is invalid.
    pub(super) reason: Option<String>,
}

/// The client's tests, with the operations of all documents.
#[derive(Debug)]
pub(super) struct Client {
    manifest: PathBuf,
    /// The features that enable all documents.
    features: String,
}

impl Client {
    pub(super) fn new(workspace: &Workspace, configs: &[Config]) -> Result<Self> {
        let package = workspace.package()?;
        let features: Vec<_> = configs.iter().map(|config| format!("{package}/{}", config.all_feature())).collect();
        Ok(Self { manifest: workspace.manifest(), features: features.join(",") })
    }

    /// Sends the requests of a module.
    pub(super) fn send(&self, url: &str, module: &str) -> Result<Vec<Verdict>> {
        eprintln!("sending a request of each operation of `{module}`");
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let test = || {
            let mut command = Command::new(&cargo);
            command.args(["test", "--quiet", "--workspace", "--test", "operations", "--features", &self.features]);
            command.arg("--manifest-path").arg(&self.manifest).stdin(Stdio::null());
            command
        };
        let context = || cargo.display().to_string();
        let built = test().arg("--no-run").stdout(Stdio::null()).status().with_context(context)?;
        if !built.success() {
            bail!("cannot build the tests of the client");
        }
        let mut command = test();
        command.args(["--", "--exact", TEST, "--include-ignored", "--nocapture"]).env("ALTEGIO_CONFORMANCE_URL", url);
        command.env("ALTEGIO_CONFORMANCE_DOCUMENT", module);
        // The test fails if a request is invalid, which is reported here; its own output is shown only if it did not finish.
        command.env("RUST_BACKTRACE", "0").stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().with_context(context)?;
        let errors = child.stderr.take().map(|stream| thread::spawn(|| read_to_string(stream).unwrap_or_default()));
        let (mut verdicts, mut sent) = (Vec::new(), None);
        let terminal = std::io::stderr().is_terminal();
        for line in child.stdout.take().into_iter().flat_map(|stream| BufReader::new(stream).lines()) {
            match Said::read(&line.with_context(context)?) {
                Some(Said::Verdict(verdict)) => verdicts.push(verdict),
                Some(Said::End(count)) => sent = Some(count),
                None => {}
            }
            if terminal {
                // A closed terminal is not an error.
                let _ = write!(std::io::stderr(), "\r\x1b[K{}\r", verdicts.len());
            }
        }
        let status = child.wait().with_context(context)?;
        // The status is a failure also if a request is invalid.
        match sent {
            Some(count) if count == verdicts.len() && count > 0 => Ok(verdicts),
            _ => {
                let errors = errors.and_then(|errors| errors.join().ok()).unwrap_or_default();
                let count = verdicts.len();
                bail!("the client's test `{TEST}` did not finish: {status}, {count} verdicts\n{errors}")
            }
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Said {
    Verdict(Verdict),
    /// The number of requests.
    End(usize),
}

impl Said {
    /// Returns `None` for other output, such as that of the test harness.
    fn read(line: &str) -> Option<Self> {
        let said: Value = serde_json::from_str(line).ok()?;
        if let Some(count) = said.get("sent") {
            return Some(Self::End(usize::try_from(count.as_u64()?).ok()?));
        }
        let operation = said.get("operation")?.as_str()?.to_owned();
        let reason = said.get("reason").and_then(Value::as_str).map(str::to_owned);
        Some(Self::Verdict(Verdict { operation, status: said.get("status").and_then(Value::as_u64), reason }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_output_is_ignored() {
        assert_eq!(Said::read("running 1 test"), None);
        assert_eq!(Said::read("12"), None);
        assert_eq!(Said::read(r#"{"sent":3}"#), Some(Said::End(3)));
        let verdict = |status, reason| Verdict { operation: "a".to_owned(), status, reason };
        assert_eq!(
            Said::read(r#"{"operation":"a","status":200,"reason":null}"#),
            Some(Said::Verdict(verdict(Some(200), None)))
        );
        assert_eq!(
            Said::read(r#"{"operation":"a","status":null,"reason":"b"}"#),
            Some(Said::Verdict(verdict(None, Some("b".to_owned()))))
        );
    }
}
