//! `outline`: prints the public surface of the documents.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::Result;
use codegen::Api;
use codegen::text::counted;

use crate::files::print::print;
use crate::project::document::Selection;
use crate::project::workspace::Workspace;

/// Print the public surface: one line for each operation and type
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Outline {
    #[command(flatten)]
    selection: Selection,
}

const HELP: &str = "\
Examples:
  cargo xtask outline
      the operations and types of the client, by group; the last line counts them
  cargo xtask outline --document new.yaml --overlay spec/b2b-v1/overlay.yaml --config spec/b2b-v1/codegen.toml
      what they would be if new.yaml replaced the document

Reads spec/*/openapi.yaml with its overlay.yaml and codegen.toml, or the given files. Writes nothing. Prints a warning for each
action of the overlay and line of codegen.toml that no longer fits the document, and ignores it.

Exit codes: 0 success; 2 an error.";

impl Outline {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        for document in self.selection.read(workspace)? {
            print(&text(&document.lenient()?.warned().api))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn text(api: &Api) -> String {
    let mut out = String::new();
    for (group, lines) in codegen::outline(api) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "# {}::{group}\n\n{}\n", api.module, lines.trim_end());
    }
    let calls = api.operations().count();
    let events: usize = api.groups.iter().map(|group| group.events.len()).sum();
    let (all, calls) = (counted(calls + events, "operation"), counted(calls, "call"));
    let (events, types) = (counted(events, "event"), counted(api.types.len(), "type"));
    let _ = writeln!(out, "{all} ({calls}, {events}), {types}");
    out
}
