//! `outline`: documents in, the public surface out, on stdout.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::Result;
use codegen::Api;

use crate::files::print::print;
use crate::project::document::Selection;
use crate::project::workspace::Workspace;

/// Print the public surface: a stable line for each operation and type
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Outline {
    #[command(flatten)]
    selection: Selection,
}

const HELP: &str = "\
Examples:
  cargo xtask outline
      what the client offers now, by group; the last line counts
  cargo xtask outline --document new.yaml --overlay spec/b2b-v1/overlay.yaml --config spec/b2b-v1/codegen.toml
      what it would offer, were it made from new.yaml; compare the two with diff

Reads spec/*/openapi.yaml with overlay.yaml and codegen.toml beside it, or the files given. Writes nothing.
Warns of actions and of lines of codegen.toml that no longer fit the document, and goes on without them.

Exit codes: 0 fine, 2 wrong usage or a document that cannot be used.";

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

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
