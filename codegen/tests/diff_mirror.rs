//! Compares the real document with itself and, both ways, with randomly edited versions of it.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::diff::{Change, ChangeKind, Diff, Facet, Key, diff};
use codegen::documented::Bodies;
use codegen::{Api, Config, Report, Source, document, normalize, overlay, resolve};
use edit::Edits;
use rayon::prelude::*;
use serde_json::Value;

#[path = "diff/edit.rs"]
mod edit;

const SEEDS: u64 = 24;

#[test]
fn a_document_does_not_differ_from_itself() {
    let (tree, config) = real();
    let api = model(tree, &config);
    assert!(diff(&api, &api).is_empty());
}

#[test]
fn the_way_back_mirrors_the_way_there() {
    let (tree, config) = real();
    let api = model(tree.clone(), &config);
    let edited = |seed| {
        let mut tree = tree.clone();
        let edits = Edits::new(seed).apply(&mut tree);
        let other = model(tree, &config);
        let there = mirrored(&api, &other, &edits);
        assert!(!there.is_empty(), "{edits:?}");
        (other, edits, there)
    };
    let all: Vec<_> = (1..=SEEDS).into_par_iter().map(edited).collect();
    // Two edited ones differ in what was done to either.
    all.par_chunks_exact(4).for_each(|some| {
        let [(one, edits, _), (other, more, _), ..] = some else { return };
        mirrored(one, other, &[edits.clone(), more.clone()].concat());
    });
    // The edits reach what they are meant to reach.
    let seen = all.iter().flat_map(|(.., there)| &there.changes).map(kind).collect::<BTreeSet<_>>();
    for wanted in ["added", "removed", "renamed", "Type", "Required", "Response", "Deprecated", "Description"] {
        assert!(seen.contains(wanted), "{wanted}: {seen:?}");
    }
}

/// Checks both ways; the first of them.
fn mirrored(old: &Api, new: &Api, edits: &[String]) -> Diff {
    let (there, back) = (diff(old, new), diff(new, old));
    // Names of the old model, by those that they became.
    let names = there.changes.iter().filter_map(|change| match &change.kind {
        ChangeKind::Renamed { from, to } => Some((to.clone(), from.clone())),
        _ => None,
    });
    let names = names.collect::<BTreeMap<_, _>>();
    let mut forth = there.changes.iter().map(|change| Seen::of(change, &names)).collect::<Vec<_>>();
    let mut turned = back.changes.iter().map(|change| Seen::of(change, &BTreeMap::new()).turned()).collect::<Vec<_>>();
    forth.sort();
    turned.sort();
    if forth != turned {
        let only =
            |one: &[Seen], other: &[Seen]| one.iter().filter(|seen| !other.contains(seen)).cloned().collect::<Vec<_>>();
        panic!("there {:#?}\nback {:#?}\nafter {edits:#?}", only(&forth, &turned), only(&turned, &forth));
    }
    there
}

/// A change in the names of the old model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    item: String,
    facet: Option<Facet>,
    from: Option<String>,
    to: Option<String>,
}

impl Seen {
    fn of(change: &Change, names: &BTreeMap<String, String>) -> Self {
        // What refers to types.
        let old = |text: &String| Some(words(text, names));
        let name = |name: &String| names.get(name).unwrap_or(name).clone();
        let stays = matches!(change.kind, ChangeKind::Changed { .. });
        let item = match &change.item {
            Key::Operation(id) => format!("operation {}", name(id)),
            // The place is a facet, and so is the name of a variant.
            Key::Parameter(id, _, wire) => format!("parameter {} {wire}", name(id)),
            Key::Variant(one, _) if stays => format!("variant {}", name(one)),
            Key::Variant(one, value) => format!("variant {} {value}", name(one)),
            Key::Field(one, wire) => format!("field {} {wire}", name(one)),
            Key::Response(id, status) => format!("answer {} {status}", name(id)),
            key => words(&format!("{key:?}"), names),
        };
        match &change.kind {
            ChangeKind::Added { what } => Self { item, facet: None, from: None, to: old(what) },
            ChangeKind::Removed { what } => Self { item, facet: None, from: old(what), to: None },
            ChangeKind::Renamed { from, to } => {
                Self { item: String::new(), facet: None, from: Some(from.clone()), to: Some(to.clone()) }
            }
            ChangeKind::Changed { facet: facet @ (Facet::Type | Facet::Response | Facet::Headers), from, to } => {
                Self { item, facet: Some(*facet), from: old(from), to: old(to) }
            }
            ChangeKind::Changed { facet, from, to } => {
                Self { item, facet: Some(*facet), from: Some(from.clone()), to: Some(to.clone()) }
            }
        }
    }

    fn turned(self) -> Self {
        Self { from: self.to, to: self.from, ..self }
    }
}

/// `text` with each whole identifier replaced that has another name.
fn words(text: &str, names: &BTreeMap<String, String>) -> String {
    let inside = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut out = String::new();
    let mut word = String::new();
    for sign in text.chars() {
        if inside(sign) {
            word.push(sign);
        } else {
            out.push_str(names.get(&word).unwrap_or(&word));
            out.push(sign);
            word.clear();
        }
    }
    out + names.get(&word).unwrap_or(&word)
}

fn kind(change: &Change) -> String {
    match &change.kind {
        ChangeKind::Added { .. } => "added".to_owned(),
        ChangeKind::Removed { .. } => "removed".to_owned(),
        ChangeKind::Renamed { .. } => "renamed".to_owned(),
        ChangeKind::Changed { facet, .. } => format!("{facet:?}"),
    }
}

/// The document with its corrections, and its configuration without names for what an edit may take away.
fn real() -> (Value, Config) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/b2b-v1");
    let text = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let (document, corrections) = (text("openapi.yaml"), text("overlay.yaml"));
    let mut tree = document::read(Source { name: "openapi.yaml", text: &document }).unwrap();
    overlay::apply(&mut tree, Source { name: "overlay.yaml", text: &corrections }).unwrap();
    let (shared, own) = (text("../codegen.toml"), text("codegen.toml"));
    let files = [Source { name: "shared.toml", text: &shared }, Source { name: "codegen.toml", text: &own }];
    let config = Config::layered(&files).unwrap();
    (tree, Config { rename: Default::default(), required: Default::default(), ..config })
}

fn model(tree: Value, config: &Config) -> Api {
    let mut report = Report::default();
    let tree = normalize::normalize(tree, "openapi.yaml", &mut report).unwrap();
    resolve::resolve(&tree, "openapi.yaml", config, &Bodies::default(), &mut report)
        .unwrap_or_else(|error| panic!("{error}"))
}
