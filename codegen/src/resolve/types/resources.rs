//! Finds the resources, resource identifiers and relationships of JSON:API among the types.

use crate::model::{Kind, Object, Role, Shape, Type};

/// Members that a resource has and an identifier does not.
const OF_RESOURCES: [&str; 3] = ["attributes", "relationships", "links"];

/// Sets the roles of the objects.
pub(crate) fn mark(types: &mut [Type]) {
    let mut roles: Vec<Option<Role>> =
        types.iter().map(|one| object(one).and_then(|own| identified(own, types))).collect();
    for (at, one) in types.iter().enumerate() {
        if let (Some(own), None) = (object(one), &roles[at]) {
            roles[at] = relationship(own, &roles);
        }
    }
    for (one, role) in types.iter_mut().zip(roles) {
        if let Kind::Object(own) = &mut one.kind {
            own.role = role;
        }
    }
}

fn object(one: &Type) -> Option<&Object> {
    match &one.kind {
        Kind::Object(object) if !object.multipart => Some(object),
        _ => None,
    }
}

/// Returns what an object with `type` and `id` is. A resource without a constant `type` has no role, because nothing says which
/// resources are of this type.
fn identified(own: &Object, types: &[Type]) -> Option<Role> {
    let required = |key| own.field(key).filter(|field| field.required).map(|field| &field.shape);
    let (kind, Shape::Text) = (required(Role::TYPE)?, required(Role::ID)?) else { return None };
    let constant = match kind {
        Shape::Text => None,
        Shape::Named(id) => match &types.get(id.0)?.kind {
            Kind::TextEnum(listed) => match listed.variants.as_slice() {
                [only] => Some(only.value.clone()),
                _ => None,
            },
            _ => return None,
        },
        _ => return None,
    };
    match (OF_RESOURCES.iter().any(|key| own.field(key).is_some()), constant) {
        (true, constant) => constant.map(Role::Resource),
        (false, _) => Some(Role::Identifier),
    }
}

/// Returns what an object is whose `data` has identifiers.
fn relationship(own: &Object, roles: &[Option<Role>]) -> Option<Role> {
    let is_identifier =
        |shape: &Shape| matches!(shape, Shape::Named(id) if roles.get(id.0) == Some(&Some(Role::Identifier)));
    match own.field(Role::DATA)?.shape.not_null() {
        Shape::List(item) if is_identifier(item) => Some(Role::ToMany),
        one if is_identifier(one) => Some(Role::ToOne),
        _ => None,
    }
}
