//! Finds what tells the alternatives of a union apart: the tags of a discriminator, and the constants of properties.

use indexmap::IndexMap;
use serde_json::Value;

use super::alternative::{Alternative, Found};
use super::lower::{Lowering, Site};
use super::together::same;

use crate::error::Result;
use crate::model::{Constant, Shape};
use crate::normalize::target;
use crate::spec::{Node, Primitive, View, view};

/// How deep unions in unions are searched for the values of a property.
const NESTED: usize = 4;

/// Whether each value that the alternatives allow fits exactly one variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doubt {
    Decided,
    /// A value may fit none of them, or several at once.
    Doubtful,
    /// Nothing in the document tells two of them apart.
    Undecided,
}

impl<'d> Lowering<'_, 'd> {
    /// Sets the tags and constants of the alternatives. Returns the name of the property that holds the tag.
    pub(super) fn tell(
        &mut self,
        all: &mut [Alternative<'d>],
        discriminator: Option<&'d Value>,
        site: &Site<'_>,
    ) -> Result<Option<String>> {
        let tag = match discriminator.and_then(|one| Some((one, property_name(one)?))) {
            Some((discriminator, name)) => {
                let mapping = self.mapping(discriminator, site)?;
                for one in all.iter_mut() {
                    one.tags = self.tags(one, name, &mapping)?;
                }
                self.unlisted(all, &mapping, site);
                Some(name.to_owned())
            }
            None => self.implied_tag(all)?,
        };
        self.constants(all, tag.as_deref())?;
        Ok(tag)
    }

    /// Sets the constants of the alternatives that no tag tells. `tag` is the property that holds it.
    pub(super) fn constants(&mut self, all: &mut [Alternative<'d>], tag: Option<&str>) -> Result<()> {
        let mut listed = Vec::with_capacity(all.len());
        for (at, one) in all.iter().enumerate() {
            let mut constants = Vec::new();
            // A tag that only one alternative has decides alone.
            let is_told = !one.tags.is_empty() && !shares_tag(one, at, all);
            for name in one.view.properties.keys().filter(|name| !is_told && Some(**name) != tag) {
                if let Some(values) = self.allowed(&one.view, name, 0)? {
                    constants.push(Constant { property: (*name).to_owned(), values });
                }
            }
            listed.push(constants);
        }
        // A list of several values says what a field may be, unless another alternative has another list there.
        let tells = |at: usize, one: &Constant| {
            let mut others = listed.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, all)| all);
            one.values.len() == 1 || others.any(|other| other.property == one.property && other.values != one.values)
        };
        for (at, one) in all.iter_mut().enumerate() {
            one.constants = listed[at].iter().filter(|constant| tells(at, constant)).cloned().collect();
        }
        Ok(())
    }

    /// Returns the tags of a mapping by the pointer of their schema.
    pub(super) fn mapping(
        &mut self,
        discriminator: &'d Value,
        site: &Site<'_>,
    ) -> Result<IndexMap<String, Vec<&'d str>>> {
        let mut tags: IndexMap<String, Vec<&str>> = IndexMap::new();
        for (tag, to) in discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten() {
            let Some(to) = to.as_str() else { continue };
            let reference = match to.contains('/') {
                true => to.to_owned(),
                false => format!("#{}", crate::document::pointer::join_to("/components/schemas", to)),
            };
            if reference.starts_with('#') && self.spec.target(&reference, site.pointer).is_ok() {
                tags.entry(target(&reference)).or_default().push(tag);
            } else {
                let message = format!("the mapping of `{}` leads to no schema; left out", tag.escape_debug());
                self.report.note(site.pointer, message);
            }
        }
        Ok(tags)
    }

    fn unlisted(&mut self, all: &[Alternative<'d>], mapping: &IndexMap<String, Vec<&str>>, site: &Site<'_>) {
        let mut unlisted: Vec<&str> = mapping
            .iter()
            .filter(|(pointer, _)| !all.iter().any(|one| one.pointer() == **pointer))
            .flat_map(|(_, tags)| tags.iter().copied())
            .collect();
        unlisted.sort_unstable();
        for tag in unlisted {
            let message = format!("the mapping of `{}` leads to no alternative; kept as any value", tag.escape_debug());
            self.report.note(site.pointer, message);
        }
    }

    /// Returns the values of the discriminator that stand for an alternative: the values of the mapping that its property allows, or all
    /// that its property allows, or its name.
    pub(super) fn tags(
        &mut self,
        one: &Alternative<'d>,
        name: &str,
        mapping: &IndexMap<String, Vec<&str>>,
    ) -> Result<Vec<String>> {
        let is_object = one.view.sole_type().is_none_or(|kind| kind == Primitive::Object);
        if !is_object {
            return Ok(Vec::new());
        }
        let allowed = self.allowed(&one.view, name, 0)?;
        let allowed: Option<Vec<String>> = allowed.map(|all| all.iter().filter_map(crate::document::scalar).collect());
        let pointer = one.pointer();
        let mapped = mapping.get(&pointer).into_iter().flatten().map(|tag| (*tag).to_owned());
        let mapped: Vec<String> = mapped.collect();
        let kept = |tag: &&String| allowed.as_ref().is_none_or(|allowed| allowed.contains(tag));
        let fitting: Vec<String> = mapped.iter().filter(kept).cloned().collect();
        if !mapped.is_empty() && fitting.len() < mapped.len() {
            let message = format!("the mapping for `{pointer}` has values that its `{name}` does not allow; left out");
            self.report.note(&one.node.pointer, message);
        }
        Ok(match allowed {
            _ if !fitting.is_empty() => fitting,
            Some(allowed) if !allowed.is_empty() => allowed,
            _ => match one.node.reference() {
                Some(_) => vec![self.spec.name(&pointer)],
                None if crate::spec::is_named(&pointer) => vec![self.spec.name(&pointer)],
                None => Vec::new(),
            },
        })
    }

    /// Returns a property that all alternatives that are objects require, each with other constants, and sets these as tags.
    fn implied_tag(&mut self, all: &mut [Alternative<'d>]) -> Result<Option<String>> {
        let is_known = |one: &Alternative<'_>| one.view.alternatives.is_empty() && one.view.sole_type().is_some();
        let objects = all.iter().enumerate().filter(|(_, one)| one.view.sole_type() == Some(Primitive::Object));
        let objects: Vec<usize> = objects.map(|(at, _)| at).collect();
        if objects.len() < 2 || !all.iter().all(is_known) {
            return Ok(None);
        }
        for name in all[objects[0]].view.required.clone() {
            let mut tags: Vec<Vec<String>> = Vec::new();
            for at in &objects {
                let view = &all[*at].view;
                let is_required = view.required.contains(name);
                let values = if is_required { self.allowed(view, name, 0)? } else { None };
                let texts = values.unwrap_or_default();
                let texts: Option<Vec<String>> = texts.iter().map(|one| one.as_str().map(str::to_owned)).collect();
                let is_new =
                    |texts: &Vec<String>| !texts.iter().any(|text| tags.iter().flatten().any(|one| one == text));
                match texts.filter(|texts| !texts.is_empty() && is_new(texts)) {
                    Some(texts) => tags.push(texts),
                    None => break,
                }
            }
            if tags.len() == objects.len() {
                for (at, tags) in objects.into_iter().zip(tags) {
                    all[at].tags = tags;
                }
                return Ok(Some(name.to_owned()));
            }
        }
        Ok(None)
    }

    /// Returns the only values that a property may have, if the document lists them.
    pub(super) fn allowed(&mut self, view: &View<'d>, name: &str, depth: usize) -> Result<Option<Vec<Value>>> {
        if let Some(nodes) = view.properties.get(name) {
            let property = self::view(nodes, self.spec, self.report)?;
            return self.values(&property, depth);
        }
        let [group] = view.alternatives.as_slice() else { return Ok(None) };
        let mut all = Vec::new();
        for member in group.members.iter().filter(|_| depth < NESTED) {
            let member = self::view(std::slice::from_ref(member), self.spec, self.report)?;
            match self.allowed(&member, name, depth + 1)? {
                Some(values) => all.extend(values),
                None => return Ok(None),
            }
        }
        let mut once: Vec<Value> = Vec::new();
        for value in all {
            if !once.contains(&value) {
                once.push(value);
            }
        }
        Ok((!once.is_empty()).then_some(once))
    }

    fn values(&mut self, property: &View<'d>, depth: usize) -> Result<Option<Vec<Value>>> {
        let mut all: Vec<Value> = property.values.iter().flatten().map(|listed| listed.value.clone()).collect();
        if let ([group], true) = (property.alternatives.as_slice(), all.is_empty()) {
            for member in group.members.iter().filter(|_| depth < NESTED) {
                let member = self::view(std::slice::from_ref(member), self.spec, self.report)?;
                match self.values(&member, depth + 1)? {
                    Some(values) => all.extend(values),
                    None => return Ok(None),
                }
            }
        }
        if all.is_empty() || all.iter().any(|value| value.is_object() || value.is_array()) {
            return Ok(None);
        }
        if property.nullable {
            all.push(Value::Null);
        }
        Ok(Some(all))
    }

    /// Returns how well the variants are told apart.
    pub(super) fn doubt(&mut self, found: &[Found<'d>]) -> Result<Doubt> {
        let mut doubt = Doubt::Decided;
        for (at, one) in found.iter().enumerate() {
            if !one.variant.constants.is_empty()
                || (is_guarded(&one.view) && !found.iter().any(|all| catches(all, one)))
            {
                doubt = doubt.max(Doubt::Doubtful);
            }
            for other in &found[at + 1..] {
                doubt = doubt.max(self.between(one, other)?);
            }
        }
        Ok(doubt)
    }

    fn between(&mut self, one: &Found<'d>, other: &Found<'d>) -> Result<Doubt> {
        let (left, right) = (&one.variant, &other.variant);
        if let (Some(one), Some(other)) = (&one.node, &other.node)
            && same(one.value, other.value)
        {
            // Equal schemas become one type.
            return Ok(Doubt::Decided);
        }
        let differs = |constant: &Constant| {
            let same = right.constants.iter().find(|other| other.property == constant.property);
            same.is_some_and(|other| !constant.values.iter().any(|value| other.values.contains(value)))
        };
        let tagged = !left.tags.is_empty() && !right.tags.is_empty();
        if (tagged && !left.tags.iter().any(|tag| right.tags.contains(tag))) || left.constants.iter().any(differs) {
            return Ok(Doubt::Decided);
        }
        let (Some(kind), Some(other_kind)) = (one.view.sole_type(), other.view.sole_type()) else {
            return Ok(Doubt::Doubtful);
        };
        if kind != other_kind {
            return Ok(Doubt::Decided);
        }
        self.same_kind(&one.view, &other.view, kind)
    }

    fn same_kind(&mut self, one: &View<'d>, other: &View<'d>, kind: Primitive) -> Result<Doubt> {
        Ok(match kind {
            Primitive::Object => {
                let maps = [one, other].map(|view| view.properties.is_empty());
                let own = |one: &View<'_>, other: &View<'_>| {
                    one.required.iter().any(|name| !other.properties.contains_key(name))
                };
                let more = |one: &View<'_>, other: &View<'_>| {
                    one.properties.keys().any(|name| !other.properties.contains_key(name))
                };
                match maps {
                    [true, true] => Doubt::Doubtful,
                    [true, false] | [false, true] => Doubt::Decided,
                    _ if own(one, other) || own(other, one) => Doubt::Doubtful,
                    _ if more(one, other) && more(other, one) => Doubt::Doubtful,
                    _ if self.property_tells(one, other)? => Doubt::Doubtful,
                    _ => Doubt::Undecided,
                }
            }
            Primitive::Array => Doubt::Doubtful,
            _ => Doubt::Decided,
        })
    }

    /// Returns whether two objects have a property of different types.
    fn property_tells(&mut self, one: &View<'d>, other: &View<'d>) -> Result<bool> {
        for (name, nodes) in &one.properties {
            let Some(others) = other.properties.get(name) else { continue };
            let kind = view(nodes, self.spec, self.report)?.sole_type();
            let other = view(others, self.spec, self.report)?.sole_type();
            if kind.is_some() && other.is_some() && kind != other && one.required.contains(name) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn shares_tag(one: &Alternative<'_>, at: usize, all: &[Alternative<'_>]) -> bool {
    let mut others = all.iter().enumerate().filter(|(other, _)| *other != at);
    others.any(|(_, other)| other.tags.iter().any(|tag| one.tags.contains(tag)))
}

/// Returns whether a text or a number must be one of some values, or have a format.
fn is_guarded(view: &View<'_>) -> bool {
    let scalar = matches!(view.sole_type(), Some(Primitive::String | Primitive::Integer | Primitive::Number));
    scalar && (view.has_values() || matches!(view.format, Some("date" | "date-time")))
}

/// Returns whether a variant takes every value of the type of another one.
fn catches(one: &Found<'_>, other: &Found<'_>) -> bool {
    let is_number = |view: &View<'_>| matches!(view.sole_type(), Some(Primitive::Integer | Primitive::Number));
    match one.variant.shape {
        Shape::Text => other.view.sole_type() == Some(Primitive::String),
        Shape::Int(_) | Shape::Float(_) => is_number(&other.view) && !is_guarded(&one.view),
        _ => false,
    }
}

pub(super) fn property_name(discriminator: &Value) -> Option<&str> {
    discriminator.get("propertyName")?.as_str()
}

/// Returns whether other schemas may stand in place of this one, told apart by a property.
pub(super) fn is_base(node: &Node<'_>) -> bool {
    node.value.get("discriminator").and_then(property_name).is_some()
        && node.value.get("oneOf").is_none()
        && node.value.get("anyOf").is_none()
}
