//! Prints results on stdout.

use std::io::{self, ErrorKind, Write as _};

use anyhow::{Context as _, Result};

/// Prints a result. A reader that has gone away (`| head`) is no error.
pub(crate) fn print(text: &str) -> Result<()> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.context("stdout"),
    }
}

/// Entries as a list, a line each.
#[cfg(feature = "maintain")]
pub(crate) fn bullets(entries: &[String]) -> String {
    entries.iter().map(|entry| format!("- {entry}\n")).collect()
}
