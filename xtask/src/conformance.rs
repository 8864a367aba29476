//! `conformance`: lets Prism validate a request of each operation.
//!
//! Prism is an independent reader of OpenAPI, so a mistake must be made twice to go unnoticed. `prism` fetches, starts and stops it;
//! `requests` sends the requests through a test of the client.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use codegen::Config;
use codegen::text::{printable, terminal};
use serde_json::Value;

use crate::files::print::print;
use crate::project::document::{Configuration, Document, Selection};
use crate::project::workspace::Workspace;

mod prism;
mod requests;

use prism::{Missing, Prism};
use requests::{Client, Verdict};

/// Let Prism, another reader of OpenAPI, validate a request of each operation against the corrected document
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Conformance {
    #[command(flatten)]
    selection: Selection,
}

const HELP: &str = "\
Examples:
  cargo xtask conformance
      validate the client's requests against the documents below spec/
  cargo xtask conformance --document openapi.yaml --overlay spec/b2b-v1/overlay.yaml --config spec/b2b-v1/codegen.toml
      validate the same requests against another document; its configuration names the module

For each document, starts Prism on loopback with the corrected document, and calls each operation of its module with the documented
examples. Needs
Node 20 or later with npx, <https://nodejs.org>; npx fetches Prism once and caches it. Builds the tests of the client. Prism is stopped
when the command ends, even if it is killed.

Lists each invalid request with the reason. Then the client is wrong, or the document is; correct the latter in overlay.yaml.

Exit codes: 0 all requests are valid; 1 some are invalid; 2 an error; 3 Prism is not available: no Node, or no network.";

impl Conformance {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let documents = self.selection.read(workspace)?;
        let configs = Configuration::all(workspace)?;
        let modules = documents.iter().map(|document| module(document, &configs)).collect::<Result<Vec<_>>>()?;
        let client = Client::new(workspace, &configs)?;
        let program = match prism::fetch() {
            Err(error) if error.is::<Missing>() => {
                eprintln!("error: {}", terminal(&format!("{error:#}")));
                return Ok(ExitCode::from(3));
            }
            program => program?,
        };
        let mut invalid = false;
        for (document, module) in documents.iter().zip(modules) {
            let verdicts = judge(document, &program, &client, &module).with_context(|| document.name().to_owned())?;
            invalid |= verdicts.iter().any(|verdict| verdict.reason.is_some());
            print(&text(document.name(), &verdicts))?;
        }
        Ok(ExitCode::from(u8::from(invalid)))
    }
}

/// Returns the module of the client whose requests are meant for a document: its own one, or the only one.
fn module(document: &Document, configs: &[Config]) -> Result<String> {
    let own = document.module()?;
    let modules: Vec<&str> = configs.iter().map(Config::module).collect();
    match modules.as_slice() {
        modules if modules.contains(&own.as_str()) => Ok(own),
        [only] => Ok((*only).to_owned()),
        modules => bail!(
            "{}: the client has no module `{own}`; expected one of `{}`\n  help: add the configuration that names it: `--config spec/NAME/codegen.toml`",
            document.name(),
            modules.join("`, `")
        ),
    }
}

fn judge(document: &Document, program: &prism::Program, client: &Client, module: &str) -> Result<Vec<Verdict>> {
    let folder = tempfile::tempdir().context("cannot create a temporary folder")?;
    let path = folder.path().join("openapi.json");
    let mut tree = document.corrected()?;
    without_nulls(&mut tree);
    without_required_brackets(&mut tree);
    std::fs::write(&path, tree.to_string()).with_context(|| path.display().to_string())?;
    let prism = Prism::start(program, &path)?;
    client.send(prism.url(), module)
}

/// Removes keywords that are null, at some of which Prism stops; an overlay sets a keyword to null to remove it. Examples are kept.
fn without_nulls(node: &mut Value) {
    const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];
    match node {
        Value::Object(map) => {
            map.retain(|key, value| !value.is_null() || DATA.contains(&key.as_str()));
            let inner = map.iter_mut().filter(|(key, _)| !DATA.contains(&key.as_str()));
            inner.for_each(|(_, value)| without_nulls(value));
        }
        Value::Array(items) => items.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

/// Makes query parameters whose names have brackets optional: Prism looks for a required one under its escaped name, and never finds it.
fn without_required_brackets(node: &mut Value) {
    if node["in"] == "query" && node["name"].as_str().is_some_and(|name| name.contains('[')) {
        node["required"] = false.into();
    }
    match node {
        Value::Object(map) => map.values_mut().for_each(without_required_brackets),
        Value::Array(items) => items.iter_mut().for_each(without_required_brackets),
        _ => {}
    }
}

fn text(name: &str, verdicts: &[Verdict]) -> String {
    let invalid = || verdicts.iter().filter_map(|verdict| Some((verdict, verdict.reason.as_ref()?)));
    let mut out = format!("{name}: {} requests, {} invalid\n", verdicts.len(), invalid().count());
    for (Verdict { operation, status, .. }, reason) in invalid() {
        let status = status.map(|status| format!(" ({status})")).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = write!(out, "\n{}{status}\n", printable(operation));
        for line in reason.lines() {
            let _ = writeln!(out, "  {}", printable(line));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_parameters_with_brackets_are_optional_for_prism() {
        let parameter =
            |name: &str, required: bool| serde_json::json!({ "in": "query", "name": name, "required": required });
        let mut tree = serde_json::json!({ "parameters": [parameter("a[b]", true), parameter("a", true)] });
        without_required_brackets(&mut tree);
        assert_eq!(tree["parameters"], serde_json::json!([parameter("a[b]", false), parameter("a", true)]));
    }

    #[test]
    fn invalid_requests_are_listed_with_the_reason() {
        let verdict = |operation: &str, status, reason: Option<&str>| Verdict {
            operation: operation.to_owned(),
            status,
            reason: reason.map(str::to_owned),
        };
        let verdicts = [
            verdict("a", Some(200), None),
            verdict("b", Some(422), Some("one\ntwo")),
            verdict("c", None, Some("three")),
        ];
        assert_eq!(text("x.yaml", &verdicts), "x.yaml: 3 requests, 2 invalid\n\nb (422)\n  one\n  two\n\nc\n  three\n");
        assert_eq!(text("x.yaml", &[]), "x.yaml: 0 requests, 0 invalid\n");
    }
}
