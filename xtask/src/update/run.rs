//! Runs the steps of `update`. Everything is computed before anything is written.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use codegen::Generated;
use codegen::diff::{Diff, Verdict, diff};
use codegen::lint::Findings;

use super::news::{News, Release};
use super::version::{self, Version};
use super::{Update, changelog, report, settle, surface};
use crate::download::candidate::{Candidate, Obtained, Spec};
use crate::files::journal::{Changes, finish};
use crate::files::print::print;
use crate::migrate::explain::aligned;
use crate::migrate::run::follow_document;
use crate::project::document::{Document, Text, unused};
use crate::project::workspace::{Workspace, read};
use crate::regen;
use crate::transcribe::run as transcribe;

/// A document with its client.
struct Made {
    document: Document,
    generated: Generated,
}

impl Update {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        if !self.dry_run && finish(workspace)? {
            eprintln!("finished an update that was stopped while it wrote");
        }
        let specs = self.origin.specs(workspace)?;
        let (mut all, mut news, mut changes) = (Vec::new(), Vec::new(), Changes::default());
        for folder in workspace.specs()? {
            let spec = specs.iter().find(|spec| spec.folder() == folder);
            match spec.map(|spec| self.obtain(spec)).transpose()? {
                Some(Obtained::Document(candidate)) => {
                    let (one, made, own) = self.follow(workspace, candidate)?;
                    changes.extend(own);
                    news.push(one);
                    all.push(made);
                }
                Some(Obtained::Unchanged) | None => {
                    let document = Document::in_folder(workspace, &folder)?;
                    let generated = document.generate(&workspace.package()?)?;
                    all.push(Made { document, generated });
                }
            }
        }
        let (documents, generated): (Vec<_>, Vec<_>) =
            all.into_iter().map(|made| (made.document, made.generated)).unzip();
        let unused = unused(&generated);
        let plan = regen::client(workspace, &documents, &generated)?;
        plan.check()?;
        changes.extend(plan.changes(workspace)?);
        let version = release(workspace, &news, &mut changes)?;
        let text = report::report(workspace, (&news, &unused), &changes, &version, self.dry_run);
        if !self.dry_run {
            changes.make(workspace)?;
        }
        print(&text)?;
        Ok(ExitCode::from(u8::from(!unused.is_empty() || news.iter().any(News::is_open))))
    }

    /// The document that is published now; unchanged if our text was transcribed from it.
    fn obtain<'a>(&self, spec: &'a Spec) -> Result<Obtained<'a>> {
        let obtained = spec.obtain(&self.origin)?;
        match &obtained {
            Obtained::Document(candidate) if spec.is_transcribed()? => {
                if spec.has_published()? {
                    let shown = spec.shown();
                    bail!("{shown}: the published document, not our own text of it\n  help: run `git restore {shown}`");
                }
                let known = spec.recorded() == Some(&candidate.sha256);
                Ok(if known { Obtained::Unchanged } else { obtained })
            }
            _ => Ok(obtained),
        }
    }

    /// Computes everything that follows from a new document: overlay, configuration, our text, client and diff.
    fn follow<'a>(&self, workspace: &Workspace, candidate: Candidate<'a>) -> Result<(News<'a>, Made, Changes)> {
        let spec = candidate.spec();
        let path = spec.folder().join("openapi.yaml");
        let published = Text::new(candidate.origin().to_owned(), candidate.text.clone());
        let mut changes = Changes::default();
        let (mut migrated, mut transcription, mut before) = (None, None, Findings::default());
        let document = if path.exists() {
            let old = Document::in_folder(workspace, spec.folder())?;
            let both = aligned(&old, &published)?;
            let text = match spec.is_transcribed()? {
                true => {
                    let made = transcribe::of(&old, &both)?;
                    let text = Text::new(spec.shown(), made.text.clone());
                    transcription = Some(made);
                    text
                }
                false => published,
            };
            let followed = follow_document(workspace, spec.folder(), &old, (text, &both))?;
            changes.extend(followed.changes.clone());
            eprintln!("linting {}", old.name());
            let document = followed.document.clone();
            migrated = Some(followed);
            before = old.lint(&[]).unwrap_or_default();
            document
        } else {
            candidate.document(workspace)?
        };
        let overlay = spec.folder().join("overlay.yaml");
        // An action that no longer fits is an error below, or a warning.
        let (document, findings, settled) = match document.stale()?.is_empty() {
            true => {
                eprintln!("linting {}", document.name());
                settle::settle(document, &workspace.show(&overlay), &before)?
            }
            false => (document, Findings::default(), Vec::new()),
        };
        if let Some(text) = document.overlay().filter(|_| !settled.is_empty()) {
            changes.write(workspace, &overlay, text.text().to_owned())?;
        }
        let generated = candidate.prove(workspace, &document, !self.dry_run)?;
        let diff = migrated.as_ref().map(|migrated| diff(&migrated.before, &generated.api));
        changes.write(workspace, &path, document.text().text().to_owned())?;
        changes.write(workspace, &spec.folder().join("source.toml"), candidate.source_text()?)?;
        changes.remove(workspace, &candidate.rejected());
        changes.extend(surface::changes(workspace, spec.folder(), &generated)?);
        let news = News { candidate, migrated, settled, transcription, diff, findings };
        Ok((news, Made { document, generated }, changes))
    }
}

/// Adds the changelog and the next version to the changes.
fn release(workspace: &Workspace, news: &[News<'_>], changes: &mut Changes) -> Result<Release> {
    let path: PathBuf = workspace.client().join("CHANGELOG.md");
    let mut text = if path.exists() { read(&path, &workspace.show(&path))? } else { String::new() };
    let version = Version::find(workspace)?;
    let current = version.current.clone();
    let released = changelog::released(&text).unwrap_or(&current).to_owned();
    let verdict = news.iter().filter_map(|news| news.diff.as_ref()).map(Diff::verdict).max().unwrap_or(Verdict::None);
    let next = version::next(&released, &current, verdict)?;
    for entry in news.iter().filter_map(News::entry) {
        text = changelog::insert(&text, &entry);
    }
    if next != current {
        text = changelog::set_next(&text, &next, &released);
        version.write(workspace, &next, changes)?;
    }
    if !text.is_empty() {
        changes.write(workspace, &path, text)?;
    }
    Ok(Release { current, next, released })
}
