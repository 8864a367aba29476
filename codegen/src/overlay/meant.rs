//! Suggests names for a target that selects nothing: finds its first part that does not exist, and the names beside it.

use indexmap::IndexSet;
use serde_json::Value;
use serde_json_path::JsonPath;

use super::target::{Segment, segments, unquoted};
use crate::near::nearest;

/// Returns a clause about the missing part, and the nearest names.
pub(super) fn meant(tree: &Value, target: &str) -> Option<(String, Vec<String>)> {
    let segments = segments(target)?;
    // The longest beginning of the target that selects a node.
    let (above, nodes, segment) = segments.iter().rev().find_map(|segment| {
        let above = target.get(..segment.start)?;
        let nodes = JsonPath::parse(above).ok()?.query(tree).all();
        (!nodes.is_empty()).then_some((above, nodes, segment))
    })?;
    match segment.names() {
        Some(names) => {
            let keys = nodes.iter().filter_map(|node| node.as_object()).flatten().map(|(key, _)| key.as_str());
            let nearest = near(&names, &keys.collect::<Vec<_>>());
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            Some((format!("`{above}` has no {}", names.join(" or ")), nearest))
        }
        None => filtered(above, &nodes, segment),
    }
}

/// Returns the same for a filter: the values that it compares with and that no node has.
fn filtered<'t>(above: &str, nodes: &[&'t Value], segment: &Segment<'_>) -> Option<(String, Vec<String>)> {
    let children = nodes.iter().flat_map(|node| match node {
        Value::Object(map) => map.values().collect::<Vec<_>>(),
        Value::Array(list) => list.iter().collect(),
        _ => Vec::new(),
    });
    let children: Vec<&'t Value> = children.collect();
    let mut missing = Vec::new();
    for (keys, value) in segment.selectors.iter().flat_map(|selector| compared(selector)) {
        let at = |child: &'t Value| keys.iter().try_fold(child, |inner, key| inner.get(key));
        let known: Vec<&str> = children.iter().filter_map(|child| at(child)?.as_str()).collect();
        if !known.contains(&value.as_str()) {
            missing.push((format!("`{}` `{value}`", keys.join(".")), near(&[value], &known)));
        }
    }
    let (named, nearest): (Vec<String>, Vec<Vec<String>>) = missing.into_iter().unzip();
    let found = format!("no node in `{above}` has the {}", named.join(" or the "));
    (!named.is_empty()).then(|| (found, first_each(nearest)))
}

fn near(names: &[String], known: &[&str]) -> Vec<String> {
    first_each(names.iter().map(|name| nearest(name, known.iter().copied())).collect())
}

/// Returns the nearest name for each of several names, or all nearest names of a single one.
fn first_each(nearest: Vec<Vec<String>>) -> Vec<String> {
    let each = if nearest.len() == 1 { usize::MAX } else { 1 };
    let all = IndexSet::<String>::from_iter(nearest.into_iter().flat_map(|names| names.into_iter().take(each)));
    all.into_iter().collect()
}

/// Returns the keys and the text of each `@.key['inner'] == 'text'` in a filter.
fn compared(filter: &str) -> Vec<(Vec<String>, String)> {
    let pairs = filter.split('@').skip(1).filter_map(|part| {
        let (path, rest) = part.split_once("==")?;
        let path = format!("${path}");
        let keys = segments(&path)?.into_iter().map(|segment| match segment.names()?.as_slice() {
            [name] if !segment.descends => Some(name.clone()),
            _ => None,
        });
        let keys: Vec<String> = keys.collect::<Option<_>>()?;
        let literal = rest.trim_start();
        let quote = literal.chars().next().filter(|sign| matches!(sign, '\'' | '"'))?;
        let ends = literal.char_indices().skip(1).find(|(_, sign)| *sign == quote)?.0;
        let value = unquoted(literal.get(..=ends)?)?;
        (!keys.is_empty()).then_some((keys, value))
    });
    pairs.collect()
}
