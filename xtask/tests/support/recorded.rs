//! The recorded responses of `spec/b2b-v1`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::Recorded;

pub(crate) fn recorded() -> Vec<Recorded> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/b2b-v1/recorded");
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let files = BTreeSet::from_iter(files);
    files
        .iter()
        .map(|file| Recorded::parse(file, file, &fs::read_to_string(folder.join(file)).unwrap()).unwrap())
        .collect()
}
