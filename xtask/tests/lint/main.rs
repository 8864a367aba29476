//! `lint` on the real documents: no finding is left with the overlay, and every action of the overlay is needed.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use codegen::lint::{Evidence, Findings, lint, text, tree_findings};
use codegen::{Config, Input, Source};
use rayon::prelude::*;
use serde_json::{Value, json};

#[path = "../support/recorded.rs"]
mod support;
use support::recorded;

/// A folder of `spec/`.
#[derive(Clone, Copy)]
struct Folder<'a>(&'a str);

const V1: Folder<'static> = Folder("b2b-v1");

impl Folder<'_> {
    fn path(self, name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(self.0).join(name)
    }

    fn read(self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    fn config(self) -> Config {
        let (shared, own) = (self.read("../codegen.toml"), self.read("codegen.toml"));
        let source = |name, text| Source { name, text };
        Config::layered(&[source("shared.toml", &shared), source("codegen.toml", &own)]).unwrap()
    }

    fn input<'a>(self, document: &'a str, overlay: Option<&'a str>) -> Input<'a> {
        let source = |name, text| Source { name, text };
        let overlay = overlay.map(|text| source("overlay.yaml", text));
        let document = source("openapi.yaml", document);
        Input { document, overlay, config: self.config(), recorded: recorded(self.0) }
    }

    /// Checks that no finding is left with the overlay.
    fn settled(self, document: &str) {
        let found = lint(&self.input(document, Some(&self.read("overlay.yaml")))).unwrap();
        let left: Vec<_> = found.unsettled().cloned().collect();
        assert!(left.is_empty(), "{}: {}", self.0, text(&Findings { findings: left, ..found }));
    }
}

/// The names of the folders with a document.
fn folders() -> Vec<String> {
    let entries = std::fs::read_dir(Folder("").path("")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names = names.filter(|name| Folder(name).path("openapi.yaml").exists()).collect::<Vec<_>>();
    names.sort();
    assert!(names.iter().any(|name| name == V1.0));
    names
}

/// Checks how many of the document's own responses contradict their schema without the overlay.
fn contradicted(document: &str) {
    let input = V1.input(document, None);
    let bodies = codegen::documented::documented(&codegen::corrected(&input).unwrap())
        .iter()
        .filter(|body| body.way.is_success())
        .count();
    let found = lint(&input).unwrap();
    assert_eq!((bodies, found.contradicted(Evidence::Documented)), (187, 61));
    assert!(found.unsettled().count() > 200);
}

#[test]
fn the_overlay_settles_everything() {
    for name in folders() {
        Folder(&name).settled(&Folder(&name).read("openapi.yaml"));
    }
}

#[test]
fn without_the_overlay_61_responses_contradict_their_schema() {
    contradicted(&V1.read("openapi.yaml"));
}

#[test]
#[ignore = "needs the published document: set ALTEGIO_DOCUMENT to its path"]
fn the_published_document_has_the_same_findings() {
    let path = std::env::var_os("ALTEGIO_DOCUMENT").expect("ALTEGIO_DOCUMENT is not set");
    let document = std::fs::read_to_string(path).unwrap();
    V1.settled(&document);
    contradicted(&document);
}

/// Counts numbers that the client sends as text because of their names; another reader of the document would reject the text.
fn numbers_as_texts(node: &Value, texts: &[String]) -> usize {
    let is_one = |name: &str, schema: &Value| {
        let number = schema["type"] == "number" || schema["type"] == "integer";
        usize::from(
            number && texts.iter().any(|text| text.strip_prefix('*').map_or(text == name, |end| name.ends_with(end))),
        )
    };
    let own = match (node["name"].as_str(), &node["properties"]) {
        (Some(name), _) => is_one(name, &node["schema"]),
        (None, Value::Object(fields)) => fields.iter().map(|(name, schema)| is_one(name, schema)).sum(),
        _ => 0,
    };
    let inner: usize = match node {
        Value::Object(map) => map.values().map(|inner| numbers_as_texts(inner, texts)).sum(),
        Value::Array(items) => items.iter().map(|inner| numbers_as_texts(inner, texts)).sum(),
        _ => 0,
    };
    own + inner
}

/// The public surface without configured names, the notes, and the number of numbers that are sent as text.
fn described(
    folder: Folder<'_>,
    document: &str,
    overlay: &str,
) -> Option<(BTreeMap<String, String>, Vec<String>, usize)> {
    let mut input = folder.input(document, Some(overlay));
    // Without the action, a type or parameter may be missing whose name is configured.
    input.config.rename = Default::default();
    input.config.required.except.clear();
    let resolved = codegen::resolve(&input).ok()?;
    let texts = numbers_as_texts(&codegen::corrected(&input).ok()?, &input.config.numbers.texts);
    let notes = resolved.report.notes().map(ToString::to_string).collect();
    Some((codegen::outline(&resolved.api).into_iter().collect(), notes, texts))
}

/// Returns whether no finding is left in a tree with this overlay.
fn is_settled(folder: Folder<'_>, document: &str, plain: &Value, overlay: &str) -> bool {
    let mut tree = plain.clone();
    let applied = codegen::overlay::apply(&mut tree, Source { name: "overlay.yaml", text: overlay });
    let found = applied.and_then(|_| tree_findings(&tree, &folder.input(document, None)));
    found.is_ok_and(|found| found.unsettled().next().is_none())
}

/// Without one of the actions, there is an error, a finding is left, or the public surface or a note is another.
#[test]
fn every_action_is_needed() {
    for name in folders() {
        let folder = Folder(&name);
        let overlay: Value = serde_yaml::from_str(&folder.read("overlay.yaml")).unwrap();
        let actions = overlay["actions"].as_array().unwrap();
        let document = folder.read("openapi.yaml");
        let plain = codegen::corrected(&folder.input(&document, None)).unwrap();
        let whole = described(folder, &document, &overlay.to_string());
        assert!(whole.is_some());
        let spared: Vec<String> = (0..actions.len())
            .into_par_iter()
            .filter(|spared| {
                let mut rest = overlay.clone();
                rest["actions"].as_array_mut().unwrap().remove(*spared);
                let rest = rest.to_string();
                // The findings take longer to find.
                described(folder, &document, &rest) == whole && is_settled(folder, &document, &plain, &rest)
            })
            .map(|spared| actions[spared]["target"].to_string())
            .collect();
        assert_eq!(spared, Vec::<String>::new(), "{name}");
        println!("{name}: {} actions, each is needed", actions.len());
    }
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask-maintain")).arg("lint").args(arguments).output().unwrap()
}

#[test]
fn the_exit_code_says_whether_a_finding_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (document, overlay, report) = (path("api.yaml"), path("overlay.yaml"), path("mistakes.md"));
    std::fs::write(
        &document,
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nservers: [{ url: 'https://a.example' }]\npaths:\n  /pets:\n    get:\n      operationId: get_pets\n      responses: { '200': { description: '', content: { application/json: { schema: { type: object }, example: [1] } } } }\n",
    )
    .unwrap();
    let found = run(&["--document", &document, "--format", "json", "--report", &report]);
    assert_eq!(found.status.code(), Some(1), "{}", String::from_utf8_lossy(&found.stderr));
    let told: Value = serde_json::from_slice(&found.stdout).unwrap();
    assert_eq!(told[0]["unsettled"], json!(1));
    let finding = &told[0]["findings"][0];
    assert_eq!((&finding["kind"], &finding["operation"]), (&json!("fit"), &json!("get_pets")));
    assert!(std::fs::read_to_string(&report).unwrap().contains("### `get_pets`"));
    let action: String = finding["action"].as_str().unwrap().lines().flat_map(|line| ["  ", line, "\n"]).collect();
    std::fs::write(&overlay, format!("overlay: 1.0.0\ninfo: {{ title: O, version: '1' }}\nactions:\n{action}"))
        .unwrap();
    assert_eq!(run(&["--document", &document, "--overlay", &overlay]).status.code(), Some(0));
    assert_eq!(run(&["--document", &document, "--allow", "fit"]).status.code(), Some(0));
    assert_eq!(run(&["--document", &document, "--allow", "fitt"]).status.code(), Some(2));
    assert_eq!(run(&["--document", &path("none.yaml")]).status.code(), Some(2));
}
