//! The table of keys in `spec/README.md` has every key of `codegen.toml`, and no other.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use codegen::Config;

/// A key that no table has.
const UNKNOWN: &str = "zzz";

#[test]
fn the_table_of_keys_is_complete() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/README.md")).unwrap();
    let (_, section) = readme.split_once("\n## codegen.toml\n").expect("spec/README.md has a section `codegen.toml`");
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let listed = rows.map(|(key, _)| key.to_owned()).collect::<BTreeSet<_>>();
    let mut keys = BTreeSet::new();
    for key in fields(&format!("{UNKNOWN} = 1\n")).unwrap() {
        add(&key, &mut keys);
    }
    assert_eq!(listed, keys);
}

/// Adds a key, or the keys below it: of a table, of any name in a map, or of the items of a list.
fn add(key: &str, keys: &mut BTreeSet<String>) {
    let path = key.replace('*', UNKNOWN);
    if let Some(fields) = fields(&format!("[{path}]\n{UNKNOWN} = 1\n")) {
        fields.iter().for_each(|field| add(&format!("{key}.{field}"), keys));
    } else if let Some(fields) = fields(&format!("{path} = [{{ {UNKNOWN} = 1 }}]\n")) {
        keys.extend(fields.iter().map(|field| format!("{key}[].{field}")));
    } else if Config::parse("codegen.toml", &format!("[{path}]\n")).is_ok() {
        add(&format!("{key}.*"), keys);
    } else {
        keys.insert(key.to_owned());
    }
}

/// The fields that a table has, by the message that refuses [`UNKNOWN`] in it; `None` if it refuses something else.
fn fields(text: &str) -> Option<Vec<String>> {
    let message = Config::parse("codegen.toml", text).err()?.to_string();
    let (_, expected) = message.split_once(&format!("unknown field `{UNKNOWN}`, expected "))?;
    Some(expected.split('`').skip(1).step_by(2).map(str::to_owned).collect())
}
