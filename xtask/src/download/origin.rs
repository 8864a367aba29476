//! The arguments that say which document to download, and from where.

use std::path::PathBuf;

/// Which document, and where it comes from.
#[derive(Debug, clap::Args)]
pub(crate) struct Origin {
    /// Folder below `spec/`; without it, every folder that has a source.toml
    pub(crate) name: Option<String>,
    /// Download from here instead of the address in source.toml, and remember it
    #[arg(long)]
    pub(crate) url: Option<String>,
    /// Take this file for what was downloaded
    #[arg(long, value_name = "FILE", conflicts_with = "url")]
    pub(crate) from: Option<PathBuf>,
    /// Give an attempt up after this long
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    pub(crate) timeout: u64,
    /// Try again this often where the network or the server fails
    #[arg(long, value_name = "TIMES", default_value_t = 3)]
    pub(crate) retries: u32,
}
