//! Decides which equal types stay apart: components, and inline schemas for which no name fits wherever they are used.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;

use super::draft::{Base, Draft, State};
use crate::resolve::names::casing;
use crate::resolve::names::labels::plain_word;

/// Longest chain of inline schemas inside each other.
const DEPTH: usize = 64;

/// Returns a key for each draft: the name of a component, or nothing for an inline schema.
pub(super) fn components(drafts: &[Draft]) -> Vec<String> {
    let key = |draft: &Draft| component(draft).map(|name| format!("component {name}")).unwrap_or_default();
    drafts.iter().map(key).collect()
}

/// Returns a key for each draft. Drafts of a class with different keys need names of their own.
///
/// A class of inline schemas that all operations and types hold under the same name shares that name. Others are named after
/// the operation or component that holds them, which would be wrong elsewhere.
pub(super) fn names(drafts: &[Draft], classes: &[usize]) -> Vec<String> {
    let mut uses: IndexMap<usize, Uses> = IndexMap::new();
    for (at, (draft, class)) in drafts.iter().zip(classes).enumerate() {
        if matches!(draft.state, State::Pending) {
            continue;
        }
        let uses = uses.entry(*class).or_default();
        uses.words.insert(plain_word(&draft.origin));
        uses.holders.insert(holder(drafts, at, &|_| None));
    }
    let mut taken: HashSet<String> = drafts.iter().filter_map(component).map(|name| casing::pascal(name, "")).collect();
    let mut shared = HashSet::new();
    for (class, Uses { mut words, holders }) in uses {
        if let (Some(Some(word)), None) = (words.pop_first(), words.first())
            && holders.len() > 1
            && taken.insert(word)
        {
            shared.insert(class);
        }
    }
    let class =
        |at: usize| classes.get(at).filter(|class| shared.contains(class)).map(|class| format!("class {class}"));
    (0..drafts.len()).map(|at| holder(drafts, at, &class)).collect()
}

/// How the drafts of a class are used.
#[derive(Default)]
struct Uses {
    words: BTreeSet<Option<String>>,
    holders: HashSet<String>,
}

/// Returns what the name of a draft begins with: the nearest of a shared class, a component and an operation.
fn holder(drafts: &[Draft], mut at: usize, shared: &dyn Fn(usize) -> Option<String>) -> String {
    for _ in 0..DEPTH {
        if let Some(class) = shared(at) {
            return class;
        }
        match drafts.get(at).map(|draft| &draft.origin.base) {
            Some(Base::Component(name)) => return format!("component {name}"),
            Some(Base::Operation(id, _)) => return format!("operation {id}"),
            Some(Base::Type(parent)) => at = parent.0,
            None => break,
        }
    }
    String::new()
}

fn component(draft: &Draft) -> Option<&str> {
    match &draft.origin.base {
        Base::Component(name) if draft.origin.labels.is_empty() => Some(name),
        _ => None,
    }
}
