//! Lowers `anyOf` of objects that can hold at once: one object with the properties of all of them.

use serde_json::Value;

use super::alternative::Alternative;
use super::lower::{Lowering, Site};
use crate::error::Result;
use crate::spec::merge::merge;
use crate::spec::{Additional, Node, Primitive, View, view};

/// Keywords that do not affect a value.
const WORDS: [&str; 8] =
    ["title", "description", "example", "examples", "default", "deprecated", "externalDocs", "x-name"];

impl<'d> Lowering<'_, 'd> {
    /// Returns the view of an object that has the properties of all alternatives, unless some of them rule each other out.
    pub(super) fn together(
        &mut self,
        base: &View<'d>,
        all: &[Alternative<'d>],
        site: &Site<'_>,
    ) -> Result<Option<View<'d>>> {
        let is_known = |one: &Alternative<'_>| is_plain_object(&one.view);
        let is_open = matches!(base.additional, Additional::Unsaid | Additional::Open);
        let properties = all.iter().any(|one| !one.view.properties.is_empty());
        if all.len() < 2 || !is_open || !properties || !all.iter().all(is_known) {
            return Ok(None);
        }
        let mut both = View { types: Some(vec![Primitive::Object]), ..View::default() };
        let mut common = all.first().map(|one| one.view.required.clone()).unwrap_or_default();
        for View { properties, required, additional, nullable, .. } in all.iter().map(|one| &one.view) {
            for (name, nodes) in properties {
                match both.properties.get(name) {
                    None => both.properties.insert(name, nodes.clone()),
                    Some(known) if self.alike(known, nodes)? => None,
                    Some(_) => return Ok(None),
                };
            }
            common.retain(|name| required.contains(name));
            both.nullable |= nullable;
            if matches!(additional, Additional::Open) {
                both.additional = Additional::Open;
            }
        }
        if all.iter().any(|one| one.view.required.iter().any(|name| !common.contains(name))) {
            let message =
                "has the fields of at least one alternative; those that not all alternatives require are optional";
            self.report.note(site.pointer, message);
        }
        both.required = common;
        let nullable = both.nullable || base.nullable;
        let mut whole = base.clone();
        merge(&mut whole, both, site.pointer, self.report);
        whole.nullable = nullable;
        Ok(Some(whole))
    }

    /// Returns whether two schemas of a property allow the same values.
    fn alike(&mut self, one: &[Node<'d>], other: &[Node<'d>]) -> Result<bool> {
        if let ([one], [other]) = (one, other)
            && same(one.value, other.value)
        {
            return Ok(true);
        }
        let (one, other) = (view(one, self.spec, self.report)?, view(other, self.spec, self.report)?);
        let is_scalar = |view: &View<'_>| {
            view.is_scalar() && !matches!(view.sole_type(), None | Some(Primitive::Object | Primitive::Array))
        };
        let values = |view: &View<'_>| -> Vec<Value> {
            view.values.iter().flatten().map(|listed| listed.value.clone()).collect()
        };
        Ok(is_scalar(&one) && is_scalar(&other) && one.types == other.types && values(&one) == values(&other))
    }
}

fn is_plain_object(view: &View<'_>) -> bool {
    view.sole_type() == Some(Primitive::Object)
        && view.alternatives.is_empty()
        && view.patterns.is_empty()
        && view.values.is_none()
        && matches!(view.additional, Additional::Unsaid | Additional::Open)
}

/// Returns whether two schemas are equal but for their words.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let has = |map: &serde_json::Map<String, Value>, key: &str| map.contains_key(key);
            let shapes = one.iter().filter(|(key, _)| !WORDS.contains(&key.as_str()));
            shapes.clone().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
                && other.keys().filter(|key| !WORDS.contains(&key.as_str())).all(|key| has(one, key))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        _ => one == other,
    }
}
