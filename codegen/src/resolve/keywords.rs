//! The keywords of a schema: `openapiv3`'s several shapes of one go in, a [`View`]'s fields come out.

use openapiv3::{AdditionalProperties, AnySchema, Type, VariantOrUnknownOrEmpty};
use serde_json::Value;

use super::view::{Additional, Listed, Node, Primitive, View, escape};
use crate::model::Bounds;

pub(super) fn typed<'d>(kind: &'d Type, view: &mut View<'d>, pointer: &str) {
    match kind {
        Type::String(string) => {
            view.types = Some(vec![Primitive::String]);
            view.format = format_name(&string.format);
            view.bounds.pattern.clone_from(&string.pattern);
            view.bounds.min_length = string.min_length.map(|length| length as u64);
            view.bounds.max_length = string.max_length.map(|length| length as u64);
        }
        Type::Number(number) => {
            view.types = Some(vec![Primitive::Number]);
            view.format = format_name(&number.format);
            view.bounds.multiple_of = number.multiple_of;
            view.bounds.minimum = number.minimum;
            view.bounds.maximum = number.maximum;
            view.bounds.exclusive_minimum = number.exclusive_minimum;
            view.bounds.exclusive_maximum = number.exclusive_maximum;
        }
        Type::Integer(integer) => {
            view.types = Some(vec![Primitive::Integer]);
            view.format = format_name(&integer.format);
            view.bounds.multiple_of = integer.multiple_of.map(|bound| bound as f64);
            view.bounds.minimum = integer.minimum.map(|bound| bound as f64);
            view.bounds.maximum = integer.maximum.map(|bound| bound as f64);
            view.bounds.exclusive_minimum = integer.exclusive_minimum;
            view.bounds.exclusive_maximum = integer.exclusive_maximum;
        }
        Type::Boolean(_) => view.types = Some(vec![Primitive::Boolean]),
        Type::Object(object) => {
            view.types = Some(vec![Primitive::Object]);
            for (name, node) in &object.properties {
                let pointer = format!("{pointer}/properties/{}", escape(name));
                view.properties.insert(name, vec![Node::boxed(node, pointer)]);
            }
            view.required.extend(object.required.iter().map(String::as_str));
            view.additional = additional(object.additional_properties.as_ref(), pointer);
            view.bounds.min_properties = object.min_properties.map(|count| count as u64);
            view.bounds.max_properties = object.max_properties.map(|count| count as u64);
        }
        Type::Array(array) => {
            view.types = Some(vec![Primitive::Array]);
            view.items.extend(array.items.as_ref().map(|node| Node::boxed(node, format!("{pointer}/items"))));
            view.bounds.min_items = array.min_items.map(|count| count as u64);
            view.bounds.max_items = array.max_items.map(|count| count as u64);
            view.bounds.unique_items = array.unique_items;
        }
    }
    view.values = listed(typed_values(kind));
}

fn typed_values(kind: &Type) -> Vec<Value> {
    fn all<'v, T>(values: &'v [Option<T>], value: impl Fn(&'v T) -> Value) -> Vec<Value> {
        values.iter().map(|one| one.as_ref().map_or(Value::Null, &value)).collect()
    }
    match kind {
        Type::String(string) => all(&string.enumeration, |text| text.as_str().into()),
        Type::Integer(integer) => all(&integer.enumeration, |&number| number.into()),
        Type::Number(number) => all(&number.enumeration, |&number| whole(number)),
        Type::Boolean(boolean) => all(&boolean.enumeration, |&flag| flag.into()),
        Type::Object(_) | Type::Array(_) => Vec::new(),
    }
}

pub(super) fn listed<'d>(values: Vec<Value>) -> Option<Vec<Listed<'d>>> {
    (!values.is_empty()).then(|| values.into_iter().map(|value| Listed { value, name: None }).collect())
}

/// `openapiv3` reads the values of a number's enum as floats; a whole one was an integer in the document.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9e15 { (number as i64).into() } else { number.into() }
}

pub(super) fn any_keywords<'d>(any: &'d AnySchema, view: &mut View<'d>, pointer: &str) {
    view.types = any.typ.as_deref().and_then(Primitive::parse).map(|one| vec![one]);
    view.format = any.format.as_deref();
    view.values = listed(any.enumeration.clone());
    for (name, node) in &any.properties {
        view.properties.insert(name, vec![Node::boxed(node, format!("{pointer}/properties/{}", escape(name)))]);
    }
    view.required.extend(any.required.iter().map(String::as_str));
    view.additional = additional(any.additional_properties.as_ref(), pointer);
    view.items.extend(any.items.as_ref().map(|node| Node::boxed(node, format!("{pointer}/items"))));
    view.bounds = Bounds {
        minimum: any.minimum,
        exclusive_minimum: any.exclusive_minimum == Some(true),
        maximum: any.maximum,
        exclusive_maximum: any.exclusive_maximum == Some(true),
        multiple_of: any.multiple_of,
        min_length: any.min_length.map(|count| count as u64),
        max_length: any.max_length.map(|count| count as u64),
        pattern: any.pattern.clone(),
        min_items: any.min_items.map(|count| count as u64),
        max_items: any.max_items.map(|count| count as u64),
        unique_items: any.unique_items == Some(true),
        min_properties: any.min_properties.map(|count| count as u64),
        max_properties: any.max_properties.map(|count| count as u64),
        items: None,
        format: None,
    };
}

fn additional<'d>(additional: Option<&'d AdditionalProperties>, pointer: &str) -> Additional<'d> {
    match additional {
        None => Additional::Unsaid,
        Some(AdditionalProperties::Any(true)) => Additional::Open,
        Some(AdditionalProperties::Any(false)) => Additional::Closed,
        Some(AdditionalProperties::Schema(node)) => {
            Additional::Schema(vec![Node::new(node, format!("{pointer}/additionalProperties"))])
        }
    }
}

fn format_name<T: FormatName>(format: &VariantOrUnknownOrEmpty<T>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(known.name()),
        VariantOrUnknownOrEmpty::Unknown(name) => Some(name),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

trait FormatName {
    fn name(&self) -> &'static str;
}

impl FormatName for openapiv3::StringFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Password => "password",
            Self::Byte => "byte",
            Self::Binary => "binary",
        }
    }
}

impl FormatName for openapiv3::NumberFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Float => "float",
            Self::Double => "double",
        }
    }
}

impl FormatName for openapiv3::IntegerFormat {
    fn name(&self) -> &'static str {
        match self {
            Self::Int32 => "int32",
            Self::Int64 => "int64",
        }
    }
}
