//! Explains what actions of the overlay and lines of the configuration must become for a new document. Writes nothing.

use anyhow::Result;
use codegen::align::{Documents, documents};
use codegen::migrate;
use codegen::overlay::edit::edit;
use codegen::overlay::follow::{Edit, Step, follow};
use codegen::text::printable;

use crate::project::document::{Document, Text};

/// Prints on stderr what `migrate` would change for `new`, if that can be done from `old`.
pub(crate) fn explain(old: &Document, new: &Document) {
    if let Ok(lines) = explained(old, new)
        && !lines.is_empty()
    {
        eprintln!("`cargo xtask migrate` would change:");
        lines.iter().for_each(|line| eprintln!("- {}", printable(line)));
    }
}

fn explained(old: &Document, new: &Document) -> Result<Vec<String>> {
    let mut done = Vec::new();
    let mut followed = new.clone();
    if let Some(overlay) = new.overlay() {
        let both = aligned(old, new.text())?;
        let steps = follow(overlay.source(), &both)?;
        done.extend(
            steps.iter().map(|step| describe_step(&format!("{}#/actions/{}", overlay.name(), step.index), step)),
        );
        let text = edit(overlay.source(), &steps)?;
        followed = followed.with_overlay(Text::new(overlay.name().to_owned(), text));
    }
    if let Some(config) = &new.configuration().own {
        let before = old.lenient()?.made.api;
        let lines = migrate::lines(&before, &followed.input()?)?;
        done.extend(lines.iter().map(|line| describe_line(config.name(), line)));
    }
    Ok(done)
}

/// Aligns the nodes of both documents.
pub(crate) fn aligned(old: &Document, new: &Text) -> Result<Documents> {
    eprintln!("comparing {} with {}", new.name(), old.name());
    Ok(documents(old.text().source(), new.source())?)
}

pub(super) fn describe_step(at: &str, step: &Step) -> String {
    let reason = &step.reason;
    match &step.edit {
        Edit::Target { to, .. } => format!("{at}: the target is now `{to}`: {reason}"),
        Edit::Reference { .. } => format!("{at}: {reason}"),
        Edit::Delete { target } => format!("{at}: deleted `{target}`: {reason}"),
        Edit::Undecided { target } => {
            format!("{at}: `{target}` is ignored because of `x-stale`: {reason}; correct or delete the action")
        }
        Edit::Partial { target } => {
            format!("{at}: `{target}`: {reason}; check whether the correction is still needed there")
        }
    }
}

pub(super) fn describe_line(file: &str, line: &migrate::Line) -> String {
    use migrate::Edit;
    let (table, reason) = (&line.table, &line.reason);
    let what = match &line.edit {
        Edit::Key { from, to } => format!("`{from}` becomes `{to}`"),
        Edit::Entry { list, from, to } => format!("{list}: `{from}` becomes `{to}`"),
        Edit::Remove { key } => format!("`{key}` is deleted"),
        Edit::RemoveEntry { list, entry } => format!("{list}: `{entry}` is deleted"),
        Edit::Name { key, name } => format!("`{key} = \"{name}\"` is added"),
        Edit::Deprecated { key, names } => format!("`{key}` gets the deprecated name `{}`", names.join("`, `")),
    };
    format!("{file}: [{table}] {what}: {reason}")
}
