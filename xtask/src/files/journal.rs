//! Makes changes of many files all or not at all, even if the program is killed. All changes are first written to one file, the
//! journal; then they are made. If a run is stopped in between, the next one makes the rest from the journal.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::lock::lock;
use super::replace::{is_temporary, remove, replace, temporary};
use crate::project::workspace::{JOURNAL, Workspace, read};

/// Files by their path below the project's root: the new text, or `None` if the file is removed.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Changes {
    files: BTreeMap<String, Option<String>>,
}

impl Changes {
    /// Adds a file's new text, unless the file has that text.
    pub(crate) fn write(&mut self, workspace: &Workspace, path: &Path, text: String) -> Result<()> {
        let shown = workspace.show(path);
        match fs::read(path) {
            Ok(old) if old == text.as_bytes() => return Ok(()),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error).context(shown),
            _ => {}
        }
        self.files.insert(shown, Some(text));
        Ok(())
    }

    /// Adds the removal of a file.
    pub(crate) fn remove(&mut self, workspace: &Workspace, path: &Path) {
        if path.exists() {
            self.files.insert(workspace.show(path), None);
        }
    }

    /// The new text of a file, or its present one.
    pub(crate) fn text(&self, workspace: &Workspace, path: &Path) -> Result<String> {
        let shown = workspace.show(path);
        match self.files.get(&shown) {
            Some(Some(text)) => Ok(text.clone()),
            _ => read(path, &shown),
        }
    }

    /// Adds other changes.
    pub(crate) fn extend(&mut self, others: Changes) {
        self.files.extend(others.files);
    }

    /// The paths of the files that change.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Makes the changes. If the run is killed, [`finish`] makes the rest.
    pub(crate) fn make(&self, workspace: &Workspace) -> Result<()> {
        if self.files.is_empty() {
            return Ok(());
        }
        let _lock = lock(workspace.root())?;
        let journal = workspace.root().join(JOURNAL);
        let text = serde_json::to_string(&self.files).context(JOURNAL)?;
        commit(&journal, &text).context(JOURNAL)?;
        self.apply(workspace)
    }

    fn apply(&self, workspace: &Workspace) -> Result<()> {
        for (shown, text) in &self.files {
            let path = below(workspace, shown)?;
            match text {
                Some(text) => replace(&path, text),
                None => remove(&path, workspace.root()),
            }
            .with_context(|| shown.clone())?;
        }
        for folder in self.folders(workspace)? {
            clear(&folder).with_context(|| workspace.show(&folder))?;
        }
        let journal = workspace.root().join(JOURNAL);
        fs::remove_file(&journal).context(JOURNAL)
    }

    /// The folders in which a killed run may have left half-written files.
    fn folders(&self, workspace: &Workspace) -> Result<std::collections::BTreeSet<PathBuf>> {
        let mut folders = std::collections::BTreeSet::from([workspace.root().to_owned()]);
        for shown in self.files.keys() {
            folders.extend(below(workspace, shown)?.parent().filter(|folder| folder.is_dir()).map(Path::to_owned));
        }
        Ok(folders)
    }
}

/// A path of the journal, checked to be below the project.
fn below(workspace: &Workspace, shown: &str) -> Result<PathBuf> {
    if !Path::new(shown).components().all(|part| matches!(part, Component::Normal(_))) {
        bail!("{JOURNAL}: `{shown}` is not a path below the project");
    }
    Ok(workspace.root().join(shown))
}

/// Writes the journal: it is complete and on the disk, or missing.
fn commit(path: &Path, text: &str) -> io::Result<()> {
    let mut file = temporary(path)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// Makes the rest of the changes of a run that was stopped. Returns whether there were any.
pub(crate) fn finish(workspace: &Workspace) -> Result<bool> {
    clear(workspace.root()).with_context(|| workspace.root().display().to_string())?;
    let text = match fs::read_to_string(workspace.root().join(JOURNAL)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        text => text.context(JOURNAL)?,
    };
    let mut changes = Changes::default();
    let Ok(Value::Object(files)) = serde_json::from_str(&text) else {
        bail!(
            "{JOURNAL}: not an object of paths and texts\n  help: delete it, and restore the files with `git restore .`"
        );
    };
    for (path, text) in files {
        changes.files.insert(path, text.as_str().map(str::to_owned));
    }
    changes.apply(workspace)?;
    Ok(true)
}

/// Removes the half-written files of killed runs from a folder.
pub(crate) fn clear(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if is_temporary(&path) {
            remove(&path, folder)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::files::lock::LOCK;

    fn project(files: &[(&str, &str)]) -> (tempfile::TempDir, Workspace) {
        let folder = tempfile::TempDir::new().unwrap();
        for (path, text) in files {
            replace(&folder.path().join(path), text).unwrap();
        }
        let workspace = Workspace::find(Some(folder.path().to_owned()));
        (folder, workspace)
    }

    fn changes(workspace: &Workspace) -> Changes {
        let mut changes = Changes::default();
        let path = |path: &str| workspace.root().join(path);
        changes.write(workspace, &path("a/new.txt"), "new".to_owned()).unwrap();
        changes.write(workspace, &path("same.txt"), "same".to_owned()).unwrap();
        changes.write(workspace, &path("z.txt"), "after".to_owned()).unwrap();
        changes.remove(workspace, &path("old/gone.txt"));
        changes.remove(workspace, &path("never.txt"));
        changes
    }

    fn found(folder: &Path) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let mut open = vec![folder.to_owned()];
        while let Some(at) = open.pop() {
            for entry in fs::read_dir(at).unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    _ if path.ends_with(LOCK) => {}
                    true => open.push(path),
                    false => {
                        let shown = path.strip_prefix(folder).unwrap().display().to_string();
                        found.push((shown, fs::read_to_string(&path).unwrap()));
                    }
                }
            }
        }
        found.sort();
        found
    }

    const BEFORE: [(&str, &str); 3] = [("old/gone.txt", "x"), ("same.txt", "same"), ("z.txt", "before")];

    #[test]
    fn a_run_that_was_stopped_at_any_moment_is_finished() {
        let (whole, workspace) = project(&BEFORE);
        let all = changes(&workspace);
        assert_eq!(all.paths().collect::<Vec<_>>(), ["a/new.txt", "old/gone.txt", "z.txt"]);
        all.make(&workspace).unwrap();
        let after = found(whole.path());
        assert_eq!(after.len(), 3);
        assert!(!whole.path().join("old").exists());
        // Stopped after some of the files, with a half-written temporary file beside them.
        for done in 0..=3 {
            let (folder, workspace) = project(&BEFORE);
            let all = changes(&workspace);
            commit(&workspace.root().join(JOURNAL), &serde_json::to_string(&all.files).unwrap()).unwrap();
            for (path, text) in all.files.iter().take(done) {
                let path = workspace.root().join(path);
                match text {
                    Some(text) => replace(&path, text).unwrap(),
                    None => fs::remove_file(&path).unwrap(),
                }
            }
            fs::write(folder.path().join(".xtask-abc.tmp"), "ha").unwrap();
            assert_eq!(workspace.refuse_half_done().unwrap_err().to_string().lines().count(), 2);
            assert!(finish(&workspace).unwrap());
            assert_eq!(found(folder.path()), after, "{done} done");
            assert!(!finish(&workspace).unwrap());
            workspace.refuse_half_done().unwrap();
        }
    }

    #[test]
    fn a_run_that_was_stopped_while_it_wrote_the_journal_has_changed_nothing() {
        let (folder, workspace) = project(&BEFORE);
        let before = found(folder.path());
        fs::write(folder.path().join(".xtask-abc.tmp"), "{\"z.txt\":").unwrap();
        assert!(!finish(&workspace).unwrap());
        assert_eq!(found(folder.path()), before);
    }

    #[test]
    fn a_journal_with_paths_outside_of_the_project_is_refused() {
        let (folder, workspace) = project(&BEFORE);
        for odd in ["{\"../x\":\"y\"}", "{\"/x\":null}"] {
            fs::write(folder.path().join(JOURNAL), odd).unwrap();
            assert!(finish(&workspace).unwrap_err().to_string().contains("is not a path below the project"));
        }
        fs::write(folder.path().join(JOURNAL), "[1]").unwrap();
        assert!(
            finish(&workspace).unwrap_err().to_string().starts_with(".xtask-journal: not an object of paths and texts")
        );
    }
}
