//! `lint`: reports where documents contradict their own examples and recorded responses.

use std::path::PathBuf;

use crate::project::document::Selection;

/// Find where a document contradicts its own examples, and what the overlay does not correct
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Lint {
    #[command(flatten)]
    selection: Selection,
    /// Lint the documents below `spec/` without their overlays
    #[arg(long, conflicts_with = "document")]
    no_overlay: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Allow findings of this kind, like a line of `[lint.allow]` in codegen.toml
    #[arg(long, value_name = "KIND")]
    allow: Vec<String>,
    /// Write a report for the publisher of the document as Markdown: each mistake, its evidence and a proposed correction
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
      what the overlays of the documents below spec/ do not correct
  cargo xtask lint --no-overlay --report mistakes.md
      everything that the publisher would have to correct, as a report
  cargo xtask lint --document openapi.yaml --overlay overlay.yaml --format json
      another document, as JSON

A finding has the operation, the JSON pointer of the evidence, what the schema says, what the example shows, and an action that you can
paste into overlay.yaml. Differences that the client accepts, such as a number that is sent as text, are not reported. To allow a kind
of finding, add it to codegen.toml with a reason:

  [lint.allow]
  unreachable = \"components that are used by other documents\"

Two kinds are about our own files. `path-target`: a target of the overlay names a path, which may change; the finding has the same target
with operation ids. `words`: a comment `# words: POINTER` in openapi.yaml marks an item that has no description yet.

Exit codes: 0 no finding is left; 1 a finding is left; 2 an error.";

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
