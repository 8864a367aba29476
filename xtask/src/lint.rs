//! `lint`: documents in, what they contradict of themselves out; and, for the publisher, a report of it.

use std::path::PathBuf;

use crate::project::document::Selection;

/// Tell where a document contradicts itself, by its own examples, and what the overlay does not settle
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Lint {
    #[command(flatten)]
    selection: Selection,
    /// Leave the overlays below `spec/` out: what the published document says by itself
    #[arg(long, conflicts_with = "document")]
    no_overlay: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Let findings of this kind stand, as a line of `[lint.allow]` in codegen.toml does
    #[arg(long, value_name = "KIND")]
    allow: Vec<String>,
    /// Write Markdown for whoever publishes the document: each mistake, the evidence, the proposed correction
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

const HELP: &str = "\
Examples:
  cargo xtask lint
      the documents below spec/ with their overlays: what is not settled
  cargo xtask lint --no-overlay --report mistakes.md
      what the publisher would have to correct, as Markdown to send
  cargo xtask lint --document openapi.yaml --overlay overlay.yaml --format json
      another document, for a program

A finding names the operation, the JSON pointer of the evidence, what the document says, what it shows, and an action that can be
pasted into overlay.yaml. Nothing is told of what the client reads all the same, such as a number that is sent as text. A kind of
finding that may stand is allowed in codegen.toml, with the reason:

  [lint.allow]
  unreachable = \"components that are kept for other documents\"

Two kinds are about files of ours. `path-target`: an action of the overlay names a path, which may move; the finding has the target
by operation ids. `words`: nobody has described a thing yet; a comment `# words: POINTER` above it in openapi.yaml says so.

Exit codes: 0 all is settled; 1 a finding is not; 2 an error.";

#[cfg(feature = "maintain")]
mod run {
    use std::process::ExitCode;

    use anyhow::{Context, Result};
    use codegen::lint::{Findings, json, markdown, text};

    use super::{Format, Lint};
    use crate::files::print::print;
    use crate::files::replace::replace;
    use crate::project::workspace::Workspace;

    impl Lint {
        pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
            let documents = self.selection.read(workspace)?;
            let mut all = Vec::new();
            for document in documents {
                let document = if self.no_overlay { document.without_overlay() } else { document };
                let findings = document.lint(&self.allow)?;
                all.push((document.name().to_owned(), findings));
            }
            if let Some(report) = &self.report {
                let text: Vec<String> = all.iter().map(|(name, findings)| markdown(name, findings)).collect();
                replace(report, &text.join("\n")).with_context(|| report.display().to_string())?;
            }
            print(&self.shown(&all))?;
            let settled = all.iter().all(|(_, findings)| findings.unsettled().next().is_none());
            Ok(ExitCode::from(u8::from(!settled)))
        }

        fn shown(&self, all: &[(String, Findings)]) -> String {
            match self.format {
                Format::Json => {
                    let all = all.iter().map(|(name, findings)| {
                        let mut object = json(findings);
                        object["name"] = name.as_str().into();
                        object
                    });
                    format!("{:#}\n", serde_json::Value::from_iter(all))
                }
                Format::Text => all.iter().map(|(name, findings)| format!("{name}\n\n{}", text(findings))).collect(),
            }
        }
    }
}
