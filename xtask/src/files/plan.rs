//! Compares generated texts with a folder, and brings the folder up to date.
//!
//! A file is ours if its first line says so ([`MARK`]). No other file is ever overwritten or removed; in a manifest, only the list of
//! features is replaced. All files are staged before the first is replaced, so a failure changes nothing. They are replaced before the
//! `mod.rs` that names them, and removed last: a killed run leaves a crate that is old, new or plainly incomplete, and never half of
//! a file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::files::features;
#[cfg(feature = "maintain")]
use crate::files::journal::Changes;
use crate::files::replace::{is_temporary, remove, replace_all};
#[cfg(feature = "maintain")]
use crate::project::workspace::Workspace;

/// Starts the first line of every generated file, after the comment sign.
pub(crate) const MARK: &str = "Written by `cargo xtask regen`";

/// What to change in a folder.
#[derive(Debug)]
pub(crate) struct Plan {
    root: PathBuf,
    /// By path below the root, with `/` between folders.
    pub(crate) files: BTreeMap<String, File>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum File {
    Unchanged,
    Missing {
        new: String,
    },
    Differs {
        old: Vec<u8>,
        new: String,
    },
    /// Ours and no longer generated, or a temporary file of a run that was killed.
    LeftOver,
}

impl Plan {
    /// Compares generated texts with the folder `root`. Looks for left-over files in `root` and, at any depth, in the folders
    /// `swept` below it.
    pub(crate) fn new(root: &Path, swept: &[&str], produced: BTreeMap<String, String>) -> Result<Self> {
        let mut files = BTreeMap::new();
        for path in ours_below(root, "", swept)? {
            if !produced.contains_key(&path) {
                files.insert(path, File::LeftOver);
            }
        }
        let mut folders = BTreeSet::new();
        for (path, new) in produced {
            for folder in Path::new(&path).ancestors().filter(|folder| folders.insert(folder.to_path_buf())) {
                refuse_link(root, folder)?;
            }
            if !Path::new(&path).components().all(|part| matches!(part, Component::Normal(_))) {
                bail!("{path}: not a path below {}", root.display());
            }
            let file = match fs::read(root.join(&path)) {
                Ok(old) if old == new.as_bytes() => File::Unchanged,
                Ok(old) => File::Differs { old, new },
                Err(error) if error.kind() == ErrorKind::NotFound => File::Missing { new },
                Err(error) => return Err(error).with_context(|| root.join(&path).display().to_string()),
            };
            files.insert(path, file);
        }
        Ok(Self { root: root.to_owned(), files })
    }

    /// Returns an error if a file that is not ours would be overwritten.
    pub(crate) fn check(&self) -> Result<()> {
        for (path, file) in &self.files {
            if let File::Differs { old, .. } = file
                && !is_ours(old)
                && !features::has_list(old)
            {
                let path = self.root.join(path);
                bail!(
                    "{}: not a generated file; it would be overwritten\n  help: move it elsewhere, then run again",
                    path.display()
                );
            }
        }
        Ok(())
    }

    /// The plan as changes of the project.
    #[cfg(feature = "maintain")]
    pub(crate) fn changes(&self, workspace: &Workspace) -> Result<Changes> {
        let mut changes = Changes::default();
        for (path, file) in &self.files {
            let path = self.root.join(path);
            match file {
                File::Unchanged => {}
                File::Missing { new } | File::Differs { new, .. } => changes.write(workspace, &path, new.clone())?,
                File::LeftOver => changes.remove(workspace, &path),
            }
        }
        Ok(changes)
    }

    /// Brings the folder up to date. Runs [`check`](Self::check) first.
    pub(crate) fn apply(&self) -> Result<()> {
        self.check()?;
        let mut written: Vec<(&String, &String)> = self
            .files
            .iter()
            .filter_map(|(path, file)| match file {
                File::Missing { new } | File::Differs { new, .. } => Some((path, new)),
                File::Unchanged | File::LeftOver => None,
            })
            .collect();
        written.sort_by_key(|(path, _)| turn(path));
        replace_all(&self.root, written)?;
        for (path, file) in &self.files {
            if *file == File::LeftOver {
                let path = self.root.join(path);
                remove(&path, &self.root).with_context(|| path.display().to_string())?;
            }
        }
        Ok(())
    }
}

/// Returns an error for a symbolic link below `root`: what it points to is not part of the crate.
fn refuse_link(root: &Path, path: &Path) -> Result<()> {
    let path = if path.as_os_str().is_empty() { return Ok(()) } else { root.join(path) };
    if fs::symlink_metadata(&path).is_ok_and(|about| about.is_symlink()) {
        bail!(
            "{}: is a symbolic link, which is not followed\n  help: replace it by a folder or a file",
            path.display()
        );
    }
    Ok(())
}

/// Whether a file says on its first line that it was generated.
pub(crate) fn is_ours(text: &[u8]) -> bool {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_prefix(b"// ").or_else(|| line.strip_prefix(b"# ")).unwrap_or_default();
    line.starts_with(MARK.as_bytes())
}

/// The order of writing: the manifest first, since it marks the crate as ours, then children before parents.
fn turn(path: &str) -> (u8, usize) {
    let depth = path.matches('/').count();
    match path.rsplit('/').next() {
        Some("Cargo.toml") => (0, 0),
        Some("mod.rs") => (2, usize::MAX - depth),
        Some("lib.rs") => (3, 0),
        _ => (1, 0),
    }
}

/// The files in `root/folder` that are ours, and those in its folders that belong to `swept`, by path below `root`.
fn ours_below(root: &Path, folder: &str, swept: &[&str]) -> Result<Vec<String>> {
    let path = root.join(folder);
    let entries = match fs::read_dir(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.with_context(|| path.display().to_string())?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.with_context(|| path.display().to_string())?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let below = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        let path = entry.path();
        let kind = entry.file_type().with_context(|| path.display().to_string())?;
        if kind.is_dir() {
            let below_path = Path::new(&below);
            if swept.iter().any(|swept| below_path.starts_with(swept) || Path::new(swept).starts_with(below_path)) {
                found.extend(ours_below(root, &below, swept)?);
            }
        } else if kind.is_file() && (is_temporary(&path) || (is_source(&path) && starts_ours(&path)?)) {
            found.push(below);
        }
    }
    Ok(found)
}

fn is_source(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

fn starts_ours(path: &Path) -> Result<bool> {
    Ok(is_ours(&fs::read(path).with_context(|| path.display().to_string())?))
}
