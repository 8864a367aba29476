//! `diff`: compares two versions of a document, and prints what changed for callers.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, anyhow, bail};
use clap::ValueEnum;
use codegen::diff::{self, Change, Lines, Verdict};
use serde_json::json;

use crate::files::print::print;
use crate::migrate::explain::explain;
use crate::project::document::{CONFIGURATION, Configuration, Document, Text};
use crate::project::workspace::Workspace;
use crate::project::{commit, recorded};

/// Print what a change of a document means for callers
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Diff {
    /// The old document; default: the committed one
    old: Option<PathBuf>,
    /// The new document; default: the one below `spec/`
    new: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// List each change, also where several have one cause
    #[arg(long)]
    all: bool,
    /// Exit with 1 for these changes
    #[arg(long, value_enum, default_value_t = FailOn::Any, value_name = "WHICH")]
    fail_on: FailOn,
    /// The folder below `spec/`; required if there are several and no path is in one of them
    #[arg(long)]
    name: Option<String>,
    /// The commit, branch or tag of the old version
    #[arg(long, default_value = "HEAD", conflicts_with = "old")]
    rev: String,
    /// Correct both documents with this overlay instead of the folder's own
    #[arg(long, value_name = "FILE", conflicts_with = "no_overlay")]
    overlay: Option<PathBuf>,
    /// Use this configuration for both documents instead of the folder's own. Give two files to use the first one as
    /// spec/codegen.toml, which documents share
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    config: Vec<PathBuf>,
    /// Compare the documents without corrections
    #[arg(long)]
    no_overlay: bool,
    /// Compare the documents without a configuration
    #[arg(long)]
    no_config: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// A line for each change, breaking changes first and marked with `!`
    Text,
    /// For a pull request
    Markdown,
    /// A list with an object for each document: name, verdict, number of changed descriptions, changes; `new` if the commit lacks it
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, ValueEnum)]
enum FailOn {
    /// Any change for callers
    Any,
    /// A change that breaks callers
    Breaking,
}

const HELP: &str = "\
Examples:
  cargo xtask diff
      what your uncommitted edits below spec/ mean for callers
  cargo xtask diff --rev v0.1.0 --format markdown
      all changes since a release, for the text of a pull request
  cargo xtask diff spec/b2b-v1/openapi.yaml new.yaml
      two files, both with the overlay.yaml and codegen.toml of spec/b2b-v1, and spec/codegen.toml
  cargo xtask diff old.yaml --fail-on breaking
      a file against the working document; fails only if callers break
  cargo xtask diff new.yaml --all
      a line for each change; without `--all`, changes with one cause share a line

Compares the resolved models, not the texts: order, references and layout do not matter. A change breaks senders if code that
makes requests no longer compiles, lacks a credential, or sends values that are no longer allowed. It breaks receivers if code
that reads responses no longer compiles. Such code is expected to build structs with `new` or `..Default::default()`, to match
enums with a wildcard, and to match unions without one. A new path, style or media type breaks no code: the client handles it.

The last line names the part of the version to increase: major if callers break, minor for additions, patch for other changes, or none.
If there are several documents, each has such a line, and the last one is for all of them. A document that the old commit does not
have is an addition.

Prints a warning for each action of the overlay and line of the configuration that no longer fits one of the documents, and ignores
it.

Exit codes:
  0  no change for callers (descriptions may have changed); with `--fail-on breaking`, no breaking change
  1  a change for callers; with `--fail-on breaking`, a breaking change
  2  an error";

impl Diff {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let mut found = Vec::new();
        for folder in self.folders(workspace)? {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let (old, new) = self.documents(workspace, &folder)?;
            let Some(old) = old else {
                found.push((name, None));
                continue;
            };
            let (was, is) = rayon::join(|| old.lenient(), || new.lenient());
            let (was, is) = (was?, is?);
            let stale = !is.stale.is_empty();
            let (was, is) = (was.warned().api, is.warned().api);
            if stale {
                explain(&old, &new);
            }
            found.push((name, Some(diff::diff(&was, &is))));
        }
        print(&self.shown(&found))?;
        let fails = |change: &Change| self.fail_on == FailOn::Any || change.breaks.any();
        let failed = found.iter().any(|(_, diff)| match diff {
            Some(diff) => diff.for_callers().any(fails),
            None => self.fail_on == FailOn::Any,
        });
        Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// The folders to compare, or the one whose overlay and configuration apply to the given files.
    fn folders(&self, workspace: &Workspace) -> Result<Vec<PathBuf>> {
        let folders = workspace.specs()?;
        let is_named = |folder: &&PathBuf, name: &str| folder.file_name().is_some_and(|own| own == name);
        if let Some(name) = &self.name {
            return match folders.iter().find(|folder| is_named(folder, name)) {
                Some(folder) => Ok(vec![folder.clone()]),
                None => bail!("spec has no folder `{name}`"),
            };
        }
        if self.old.is_none() || folders.len() == 1 {
            return Ok(folders);
        }
        let full = |path: &PathBuf| path.canonicalize().ok();
        let paths = [&self.old, &self.new].into_iter().flatten().filter_map(full).collect::<Vec<_>>();
        let own =
            |folder: &&PathBuf| full(folder).is_some_and(|folder| paths.iter().any(|path| path.starts_with(&folder)));
        match folders.iter().filter(own).collect::<Vec<_>>().as_slice() {
            [folder] => Ok(vec![(*folder).clone()]),
            _ => bail!(
                "spec has several documents\n  help: choose the overlay and the configuration of one with `--name`"
            ),
        }
    }

    /// Reads the old and the new version of a document. There is no old one if the commit does not have the document.
    fn documents(&self, workspace: &Workspace, folder: &Path) -> Result<(Option<Document>, Document)> {
        let working = |path: &Path| file_of(workspace, path);
        let given = |path: &Path| Text::read(path, path.display().to_string());
        let new = match &self.new {
            Some(path) => given(path)?,
            None => required(working(&folder.join("openapi.yaml"))?, workspace, folder)?,
        };
        let beside = self.beside(workspace, folder, working)?;
        let received = recorded::in_folder(workspace, folder)?;
        let new = Document::new(new, beside.0.clone(), beside.1.clone(), received.clone());
        let (old, of_old, received_then) = match &self.old {
            Some(path) => (given(path)?, beside, received),
            None => {
                let committed = |path: &Path| commit::file(workspace, &self.rev, path);
                let Some(old) = committed(&folder.join("openapi.yaml"))? else {
                    return Ok((None, new));
                };
                (old, self.beside(workspace, folder, committed)?, commit::recorded(workspace, &self.rev, folder)?)
            }
        };
        Ok((Some(Document::new(old, of_old.0, of_old.1, received_then)), new))
    }

    /// Overlay and configuration: from the arguments, or the files of the folder, read by `own`.
    fn beside(
        &self,
        workspace: &Workspace,
        folder: &Path,
        own: impl Fn(&Path) -> Result<Option<Text>>,
    ) -> Result<(Option<Text>, Configuration)> {
        let overlay = match &self.overlay {
            _ if self.no_overlay => None,
            Some(path) => Some(Text::read(path, path.display().to_string())?),
            None => own(&folder.join("overlay.yaml"))?,
        };
        let config = match self.config.as_slice() {
            _ if self.no_config => Configuration::default(),
            [] => Configuration {
                shared: own(&workspace.spec_folder().join(CONFIGURATION))?,
                own: own(&folder.join(CONFIGURATION))?,
            },
            files => Configuration::given(files)?,
        };
        Ok((overlay, config))
    }

    fn shown(&self, found: &[(String, Option<diff::Diff>)]) -> String {
        if self.format == Format::Json {
            let all = found.iter().map(|(name, diff)| {
                let new = || json!({ "verdict": verdict(None).name(), "new": true, "descriptions": 0, "changes": [] });
                let mut object = diff.as_ref().map_or_else(new, diff::json);
                object["name"] = name.as_str().into();
                object
            });
            return format!("{:#}\n", serde_json::Value::from_iter(all));
        }
        let lines = if self.all { Lines::All } else { Lines::Folded };
        let markdown = self.format == Format::Markdown;
        let (mark, bold) = if markdown { ("## ", "**") } else { ("", "") };
        let mut out = String::new();
        for (at, (name, diff)) in found.iter().enumerate() {
            if found.len() > 1 {
                let gap = if at == 0 { "" } else { "\n" };
                // Writing to a string cannot fail.
                let _ = writeln!(out, "{gap}{mark}{name}\n");
            }
            out.push_str(&match diff {
                Some(diff) if markdown => diff::markdown(diff, lines),
                Some(diff) => diff::text(diff, lines),
                None => format!("{bold}a new document; version: {}{bold}\n", verdict(None).name()),
            });
        }
        if found.len() > 1 {
            let all = found.iter().map(|(_, diff)| verdict(diff.as_ref())).max().unwrap_or(Verdict::None);
            let _ = writeln!(out, "\n{bold}all documents; version: {}{bold}", all.name());
        }
        out
    }
}

/// The part of the version that the changes of a document raise. A new document is an addition.
fn verdict(diff: Option<&diff::Diff>) -> Verdict {
    diff.map_or(Verdict::Minor, diff::Diff::verdict)
}

fn required(text: Option<Text>, workspace: &Workspace, folder: &Path) -> Result<Text> {
    text.ok_or_else(|| anyhow!("{}: no openapi.yaml", workspace.show(folder)))
}

fn file_of(workspace: &Workspace, path: &Path) -> Result<Option<Text>> {
    path.exists().then(|| Text::read(path, workspace.show(path))).transpose()
}
