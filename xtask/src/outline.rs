//! `outline`: prints the public surface of the documents.

use std::fmt::{self, Write as _};
use std::ops::AddAssign;
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
      the operations and types of the client, by document and group; the last line counts them
  cargo xtask outline --document new.yaml --overlay spec/b2b-v1/overlay.yaml --config spec/codegen.toml \\
      --config spec/b2b-v1/codegen.toml
      what they would be if new.yaml replaced the document

Reads spec/*/openapi.yaml with its overlay.yaml, its codegen.toml and spec/codegen.toml, or the given files. Writes nothing. Prints a warning for each
action of the overlay and line of codegen.toml that no longer fits the document, and ignores it.

Exit codes: 0 success; 2 an error.";

impl Outline {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let (mut all, documents) = (Count::default(), self.selection.read(workspace)?);
        for document in &documents {
            let api = document.lenient()?.warned().api;
            let count = Count::of(&api);
            all += count;
            print(&format!("{}{count}\n", text(&api)))?;
        }
        if documents.len() > 1 {
            print(&format!("\nall documents: {all}\n"))?;
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
    out
}

/// The numbers of items of a document, or of several.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    calls: usize,
    events: usize,
    types: usize,
}

impl Count {
    fn of(api: &Api) -> Self {
        let events = api.groups.iter().map(|group| group.events.len()).sum();
        Self { calls: api.operations().count(), events, types: api.types.len() }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.calls += other.calls;
        self.events += other.events;
        self.types += other.types;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (all, calls) = (counted(self.calls + self.events, "operation"), counted(self.calls, "call"));
        write!(out, "{all} ({calls}, {}), {}", counted(self.events, "event"), counted(self.types, "type"))
    }
}
