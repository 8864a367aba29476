//! Reads two versions of a document and matches their nodes, operations by what they are.

use std::collections::HashMap;

use serde_json::Value;

use super::aligner::align;
use super::alignment::Alignment;
use crate::{Api, Config, Error, Input, Result, Source};

/// Reads two versions of a document and matches their nodes.
///
/// # Errors
///
/// Returns an error if a document cannot be resolved without overlay and configuration.
pub fn documents(old: Source<'_>, new: Source<'_>) -> Result<Documents> {
    let bare = |document| {
        let input = Input { document, overlay: None, config: Config::default(), recorded: Vec::new() };
        Ok::<_, Error>((crate::document::read(document)?, crate::resolve(&input)?.api))
    };
    let (old, new) = rayon::join(|| bare(old), || bare(new));
    let ((old, was), (new, is)) = (old?, new?);
    let alignment = align(&old, &new, &operations(&was, &is));
    Ok(Documents { old, new, alignment })
}

/// Two versions of a document.
#[derive(Debug)]
pub struct Documents {
    pub old: Value,
    pub new: Value,
    pub alignment: Alignment,
}

/// Returns the old and new pointers of matched operations.
fn operations(old: &Api, new: &Api) -> Vec<(String, String)> {
    let places = |api: &Api| {
        let groups = api.groups.iter();
        let calls = groups.flat_map(|group| {
            let events = group.events.iter().map(|event| (event.id.clone(), event.pointer.clone()));
            group.operations.iter().map(|one| (one.id.clone(), one.pointer.clone())).chain(events)
        });
        calls.collect::<Vec<_>>()
    };
    let renamed = crate::diff::renames(old, new).operations;
    let news = places(new).into_iter().collect::<HashMap<_, _>>();
    let pairs = places(old).into_iter().filter_map(|(id, place)| {
        let to = news.get(renamed.get(&id).unwrap_or(&id))?;
        Some((place, to.clone()))
    });
    pairs.collect()
}
