//! The steps of `update`, in order.

use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use codegen::Generated;
use codegen::diff::{Diff, Lines, Verdict, diff, markdown};
use codegen::lint::{Findings, digest};

use super::{Update, changelog, version};
use crate::document::Document;
use crate::download::candidate::{Candidate, Obtained, Spec, sweep};
use crate::output::{File, Plan, print, replace};
use crate::regen;
use crate::workspace::{Workspace, read};

/// A document that is published now.
struct News<'a> {
    candidate: Candidate<'a>,
    /// Against the document that is in place; `None` if there is none.
    diff: Option<Diff>,
    /// What of it its overlay does not settle, among the rest.
    findings: Findings,
}

impl Update {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let specs = self.origin.specs(workspace)?;
        let (mut documents, mut generated, mut news) = (Vec::new(), Vec::new(), Vec::new());
        for folder in workspace.specs()? {
            let spec = specs.iter().find(|spec| spec.folder() == folder);
            match spec.map(|spec| spec.obtain(&self.origin)).transpose()? {
                Some(Obtained::Document(candidate)) => {
                    documents.push(candidate.document(workspace)?);
                    let client = candidate.prove(workspace, !self.dry_run)?;
                    news.push(News::of(workspace, candidate, &client)?);
                    generated.push(client);
                }
                Some(Obtained::Unchanged) | None => {
                    let document = Document::in_folder(workspace, &folder)?;
                    generated.push(document.generate(&workspace.package()?)?);
                    documents.push(document);
                }
            }
        }
        let changelog = Changelog::with(workspace, &news)?;
        let plan = regen::client(workspace, &documents, &generated)?;
        let report = self.report(workspace, &news, &changelog, &plan)?;
        if !self.dry_run {
            plan.check()?;
            changelog.write()?;
            for news in &news {
                news.candidate.put_in_place()?;
            }
            plan.apply()?;
            sweep(&workspace.client())?;
        }
        print(&report)?;
        let settled = news.iter().all(|news| news.findings.unsettled().next().is_none());
        Ok(ExitCode::from(u8::from(!settled)))
    }

    /// What changed and what is written, as Markdown.
    fn report(&self, workspace: &Workspace, news: &[News<'_>], changelog: &Changelog, plan: &Plan) -> Result<String> {
        let mut out = String::new();
        // Writing to a string cannot fail.
        for news in news {
            let _ = writeln!(out, "## {}\n", news.candidate.spec().name());
            let _ = match &news.diff {
                Some(diff) => writeln!(out, "{}", markdown(diff, Lines::Folded)),
                None => writeln!(out, "A first document.\n"),
            };
            let left = digest(&news.findings);
            let _ = match left.is_empty() {
                true => writeln!(out, "Lint: all is settled.\n"),
                false => writeln!(out, "### Left by lint\n\n{left}\n`cargo xtask lint` proposes an action for each.\n"),
            };
        }
        let mut files = Vec::new();
        if changelog.changed {
            files.push(workspace.show(&changelog.path));
        }
        files
            .extend(news.iter().filter(|news| !news.candidate.is_in_place()).map(|news| news.candidate.spec().shown()));
        let modules = plan.files.values().filter(|file| **file != File::Unchanged).count();
        if modules > 0 {
            let plural = if modules == 1 { "" } else { "s" };
            files.push(format!("{modules} file{plural} below {}", workspace.show(&workspace.client())));
        }
        let verb = if self.dry_run { "Would write" } else { "Wrote" };
        let _ = writeln!(out, "{verb} {}.", if files.is_empty() { "nothing".to_owned() } else { files.join(", ") });
        let verdict =
            news.iter().filter_map(|news| news.diff.as_ref()).map(Diff::verdict).max().unwrap_or(Verdict::None);
        let current = version::current(workspace)?;
        let suggested = version::suggested(&current, verdict).with_context(|| format!("version {current}"))?;
        let _ = if suggested == current {
            writeln!(out, "The version {current} may stay.")
        } else {
            writeln!(out, "Suggested version: {suggested}, after {current}.")
        };
        Ok(out)
    }
}

/// The changelog as it will be.
struct Changelog {
    path: PathBuf,
    text: String,
    changed: bool,
}

impl Changelog {
    fn with(workspace: &Workspace, news: &[News<'_>]) -> Result<Self> {
        let path = workspace.client().join("CHANGELOG.md");
        let old = match fs::exists(&path) {
            Ok(true) => read(&path, &workspace.show(&path))?,
            Ok(false) => String::new(),
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error).with_context(|| workspace.show(&path)),
        };
        let mut text = old.clone();
        for news in news {
            if let Some(entry) = news.entry() {
                text = changelog::insert(&text, &entry);
            }
        }
        Ok(Self { changed: text != old, path, text })
    }

    fn write(&self) -> Result<()> {
        if self.changed {
            replace(&self.path, &self.text).with_context(|| self.path.display().to_string())?;
        }
        Ok(())
    }
}

impl<'a> News<'a> {
    /// Lints a document, which gives the client `generated`, and compares it with the one in place.
    fn of(workspace: &Workspace, candidate: Candidate<'a>, generated: &Generated) -> Result<Self> {
        let spec = candidate.spec();
        eprintln!("linting {}", spec.shown());
        let findings = candidate.document(workspace)?.lint(&[])?;
        if !spec.has_document() {
            return Ok(Self { candidate, diff: None, findings });
        }
        let old = Document::in_folder(workspace, spec.folder())?.resolve();
        let old = old.with_context(|| {
            format!(
                "{}: cannot be compared with\n  help: `cargo xtask download` and `cargo xtask regen` replace it all the same\n  why",
                spec.shown()
            )
        })?;
        let diff = diff(&old.api, &generated.api);
        Ok(Self { candidate, diff: Some(diff), findings })
    }

    /// Nothing to tell where callers see no change, or where it is the document that was told of before.
    fn entry(&self) -> Option<changelog::Entry> {
        let spec = self.candidate.spec();
        let told = spec.recorded() == Some(&self.candidate.sha256);
        let diff = self.diff.as_ref().filter(|diff| !told && diff.for_callers().next().is_some())?;
        Some(changelog::Entry::new(
            spec.name(),
            spec.recorded(),
            &self.candidate.sha256,
            &markdown(diff, Lines::Folded),
        ))
    }
}

impl Spec {
    fn has_document(&self) -> bool {
        self.folder().join("openapi.yaml").exists()
    }
}
