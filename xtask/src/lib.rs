//! `cargo xtask`: the project's commands. All input and output of the project is in this package.
//!
//! A file for each command, and rooms for what they share:
//!
//! | file | does |
//! | --- | --- |
//! | `regen` | generates the client, or a crate from any document |
//! | `outline` | prints the public surface |
//! | `diff` | reports what a change of a document means for callers |
//! | `record` | adds a response as evidence, without personal data |
//! | `conformance` | lets Prism validate a request of each operation |
//! | `lint` | reports where a document contradicts its own examples |
//! | `download` | replaces a document with the published one |
//! | `migrate` | adapts overlay and configuration to a new document |
//! | `transcribe` | updates our own text of a document with the published facts |
//! | `update` | runs all of these in turn, and writes the changelog and the version |
//! | `project` | reads the project's files |
//! | `files` | writes files and results |
//!
//! The alias `cargo xtask` builds this package before each run, so its dependencies stay few. The commands that need TLS and a
//! JSON Schema library are behind the feature `maintain` and in a binary of their own, `xtask-maintain`, which `forward` starts.

mod conformance;
mod diff;
mod download;
mod files;
mod forward;
mod lint;
mod migrate;
mod outline;
mod project;
mod record;
mod regen;
mod transcribe;
mod update;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use codegen::text::terminal;

use crate::project::workspace::Workspace;

pub use crate::record::{Known, Reduced, is_alike, reduce};

/// Generate the client from its documents, and keep both up to date
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXIT_CODES, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Root of the project; default: the project that this program belongs to
    #[arg(long, global = true, hide = true)]
    root: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Regen(regen::Regen),
    Outline(outline::Outline),
    Diff(diff::Diff),
    Record(record::Record),
    Conformance(conformance::Conformance),
    #[command(flatten)]
    Maintain(Maintain),
}

/// The commands of `xtask-maintain`.
#[derive(Debug, Subcommand)]
enum Maintain {
    Lint(lint::Lint),
    Download(download::Download),
    Migrate(migrate::Migrate),
    Transcribe(transcribe::Transcribe),
    Update(update::Update),
}

const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  a check found something: `regen --check` or `download --check` a difference, `diff` a change for callers,
     `lint` a contradiction that the overlay does not correct, `conformance` an invalid request; or `migrate` or
     `update` left something to decide
  2  an error: wrong usage, or a document, file or folder that cannot be used
  3  `conformance` found no Prism: no Node, or no network

Results go to stdout; progress, warnings and errors go to stderr.";

/// Runs the command of the command line; starts `xtask-maintain` for those that only it has.
pub fn main() -> ExitCode {
    run(|_, _| forward::run())
}

/// Runs the command of the command line.
#[cfg(feature = "maintain")]
pub fn maintain() -> ExitCode {
    run(|command, workspace| match command {
        Maintain::Lint(lint) => lint.run(workspace),
        Maintain::Download(download) => download.run(workspace),
        Maintain::Migrate(migrate) => migrate.run(workspace),
        Maintain::Transcribe(transcribe) => transcribe.run(workspace),
        Maintain::Update(update) => update.run(workspace),
    })
}

fn run(maintain: impl Fn(&Maintain, &Workspace) -> anyhow::Result<ExitCode>) -> ExitCode {
    let cli = Cli::parse();
    let workspace = Workspace::find(cli.root);
    // An update finishes the changes of one that was stopped; every other command refuses to start on half of them.
    let finishes = matches!(&cli.command, Command::Maintain(Maintain::Update(update)) if !update.dry_run);
    let ready = if finishes { Ok(()) } else { workspace.refuse_half_done() };
    let result = ready.and_then(|()| match &cli.command {
        Command::Regen(regen) => regen.run(&workspace),
        Command::Outline(outline) => outline.run(&workspace),
        Command::Diff(diff) => diff.run(&workspace),
        Command::Record(record) => record.run(&workspace),
        Command::Conformance(conformance) => conformance.run(&workspace),
        Command::Maintain(command) => maintain(command, &workspace),
    });
    result.unwrap_or_else(|error| {
        eprintln!("error: {}", terminal(&format!("{error:#}")));
        ExitCode::from(2)
    })
}
