//! References that lead nowhere in the document as it became: in an update, one makes its action stale.

use serde_json::Value;

use super::read::Action;
use crate::document::pointer::{child, push, segments};
use crate::near;
use crate::stale::{Stale, Why};

/// References that are followed one after the other.
const CHAIN: usize = 32;

/// Keys whose values are data.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

impl Action<'_> {
    /// References into the document, each with its place in the update.
    pub(super) fn references(&self) -> Vec<(String, &str)> {
        let mut found = Vec::new();
        if let Some(update) = self.update() {
            collect(update, &mut String::new(), &mut found);
        }
        found
    }

    /// The first reference that leads nowhere.
    pub(super) fn dangling(&self, tree: &Value) -> Option<Stale> {
        let leads =
            |text: &str| text.strip_prefix('#').is_none_or(|pointer| lead(tree, pointer, &mut CHAIN.clone()).is_ok());
        let (place, text) = self.references().into_iter().find(|(_, text)| !leads(text))?;
        let (above, missing) = lead(tree, text.trim_start_matches('#'), &mut CHAIN.clone()).err().unwrap_or_default();
        let beside = tree.pointer(&above).and_then(Value::as_object).into_iter().flatten();
        let nearest = near::nearest(&missing, beside.map(|(key, _)| key.as_str()));
        let message = format!("nothing stands at `{text}`, which the update refers to");
        let help = format!("delete the action, or adjust the reference{}", near::told(&nearest));
        let error = self.error(&format!("update{place}"), message).help(help);
        Some(self.stale(Why::Dangling(text.to_owned()), nearest, error))
    }
}

/// The document with nothing in the place of each reference that leads nowhere; `None` where there is none.
pub(crate) fn without_dangling(tree: &Value) -> Option<Value> {
    let mut mended = tree.clone();
    mend(&mut mended, tree);
    (mended != *tree).then_some(mended)
}

fn mend(node: &mut Value, tree: &Value) {
    match node {
        Value::Object(map) => {
            let reference = map.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'));
            let dangles = reference
                .is_some_and(|pointer| pointer.starts_with('/') && lead(tree, pointer, &mut CHAIN.clone()).is_err());
            if dangles {
                map.clear();
            }
            map.iter_mut().filter(|(key, _)| !DATA.contains(&key.as_str())).for_each(|(_, inner)| mend(inner, tree));
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| mend(inner, tree)),
        _ => {}
    }
}

fn collect<'u>(update: &'u Value, at: &mut String, found: &mut Vec<(String, &'u str)>) {
    let mut inside = |key: &str, inner: &'u Value| {
        let before = at.len();
        push(at, key);
        match inner {
            Value::String(text) if key == "$ref" && text.starts_with("#/") => found.push((at.clone(), text)),
            inner => collect(inner, at, found),
        }
        at.truncate(before);
    };
    match update {
        Value::Object(map) => {
            let schemas = map.iter().filter(|(key, _)| !DATA.contains(&key.as_str()) && !key.starts_with("x-"));
            schemas.for_each(|(key, inner)| inside(key, inner));
        }
        Value::Array(list) => list.iter().enumerate().for_each(|(index, inner)| inside(&index.to_string(), inner)),
        _ => {}
    }
}

/// Follows a pointer, references on the way included; the place where it ends and the name that is not there.
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
