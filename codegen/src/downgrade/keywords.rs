//! The keywords of a schema come in; the schema that `openapiv3` has for them together goes out.

use indexmap::IndexSet;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType, ReferenceOr, Schema,
    SchemaKind, StringType, Type,
};
use serde_json::{Number, Value};

use super::schema::{Bound, Keywords};
use super::walk::Lower;
use crate::document::kind;

/// Names of types, without null.
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

impl Lower<'_> {
    /// Puts the keywords together.
    pub(super) fn settle(&mut self, mut schema: Box<Keywords>) -> Box<Schema> {
        self.types(&mut schema);
        self.values(&mut schema);
        self.default(&mut schema);
        self.bounds(&mut schema);
        self.list_items(&mut schema);
        self.rest(&mut schema);
        content(&mut schema);
        if let Some(reference) = schema.reference.take() {
            schema.any.all_of.insert(0, ReferenceOr::Reference { reference });
        }
        let schema_kind = self.kind(&mut schema);
        Box::new(Schema { schema_data: schema.data, schema_kind })
    }

    /// One type stays, several go into `x-type`, null becomes `nullable`.
    fn types(&mut self, schema: &mut Keywords) {
        let Some(listed) = schema.types.take() else { return };
        let mut types: IndexSet<String> = listed.into_iter().collect();
        if types.is_empty() {
            self.inside("type", |lower| lower.note("lists no type; left out"));
        }
        let nullable = types.shift_remove("null");
        schema.data.nullable |= nullable;
        if types.shift_remove("file") {
            self.inside("type", |lower| lower.note("`file` is no type; read as `string` with the format `binary`"));
            types.insert("string".to_owned());
            schema.any.format = Some("binary".to_owned());
        }
        let named = types.len();
        types.retain(|name| {
            let known = TYPES.contains(&name.as_str());
            if !known {
                self.inside("type", |lower| lower.note(format!("`{name}` is no type; left out")));
            }
            known
        });
        match types.len() {
            1 => schema.any.typ = types.pop(),
            // Nothing but null; a list of unknown names is as good as none.
            0 if !(nullable && named == 0) => {}
            _ => {
                let types = types.into_iter().collect::<Vec<_>>();
                schema.data.extensions.insert("x-type".to_owned(), types.into());
            }
        }
    }

    /// `const` is an enum of one; null leaves an enum; values become what the type says.
    fn values(&mut self, schema: &mut Keywords) {
        let constant = schema.constant.take();
        let key = if constant.is_some() { "const" } else { "enum" };
        if let Some(constant) = &constant {
            schema.data.extensions.insert("x-const".to_owned(), constant.clone());
        }
        let Some(listed) = constant.map(|constant| vec![constant]).or_else(|| schema.values.take()) else { return };
        let listed: IndexSet<Value> = listed.into_iter().collect();
        if listed.is_empty() {
            self.inside("enum", |lower| lower.note("lists no value; left out"));
            return;
        }
        let found = listed.len();
        let values: Vec<Value> = listed.into_iter().filter(|value| !value.is_null()).collect();
        schema.data.nullable |= values.len() < found;
        let untyped = schema.any.typ.is_none() && !schema.data.extensions.contains_key("x-type");
        if values.is_empty() {
            if untyped {
                schema.data.extensions.insert("x-type".to_owned(), Value::Array(Vec::new()));
            }
            return;
        }
        if untyped && !is_composed(&schema.any) && schema.reference.is_none() {
            schema.any.typ = common_type(&values).map(str::to_owned);
        }
        let Some(name) = schema.any.typ.as_deref() else {
            schema.any.enumeration = values;
            return;
        };
        let read: Option<Vec<Value>> = values.iter().map(|value| coerce(name, value)).collect();
        match read {
            Some(read) => {
                if read != values {
                    self.inside(key, |lower| lower.note(format!("holds what is no {name}; read as {name}")));
                }
                schema.any.enumeration = read;
            }
            None => {
                self.inside(key, |lower| {
                    lower.note(format!("holds what is no {name}: values and type contradict each other"))
                });
                schema.data.extensions.insert("x-enum".to_owned(), values.into());
            }
        }
    }

    fn default(&mut self, schema: &mut Keywords) {
        let (Some(name), Some(default)) = (schema.any.typ.as_deref(), &schema.data.default) else { return };
        if default.is_null() {
            return;
        }
        match coerce(name, default) {
            Some(read) if read == *default => {}
            Some(read) => {
                let message = format!("is {}; expected {name}; read as {read}", kind(default));
                self.inside("default", |lower| lower.note(message));
                schema.data.default = Some(read);
            }
            None => {
                let message = format!("is {}; expected {name}; left out", kind(default));
                self.inside("default", |lower| lower.note(message));
                schema.data.default = None;
            }
        }
    }

    fn bounds(&mut self, schema: &mut Keywords) {
        let integer = schema.any.typ.as_deref() == Some("integer");
        if let Some((number, exclusive)) = tighter(&schema.minimum, |one, other| one >= other) {
            schema.any.minimum = self.bound(integer, "minimum", number, f64::ceil);
            schema.any.exclusive_minimum = (exclusive && schema.any.minimum == Some(number)).then_some(true);
        }
        if let Some((number, exclusive)) = tighter(&schema.maximum, |one, other| one <= other) {
            schema.any.maximum = self.bound(integer, "maximum", number, f64::floor);
            schema.any.exclusive_maximum = (exclusive && schema.any.maximum == Some(number)).then_some(true);
        }
        if let Some(multiple) = schema.multiple_of.take().and_then(|number| number.as_f64()) {
            if multiple > 0.0 && (!integer || (multiple.fract() == 0.0 && multiple < LARGE)) {
                schema.any.multiple_of = Some(multiple);
            } else {
                let expected = if integer { "a positive integer" } else { "a positive number" };
                self.inside("multipleOf", |lower| lower.note(format!("is {multiple}; expected {expected}; left out")));
            }
        }
    }

    /// A bound as an integer has it, where it bounds one.
    fn bound(&mut self, integer: bool, key: &str, number: f64, round: fn(f64) -> f64) -> Option<f64> {
        if !integer {
            return Some(number);
        }
        if number < i64::MIN as f64 || number > i64::MAX as f64 {
            self.inside(key, |lower| lower.note(format!("is {number}, which 64 bits do not hold; left out")));
            return None;
        }
        Some(round(number))
    }

    /// Tuples ride in `x-prefix-items`.
    fn list_items(&mut self, schema: &mut Keywords) {
        let any = &mut schema.any;
        let Some(prefix) = schema.prefix.take() else {
            if schema.closed {
                any.max_items = Some(0);
            }
            return;
        };
        if schema.closed {
            any.max_items = Some(any.max_items.map_or(prefix.len(), |most| most.min(prefix.len())));
        }
        if any.typ.is_none() && !schema.data.extensions.contains_key("x-type") && !is_composed(any) {
            any.typ = Some("array".to_owned());
        }
        // Serialising to a value fails only on keys that are no text; there are none.
        schema
            .data
            .extensions
            .extend(serde_json::to_value(prefix).ok().map(|items| ("x-prefix-items".to_owned(), items)));
    }

    /// What else an object may hold.
    fn rest(&mut self, schema: &mut Keywords) {
        let composed = is_composed(&schema.any) || schema.reference.is_some();
        let rest = &mut schema.any.additional_properties;
        if let Some(unevaluated) = schema.unevaluated.take() {
            if rest.is_none() && !composed {
                *rest = Some(unevaluated);
            } else if rest.is_none() {
                self.inside("unevaluatedProperties", |lower| {
                    lower.note("`unevaluatedProperties` cannot be said by a type that is put together; left out");
                });
            }
        }
        if schema.patterns.is_empty() {
            return;
        }
        self.inside("patternProperties", |lower| {
            lower.note("`patternProperties` is read as `additionalProperties`: the patterns are not checked");
        });
        let mut alternatives = std::mem::take(&mut schema.patterns);
        if let Some(AdditionalProperties::Schema(schema)) = rest.take() {
            alternatives.push(*schema);
        }
        let schema = match alternatives.len() {
            1 => alternatives.remove(0),
            _ => ReferenceOr::Item(Schema {
                schema_data: openapiv3::SchemaData::default(),
                schema_kind: SchemaKind::AnyOf { any_of: alternatives },
            }),
        };
        *rest = Some(AdditionalProperties::Schema(Box::new(schema)));
    }

    /// The narrowest kind that says all.
    fn kind(&mut self, schema: &mut Keywords) -> SchemaKind {
        let mut any = std::mem::take(&mut schema.any);
        if is_composed(&any) {
            return composed(any);
        }
        let Some(name) = any.typ.take() else { return SchemaKind::Any(any) };
        if !matches!(name.as_str(), "string" | "number" | "integer") && any.format.is_some() {
            schema.data.extensions.extend(any.format.take().map(|format| ("x-format".to_owned(), format.into())));
        }
        // An enum of lists or objects has no other home.
        if matches!(name.as_str(), "array" | "object") && !any.enumeration.is_empty() {
            return SchemaKind::Any(AnySchema { typ: Some(name), ..any });
        }
        let kind = typed(&name, &mut any);
        if any != AnySchema::default() {
            // A keyword of another type says nothing of this one.
            if let Ok(Value::Object(rest)) = serde_json::to_value(&any) {
                let keys = rest.keys().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
                self.note(format!("{keys}: without meaning for the type `{name}`; left out"));
            }
        }
        SchemaKind::Type(kind)
    }
}

/// Beyond this, a float no longer tells one integer from the next.
const LARGE: f64 = 9_007_199_254_740_992.0;

/// The schema of one type; its keywords are taken out of `any`.
fn typed(name: &str, any: &mut AnySchema) -> Type {
    let integer = |number: f64| number as i64;
    let values = std::mem::take(&mut any.enumeration);
    match name {
        "string" => Type::String(StringType {
            format: any.format.take().into(),
            pattern: any.pattern.take(),
            enumeration: values.iter().map(|value| value.as_str().map(str::to_owned)).collect(),
            min_length: any.min_length.take(),
            max_length: any.max_length.take(),
        }),
        "number" => Type::Number(NumberType {
            format: any.format.take().into(),
            multiple_of: any.multiple_of.take(),
            exclusive_minimum: any.exclusive_minimum.take().unwrap_or_default(),
            exclusive_maximum: any.exclusive_maximum.take().unwrap_or_default(),
            minimum: any.minimum.take(),
            maximum: any.maximum.take(),
            enumeration: values.iter().map(Value::as_f64).collect(),
        }),
        "integer" => Type::Integer(IntegerType {
            format: any.format.take().into(),
            multiple_of: any.multiple_of.take().map(integer),
            exclusive_minimum: any.exclusive_minimum.take().unwrap_or_default(),
            exclusive_maximum: any.exclusive_maximum.take().unwrap_or_default(),
            minimum: any.minimum.take().map(integer),
            maximum: any.maximum.take().map(integer),
            enumeration: values.iter().map(Value::as_i64).collect(),
        }),
        "boolean" => Type::Boolean(BooleanType { enumeration: values.iter().map(Value::as_bool).collect() }),
        "array" => Type::Array(ArrayType {
            items: any.items.take(),
            min_items: any.min_items.take(),
            max_items: any.max_items.take(),
            unique_items: any.unique_items.take().unwrap_or_default(),
        }),
        _ => Type::Object(ObjectType {
            properties: std::mem::take(&mut any.properties),
            required: std::mem::take(&mut any.required),
            additional_properties: any.additional_properties.take(),
            min_properties: any.min_properties.take(),
            max_properties: any.max_properties.take(),
        }),
    }
}

/// `oneOf`, `allOf`, `anyOf` or `not` alone, or all keywords together.
fn composed(mut any: AnySchema) -> SchemaKind {
    let alone = AnySchema {
        one_of: std::mem::take(&mut any.one_of),
        all_of: std::mem::take(&mut any.all_of),
        any_of: std::mem::take(&mut any.any_of),
        not: any.not.take(),
        ..AnySchema::default()
    };
    let AnySchema { one_of, all_of, any_of, not, .. } = alone;
    match (one_of.is_empty(), all_of.is_empty(), any_of.is_empty(), not) {
        (false, true, true, None) if any == AnySchema::default() => SchemaKind::OneOf { one_of },
        (true, false, true, None) if any == AnySchema::default() => SchemaKind::AllOf { all_of },
        (true, true, false, None) if any == AnySchema::default() => SchemaKind::AnyOf { any_of },
        (true, true, true, Some(not)) if any == AnySchema::default() => SchemaKind::Not { not },
        (_, _, _, not) => SchemaKind::Any(AnySchema { one_of, all_of, any_of, not, ..any }),
    }
}

fn is_composed(any: &AnySchema) -> bool {
    !(any.one_of.is_empty() && any.all_of.is_empty() && any.any_of.is_empty() && any.not.is_none())
}

/// The stricter of the two numbers, and whether it is itself excluded.
fn tighter(bound: &Bound, stricter: fn(f64, f64) -> bool) -> Option<(f64, bool)> {
    let inclusive = bound.inclusive.as_ref().and_then(Number::as_f64);
    let exclusive = bound.exclusive.as_ref().and_then(Number::as_f64);
    match (inclusive, exclusive) {
        (Some(inclusive), Some(exclusive)) if stricter(exclusive, inclusive) => Some((exclusive, true)),
        (Some(inclusive), _) => Some((inclusive, bound.is_exclusive)),
        (None, Some(exclusive)) => Some((exclusive, true)),
        (None, None) => None,
    }
}

/// A file or base64, where the content says so and the format does not.
fn content(schema: &mut Keywords) {
    let (encoding, media) = (schema.content_encoding.take(), schema.content_media_type.take());
    let format = match (encoding.as_deref(), media.as_deref()) {
        (Some(name), _) if name.eq_ignore_ascii_case("base64") || name.eq_ignore_ascii_case("base64url") => {
            Some("byte")
        }
        (None, Some(media)) if is_binary(media) => Some("binary"),
        _ => None,
    };
    if let Some(format) = format
        && schema.any.format.is_none()
        && !is_composed(&schema.any)
    {
        schema.any.format = Some(format.to_owned());
        schema.any.typ.get_or_insert_with(|| "string".to_owned());
    }
    let extensions = &mut schema.data.extensions;
    extensions.extend(encoding.map(|name| ("x-content-encoding".to_owned(), name.into())));
    extensions.extend(media.map(|name| ("x-content-media-type".to_owned(), name.into())));
}

fn is_binary(media: &str) -> bool {
    let media = media.to_ascii_lowercase();
    let kinds =
        ["image/", "audio/", "video/", "font/", "application/octet-stream", "application/pdf", "application/zip"];
    kinds.iter().any(|kind| media.starts_with(kind)) && !media.contains("xml")
}

/// The type that all values have.
fn common_type(values: &[Value]) -> Option<&'static str> {
    let name = |value: &Value| match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_i64() => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    };
    let first = name(values.first()?)?;
    values.iter().all(|value| name(value) == Some(first)).then_some(first)
}

/// A value as a type has it: `1` as text is `"1"`, `"1"` as an integer is `1`.
fn coerce(name: &str, value: &Value) -> Option<Value> {
    match (name, value) {
        ("string", Value::String(_))
        | ("boolean", Value::Bool(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_)) => Some(value.clone()),
        ("string", Value::Bool(_) | Value::Number(_)) => Some(Value::String(value.to_string())),
        ("boolean", Value::String(text)) => text.parse::<bool>().ok().map(Value::Bool),
        ("number", Value::Number(_)) => Some(value.clone()),
        ("number", Value::String(text)) => text.parse::<Number>().ok().map(Value::Number),
        ("integer", Value::Number(number)) if number.is_i64() => Some(value.clone()),
        ("integer", Value::Number(number)) => number
            .as_f64()
            .filter(|float| float.fract() == 0.0 && float.abs() < LARGE)
            .map(|float| (float as i64).into()),
        ("integer", Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        _ => None,
    }
}
