//! The arguments that say which document to download, and from where.

use std::path::PathBuf;

/// Which document to download, and from where.
#[derive(Debug, clap::Args)]
pub(crate) struct Origin {
    /// The folder below `spec/`; default: every folder with a source.toml
    pub(crate) name: Option<String>,
    /// Download from this URL instead of the one in source.toml, and save it there
    #[arg(long)]
    pub(crate) url: Option<String>,
    /// Use this file instead of downloading
    #[arg(long, value_name = "FILE", conflicts_with = "url")]
    pub(crate) from: Option<PathBuf>,
    /// Limit the time of one attempt
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    pub(crate) timeout: u64,
    /// Retry this often if the network or the server fails
    #[arg(long, value_name = "TIMES", default_value_t = 3)]
    pub(crate) retries: u32,
}
