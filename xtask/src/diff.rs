//! `diff`: two states of a document in, what changed for callers out, on stdout.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, anyhow, bail};
use clap::ValueEnum;
use codegen::diff::{self, Change, Lines};

use crate::files::print::print;
use crate::migrate::explain::explain;
use crate::project::document::{Document, Text};
use crate::project::workspace::Workspace;
use crate::project::{commit, recorded};

/// Tell what a change of a document means for callers
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Diff {
    /// The document as it was; without it, what is committed
    old: Option<PathBuf>,
    /// The document as it is; without it, the one below `spec/`
    new: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// List each change, not those of one cause together
    #[arg(long)]
    all: bool,
    /// Which changes make the exit code 1
    #[arg(long, value_enum, default_value_t = FailOn::Any, value_name = "WHICH")]
    fail_on: FailOn,
    /// The folder below `spec/`; needed where there are several and no path tells which
    #[arg(long)]
    name: Option<String>,
    /// The commit, branch or tag whose state is the old one
    #[arg(long, default_value = "HEAD", conflicts_with = "old")]
    rev: String,
    /// Correct both documents by this overlay instead of the folder's own
    #[arg(long, value_name = "FILE", conflicts_with = "no_overlay")]
    overlay: Option<PathBuf>,
    /// Use these names, envelope and integer patterns for both instead of the folder's own
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    config: Option<PathBuf>,
    /// Compare the documents uncorrected
    #[arg(long)]
    no_overlay: bool,
    /// Compare the documents without names, envelope and integer patterns
    #[arg(long)]
    no_config: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// A line for each change, breaking ones first and marked `!`
    Text,
    /// For a pull request
    Markdown,
    /// A list with an object for each document: name, verdict, count of descriptions, changes
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
      the committed document, overlay and configuration against the working ones: what an edit below spec/ means for callers
  cargo xtask diff --rev v0.1.0 --format markdown
      everything since a release, for the text of a pull request
  cargo xtask diff spec/b2b-v1/openapi.yaml new.yaml
      two files, both with the overlay.yaml and codegen.toml of spec/b2b-v1
  cargo xtask diff old.yaml --fail-on breaking
      a file against the working document; fails only if callers break
  cargo xtask diff new.yaml --all
      with a line for each change, where otherwise one line tells of all that have one cause

Two models are compared, not two texts: order, references and layout do not count. A change breaks who sends if code that
makes requests no longer compiles, lacks a credential, or sends what is no longer allowed; it breaks who receives if code that
reads answers no longer compiles. Such code builds structs by `new` or with `..Default::default()`, and matches enums with a
wildcard and unions without. A new path, style or media type breaks nobody: the client sees to it.

The last line has the part of the version to raise: major if a caller breaks, minor for what is new, patch for the rest, none.

Warns of actions of the overlay and of lines of the configuration that no longer fit one of the documents, and compares without
them.

Exit codes:
  0  no change for callers (descriptions may have changed); with `--fail-on breaking`, none that breaks
  1  there are changes for callers; with `--fail-on breaking`, there are breaking ones
  2  wrong usage, or a document that cannot be used";

impl Diff {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let mut found = Vec::new();
        for folder in self.folders(workspace)? {
            let (old, new) = self.documents(workspace, &folder)?;
            let (was, is) = rayon::join(|| old.lenient(), || new.lenient());
            let (was, is) = (was?, is?);
            let stale = !is.stale.is_empty();
            let (was, is) = (was.warned().api, is.warned().api);
            if stale {
                explain(&old, &new);
            }
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.push((name, diff::diff(&was, &is)));
        }
        print(&self.shown(&found))?;
        let fails = |change: &Change| self.fail_on == FailOn::Any || change.breaks.any();
        let failed = found.iter().any(|(_, diff)| diff.for_callers().any(fails));
        Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// The folders that are compared, or the one whose overlay and configuration go with the files.
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
                "there are several documents below spec\n  help: say with `--name` whose overlay and configuration to use"
            ),
        }
    }

    fn documents(&self, workspace: &Workspace, folder: &Path) -> Result<(Document, Document)> {
        let working = |file: &str| file_of(workspace, &folder.join(file));
        let given = |path: &Path| Text::read(path, path.display().to_string());
        let new = match &self.new {
            Some(path) => given(path)?,
            None => required(working("openapi.yaml")?, workspace, folder)?,
        };
        let beside = self.beside(working)?;
        let received = recorded::in_folder(workspace, folder)?;
        let (old, of_old, received_then) = match &self.old {
            Some(path) => (given(path)?, beside.clone(), received.clone()),
            None => {
                let committed = |file: &str| commit::file(workspace, &self.rev, &folder.join(file));
                let Some(old) = committed("openapi.yaml")? else {
                    bail!("{}: not in `{}`", workspace.show(&folder.join("openapi.yaml")), self.rev);
                };
                (old, self.beside(committed)?, commit::recorded(workspace, &self.rev, folder)?)
            }
        };
        let old = Document::new(old, of_old.0, of_old.1, received_then);
        Ok((old, Document::new(new, beside.0, beside.1, received)))
    }

    /// Overlay and configuration: those of the flags, or those that `own` has.
    fn beside(&self, own: impl Fn(&str) -> Result<Option<Text>>) -> Result<(Option<Text>, Option<Text>)> {
        let one = |flag: &Option<PathBuf>, without: bool, file: &str| match flag {
            _ if without => Ok(None),
            Some(path) => Text::read(path, path.display().to_string()).map(Some),
            None => own(file),
        };
        let overlay = one(&self.overlay, self.no_overlay, "overlay.yaml")?;
        Ok((overlay, one(&self.config, self.no_config, "codegen.toml")?))
    }

    fn shown(&self, found: &[(String, diff::Diff)]) -> String {
        if self.format == Format::Json {
            let all = found.iter().map(|(name, diff)| {
                let mut object = diff::json(diff);
                object["name"] = name.as_str().into();
                object
            });
            return format!("{:#}\n", serde_json::Value::from_iter(all));
        }
        let lines = if self.all { Lines::All } else { Lines::Folded };
        let (mark, render): (_, fn(&diff::Diff, Lines) -> String) = match self.format {
            Format::Markdown => ("## ", diff::markdown),
            _ => ("", diff::text),
        };
        let mut out = String::new();
        for (at, (name, diff)) in found.iter().enumerate() {
            if found.len() > 1 {
                let gap = if at == 0 { "" } else { "\n" };
                // Writing to a string cannot fail.
                let _ = writeln!(out, "{gap}{mark}{name}\n");
            }
            out.push_str(&render(diff, lines));
        }
        out
    }
}

fn required(text: Option<Text>, workspace: &Workspace, folder: &Path) -> Result<Text> {
    text.ok_or_else(|| anyhow!("{}: no openapi.yaml in it", workspace.show(folder)))
}

fn file_of(workspace: &Workspace, path: &Path) -> Result<Option<Text>> {
    path.exists().then(|| Text::read(path, workspace.show(path))).transpose()
}
