//! Merges equal types. Two drafts are equal if each value of one is a value of the other; docs, examples and pointers do not
//! matter. Components stay apart, and so do types that need names of their own, unless the configuration merges components.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;

use super::apart;
use super::draft::{Draft, State};
use super::shapes;
use super::webhooks::WEBHOOKS;
use crate::model::{Bounds, Kind, Object, Shape, TypeId, UnionVariant};
use crate::report::Report;

/// The note on a schema that no type was made of.
pub(crate) const ENDLESS: &str = "the schema contains itself without an object in between; generated as any value";

/// How often unions are checked for variants that became equal.
const ROUNDS: usize = 8;

/// The result of merging drafts.
pub(crate) struct Merged {
    /// For each draft its class (the lowest draft that equals it), or the shape that it collapsed to.
    pub shapes: Vec<Shape>,
}

impl Merged {
    pub(crate) fn apply(&self, shape: &mut Shape) {
        shapes::replace(shape, &|id| self.shapes[id.0].clone());
    }
}

/// Merges equal drafts. `components` says whether components are merged too.
pub(crate) fn merge(drafts: &mut [Draft], components: bool, report: &mut Report) -> Merged {
    let mut collapsed: HashMap<TypeId, Shape> = HashMap::new();
    let referenced = referenced(drafts);
    for (at, draft) in drafts.iter().enumerate() {
        if matches!(draft.state, State::Pending) {
            if referenced[at] {
                report.note(&draft.pointer, ENDLESS);
            }
            collapsed.insert(TypeId(at), Shape::Any);
        }
    }
    let mut round = 0;
    loop {
        let shapes = shapes(&classes(drafts, components, &collapsed), &collapsed);
        if round == ROUNDS || !collapse(drafts, &shapes, &mut collapsed) {
            return Merged { shapes };
        }
        round += 1;
    }
}

/// Removes the variants of unions that equal others. Returns whether a union collapsed to its only variant.
fn collapse(drafts: &mut [Draft], shapes: &[Shape], collapsed: &mut HashMap<TypeId, Shape>) -> bool {
    let before = collapsed.len();
    for (at, draft) in drafts.iter_mut().enumerate() {
        let State::Done(Kind::Union(union)) = &mut draft.state else { continue };
        // Each webhook stays a variant, even of a type that others have, and the only one too.
        if collapsed.contains_key(&TypeId(at)) || draft.pointer == WEBHOOKS {
            continue;
        }
        let mut kept: IndexMap<Shape, UnionVariant> = IndexMap::new();
        for mut variant in std::mem::take(&mut union.variants) {
            let mut shape = variant.shape.clone();
            shapes::replace(&mut shape, &|id| shapes[id.0].clone());
            match kept.get_mut(&shape) {
                Some(known) => {
                    known.tags.append(&mut variant.tags);
                    known.constants.retain(|one| variant.constants.contains(one));
                }
                None => {
                    kept.insert(shape, variant);
                }
            }
        }
        if let (1, Some(only)) = (kept.len(), kept.keys().next()) {
            collapsed.insert(TypeId(at), only.clone());
        }
        union.variants = kept.into_values().collect();
    }
    collapsed.len() > before
}

fn referenced(drafts: &mut [Draft]) -> Vec<bool> {
    let mut referenced = vec![false; drafts.len()];
    for draft in drafts {
        if let State::Done(kind) = &mut draft.state {
            shapes::kind_shapes(kind, &mut |shape| shapes::named(shape, &mut |id| referenced[id.0] = true));
        }
    }
    referenced
}

fn shapes(classes: &[usize], collapsed: &HashMap<TypeId, Shape>) -> Vec<Shape> {
    let mut first: HashMap<usize, usize> = HashMap::new();
    for (at, class) in classes.iter().enumerate() {
        if !collapsed.contains_key(&TypeId(at)) {
            first.entry(*class).or_insert(at);
        }
    }
    let direct = |at: usize| -> Shape { Shape::Named(TypeId(first.get(&classes[at]).copied().unwrap_or(at))) };
    (0..classes.len())
        .map(|at| {
            let mut shape = collapsed.get(&TypeId(at)).cloned().unwrap_or_else(|| direct(at));
            // A collapsed draft may lead to another collapsed one.
            for _ in 0..collapsed.len() {
                let before = shape.clone();
                shapes::replace(&mut shape, &|id| collapsed.get(&id).cloned().unwrap_or_else(|| direct(id.0)));
                if shape == before {
                    break;
                }
            }
            shape
        })
        .collect()
}

fn classes(drafts: &[Draft], components: bool, collapsed: &HashMap<TypeId, Shape>) -> Vec<usize> {
    let frames = drafts.iter().map(|draft| frame(draft, collapsed)).collect::<Vec<_>>();
    if components {
        return partition(&frames, &vec![String::new(); drafts.len()]);
    }
    let equal = partition(&frames, &apart::components(drafts));
    partition(&frames, &apart::names(drafts, &equal))
}

/// A draft without its docs as text, and the types that it contains.
type Frame = (String, Vec<TypeId>);

/// Returns the class of each draft, by partition refinement: drafts of a class have equal frames, equal keys, and parts of equal
/// classes.
fn partition(frames: &[Frame], keys: &[String]) -> Vec<usize> {
    let mut ids: HashMap<(&str, &str), usize> = HashMap::new();
    let mut classes = Vec::with_capacity(frames.len());
    for ((text, _), key) in frames.iter().zip(keys) {
        let next = ids.len();
        classes.push(*ids.entry((text, key)).or_insert(next));
    }
    let mut count = ids.len();
    loop {
        let mut ids: HashMap<(usize, Vec<usize>), usize> = HashMap::new();
        let next = frames
            .iter()
            .enumerate()
            .map(|(at, (_, parts))| {
                let parts = parts.iter().map(|id| classes[id.0]).collect();
                let fresh = ids.len();
                *ids.entry((classes[at], parts)).or_insert(fresh)
            })
            .collect::<Vec<_>>();
        let refined = ids.len();
        classes = next;
        if refined == count {
            return classes;
        }
        count = refined;
    }
}

fn frame(draft: &Draft, collapsed: &HashMap<TypeId, Shape>) -> Frame {
    let mut frame = Framing { text: String::new(), parts: Vec::new(), collapsed, depth: 0 };
    match &draft.state {
        State::Pending => frame.line("pending", &draft.pointer),
        // Types of an operation are never merged.
        State::Done(Kind::Choice(_) | Kind::Responses(_)) => frame.line("apart", &draft.pointer),
        State::Done(Kind::TextEnum(one)) => {
            frame.line("texts", &one.other);
            one.variants.iter().for_each(|it| frame.line(&it.name, &it.value));
        }
        State::Done(Kind::IntEnum(one)) => {
            frame.line("integers", &one.other);
            one.variants.iter().for_each(|it| frame.line(&it.name, &it.value.to_string()));
        }
        State::Done(Kind::Union(union)) => {
            frame.line("union", union.tag.as_deref().unwrap_or_default());
            // The names of variants depend on the place of the union.
            for variant in &union.variants {
                frame.shape(&variant.shape);
                variant.tags.iter().for_each(|tag| frame.line("tag", tag));
                for one in &variant.constants {
                    frame.line(&one.property, &Value::from(one.values.as_slice()).to_string());
                }
            }
        }
        State::Done(Kind::Object(object)) => frame.object(object),
    }
    (frame.text, frame.parts)
}

struct Framing<'a> {
    text: String,
    parts: Vec<TypeId>,
    collapsed: &'a HashMap<TypeId, Shape>,
    depth: usize,
}

impl<'a> Framing<'a> {
    fn line(&mut self, key: &str, value: &str) {
        for text in [key, "\u{1}", value, "\n"] {
            self.text.push_str(text);
        }
    }

    fn object(&mut self, object: &Object) {
        self.text.push_str(if object.multipart { "parts\n" } else { "object\n" });
        if let Some(rest) = &object.rest {
            self.shape(&rest.shape);
        }
        for field in &object.fields {
            self.line(if field.pattern.is_some() { "pattern" } else { "field" }, &field.wire);
            for (flag, sign) in [(field.required, '!'), (field.read_only, 'r'), (field.write_only, 'w')] {
                if flag {
                    self.text.push(sign);
                }
            }
            self.shape(&field.shape);
            if let Some(default) = &field.default {
                self.line("default", &default.to_string());
            }
            if let Some(constant) = &field.constant {
                self.line("constant", &constant.to_string());
            }
            // The bounds of items are documented but never checked.
            let bounds = Bounds { items: None, ..field.bounds.clone() };
            if bounds != Bounds::default() {
                self.line("bounds", &format!("{bounds:?}"));
            }
        }
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Named(id) => match self.collapsed.get(id) {
                // A collapsed draft may lead to another one; a chain as long as all of them is a cycle.
                Some(shape) if self.depth < self.collapsed.len() => {
                    self.depth += 1;
                    self.shape(shape);
                    self.depth -= 1;
                }
                Some(_) => self.shape(&Shape::Any),
                None => {
                    self.parts.push(*id);
                    self.text.push_str("Named ");
                }
            },
            Shape::List(inner) => self.around("List ", inner),
            Shape::Map(inner) => self.around("Map ", inner),
            Shape::Nullable(inner) => self.around("Nullable ", inner),
            Shape::Tuple(items) => {
                self.text.push('(');
                items.iter().for_each(|item| self.shape(item));
                self.text.push(')');
            }
            plain => self.text.push_str(&format!("{plain:?} ")),
        }
    }

    fn around(&mut self, name: &str, inner: &Shape) {
        self.text.push_str(name);
        self.shape(inner);
    }
}
