//! Every shape of a type, an operation or an event, one after the other.

use crate::model::{Body, Event, Kind, Operation, Parameter, Payload, Response, Shape, TypeId};

/// Calls `visit` on each shape that `kind` is made of, the outermost of each.
pub(in crate::resolve) fn kind_shapes<'k>(kind: &'k mut Kind, visit: &mut dyn FnMut(&'k mut Shape)) {
    match kind {
        Kind::Object(object) => {
            object.fields.iter_mut().for_each(|field| visit(&mut field.shape));
            if let Some(rest) = &mut object.rest {
                visit(&mut rest.shape);
            }
        }
        Kind::Union(union) => union.variants.iter_mut().for_each(|variant| visit(&mut variant.shape)),
        Kind::Choice(choices) => choices.iter_mut().for_each(|choice| visit(&mut choice.content.shape)),
        Kind::Responses(variants) => {
            variants.iter_mut().for_each(|variant| payload_shapes(&mut variant.payload, visit))
        }
        Kind::TextEnum(_) | Kind::IntEnum(_) => {}
    }
}

pub(in crate::resolve) fn payload_shapes<'p>(payload: &'p mut Payload, visit: &mut dyn FnMut(&'p mut Shape)) {
    visit(&mut payload.shape);
    if let Some(meta) = payload.envelope.as_mut().and_then(|envelope| envelope.meta.as_mut()) {
        visit(meta);
    }
}

/// Shapes that are sent with an operation.
pub(in crate::resolve) fn sent_shapes(operation: &mut Operation, visit: &mut dyn FnMut(&mut Shape)) {
    parameter_shapes(&mut operation.parameters, visit);
    body_shapes(&mut operation.body, visit);
}

/// Shapes that a call of the operation yields, except those of its success, which is settled last.
pub(in crate::resolve) fn received_shapes(operation: &mut Operation, visit: &mut dyn FnMut(&mut Shape)) {
    answer_shapes(&mut operation.responses, visit);
}

pub(in crate::resolve) fn event_shapes(
    event: &mut Event,
    sent: &mut dyn FnMut(&mut Shape),
    received: &mut dyn FnMut(&mut Shape),
) {
    parameter_shapes(&mut event.parameters, received);
    body_shapes(&mut event.body, received);
    answer_shapes(&mut event.responses, sent);
}

fn parameter_shapes(parameters: &mut [Parameter], visit: &mut dyn FnMut(&mut Shape)) {
    parameters.iter_mut().for_each(|parameter| visit(&mut parameter.shape));
}

fn body_shapes(body: &mut Option<Body>, visit: &mut dyn FnMut(&mut Shape)) {
    let Some(body) = body else { return };
    if let Some(id) = body.choice {
        let mut shape = Shape::Named(id);
        visit(&mut shape);
        if let Shape::Named(id) = shape {
            body.choice = Some(id);
        }
    }
    body.contents.iter_mut().for_each(|content| visit(&mut content.shape));
}

fn answer_shapes(answers: &mut [Response], visit: &mut dyn FnMut(&mut Shape)) {
    for answer in answers {
        parameter_shapes(&mut answer.headers, visit);
        if let Some(content) = &mut answer.content {
            visit(&mut content.shape);
        }
        if let Some(meta) = answer.envelope.as_mut().and_then(|envelope| envelope.meta.as_mut()) {
            visit(meta);
        }
    }
}

/// Calls `visit` on each type that `shape` names.
pub(in crate::resolve) fn named(shape: &Shape, visit: &mut dyn FnMut(TypeId)) {
    match shape {
        Shape::Named(id) => visit(*id),
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => named(inner, visit),
        Shape::Tuple(items) => items.iter().for_each(|item| named(item, visit)),
        _ => {}
    }
}

/// Replaces each named type by what `with` gives for it.
pub(in crate::resolve) fn replace(shape: &mut Shape, with: &dyn Fn(TypeId) -> Shape) {
    match shape {
        Shape::Named(id) => *shape = with(*id),
        Shape::List(inner) | Shape::Map(inner) => replace(inner, with),
        Shape::Nullable(inner) => {
            replace(inner, with);
            if matches!(**inner, Shape::Nullable(_) | Shape::Null) {
                *shape = std::mem::replace(&mut **inner, Shape::Any);
            }
        }
        Shape::Tuple(items) => items.iter_mut().for_each(|item| replace(item, with)),
        _ => {}
    }
}
