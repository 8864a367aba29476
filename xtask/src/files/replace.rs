//! Replaces and removes files. A file is replaced by renaming, so that a run that is killed leaves it old or new.

use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};

const TEMPORARY_PREFIX: &str = ".xtask-";
const TEMPORARY_SUFFIX: &str = ".tmp";

/// Replaces a file by renaming: at any moment it is the old one or the new one.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut file = temporary(path)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

/// Replaces many files below `root`. All texts are on the disk before the first file is replaced, so a failure such as a full disk
/// changes nothing.
pub(crate) fn replace_all<'a>(root: &Path, texts: impl IntoIterator<Item = (&'a String, &'a String)>) -> Result<()> {
    let mut staged = Vec::new();
    for (path, text) in texts {
        let path = root.join(path);
        match temporary(&path).and_then(|mut file| file.write_all(text.as_bytes()).map(|()| file.into_temp_path())) {
            // Closed, because there may be more files than a process may open.
            Ok(file) => staged.push((path, file)),
            Err(error) => {
                for (path, file) in staged {
                    // The first error is the one to report.
                    let _ = file.close();
                    prune(&path, root);
                }
                prune(&path, root);
                return Err(error).with_context(|| path.display().to_string());
            }
        }
    }
    for (path, file) in staged {
        file.persist(&path).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// Creates an empty file beside the one that it will replace.
pub(crate) fn temporary(path: &Path) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY_PREFIX).suffix(TEMPORARY_SUFFIX);
    // The umask applies, as to any other new file.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Removes a file, and the folders below `root` that become empty.
pub(crate) fn remove(path: &Path, root: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    prune(path, root);
    Ok(())
}

/// Removes the folders of a file that are empty, up to `root`.
fn prune(path: &Path, root: &Path) {
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != root) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

/// Whether a file is a half-written one of a run that was killed.
pub(crate) fn is_temporary(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    name.starts_with(TEMPORARY_PREFIX) && name.ends_with(TEMPORARY_SUFFIX)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_changes_nothing() {
        let folder = tempfile::TempDir::new().unwrap();
        let root = folder.path();
        replace(&root.join("a/old.txt"), "old").unwrap();
        let too_long = format!("b/{}/x.txt", "x".repeat(300));
        let texts = ["a/new.txt", "a/old.txt", "b/c/d.txt", &too_long].map(|path| (path.to_owned(), "new".to_owned()));
        let error = replace_all(root, texts.iter().map(|(path, text)| (path, text))).unwrap_err();
        assert!(error.to_string().ends_with("/x.txt"), "{error:#}");
        assert_eq!(fs::read_dir(root).unwrap().count(), 1);
        assert_eq!(fs::read_dir(root.join("a")).unwrap().count(), 1);
        assert_eq!(fs::read_to_string(root.join("a/old.txt")).unwrap(), "old");

        replace_all(root, texts[..3].iter().map(|(path, text)| (path, text))).unwrap();
        assert_eq!(fs::read_to_string(root.join("b/c/d.txt")).unwrap(), "new");
        assert_eq!(fs::read_to_string(root.join("a/old.txt")).unwrap(), "new");
    }
}
