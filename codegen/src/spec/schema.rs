//! Reads schemas as views: follows references and merges the parts of `allOf`.

use serde_json::Value;

use super::docs::documented;
use super::document::Spec;
use super::merge::merge;
use super::node::Node;
use super::view::{Alternatives, View};
use crate::error::Result;
use crate::model::Docs;
use crate::report::Report;

/// Longest chain of references that composition follows.
const DEPTH: usize = 64;

/// Most references that one schema is composed of; parts that are composed of each other twice double with each step.
const FOLLOWED: usize = 10_000;

/// Reads `nodes`, all of which hold, as one view.
pub(crate) fn view<'d>(nodes: &[Node<'d>], spec: &Spec<'d>, report: &mut Report) -> Result<View<'d>> {
    let mut reader = Reader { spec, report, open: Vec::new(), followed: 0 };
    let mut whole: Option<View<'d>> = None;
    for node in nodes {
        let next = reader.read(node)?;
        match &mut whole {
            None => whole = Some(next),
            Some(whole) => {
                let nullable = whole.nullable && next.nullable;
                merge(whole, next, &node.pointer, reader.report);
                whole.nullable = nullable;
            }
        }
    }
    Ok(whole.unwrap_or_default())
}

struct Reader<'a, 'd> {
    spec: &'a Spec<'d>,
    report: &'a mut Report,
    /// References that are being followed.
    open: Vec<&'d str>,
    /// How many were followed.
    followed: usize,
}

impl<'d> Reader<'_, 'd> {
    fn read(&mut self, node: &Node<'d>) -> Result<View<'d>> {
        match node.reference() {
            Some(reference) => self.follow(reference, &node.pointer),
            None => self.item(node),
        }
    }

    fn follow(&mut self, reference: &'d str, pointer: &str) -> Result<View<'d>> {
        if self.open.contains(&reference) {
            return Err(self.spec.error(pointer, format!("`{reference}` is composed of itself")));
        }
        if self.open.len() >= DEPTH {
            let message = format!("composed of more than {DEPTH} schemas in a row; the rest is left out");
            self.report.note(pointer, message);
            return Ok(View::default());
        }
        self.open.push(reference);
        self.followed += 1;
        if self.followed > FOLLOWED {
            return Err(self.spec.error(pointer, format!("composed of more than {FOLLOWED} schemas")));
        }
        let target = self.spec.target(reference, pointer)?;
        let view = self.read(&target);
        self.open.pop();
        view
    }

    fn item(&mut self, node: &Node<'d>) -> Result<View<'d>> {
        let mut view = View { docs: docs(node), discriminator: node.value.get("discriminator"), ..View::default() };
        if node.value == &Value::Bool(false) || node.value.get("not").is_some() {
            self.report.note(&node.pointer, "`not` is not expressed in the type");
        }
        for (key, value) in node.keywords().into_iter().flatten() {
            view.keyword(key, value, &node.pointer);
        }
        if let Some(constant) = node.value.get("const") {
            view.list(std::slice::from_ref(constant), &[]);
        } else if let Some(Value::Array(values)) = node.value.get("enum") {
            let names = node.value.get("x-enum-varnames").and_then(Value::as_array);
            view.list(values, names.map_or(&[], Vec::as_slice));
        }
        for key in ["oneOf", "anyOf"] {
            let (members, null) = node.members(key);
            view.nullable |= null;
            if !members.is_empty() {
                let (any, discriminator) = (key == "anyOf", view.discriminator);
                view.alternatives.push(Alternatives { members, any, discriminator });
            } else if null && view.types.is_none() {
                view.types = Some(Vec::new());
            }
        }
        let (reference, parts) = (node.text("$ref"), node.list("allOf"));
        let count = parts.len() + usize::from(reference.is_some());
        let (own, mut nullable) = (view.nullable, count > 0);
        let mut join = |mut part: View<'d>, is_reference: bool, pointer: &str, report: &mut Report| {
            if is_reference && count > 1 {
                // The description of a component does not describe what it is a part of.
                part.docs = Docs::default();
            }
            nullable &= part.nullable;
            // The base of this schema lists it among the schemas that extend the base.
            part.alternatives.retain(|group| !group.members.iter().any(|member| member.refers_to(&node.pointer)));
            merge(&mut view, part, pointer, report);
        };
        if let Some(reference) = reference {
            let part = self.follow(reference, &node.pointer)?;
            join(part, true, &node.pointer, self.report);
        }
        for node in &parts {
            let part = self.read(node)?;
            join(part, node.reference().is_some(), &node.pointer, self.report);
        }
        view.nullable = own || nullable;
        Ok(view)
    }
}

fn docs(node: &Node<'_>) -> Docs {
    let more = node.value.get("externalDocs").and_then(|more| serde_json::from_value(more.clone()).ok());
    Docs {
        summary: String::new(),
        description: documented(node.text("description").or(node.text("title")), more.as_ref()),
        deprecated: node.flag("deprecated"),
    }
}
