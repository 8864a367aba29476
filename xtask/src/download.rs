//! `download`: replaces a document with the published one, once a client can be generated from it.

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

/// Replace a document below `spec/` with the one that is published now
#[derive(Debug, clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Download {
    #[command(flatten)]
    pub(crate) origin: Origin,
    /// Write nothing; exit with 1 if the published document is not the one in source.toml
    #[arg(long)]
    check: bool,
    /// Write nothing; print what would be done, and what no longer fits the new document
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,
}

const HELP: &str = "\
Examples:
  cargo xtask download
      replace each document with the published one
  cargo xtask download --check
      check whether another document was published
  cargo xtask download --dry-run
      check whether the published document fits the overlay and the configuration
  cargo xtask download b2b-v1 --from spec/b2b-v1/openapi.rejected.yaml
      try a rejected document again, after you corrected its mistakes in overlay.yaml

Files:
  spec/*/source.toml             where the document is published (url), which hosts it may redirect to (hosts), and what was
                                 downloaded last
  spec/*/openapi.yaml            the document
  spec/*/openapi.rejected.yaml   a document that no client can be generated from

Uses https only, except for servers on this machine. Replaces the document only if a client can be generated from the new one. Not
every published document may be committed: see spec/README.md.

Exit codes: 0 success, or nothing changed; 1 --check found another document; 2 an error, and the document is unchanged.";

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
            explain_misfits(candidate, workspace, &document);
        }
        Ok(done)
    }

    /// Explains what no longer fits, if there is a document that it fitted.
    fn explain_misfits(candidate: &Candidate<'_>, workspace: &Workspace, document: &Document) {
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
        candidate
            .prove(workspace, &document, true)
            .inspect_err(|_| explain_misfits(candidate, workspace, &document))?;
        candidate.put_in_place()?;
        eprintln!("note: the document belongs to its publisher; spec/README.md says whether you may commit it");
        Ok(format!("replaced; {} bytes, sha256 {}", candidate.text.len(), candidate.sha256))
    }
}
