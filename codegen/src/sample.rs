//! Makes sample values for the shapes of the model: requests and responses, as JSON.
//!
//! Takes a documented example if it fits, otherwise a default, otherwise the first listed value, otherwise a value that is made of
//! type, format and bounds. Knows neither where a value is put nor how Rust writes it.

use std::cell::Cell;

use serde_json::{Map, Value, json};

use crate::model::{
    Api, Bounds, Content, EnvelopeKeys, Field, Kind, Object, Parameter, Response, Shape, TypeId, Union,
};

mod fit;
mod made;

/// Deepest nesting of a value. Optional fields end earlier.
const DEPTH: usize = 24;
const OPTIONAL_DEPTH: usize = 4;

/// Largest number of values inside one value. What is beyond is null, so that a document whose types contain each other many times
/// cannot make samples of any size.
const VALUES: usize = 20_000;

/// The direction of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Received,
}

/// Makes sample values for one API.
pub(crate) struct Sampler<'a> {
    api: &'a Api,
    way: Way,
    /// Whether missing required fields of a known value are added. Otherwise the value does not fit.
    completes: bool,
}

/// The surroundings of a value that is being made.
#[derive(Clone, Copy)]
struct Inside<'i> {
    depth: usize,
    /// Types that are being made, the innermost first.
    open: Option<&'i Open<'i>>,
    /// Number of values that may still be made.
    left: &'i Cell<usize>,
}

struct Open<'i> {
    id: TypeId,
    around: Option<&'i Open<'i>>,
}

impl<'i> Inside<'i> {
    fn nothing(left: &'i Cell<usize>) -> Self {
        Inside { depth: 0, open: None, left }
    }

    /// Returns whether another value may be made, and counts it.
    fn has_room(self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0 && self.depth <= DEPTH
    }

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
    /// Makes values that a caller sends.
    pub(crate) fn sent(api: &'a Api) -> Self {
        Self { api, way: Way::Sent, completes: true }
    }

    /// Makes values that a server returns.
    pub(crate) fn received(api: &'a Api) -> Self {
        Self { api, way: Way::Received, completes: false }
    }

    pub(crate) fn api(&self) -> &'a Api {
        self.api
    }

    /// Returns a value of a parameter.
    pub(crate) fn parameter(&self, parameter: &Parameter) -> Value {
        self.parameter_like(parameter, None)
    }

    /// Returns a value of a parameter. Without an example or a default, `other` is taken if it fits.
    pub(crate) fn parameter_like(&self, parameter: &Parameter, other: Option<&Value>) -> Value {
        let known = [parameter.example.as_ref(), parameter.default.as_ref(), other];
        self.value(&parameter.shape, &parameter.bounds, known, Inside::nothing(&Cell::new(VALUES)))
    }

    /// Returns a request body.
    pub(crate) fn body(&self, content: &Content) -> Value {
        self.value(&content.shape, &Bounds::default(), [content.example.as_ref()], Inside::nothing(&Cell::new(VALUES)))
    }

    /// Returns the JSON of a response with its envelope. Does not use the documented example.
    pub(crate) fn response(&self, response: &Response, content: &Content) -> Value {
        let plain = |shape: &Shape| self.value(shape, &Bounds::default(), [], Inside::nothing(&Cell::new(VALUES)));
        let (Some(envelope), Some(keys)) = (&response.envelope, &self.api.envelope) else {
            return plain(&content.shape);
        };
        let meta = envelope.meta.as_ref().map_or_else(|| json!({}), plain);
        framed(keys, plain(&content.shape), meta)
    }

    /// Returns the index of the variant that a value of a union has, and the value in that variant.
    pub(crate) fn variant(&self, union: &Union, value: &Value) -> Option<(usize, Value)> {
        self.best(union, value, Inside::nothing(&Cell::new(VALUES)))
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
        self.value(
            &field.shape,
            &field.bounds,
            [field.constant.as_ref(), field.example.as_ref(), field.default.as_ref()],
            inside,
        )
    }

    /// Makes an object of a type.
    fn object(&self, object: &Object, id: TypeId, inside: Inside<'_>) -> Value {
        let open = Open { id, around: inside.open };
        let inner = Inside { depth: inside.depth + 1, open: Some(&open), left: inside.left };
        let fields = object.listed().filter(|field| {
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
