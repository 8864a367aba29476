//! From drafts to types: which are reached from where, what they are called, and in which order they stand. Operations go
//! in with drafts in their shapes, and come out with types.

use std::collections::{BTreeSet, HashMap, VecDeque};

use super::types::draft::{Draft, Origin, State};
use super::types::equal::Merged;
use super::types::lower::REST;
use super::types::shapes;
use crate::config::Config;
use crate::model::{
    Bounds, Docs, Group, Kind, Operation, Payload, Rest, Shape, StatusVariant, Success, Traits, Type, TypeId,
};
use crate::near::nearest_of;
use crate::report::Report;
use crate::resolve::calls::body::{payloads, status_name};
use crate::resolve::names::assign::{self, Names};
use crate::resolve::names::casing::Unique;
use crate::stale::Stale;

/// What is known of a class of drafts.
#[derive(Debug, Default)]
struct Reached {
    groups: BTreeSet<usize>,
    sent: bool,
    received: bool,
}

/// Turns drafts into types and puts them into the groups' operations.
pub(super) fn types(
    groups: &mut [Group],
    mut drafts: Vec<Draft>,
    merged: &Merged,
    config: &Config,
    report: &mut Report,
) -> Vec<Type> {
    for draft in &mut drafts {
        if let State::Done(kind) = &mut draft.state {
            shapes::kind_shapes(kind, &mut |shape| merged.apply(shape));
        }
    }
    let mut shapes = merged.shapes.clone();
    for group in &mut *groups {
        for operation in &mut group.operations {
            shapes::sent_shapes(operation, &mut |shape| merged.apply(shape));
            shapes::received_shapes(operation, &mut |shape| merged.apply(shape));
            operation.success = success(operation, &mut drafts, report);
        }
        for event in &mut group.events {
            shapes::event_shapes(event, &mut |shape| merged.apply(shape), &mut |shape| merged.apply(shape));
        }
    }
    shapes.extend((shapes.len()..drafts.len()).map(|at| Shape::Named(TypeId(at))));
    let (order, reached) = reach(groups, &mut drafts);
    let names = assign::name(&drafts, &shapes, &order, config);
    check(&names, config, report);
    let index: HashMap<TypeId, TypeId> = order.iter().enumerate().map(|(at, class)| (*class, TypeId(at))).collect();
    let settle = |shape: &mut Shape| {
        shapes::replace(shape, &|id| Shape::Named(index.get(&id).copied().unwrap_or(id)));
    };
    for group in &mut *groups {
        for operation in &mut group.operations {
            shapes::sent_shapes(operation, &mut |shape| settle(shape));
            shapes::received_shapes(operation, &mut |shape| settle(shape));
            match &mut operation.success {
                Success::One(payload) => shapes::payload_shapes(payload, &mut |shape| settle(shape)),
                Success::ByStatus(id) => *id = index.get(id).copied().unwrap_or(*id),
            }
        }
        for event in &mut group.events {
            shapes::event_shapes(event, &mut |shape| settle(shape), &mut |shape| settle(shape));
        }
    }
    let names_of_groups = groups.iter().map(|group| group.name.clone()).collect::<Vec<_>>();
    let mut types = Vec::with_capacity(order.len());
    for class in &order {
        let draft = &mut drafts[class.0];
        let State::Done(mut kind) = std::mem::replace(&mut draft.state, State::Pending) else { continue };
        shapes::kind_shapes(&mut kind, &mut |shape| settle(shape));
        let seen = &reached[class];
        loosen(&mut kind, seen);
        if seen.received {
            keep(&mut kind);
        }
        types.push(Type {
            name: names.by_class.get(class).cloned().unwrap_or_default(),
            group: match seen.groups.iter().copied().collect::<Vec<_>>().as_slice() {
                [only] => names_of_groups.get(*only).cloned(),
                _ => None,
            },
            docs: std::mem::take(&mut draft.docs),
            kind,
            traits: Traits::default(),
            sent: seen.sent,
            received: seen.received,
            pointer: draft.pointer.clone(),
        });
    }
    types
}

/// Tells of renames that match no type, or that take the name of another one.
fn check(names: &Names, config: &Config, report: &mut Report) {
    let table = "rename.types";
    let renamed = config.rename.types.keys().map(String::as_str);
    for (key, name) in &config.rename.types {
        if !names.used.contains(key) {
            let error = config.error(table, key, format!("rename.types: no type would be called `{key}`"));
            let error = match names.kept.contains(name) {
                true => error.help(format!(
                    "delete the line if the type is the one that is called `{name}` without it, or see `cargo xtask outline` \
                     for the names that there are"
                )),
                false => error.help(
                    "delete the line if the type is gone, or see `cargo xtask outline` for the names that there are",
                ),
            };
            let near = nearest_of(key, names.kept.iter().map(String::as_str), renamed.clone());
            report.leave_out(Stale::unmatched(table, key, near, error));
        } else if names.clashes.contains(name) {
            let error = config.error(table, key, format!("rename.types: another type is called `{name}` already"));
            let error = error.help("rename that one too, or choose another name");
            report.leave_out(Stale::clash(table, key, error));
        }
    }
}

/// A field that only one side may write is not required of the other.
fn loosen(kind: &mut Kind, seen: &Reached) {
    if let Kind::Object(object) = kind {
        for field in &mut object.fields {
            let other_side = (field.read_only && seen.sent) || (field.write_only && seen.received);
            field.required &= !other_side;
        }
    }
}

/// What a server sends beyond the listed fields is kept, whether or not the document says that there may be some.
fn keep(kind: &mut Kind) {
    let Kind::Object(object) = kind else { return };
    if object.rest.is_some() || object.multipart {
        return;
    }
    let mut names = Unique::default();
    for field in &object.fields {
        names.take(field.name.clone());
    }
    let (name, bounds) = (names.take(REST.to_owned()), Bounds::default());
    object.rest = Some(Box::new(Rest { name, declared: false, shape: Shape::Any, bounds }));
}

/// One payload, or a type of the payloads by status.
fn success(operation: &Operation, drafts: &mut Vec<Draft>, report: &mut Report) -> Success {
    let mut differing: Vec<Payload> = Vec::new();
    for (_, payload) in payloads(&operation.responses) {
        if !differing.contains(&payload) {
            differing.push(payload);
        }
    }
    if differing.len() <= 1 {
        let nothing = Payload { codec: None, shape: Shape::Nothing, envelope: None };
        return Success::One(differing.pop().unwrap_or(nothing));
    }
    let pointer = format!("{}/responses", operation.pointer);
    if differing.iter().any(|payload| payload.envelope.is_some()) {
        report.note(&pointer, "answers that differ by status; what stands beside their data is left to `raw`");
    }
    let mut names = Unique::default();
    // Every status is told apart, also those that share a payload.
    let variants = payloads(&operation.responses).into_iter().map(|(answer, payload)| StatusVariant {
        name: names.take(status_name(answer.status)),
        status: answer.status,
        description: answer.description.clone(),
        payload,
    });
    let kind = Kind::Responses(variants.collect());
    let id = TypeId(drafts.len());
    drafts.push(Draft {
        origin: Origin::operation(&operation.id, "Answer"),
        docs: Docs::default(),
        pointer,
        state: State::Done(kind),
    });
    Success::ByStatus(id)
}

/// Classes in the order in which operations reach them, those that hold a type before the type.
fn reach(groups: &mut [Group], drafts: &mut [Draft]) -> (Vec<TypeId>, HashMap<TypeId, Reached>) {
    let mut parts: Vec<Vec<TypeId>> = Vec::with_capacity(drafts.len());
    for draft in drafts.iter_mut() {
        let mut ids = Vec::new();
        if let State::Done(kind) = &mut draft.state {
            shapes::kind_shapes(kind, &mut |shape| shapes::named(shape, &mut |id| ids.push(id)));
        }
        parts.push(ids);
    }
    let mut order = Vec::new();
    let mut reached: HashMap<TypeId, Reached> = HashMap::new();
    for (at, group) in groups.iter_mut().enumerate() {
        let mut roots: Vec<(TypeId, bool)> = Vec::new();
        for operation in &mut group.operations {
            shapes::sent_shapes(operation, &mut |shape| shapes::named(shape, &mut |id| roots.push((id, true))));
            match &mut operation.success {
                Success::One(payload) => shapes::payload_shapes(payload, &mut |shape| {
                    shapes::named(shape, &mut |id| roots.push((id, false)));
                }),
                Success::ByStatus(id) => roots.push((*id, false)),
            }
            shapes::received_shapes(operation, &mut |shape| shapes::named(shape, &mut |id| roots.push((id, false))));
        }
        for event in &mut group.events {
            let mut sent = Vec::new();
            shapes::event_shapes(
                event,
                &mut |shape| shapes::named(shape, &mut |id| sent.push((id, true))),
                &mut |shape| shapes::named(shape, &mut |id| roots.push((id, false))),
            );
            roots.append(&mut sent);
        }
        let mut queue: VecDeque<(TypeId, bool)> = roots.into();
        while let Some((id, sent)) = queue.pop_front() {
            let seen = reached.entry(id).or_insert_with(|| {
                order.push(id);
                Reached::default()
            });
            let flag = if sent { &mut seen.sent } else { &mut seen.received };
            // Fresh for this group or for this direction: what it holds is, too.
            let fresh = !std::mem::replace(flag, true);
            if seen.groups.insert(at) || fresh {
                queue.extend(parts[id.0].iter().map(|part| (*part, sent)));
            }
        }
    }
    (order, reached)
}
