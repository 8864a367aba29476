//! Lowers the webhooks of a document to one union with a variant for each body.

use indexmap::IndexSet;

use super::alternative::{Alternative, Found};
use super::draft::{Base, Origin};
use super::lower::{Context, Lowering, Site};
use crate::error::Result;
use crate::model::{Bounds, Kind, Shape, UnionVariant, Webhooks};
use crate::normalize::target;
use crate::resolve::names::casing::{self, Unique};
use crate::spec::{Node, view};

/// Name of the union.
const NAME: &str = "Webhook";

/// Last words of keys that are not part of the names of variants.
const ENDINGS: [&str; 3] = ["Event", "Webhook", "Hook"];

/// Pointer of the webhooks, which is that of their union.
pub(super) const WEBHOOKS: &str = "/webhooks";

/// The JSON body of a webhook.
pub(crate) struct Payload<'d> {
    /// Key of the webhook in the document.
    pub key: String,
    /// Id of the event.
    pub event: String,
    pub node: Node<'d>,
    pub shape: Shape,
}

impl<'d> Lowering<'_, 'd> {
    /// Returns the union of the bodies, or `None` if there are none. A body that is not a component is named after its webhook.
    pub(crate) fn webhooks(&mut self, payloads: Vec<Payload<'d>>) -> Result<Option<Webhooks>> {
        if payloads.is_empty() {
            return Ok(None);
        }
        let mut alternatives = Vec::new();
        for payload in &payloads {
            let view = view(std::slice::from_ref(&payload.node), self.spec, self.report)?;
            let node = payload.node.clone();
            alternatives.push(Alternative { node, view, tags: Vec::new(), constants: Vec::new() });
        }
        let pointer = WEBHOOKS;
        let id = self.reserve(Origin::component(NAME), pointer.to_owned());
        let context = Context::plain(Origin::component(NAME), "");
        let site = Site { pointer, context: &context, slot: Some(id) };
        let tag = match self.sender(&mut alternatives)? {
            Some(tag) => Some(tag),
            None => self.tell(&mut alternatives, None, &site)?,
        };
        let (mut found, mut events): (Vec<Found<'d>>, Vec<Vec<String>>) = (Vec::new(), Vec::new());
        for (payload, alternative) in payloads.into_iter().zip(alternatives) {
            let Payload { key, event, node, shape } = payload;
            let Alternative { view, tags, constants, .. } = alternative;
            if let Shape::Named(body) = &shape {
                let origin = &mut self.drafts[body.0].origin;
                if origin.labels.is_empty() && matches!(&origin.base, Base::Operation(id, _) if *id == event) {
                    *origin = Origin::component(&key);
                }
            }
            if let Some(at) = found.iter().position(|known| known.variant.shape == shape) {
                found[at].join(tags, constants, &Bounds::default());
                // Several webhooks have this component as their body.
                found[at].label = node.reference().map(|at| self.spec.name(&target(at))).or(found[at].label.take());
                events[at].push(event);
                continue;
            }
            let variant = UnionVariant { name: String::new(), shape, bounds: Bounds::default(), tags, constants };
            found.push(Found { variant, view, label: Some(label(&key)), node: Some(node) });
            events.push(vec![event]);
        }
        let mut union = self.named_variants(found, tag, &site)?;
        let mut names = Unique::default();
        union.variants.iter().for_each(|variant| drop(names.take(variant.name.clone())));
        union.other.get_or_insert_with(|| names.take("Other".to_owned()));
        let docs = crate::model::Docs::default();
        self.complete(id, Kind::Union(union), docs);
        Ok(Some(Webhooks { id, events }))
    }

    /// Returns the property whose constants tell the most bodies, and sets these as tags. No two bodies may have the same constant,
    /// and a body that has the property without constants rules it out; a body may lack it.
    fn sender(&mut self, all: &mut [Alternative<'d>]) -> Result<Option<String>> {
        let names: IndexSet<&str> = all.iter().flat_map(|one| one.view.properties.keys().copied()).collect();
        let mut best: Option<(usize, usize, &str, Vec<Vec<String>>)> = None;
        'names: for name in names {
            let mut tags: Vec<Vec<String>> = Vec::with_capacity(all.len());
            for one in all.iter() {
                let values = self.allowed(&one.view, name, 0)?;
                if values.is_none() && one.view.properties.contains_key(name) {
                    continue 'names;
                }
                let values = values.unwrap_or_default();
                let texts: Option<Vec<String>> = values.iter().map(|one| one.as_str().map(str::to_owned)).collect();
                match texts.filter(|texts| !tags.iter().flatten().any(|known| texts.contains(known))) {
                    Some(texts) => tags.push(texts),
                    None => continue 'names,
                }
            }
            let told = tags.iter().filter(|own| !own.is_empty()).count();
            let values = tags.iter().flatten().count();
            let is_better = |(most, fewest, ..): &(usize, usize, &str, _)| (told, *fewest) > (*most, values);
            if told > 0 && best.as_ref().is_none_or(is_better) {
                best = Some((told, values, name, tags));
            }
        }
        let Some((_, _, name, tags)) = best else { return Ok(None) };
        let name = name.to_owned();
        for (one, tags) in all.iter_mut().zip(tags) {
            one.tags = tags;
        }
        self.constants(all, Some(&name))?;
        Ok(Some(name))
    }
}

/// Returns the name of a variant: the key of the webhook, without a last word that says only that it is one. Other webhooks do not
/// matter, so that one more renames none.
fn label(key: &str) -> String {
    let name = casing::pascal(key, "Webhook");
    let short = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).filter(|short| !short.is_empty());
    short.map_or_else(|| name.clone(), str::to_owned)
}
