//! The recorded responses of a folder of `spec/`.

use std::fs;
use std::path::Path;

use codegen::Recorded;

pub(crate) fn recorded(document: &str) -> Vec<Recorded> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(document).join("recorded");
    let entries = fs::read_dir(&folder).into_iter().flatten();
    let mut files = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>();
    files.sort();
    files
        .iter()
        .map(|file| Recorded::parse(file, file, &fs::read_to_string(folder.join(file)).unwrap()).unwrap())
        .collect()
}
