//! `migrate`: adapts the overlay and the configuration to a new document, and lists what is left to decide.

pub(crate) mod explain;
#[cfg(feature = "maintain")]
mod lines;
#[cfg(feature = "maintain")]
pub(crate) mod run;

use std::path::PathBuf;

/// Adapt overlay.yaml and codegen.toml to a new document
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Migrate {
    /// The new document; default: the working openapi.yaml, compared with the committed one
    document: Option<PathBuf>,
    /// The folder below `spec/`; required if there are several
    #[arg(long)]
    name: Option<String>,
    /// Write nothing; print what would change
    #[arg(long)]
    dry_run: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask migrate new.yaml
      adapt overlay.yaml and codegen.toml to new.yaml, which will replace spec/*/openapi.yaml
  cargo xtask migrate --dry-run
      what your uncommitted edits of openapi.yaml require

Matches operations by id, else by method and path, else by content; schemas by name, else by where they are used. Updates targets and
lines whose item has another path, id or name. Deletes those whose item is gone, and corrections that the publisher has made. Keeps
names for callers: types and groups by a line in `[rename]`, functions and setters as deprecated names beside the new ones. Renames
recorded responses with their operation. Comments, order and layout stay.

An action that no longer fits for another reason gets a key `x-stale` with the reason. It is ignored, and `cargo xtask lint` reports it
until you correct or delete it.

`cargo xtask update` runs this command.

Exit codes: 0 nothing is left to decide; 1 something is left to decide; 2 an error.";
