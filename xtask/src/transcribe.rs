//! `transcribe`: updates our own text of a document with the facts of the published one.

use std::path::PathBuf;

/// Update our openapi.yaml with the facts of a published document, but not its sentences
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Transcribe {
    /// The folder below `spec/`; required if there are several
    name: Option<String>,
    /// Take the facts from this file; default: from the working openapi.yaml, and our words from the committed one
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Write nothing; print what would change
    #[arg(long)]
    dry_run: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask transcribe --from published.yaml
      write the facts of published.yaml, with our words, to spec/*/openapi.yaml
  cargo xtask download && cargo xtask transcribe
      the same with the document that is published now

Copies everything except summaries, descriptions, titles, and sentences under unknown keys. An item keeps our words, also if its path,
id or name changed. A new item has no words yet; it gets a comment line

  # words: /paths/~1rooms/get

which `cargo xtask lint` reports until you write the words and delete the line.

Exit codes: 0 success, or nothing changed; 2 an error, and openapi.yaml is unchanged.";

#[cfg(feature = "maintain")]
pub(crate) mod run {
    use std::process::ExitCode;

    use anyhow::{Context, Result, bail};
    use codegen::align::Documents;
    use codegen::transcribe::{Transcription, transcribe};

    use super::Transcribe;
    use crate::files::print::{bullets, print};
    use crate::files::replace::replace;
    use crate::migrate::explain::aligned;
    use crate::project::commit;
    use crate::project::document::{Document, Text};
    use crate::project::workspace::Workspace;

    impl Transcribe {
        pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
            let folder = workspace.spec(self.name.as_deref())?;
            let path = folder.join("openapi.yaml");
            let ours = Document::in_folder(workspace, &folder)?;
            let (ours, published) = match &self.from {
                Some(from) => (ours, Text::read(from, from.display().to_string())?),
                None => {
                    let Some(old) = commit::file(workspace, "HEAD", &path)? else {
                        bail!("{}: not committed\n  help: give the published document with `--from FILE`", ours.name());
                    };
                    let published = ours.text().clone();
                    (ours.with_text(old), published)
                }
            };
            let both = aligned(&ours, &published)?;
            let made = of(&ours, &both)?;
            let changed = made.text != std::fs::read_to_string(&path).unwrap_or_default();
            if changed && !self.dry_run {
                replace(&path, &made.text).with_context(|| workspace.show(&path))?;
            }
            print(&summary(&workspace.show(&path), &made, changed, self.dry_run))?;
            Ok(ExitCode::SUCCESS)
        }
    }

    /// Our text with the facts of the newer document.
    pub(crate) fn of(ours: &Document, both: &Documents) -> Result<Transcription> {
        Ok(transcribe(ours.text().source(), (&both.old, &both.new), &both.alignment)?)
    }

    fn summary(path: &str, made: &Transcription, changed: bool, dry_run: bool) -> String {
        let mut out = match (changed, dry_run) {
            (false, _) => format!("{path}: unchanged\n"),
            (true, true) => format!("{path}: would be written\n"),
            (true, false) => format!("{path}: written\n"),
        };
        let lists = [
            ("New, without words", &made.wordless),
            ("Removed", &made.removed),
            ("Left out, since they are sentences and not facts", &made.left_out),
        ];
        for (heading, entries) in lists.into_iter().filter(|(_, entries)| !entries.is_empty()) {
            out.push_str(&format!("{heading}:\n{}", bullets(entries)));
        }
        out
    }
}
