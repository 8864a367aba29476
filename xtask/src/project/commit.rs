//! Reads files as a commit has them, through `git`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, anyhow, bail};
use codegen::Recorded;

use super::document::Text;
use super::recorded::folder as recorded_folder;
use super::workspace::Workspace;

/// Reads a file; `None` if the commit does not have it.
pub(crate) fn file(workspace: &Workspace, rev: &str, path: &Path) -> Result<Option<Text>> {
    // Not `REV:PATH`, so that a name like `--output` is not taken for an option.
    let path = workspace.show(path);
    let listed = git(workspace, &["ls-tree", "--name-only", "--end-of-options", rev, "--", &path])?;
    if listed.trim().is_empty() {
        return Ok(None);
    }
    let text = git(workspace, &["cat-file", "blob", &format!("{rev}:./{path}")])?;
    Ok(Some(Text::new(format!("{rev}:{path}"), text)))
}

/// Reads the recorded responses beside a document.
pub(crate) fn recorded(workspace: &Workspace, rev: &str, folder: &Path) -> Result<Vec<Recorded>> {
    let below = format!("{}/", workspace.show(&recorded_folder(folder)));
    let listed = git(workspace, &["ls-tree", "--name-only", "--end-of-options", rev, "--", &below])?;
    let mut responses = Vec::new();
    for path in listed.lines() {
        let text = git(workspace, &["cat-file", "blob", &format!("{rev}:./{path}")])?;
        let file = path.rsplit('/').next().unwrap_or(path);
        responses.push(Recorded::parse(&format!("{rev}:{path}"), file, &text)?);
    }
    Ok(responses)
}

fn git(workspace: &Workspace, arguments: &[&str]) -> Result<String> {
    let output = Command::new("git").arg("-C").arg(workspace.root()).args(arguments).output().context("git")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("git: {}", said.trim().trim_start_matches("fatal: "));
    }
    String::from_utf8(output.stdout).map_err(|_| anyhow!("git: the output of `{}` is not UTF-8", arguments.join(" ")))
}
