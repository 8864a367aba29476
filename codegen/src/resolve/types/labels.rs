//! Names the variants of a union by what tells them apart: the component, the title, a constant, the type, or a property that only
//! one alternative has.

use serde_json::Value;

use super::alternative::Alternative;
use super::lower::Lowering;
use crate::error::Result;
use crate::model::{Constant, Shape};
use crate::normalize::target;
use crate::spec::{Node, Primitive, View, view};

/// Most values that a name is made of.
const ALTERNATIVES: usize = 3;

impl<'d> Lowering<'_, 'd> {
    /// Returns a name for each alternative.
    pub(super) fn labels(&mut self, all: &[Alternative<'d>]) -> Result<Vec<String>> {
        all.iter().enumerate().map(|(at, one)| self.label(one, at, all)).collect()
    }

    fn label(&mut self, one: &Alternative<'d>, at: usize, all: &[Alternative<'d>]) -> Result<String> {
        if let Some(reference) = one.node.reference() {
            return Ok(self.spec.name(&target(reference)));
        }
        let title = one.node.text("title").filter(|title| self.titles && title.len() <= 40);
        if let Some(name) = one.node.text("x-name").or(title) {
            return Ok(name.to_owned());
        }
        if (1..=ALTERNATIVES).contains(&one.tags.len()) {
            return Ok(one.tags.join(" or "));
        }
        let others = || all.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other);
        let only = |constant: &&Constant| !others().any(|other| other.constants.contains(constant));
        if let Some(constant) = one.constants.iter().filter(|one| one.values.len() <= ALTERNATIVES).find(only) {
            let values = constant.values.iter().filter_map(crate::document::scalar).collect::<Vec<_>>().join(" or ");
            let is_text = constant.values.iter().all(Value::is_string);
            return Ok(if is_text { values } else { format!("{} {values}", constant.property) });
        }
        let kind = one.view.sole_type();
        match kind {
            Some(Primitive::Object) if others().any(|other| other.view.sole_type() == kind) => {}
            Some(kind) => return Ok(type_label(kind).to_owned()),
            None => return Ok(format!("Variant{}", at + 1)),
        }
        let lacks = |name: &&&str| !others().any(|other| other.view.properties.contains_key(**name));
        let (required, known) = (&one.view.required, &one.view.properties);
        if let Some(name) = known.keys().filter(|name| required.contains(**name)).find(lacks) {
            return Ok((*name).to_owned());
        }
        if let Some(name) = known.keys().find(lacks) {
            return Ok((*name).to_owned());
        }
        for (name, nodes) in known {
            let kind = view(nodes, self.spec, self.report)?.sole_type();
            let mut is_own = kind.is_some();
            for nodes in others().filter_map(|other| other.view.properties.get(name)) {
                is_own &= view(nodes, self.spec, self.report)?.sole_type() != kind;
            }
            if let Some(kind) = kind.filter(|_| is_own) {
                return Ok(format!("{name} {}", type_label(kind)));
            }
        }
        Ok(format!("Variant{}", at + 1))
    }

    /// Returns the name of a list beside other lists: what it holds.
    pub(super) fn list_label(&self, item: &Shape, list: &View<'d>) -> String {
        let reference = list.items.first().and_then(Node::reference);
        let name = reference.map_or_else(|| shape_label(item).to_owned(), |at| self.spec.name(&target(at)));
        format!("{}List", crate::resolve::names::casing::pascal(&name, "Item"))
    }
}

pub(super) fn type_label(one: Primitive) -> &'static str {
    match one {
        Primitive::String => "Text",
        Primitive::Number => "Number",
        Primitive::Integer => "Integer",
        Primitive::Boolean => "Flag",
        Primitive::Array => "List",
        Primitive::Object => "Object",
    }
}

/// Returns the name of a variant by the shape of its value.
pub(super) fn shape_label(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "Any",
        Shape::Null => "Null",
        Shape::Nothing => "Nothing",
        Shape::Bool => "Flag",
        Shape::Int(_) => "Integer",
        Shape::Float(_) => "Number",
        Shape::Text => "Text",
        Shape::Date => "Date",
        Shape::DateTime => "DateTime",
        Shape::Base64 => "Base64",
        Shape::Base64Url => "Base64Url",
        Shape::Bytes => "Bytes",
        Shape::File => "File",
        Shape::List(_) => "List",
        Shape::Map(_) => "Map",
        Shape::Tuple(_) => "Tuple",
        Shape::Nullable(inner) => shape_label(inner),
        Shape::Named(_) => "Object",
    }
}
