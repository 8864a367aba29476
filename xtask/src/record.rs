//! `record`: writes a response body to a file below `recorded/`, without personal data.

mod cut;
mod date;
mod digits;
mod invent;
mod json;
mod kind;
mod known;
mod reduce;
mod words;

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use codegen::model::{Response, Status};
use codegen::recorded::{ORIGINS, Recorded, file_name};
use codegen::text::{counted, printable};
use codegen::{Api, Source};

use crate::files::print::print;
use crate::files::replace::replace;
use crate::project::document::Document;
use crate::project::recorded;
use crate::project::workspace::Workspace;

pub use self::known::Known;
pub use self::reduce::{Reduced, is_alike, reduce};

/// Add a response that you received as evidence, with personal data replaced
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Record {
    /// The response body as it was received; `-` for stdin
    body: PathBuf,
    /// The id of the operation
    #[arg(long, value_name = "ID")]
    operation: String,
    /// The status of the response; default: the only successful one of the document
    #[arg(long, value_name = "CODE", value_parser = clap::value_parser!(u16).range(100..600))]
    status: Option<u16>,
    /// Where the body comes from
    #[arg(long, default_value = ORIGINS[0].0, value_parser = ORIGINS.map(|(name, _)| name))]
    origin: String,
    /// Accept this key, which the document does not have; it is the name of a field, not personal data
    #[arg(long, value_name = "NAME")]
    field: Vec<String>,
    /// The folder below `spec/`; required if several have the operation
    #[arg(long)]
    name: Option<String>,
}

const HELP: &str = "\
Examples:
  cargo xtask record --operation get_client body.json
      a body from a file, for example one that the client fails to decode
  curl … | cargo xtask record --operation get_client --status 404 -
      the body of an error response, from another program
  cargo xtask record --operation get_client --field nickname body.json
      accept the key `nickname`, which the document does not have

Writes spec/*/recorded/OPERATION.STATUS.json.

Replaces texts, names, phone numbers, email addresses, addresses, large numbers, tokens, dates of birth and amounts; equal values get
equal replacements. Keeps keys, true, false, null, empty values, small numbers, dates and times, codes, and the form of all values:
leading zeros, signs, decimals. Leaves out items of lists that show nothing new.

Prints each place that was replaced and its new value; never writes or prints the original. A key that the document does not have
may be personal data: it is an error, and nothing is written. Read the file before you share it.

Exit codes: 0 success, or a response of the same shape exists; 2 an error.";

impl Record {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let (folder, document, api) = self.document(workspace)?;
        let status = self.status(&api)?;
        let (name, text) = self.text()?;
        let known = Known::new(&api, &self.operation, status, document.recorded(), &self.field);
        let Reduced { text, replaced, items } = reduce(Source { name: &name, text: &text }, &self.origin, &known)?;
        let path = free(&recorded::folder(&folder), &self.operation, status);
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let new = Recorded::parse(&workspace.show(&path), &file, &text)?;
        if let Some(known) = document.recorded().iter().find(|other| is_alike(&new, other, &known)) {
            print(&format!("{}: a response of the same shape exists; nothing was written\n", known.name))?;
            return Ok(ExitCode::SUCCESS);
        }
        replace(&path, &text).with_context(|| new.name.clone())?;
        print(&summary(&replaced, items, &new.name))?;
        Ok(ExitCode::SUCCESS)
    }

    /// Finds the document with the operation.
    fn document(&self, workspace: &Workspace) -> Result<(PathBuf, Document, Api)> {
        let mut folders = workspace.specs()?;
        if let Some(name) = &self.name {
            folders.retain(|folder| folder.file_name().is_some_and(|own| own == name.as_str()));
            if folders.is_empty() {
                bail!("spec has no folder `{name}`");
            }
        }
        let (mut found, mut others) = (Vec::new(), Vec::new());
        for folder in folders {
            let document = Document::in_folder(workspace, &folder)?;
            let api = document.resolve()?.api;
            if answers(&api).any(|(id, _)| id == self.operation) {
                found.push((folder, document, api));
            } else {
                others.extend(answers(&api).map(|(id, _)| id.to_owned()));
            }
        }
        if found.len() > 1 {
            bail!("several documents have the operation `{}`\n  help: choose one with `--name`", self.operation);
        }
        found.pop().ok_or_else(|| {
            let ids: Vec<&str> = others.iter().map(String::as_str).collect();
            let near = similar::get_close_matches(self.operation.as_str(), &ids, 3, 0.6);
            let help = match near.is_empty() {
                true => "run `cargo xtask outline` to list the operations".to_owned(),
                false => {
                    let near: Vec<_> = near.iter().map(|id| format!("`{id}`")).collect();
                    format!("did you mean {}?", near.join(" or "))
                }
            };
            anyhow::anyhow!("no document has the operation `{}`\n  help: {help}", self.operation)
        })
    }

    /// The given status, or the only successful one.
    fn status(&self, api: &Api) -> Result<u16> {
        let answers = answers(api).find(|(id, _)| *id == self.operation).map_or(&[][..], |(_, answers)| answers);
        let listed: Vec<Status> = answers.iter().map(|answer| answer.status).collect();
        if let Some(status) = self.status {
            let fits = |listed: &Status| match listed {
                Status::Code(code) => *code == status,
                Status::Range(class) => u16::from(*class) == status / 100,
                Status::Default => true,
            };
            if !listed.iter().any(fits) {
                eprintln!("warning: `{}` has no status {status} in the document", self.operation);
            }
            return Ok(status);
        }
        let mut success = listed.iter().filter_map(|status| match status {
            Status::Code(code @ 200..=299) => Some(*code),
            Status::Range(2) => Some(200),
            _ => None,
        });
        match (success.next(), success.next()) {
            (Some(status), None) => Ok(status),
            _ => bail!(
                "`{}` does not have exactly one successful status in the document\n  help: give the status of the response with `--status`",
                self.operation
            ),
        }
    }

    /// The name that errors call the body, and its text.
    fn text(&self) -> Result<(String, String)> {
        let (name, bytes) = if self.body == Path::new("-") {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).context("stdin")?;
            ("stdin".to_owned(), bytes)
        } else {
            let name = self.body.display().to_string();
            let bytes = std::fs::read(&self.body).with_context(|| name.clone())?;
            (name, bytes)
        };
        match String::from_utf8(bytes) {
            Ok(text) => Ok((name, text)),
            Err(error) => bail!("{name}: not UTF-8 at byte {}", error.utf8_error().valid_up_to()),
        }
    }
}

/// Returns the responses of each operation and event.
fn answers(api: &Api) -> impl Iterator<Item = (&str, &[Response])> {
    let calls = api.operations().map(|(_, call)| (call.id.as_str(), call.responses.as_slice()));
    let events = api.groups.iter().flat_map(|group| &group.events);
    calls.chain(events.map(|event| (event.id.as_str(), event.responses.as_slice())))
}

/// The first file name that is not taken.
fn free(folder: &Path, operation: &str, status: u16) -> PathBuf {
    let mut number = 1;
    loop {
        let path = folder.join(file_name(operation, status, number));
        if !path.exists() {
            return path;
        }
        number += 1;
    }
}

fn summary(replaced: &[(String, String)], items: usize, name: &str) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    for (place, value) in replaced {
        let _ = writeln!(out, "{}: {}", printable(place), printable(value));
    }
    let (values, items) = (counted(replaced.len(), "value"), counted(items, "item"));
    let _ = writeln!(out, "{name}: {values} replaced, {items} left out");
    out
}
