//! Prints results on stdout.

use std::io::{self, ErrorKind, Write as _};

use anyhow::{Context as _, Result};
#[cfg(feature = "maintain")]
use codegen::text::printable;
use codegen::text::terminal;

/// Prints a result, in which texts of a document cannot control a terminal. A closed pipe (`| head`) is not an error.
pub(crate) fn print(text: &str) -> Result<()> {
    match io::stdout().write_all(terminal(text).as_bytes()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.context("stdout"),
    }
}

/// Formats entries as a list, one on each line.
#[cfg(feature = "maintain")]
pub(crate) fn bullets(entries: &[String]) -> String {
    entries.iter().map(|entry| format!("- {}\n", printable(entry))).collect()
}
