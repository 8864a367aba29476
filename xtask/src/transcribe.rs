//! `transcribe`: a published document in; its facts in our own text of it, with our words, out.

use std::path::PathBuf;

/// Carry the facts of a published document over into our openapi.yaml, without its words
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Transcribe {
    /// Folder below `spec/`, where there are several
    name: Option<String>,
    /// Take the facts from this file; without it, from the openapi.yaml in the working tree, and our words from the committed one
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Write nothing; print what would change
    #[arg(long)]
    dry_run: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask transcribe --from published.yaml
      the facts of published.yaml, with the words of spec/*/openapi.yaml
  cargo xtask download && cargo xtask transcribe
      the same with what is published now

Everything carries over but summaries, descriptions and titles, and sentences under keys that are not known. Our words stay where
the thing is the same, also when it has another path, id or name. What is new has no words yet: it gets a comment line

  # words: /paths/~1rooms/get

of which `cargo xtask lint` tells until the words are written and the line is deleted.

Exit codes: 0 done, or nothing changed; 2 an error, and openapi.yaml is as it was.";

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
                        bail!("{}: not committed\n  help: name the published document: `--from FILE`", ours.name());
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
            print(&told(&workspace.show(&path), &made, changed, self.dry_run))?;
            Ok(ExitCode::SUCCESS)
        }
    }

    /// Our text with the facts of the newer document.
    pub(crate) fn of(ours: &Document, both: &Documents) -> Result<Transcription> {
        Ok(transcribe(ours.text().source(), (&both.old, &both.new), &both.alignment)?)
    }

    fn told(path: &str, made: &Transcription, changed: bool, dry_run: bool) -> String {
        let mut out = match (changed, dry_run) {
            (false, _) => format!("{path}: unchanged\n"),
            (true, true) => format!("{path}: would be written\n"),
            (true, false) => format!("{path}: written\n"),
        };
        let lists = [
            ("New, without words", &made.wordless),
            ("Gone", &made.removed),
            ("Sentences of the publisher in the place of facts, left out", &made.left_out),
        ];
        for (heading, entries) in lists.into_iter().filter(|(_, entries)| !entries.is_empty()) {
            out.push_str(&format!("{heading}:\n{}", bullets(entries)));
        }
        out
    }
}
