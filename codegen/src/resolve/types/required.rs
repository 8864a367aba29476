//! Makes the fields that `[required]` lists required, if all known bodies have them. A field that a body lacks stays optional, with
//! a note.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::config::{self, Config, Required};
use crate::document::pointer::escape;
use crate::documented::Bodies;
use crate::model::{EnvelopeKeys, Field, Group, Kind, Response, Shape, Type, TypeId};
use crate::recorded::Recorded;
use crate::report::Report;
use crate::resolve::names::table::Table;
use crate::shape::{Typed, held, response, typed};

/// A body that lacks a field which is listed as required.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contradiction {
    owner: TypeId,
    /// The field as it is written in `[required] except`.
    pub(crate) field: String,
    wire: String,
    /// Id of the operation.
    pub(crate) operation: String,
    /// Where the field is missing or null.
    pub(crate) pointer: String,
    pub(crate) is_recorded: bool,
    /// Whether the field is null rather than absent.
    pub(crate) is_null: bool,
}

/// What the bodies show about a type.
#[derive(Debug, Default)]
struct Shown {
    /// Fields that at least one object has.
    present: BTreeSet<String>,
    /// For each field the first object that lacks it.
    lacking: BTreeMap<String, Contradiction>,
}

/// Makes the configured fields required.
pub(in crate::resolve) fn mark(
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
                let message = format!("`{wire}` is listed in `[required]`, but {place} is {what}; left optional");
                report.note(&*pointer, message);
            }
        }
    }
}

/// Returns the bodies that contradict the configuration.
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

/// Reports the entries that match no field.
fn check(types: &[Type], config: &Config, report: &mut Report) {
    let help = "delete the entry if the field is gone, already required, or also used in requests";
    let candidates =
        types.iter().flat_map(|one| candidates(one).map(|field| (format!("{}.{}", one.name, field.wire), &field.wire)));
    let candidates: Vec<(String, &String)> = candidates.collect();
    let Required { fields, except } = &config.required;
    let known: Vec<&str> = candidates.iter().map(|(_, wire)| wire.as_str()).collect();
    let missing = "no type that only responses use has an optional field";
    Table { config, name: "required.fields" }.check(fields, &known, missing, help, report);
    let listed = candidates.iter().filter(|(_, wire)| fields.contains(wire));
    let known: Vec<&str> = listed.map(|(key, _)| key.as_str()).collect();
    let help = format!("the entry is `Type.wire_name` with the final name of the type; {help}");
    Table { config, name: "required.except" }.check(
        except,
        &known,
        "`required.fields` matches no field",
        &help,
        report,
    );
}

/// Returns the fields that can be made required: those that are optional and not nullable, in a type that only responses use.
fn candidates(one: &Type) -> impl Iterator<Item = &Field> {
    let object = match &one.kind {
        Kind::Object(object) if one.received && !one.sent && !object.multipart => Some(object),
        _ => None,
    };
    let is_open = |shape: &Shape| !matches!(shape, Shape::Nullable(_) | Shape::Null | Shape::Any | Shape::Nothing);
    let fields = object.into_iter().flat_map(|object| &object.fields);
    fields.filter(move |field| !field.required && is_open(&field.shape))
}

fn is_excepted(config: &config::Required, name: &str, wire: &str) -> bool {
    config.except.iter().any(|entry| entry.split_once('.') == Some((name, wire)))
}

/// Returns what the bodies show about each type.
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
            let wires = candidates(&types[id.0]).map(|field| &field.wire);
            for wire in wires.filter(|wire| config.fields.contains(wire)) {
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

/// Returns the documented response for a recorded one: that of its status, of its class of statuses, or the default.
fn recorded<'g>(groups: &'g [Group], recorded: &Recorded) -> Option<&'g Response> {
    let calls = groups.iter().flat_map(|group| &group.operations);
    let operation = calls.into_iter().find(|one| one.id == recorded.operation)?;
    Response::find(&operation.responses, recorded.status)
}
