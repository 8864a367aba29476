//! Keeps two runs from writing to the same folder at once.

use std::fs::{self, File};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use fs4::{FileExt, TryLockError};

/// Name of the file that a run locks. It stays when the run ends: what counts is the lock, which the system removes.
pub(crate) const LOCK: &str = ".xtask-lock";

/// A locked folder, until this is dropped.
#[derive(Debug)]
#[must_use = "the folder is locked until this is dropped"]
pub(crate) struct Lock(#[allow(dead_code, reason = "holds the lock")] File);

/// Locks a folder, which is created if it does not exist.
pub(crate) fn lock(folder: &Path) -> Result<Lock> {
    let path = folder.join(LOCK);
    let open = || {
        fs::create_dir_all(folder)?;
        File::options().create(true).truncate(false).write(true).open(&path)
    };
    let file = open().with_context(|| path.display().to_string())?;
    // Not the method of `File`, which the minimum Rust version lacks.
    match FileExt::try_lock(&file) {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => {
            bail!("{}: another run is writing to this folder\n  help: run again when it has ended", folder.display())
        }
        Err(TryLockError::Error(error)) => Err(error).with_context(|| path.display().to_string()),
    }
}
