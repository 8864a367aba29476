//! Small damages to the documents of the features, from text to Rust: a refusal or a client, never a panic, never a long
//! wait, and whatever is emitted is Rust.
//!
//! Each fourth node suffers one of the damages, and fewer nodes of a large document; with `MUTATIONS=all` in the environment, each node
//! all of them.
#![allow(clippy::unwrap_used)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use fixture::Fixture;
use serde_json::{Value, json};

#[path = "features/fixture.rs"]
mod fixture;

/// What a debug build on a busy machine needs for a tiny document at the very most.
const LONG: Duration = Duration::from_secs(10);

/// Nodes of a document that is damaged in about 50 places only.
const LARGE: usize = 4_000;

#[test]
fn no_small_damage_makes_generating_panic_hang_or_write_nonsense() {
    let fixtures = fixture::all();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(fixture) = fixtures.get(next.fetch_add(1, Ordering::Relaxed)) {
                    damage_everywhere(fixture);
                }
            });
        }
    });
}

fn damage_everywhere(fixture: &Fixture) {
    // Reading the text is tested elsewhere; the tree is what is damaged.
    let source = codegen::Source { name: &fixture.file, text: &fixture.document };
    let tree = codegen::document::read(source).unwrap();
    let mut places = Vec::new();
    collect(&tree, "", &mut places);
    let all = std::env::var("MUTATIONS").is_ok_and(|which| which == "all");
    let damages = damages();
    let every = if places.len() > LARGE { places.len() / 50 } else { 4 };
    for (at, place) in places.iter().enumerate() {
        for (which, damage) in damages.iter().enumerate() {
            // Another damage for each node, and the same ones on every run.
            if !all && (at * 7 + which) % (every * damages.len()) != 0 {
                continue;
            }
            let mut damaged = tree.clone();
            damage(&mut damaged, place);
            check(fixture, &format!("damage {which} at {place}"), &damaged.to_string());
        }
    }
}

fn check(fixture: &Fixture, what: &str, text: &str) {
    let start = Instant::now();
    let generated = catch_unwind(AssertUnwindSafe(|| fixture.generate_from(text)));
    let generated = generated.unwrap_or_else(|_| panic!("{}: {what}: generating panicked on\n{text}", fixture.name));
    assert!(start.elapsed() < LONG, "{}: {what}: {:?}", fixture.name, start.elapsed());
    let Ok(generated) = generated else { return };
    for (path, rust) in &generated.files {
        let error = syn::parse_file(rust).err();
        let sound = error.is_none() && !rust.contains("compile_error!");
        assert!(sound, "{}: {what}: {path} is no Rust: {error:?}\n{rust}\n{text}", fixture.name);
    }
}

/// Pointers to every node but the root.
fn collect(value: &Value, at: &str, places: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, one)| (key.replace('~', "~0").replace('/', "~1"), one)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(index, one)| (index.to_string(), one)).collect(),
        _ => return,
    };
    for (key, child) in children {
        let place = format!("{at}/{key}");
        collect(child, &place, places);
        places.push(place);
    }
}

type Damage = Box<dyn Fn(&mut Value, &str) + Sync>;

fn damages() -> Vec<Damage> {
    let values = [
        json!(null),
        json!(-1),
        json!(1e300),
        json!(true),
        json!(""),
        json!("Self r#type {x} \u{1f980} /*\n*/ \"# ]]"),
        json!([]),
        json!([null, "a", 1, { "type": "string" }]),
        json!({}),
        json!({ "type": ["string", "array", "null"], "enum": ["a", 1, null, [], {}], "items": {} }),
        json!({ "$ref": "#/components/schemas/Root" }),
        json!({ "oneOf": [{ "$ref": "#/components/schemas/Root" }, { "type": "null" }, { "enum": [] }] }),
    ];
    let mut damages = values
        .map(|value| -> Damage { Box::new(move |tree, place| replace(tree, place, &value)) })
        .into_iter()
        .collect::<Vec<_>>();
    damages.push(Box::new(remove));
    damages.push(Box::new(double));
    damages.push(Box::new(rename));
    damages
}

fn replace(tree: &mut Value, place: &str, value: &Value) {
    if let Some(node) = tree.pointer_mut(place) {
        *node = value.clone();
    }
}

fn remove(tree: &mut Value, place: &str) {
    parent(tree, place, |parent, key| match parent {
        Value::Object(map) => drop(map.shift_remove(&key)),
        Value::Array(list) => drop(list.remove(key.parse().unwrap())),
        _ => {}
    });
}

/// The same once more: in a list, or in a mapping under another key.
fn double(tree: &mut Value, place: &str) {
    let node = tree.pointer(place).cloned().unwrap_or_default();
    parent(tree, place, |parent, key| match parent {
        Value::Object(map) => drop(map.insert(format!("{key}_"), node)),
        Value::Array(list) => list.push(node),
        _ => {}
    });
}

/// Under a key that is a keyword, and no word at all.
fn rename(tree: &mut Value, place: &str) {
    parent(tree, place, |parent, key| {
        if let Value::Object(map) = parent
            && let Some(node) = map.shift_remove(&key)
        {
            map.insert("crate".to_owned(), node.clone());
            map.insert("\u{0}{-}\n".to_owned(), node);
        }
    });
}

fn parent(tree: &mut Value, place: &str, damage: impl FnOnce(&mut Value, String)) {
    let (parent, key) = place.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    if let Some(parent) = tree.pointer_mut(parent) {
        damage(parent, key);
    }
}
