//! Finds references that lead nowhere: in an update, where they make its action stale, and in a document.

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::read::Action;
use crate::document::pointer::{child, push, segments};
use crate::near;
use crate::normalize::place::Place;
use crate::stale::{Stale, Why};

/// Limits the length of a chain of references.
const CHAIN: usize = 32;

impl Action<'_> {
    /// Returns the references of the update into the document, by their pointers in the update. What the update is depends on the
    /// nodes at `places`, which the action selects: in an example, `$ref` is data.
    pub(super) fn references(&self, tree: &Value, places: &[String]) -> IndexMap<String, &str> {
        let mut found = IndexMap::new();
        let Some(update) = self.update() else { return found };
        let kind = |place: &String| {
            let kind = segments(place).iter().try_fold(Place::Document, |kind, key| kind.under(key))?;
            let appends = !update.is_array() && tree.pointer(place).is_some_and(Value::is_array);
            if appends { kind.under("0") } else { Some(kind) }
        };
        for kind in places.iter().filter_map(kind).collect::<IndexSet<_>>() {
            collect(update, kind, &mut String::new(), &mut found);
        }
        found
    }

    /// Returns the action as stale if a reference of its update leads nowhere.
    pub(super) fn dangling(&self, tree: &Value, places: &[String]) -> Option<Stale> {
        let references = self.references(tree, places);
        let lost = |text: &str| lead(tree, text.strip_prefix('#')?, &mut CHAIN.clone()).err();
        let (place, text, (above, missing)) =
            references.into_iter().find_map(|(place, text)| Some((place, text, lost(text)?)))?;
        let beside = tree.pointer(&above).and_then(Value::as_object).into_iter().flatten();
        let nearest = near::nearest(&missing, beside.map(|(key, _)| key.as_str()));
        let message = format!("the update refers to `{text}`, which does not exist");
        let help = format!("delete the action, or adjust the reference{}", near::told(&nearest));
        let error = self.error(&format!("update{place}"), message).help(help);
        Some(self.stale(Why::Dangling(text.to_owned()), nearest, error))
    }
}

/// Returns the document with an empty mapping in place of each dangling reference, or `None` if there is none.
pub(crate) fn without_dangling(tree: &Value) -> Option<Value> {
    let mut mended = tree.clone();
    mend(&mut mended, Place::Document, tree);
    (mended != *tree).then_some(mended)
}

fn mend(node: &mut Value, kind: Place, tree: &Value) {
    if let Value::Object(map) = node
        && let Some(pointer) = map.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'))
        && pointer.starts_with('/')
        && lead(tree, pointer, &mut CHAIN.clone()).is_err()
    {
        map.clear();
    }
    let inside = |key: &str, inner: &mut Value| kind.under(key).into_iter().for_each(|kind| mend(inner, kind, tree));
    match node {
        Value::Object(map) => map.iter_mut().for_each(|(key, inner)| inside(key, inner)),
        Value::Array(list) => list.iter_mut().for_each(|inner| inside("0", inner)),
        _ => {}
    }
}

fn collect<'u>(update: &'u Value, kind: Place, at: &mut String, found: &mut IndexMap<String, &'u str>) {
    let mut inside = |key: &str, inner: &'u Value| {
        let before = at.len();
        push(at, key);
        match (inner, kind.under(key)) {
            (_, Some(kind)) => collect(inner, kind, at, found),
            (Value::String(text), None) if key == "$ref" && text.starts_with("#/") => {
                found.insert(at.clone(), text);
            }
            _ => {}
        }
        at.truncate(before);
    };
    match update {
        Value::Object(map) => map.iter().for_each(|(key, inner)| inside(key, inner)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, inner)| inside(&index.to_string(), inner)),
        _ => {}
    }
}

/// Follows a pointer and the references on the way. Returns the pointer of the last node that exists, and the key that it lacks.
fn lead<'t>(tree: &'t Value, pointer: &str, left: &mut usize) -> Result<&'t Value, (String, String)> {
    let (mut node, mut at) = (tree, String::new());
    for segment in segments(pointer) {
        while child(node, &segment).is_none()
            && *left > 0
            && let Some(reference) = node.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'))
        {
            *left -= 1;
            (node, at) = (lead(tree, reference, left)?, reference.to_owned());
        }
        node = child(node, &segment).ok_or_else(|| (at.clone(), segment.clone()))?;
        push(&mut at, &segment);
    }
    Ok(node)
}
