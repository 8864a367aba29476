//! The received responses beside a document: the folder `recorded/` in, its files read out, sorted by name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use codegen::Recorded;

use crate::project::workspace::{Workspace, read};

/// Where they are.
pub(crate) fn folder(beside: &Path) -> PathBuf {
    beside.join("recorded")
}

/// Those of a folder below `spec/`; none where it has no folder for them.
pub(crate) fn in_folder(workspace: &Workspace, beside: &Path) -> Result<Vec<Recorded>> {
    let folder = folder(beside);
    if folder.exists() { read_folder(&folder, |path| workspace.show(path)) } else { Ok(Vec::new()) }
}

/// Those of any folder; errors call its files as `show` does.
pub(crate) fn read_folder(folder: &Path, show: impl Fn(&Path) -> String) -> Result<Vec<Recorded>> {
    let mut responses = Vec::new();
    for file in names(folder).with_context(|| show(folder))? {
        let path = folder.join(&file);
        let name = show(&path);
        responses.push(Recorded::parse(&name, &file, &read(&path, &name)?)?);
    }
    Ok(responses)
}

/// All but hidden files, which editors and killed runs leave behind.
fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let Ok(name) = entry?.file_name().into_string() else { bail!("a file's name is not UTF-8") };
        if !name.starts_with('.') {
            names.insert(name);
        }
    }
    Ok(names)
}
