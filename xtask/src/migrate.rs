//! `migrate`: a new document and the overlay and configuration of the old one in; both as the new one needs them out, and what is
//! left for somebody to decide.

pub(crate) mod explain;
#[cfg(feature = "maintain")]
mod lines;
#[cfg(feature = "maintain")]
pub(crate) mod run;

use std::path::PathBuf;

/// Bring overlay.yaml and codegen.toml in step with a new document
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Migrate {
    /// The new document; without it, the openapi.yaml in the working tree, against the one that is committed
    document: Option<PathBuf>,
    /// Folder below `spec/` whose overlay and configuration are changed, where there are several
    #[arg(long)]
    name: Option<String>,
    /// Write nothing; print what would change
    #[arg(long)]
    dry_run: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask migrate new.yaml
      change overlay.yaml and codegen.toml so that they fit new.yaml, in place of spec/*/openapi.yaml
  cargo xtask migrate --dry-run
      what an edit of openapi.yaml, since the last commit, means for both

Operations are known again by their ids, else by method and path, else by their content; schemas by their names, else by where
they are used. A target or a line about what has another path, id or name is changed; one about what is gone is deleted, and so is
a correction that the publisher has made. A type, a group, a function and a setter that would get another name keep the old one:
types and groups by `[rename]`, functions and setters as deprecated names beside the new one. Comments, order and layout stay.

An action that no longer fits for another reason gets a key `x-stale` with the reason: it is left out, and `cargo xtask lint`
tells of it until it is corrected or deleted. Recorded responses of an operation with another id get its name.

`cargo xtask update` does this, too.

Exit codes: 0 nothing is left to decide; 1 something is; 2 an error.";
