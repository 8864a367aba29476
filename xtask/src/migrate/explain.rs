//! What became of what no longer fits a new document: actions of the overlay and lines of the configuration, each with what it must
//! say now. Writes nothing.

use anyhow::Result;
use codegen::align::{Documents, documents};
use codegen::migrate;
use codegen::overlay::edit::edit;
use codegen::overlay::follow::{Edit, Step, follow};

use crate::project::document::{Document, Text};

/// Tells on stderr what became of what no longer fits `new`, by how it fitted `old`. Silent where that cannot be known.
pub(crate) fn explain(old: &Document, new: &Document) {
    if let Ok(lines) = explained(old, new)
        && !lines.is_empty()
    {
        eprintln!("what became of it, as `cargo xtask migrate` would write it:");
        lines.iter().for_each(|line| eprintln!("- {line}"));
    }
}

fn explained(old: &Document, new: &Document) -> Result<Vec<String>> {
    let mut told = Vec::new();
    let mut followed = new.clone();
    if let Some(overlay) = new.overlay() {
        let both = aligned(old, new.text())?;
        let steps = follow(overlay.source(), &both)?;
        told.extend(steps.iter().map(|step| told_step(&format!("{}#/actions/{}", overlay.name(), step.index), step)));
        let text = edit(overlay.source(), &steps)?;
        followed = followed.with_overlay(Text::new(overlay.name().to_owned(), text));
    }
    if let Some(config) = new.configuration() {
        let before = old.lenient()?.made.api;
        let lines = migrate::lines(&before, &followed.input()?)?;
        told.extend(lines.iter().map(|line| told_line(config.name(), line)));
    }
    Ok(told)
}

/// Both documents and which nodes are the same thing.
pub(crate) fn aligned(old: &Document, new: &Text) -> Result<Documents> {
    eprintln!("comparing {} with {}", new.name(), old.name());
    Ok(documents(old.text().source(), new.source())?)
}

pub(super) fn told_step(at: &str, step: &Step) -> String {
    let reason = &step.reason;
    match &step.edit {
        Edit::Target { to, .. } => format!("{at}: the target is now `{to}`: {reason}"),
        Edit::Reference { .. } => format!("{at}: {reason}"),
        Edit::Delete { target } => format!("{at}: deleted `{target}`: {reason}"),
        Edit::Undecided { target } => {
            format!("{at}: `{target}` is left out by `x-stale`: {reason}; correct or delete the action")
        }
        Edit::Partial { target } => {
            format!("{at}: `{target}`: {reason}; look whether the correction is still needed there")
        }
    }
}

pub(super) fn told_line(file: &str, line: &migrate::Line) -> String {
    use migrate::Edit;
    let (table, reason) = (&line.table, &line.reason);
    let what = match &line.edit {
        Edit::Key { from, to } => format!("`{from}` becomes `{to}`"),
        Edit::Entry { list, from, to } => format!("{list}: `{from}` becomes `{to}`"),
        Edit::Remove { key } => format!("`{key}` is deleted"),
        Edit::RemoveEntry { list, entry } => format!("{list}: `{entry}` is deleted"),
        Edit::Name { key, name } => format!("`{key} = \"{name}\"` comes in"),
        Edit::Deprecated { key, names } => format!("`{key}` has the deprecated name `{}`", names.join("`, `")),
    };
    format!("{file}: [{table}] {what}: {reason}")
}
