//! Visits the shapes of types, operations and events.

use crate::model::{Body, Envelope, Group, Kind, Parameter, Payload, Response, Shape, Success, TypeId};

/// Whether the client sends or receives a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Sent,
    Received,
}

/// Calls `visit` on each outermost shape of a type.
pub(crate) fn kind_shapes<'k>(kind: &'k mut Kind, visit: &mut dyn FnMut(&'k mut Shape)) {
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

pub(crate) fn payload_shapes<'p>(payload: &'p mut Payload, visit: &mut dyn FnMut(&'p mut Shape)) {
    visit(&mut payload.shape);
    payload.envelope.iter_mut().flat_map(Envelope::shapes_mut).for_each(visit);
}

/// Calls `visit` on each shape of the operations and events of a group. The client receives the request of an event.
pub(crate) fn group_shapes(group: &mut Group, visit: &mut dyn FnMut(&mut Shape, Direction)) {
    for operation in &mut group.operations {
        request_shapes(&mut operation.parameters, &mut operation.body, &mut |shape| visit(shape, Direction::Sent));
        let received = &mut |shape: &mut Shape| visit(shape, Direction::Received);
        match &mut operation.success {
            Success::One(payload) => payload_shapes(payload, received),
            Success::ByStatus(id) => type_shape(id, received),
        }
        response_shapes(&mut operation.responses, received);
        operation.offers.iter_mut().for_each(|offer| received(&mut offer.shape));
    }
    for event in &mut group.events {
        request_shapes(&mut event.parameters, &mut event.body, &mut |shape| visit(shape, Direction::Received));
        response_shapes(&mut event.responses, &mut |shape| visit(shape, Direction::Sent));
    }
    if let Some(webhooks) = &mut group.webhooks {
        type_shape(&mut webhooks.id, &mut |shape| visit(shape, Direction::Received));
    }
}

fn request_shapes(parameters: &mut [Parameter], body: &mut Option<Body>, visit: &mut dyn FnMut(&mut Shape)) {
    parameters.iter_mut().for_each(|parameter| visit(&mut parameter.shape));
    let Some(body) = body else { return };
    if let Some(id) = &mut body.choice {
        type_shape(id, visit);
    }
    body.contents.iter_mut().for_each(|content| visit(&mut content.shape));
}

fn type_shape(id: &mut TypeId, visit: &mut dyn FnMut(&mut Shape)) {
    let mut shape = Shape::Named(*id);
    visit(&mut shape);
    if let Shape::Named(new) = shape {
        *id = new;
    }
}

fn response_shapes(responses: &mut [Response], visit: &mut dyn FnMut(&mut Shape)) {
    for response in responses {
        response.headers.iter_mut().for_each(|header| visit(&mut header.shape));
        let offers = response.offers.iter_mut().map(|offer| &mut offer.content);
        response.content.iter_mut().chain(offers).for_each(|content| visit(&mut content.shape));
        response.envelope.iter_mut().flat_map(Envelope::shapes_mut).for_each(&mut *visit);
    }
}

/// Calls `visit` on each type that `shape` names.
pub(crate) fn named(shape: &Shape, visit: &mut dyn FnMut(TypeId)) {
    match shape {
        Shape::Named(id) => visit(*id),
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => named(inner, visit),
        Shape::Tuple(items) => items.iter().for_each(|item| named(item, visit)),
        _ => {}
    }
}

/// Replaces each named type by the shape that `with` returns.
pub(crate) fn replace(shape: &mut Shape, with: &dyn Fn(TypeId) -> Shape) {
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
