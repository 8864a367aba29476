//! Adds features of tags to the manifest of a crate that `regen --out` generated.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub(crate) fn add(crate_folder: &Path, features: BTreeSet<String>) {
    let path = crate_folder.join("Cargo.toml");
    let text = fs::read_to_string(&path).unwrap();
    let (before, list) = text.split_once("\nall-tags = [").expect("a list of features");
    let (_, after) = list.split_once("\n# End").expect("the end of the list");
    let empty: String = features.iter().map(|feature| format!("\n{feature} = []")).collect();
    let all: Vec<_> = features.into_iter().collect();
    fs::write(path, format!("{before}\nall-tags = {all:?}{empty}\n# End{after}")).unwrap();
}
