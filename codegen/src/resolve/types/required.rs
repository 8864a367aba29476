//! Fields that every response has: types and the bodies that are known of them go in, and the fields that `[required]` names
//! are required where all bodies bear them out. What a body contradicts is told, and stays optional.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::config::{self, Config, Required};
use crate::document::pointer::escape;
use crate::documented::Bodies;
use crate::model::{EnvelopeKeys, Group, Kind, Response, Shape, Type, TypeId};
use crate::near::nearest;
use crate::recorded::Recorded;
use crate::report::Report;
use crate::shape::{Typed, held, response, typed};
use crate::stale::Stale;

/// A body against a field that is listed as required.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contradiction {
    owner: TypeId,
    /// The field as `[required] except` names it.
    pub(crate) field: String,
    wire: String,
    /// The operation whose body it is.
    pub(crate) operation: String,
    /// Of the object that lacks the field.
    pub(crate) pointer: String,
    pub(crate) is_recorded: bool,
    /// Rather than absent.
    pub(crate) is_null: bool,
}

/// What a body shows of a type.
#[derive(Debug, Default)]
struct Shown {
    /// Fields that one of its objects has.
    present: BTreeSet<String>,
    /// By field, the first object that lacks it.
    lacking: BTreeMap<String, Contradiction>,
}

/// Makes the configured fields required.
pub(in crate::resolve) fn settle(
    types: &mut [Type],
    groups: &[Group],
    keys: Option<&EnvelopeKeys>,
    (config, bodies): (&Config, &Bodies<'_>),
    report: &mut Report,
) {
    check(types, config, report);
    let config = &config.required;
    let shown = shown(types, groups, keys, config, bodies);
    for (at, shown) in shown {
        let Type { name, kind: Kind::Object(object), pointer, .. } = &mut types[at.0] else { continue };
        for wire in &shown.present {
            let field = object.fields.iter_mut().find(|field| field.wire == *wire);
            match (field, shown.lacking.get(wire)) {
                (Some(field), None) if !is_excepted(config, name, wire) => field.required = true,
                _ => {}
            }
        }
        for (wire, found) in &shown.lacking {
            if !is_excepted(config, name, wire) {
                let Contradiction { pointer: place, is_null, .. } = found;
                let what = if *is_null { "null" } else { "absent" };
                let message = format!("`{wire}` is required by its name, and {place} is {what}; left optional");
                report.note(&*pointer, message);
            }
        }
    }
}

/// What contradicts the configuration in the types that came of it.
#[cfg(feature = "lint")]
pub(crate) fn contradictions(
    types: &[Type],
    groups: &[Group],
    keys: Option<&EnvelopeKeys>,
    config: &config::Required,
    bodies: &Bodies<'_>,
) -> Vec<Contradiction> {
    let lacking =
        shown(types, groups, keys, config, bodies).into_values().flat_map(|shown| shown.lacking.into_values());
    lacking.filter(|found| !is_excepted(config, &types[found.owner.0].name, &found.wire)).collect()
}

/// An entry that matches no field is told of: the one that was meant is treated otherwise than it says.
fn check(types: &[Type], config: &Config, report: &mut Report) {
    let help = "delete the entry if the field is gone, or is always sent or required";
    let fields = |one: &Type| match &one.kind {
        Kind::Object(object) => object.fields.iter().map(|field| field.wire.clone()).collect(),
        _ => Vec::new(),
    };
    let candidates = types.iter().flat_map(|one| {
        let names = fields(one).into_iter().filter(|wire| is_candidate(one, wire));
        names.map(|wire| (format!("{}.{wire}", one.name), wire))
    });
    let candidates: Vec<(String, String)> = candidates.collect();
    let Required { fields, except } = &config.required;
    for wire in fields.iter().filter(|wire| !candidates.iter().any(|(_, name)| name == *wire)) {
        let message = format!("required.fields: no type that is only received has an optional field `{wire}`");
        let near = nearest(wire, candidates.iter().map(|(_, name)| name.as_str()));
        let error = config.error("required.fields", wire, message).help(help);
        report.leave_out(Stale::unmatched("required.fields", wire, near, error));
    }
    let of_fields = || candidates.iter().filter(|(_, name)| fields.contains(name)).map(|(key, _)| key.as_str());
    for entry in except.iter().filter(|entry| !of_fields().any(|key| key == **entry)) {
        let message = format!("required.except: no field `{entry}` would be required");
        let help = format!("the entry is `Type.wire_name`, the type by its final name; {help}");
        let near = nearest(entry, of_fields());
        let error = config.error("required.except", entry, message).help(help);
        report.leave_out(Stale::unmatched("required.except", entry, near, error));
    }
}

/// Whether the type has the field, and the document leaves open whether it is there. What may be null by the document stays
/// so.
fn is_candidate(one: &Type, wire: &str) -> bool {
    let Kind::Object(object) = &one.kind else { return false };
    let open = |shape: &Shape| !matches!(shape, Shape::Nullable(_) | Shape::Null | Shape::Any | Shape::Nothing);
    let is_open = object.fields.iter().any(|field| field.wire == wire && !field.required && open(&field.shape));
    is_open && one.received && !one.sent && !object.multipart
}

fn is_excepted(config: &config::Required, name: &str, wire: &str) -> bool {
    config.except.iter().any(|entry| entry.split_once('.') == Some((name, wire)))
}

/// By type, what all bodies show of it.
fn shown(
    types: &[Type],
    groups: &[Group],
    keys: Option<&EnvelopeKeys>,
    config: &config::Required,
    bodies: &Bodies<'_>,
) -> BTreeMap<TypeId, Shown> {
    let mut shown: BTreeMap<TypeId, Shown> = BTreeMap::new();
    let mut body = |typed: Typed<'_>, value: &Value, (operation, pointer, is_recorded): (&str, &str, bool)| {
        for (id, place) in held(types, typed, keys, value).objects {
            let Some(object) = value.pointer(&place) else { continue };
            for wire in config.fields.iter().filter(|wire| is_candidate(&types[id.0], wire)) {
                let known = shown.entry(id).or_default();
                let is_null = match object.get(wire) {
                    Some(value) if !value.is_null() => {
                        known.present.insert(wire.clone());
                        continue;
                    }
                    other => other.is_some(),
                };
                known.lacking.entry(wire.clone()).or_insert_with(|| Contradiction {
                    owner: id,
                    field: format!("{}.{wire}", types[id.0].name),
                    wire: wire.clone(),
                    operation: operation.to_owned(),
                    pointer: format!("{pointer}{place}/{}", escape(wire)),
                    is_recorded,
                    is_null,
                });
            }
        }
    };
    for one in &bodies.documented {
        if let Some(typed) = typed(groups, one) {
            body(typed, one.value, (&one.operation, &one.pointer, false));
        }
    }
    for one in bodies.recorded {
        if let Some(typed) = recorded(groups, one).and_then(response) {
            body(typed, &one.body, (&one.operation, &one.pointer(), true));
        }
    }
    shown
}

/// The answer that a recorded response is one of: that of its status, of the class of its status, or any.
fn recorded<'g>(groups: &'g [Group], recorded: &Recorded) -> Option<&'g Response> {
    let calls = groups.iter().flat_map(|group| &group.operations);
    let answers = &calls.into_iter().find(|one| one.id == recorded.operation)?.responses;
    Response::find(answers, recorded.status)
}
