//! Replaces and removes single files. A file is replaced by renaming, so that a run that is killed leaves it old or new.

use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

const TEMPORARY_PREFIX: &str = ".xtask-";
const TEMPORARY_SUFFIX: &str = ".tmp";

/// Replaces a file by renaming: at any moment it is the old one or the new one.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut file = temporary(path)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
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
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != root) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// Whether a file is a half-written one of a run that was killed.
pub(crate) fn is_temporary(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    name.starts_with(TEMPORARY_PREFIX) && name.ends_with(TEMPORARY_SUFFIX)
}
