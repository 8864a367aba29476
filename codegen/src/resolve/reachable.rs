//! Turns drafts into types: finds those that operations reach, names and orders them, and replaces drafts by types in the shapes of
//! operations.

use std::collections::{BTreeSet, HashMap, VecDeque};

use super::types::draft::{Draft, Origin, State};
use super::types::equal::Merged;
use super::types::lower::{REST, nullable};
use super::types::shapes::{self, Direction};
use crate::config::Config;
use crate::model::{
    Bounds, Codec, Content, Docs, Group, Kind, Offer, Operation, Payload, Response, Rest, Shape, StatusVariant,
    Success, Type, TypeId,
};
use crate::near::nearest_of;
use crate::report::Report;
use crate::resolve::calls::response::{left_out, payloads, status_name};
use crate::resolve::names::assign::{self, Names};
use crate::resolve::names::casing::{Unique, pascal};
use crate::resolve::names::table::Table;

/// How a class of drafts is used.
#[derive(Debug, Default)]
struct Reached {
    groups: BTreeSet<usize>,
    sent: bool,
    received: bool,
}

/// Turns drafts into types, and replaces drafts in the operations of the groups.
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
        shapes::group_shapes(group, &mut |shape, _| merged.apply(shape));
        for operation in &mut group.operations {
            operation.success = success(operation, &mut drafts, report);
            operation.offers = offers(operation, report);
        }
    }
    shapes.extend((shapes.len()..drafts.len()).map(|at| Shape::Named(TypeId(at))));
    let (order, reached) = reach(groups, &mut drafts);
    let names = assign::name(&drafts, &shapes, &order, config);
    check(&names, config, report);
    let index: HashMap<TypeId, TypeId> = order.iter().enumerate().map(|(at, class)| (*class, TypeId(at))).collect();
    let to_index = |shape: &mut Shape| {
        shapes::replace(shape, &|id| Shape::Named(index.get(&id).copied().unwrap_or(id)));
    };
    for group in &mut *groups {
        shapes::group_shapes(group, &mut |shape, _| to_index(shape));
    }
    let components = components(&drafts, &names);
    let names_of_groups = groups.iter().map(|group| group.name.clone()).collect::<Vec<_>>();
    let mut types = Vec::with_capacity(order.len());
    for class in &order {
        let draft = &mut drafts[class.0];
        let State::Done(mut kind) = std::mem::replace(&mut draft.state, State::Pending) else { continue };
        name_variants(&mut kind, &components);
        shapes::kind_shapes(&mut kind, &mut |shape| to_index(shape));
        let seen = &reached[class];
        relax_required(&mut kind, seen);
        if seen.received {
            add_rest(&mut kind);
        }
        types.push(Type {
            name: names.by_class.get(class).cloned().unwrap_or_default(),
            group: match seen.groups.iter().copied().collect::<Vec<_>>().as_slice() {
                [only] => names_of_groups.get(*only).cloned(),
                _ => None,
            },
            docs: std::mem::take(&mut draft.docs),
            kind,
            sent: seen.sent,
            received: seen.received,
            pointer: draft.pointer.clone(),
        });
    }
    types
}

/// Returns the name of each component that is a type, and the name of the type.
fn components(drafts: &[Draft], names: &Names) -> HashMap<TypeId, (String, String)> {
    let components = drafts.iter().enumerate().filter_map(|(at, draft)| {
        let (class, component) = (TypeId(at), assign::component(&draft.origin)?);
        Some((class, (pascal(component, "Variant"), names.by_class.get(&class)?.clone())))
    });
    components.collect()
}

/// Gives the variants that have the name of their component the name of its type, if that is another.
fn name_variants(kind: &mut Kind, components: &HashMap<TypeId, (String, String)>) {
    let Kind::Union(union) = kind else { return };
    let mut taken: BTreeSet<String> = union.variants.iter().map(|variant| variant.name.clone()).collect();
    taken.extend(union.other.clone());
    for variant in &mut union.variants {
        let Shape::Named(class) = variant.shape.not_null() else { continue };
        let Some((component, name)) = components.get(class) else { continue };
        if variant.name == *component && taken.insert(name.clone()) {
            variant.name.clone_from(name);
        }
    }
}

/// Reports renames that match no type, or whose name another type has.
fn check(names: &Names, config: &Config, report: &mut Report) {
    let table = Table { config, name: "rename.types" };
    let renamed = config.rename.types.keys().map(String::as_str);
    for (key, name) in &config.rename.types {
        if !names.used.contains(key) {
            let gone = match names.kept.contains(name) {
                true => format!("is the one that is already called `{name}`"),
                false => "is gone".to_owned(),
            };
            let help = format!("delete the line if the type {gone}; `cargo xtask outline` shows all names");
            let near = nearest_of(key, names.kept.iter().map(String::as_str), renamed.clone());
            table.unmatched(key, "no type would be called", &help, near, report);
        } else if names.clashes.contains(name) {
            table.clash(key, name, "rename the other type too, or choose another name", report);
        }
    }
}

/// Makes a field optional that only the other side writes.
fn relax_required(kind: &mut Kind, seen: &Reached) {
    if let Kind::Object(object) = kind {
        for field in &mut object.fields {
            let other_side = (field.read_only && seen.sent) || (field.write_only && seen.received);
            field.required &= !other_side;
        }
    }
}

/// Adds a field for additional properties to a received object, whether or not the document allows them.
fn add_rest(kind: &mut Kind) {
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

/// Returns the payload of all success responses, or a type of the payloads by status.
fn success(operation: &Operation, drafts: &mut Vec<Draft>, report: &mut Report) -> Success {
    let mut differing: Vec<Payload> = Vec::new();
    for (_, payload) in payloads(&operation.responses) {
        if !differing.contains(&payload) {
            differing.push(payload);
        }
    }
    if differing.len() <= 1 {
        return Success::One(differing.pop().unwrap_or_else(Payload::nothing));
    }
    let pointer = format!("{}/responses", operation.pointer);
    if differing.iter().any(|payload| payload.envelope.is_some()) {
        report.note(&pointer, "the responses differ by status; the metadata of envelopes is available in `raw` only");
    }
    let mut names = Unique::default();
    // Each status is a variant, even if several share a payload.
    let variants = payloads(&operation.responses).into_iter().map(|(response, payload)| StatusVariant {
        name: names.take(status_name(response.status)),
        status: response.status,
        description: response.description.clone(),
        payload,
    });
    let kind = Kind::Responses(variants.collect());
    let id = TypeId(drafts.len());
    drafts.push(Draft {
        origin: Origin::operation(&operation.id, "Response"),
        docs: Docs::default(),
        pointer,
        state: State::Done(kind),
    });
    Success::ByStatus(id)
}

/// Takes the media types that a caller can ask for: those in which every success with a body has the same type. Notes the others.
fn offers(operation: &mut Operation, report: &mut Report) -> Vec<Content> {
    let payloads = payloads(&operation.responses).into_iter().map(|(response, _)| response);
    let (bodies, empty): (Vec<_>, Vec<_>) = payloads.partition(|response| response.content.is_some());
    let same = |left: &Content, right: &Content| {
        left.media_type == right.media_type && left.codec == right.codec && left.shape == right.shape
    };
    let all_have = |offer: &Content| {
        let has = |response: &&Response| {
            let offered = response.offers.iter().map(|offer| &offer.content).chain(&response.content);
            offered.into_iter().any(|other| same(other, offer))
        };
        bodies.iter().all(has)
    };
    let mut offers: Vec<Content> = Vec::new();
    for response in &bodies {
        let Some(own) = &response.content else { continue };
        for Offer { content, pointer } in &response.offers {
            if is_plain_json(&own.media_type) && is_plain_json(&content.media_type) && own.shape == content.shape {
                report.note(pointer, format!("has the same type as {}; only that is requested", own.media_type));
            } else if !all_have(content) {
                report.note(pointer, left_out(&own.media_type));
            } else if !offers.iter().any(|known| same(known, content)) {
                offers.push(content.clone());
            }
        }
    }
    // A response without a body is null.
    for offer in offers.iter_mut().filter(|offer| !empty.is_empty() && offer.codec == Codec::Json) {
        offer.shape = nullable(std::mem::replace(&mut offer.shape, Shape::Any));
    }
    operation.responses.iter_mut().for_each(|response| response.offers.clear());
    offers
}

fn is_plain_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(essence.as_str(), "application/json" | "text/json")
}

/// Returns the classes in the order in which operations reach them: a type comes after those that contain it.
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
        let mut queue: VecDeque<(TypeId, Direction)> = VecDeque::new();
        shapes::group_shapes(group, &mut |shape, direction| {
            shapes::named(shape, &mut |id| queue.push_back((id, direction)));
        });
        while let Some((id, direction)) = queue.pop_front() {
            let seen = reached.entry(id).or_insert_with(|| {
                order.push(id);
                Reached::default()
            });
            let flag = match direction {
                Direction::Sent => &mut seen.sent,
                Direction::Received => &mut seen.received,
            };
            // If the type is new for this group or direction, so are its parts.
            let is_new = !std::mem::replace(flag, true);
            if seen.groups.insert(at) || is_new {
                queue.extend(parts[id.0].iter().map(|part| (*part, direction)));
            }
        }
    }
    (order, reached)
}
