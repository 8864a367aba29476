//! Resolves parameters: merges those of the path item and the operation into one list in the order of the arguments.

use std::collections::HashSet;

use openapiv3::{HeaderStyle, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr};
use serde_json::Value;

use crate::document::pointer::{escape, unescape};
use crate::error::Result;
use crate::model::{Docs, Parameter, ParameterPlace, Shape, Style};
use crate::resolve::names::casing::{self, Unique};
use crate::resolve::types::draft::Origin;
use crate::resolve::types::lower::{Context, Lowered, Lowering};

/// Headers that the client sets itself. They are not parameters, even if the document lists them as such.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// What the parameters say about headers that the client sets itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct OwnHeaders {
    pub accept: Option<String>,
    /// For requests without a body.
    pub content_type: Option<String>,
}

/// A parameter and its pointer.
pub(super) type Listed<'s> = (&'s openapiv3::Parameter, String);

impl Parameter {
    pub(super) fn new(wire: &str, place: ParameterPlace, lowered: Lowered) -> Self {
        Self {
            wire: wire.to_owned(),
            name: String::new(),
            deprecated_names: Vec::new(),
            place,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            required: false,
            // A parameter that is null is not sent.
            shape: match lowered.shape {
                Shape::Nullable(inner) => *inner,
                Shape::Null | Shape::Nothing => Shape::Text,
                shape => shape,
            },
            media_type: None,
            default: lowered.default,
            example: lowered.example,
            bounds: lowered.bounds,
            docs: lowered.docs,
        }
    }
}

impl<'a> Lowering<'a, '_> {
    /// Resolves the parameters of an operation: path parameters in the order of the template, then the others.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        id: &str,
        listed: &[Listed<'_>],
        pointer: &str,
    ) -> Result<Vec<Parameter>> {
        let mut parameters = Vec::new();
        let mut rest = Vec::new();
        for (parameter, pointer) in listed {
            let (place, wire) = key(parameter);
            if place == ParameterPlace::Header && OWN_HEADERS.contains(&wire.to_ascii_lowercase().as_str()) {
                continue;
            }
            if place == ParameterPlace::Path && !path.contains(&format!("{{{wire}}}")) {
                self.report.note(pointer, format!("the path has no `{{{wire}}}`; the parameter is left out"));
                continue;
            }
            let lowered = self.parameter(parameter, id, pointer)?;
            if place == ParameterPlace::Path { parameters.push(lowered) } else { rest.push(lowered) }
        }
        for wire in placeholders(path) {
            if !parameters.iter().any(|parameter: &Parameter| parameter.wire == wire) {
                let message = format!("`{{{wire}}}` of the path is not declared; generated as a string");
                self.report.note(pointer, message);
                let parameter = Parameter::new(wire, ParameterPlace::Path, Lowered::bare(Shape::Text));
                parameters.push(Parameter { required: true, ..parameter });
            }
        }
        let at = |parameter: &Parameter| path.find(&format!("{{{}}}", parameter.wire));
        parameters.sort_by_key(at);
        parameters.append(&mut rest);
        let mut names = Unique::default();
        names.take("body".into());
        for parameter in &mut parameters {
            let name = casing::snake(&parameter.wire, "parameter");
            let name = if names.is_free(&name) { name } else { format!("{name}_{}", parameter.place) };
            parameter.name = names.take(name);
        }
        Ok(parameters)
    }

    /// Returns the values that the document gives for the headers which the client sets itself.
    pub(super) fn own_headers(&mut self, listed: &[Listed<'_>], has_body: bool) -> OwnHeaders {
        let mut own = OwnHeaders::default();
        for (parameter, pointer) in listed {
            let (ParameterPlace::Header, wire) = key(parameter) else { continue };
            let data = parameter.parameter_data_ref();
            // Other characters are not valid in a header.
            let shown = self.shown(data, pointer).filter(|text| text.chars().all(|sign| matches!(sign, ' '..='~')));
            if wire.eq_ignore_ascii_case("accept") {
                own.accept = shown;
            } else if wire.eq_ignore_ascii_case("content-type") && data.required && !has_body {
                if shown.is_none() {
                    let message = "required without a request body, but no value is documented; not sent";
                    self.report.note(pointer, message);
                }
                own.content_type = shown;
            }
        }
        own
    }

    /// Merges the parameters of the path item and of the operation, each list with its pointer.
    pub(super) fn listed<'s>(
        &mut self,
        lists: [(&'s [ReferenceOr<openapiv3::Parameter>], String); 2],
    ) -> Result<Vec<Listed<'s>>>
    where
        'a: 's,
    {
        let spec = self.spec;
        let mut listed: Vec<Listed<'s>> = Vec::new();
        for (list, pointer) in lists {
            let mut own = HashSet::new();
            for (at, parameter) in list.iter().enumerate() {
                let place = format!("{pointer}/{at}");
                let (parameter, pointer) = spec.follow(parameter, &place)?;
                let id = identity(parameter);
                if !own.insert(id.clone()) {
                    let message = format!("the parameter `{}` in {} is listed twice; the last one is used", id.1, id.0);
                    self.report.note(place, message);
                }
                match listed.iter().position(|known| identity(known.0) == id) {
                    // A parameter of the operation overrides that of the path item.
                    Some(known) => listed[known] = (parameter, pointer),
                    None => listed.push((parameter, pointer)),
                }
            }
        }
        Ok(listed)
    }

    /// Returns a string that is documented as a value of a parameter: an example, the default, or the only value of an enum.
    fn shown(&self, data: &openapiv3::ParameterData, pointer: &str) -> Option<String> {
        let example = self.spec.example(pointer).and_then(Value::as_str);
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            return example.map(str::to_owned);
        };
        let schema = self.spec.schema(schema);
        let listed = |key: &str| schema.value.get(key).and_then(Value::as_array);
        let first = || listed("examples").and_then(|all| all.first()?.as_str());
        let beside = || schema.text("example").or_else(first).or_else(|| schema.text("default"));
        let only = || match listed("enum").map(Vec::as_slice) {
            Some([only]) => only.as_str(),
            _ => schema.text("const"),
        };
        example.or_else(beside).or_else(only).map(str::to_owned)
    }

    fn parameter(&mut self, parameter: &openapiv3::Parameter, id: &str, pointer: &str) -> Result<Parameter> {
        use openapiv3::Parameter::{Cookie, Header, Path, Query};
        let data = parameter.parameter_data_ref();
        let (style, allow_reserved) = match parameter {
            Query { style, allow_reserved, .. } => (query_style(style), *allow_reserved),
            Header { style: HeaderStyle::Simple, .. } | Path { style: PathStyle::Simple, .. } => (Style::Simple, false),
            Path { style: PathStyle::Label, .. } => (Style::Label, false),
            Path { style: PathStyle::Matrix, .. } => (Style::Matrix, false),
            Cookie { .. } => (Style::Form, false),
        };
        let (place, _) = key(parameter);
        let (lowered, media_type) = self.parameter_value(&data.format, &data.name, id, pointer)?;
        let resolved = Parameter::new(&data.name, place, lowered);
        if media_type.is_none() {
            self.undefined_style(&resolved, style, pointer);
        }
        Ok(Parameter {
            style,
            explode: data.explode.unwrap_or(style == Style::Form || style == Style::DeepObject),
            allow_reserved,
            required: data.required || place == ParameterPlace::Path,
            media_type,
            example: self.spec.example(pointer).cloned().or(resolved.example),
            docs: Docs {
                description: data.description.clone().unwrap_or(resolved.docs.description),
                deprecated: data.deprecated == Some(true) || resolved.docs.deprecated,
                ..Docs::default()
            },
            ..resolved
        })
    }

    /// Notes a style that the specification does not define for the type of a parameter.
    fn undefined_style(&mut self, parameter: &Parameter, style: Style, pointer: &str) {
        let name = &parameter.wire;
        let is_list = matches!(parameter.shape, Shape::List(_) | Shape::Tuple(_));
        let is_scalar = matches!(
            parameter.shape,
            Shape::Bool | Shape::Int(_) | Shape::Float(_) | Shape::Text | Shape::Date | Shape::DateTime | Shape::Base64
        );
        let (style, sent) = match style {
            Style::DeepObject if is_list => ("deepObject", format!("{name}[]=…")),
            Style::DeepObject if is_scalar => ("deepObject", format!("{name}=…")),
            Style::SpaceDelimited if is_scalar => ("spaceDelimited", format!("{name}=…")),
            Style::PipeDelimited if is_scalar => ("pipeDelimited", format!("{name}=…")),
            _ => return,
        };
        let what = if is_list { "a list" } else { "a single value" };
        self.report.note(pointer, format!("the style `{style}` is not defined for {what}; sent as `{sent}`"));
    }

    /// Lowers the value of a parameter or a header. Returns its media type if it has one.
    pub(super) fn parameter_value(
        &mut self,
        format: &ParameterSchemaOrContent,
        wire: &str,
        id: &str,
        pointer: &str,
    ) -> Result<(Lowered, Option<String>)> {
        let context = Context::plain(place_origin(pointer, id, wire), wire);
        match format {
            ParameterSchemaOrContent::Schema(schema) => {
                let lowered = self.lower(&self.spec.schema(schema), &context)?;
                Ok((lowered, None))
            }
            ParameterSchemaOrContent::Content(content) => {
                let Some((media_type, media)) = content.first() else {
                    self.report.note(pointer, "has neither a schema nor content; generated as a string");
                    return Ok((Lowered::bare(Shape::Text), None));
                };
                for other in content.keys().skip(1) {
                    let place = format!("{pointer}/content/{}", escape(other));
                    self.report.note(place, format!("only {media_type} is used; this media type is left out"));
                }
                let pointer = format!("{pointer}/content/{}", escape(media_type));
                let mut lowered = match &media.schema {
                    Some(schema) => self.lower(&self.spec.schema(schema), &context)?,
                    None => {
                        self.report.note(&pointer, "has no schema; generated as any value");
                        Lowered::bare(Shape::Any)
                    }
                };
                lowered.example = self.spec.example(&pointer).cloned().or(lowered.example);
                Ok((lowered, Some(media_type.clone())))
            }
        }
    }
}

/// Returns where a type gets its name from: the shared component that contains it, or the operation.
pub(super) fn place_origin(pointer: &str, id: &str, role: &str) -> Origin {
    let shared = ["/components/parameters/", "/components/responses/", "/components/requestBodies/"];
    match shared.into_iter().find_map(|kind| pointer.strip_prefix(kind)) {
        Some(name) => Origin::component(&unescape(name.split('/').next().unwrap_or(name))),
        None => Origin::operation(id, role),
    }
}

/// Returns the names of the parameters in a place.
pub(super) fn names<'s>(listed: &[Listed<'s>], place: ParameterPlace) -> impl Iterator<Item = &'s str> {
    listed.iter().map(|(parameter, _)| key(parameter)).filter(move |(own, _)| *own == place).map(|(_, name)| name)
}

fn key(parameter: &openapiv3::Parameter) -> (ParameterPlace, &str) {
    use openapiv3::Parameter::{Cookie, Header, Path, Query};
    let place = match parameter {
        Query { .. } => ParameterPlace::Query,
        Header { .. } => ParameterPlace::Header,
        Path { .. } => ParameterPlace::Path,
        Cookie { .. } => ParameterPlace::Cookie,
    };
    (place, &parameter.parameter_data_ref().name)
}

/// Returns what tells a parameter from others. The case of a header does not matter.
fn identity(parameter: &openapiv3::Parameter) -> (ParameterPlace, String) {
    let (place, name) = key(parameter);
    (place, if place == ParameterPlace::Header { name.to_ascii_lowercase() } else { name.to_owned() })
}

pub(super) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

/// Returns the names in a path template, in their order.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    let names = path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0));
    names.filter(|name| !name.is_empty())
}
