//! `download`: where a document is published in; the document in its folder below `spec/`, once it has proved itself, out.
//! It must not know what changed in it; that is `diff` and `update`.

#[cfg(feature = "maintain")]
pub(crate) mod address;
#[cfg(feature = "maintain")]
pub(crate) mod candidate;
#[cfg(feature = "maintain")]
mod fetch;
mod origin;
#[cfg(feature = "maintain")]
mod progress;

pub(crate) use origin::Origin;

/// Replace a document below `spec/` by the one that is published now
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Download {
    #[command(flatten)]
    pub(crate) origin: Origin,
    /// Write nothing; exit 1 if what is published is not what source.toml says
    #[arg(long)]
    check: bool,
    /// Write nothing; say what would be done, and warn of what no longer fits beside the new document
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask download
      put what is published in the place of each document
  cargo xtask download --check
      whether something else is published than the last time
  cargo xtask download --dry-run
      whether the document that is published now can be used with the overlay and the configuration as they are
  cargo xtask download b2b-v1 --from spec/b2b-v1/openapi.rejected.yaml
      try again with a document that was rejected, after its mistakes were corrected in overlay.yaml

Files:
  spec/*/source.toml             where the document is published (url), whereto it may redirect (hosts), and what it was
                                 the last time
  spec/*/openapi.yaml            the document, replaced at once or not at all
  spec/*/openapi.rejected.yaml   a document that cannot be generated from

Only https is spoken, but for servers on this machine. The document is not replaced unless a client can be generated from
the new one. Not everything that is published may be committed: see spec/README.md.

Exit codes: 0 done, or nothing changed; 1 --check found another document; 2 an error, and the document is as it was.";

#[cfg(feature = "maintain")]
mod run {
    use std::process::ExitCode;

    use anyhow::Result;

    use super::Download;
    use super::candidate::{Candidate, Obtained};
    use crate::files::print::print;
    use crate::migrate::explain::explain;
    use crate::project::document::{Document, counted};
    use crate::project::workspace::Workspace;

    impl Download {
        pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
            let mut code = ExitCode::SUCCESS;
            for spec in self.origin.specs(workspace)? {
                if self.check {
                    let changed = spec.check(&self.origin)?;
                    print(&format!("{}: {}\n", spec.name(), if changed { "changed" } else { "unchanged" }))?;
                    if changed {
                        code = ExitCode::FAILURE;
                    }
                    continue;
                }
                let done = match spec.obtain(&self.origin)? {
                    Obtained::Unchanged => "unchanged".to_owned(),
                    Obtained::Document(candidate) if self.dry_run => would(&candidate, workspace)?,
                    Obtained::Document(candidate) => replace(&candidate, workspace)?,
                };
                print(&format!("{}: {done}\n", spec.shown()))?;
            }
            Ok(code)
        }
    }

    fn would(candidate: &Candidate<'_>, workspace: &Workspace) -> Result<String> {
        if candidate.is_in_place() {
            return Ok("unchanged".to_owned());
        }
        let document = candidate.document(workspace)?;
        let fit = document.generate_lenient(&workspace.package()?)?;
        let done = match fit.stale.as_slice() {
            [] => format!("would be replaced; {} bytes, sha256 {}", candidate.text.len(), candidate.sha256),
            stale => format!("would be refused; {}", counted(stale)),
        };
        let stale = !fit.stale.is_empty();
        fit.warned();
        if stale {
            told(candidate, workspace, &document);
        }
        Ok(done)
    }

    /// Tells what became of what no longer fits, where there is a document that it fitted.
    fn told(candidate: &Candidate<'_>, workspace: &Workspace, document: &Document) {
        if let Ok(old) = Document::in_folder(workspace, candidate.spec().folder()) {
            explain(&old, document);
        }
    }

    fn replace(candidate: &Candidate<'_>, workspace: &Workspace) -> Result<String> {
        if candidate.is_in_place() {
            candidate.put_in_place()?;
            return Ok("unchanged".to_owned());
        }
        let document = candidate.document(workspace)?;
        candidate.prove(workspace, &document, true).inspect_err(|_| told(candidate, workspace, &document))?;
        candidate.put_in_place()?;
        eprintln!("note: the document is its publisher's; whether it may be committed is in spec/README.md");
        Ok(format!("replaced; {} bytes, sha256 {}", candidate.text.len(), candidate.sha256))
    }
}
