//! `update`: the published documents in; the documents, what goes with them, the client, the changelog and the version out.
//!
//! Everything is found out before anything is written, and then written by a journal: a run that was stopped has changed
//! nothing, or is finished by the next one.

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

/// Follow what is published: documents, overlays, configuration, client, changelog and version
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
      what has changed for callers, and what would be written
  cargo xtask update
      the same, and make it so
  cargo xtask update --from new.yaml
      with a document at hand

The steps: download; `migrate` the overlay and the configuration; `transcribe` the facts into our openapi.yaml, where source.toml says
`transcribed = true`, or else put the document in its place; `regen`; `diff`; the changelog and the version.

Prints, as Markdown, what changed for callers, what was migrated, what needs words, what needs a decision, and the files that were
written: for the text of a pull request.

Files:
  spec/*/openapi.yaml, overlay.yaml, codegen.toml, recorded/, source.toml, outline/
  generated-client/                  as `cargo xtask regen` leaves it
  generated-client/CHANGELOG.md      what changed for callers, under `## Unreleased`
  Cargo.toml, Cargo.lock             the version that semver asks for, after the one that was released last

All of them are written, or none: a run that was stopped while it wrote is finished by the next one.

Exit codes: 0 done, or nothing changed; 1 done, and something needs a decision; 2 an error, and nothing was written.";
