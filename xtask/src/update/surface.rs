//! The reviewed surface of a document, a snapshot for each group in `spec/<name>/outline/`: brought in step with a new client, so
//! that its change is read in review.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::Generated;

use crate::files::journal::Changes;
use crate::project::workspace::Workspace;

/// What insta writes above a snapshot.
const HEAD: &str = "---\nsource: codegen/tests/outline.rs\nexpression: text\n---\n";

/// Brings the snapshots in step, where a folder has them.
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
