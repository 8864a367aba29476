//! The nodes of two documents that are the same thing, by their JSON pointers.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::document::pointer::unescape;
use crate::normalize::place::METHODS;

/// Pairs of JSON pointers: the old and the new place of each matched node.
#[derive(Debug, Default)]
pub struct Alignment {
    pub(super) new_of: HashMap<String, String>,
    pub(super) old_of: HashMap<String, String>,
}

impl Alignment {
    /// Returns the new pointer of a node of the old document. For an unmatched node, derives it from the nearest matched node around
    /// it. Returns `None` if its operation or component was removed.
    pub fn new_place(&self, old: &str) -> Option<String> {
        if let Some(subject) = subject(old)
            && !self.new_of.contains_key(subject)
        {
            return None;
        }
        let mut known = old;
        loop {
            if let Some(to) = self.new_of.get(known) {
                return Some(format!("{to}{}", &old[known.len()..]));
            }
            known = known.rsplit_once('/')?.0;
        }
    }

    /// Returns the old pointer of a matched node of the new document.
    pub fn old_place(&self, new: &str) -> Option<&str> {
        self.old_of.get(new).map(String::as_str)
    }

    /// Returns whether a node of the old document is matched.
    pub fn holds(&self, old: &str) -> bool {
        self.new_of.contains_key(old)
    }

    /// Returns the old and new keys of renamed nodes directly below a pointer: of components below `/components/schemas`, of paths
    /// below `/paths`.
    pub fn renamed(&self, below: &str) -> BTreeMap<String, String> {
        let name = |place: &str| {
            let name = place.strip_prefix(below)?.strip_prefix('/')?;
            (!name.contains('/')).then(|| unescape(name))
        };
        let pairs = self.new_of.iter().filter_map(|(old, new)| Some((name(old)?, name(new)?)));
        pairs.filter(|(old, new)| old != new).collect()
    }

    /// Returns the old and new texts under `keys` of matched nodes, where they differ. Leaves out a text that became several.
    pub(crate) fn renamed_texts(&self, (old, new): (&Value, &Value), keys: &[&str]) -> BTreeMap<String, String> {
        let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (from, to) in &self.new_of {
            let (Some(old), Some(new)) = (old.pointer(from), new.pointer(to)) else { continue };
            let texts = keys.iter().filter_map(|key| Some((old.get(key)?.as_str()?, new.get(key)?.as_str()?)));
            for (old, new) in texts.filter(|(old, new)| old != new) {
                let known = found.entry(old.to_owned()).or_insert_with(|| Some(new.to_owned()));
                if known.as_deref() != Some(new) {
                    *known = None;
                }
            }
        }
        found.into_iter().filter_map(|(old, new)| Some((old, new?))).collect()
    }
}

/// Returns the operation, path item or component that a node is part of.
pub(crate) fn subject(at: &str) -> Option<&str> {
    let end = |count: usize| at.match_indices('/').nth(count).map_or(at.len(), |(end, _)| end);
    if at.starts_with("/components/") {
        return at.get(..end(3)).filter(|part| part.matches('/').count() == 3);
    }
    let item = at.strip_prefix("/paths/").and_then(|_| at.get(..end(2)))?;
    let operation = at.get(..end(3)).filter(|part| part.matches('/').count() == 3);
    let is_method = |part: &&str| part.rsplit('/').next().is_some_and(|key| METHODS.contains(&key));
    Some(operation.filter(is_method).unwrap_or(item))
}
