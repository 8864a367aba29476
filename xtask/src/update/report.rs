//! Formats what an update found and did as Markdown, for a pull request.

use std::fmt::Write as _;

use codegen::diff::{Lines, markdown};
use codegen::lint::{Kind, digest};

use super::news::{News, Release};
use crate::files::journal::Changes;
use crate::files::print::bullets;
use crate::project::workspace::Workspace;

/// Formats the changes for callers, what was migrated, what needs words or a decision, lines of the shared configuration that are
/// `unused`, and the written files.
pub(super) fn report(
    workspace: &Workspace,
    (news, unused): (&[News<'_>], &[String]),
    changes: &Changes,
    release: &Release,
    dry_run: bool,
) -> String {
    let mut out = String::new();
    for news in news {
        part(&mut out, news);
    }
    if !unused.is_empty() {
        let _ = writeln!(out, "## Shared configuration\n\n### Needs a decision\n\n{}", bullets(unused));
    }
    let files = changes.paths().collect::<Vec<_>>();
    let below = format!("{}/", workspace.show(&workspace.client()));
    let (client, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|path| {
        path.strip_prefix(&below).is_some_and(|path| path.starts_with("src/") || path.starts_with("tests/"))
    });
    let mut listed = others.into_iter().map(str::to_owned).collect::<Vec<_>>();
    if !client.is_empty() {
        let plural = if client.len() == 1 { "" } else { "s" };
        listed.push(format!("{} file{plural} below {}", client.len(), below.trim_end_matches('/')));
    }
    let verb = if dry_run { "Would write" } else { "Wrote" };
    let listed = if listed.is_empty() { "nothing".to_owned() } else { listed.join(", ") };
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{verb} {listed}.");
    let Release { current, next, released } = release;
    let _ = match next == current {
        true => writeln!(out, "The version stays {current}."),
        false => writeln!(out, "Version: {next}, after {released}."),
    };
    out
}

fn part(out: &mut String, news: &News<'_>) {
    let _ = writeln!(out, "## {}\n", news.candidate.spec().name());
    let _ = match &news.diff {
        Some(diff) => writeln!(out, "{}", markdown(diff, Lines::Folded)),
        None => writeln!(out, "The first document.\n"),
    };
    let mut list = |heading: &str, entries: &[String]| {
        if !entries.is_empty() {
            let _ = writeln!(out, "### {heading}\n\n{}", bullets(entries));
        }
    };
    let (mut left, mut done) = (Vec::new(), Vec::new());
    if let Some(migrated) = &news.migrated {
        (left, done) = (migrated.left.clone(), migrated.done.clone());
    }
    list("Migrated", &done);
    list("Corrected as lint proposes, please review", &news.settled);
    if let Some(transcription) = &news.transcription {
        let quoted = |all: &[String]| all.iter().map(|at| format!("`{at}`")).collect::<Vec<_>>();
        list("Needs words", &quoted(&transcription.wordless));
        list("Left out, since they are sentences and not facts", &quoted(&transcription.left_out));
    }
    list("Needs a decision", &left);
    let mut rest = news.findings.clone();
    let is_listed = |at: &str| left.iter().any(|line| line.starts_with(&format!("{at}: ")));
    rest.findings.retain(|finding| finding.kind != Kind::Words && !is_listed(&finding.pointer));
    let found = digest(&rest);
    let settled = news.findings.unsettled().next().is_none();
    let _ = match found.is_empty() {
        true if settled => writeln!(out, "Lint: no finding is left.\n"),
        true => writeln!(out, "Lint: no other finding is left.\n"),
        false => writeln!(out, "### Findings of lint\n\n{found}\n`cargo xtask lint` shows the details.\n"),
    };
}
