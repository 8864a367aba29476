//! Types from examples: a response that shows a body and describes none goes in, the schema that its example and the recorded
//! bodies fit comes out.

use indexmap::IndexMap;
use openapiv3::{
    ArrayType, BooleanType, Components, IntegerType, MediaType, NumberType, ObjectType, OpenAPI, ReferenceOr, Response,
    Schema, SchemaData, SchemaKind, StatusCode, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::numbers::Numbers;
use crate::config::Envelope;
use crate::named::Named;
use crate::recorded::Recorded;

/// Marks a schema that no one wrote.
pub(super) const INFERRED: &str = "x-inferred";

/// Gives a schema to each response that has an example and no schema.
pub(super) fn fill(document: &mut OpenAPI, numbers: &Numbers<'_>, envelope: Option<&Envelope>, recorded: &[Recorded]) {
    let examples = document.components.as_mut().map(|components| std::mem::take(&mut components.examples));
    let inference = Inference { numbers, examples: examples.as_ref(), data: envelope.map(|keys| keys.data.as_str()) };
    for (_, path) in &mut document.paths.paths {
        if let ReferenceOr::Item(path) = path {
            let operations = [
                &mut path.get,
                &mut path.put,
                &mut path.post,
                &mut path.delete,
                &mut path.options,
                &mut path.head,
                &mut path.patch,
                &mut path.trace,
            ];
            for operation in operations.into_iter().flatten() {
                let id = operation.operation_id.as_deref();
                let own = || recorded.iter().filter(|body| Some(body.operation.as_str()) == id);
                for (status, answer) in &mut operation.responses.responses {
                    let covers = |code: u16| match status {
                        StatusCode::Code(listed) => *listed == code,
                        StatusCode::Range(class) => *class == code / 100,
                    };
                    let bodies: Vec<&Value> = own().filter(|body| covers(body.status)).map(|body| &body.body).collect();
                    inference.answer(answer, &bodies);
                }
                operation.responses.default.iter_mut().for_each(|answer| inference.answer(answer, &[]));
            }
        }
    }
    if let Some(Components { responses, .. }) = &mut document.components {
        responses.values_mut().for_each(|answer| inference.answer(answer, &[]));
    }
    if let (Some(components), Some(examples)) = (&mut document.components, examples) {
        components.examples = examples;
    }
}

struct Inference<'a> {
    numbers: &'a Numbers<'a>,
    examples: Option<&'a IndexMap<String, ReferenceOr<openapiv3::Example>>>,
    /// Where an envelope has what the operation is called for.
    data: Option<&'a str>,
}

impl Inference<'_> {
    fn answer(&self, answer: &mut ReferenceOr<Response>, recorded: &[&Value]) {
        if let ReferenceOr::Item(answer) = answer {
            for (name, media) in &mut answer.content {
                self.media(media, if name.contains("json") { recorded } else { &[] });
            }
        }
    }

    fn media(&self, media: &mut MediaType, recorded: &[&Value]) {
        let says_nothing = match &media.schema {
            None => true,
            Some(ReferenceOr::Item(schema)) => is_empty(schema),
            Some(ReferenceOr::Reference { .. }) => false,
        };
        if !says_nothing {
            return;
        }
        let named = media.examples.values().find_map(|example| match example {
            ReferenceOr::Item(example) => example.value.as_ref(),
            ReferenceOr::Reference { reference } => {
                let name = reference.rsplit('/').next()?;
                self.examples?.get(name)?.as_item()?.value.as_ref()
            }
        });
        let shown: Vec<&Value> = media.example.as_ref().or(named).into_iter().chain(recorded.iter().copied()).collect();
        if !shown.is_empty() {
            let mut schema = self.schema("", &shown);
            if let SchemaKind::Type(Type::Object(object)) = &mut schema.schema_kind
                && let Some(key) = self.data.filter(|key| is_always_null(&shown, key))
            {
                // An answer with nothing in its envelope is one that has nothing to tell.
                object.properties.insert(key.to_owned(), ReferenceOr::Item(Box::new(null())));
            }
            schema.schema_data.extensions.insert(INFERRED.to_owned(), Value::Bool(true));
            media.schema = Some(ReferenceOr::Item(schema));
        }
    }

    /// The schema that all of `values`, which stand under `key`, fit.
    fn schema(&self, key: &str, values: &[&Value]) -> Schema {
        let named = self.numbers.named(key);
        let mut shown = values.iter().copied().filter(|value| !value.is_null()).collect::<Vec<_>>();
        let nullable = shown.len() < values.len();
        if shown.iter().any(|value| value.is_object()) {
            // An empty list stands for no object.
            shown.retain(|value| *value != &Value::Array(Vec::new()));
        }
        let kind = if values.is_empty() {
            return any(false);
        } else if shown.is_empty() {
            // That it was null once does not say what it is at other times.
            return any(true);
        } else if shown.iter().all(|value| value.is_object()) {
            self.object(&shown)
        } else if shown.iter().all(|value| value.is_array()) {
            let items = shown.iter().filter_map(|value| value.as_array()).flatten().collect::<Vec<_>>();
            let items = (!items.is_empty()).then(|| ReferenceOr::Item(Box::new(self.schema(key, &items))));
            Type::Array(ArrayType { items, min_items: None, max_items: None, unique_items: false })
        } else if shown.iter().all(|value| value.is_string()) {
            Type::String(StringType::default())
        } else if shown.iter().any(|value| value.is_boolean()) && shown.iter().all(|value| is_flag(value)) {
            Type::Boolean(BooleanType::default())
        } else if named == Some(Named::Text) && shown.iter().all(|value| value.is_string() || value.is_number()) {
            Type::String(StringType::default())
        } else if shown.iter().all(|value| value.is_i64()) {
            Type::Integer(IntegerType::default())
        } else if shown.iter().all(|value| value.is_number() || (named == Some(Named::Decimal) && is_number(value))) {
            Type::Number(NumberType { format: VariantOrUnknownOrEmpty::Empty, ..NumberType::default() })
        } else if shown.iter().all(|value| value.is_string() || value.is_number()) {
            // A number is read as its text.
            Type::String(StringType::default())
        } else {
            return any(nullable);
        };
        Schema { schema_data: SchemaData { nullable, ..SchemaData::default() }, schema_kind: SchemaKind::Type(kind) }
    }

    fn object(&self, shown: &[&Value]) -> Type {
        let mut fields: IndexMap<&str, Vec<&Value>> = IndexMap::new();
        for (name, value) in shown.iter().filter_map(|value| value.as_object()).flatten() {
            fields.entry(name).or_default().push(value);
        }
        let properties = fields
            .into_iter()
            .map(|(name, values)| (name.to_owned(), ReferenceOr::Item(Box::new(self.schema(name, &values)))))
            .collect();
        Type::Object(ObjectType { properties, ..ObjectType::default() })
    }
}

fn is_always_null(bodies: &[&Value], key: &str) -> bool {
    bodies.iter().all(|body| body.get(key).is_none_or(Value::is_null))
        && bodies.iter().any(|body| body.get(key).is_some())
}

/// Whether a value is a bool, or one of the numbers that are read as one.
fn is_flag(value: &Value) -> bool {
    value.is_boolean() || value.as_u64().is_some_and(|number| number < 2)
}

/// Whether a text is a number, which is read as one where a number is expected.
fn is_number(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().parse::<serde_json::Number>().is_ok())
}

fn any(nullable: bool) -> Schema {
    Schema {
        schema_data: SchemaData { nullable, ..SchemaData::default() },
        schema_kind: SchemaKind::Any(openapiv3::AnySchema::default()),
    }
}

fn null() -> Schema {
    let mut null = any(true);
    null.schema_data.extensions.insert("x-type".to_owned(), Value::Array(Vec::new()));
    null
}

fn is_empty(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Any(any) => *any == openapiv3::AnySchema::default() && schema.schema_data.extensions.is_empty(),
        _ => false,
    }
}
