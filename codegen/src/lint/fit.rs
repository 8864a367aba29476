//! Compares a value with its schema.
//!
//! A JSON Schema library finds the contradictions; the client's table decides which values the client reads all the same.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{Draft, JsonType, Registry, ValidationError, Validator};
use serde_json::{Value, json};

use super::finding::Kind;
use super::holder::holder;
use super::tolerance::{Asked, Back, Given, tolerated};
use crate::config::Numbers;
use crate::document::pointer::{percent_decode, percent_encode};
use crate::document::scalar;
use crate::named::Named;

/// URI of the document for the library.
const URI: &str = "urn:openapi:document";

pub(super) struct Judge<'t> {
    tree: &'t Value,
    numbers: &'t Numbers,
    registry: Registry<'t>,
    validators: RefCell<HashMap<String, Rc<Result<Validator, String>>>>,
}

/// A place in a value that does not fit.
pub(super) struct Misfit {
    pub(super) kind: Kind,
    /// Pointer to the schema that the place contradicts, if the library reports it.
    pub(super) schema: Option<String>,
    /// Pointer into the value.
    pub(super) place: String,
    pub(super) says: String,
    pub(super) rule: Rule,
}

/// The rule of a schema that a value breaks, as far as an action can change it.
#[derive(Debug, Clone)]
pub(super) enum Rule {
    Type(Vec<&'static str>),
    Required(String),
    Value,
    Alternatives(&'static str),
    Bound(&'static str),
    Other,
}

impl<'t> Judge<'t> {
    /// Reads the document.
    ///
    /// # Errors
    ///
    /// Returns the message of the library if it cannot use the document.
    pub(super) fn new(tree: &'t Value, numbers: &'t Numbers) -> Result<Self, String> {
        let registry = Registry::new().draft(Draft::Draft202012).add(URI, tree);
        let registry = registry.and_then(|builder| builder.prepare()).map_err(|error| error.to_string())?;
        Ok(Self { tree, numbers, registry, validators: RefCell::default() })
    }

    /// Returns the places in `value` that do not fit the schema at `pointer`.
    ///
    /// # Errors
    ///
    /// Returns the message of the library if the schema is not valid.
    pub(super) fn misfits(&self, pointer: &str, value: &Value) -> Result<Vec<Misfit>, String> {
        let validator = self.validator(pointer);
        let validator = validator.as_ref().as_ref().map_err(String::clone)?;
        Ok(validator.iter_errors(value).flat_map(|error| self.of_error(&error)).collect())
    }

    fn validator(&self, pointer: &str) -> Rc<Result<Validator, String>> {
        let mut known = self.validators.borrow_mut();
        if let Some(validator) = known.get(pointer) {
            return Rc::clone(validator);
        }
        let fragment = pointer.split('/').map(percent_encode).collect::<Vec<_>>().join("/");
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(false)
            .build(&json!({"$ref": format!("{URI}#{fragment}")}))
            .map_err(|error| error.to_string());
        let validator = Rc::new(validator);
        known.insert(pointer.to_owned(), Rc::clone(&validator));
        validator
    }

    /// Returns the misfits that an error of the library stands for. None if the client reads the value, or if several variants fit.
    fn of_error(&self, error: &ValidationError<'_>) -> Vec<Misfit> {
        let value = error.instance();
        let (kind, says, rule) = match error.kind() {
            ValidationErrorKind::Type { kind } => {
                let types = types(kind);
                let read = self.read(&types, error);
                if read.iter().any(|name| is_of(name, value)) {
                    return Vec::new();
                }
                let says = match read == types {
                    true => format!("type {}", types.join(" or ")),
                    false => format!("type {} ({} by its name)", types.join(" or "), read.join(" or ")),
                };
                match read.iter().filter_map(|name| reading(name, value)).min_by_key(|back| *back == Back::Other) {
                    Some(Back::Same) => (Kind::Tolerated, says, Rule::Other),
                    Some(Back::Other) => (Kind::Altered, says, Rule::Type(types)),
                    None => (Kind::Fit, says, Rule::Type(types)),
                }
            }
            ValidationErrorKind::Required { property } => {
                let name = property.as_str().unwrap_or_default().to_owned();
                (Kind::Required, format!("`{name}` is required"), Rule::Required(name))
            }
            ValidationErrorKind::Enum { options } => {
                let listed = options.as_array().map(Vec::as_slice).unwrap_or_default();
                let kind = kind_of(listed.iter().any(|option| same_text(option, value)));
                (kind, format!("one of {}", shown(options, 120)), Rule::Value)
            }
            ValidationErrorKind::Constant { expected_value } => (
                kind_of(same_text(expected_value, value)),
                format!("always {}", shown(expected_value, 60)),
                Rule::Other,
            ),
            ValidationErrorKind::OneOfNotValid { context } => match self.nearest(context) {
                None => (Kind::Tolerated, "one of several variants".to_owned(), Rule::Other),
                Some(nearest) => {
                    (Kind::Fit, format!("one of several variants; {nearest}"), Rule::Alternatives("oneOf"))
                }
            },
            ValidationErrorKind::AnyOf { context } => match self.nearest(context) {
                None => (Kind::Tolerated, "any of several variants".to_owned(), Rule::Other),
                Some(nearest) => {
                    (Kind::Fit, format!("any of several variants; {nearest}"), Rule::Alternatives("anyOf"))
                }
            },
            // The client takes the first variant that knows all fields.
            ValidationErrorKind::OneOfMultipleValid { .. } => return Vec::new(),
            ValidationErrorKind::Maximum { limit } => (Kind::Bound, format!("at most {limit}"), Rule::Bound("maximum")),
            ValidationErrorKind::Minimum { limit } => {
                (Kind::Bound, format!("at least {limit}"), Rule::Bound("minimum"))
            }
            other => {
                let keyword = other.keyword().to_owned();
                (Kind::Bound, format!("`{keyword}`: {}", cut(&error.masked_with("it").to_string(), 120)), Rule::Other)
            }
        };
        vec![Misfit { kind, schema: schema_of(error), place: error.instance_path().as_str().to_owned(), says, rule }]
    }

    /// Returns what the variant says that is contradicted least, or `None` if the client reads the value as one of them.
    fn nearest(&self, forms: &[Vec<ValidationError<'_>>]) -> Option<String> {
        let mut nearest: Option<Vec<Misfit>> = None;
        for form in forms {
            let found =
                form.iter().flat_map(|error| self.of_error(error)).filter(|misfit| misfit.kind != Kind::Tolerated);
            let found: Vec<Misfit> = found.collect();
            if found.is_empty() {
                return None;
            }
            if nearest.as_ref().is_none_or(|known| depth(&found) > depth(known)) {
                nearest = Some(found);
            }
        }
        let first = nearest.as_ref().and_then(|found| found.first());
        Some(first.map_or_else(|| "no variant is listed".to_owned(), |misfit| format!("the nearest: {}", misfit.says)))
    }

    /// Returns the types that the client reads in place of the documented ones: by its name, a number may be a string or a fraction.
    fn read(&self, types: &[&'static str], error: &ValidationError<'_>) -> Vec<&'static str> {
        let schema = schema_of(error).unwrap_or_default();
        let is_enum = self.tree.pointer(&schema).is_some_and(|one| one.get("enum").or(one.get("const")).is_some());
        let named = self.numbers.named(&holder(self.tree, &schema, error.instance_path().as_str()));
        let read = |name: &&'static str| match (*name, named) {
            ("integer" | "number", Some(Named::Text)) if !is_enum => "string",
            ("integer", Some(Named::Decimal)) if !is_enum => "number",
            (name, _) => name,
        };
        types.iter().map(read).collect()
    }
}

fn kind_of(same: bool) -> Kind {
    if same { Kind::Tolerated } else { Kind::Value }
}

/// Returns how deep in the value the first contradiction is. A variant that fits further is more likely meant.
fn depth(found: &[Misfit]) -> usize {
    found.iter().map(|misfit| misfit.place.matches('/').count()).min().unwrap_or_default()
}

fn types(kind: &TypeKind) -> Vec<&'static str> {
    match kind {
        TypeKind::Single(one) => vec![one.as_str()],
        TypeKind::Multiple(set) => set.iter().map(JsonType::as_str).collect(),
    }
}

/// Returns the name of the type of a value.
pub(super) fn value_type(value: &Value) -> &'static str {
    JsonType::from(value).as_str()
}

/// Returns whether a name of a number says that it has the type of `value`.
fn is_of(name: &str, value: &Value) -> bool {
    match name {
        "string" => value.is_string(),
        "number" => value.is_number(),
        _ => false,
    }
}

/// Returns how the client reads `value` in place of a value of another type.
fn reading(asked: &str, value: &Value) -> Option<Back> {
    let given = match value {
        Value::Bool(_) => Given::Bool,
        Value::Number(number) => Given::number(&number.to_string()),
        Value::String(text) => Given::text(text, |text| serde_json::from_str::<serde_json::Number>(text).is_ok())?,
        Value::Array(list) if list.is_empty() => Given::EmptyList,
        Value::Object(map) if map.is_empty() => Given::EmptyObject,
        _ => return None,
    };
    let asked = match asked {
        "null" => Asked::Null,
        "boolean" => Asked::Bool,
        "integer" if !is_whole(value) => return None,
        "integer" | "number" => Asked::Number,
        "string" => Asked::Text,
        "array" => Asked::List,
        _ => Asked::Object,
    };
    tolerated(asked, given)
}

fn is_whole(value: &Value) -> bool {
    match value {
        Value::String(text) => text.trim().parse::<f64>().is_ok_and(|number| number.fract() == 0.0),
        Value::Number(number) => number.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => true,
    }
}

/// Returns whether two scalars are written alike.
fn same_text(one: &Value, other: &Value) -> bool {
    scalar(one).is_some_and(|one| Some(one) == scalar(other))
}

/// Returns the pointer to the schema whose keyword failed.
fn schema_of(error: &ValidationError<'_>) -> Option<String> {
    let location = error.absolute_keyword_location()?.as_str();
    let fragment = location.strip_prefix(URI)?.strip_prefix('#')?;
    let keyword = percent_decode(fragment);
    keyword.rsplit_once('/').map(|(schema, _)| schema.to_owned())
}

/// Writes a value as one short line.
pub(super) fn shown(value: &Value, most: usize) -> String {
    cut(&value.to_string(), most)
}

/// Cuts a text to a number of characters.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most).collect();
    format!("{start}…")
}
