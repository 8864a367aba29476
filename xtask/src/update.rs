//! `update`: the published documents in; the documents, the client, the changelog and the version that they ask for out.
//!
//! Everything is found out before anything is written. The changelog is written first, since what it says can no longer be
//! found out once the document is replaced, and writing it again changes nothing; then the document, what is remembered of
//! it, and the client. So a run that was stopped is finished by the next one.

#[cfg(feature = "net")]
mod changelog;
#[cfg(feature = "net")]
mod run;
#[cfg(feature = "net")]
mod version;

use crate::download::Origin;

/// Bring the documents, the client and the changelog up to date with what is published
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Update {
    #[command(flatten)]
    origin: Origin,
    /// Write nothing; print what would change
    #[arg(long)]
    dry_run: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask update --dry-run
      what has changed for callers, and which version number that asks for
  cargo xtask update
      the same, and make it so
  cargo xtask update b2b-v1 --from new.yaml
      with a document that was downloaded by hand

Prints, as Markdown, what changed for callers, what the overlay does not settle, the files that were written and the version that
semver asks for: for the text of a pull request. The version itself is left to whoever releases.

Files:
  spec/*/openapi.yaml, source.toml   as `cargo xtask download` leaves them
  generated-client/CHANGELOG.md      what changed for callers, under `## Unreleased`
  generated-client/                  as `cargo xtask regen` leaves it

Exit codes: 0 done, or nothing changed; 1 done, and lint finds what the overlay does not settle; 2 an error.";
