//! `update`: follows the published documents: updates the documents, overlays, configuration, client, changelog and version.
//!
//! Everything is computed before anything is written, and then written through a journal: a run that is stopped has changed nothing,
//! or is finished by the next one.

#[cfg(feature = "maintain")]
mod changelog;
#[cfg(feature = "maintain")]
mod news;
#[cfg(feature = "maintain")]
mod report;
#[cfg(feature = "maintain")]
mod run;
#[cfg(feature = "maintain")]
mod settle;
#[cfg(feature = "maintain")]
mod surface;
#[cfg(feature = "maintain")]
mod version;

use crate::download::Origin;

/// Follow the published documents: update documents, overlays, configuration, client, changelog and version
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Update {
    #[command(flatten)]
    origin: Origin,
    /// Write nothing; print what would change
    #[arg(long)]
    pub(crate) dry_run: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask update --dry-run
      print what changed for callers, and which files would be written
  cargo xtask update
      the same, and write the files
  cargo xtask update --from new.yaml
      use a local file instead of downloading

Runs these steps: `download`; `migrate`; `transcribe` if source.toml has `transcribed = true`, otherwise replace openapi.yaml; `regen`;
`diff`; then update the changelog and the version.

Prints Markdown for a pull request: what changed for callers, what was migrated, what needs words, what needs a decision, and which
files were written.

Files:
  spec/*/openapi.yaml, overlay.yaml, codegen.toml, recorded/, source.toml, outline/
  generated-client/                  as written by `cargo xtask regen`
  generated-client/CHANGELOG.md      what changed for callers, below `## Unreleased`
  Cargo.toml, Cargo.lock             the next version by semver, counted from the last released one

Writes all of them or none: the next run finishes one that was stopped while it wrote.

Exit codes: 0 success, or nothing changed; 1 success, and something needs a decision; 2 an error, and nothing was written.";
