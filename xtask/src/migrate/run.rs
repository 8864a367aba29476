//! The steps of `migrate`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use codegen::align::Documents;
use codegen::overlay::edit::edit;
use codegen::overlay::follow::{Edit, Step, follow};
use codegen::{Api, Recorded, migrate};

use super::explain::{aligned, describe_line, describe_step};
use super::{Migrate, lines};
use crate::files::journal::Changes;
use crate::files::print::{bullets, print};
use crate::project::commit;
use crate::project::document::{CONFIGURATION, Document, Text};
use crate::project::recorded;
use crate::project::workspace::{Workspace, read};

/// How often the configuration is checked again: a nested name is found only once the names around it are settled.
const PASSES: usize = 16;

/// What a new document requires.
#[derive(Debug)]
pub(crate) struct Migrated {
    /// The model of the old document.
    pub(crate) before: Api,
    /// The new document with its overlay, configuration and recorded responses.
    pub(crate) document: Document,
    pub(crate) changes: Changes,
    /// What was changed and why, one line each.
    pub(crate) done: Vec<String>,
    /// What is left to decide, one line each.
    pub(crate) left: Vec<String>,
}

impl Migrate {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<ExitCode> {
        let folder = workspace.spec(self.name.as_deref())?;
        let current = Document::in_folder(workspace, &folder)?;
        let (old, new) = match &self.document {
            Some(path) => (current, Text::read(path, path.display().to_string())?),
            None => {
                let Some(old) = commit::file(workspace, "HEAD", &folder.join("openapi.yaml"))? else {
                    bail!(
                        "{}: not committed\n  help: give the new document: `cargo xtask migrate FILE`",
                        current.name()
                    );
                };
                let new = current.text().clone();
                (current.with_text(old), new)
            }
        };
        let both = aligned(&old, &new)?;
        let migrated = follow_document(workspace, &folder, &old, (new, &both))?;
        if !self.dry_run {
            migrated.changes.make(workspace)?;
        }
        print(&summary(&migrated, self.dry_run))?;
        Ok(ExitCode::from(u8::from(!migrated.left.is_empty())))
    }
}

/// Adapts the overlay, the configuration and the recorded responses of a document to the text that replaces it.
pub(crate) fn follow_document(
    workspace: &Workspace,
    folder: &Path,
    old: &Document,
    (new, both): (Text, &Documents),
) -> Result<Migrated> {
    let before = old.lenient()?.made.api;
    let (mut done, mut left, mut changes) = (Vec::new(), Vec::new(), Changes::default());
    let mut corrected = None;
    if let Some(overlay) = old.overlay() {
        let steps = follow(overlay.source(), both)?;
        let text = edit(overlay.source(), &steps)?;
        changes.write(workspace, &folder.join("overlay.yaml"), text.clone())?;
        corrected = Some(Text::new(overlay.name().to_owned(), text));
        for step in &steps {
            let list = if is_left(step) { &mut left } else { &mut done };
            let deleted = |other: &&Step| other.index < step.index && matches!(other.edit, Edit::Delete { .. });
            // The index in the new overlay; of a deleted action, the one in the old overlay.
            let index = match step.edit {
                Edit::Delete { .. } => step.index,
                _ => step.index - steps.iter().filter(deleted).count(),
            };
            list.push(describe_step(&format!("{}#/actions/{index}", overlay.name()), step));
        }
    }
    let bare = Document::new(new.clone(), corrected.clone(), old.configuration().clone(), Vec::new());
    let renamed = migrate::operations(&before, &bare.input()?)?;
    let mut responses = Vec::new();
    for mut response in old.recorded().iter().cloned() {
        if let Some(to) = renamed.get(&response.operation) {
            let file = response.name.rsplit('/').next().unwrap_or(&response.name).to_owned();
            let path = recorded::folder(folder).join(&file);
            let text = read(&path, &response.name)?;
            changes.remove(workspace, &path);
            let Some(to) = to else {
                done.push(format!("{}: deleted; its operation is gone", response.name));
                continue;
            };
            let name = file.replacen(&response.operation, to, 1);
            done.push(format!("{}: renamed to {name}, like its operation", response.name));
            response = Recorded::parse(&workspace.show(&recorded::folder(folder).join(&name)), &name, &text)?;
            changes.write(workspace, &recorded::folder(folder).join(&name), text)?;
        }
        responses.push(response);
    }
    let document = Document::new(new, corrected, old.configuration().clone(), responses);
    let document = follow_configuration(workspace, folder, &before, document, (&mut changes, &mut done))?;
    left.extend(document.stale()?);
    Ok(Migrated { before, document, changes, done, left })
}

fn follow_configuration(
    workspace: &Workspace,
    folder: &Path,
    before: &Api,
    mut document: Document,
    (changes, done): (&mut Changes, &mut Vec<String>),
) -> Result<Document> {
    for _ in 0..PASSES {
        let found = migrate::lines(before, &document.input()?)?;
        if found.is_empty() {
            break;
        }
        let (name, known) = match &document.configuration().own {
            Some(config) => (config.name().to_owned(), config.text().to_owned()),
            None => (workspace.show(&folder.join(CONFIGURATION)), String::new()),
        };
        let text = lines::edit(&known, &name, &found)?;
        done.extend(found.iter().map(|line| describe_line(&name, line)));
        if text == known {
            break;
        }
        document = document.with_configuration(Text::new(name, text));
    }
    if let Some(config) = &document.configuration().own {
        changes.write(workspace, &folder.join(CONFIGURATION), config.text().to_owned())?;
    }
    Ok(document)
}

fn is_left(step: &Step) -> bool {
    matches!(step.edit, Edit::Undecided { .. } | Edit::Partial { .. })
}

/// Formats what was done and what is left.
fn summary(migrated: &Migrated, dry_run: bool) -> String {
    let mut out = String::new();
    let verb = if dry_run { "Would change" } else { "Changed" };
    for (heading, entries) in [(verb, &migrated.done), ("Left to decide", &migrated.left)] {
        if !entries.is_empty() {
            out.push_str(&format!("{heading}:\n{}", bullets(entries)));
        }
    }
    if out.is_empty() {
        out.push_str("Nothing to change.\n");
    }
    out
}
