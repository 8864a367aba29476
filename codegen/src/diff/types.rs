//! Reads the items of a type: the type itself, and its fields or variants.

use super::change::{Facet, Key};
use super::reader::{Reader, bounds, description, flag, required_or_not};
use crate::emit::{Constructor, Traits};
use crate::model::{Api, Bounds, Field, Kind, Object, Payload, Role, Shape, Type, TypeId};
use crate::outline;

impl Reader<'_> {
    pub(super) fn of_type(&mut self, id: TypeId) {
        let one = self.api.get(id);
        let (what, tag, unlisted) = match &one.kind {
            Kind::Object(object) if object.multipart => ("multipart struct", None, None),
            Kind::Object(_) => ("struct", None, None),
            Kind::TextEnum(values) => ("enum of strings", None, Some(&values.other)),
            Kind::IntEnum(values) => ("enum of integers", None, Some(&values.other)),
            Kind::Union(union) => ("union", union.tag.as_ref(), union.other.as_ref()),
            Kind::Choice(_) => ("choice of bodies", None, None),
            Kind::Responses(_) => ("responses by status", None, None),
        };
        let constructor = match &one.kind {
            Kind::Object(object) => Some((Constructor::of(self.api, object), object)),
            _ => None,
        };
        let order = constructor.map_or_else(String::new, |(constructor, object)| asked(self.api, constructor, object));
        let facets = [
            (Facet::Type, what.to_owned()),
            (Facet::Order, order),
            (Facet::Tag, tag.cloned().unwrap_or_default()),
            (Facet::Fallback, unlisted.cloned().unwrap_or_default()),
            (Facet::Traits, self.traits(id, constructor.map(|(constructor, _)| constructor))),
            (Facet::Deprecated, flag(one.docs.deprecated, "deprecated")),
            (Facet::Description, description(&one.docs)),
        ];
        let rust = format!("{}::types::{}", self.api.module, one.name);
        let api = self.api;
        let item = self.put(Key::Type(one.name.clone()), rust.clone(), way(one), facets);
        item.literal = constructor.is_some_and(|(constructor, _)| constructor == Constructor::Literal);
        item.open = api.webhooks().is_some_and(|(_, webhooks)| webhooks.id == id);
        match &one.kind {
            Kind::Object(object) => {
                for field in &object.fields {
                    self.field(id, &rust, field, Constructor::of(api, object));
                }
                if let Some(rest) = &object.rest {
                    let facets = [
                        (Facet::Name, rest.name.clone()),
                        (Facet::Type, outline::shape(api, &rest.shape)),
                        (Facet::Bounds, bounds(&rest.bounds)),
                    ];
                    let (key, rust) = (Key::Rest(one.name.clone()), format!("{rust}::{}", rest.name));
                    self.put(key, rust, way(one), facets).bounds = rest.bounds.clone();
                }
            }
            kind => {
                let variants = variants(kind);
                for variant in &variants {
                    let same = variants.iter().filter(|other| other.shape == variant.shape).count();
                    self.variant(id, &rust, variant, same == 1);
                }
            }
        }
    }

    /// Adds a variant. If it is the only one of its type, it implements `From`.
    fn variant(&mut self, id: TypeId, rust: &str, variant: &Variant<'_>, is_only: bool) {
        let one = self.api.get(id);
        let is_boxed = variant.shape.is_some_and(|shape| self.layout.is_boxed(id, shape));
        let shape = variant.shape.map(|shape| outline::shape(self.api, shape)).unwrap_or_default();
        let code = if is_boxed { format!("Box<{shape}>") } else { shape.clone() };
        let facets = [
            (Facet::Name, variant.name.to_owned()),
            (Facet::Value, variant.value.clone().unwrap_or_default()),
            (Facet::Type, variant.payload.map_or(shape, |payload| self.payload(payload))),
            (Facet::Tag, variant.tags.clone()),
            (Facet::Bounds, bounds(&variant.bounds)),
            (Facet::Traits, flag(variant.shape.is_some() && is_only, "From")),
        ];
        let key = Key::Variant(one.name.clone(), variant.value.clone().unwrap_or_else(|| variant.name.to_owned()));
        let item = self.put(key, format!("{rust}::{}", variant.name), way(one), facets);
        (item.code, item.bounds) = (code, variant.bounds.clone());
    }

    fn field(&mut self, id: TypeId, rust: &str, field: &Field, constructor: Constructor) {
        let one = self.api.get(id);
        let access = match (field.read_only, field.write_only) {
            (true, _) => "read-only",
            (_, true) => "write-only",
            _ => "",
        };
        let facets = [
            (Facet::Name, field.name.clone()),
            (Facet::Type, outline::shape(self.api, &field.shape)),
            (Facet::Required, required_or_not(field.required)),
            (Facet::Constant, flag(constructor.fills(self.api, field), "constant")),
            (Facet::Access, access.to_owned()),
            (Facet::Default, field.default.as_ref().map(ToString::to_string).unwrap_or_default()),
            (Facet::Bounds, bounds(&field.bounds)),
            (Facet::Deprecated, flag(field.docs.deprecated, "deprecated")),
            (Facet::Description, description(&field.docs)),
        ];
        let code = self.code(id, field);
        let key = Key::Field(one.name.clone(), field.wire.clone());
        let item = self.put(key, format!("{rust}::{}", field.name), way(one), facets);
        (item.code, item.bounds) = (code, field.bounds.clone());
    }

    fn traits(&self, id: TypeId, constructor: Option<Constructor>) -> String {
        let Traits { eq, copy, .. } = self.layout.traits(id);
        let default = matches!(constructor, Some(Constructor::Derived | Constructor::Default));
        let role = match &self.api.get(id).kind {
            Kind::Object(object) => object.role.as_ref(),
            _ => None,
        };
        let traits = [
            (copy, "Copy"),
            (default, "Default"),
            (eq, "Eq + Hash"),
            (matches!(role, Some(Role::Resource(_))), "Resource"),
            (matches!(role, Some(Role::Identifier | Role::ToOne)), "ToOne"),
            (matches!(role, Some(Role::ToMany)), "ToMany"),
        ];
        traits.iter().filter(|(holds, _)| *holds).map(|(_, name)| *name).collect::<Vec<_>>().join(" + ")
    }

    /// Returns the type of a struct's field.
    fn code(&self, owner: TypeId, field: &Field) -> String {
        let (inner, null) = match &field.shape {
            Shape::Nullable(inner) => (&**inner, true),
            Shape::Any if !field.required => (&field.shape, true),
            shape => (shape, false),
        };
        let mut code = outline::shape(self.api, inner);
        if self.layout.is_boxed(owner, &field.shape) {
            code = format!("Box<{code}>");
        }
        match (field.required, null) {
            (true, false) => code,
            (true, true) | (false, false) => format!("Option<{code}>"),
            (false, true) => format!("Maybe<{code}>"),
        }
    }
}

/// A variant of an enum by its value, or of another type by its payload.
#[derive(Default)]
struct Variant<'a> {
    name: &'a str,
    value: Option<String>,
    shape: Option<&'a Shape>,
    payload: Option<&'a Payload>,
    tags: String,
    bounds: Bounds,
}

fn variants(kind: &Kind) -> Vec<Variant<'_>> {
    let value = |name, value| Variant { name, value: Some(value), ..Variant::default() };
    let typed = |name, shape| Variant { name, shape: Some(shape), ..Variant::default() };
    match kind {
        Kind::Object(_) => Vec::new(),
        Kind::TextEnum(values) => values.variants.iter().map(|one| value(&one.name, one.value.clone())).collect(),
        Kind::IntEnum(values) => values.variants.iter().map(|one| value(&one.name, one.value.to_string())).collect(),
        Kind::Union(union) => {
            let variants = union.variants.iter().map(|one| Variant {
                tags: one.tags.join("|"),
                bounds: one.bounds.clone(),
                ..typed(&one.name, &one.shape)
            });
            variants.collect()
        }
        Kind::Choice(choices) => {
            let variants = choices
                .iter()
                .map(|one| Variant { tags: one.content.media_type.clone(), ..typed(&one.name, &one.content.shape) });
            variants.collect()
        }
        Kind::Responses(variants) => {
            let variants = variants
                .iter()
                .map(|one| Variant { payload: Some(&one.payload), ..typed(&one.name, &one.payload.shape) });
            variants.collect()
        }
    }
}

fn way(one: &Type) -> (bool, bool) {
    (one.sent, one.received)
}

/// Returns the arguments of `new`, in their order.
fn asked(api: &Api, constructor: Constructor, object: &Object) -> String {
    let asked = object.fields.iter().filter(|field| constructor.asks(api, field));
    asked.map(|field| field.name.as_str()).collect::<Vec<_>>().join(", ")
}
