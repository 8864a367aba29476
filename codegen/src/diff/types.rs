//! Reads the items of a type: the type itself, and its fields or variants.

use super::change::{Facet, Key};
use super::reader::{Reader, bounds, description, flag, required_or_not};
use crate::emit::Constructor;
use crate::model::{Api, Bounds, Field, Kind, Object, Shape, Type};
use crate::outline;

impl Reader<'_> {
    pub(super) fn of_type(&mut self, one: &Type) {
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
            (Facet::Traits, traits(one, constructor.map(|(constructor, _)| constructor))),
            (Facet::Deprecated, flag(one.docs.deprecated, "deprecated")),
            (Facet::Description, description(&one.docs)),
        ];
        let rust = format!("{}::types::{}", self.api.module, one.name);
        let item = self.put(Key::Type(one.name.clone()), rust.clone(), way(one), facets);
        item.literal = constructor.is_some_and(|(constructor, _)| constructor == Constructor::Literal);
        let api = self.api;
        match &one.kind {
            Kind::Object(object) => {
                for field in &object.fields {
                    self.field(one, &rust, field, Constructor::of(api, object));
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
            Kind::TextEnum(values) => {
                for variant in &values.variants {
                    self.variant(one, &rust, (&variant.value, &variant.name), None);
                }
            }
            Kind::IntEnum(values) => {
                for variant in &values.variants {
                    self.variant(one, &rust, (&variant.value.to_string(), &variant.name), None);
                }
            }
            Kind::Union(union) => {
                let shapes = union.variants.iter().map(|variant| &variant.shape).collect::<Vec<_>>();
                for variant in &union.variants {
                    let shape = outline::shape(api, &variant.shape);
                    let code = if variant.boxed { format!("Box<{shape}>") } else { shape.clone() };
                    let from = is_only(&shapes, &variant.shape);
                    let (tags, bounds) = (variant.tags.join("|"), variant.bounds.clone());
                    let payload = VariantPayload { shape, code, from, tags, bounds };
                    self.variant(one, &rust, (&variant.name, &variant.name), Some(payload));
                }
            }
            Kind::Choice(choices) => {
                let shapes = choices.iter().map(|choice| &choice.content.shape).collect::<Vec<_>>();
                for choice in choices {
                    let from = is_only(&shapes, &choice.content.shape);
                    let shape = outline::shape(api, &choice.content.shape);
                    let tags = choice.content.media_type.clone();
                    let payload =
                        VariantPayload { code: shape.clone(), shape, from, tags, ..VariantPayload::default() };
                    self.variant(one, &rust, (&choice.name, &choice.name), Some(payload));
                }
            }
            Kind::Responses(variants) => {
                let shapes = variants.iter().map(|variant| &variant.payload.shape).collect::<Vec<_>>();
                for variant in variants {
                    let from = is_only(&shapes, &variant.payload.shape);
                    let code = outline::shape(api, &variant.payload.shape);
                    let shape = self.payload(&variant.payload);
                    let payload = VariantPayload { shape, code, from, ..VariantPayload::default() };
                    self.variant(one, &rust, (&variant.name, &variant.name), Some(payload));
                }
            }
        }
    }

    fn variant(&mut self, one: &Type, rust: &str, (value, name): (&str, &str), payload: Option<VariantPayload>) {
        let VariantPayload { shape, code, from, tags, bounds: own } = payload.unwrap_or_default();
        let listed = if code.is_empty() { value } else { "" };
        let facets = [
            (Facet::Name, name.to_owned()),
            (Facet::Value, listed.to_owned()),
            (Facet::Type, shape),
            (Facet::Tag, tags),
            (Facet::Bounds, bounds(&own)),
            (Facet::Traits, flag(from, "From")),
        ];
        let key = Key::Variant(one.name.clone(), value.to_owned());
        let item = self.put(key, format!("{rust}::{name}"), way(one), facets);
        (item.code, item.bounds) = (code, own);
    }

    fn field(&mut self, one: &Type, rust: &str, field: &Field, constructor: Constructor) {
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
        let code = self.code(field);
        let key = Key::Field(one.name.clone(), field.wire.clone());
        let item = self.put(key, format!("{rust}::{}", field.name), way(one), facets);
        (item.code, item.bounds) = (code, field.bounds.clone());
    }

    /// Returns the type of a struct's field.
    fn code(&self, field: &Field) -> String {
        let (inner, null) = match &field.shape {
            Shape::Nullable(inner) => (&**inner, true),
            shape => (shape, false),
        };
        let mut code = outline::shape(self.api, inner);
        if field.boxed {
            code = format!("Box<{code}>");
        }
        match (field.required, null) {
            (true, false) => code,
            (true, true) | (false, false) => format!("Option<{code}>"),
            (false, true) => format!("Maybe<{code}>"),
        }
    }
}

/// The payload of a variant.
#[derive(Default)]
struct VariantPayload {
    shape: String,
    code: String,
    /// No other variant has this type, so that it implements `From`.
    from: bool,
    tags: String,
    bounds: Bounds,
}

fn way(one: &Type) -> (bool, bool) {
    (one.sent, one.received)
}

fn traits(one: &Type, constructor: Option<Constructor>) -> String {
    let traits = one.traits;
    let default = matches!(constructor, Some(Constructor::Derived | Constructor::Default));
    let traits = [(traits.copy, "Copy"), (default, "Default"), (traits.eq, "Eq"), (traits.hash, "Hash")];
    traits.iter().filter(|(holds, _)| *holds).map(|(_, name)| *name).collect::<Vec<_>>().join(" + ")
}

/// Returns the arguments of `new`, in their order.
fn asked(api: &Api, constructor: Constructor, object: &Object) -> String {
    let asked = object.fields.iter().filter(|field| constructor.asks(api, field));
    asked.map(|field| field.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn is_only(shapes: &[&Shape], shape: &Shape) -> bool {
    shapes.iter().filter(|other| **other == shape).count() == 1
}
