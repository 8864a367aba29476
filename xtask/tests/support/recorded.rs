//! The recorded responses of a document.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::Recorded;

/// Returns those of a folder below `spec/`; none if it has no folder `recorded`.
pub(crate) fn recorded(document: &str) -> Vec<Recorded> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(document).join("recorded");
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let files = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let files = BTreeSet::from_iter(files);
    files
        .iter()
        .map(|file| Recorded::parse(file, file, &fs::read_to_string(folder.join(file)).unwrap()).unwrap())
        .collect()
}
