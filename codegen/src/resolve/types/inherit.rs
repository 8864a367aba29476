//! Lowers inheritance: a schema with a discriminator and no alternatives is a union of the schemas that extend it by `allOf`, and
//! of itself for all other tags.

use indexmap::IndexMap;

use super::alternative::{Alternative, Found};
use super::draft::{Label, Origin, State};
use super::lower::{Context, Lowering, Site};
use super::telling::{is_base, property_name};
use crate::error::Result;
use crate::model::{Bounds, Kind, TypeId, UnionVariant};
use crate::spec::{Node, View, view};

impl<'d> Lowering<'_, 'd> {
    /// Returns the schemas that a base stands for: its mapping leads to them, or they extend it.
    pub(super) fn children(&mut self, base: &Node<'d>) -> Result<Vec<Node<'d>>> {
        let Some(discriminator) = base.value.get("discriminator").filter(|_| is_base(base)) else {
            return Ok(Vec::new());
        };
        let context = Context::plain(Origin::component(""), "");
        let site = Site { pointer: &base.pointer, context: &context, slot: None };
        let mapping = self.mapping(discriminator, &site)?;
        let mut open: Vec<String> = mapping.into_keys().chain(self.spec.heirs(&base.pointer)).rev().collect();
        let mut children: Vec<Node<'d>> = Vec::new();
        while let Some(pointer) = open.pop() {
            let is_known = pointer == base.pointer || children.iter().any(|known| known.pointer == pointer);
            let Some(node) = self.spec.at(&pointer).filter(|_| !is_known) else { continue };
            // A base below this one is a union itself.
            if !is_base(&node) {
                open.extend(self.spec.heirs(&node.pointer).rev());
            }
            children.push(node);
        }
        Ok(children)
    }

    /// Adds the tags of the children of a base below a base.
    fn inner_tags(&mut self, base: &Node<'d>, name: &str, tags: &mut Vec<String>) -> Result<()> {
        let mut open = vec![base.clone()];
        let mut seen: Vec<String> = Vec::new();
        while let Some(base) = open.pop().filter(|base| !seen.contains(&base.pointer)) {
            let context = Context::plain(Origin::component(""), "");
            let site = Site { pointer: &base.pointer, context: &context, slot: None };
            let children = self.children(&base)?;
            let mapping = match base.value.get("discriminator") {
                Some(discriminator) if property_name(discriminator) == Some(name) => {
                    self.mapping(discriminator, &site)?
                }
                _ => continue,
            };
            for node in children {
                let view = view(std::slice::from_ref(&node), self.spec, self.report)?;
                let one = Alternative { node, view, tags: Vec::new(), constants: Vec::new() };
                tags.extend(self.tags(&one, name, &mapping)?);
                open.push(one.node);
            }
            seen.push(base.pointer);
        }
        Ok(())
    }

    /// Completes the draft `id` as the union of a base and its children.
    pub(super) fn inherit(
        &mut self,
        id: TypeId,
        base: &Node<'d>,
        children: Vec<Node<'d>>,
        context: &Context<'static>,
    ) -> Result<()> {
        let site = Site { pointer: &base.pointer, context, slot: Some(id) };
        let whole = view(std::slice::from_ref(base), self.spec, self.report)?;
        let discriminator = base.value.get("discriminator");
        let name = discriminator.and_then(property_name).unwrap_or_default();
        let mapping = match discriminator {
            Some(discriminator) => self.mapping(discriminator, &site)?,
            None => IndexMap::new(),
        };
        let mut found = Vec::new();
        for node in children {
            let view = view(std::slice::from_ref(&node), self.spec, self.report)?;
            let mut one = Alternative { node, view, tags: Vec::new(), constants: Vec::new() };
            one.tags = self.tags(&one, name, &mapping)?;
            self.inner_tags(&one.node, name, &mut one.tags)?;
            let label = self.spec.name(&one.node.pointer);
            let lowered = self.component(one.node.clone(), context)?;
            let variant = UnionVariant {
                name: String::new(),
                shape: lowered.shape.not_null().clone(),
                bounds: Bounds::default(),
                tags: one.tags,
                constants: Vec::new(),
            };
            found.push(Found { variant, view: one.view, node: Some(one.node), label: Some(label) });
        }
        let mut union = self.named_variants(found, Some(name.to_owned()), &site)?;
        let own = Context {
            origin: Origin { labels: vec![Label::Variant("Base".into())], ..context.origin.clone() },
            ..context.clone()
        };
        let whole = View { discriminator: None, ..whole };
        let docs = whole.docs.clone();
        let shape = self.shape(&whole, &Site { context: &own, slot: None, ..site })?;
        union.variants.push(UnionVariant {
            name: union.other.take().unwrap_or_else(|| "Other".into()),
            shape,
            bounds: Bounds::default(),
            tags: Vec::new(),
            constants: Vec::new(),
        });
        self.drafts[id.0].state = State::Done(Kind::Union(union));
        self.drafts[id.0].docs = docs;
        Ok(())
    }
}
