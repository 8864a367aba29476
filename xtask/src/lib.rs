//! `cargo xtask`: the project's commands. A file per command; all input and output of the project lives in this package.
//!
//! | room | does |
//! | --- | --- |
//! | `regen` | writes the client from the documents, or compares (`check`), or makes a crate of its own (`standalone`) |
//! | `outline` | prints the public surface |
//! | `diff` | tells what a change of a document means for callers |
//! | `lint` | tells where a document contradicts itself |
//! | `record` | keeps a response that was received, without anything personal |
//! | `conformance` | lets Prism judge a request of each operation |
//! | `download` | puts the published document in place, once it has proved itself; `source` remembers what it was |
//! | `migrate` | brings overlay and configuration in step with a new document |
//! | `transcribe` | carries the facts of a document over into our own text of it |
//! | `update` | does all of these in turn, and writes the changelog and the version |
//! | `document` | which documents a command is about, and their texts |
//! | `recorded` | the received responses beside a document |
//! | `journal` | makes changes of many files whole or not at all |
//! | `workspace` | where the project's files are |
//! | `features` | keeps the list of features in the client's manifest in step |
//! | `output` | compares what was produced with what is on disk, and replaces files |
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

use crate::project::workspace::Workspace;

/// The project's commands: generate the client from its documents, keep up with them, and look at what it offers
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXIT_CODES, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Root of the project, where it is not the one that this program was built in
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
  0  done, or nothing differs
  1  `regen --check` or `download --check` found a difference, `diff` a change for callers,
     `lint` a mistake that the overlay does not settle, `conformance` a request that is invalid
  2  an error: wrong usage, or a document, a file or a folder that cannot be used
  3  `conformance` found no Prism: no Node, or no network

Results go to stdout; progress and errors go to stderr.";

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
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}
