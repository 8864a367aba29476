//! A schema comes in as it stands in the tree; its keywords go out, read one by one. What they mean together is the room
//! `keywords`.

use openapiv3::{AdditionalProperties, AnySchema, Discriminator, ReferenceOr, Schema, SchemaData, SchemaKind};
use serde_json::{Map, Number, Value};

use super::grammar::Place;
use super::walk::Lower;
use crate::document::kind;

/// The keywords of a schema.
#[derive(Default)]
pub(super) struct Keywords {
    pub data: SchemaData,
    /// Without type, bounds, enum and null.
    pub any: AnySchema,
    /// As listed, `null` among them.
    pub types: Option<Vec<String>>,
    pub reference: Option<String>,
    pub constant: Option<Value>,
    pub values: Option<Vec<Value>>,
    pub minimum: Bound,
    pub maximum: Bound,
    pub multiple_of: Option<Number>,
    pub prefix: Option<Vec<ReferenceOr<Schema>>>,
    /// `items: false`.
    pub closed: bool,
    pub patterns: Vec<ReferenceOr<Schema>>,
    pub unevaluated: Option<AdditionalProperties>,
    pub content_encoding: Option<String>,
    pub content_media_type: Option<String>,
}

/// A bound as 3.0 says it, with a flag, and as 3.1 does, with a number of its own.
#[derive(Default)]
pub(super) struct Bound {
    pub inclusive: Option<Number>,
    pub exclusive: Option<Number>,
    pub is_exclusive: bool,
}

impl Lower<'_> {
    pub(super) fn schema(&mut self, value: Value) -> ReferenceOr<Schema> {
        self.boxed(value).unbox()
    }

    /// Reads a schema. All schemas in schemas are read by this: what is large is boxed, so that the deepest tree fits the stack.
    fn boxed(&mut self, value: Value) -> ReferenceOr<Box<Schema>> {
        match value {
            Value::Object(map) => self.schema_map(map),
            Value::Bool(true) | Value::Null => anything(),
            Value::Bool(false) => nothing(),
            other => {
                self.note(format!("is {}; expected a schema; read as any value", kind(&other)));
                anything()
            }
        }
    }

    fn schemas(&mut self, value: Value) -> Vec<ReferenceOr<Schema>> {
        unbox(self.items(value, |lower, value| Some(lower.boxed(value))))
    }

    fn schema_map(&mut self, mut map: Map<String, Value>) -> ReferenceOr<Box<Schema>> {
        if map.get("$ref").is_some_and(Value::is_string)
            && !map.keys().any(|key| has_effect(key))
            && let Some(Value::String(text)) = map.remove("$ref")
        {
            return match self.refs.component(Place::Schema, text) {
                Some(reference) => ReferenceOr::Reference { reference },
                None => anything(),
            };
        }
        let mut keywords = Box::<Keywords>::default();
        self.each(map, |lower, key, value| lower.keyword(&mut keywords, key, value));
        ReferenceOr::Item(self.settle(keywords))
    }

    fn keyword(&mut self, schema: &mut Keywords, key: String, value: Value) {
        let Keywords { data, any, .. } = schema;
        match key.as_str() {
            "$ref" | "$dynamicRef" => match value {
                Value::String(text) => {
                    if key == "$dynamicRef" {
                        self.note("`$dynamicRef` is read as `$ref`");
                    }
                    schema.reference = self.refs.component(Place::Schema, text);
                }
                Value::Null => {}
                other => self.unexpected(&other, "text"),
            },
            "type" => {
                schema.types = match value {
                    Value::Null => None,
                    Value::String(name) => Some(vec![name]),
                    value => Some(self.texts(value)),
                }
            }
            "nullable" => data.nullable |= self.flag(value).unwrap_or_default(),
            // Set by an overlay to take the key's effect away.
            "enum" | "oneOf" | "anyOf" if value.is_null() => {}
            "enum" => schema.values = Some(self.list(value)),
            "const" => schema.constant = Some(value),
            "format" => any.format = self.text(value),
            "properties" => any.properties = self.entries(value, |lower, value| Some(lower.boxed(value))),
            "required" if value.is_boolean() => {
                self.note("is a boolean; expected a list of names, in the schema around this one; left out");
            }
            "required" => any.required = self.texts(value),
            "additionalProperties" => any.additional_properties = self.additional(value),
            "unevaluatedProperties" => schema.unevaluated = self.additional(value),
            "patternProperties" => {
                let patterns = self.entries(value, |lower, value| Some(lower.boxed(value)));
                schema.patterns = unbox(patterns.into_values());
            }
            "items" => match value {
                Value::Bool(false) => schema.closed = true,
                Value::Array(_) => {
                    self.note("is a list; expected a schema; read as `prefixItems`");
                    schema.prefix = Some(self.schemas(value));
                }
                value => any.items = Some(self.boxed(value)),
            },
            "prefixItems" => schema.prefix = Some(self.schemas(value)),
            "allOf" => any.all_of = self.schemas(value),
            "oneOf" => any.one_of = self.alternatives(data, &mut schema.types, value),
            "anyOf" => any.any_of = self.alternatives(data, &mut schema.types, value),
            "not" => any.not = Some(rebox(self.boxed(value))),
            "minimum" => schema.minimum.inclusive = self.number(value),
            "maximum" => schema.maximum.inclusive = self.number(value),
            "exclusiveMinimum" => self.exclusive(&mut schema.minimum, value),
            "exclusiveMaximum" => self.exclusive(&mut schema.maximum, value),
            "multipleOf" => schema.multiple_of = self.number(value),
            "pattern" => any.pattern = self.text(value),
            "minLength" => any.min_length = self.count(value),
            "maxLength" => any.max_length = self.count(value),
            "minItems" => any.min_items = self.count(value),
            "maxItems" => any.max_items = self.count(value),
            "uniqueItems" => any.unique_items = self.flag(value),
            "minProperties" => any.min_properties = self.count(value),
            "maxProperties" => any.max_properties = self.count(value),
            "readOnly" => data.read_only = self.flag(value).unwrap_or_default(),
            "writeOnly" => data.write_only = self.flag(value).unwrap_or_default(),
            "deprecated" => data.deprecated = self.flag(value).unwrap_or_default(),
            "title" => data.title = self.text(value),
            "description" => data.description = self.text(value),
            "default" => data.default = Some(value),
            "example" => data.example = Some(value),
            "examples" => self.schema_examples(data, value),
            "externalDocs" => data.external_docs = self.external_docs(value),
            "discriminator" => data.discriminator = self.discriminator(value),
            "contentEncoding" => schema.content_encoding = self.text(value),
            "contentMediaType" => schema.content_media_type = self.text(value),
            "if" | "then" | "else" | "contains" | "minContains" | "maxContains" | "propertyNames" | "contentSchema"
            | "dependentSchemas" | "dependentRequired" | "dependencies" | "unevaluatedItems" => {
                self.note(format!("`{key}` cannot be said by a type; left out"));
            }
            key if !has_effect(key) && !key.starts_with("x-") => {}
            _ => self.extra(&mut data.extensions, key, value),
        }
    }

    /// The members of `oneOf` or `anyOf`. A member that is null says that the whole may be null.
    fn alternatives(
        &mut self,
        data: &mut SchemaData,
        types: &mut Option<Vec<String>>,
        value: Value,
    ) -> Vec<ReferenceOr<Schema>> {
        let members = self.items(value, |lower, member| match is_null(&member) {
            true => Some(None),
            false => Some(Some(lower.boxed(member))),
        });
        let found = members.len();
        let members = unbox(members.into_iter().flatten());
        if found == 0 {
            self.note("lists nothing; left out");
        }
        if members.len() < found {
            data.nullable = true;
            if members.is_empty() && types.is_none() {
                *types = Some(vec!["null".to_owned()]);
            }
        }
        members
    }

    fn additional(&mut self, value: Value) -> Option<AdditionalProperties> {
        match value {
            Value::Null => None,
            Value::Bool(open) => Some(AdditionalProperties::Any(open)),
            value => Some(AdditionalProperties::Schema(rebox(self.boxed(value)))),
        }
    }

    fn exclusive(&mut self, bound: &mut Bound, value: Value) {
        match value {
            Value::Bool(exclusive) => bound.is_exclusive = exclusive,
            value => bound.exclusive = self.number(value),
        }
    }

    fn schema_examples(&mut self, data: &mut SchemaData, value: Value) {
        let examples = match value {
            Value::Object(map) => {
                self.note("is a mapping; expected a list of examples; its values are taken");
                map.into_iter().map(|(_, example)| example.get("value").cloned().unwrap_or(example)).collect()
            }
            value => self.list(value),
        };
        if let Some(first) = examples.first() {
            data.example.get_or_insert_with(|| first.clone());
            data.extensions.insert("x-examples".to_owned(), examples.into());
        }
    }

    fn discriminator(&mut self, value: Value) -> Option<Discriminator> {
        let mut discriminator = Discriminator::default();
        let mut property_name = None;
        if value.is_string() {
            self.note("is text; expected a mapping with `propertyName`; read as that");
            return Some(Discriminator { property_name: self.text(value)?, ..discriminator });
        }
        let map = self.map(value)?;
        self.each(map, |lower, key, value| match key.as_str() {
            "propertyName" => property_name = lower.text(value),
            "mapping" => {
                discriminator.mapping = lower.entries(value, |lower, value| {
                    lower.text(value).and_then(|text| lower.refs.component(Place::Schema, text))
                });
            }
            _ => lower.extra(&mut discriminator.extensions, key, value),
        });
        match property_name {
            Some(property_name) => Some(Discriminator { property_name, ..discriminator }),
            None => {
                self.note("the discriminator has no `propertyName`; left out");
                None
            }
        }
    }
}

/// Whether a keyword beside a `$ref` adds to what it leads to.
fn has_effect(key: &str) -> bool {
    !matches!(
        key,
        "$ref"
            | "$schema"
            | "$id"
            | "$comment"
            | "$anchor"
            | "$dynamicAnchor"
            | "$vocabulary"
            | "$defs"
            | "definitions"
            | "xml"
    ) && !key.starts_with("x-")
}

/// A schema that null alone fits.
fn is_null(schema: &Value) -> bool {
    match (schema.get("type"), schema.get("const"), schema.get("enum")) {
        (Some(Value::String(name)), _, _) => name == "null",
        (Some(Value::Array(names)), _, _) => matches!(names.as_slice(), [name] if name == "null"),
        (None, Some(Value::Null), _) => true,
        (None, None, Some(Value::Array(values))) => matches!(values.as_slice(), [Value::Null]),
        _ => false,
    }
}

fn anything() -> ReferenceOr<Box<Schema>> {
    let schema_kind = SchemaKind::Any(AnySchema::default());
    ReferenceOr::Item(Box::new(Schema { schema_data: SchemaData::default(), schema_kind }))
}

fn nothing() -> ReferenceOr<Box<Schema>> {
    let schema_kind = SchemaKind::Not { not: rebox(anything()) };
    ReferenceOr::Item(Box::new(Schema { schema_data: SchemaData::default(), schema_kind }))
}

fn unbox(schemas: impl IntoIterator<Item = ReferenceOr<Box<Schema>>>) -> Vec<ReferenceOr<Schema>> {
    schemas.into_iter().map(ReferenceOr::unbox).collect()
}

fn rebox(schema: ReferenceOr<Box<Schema>>) -> Box<ReferenceOr<Schema>> {
    Box::new(schema.unbox())
}
