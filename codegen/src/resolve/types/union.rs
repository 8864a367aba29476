//! Lowers values of several shapes: `oneOf`, `anyOf` and lists of types become a union, or a plain shape if only one variant is
//! left.

use serde_json::Value;

use super::draft::{Label, Origin};
use super::lower::{Context, Lowered, Lowering, Site, bounds, nullable};
use crate::error::Result;
use crate::model::{Bounds, Kind, Shape, Union, UnionVariant};
use crate::normalize::target;
use crate::resolve::names::casing;
use crate::spec::merge::merge;
use crate::spec::{Alternatives, Listed, Node, Primitive, View, view};

/// Most alternatives that are merged with the schema around them.
const EXPANSIONS: usize = 50_000;

impl<'d> Lowering<'_, 'd> {
    /// Returns the shape of a view with alternatives, or `None` if they do not affect the shape.
    pub(crate) fn alternatives(&mut self, whole: &View<'d>, site: &Site<'_>) -> Result<Option<Shape>> {
        let mut groups = Vec::new();
        for group in &whole.alternatives {
            if self.is_shaping(group)? {
                groups.push(group);
            } else {
                let message = "the alternatives differ only in required fields or bounds; not expressed in the type";
                self.report.note(site.pointer, message);
            }
        }
        let Some((&group, others)) = groups.split_first() else { return Ok(None) };
        if !others.is_empty() {
            self.report.note(site.pointer, "has several lists of alternatives; only the first is generated");
        }
        let base = View { alternatives: Vec::new(), ..whole.clone() };
        if let [only] = group.members.as_slice()
            && base.is_shapeless()
        {
            return self.lower(only, site.context).map(|lowered| Some(lowered.shape));
        }
        if others.is_empty()
            && let Some(values) = self.enumeration(group, &base)?
            && let Some(one) = values.sole_type()
        {
            let shape = self.primitive(one, &values, site)?;
            return Ok(Some(if values.nullable { nullable(shape) } else { shape }));
        }
        let id = self.draft(site);
        let mut variants: Vec<UnionVariant> = Vec::new();
        let mut names = casing::Unique::default();
        let mut null = false;
        for (at, member) in flat(group).iter().enumerate() {
            let tags = self.tags(group, member)?;
            let label = self.variant_label(member, at, &tags);
            let context = Context { origin: Origin::of(id, Label::Variant(label.clone())), ..*site.context };
            let Lowered { shape, bounds, .. } = match base.is_shapeless() {
                true => self.lower(member, &context)?,
                false => self.with_base(&base, member, &context)?,
            };
            null |= matches!(shape, Shape::Nullable(_) | Shape::Null);
            let shape = match shape {
                Shape::Nullable(inner) => *inner,
                Shape::Null => continue,
                shape => shape,
            };
            if let Some(same) = variants.iter_mut().find(|known| known.shape == shape) {
                same.tags.extend(tags);
                if same.bounds != bounds {
                    // The value need not be within the bounds of each alternative.
                    same.bounds = Bounds::default();
                }
                continue;
            }
            let name = match (&shape, member.reference()) {
                (Shape::Named(_), _) | (_, Some(_)) => casing::pascal(&label, "Variant"),
                (shape, _) => shape_label(shape).to_owned(),
            };
            variants.push(UnionVariant { name: names.take(name), shape, bounds, tags });
        }
        let discriminator = group.discriminator.or(whole.discriminator);
        let mut tag = discriminator.and_then(property_name).map(str::to_owned);
        if tag.is_some() && variants.iter().any(|variant| variant.tags.is_empty()) {
            let message = "the discriminator does not identify every variant; the fields of the value decide";
            self.report.note(site.pointer, message);
            tag = None;
        }
        let shape = match variants.as_slice() {
            [] => Shape::Null,
            [only] => only.shape.clone(),
            _ if variants.iter().any(|variant| variant.shape == Shape::Any) => {
                self.report.note(site.pointer, "one of the alternatives is any value; generated as any value");
                Shape::Any
            }
            _ => {
                let other = tag.is_some().then(|| names.take("Other".into()));
                self.complete(id, Kind::Union(Union { variants, tag, other }), whole.docs.clone())
            }
        };
        Ok(Some(if null { nullable(shape) } else { shape }))
    }

    /// Returns whether one of the alternatives restricts the shape of the value.
    fn is_shaping(&mut self, group: &Alternatives<'d>) -> Result<bool> {
        for member in &group.members {
            let member = view(std::slice::from_ref(member), self.spec, self.report)?;
            if !member.is_shapeless() || member.nullable {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Lowers an alternative merged with the schema around it.
    fn with_base(&mut self, base: &View<'d>, member: &Node<'d>, context: &Context<'_>) -> Result<Lowered> {
        let site = Site { pointer: &member.pointer, context, slot: None };
        if self.expanded >= EXPANSIONS || self.open.contains(&member.pointer) {
            self.report.note(site.pointer, "the alternative contains itself; generated as any value");
            return Ok(Lowered::bare(Shape::Any));
        }
        self.expanded += 1;
        self.open.push(member.pointer.clone());
        let member_view = view(std::slice::from_ref(member), self.spec, self.report)?;
        let mut merged = base.clone();
        merged.docs = member_view.docs.clone();
        let bounds = bounds(&member_view);
        merge(&mut merged, member_view, site.pointer, self.report);
        let shape = self.shape(&merged, &site);
        self.open.pop();
        let mut lowered = Lowered { bounds, ..Lowered::bare(shape?) };
        self.drop_number_bounds(&mut lowered, &site);
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

    /// Returns the values of the discriminator that stand for `member`.
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
        // An inline member is identified by the values that its own property lists.
        let member = view(std::slice::from_ref(member), self.spec, self.report)?;
        let nodes = property_name(discriminator).and_then(|name| member.properties.get(name));
        let Some(nodes) = nodes else { return Ok(Vec::new()) };
        let property = view(nodes, self.spec, self.report)?;
        Ok(property.values.iter().flatten().filter_map(|listed| listed.value.as_str()).map(str::to_owned).collect())
    }

    /// Lowers `type: [a, b]`: one variant for each type, with the keywords that apply to it.
    pub(crate) fn type_list(&mut self, types: &[Primitive], whole: &View<'d>, site: &Site<'_>) -> Result<Shape> {
        let mut types = types.to_vec();
        if types.contains(&Primitive::Number) {
            types.retain(|one| *one != Primitive::Integer);
        }
        if types.len() >= 5 && whole.properties.is_empty() && whole.items.is_empty() {
            return Ok(Shape::Any);
        }
        let id = self.draft(site);
        let mut variants: Vec<UnionVariant> = Vec::new();
        let mut names = casing::Unique::default();
        for one in types {
            let label = type_label(one);
            let view = View { types: Some(vec![one]), values: values_of(whole, one), ..whole.clone() };
            let context = Context { origin: Origin::of(id, Label::Variant(label.into())), ..*site.context };
            let shape = self.primitive(one, &view, &Site { context: &context, slot: None, ..*site })?;
            if !variants.iter().any(|known| known.shape == shape) {
                let name = if matches!(shape, Shape::Named(_)) { label } else { shape_label(&shape) };
                // The bounds are those of the whole value.
                let (name, bounds) = (names.take(name.into()), Bounds::default());
                variants.push(UnionVariant { name, shape, bounds, tags: Vec::new() });
            }
        }
        if let [only] = variants.as_slice() {
            return Ok(only.shape.clone());
        }
        Ok(self.complete(id, Kind::Union(Union { variants, tag: None, other: None }), whole.docs.clone()))
    }
}

/// Returns the listed values of a type.
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

/// Returns the members of a group. A member that only has alternatives itself is replaced by its members.
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

/// Returns the members of a schema that has only `oneOf` or `anyOf`.
fn inner<'d>(node: &Node<'d>) -> Option<Vec<Node<'d>>> {
    let mut keywords = node.shape_keywords();
    let key = keywords.next().filter(|key| matches!(*key, "oneOf" | "anyOf") && !node.flag("nullable"))?;
    let alone = keywords.next().is_none() && node.reference().is_none() && node.list("allOf").is_empty();
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

/// Returns the name of a variant by the shape of its value.
fn shape_label(shape: &Shape) -> &'static str {
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
        Shape::Bytes => "Bytes",
        Shape::File => "File",
        Shape::List(_) => "List",
        Shape::Map(_) => "Map",
        Shape::Tuple(_) => "Tuple",
        Shape::Nullable(inner) => shape_label(inner),
        Shape::Named(_) => "Object",
    }
}
