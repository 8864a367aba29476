//! What a caller might send and a server might response: shapes of the model in, JSON values that fit them out. A documented
//! example is taken where it fits, then a default, then the first listed value, then one made of type, format and bounds.
//!
//! It must not know where a value is put, nor how Rust spells it.

use serde_json::{Map, Value, json};

use crate::model::{
    Api, Bounds, Content, EnvelopeKeys, Field, Kind, Object, Parameter, Response, Shape, TypeId, Union,
};

mod fit;
mod made;

/// Deepest nesting of a value; optional fields end earlier.
const DEPTH: usize = 24;
const OPTIONAL_DEPTH: usize = 4;

/// Who writes the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Received,
}

/// Values for one API.
pub(crate) struct Sampler<'a> {
    api: &'a Api,
    way: Way,
    /// What lacks a required field is completed; otherwise it does not fit.
    completes: bool,
}

/// What surrounds a value that is being made.
#[derive(Clone, Copy)]
struct Inside<'i> {
    depth: usize,
    /// Types that are being made, innermost first.
    open: Option<&'i Open<'i>>,
}

struct Open<'i> {
    id: TypeId,
    around: Option<&'i Open<'i>>,
}

impl Inside<'_> {
    const NOTHING: Inside<'static> = Inside { depth: 0, open: None };

    fn is_open(&self, shape: &Shape) -> bool {
        let id = match shape {
            Shape::Named(id) => id,
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => return self.is_open(inner),
            _ => return false,
        };
        std::iter::successors(self.open, |open| open.around).any(|open| open.id == *id)
    }
}

impl<'a> Sampler<'a> {
    /// What a caller sends.
    pub(crate) fn sent(api: &'a Api) -> Self {
        Self { api, way: Way::Sent, completes: true }
    }

    /// What a server responses.
    pub(crate) fn received(api: &'a Api) -> Self {
        Self { api, way: Way::Received, completes: false }
    }

    pub(crate) fn api(&self) -> &'a Api {
        self.api
    }

    /// A value of a parameter.
    pub(crate) fn parameter(&self, parameter: &Parameter) -> Value {
        self.parameter_like(parameter, None)
    }

    /// The same, with a value that another parameter or field of its name has for want of one of its own.
    pub(crate) fn parameter_like(&self, parameter: &Parameter, other: Option<&Value>) -> Value {
        let known = [parameter.example.as_ref(), parameter.default.as_ref(), other];
        self.value(&parameter.shape, &parameter.bounds, known, Inside::NOTHING)
    }

    /// The body of a request.
    pub(crate) fn body(&self, content: &Content) -> Value {
        self.value(&content.shape, &Bounds::default(), [content.example.as_ref()], Inside::NOTHING)
    }

    /// The JSON of a response, its envelope included, made without regard to the documented example.
    pub(crate) fn response(&self, response: &Response, content: &Content) -> Value {
        let plain = |shape: &Shape| self.value(shape, &Bounds::default(), [], Inside::NOTHING);
        let (Some(envelope), Some(keys)) = (&response.envelope, &self.api.envelope) else {
            return plain(&content.shape);
        };
        let meta = envelope.meta.as_ref().map_or_else(|| json!({}), plain);
        framed(keys, plain(&content.shape), meta)
    }

    /// The variant that a value of a union is, by index, and the value as that one has it.
    pub(crate) fn variant(&self, union: &Union, value: &Value) -> Option<(usize, Value)> {
        self.best(union, value, Inside::NOTHING)
    }

    fn value<const N: usize>(
        &self,
        shape: &Shape,
        bounds: &Bounds,
        known: [Option<&Value>; N],
        inside: Inside<'_>,
    ) -> Value {
        let fitting = known.into_iter().flatten().find_map(|value| self.fit(shape, bounds, value, inside));
        fitting.unwrap_or_else(|| self.made(shape, bounds, inside))
    }

    fn field(&self, field: &Field, inside: Inside<'_>) -> Value {
        self.value(&field.shape, &field.bounds, [field.example.as_ref(), field.default.as_ref()], inside)
    }

    /// The object behind a type.
    fn object(&self, object: &Object, id: TypeId, inside: Inside<'_>) -> Value {
        let open = Open { id, around: inside.open };
        let inner = Inside { depth: inside.depth + 1, open: Some(&open) };
        let fields = object.fields.iter().filter(|field| {
            let other_side =
                (self.way == Way::Sent && field.read_only) || (self.way == Way::Received && field.write_only);
            field.required || (!other_side && inner.depth < OPTIONAL_DEPTH && !inner.is_open(&field.shape))
        });
        Value::Object(fields.map(|field| (field.wire.clone(), self.field(field, inner))).collect::<Map<_, _>>())
    }

    fn kind(&self, id: TypeId) -> Option<&'a Kind> {
        self.api.types.get(id.0).map(|one| &one.kind)
    }
}

fn framed(keys: &EnvelopeKeys, data: Value, meta: Value) -> Value {
    let mut frame = Map::new();
    if let Some(success) = &keys.success {
        frame.insert(success.clone(), Value::Bool(true));
    }
    frame.insert(keys.data.clone(), data);
    if let Some(key) = &keys.meta {
        frame.insert(key.clone(), meta);
    }
    Value::Object(frame)
}
