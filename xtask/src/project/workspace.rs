//! Finds the project's files.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// The file that lists what an update has still to write; see `files::journal`.
pub(crate) const JOURNAL: &str = ".xtask-journal";

#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The project at `root`, or the one that this program belongs to.
    pub(crate) fn find(root: Option<PathBuf>) -> Self {
        let root = root.unwrap_or_else(|| {
            let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
            Path::new(&package).parent().map(Path::to_owned).unwrap_or_default()
        });
        Self { root }
    }

    /// Returns an error if an update was stopped while it wrote.
    pub(crate) fn refuse_half_done(&self) -> Result<()> {
        if self.root.join(JOURNAL).exists() {
            bail!("an update was stopped while it wrote\n  help: run `cargo xtask update` to finish it");
        }
        Ok(())
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The root `Cargo.toml`.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.root.join("Cargo.toml")
    }

    /// `rustfmt.toml`.
    pub(crate) fn rustfmt(&self) -> PathBuf {
        self.root.join("rustfmt.toml")
    }

    /// The folder of the client's package.
    pub(crate) fn client(&self) -> PathBuf {
        self.root.join("generated-client")
    }

    /// The name of the client's package.
    pub(crate) fn package(&self) -> Result<String> {
        let path = self.client().join("Cargo.toml");
        let name = self.show(&path);
        let manifest = read(&path, &name)?.parse::<toml::Table>().with_context(|| name.clone())?;
        let package = manifest.get("package").and_then(|package| package.get("name")?.as_str());
        package.map(str::to_owned).with_context(|| format!("{name}: no `name` in `[package]`"))
    }

    /// The folder of the documents.
    pub(crate) fn spec_folder(&self) -> PathBuf {
        self.root.join("spec")
    }

    /// The folders below `spec/`, sorted by name, one for each document.
    pub(crate) fn specs(&self) -> Result<Vec<PathBuf>> {
        let spec = self.spec_folder();
        let mut folders = Vec::new();
        for entry in fs::read_dir(&spec).with_context(|| self.show(&spec))? {
            let path = entry.with_context(|| self.show(&spec))?.path();
            if path.is_dir() {
                folders.push(path);
            }
        }
        if folders.is_empty() {
            bail!("{}: no folder with a document", self.show(&spec));
        }
        folders.sort();
        Ok(folders)
    }

    /// The folder below `spec/` of that name, or the only one.
    #[cfg(feature = "maintain")]
    pub(crate) fn spec(&self, name: Option<&str>) -> Result<PathBuf> {
        let folders = self.specs()?;
        let known = || folders.iter().map(|folder| self.show(folder)).collect::<Vec<_>>().join(", ");
        match name {
            Some(name) => match folders.iter().find(|folder| folder.file_name().is_some_and(|own| own == name)) {
                Some(folder) => Ok(folder.clone()),
                None => bail!("spec/{name}: no such folder; expected one of {}", known()),
            },
            None => match folders.as_slice() {
                [only] => Ok(only.clone()),
                _ => bail!("spec has several documents: {}\n  help: name one of them", known()),
            },
        }
    }

    /// Formats a path for messages: relative to the root if it is below it.
    pub(crate) fn show(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }
}

/// Reads the text of a file; errors call it `name`.
pub(crate) fn read(path: &Path, name: &str) -> Result<String> {
    let bytes = fs::read(path).with_context(|| name.to_owned())?;
    String::from_utf8(bytes)
        .map_err(|error| anyhow::anyhow!("{name}: not UTF-8 at byte {}", error.utf8_error().valid_up_to()))
}
