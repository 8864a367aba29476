//! Values of several shapes: `oneOf`, `anyOf` and lists of types go in, a union of variants comes out, or the one shape
//! that is left.

use serde_json::Value;

use super::draft::{Label, Origin};
use super::lower::{Lowered, Lowering, Site, bounds, nullable};
use crate::error::Result;
use crate::model::{Bounds, Kind, Shape, TypeId, Union, UnionVariant, Width};
use crate::normalize::target;
use crate::resolve::names::casing;
use crate::spec::merge::merge;
use crate::spec::{Alternatives, Listed, Node, Primitive, View, view};

/// Most alternatives that are merged with what stands beside them.
const EXPANSIONS: usize = 50_000;

impl<'d> Lowering<'_, 'd> {
    /// The shape of a view with alternatives; `None` where they say nothing of the shape.
    pub(in crate::resolve) fn alternatives(
        &mut self,
        whole: &View<'d>,
        pointer: &str,
        site: &Site<'_>,
        slot: Option<TypeId>,
    ) -> Result<Option<Shape>> {
        let mut groups = Vec::new();
        for group in &whole.alternatives {
            if self.says_something(group)? {
                groups.push(group);
            } else {
                self.report.note(
                    pointer,
                    "alternatives that differ only in what they require or bound; not expressed in the type",
                );
            }
        }
        let Some((&group, others)) = groups.split_first() else { return Ok(None) };
        if !others.is_empty() {
            self.report.note(pointer, "several lists of alternatives hold at once; only the first is generated");
        }
        let base = View { alternatives: Vec::new(), ..whole.clone() };
        if let [only] = group.members.as_slice()
            && base.is_shapeless()
        {
            return self.lower(only, site).map(|lowered| Some(lowered.shape));
        }
        if others.is_empty()
            && let Some(values) = self.enumeration(group, &base)?
            && let Some(one) = values.sole_type()
        {
            let shape = self.primitive(one, &values, pointer, site, slot)?;
            return Ok(Some(if values.nullable { nullable(shape) } else { shape }));
        }
        let id = slot.unwrap_or_else(|| self.reserve(site.origin.clone(), pointer.to_owned()));
        let mut variants: Vec<UnionVariant> = Vec::new();
        let mut names = casing::Unique::default();
        let mut null = false;
        for (at, member) in flat(group).iter().enumerate() {
            let tags = self.tags(group, member)?;
            let label = self.variant_label(member, at, &tags);
            let site = Site { origin: Origin::of(id, Label::Variant(label.clone())), ..site.clone() };
            let Lowered { shape, bounds, .. } =
                if base.is_shapeless() { self.lower(member, &site)? } else { self.with_base(&base, member, &site)? };
            let shape = match shape {
                Shape::Nullable(inner) => {
                    null = true;
                    *inner
                }
                Shape::Null => {
                    null = true;
                    continue;
                }
                shape => shape,
            };
            if let Some(same) = variants.iter_mut().find(|known| known.shape == shape) {
                same.tags.extend(tags);
                if same.bounds != bounds {
                    // Held to by one of the forms, and so not by the value.
                    same.bounds = Bounds::default();
                }
                continue;
            }
            let name = match (&shape, member.reference()) {
                (Shape::Named(_), _) | (_, Some(_)) => casing::pascal(&label, "Variant"),
                (shape, _) => spoken(shape).to_owned(),
            };
            variants.push(UnionVariant { name: names.take(name), shape, bounds, boxed: false, tags });
        }
        let discriminator = group.discriminator.or(whole.discriminator);
        let tag = discriminator.and_then(property_name).map(str::to_owned);
        let tag = tag.filter(|_| {
            let told = variants.iter().all(|variant| !variant.tags.is_empty());
            if !told {
                self.report.note(pointer, "the discriminator does not tell all variants apart; the value's fields do");
            }
            told
        });
        let shape = match variants.as_slice() {
            [] => Shape::Null,
            [only] => only.shape.clone(),
            _ if variants.iter().any(|variant| variant.shape == Shape::Any) => {
                self.report.note(pointer, "one of the alternatives is free form, so the value is");
                Shape::Any
            }
            _ => {
                let other = tag.is_some().then(|| names.take("Other".into()));
                let docs = whole.docs.clone();
                self.finish(id, Kind::Union(Union { variants, tag, other }), docs)
            }
        };
        Ok(Some(if null { nullable(shape) } else { shape }))
    }

    fn says_something(&mut self, group: &Alternatives<'d>) -> Result<bool> {
        for member in &group.members {
            let member = view(std::slice::from_ref(member), self.spec, self.report)?;
            if !member.is_shapeless() || member.nullable {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A member of the alternatives together with what stands beside them.
    fn with_base(&mut self, base: &View<'d>, member: &Node<'d>, site: &Site<'_>) -> Result<Lowered> {
        if self.expanded >= EXPANSIONS || self.open.contains(&member.pointer) {
            self.report.note(&member.pointer, "an alternative that leads back to itself; left free form");
            return Ok(Lowered::bare(Shape::Any));
        }
        self.expanded += 1;
        self.open.push(member.pointer.clone());
        let member_view = view(std::slice::from_ref(member), self.spec, self.report)?;
        let mut merged = base.clone();
        merged.docs = member_view.docs.clone();
        let bounds = bounds(&member_view);
        merge(&mut merged, member_view, &member.pointer, self.report);
        let shape = self.shape(&merged, &member.pointer, site, None);
        self.open.pop();
        let mut lowered = Lowered { bounds, ..Lowered::bare(shape?) };
        self.unbind(&mut lowered, &member.pointer, site);
        Ok(lowered)
    }

    fn variant_label(&self, member: &Node<'d>, at: usize, tags: &[String]) -> String {
        if let Some(reference) = member.reference() {
            return self.spec.name(&target(reference));
        }
        let title = member.text("title").filter(|title| self.titles && title.len() <= 40);
        match (member.text("x-name").or(title), member.primitive()) {
            (Some(name), _) => name.to_owned(),
            (None, _) if tags.len() == 1 => tags.concat(),
            (None, Some(one)) => type_label(one).to_owned(),
            (None, None) => format!("Variant{}", at + 1),
        }
    }

    /// Values of the discriminator that mean `member`.
    fn tags(&mut self, group: &Alternatives<'d>, member: &Node<'d>) -> Result<Vec<String>> {
        let Some(discriminator) = group.discriminator else { return Ok(Vec::new()) };
        if let Some(reference) = member.reference() {
            let name = self.spec.name(&target(reference));
            let mapping = discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten();
            let mapped = mapping.filter(|(_, target)| {
                target.as_str().is_some_and(|target| target == reference || (!target.contains('/') && target == name))
            });
            let mapped = mapped.map(|(tag, _)| tag.clone()).collect::<Vec<_>>();
            return Ok(if mapped.is_empty() { vec![name] } else { mapped });
        }
        // An inline member tells by the values that its own property may have.
        let member = view(std::slice::from_ref(member), self.spec, self.report)?;
        let nodes = property_name(discriminator).and_then(|name| member.properties.get(name));
        let Some(nodes) = nodes else { return Ok(Vec::new()) };
        let property = view(nodes, self.spec, self.report)?;
        Ok(property.values.iter().flatten().filter_map(|listed| listed.value.as_str()).map(str::to_owned).collect())
    }

    /// `type: [a, b]`: one variant a type, each with the keywords that speak of it.
    pub(in crate::resolve) fn type_list(
        &mut self,
        types: &[Primitive],
        whole: &View<'d>,
        pointer: &str,
        site: &Site<'_>,
        slot: Option<TypeId>,
    ) -> Result<Shape> {
        let mut types = types.to_vec();
        if types.contains(&Primitive::Number) {
            types.retain(|one| *one != Primitive::Integer);
        }
        if types.len() >= 5 && whole.properties.is_empty() && whole.items.is_empty() {
            return Ok(Shape::Any);
        }
        let id = slot.unwrap_or_else(|| self.reserve(site.origin.clone(), pointer.to_owned()));
        let mut variants: Vec<UnionVariant> = Vec::new();
        let mut names = casing::Unique::default();
        for one in types {
            let label = type_label(one);
            let view = View { types: Some(vec![one]), values: values_of(whole, one), ..whole.clone() };
            let site = Site { origin: Origin::of(id, Label::Variant(label.into())), ..site.clone() };
            let shape = self.primitive(one, &view, pointer, &site, None)?;
            if !variants.iter().any(|known| known.shape == shape) {
                let name = if matches!(shape, Shape::Named(_)) { label } else { spoken(&shape) };
                // What bounds the value stands beside the list of types.
                let (name, bounds) = (names.take(name.into()), Bounds::default());
                variants.push(UnionVariant { name, shape, bounds, boxed: false, tags: Vec::new() });
            }
        }
        if let [only] = variants.as_slice() {
            return Ok(only.shape.clone());
        }
        Ok(self.finish(id, Kind::Union(Union { variants, tag: None, other: None }), whole.docs.clone()))
    }
}

fn values_of<'d>(view: &View<'d>, one: Primitive) -> Option<Vec<Listed<'d>>> {
    let fits = |listed: &&Listed<'d>| match one {
        Primitive::String => listed.value.is_string(),
        Primitive::Integer | Primitive::Number => listed.value.is_number(),
        Primitive::Boolean => listed.value.is_boolean(),
        Primitive::Array => listed.value.is_array(),
        Primitive::Object => listed.value.is_object(),
    };
    let values = view.values.as_ref()?.iter().filter(fits).cloned().collect::<Vec<_>>();
    (!values.is_empty()).then_some(values)
}

/// The members, and in the place of those that are nothing but alternatives themselves, theirs.
fn flat<'d>(group: &Alternatives<'d>) -> Vec<Node<'d>> {
    let mut flat: Vec<Node<'d>> = Vec::new();
    let mut open = group.members.iter().rev().cloned().collect::<Vec<_>>();
    while let Some(node) = open.pop() {
        match inner(&node).filter(|_| group.discriminator.is_none()) {
            Some(members) => open.extend(members.into_iter().rev()),
            None => flat.push(node),
        }
    }
    flat
}

/// Returns the members of a schema that is nothing but `oneOf` or `anyOf`.
fn inner<'d>(node: &Node<'d>) -> Option<Vec<Node<'d>>> {
    let mut said = node.shape_keywords();
    let key = said.next().filter(|key| matches!(*key, "oneOf" | "anyOf") && !node.flag("nullable"))?;
    let alone = said.next().is_none() && node.reference().is_none() && node.list("allOf").is_empty();
    let (members, null) = node.members(key);
    (alone && !null && node.text("$ref").is_none()).then_some(members)
}

fn property_name(discriminator: &Value) -> Option<&str> {
    discriminator.get("propertyName")?.as_str()
}

fn type_label(one: Primitive) -> &'static str {
    match one {
        Primitive::String => "Text",
        Primitive::Number => "Number",
        Primitive::Integer => "Integer",
        Primitive::Boolean => "Flag",
        Primitive::Array => "List",
        Primitive::Object => "Object",
    }
}

/// A variant's name by the shape of its value.
fn spoken(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "Any",
        Shape::Null => "Null",
        Shape::Nothing => "Nothing",
        Shape::Bool => "Flag",
        Shape::Int(Width::W32 | Width::W64) => "Integer",
        Shape::Float(_) => "Number",
        Shape::Text => "Text",
        Shape::Date => "Date",
        Shape::DateTime => "DateTime",
        Shape::Base64 => "Base64",
        Shape::Bytes => "Bytes",
        Shape::File => "File",
        Shape::List(_) => "List",
        Shape::Map(_) => "Map",
        Shape::Tuple(_) => "Tuple",
        Shape::Nullable(inner) => spoken(inner),
        Shape::Named(_) => "Object",
    }
}
