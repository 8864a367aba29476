//! Changes actions in the text of an overlay, and keeps comments, order and layout. Parses the result and compares it with the
//! expected tree, so that a wrong edit is an error.

use serde_json::Value;

use super::follow::{Edit, Step};
use crate::document::parse;
use crate::{Error, Result, Source};

/// The line before the actions.
const LIST: &str = "actions:";

/// Makes the changes of `steps` in an overlay.
///
/// # Errors
///
/// Returns an error if the text is not an overlay in block style. It names the action that must be changed by hand.
pub fn edit(overlay: Source<'_>, steps: &[Step]) -> Result<String> {
    let wanted = changed(parse(overlay)?, steps);
    let mut lines = overlay.text.split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>();
    let items = items(&lines);
    let deleted = |index| steps.iter().any(|step| step.index == index && matches!(step.edit, Edit::Delete { .. }));
    // From the last action to the first, so that the line numbers of earlier actions stay the same.
    let mut order = steps.iter().collect::<Vec<_>>();
    order.sort_by_key(|step| std::cmp::Reverse((step.index, matches!(step.edit, Edit::Delete { .. }))));
    for step in order {
        let Some(item) = items.get(step.index) else { return Err(by_hand(overlay, step)) };
        match &step.edit {
            Edit::Target { from, to } => retarget(&mut lines, item, from, to),
            Edit::Reference { from, to } => refer(&mut lines, item, from, to),
            Edit::Undecided { .. } => leave_out(&mut lines, item, &step.reason),
            Edit::Delete { .. } => delete(&mut lines, item),
            Edit::Partial { .. } => {}
        }
    }
    if items.iter().enumerate().all(|(index, _)| deleted(index)) && !items.is_empty() {
        lines.iter_mut().filter(|line| line.trim_end() == LIST).for_each(|line| *line = format!("{LIST} []\n"));
    }
    let text = lines.concat();
    let found = parse(Source { name: overlay.name, text: &text }).ok();
    match (found == Some(wanted), steps.first()) {
        (true, _) | (_, None) => Ok(text),
        (false, Some(first)) => Err(by_hand(overlay, first)),
    }
}

fn by_hand(overlay: Source<'_>, step: &Step) -> Error {
    let message = format!("cannot edit this text: {}", step.reason);
    Error::at(overlay.name, format!("/actions/{}", step.index), message).help("change the action by hand")
}

/// Returns the tree of the overlay after the changes.
fn changed(mut tree: Value, steps: &[Step]) -> Value {
    let Some(actions) = tree.get_mut("actions").and_then(Value::as_array_mut) else { return tree };
    let mut deleted = Vec::new();
    for step in steps {
        let Some(action) = actions.get_mut(step.index).and_then(Value::as_object_mut) else { continue };
        match &step.edit {
            Edit::Target { to, .. } => drop(action.insert("target".to_owned(), to.as_str().into())),
            Edit::Reference { from, to } => {
                if let Some(update) = action.get_mut("update") {
                    replace(update, from, to);
                }
            }
            Edit::Undecided { .. } => drop(action.insert("x-stale".to_owned(), step.reason.as_str().into())),
            Edit::Delete { .. } => deleted.push(step.index),
            Edit::Partial { .. } => {}
        }
    }
    let mut index = 0;
    actions.retain(|_| {
        index += 1;
        !deleted.contains(&(index - 1))
    });
    tree
}

fn replace(node: &mut Value, from: &str, to: &str) {
    match node {
        Value::String(text) if text == from => to.clone_into(text),
        Value::Array(list) => list.iter_mut().for_each(|inner| replace(inner, from, to)),
        Value::Object(map) => map.values_mut().for_each(|inner| replace(inner, from, to)),
        _ => {}
    }
}

/// The lines of an action.
#[derive(Debug)]
struct Item {
    start: usize,
    /// The line after the last one.
    end: usize,
    /// Indentation of its keys.
    indent: usize,
}

/// Returns the items of the list `actions`. Empty unless the text is in block style.
fn items(lines: &[String]) -> Vec<Item> {
    let Some(list) = lines.iter().position(|line| line.trim_end() == LIST) else { return Vec::new() };
    let is_blank = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    let dash = |line: &str| line.trim_start().starts_with("- ").then(|| line.len() - line.trim_start().len());
    let mut items: Vec<Item> = Vec::new();
    let mut indent = None;
    for (at, line) in lines.iter().enumerate().skip(list + 1).filter(|(_, line)| !is_blank(line)) {
        let depth = line.len() - line.trim_start().len();
        match (indent, dash(line)) {
            (None, Some(found)) => indent = Some(found),
            (None, None) => return Vec::new(),
            // Another key of the overlay.
            (Some(indent), None) if depth <= indent => break,
            (Some(indent), Some(found)) if found < indent => break,
            _ => {}
        }
        match indent {
            Some(indent) if depth == indent => {
                let inner = line.get(indent + 1..).map_or(0, |rest| rest.len() - rest.trim_start().len());
                items.push(Item { start: at, end: at + 1, indent: indent + 1 + inner });
            }
            _ => {
                if let Some(last) = items.last_mut() {
                    last.end = at + 1;
                }
            }
        }
    }
    items
}

/// Returns the line of an item's key `target`, the text before the key and the value.
fn target_line(lines: &[String], item: &Item) -> Option<(usize, String, String)> {
    let found = (item.start..item.end).find_map(|at| {
        let line = lines.get(at)?;
        let start = line.find("target:")?;
        let before = line.get(..start)?;
        // The key may follow the dash.
        (before.chars().count() == item.indent && before.trim_matches([' ', '-']).is_empty()).then_some((at, start))
    });
    let (at, start) = found?;
    let line = lines.get(at)?;
    Some((at, line.get(..start)?.to_owned(), line.get(start + "target:".len()..)?.trim().to_owned()))
}

fn retarget(lines: &mut [String], item: &Item, from: &str, to: &str) {
    if let Some((at, before, value)) = target_line(lines, item)
        && let Some(line) = lines.get_mut(at)
    {
        // In quotes, unless it was written without and needs none.
        let plain = value == from && !to.contains(" #") && !to.contains(": ");
        let value = if plain { to.to_owned() } else { format!("'{}'", to.replace('\'', "''")) };
        *line = format!("{before}target: {value}\n");
    }
}

fn refer(lines: &mut [String], item: &Item, from: &str, to: &str) {
    for line in lines.iter_mut().take(item.end).skip(item.start) {
        let mut out = String::with_capacity(line.len());
        let mut rest = line.as_str();
        while let Some(at) = rest.find(from) {
            let end = at + from.len();
            let whole = rest
                .get(end..)
                .is_none_or(|after| after.starts_with(['\'', '"', '}', ',', ' ', '\n']) || after.is_empty());
            out.push_str(rest.get(..at).unwrap_or_default());
            out.push_str(if whole { to } else { from });
            rest = rest.get(end..).unwrap_or_default();
        }
        out.push_str(rest);
        *line = out;
    }
}

fn leave_out(lines: &mut Vec<String>, item: &Item, reason: &str) {
    let at = target_line(lines, item).map_or(item.end, |(at, ..)| at + 1);
    lines.insert(at, format!("{}x-stale: '{}'\n", " ".repeat(item.indent), reason.replace('\'', "''")));
}

/// Removes an action, and the comment above it unless another action follows directly.
fn delete(lines: &mut Vec<String>, item: &Item) {
    let line = |at: usize| lines.get(at).map_or("", |line| line.trim());
    let is_comment = |at: usize| line(at).starts_with('#');
    let (mut start, mut end) = (item.start, item.end);
    let follows = !line(item.end).is_empty() && !is_comment(item.end);
    if !follows {
        while start > 0 && is_comment(start - 1) {
            start -= 1;
        }
        if start < item.start && start > 0 && line(start - 1).is_empty() && line(item.end).is_empty() {
            start -= 1;
        } else if start > 0 && line(start - 1) == LIST && line(end).is_empty() {
            end += 1;
        }
    }
    lines.drain(start..end.min(lines.len()));
}
