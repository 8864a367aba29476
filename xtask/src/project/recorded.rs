//! Reads the recorded responses beside a document.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use codegen::Recorded;

use crate::project::workspace::{Workspace, read};

/// The folder of the recorded responses.
pub(crate) fn folder(beside: &Path) -> PathBuf {
    beside.join("recorded")
}

/// Reads the responses of a folder below `spec/`, sorted by file name; none if `recorded/` is missing.
pub(crate) fn in_folder(workspace: &Workspace, beside: &Path) -> Result<Vec<Recorded>> {
    let folder = folder(beside);
    if folder.exists() { read_folder(&folder, |path| workspace.show(path)) } else { Ok(Vec::new()) }
}

/// Reads the responses of any folder; `show` formats paths for errors.
pub(crate) fn read_folder(folder: &Path, show: impl Fn(&Path) -> String) -> Result<Vec<Recorded>> {
    let mut responses = Vec::new();
    for file in names(folder).with_context(|| show(folder))? {
        let path = folder.join(&file);
        let name = show(&path);
        responses.push(Recorded::parse(&name, &file, &read(&path, &name)?)?);
    }
    Ok(responses)
}

/// The names of all files but hidden ones, which editors and killed runs leave behind.
fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let Ok(name) = entry?.file_name().into_string() else { bail!("the name of a file is not UTF-8") };
        if !name.starts_with('.') {
            names.insert(name);
        }
    }
    Ok(names)
}
