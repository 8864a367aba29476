//! Updates the snapshots of the public surface in `spec/<name>/outline/`, so that reviewers see what changes.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::Generated;

use crate::files::journal::Changes;
use crate::project::workspace::Workspace;

/// The header that insta writes into a snapshot.
const HEAD: &str = "---\nsource: codegen/tests/outline.rs\nexpression: text\n---\n";

/// Updates the snapshots, if the folder has any.
pub(super) fn changes(workspace: &Workspace, folder: &Path, generated: &Generated) -> Result<Changes> {
    let mut changes = Changes::default();
    let folder = folder.join("outline");
    if !folder.is_dir() {
        return Ok(changes);
    }
    let groups = codegen::outline(&generated.api);
    let files = groups.iter().map(|(group, text)| (format!("{group}.snap"), text)).collect::<BTreeMap<_, _>>();
    for entry in std::fs::read_dir(&folder).with_context(|| workspace.show(&folder))? {
        let name = entry.with_context(|| workspace.show(&folder))?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".snap") && !files.contains_key(&name) {
            changes.remove(workspace, &folder.join(name));
        }
    }
    for (name, text) in files {
        changes.write(workspace, &folder.join(name), format!("{HEAD}{}\n", text.trim_end()))?;
    }
    Ok(changes)
}
