//! Reads the client's version, computes the next one by semver, and writes it to the manifest and the lock file.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use codegen::diff::Verdict;
use toml_edit::{DocumentMut, Item, Table};

use crate::files::journal::Changes;
use crate::project::workspace::{Workspace, read};

/// The version of the client's package, and where it is.
#[derive(Debug)]
pub(super) struct Version {
    pub(super) current: String,
    /// The manifest: the package's own, or the workspace's.
    path: PathBuf,
    table: &'static [&'static str],
    /// The package, if the version is not the workspace's.
    package: Option<String>,
}

impl Version {
    /// Finds the version in the package or the workspace.
    pub(super) fn find(workspace: &Workspace) -> Result<Self> {
        const OWN: &[&str] = &["package"];
        const SHARED: &[&str] = &["workspace", "package"];
        let version = |path: &Path, table| {
            let name = workspace.show(path);
            let manifest = manifest(&read(path, &name)?, name)?;
            let value = table_of(&manifest, table).and_then(|table| table.get("version")).and_then(Item::as_str);
            Ok::<_, anyhow::Error>(value.map(str::to_owned))
        };
        let (own, shared) = (workspace.client().join("Cargo.toml"), workspace.manifest());
        if let Some(current) = version(&own, OWN)? {
            return Ok(Self { current, path: own, table: OWN, package: Some(workspace.package()?) });
        }
        match version(&shared, SHARED)? {
            Some(current) => Ok(Self { current, path: shared, table: SHARED, package: None }),
            None => bail!("{}: no `version`", workspace.show(&own)),
        }
    }

    /// Adds another version to the changes of the manifest and the lock file. Keeps earlier changes of the manifest.
    pub(super) fn write(&self, workspace: &Workspace, next: &str, changes: &mut Changes) -> Result<()> {
        let mut manifest = manifest(&changes.text(workspace, &self.path)?, workspace.show(&self.path))?;
        let mut item = Some(manifest.as_item_mut());
        for part in self.table.iter().copied().chain(["version"]) {
            item = item.and_then(|item| item.get_mut(part));
        }
        if let Some(value) = item.and_then(Item::as_value_mut) {
            let decor = value.decor().clone();
            *value = next.into();
            *value.decor_mut() = decor;
        }
        changes.write(workspace, &self.path, manifest.to_string())?;
        let lock = workspace.root().join("Cargo.lock");
        if lock.exists() {
            let text = read(&lock, "Cargo.lock")?;
            changes.write(workspace, &lock, locked(&text, self.package.as_deref(), &self.current, next))?;
        }
        Ok(())
    }
}

fn manifest(text: &str, name: String) -> Result<DocumentMut> {
    text.parse().with_context(|| name)
}

fn table_of<'m>(manifest: &'m DocumentMut, path: &[&str]) -> Option<&'m Table> {
    path.iter().try_fold(manifest.as_table(), |table, part| table.get(part)?.as_table())
}

/// Changes the version in the lock file: of one local package, or of all.
fn locked(text: &str, package: Option<&str>, from: &str, to: &str) -> String {
    let version = format!("version = \"{from}\"\n");
    let blocks = text.split_inclusive("\n\n").map(|block| {
        let named = package.is_none_or(|name| block.contains(&format!("\nname = \"{name}\"\n")));
        // A package from elsewhere has a `source`.
        let here = block.starts_with("[[package]]\n") && !block.contains("\nsource = ");
        if named && here { block.replacen(&version, &format!("version = \"{to}\"\n"), 1) } else { block.to_owned() }
    });
    blocks.collect()
}

/// The version after `released` for a verdict, or `current` if that is higher.
pub(super) fn next(released: &str, current: &str, verdict: Verdict) -> Result<String> {
    let next = suggested(released, verdict).with_context(|| format!("version {released}"))?;
    Ok(if numbers(&next)? > numbers(current).with_context(|| format!("version {current}"))? {
        next
    } else {
        current.to_owned()
    })
}

/// The next version. Before 1.0.0, the second number counts as the major one, as for cargo.
fn suggested(current: &str, verdict: Verdict) -> Result<String> {
    let [major, minor, patch] = numbers(current)?;
    let (major, minor, patch) = match (verdict, major, minor) {
        (Verdict::None, ..) => (major, minor, patch),
        (_, 0, 0) => (0, 0, patch + 1),
        (Verdict::Major, 0, _) => (0, minor + 1, 0),
        (Verdict::Major, ..) => (major + 1, 0, 0),
        (Verdict::Minor, 1.., _) => (major, minor + 1, 0),
        (Verdict::Minor | Verdict::Patch, ..) => (major, minor, patch + 1),
    };
    Ok(format!("{major}.{minor}.{patch}"))
}

fn numbers(version: &str) -> Result<[u64; 3]> {
    let numbers: Vec<u64> = version
        .split('.')
        .map(str::parse)
        .collect::<Result<_, _>>()
        .context("not three numbers; cannot compute the next version")?;
    numbers.try_into().map_err(|_| anyhow::anyhow!("not three numbers; cannot compute the next version"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_verdict_from_each_kind_of_version() {
        let next = |current| {
            [Verdict::None, Verdict::Patch, Verdict::Minor, Verdict::Major]
                .map(|verdict| suggested(current, verdict).unwrap())
        };
        assert_eq!(next("1.2.3"), ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]);
        assert_eq!(next("0.2.3"), ["0.2.3", "0.2.4", "0.2.4", "0.3.0"]);
        assert_eq!(next("0.0.3"), ["0.0.3", "0.0.4", "0.0.4", "0.0.4"]);
        for odd in ["1.2", "1.2.3-rc.1", "", "1.2.3.4"] {
            assert!(suggested(odd, Verdict::Patch).is_err(), "{odd}");
        }
    }

    #[test]
    fn an_unreleased_version_is_increased_once() {
        assert_eq!(next("0.1.0", "0.1.0", Verdict::Minor).unwrap(), "0.1.1");
        assert_eq!(next("0.1.0", "0.1.1", Verdict::Minor).unwrap(), "0.1.1");
        assert_eq!(next("0.1.0", "0.1.1", Verdict::Major).unwrap(), "0.2.0");
        assert_eq!(next("0.1.0", "0.2.0", Verdict::Minor).unwrap(), "0.2.0");
        assert_eq!(next("0.9.0", "0.10.0", Verdict::None).unwrap(), "0.10.0");
    }

    #[test]
    fn the_lock_file_changes_for_local_packages() {
        let text = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\ndependencies = [\n \"b\",\n]\n\n\
                    [[package]]\nname = \"b\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"c\"\nversion = \"0.1.0\"\nsource = \"registry\"\n";
        let all = locked(text, None, "0.1.0", "0.2.0");
        assert_eq!(all.matches("0.2.0").count(), 2);
        assert!(all.ends_with("name = \"c\"\nversion = \"0.1.0\"\nsource = \"registry\"\n"));
        assert_eq!(locked(text, Some("b"), "0.1.0", "0.2.0").matches("0.2.0").count(), 1);
    }
}
