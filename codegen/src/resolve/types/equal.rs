//! Merges equal types. Two drafts are equal if each value of one is a value of the other; docs, examples and pointers do not
//! matter.

use std::collections::HashMap;

use super::draft::{Draft, State};
use super::shapes;
use crate::model::{Bounds, Kind, Object, Shape, TypeId, Width};
use crate::report::Report;

/// How often unions are checked for variants that became equal.
const ROUNDS: usize = 8;

/// The result of merging drafts.
pub(in crate::resolve) struct Merged {
    /// For each draft its class (the lowest draft that equals it), or the shape that it collapsed to.
    pub shapes: Vec<Shape>,
}

impl Merged {
    pub(in crate::resolve) fn apply(&self, shape: &mut Shape) {
        shapes::replace(shape, &|id| self.shapes[id.0].clone());
    }
}

pub(in crate::resolve) fn merge(drafts: &mut [Draft], report: &mut Report) -> Merged {
    let mut collapsed: HashMap<TypeId, Shape> = HashMap::new();
    let referenced = referenced(drafts);
    for (at, draft) in drafts.iter().enumerate() {
        if matches!(draft.state, State::Pending) {
            if referenced[at] {
                report.note(
                    &draft.pointer,
                    "the schema contains itself without an object in between; generated as any value",
                );
            }
            collapsed.insert(TypeId(at), Shape::Any);
        }
    }
    for _ in 0..ROUNDS {
        let classes = classes(drafts, &collapsed);
        let shapes = shapes(&classes, &collapsed);
        let before = collapsed.len();
        for (at, draft) in drafts.iter_mut().enumerate() {
            if !collapsed.contains_key(&TypeId(at))
                && let State::Done(Kind::Union(union)) = &mut draft.state
            {
                let mut seen: Vec<Shape> = Vec::new();
                let mut tags: Vec<Vec<String>> = Vec::new();
                union.variants.retain_mut(|variant| {
                    let mut shape = variant.shape.clone();
                    shapes::replace(&mut shape, &|id| shapes[id.0].clone());
                    match seen.iter().position(|known| *known == shape) {
                        Some(known) => {
                            tags[known].append(&mut variant.tags);
                            false
                        }
                        None => {
                            seen.push(shape);
                            tags.push(std::mem::take(&mut variant.tags));
                            true
                        }
                    }
                });
                for (variant, tags) in union.variants.iter_mut().zip(tags) {
                    variant.tags = tags;
                }
                if let [only] = seen.as_slice() {
                    collapsed.insert(TypeId(at), only.clone());
                }
            }
        }
        if collapsed.len() == before {
            return Merged { shapes };
        }
    }
    let classes = classes(drafts, &collapsed);
    Merged { shapes: shapes(&classes, &collapsed) }
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

/// Returns the class of each draft, by partition refinement: drafts of a class have equal frames, and parts of equal classes.
fn classes(drafts: &[Draft], collapsed: &HashMap<TypeId, Shape>) -> Vec<usize> {
    let frames = drafts.iter().map(|draft| frame(draft, collapsed)).collect::<Vec<_>>();
    let mut ids: HashMap<&str, usize> = HashMap::new();
    let mut classes = Vec::with_capacity(drafts.len());
    for (text, _) in &frames {
        let next = ids.len();
        classes.push(*ids.entry(text).or_insert(next));
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

/// Returns a draft without its docs as text, and the types that it contains.
fn frame(draft: &Draft, collapsed: &HashMap<TypeId, Shape>) -> (String, Vec<TypeId>) {
    let mut frame = Frame { text: String::new(), parts: Vec::new(), collapsed, depth: 0 };
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
            }
        }
        State::Done(Kind::Object(object)) => frame.object(object),
    }
    (frame.text, frame.parts)
}

struct Frame<'a> {
    text: String,
    parts: Vec<TypeId>,
    collapsed: &'a HashMap<TypeId, Shape>,
    depth: usize,
}

impl<'a> Frame<'a> {
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
            self.line("field", &field.wire);
            for (flag, sign) in [(field.required, '!'), (field.read_only, 'r'), (field.write_only, 'w')] {
                if flag {
                    self.text.push(sign);
                }
            }
            self.shape(&field.shape);
            if let Some(default) = &field.default {
                self.line("default", &default.to_string());
            }
            // The bounds of items are documented but never checked.
            let bounds = Bounds { items: None, ..field.bounds.clone() };
            if bounds != Bounds::default() {
                self.line("bounds", &format!("{bounds:?}"));
            }
        }
    }

    fn shape(&mut self, shape: &Shape) {
        let sign = match shape {
            Shape::Named(id) => match self.collapsed.get(id) {
                // A collapsed draft may lead to another one; a chain as long as all of them is a cycle.
                Some(shape) if self.depth < self.collapsed.len() => {
                    self.depth += 1;
                    self.shape(shape);
                    self.depth -= 1;
                    return;
                }
                Some(_) => "a",
                None => {
                    self.parts.push(*id);
                    "N"
                }
            },
            Shape::List(inner) => return self.around("L", inner),
            Shape::Map(inner) => return self.around("M", inner),
            Shape::Nullable(inner) => return self.around("?", inner),
            Shape::Tuple(items) => {
                self.text.push('(');
                items.iter().for_each(|item| self.shape(item));
                ")"
            }
            Shape::Any => "a",
            Shape::Null => "0",
            Shape::Nothing => "-",
            Shape::Bool => "b",
            Shape::Int(Width::W32) => "i",
            Shape::Int(Width::W64) => "I",
            Shape::Float(Width::W32) => "f",
            Shape::Float(Width::W64) => "F",
            Shape::Text => "t",
            Shape::Date => "d",
            Shape::DateTime => "D",
            Shape::Base64 => "6",
            Shape::Bytes => "B",
            Shape::File => "P",
        };
        self.text.push_str(sign);
    }

    fn around(&mut self, sign: &str, inner: &Shape) {
        self.text.push_str(sign);
        self.shape(inner);
    }
}
