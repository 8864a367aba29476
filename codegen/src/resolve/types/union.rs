//! Lowers values of several shapes: `oneOf`, `anyOf` and lists of types become a union, or a plain shape if only one variant is
//! left.

use indexmap::IndexMap;

use super::alternative::{Alternative, Found};
use super::draft::{Label, Origin};
use super::labels::{shape_label, type_label};
use super::lower::{Context, Lowered, Lowering, Site, bounds, nullable};
use super::telling::Doubt;
use crate::error::Result;
use crate::model::{Bounds, Kind, Shape, Union, UnionVariant};
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
        let discriminator = group.discriminator.or(whole.discriminator);
        let base = View { alternatives: Vec::new(), discriminator: None, ..whole.clone() };
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
        let mut alternatives = Vec::new();
        for node in flat(group, discriminator.is_some()) {
            let view = view(std::slice::from_ref(&node), self.spec, self.report)?;
            alternatives.push(Alternative { node, view, tags: Vec::new(), constants: Vec::new() });
        }
        if group.any
            && discriminator.is_none()
            && let Some(both) = self.together(&base, &alternatives, site)?
        {
            let shape = self.object(&both, site)?;
            return Ok(Some(if both.nullable { nullable(shape) } else { shape }));
        }
        let tag = self.tell(&mut alternatives, discriminator, site)?;
        self.union(&base, alternatives, tag, site).map(Some)
    }

    /// Returns the union of alternatives, or the shape of the only one that is left.
    fn union(
        &mut self,
        base: &View<'d>,
        alternatives: Vec<Alternative<'d>>,
        tag: Option<String>,
        site: &Site<'_>,
    ) -> Result<Shape> {
        let id = self.draft(site);
        let labels = self.labels(&alternatives)?;
        let mut found: Vec<Found<'d>> = Vec::new();
        let mut null = false;
        for (alternative, label) in alternatives.into_iter().zip(labels) {
            let Alternative { node, view, tags, constants } = alternative;
            let context = Context { origin: Origin::of(id, Label::Variant(label.clone())), ..*site.context };
            let Lowered { shape, bounds, .. } = match self.adds(base, &view)? {
                false => self.lower(&node, &context)?,
                true => self.with_base(base, &node, &context)?,
            };
            null |= matches!(shape, Shape::Nullable(_) | Shape::Null);
            let shape = match shape {
                Shape::Nullable(inner) => *inner,
                Shape::Null => continue,
                shape => shape,
            };
            if let Some(same) = found.iter_mut().find(|known| known.variant.shape == shape) {
                same.join(tags, constants, &bounds);
                continue;
            }
            let label = (node.reference().is_some() || matches!(shape, Shape::Named(_))).then_some(label);
            let variant = UnionVariant { name: String::new(), shape, bounds, tags, constants };
            found.push(Found { variant, view, label, node: Some(node) });
        }
        let shape = match found.as_slice() {
            [] => Shape::Null,
            [only] => only.variant.shape.clone(),
            _ if found.iter().any(|one| one.variant.shape == Shape::Any) => {
                self.report.note(site.pointer, "one of the alternatives is any value; generated as any value");
                Shape::Any
            }
            _ => {
                let union = self.named_variants(found, tag, site)?;
                self.complete(id, Kind::Union(union), base.docs.clone())
            }
        };
        Ok(if null { nullable(shape) } else { shape })
    }

    /// Returns the union of the variants that were found, each with a name.
    pub(super) fn named_variants(
        &mut self,
        mut found: Vec<Found<'d>>,
        tag: Option<String>,
        site: &Site<'_>,
    ) -> Result<Union> {
        let tag = tag.filter(|_| found.iter().any(|one| !one.variant.tags.is_empty()));
        let doubt = self.doubt(&found)?;
        if doubt == Doubt::Undecided {
            let message =
                "nothing tells some of the alternatives apart; a value that several fit equally is kept as it is";
            self.report.note(site.pointer, message);
        }
        let lists = found.iter().filter(|one| matches!(one.variant.shape, Shape::List(_))).count();
        let mut names = casing::Unique::default();
        for one in &mut found {
            let name = match (&one.label, &one.variant.shape) {
                (Some(label), _) => casing::pascal(label, "Variant"),
                (None, Shape::List(item)) if lists > 1 => self.list_label(item, &one.view),
                (None, shape) => shape_label(shape).to_owned(),
            };
            one.variant.name = names.take(name);
        }
        let other = (tag.is_some() || doubt != Doubt::Decided).then(|| names.take("Other".into()));
        Ok(Union { variants: found.into_iter().map(|one| one.variant).collect(), tag, other })
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

    /// Returns whether the schema around an alternative says more of its shape than the alternative does.
    fn adds(&mut self, base: &View<'d>, member: &View<'d>) -> Result<bool> {
        if base.is_shapeless() {
            return Ok(false);
        }
        let same_types =
            base.types.is_none() || base.types.as_deref() == member.types.as_deref().or(Some(&member.implied()));
        let rest = View { types: None, properties: IndexMap::new(), ..base.clone() };
        if !same_types || !rest.is_shapeless() || !base.required.is_subset(&member.required) {
            return Ok(true);
        }
        for (name, nodes) in &base.properties {
            let Some(own) = member.properties.get(name) else { return Ok(true) };
            let (general, own) = (view(nodes, self.spec, self.report)?, view(own, self.spec, self.report)?);
            let is_plain = View { types: None, ..general.clone() }.is_shapeless();
            if !is_plain || (general.types.is_some() && general.sole_type() != own.sole_type()) {
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
        let mut found: Vec<Found<'d>> = Vec::new();
        for one in types {
            let label = type_label(one);
            let view = View { types: Some(vec![one]), values: values_of(whole, one), ..whole.clone() };
            let context = Context { origin: Origin::of(id, Label::Variant(label.into())), ..*site.context };
            let shape = self.primitive(one, &view, &Site { context: &context, slot: None, ..*site })?;
            if !found.iter().any(|known| known.variant.shape == shape) {
                let label = matches!(shape, Shape::Named(_)).then(|| label.to_owned());
                // The bounds are those of the whole value.
                let bounds = Bounds::default();
                let variant =
                    UnionVariant { name: String::new(), shape, bounds, tags: Vec::new(), constants: Vec::new() };
                found.push(Found { variant, view, label, node: None });
            }
        }
        if let [only] = found.as_slice() {
            return Ok(only.variant.shape.clone());
        }
        let union = self.named_variants(found, None, site)?;
        Ok(self.complete(id, Kind::Union(union), whole.docs.clone()))
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
fn flat<'d>(group: &Alternatives<'d>, is_tagged: bool) -> Vec<Node<'d>> {
    let mut flat: Vec<Node<'d>> = Vec::new();
    let mut open = group.members.iter().rev().cloned().collect::<Vec<_>>();
    while let Some(node) = open.pop() {
        match inner(&node).filter(|_| !is_tagged) {
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
    let alone = keywords.next().is_none()
        && node.value.get("discriminator").is_none()
        && node.reference().is_none()
        && node.list("allOf").is_empty();
    let (members, null) = node.members(key);
    (alone && !null && node.text("$ref").is_none()).then_some(members)
}
