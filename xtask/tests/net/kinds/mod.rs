//! Each kind of change of a published document: an edit of its text in; the report of `update` and its changes of hand-written files
//! out. The project is `shop/`, with a transcribed document.

mod corrections;
mod documents;
mod operations;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::OnceLock;

use similar::{ChangeTag, TextDiff};

use crate::scratch::Scratch;

pub(crate) const PUBLISHED: &str = include_str!("shop/published.yaml");
/// A sentence of the publisher, which is in each of its texts.
const THEIRS: &str = "THEIRS";
/// The hand-written files.
const WRITTEN: [&str; 3] = ["spec/pets/openapi.yaml", "spec/pets/overlay.yaml", "spec/pets/codegen.toml"];

/// A project that is up to date with the published document.
pub(crate) fn project() -> Scratch {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    let prepare = || {
        let scratch = Scratch::new();
        scratch.write("spec/pets/openapi.yaml", include_str!("shop/openapi.yaml"));
        scratch.write("spec/pets/overlay.yaml", include_str!("shop/overlay.yaml"));
        scratch.write("spec/pets/codegen.toml", include_str!("shop/codegen.toml"));
        scratch.write("spec/pets/recorded/get_pet.200.json", include_str!("shop/recorded/get_pet.200.json"));
        scratch.write("spec/pets/source.toml", "transcribed = true\n");
        scratch.write("spec/pets/outline/api.snap", "");
        scratch.write("new.yaml", PUBLISHED);
        let written = WRITTEN.map(|path| scratch.text(path));
        let run = scratch.run("update --from new.yaml");
        assert_eq!(run.code, 0, "{}\n{}", run.stdout, run.stderr);
        assert_eq!(WRITTEN.map(|path| scratch.text(path)), written);
        scratch.files("")
    };
    let scratch = Scratch::new();
    for (path, text) in FILES.get_or_init(prepare) {
        scratch.write(path, text);
    }
    scratch
}

/// The published document with some of its texts replaced.
pub(crate) fn published(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(PUBLISHED.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

/// Runs `update` with the edited document, and compares the result with the snapshot of that name.
fn check(name: &str, edits: &[(&str, &str)]) {
    let scratch = project();
    let before = scratch.files("");
    let text = published(edits);
    scratch.write("new.yaml", &text);
    let run = scratch.run("update --from new.yaml");
    assert!(run.code < 2, "{}", run.stderr);
    let after = scratch.files("");
    let mut told = format!("published\n{}\nexit {}\n\n{}", changed(PUBLISHED, &text), run.code, run.stdout);
    for path in WRITTEN.iter().filter(|path| before[**path] != after[**path]) {
        let _ = write!(told, "\n{path}\n{}", changed(&before[*path], &after[*path]));
    }
    let recorded = |files: &BTreeMap<String, String>| {
        let files = files.keys().filter_map(|path| path.strip_prefix("spec/pets/recorded/"));
        files.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    if recorded(&before) != recorded(&after) {
        let _ = write!(told, "\nrecorded: {:?}\n", recorded(&after));
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, told);
    });
    released(&run.stdout, &after);
    assert_eq!(scratch.done("regen --check"), "");
    scratch.done("update --from new.yaml");
    assert_eq!(scratch.files(""), after);
    for (path, text) in after.iter().filter(|(path, _)| *path != "new.yaml") {
        assert!(!text.contains(THEIRS), "{path}");
    }
}

/// Checks that the changelog and the version agree with the report.
fn released(told: &str, files: &BTreeMap<String, String>) {
    let callers = told.strip_prefix("## pets\n\n").and_then(|told| Some(told.split_once("**\n")?.0)).unwrap();
    let changelog = files.get("generated-client/CHANGELOG.md").map_or("", String::as_str);
    let is_told = changelog.ends_with(&format!("\n\n{}**\n", callers.replace("### ", "#### ")));
    assert_eq!(is_told, !callers.starts_with("**no change") && !callers.starts_with("1 description"), "{changelog}");
    let last = told.lines().last().unwrap();
    let version = match last.strip_prefix("Version: ") {
        None => "0.3.0",
        Some(next) => {
            assert!(changelog.starts_with(&format!("# Changes\n\n## Unreleased\n\nNext version: {next}\n")));
            next.split_once(',').unwrap().0
        }
    };
    assert!(files["generated-client/Cargo.toml"].contains(&format!("\nversion = \"{version}\"\n")), "{last}");
}

/// The lines that differ.
fn changed(old: &str, new: &str) -> String {
    let mut out = String::new();
    for change in TextDiff::from_lines(old, new).iter_all_changes() {
        let sign = match change.tag() {
            ChangeTag::Equal => continue,
            ChangeTag::Delete => "-",
            ChangeTag::Insert => "+",
        };
        let line = change.value().trim_end();
        if !line.is_empty() {
            let _ = writeln!(out, "  {sign} {line}");
        }
    }
    out
}

/// Each test is an edit of the published text, by pairs of old and new.
macro_rules! kinds {
    ($($(#[$about:meta])* $name:ident: $($from:literal => $to:literal),+;)*) => {
        $(
            $(#[$about])*
            #[test]
            fn $name() {
                super::check(stringify!($name), &[$(($from, $to)),+]);
            }
        )*
    };
}

use kinds;
