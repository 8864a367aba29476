//! Finds the nodes of a document that are not data, and the parameters of an operation.

use serde_json::Value;

use crate::document::pointer::escape;
use crate::documented::follow;
use crate::normalize::place::Place;

/// Calls `each` with every mapping of a document that is not data, such as an example or an extension, and with its pointer.
pub(super) fn nodes<'t>(tree: &'t Value, each: &mut dyn FnMut(&'t Value, &str)) {
    below(tree, Place::Document, "", each);
}

fn below<'t>(node: &'t Value, place: Place, at: &str, each: &mut dyn FnMut(&'t Value, &str)) {
    match (node, place) {
        (Value::Array(list), Place::Each(place)) => {
            list.iter().enumerate().for_each(|(index, inner)| below(inner, *place, &format!("{at}/{index}"), each));
        }
        (Value::Object(map), _) => {
            if !matches!(place, Place::Each(_)) {
                each(node, at);
            }
            let inner = map.iter().filter_map(|(key, inner)| Some((key, inner, place.under(key)?)));
            inner.for_each(|(key, inner, place)| below(inner, place, &format!("{at}/{}", escape(key)), each));
        }
        _ => {}
    }
}

/// Returns the parameters of the operation at `at`, after those of its path item, with their places.
pub(super) fn parameters<'t>(tree: &'t Value, at: &str) -> Vec<(&'t Value, String)> {
    let item = at.rsplit_once('/').map_or(at, |(item, _)| item);
    let lists = [item, at].into_iter().flat_map(|owner| {
        let list = format!("{owner}/parameters");
        let count = tree.pointer(&list).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).filter_map(move |index| follow(tree, &format!("{list}/{index}")))
    });
    lists.collect()
}
