//! Parameters: those of the path and of the operation go in, one list in the order of a call comes out.

use openapiv3::{HeaderStyle, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr};
use serde_json::Value;

use crate::document::pointer::{escape, unescape};
use crate::error::Result;
use crate::model::{Bounds, Docs, Parameter, ParameterPlace, Shape, Style};
use crate::resolve::names::casing::{self, Unique};
use crate::resolve::types::draft::{Base, Origin};
use crate::resolve::types::lower::{Lowered, Lowering, Site};

/// Headers that are no parameters, wherever they are listed: the client sends them by itself.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// What is listed as a parameter and tells what the client sends by itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::resolve) struct OwnHeaders {
    pub accept: Option<String>,
    /// Of a request without a body too.
    pub content_type: Option<String>,
}

/// Those of the path and those of the operation, with where they stand.
pub(in crate::resolve) type Lists<'s> = [(&'s [ReferenceOr<openapiv3::Parameter>], String); 2];

type Listed<'s> = (&'s openapiv3::Parameter, String);

impl<'a> Lowering<'a, '_> {
    /// The parameters of one operation: path parameters in the order of the template, then the others.
    pub(in crate::resolve) fn parameters(
        &mut self,
        path: &str,
        id: &str,
        lists: Lists<'_>,
        pointer: &str,
    ) -> Result<Vec<Parameter>> {
        let mut parameters = Vec::new();
        let mut rest = Vec::new();
        for (parameter, pointer) in self.listed(lists)? {
            let (place, wire) = key(parameter);
            if place == ParameterPlace::Header && OWN_HEADERS.contains(&wire.to_ascii_lowercase().as_str()) {
                continue;
            }
            if place == ParameterPlace::Path && !path.contains(&format!("{{{wire}}}")) {
                self.report.note(&pointer, format!("the path has no `{{{wire}}}`; the parameter is left out"));
                continue;
            }
            let lowered = self.parameter(parameter, id, &pointer)?;
            if place == ParameterPlace::Path { parameters.push(lowered) } else { rest.push(lowered) }
        }
        for wire in placeholders(path) {
            if !parameters.iter().any(|parameter: &Parameter| parameter.wire == wire) {
                self.report.note(pointer, format!("`{{{wire}}}` of the path is not declared; taken as a text"));
                parameters.push(undeclared(wire));
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

    /// The headers among the parameters that are none.
    pub(in crate::resolve) fn own_headers(&mut self, lists: Lists<'_>, has_body: bool) -> Result<OwnHeaders> {
        let mut own = OwnHeaders::default();
        for (parameter, pointer) in self.listed(lists)? {
            let (ParameterPlace::Header, wire) = key(parameter) else { continue };
            let data = parameter.parameter_data_ref();
            // What no header can carry is as good as not shown.
            let shown = self.shown(data, &pointer).filter(|text| text.chars().all(|sign| matches!(sign, ' '..='~')));
            if wire.eq_ignore_ascii_case("accept") {
                own.accept = shown;
            } else if wire.eq_ignore_ascii_case("content-type") && data.required && !has_body {
                if shown.is_none() {
                    self.report.note(&pointer, "wanted without a body, and no value is shown; not sent");
                }
                own.content_type = shown;
            }
        }
        Ok(own)
    }

    /// The parameters of both lists, each once.
    fn listed<'s>(&self, lists: Lists<'s>) -> Result<Vec<Listed<'s>>>
    where
        'a: 's,
    {
        let spec = self.spec;
        let mut listed: Vec<Listed<'s>> = Vec::new();
        for (list, pointer) in lists {
            for (at, parameter) in list.iter().enumerate() {
                let (parameter, pointer) = spec.follow(parameter, &format!("{pointer}/{at}"))?;
                let same = |known: &Listed<'s>| key(known.0) == key(parameter);
                match listed.iter().position(same) {
                    // The operation's own wins over the path's.
                    Some(known) => listed[known] = (parameter, pointer),
                    None => listed.push((parameter, pointer)),
                }
            }
        }
        Ok(listed)
    }

    /// A text that stands as a value of a parameter: an example, a default, or the only one that is listed.
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
            Header { style: HeaderStyle::Simple, .. } => (Style::Simple, false),
            Path { style: PathStyle::Simple, .. } => (Style::Simple, false),
            Path { style: PathStyle::Label, .. } => (Style::Label, false),
            Path { style: PathStyle::Matrix, .. } => (Style::Matrix, false),
            Cookie { .. } => (Style::Form, false),
        };
        let (place, _) = key(parameter);
        let (lowered, media_type) = self.parameter_value(&data.format, &data.name, id, pointer)?;
        let example = self.spec.example(pointer).cloned();
        Ok(Parameter {
            wire: data.name.clone(),
            name: String::new(),
            deprecated_names: Vec::new(),
            place,
            style,
            explode: data.explode.unwrap_or(style == Style::Form || style == Style::DeepObject),
            allow_reserved,
            required: data.required || place == ParameterPlace::Path,
            shape: not_null(lowered.shape),
            media_type,
            default: lowered.default,
            example: example.or(lowered.example),
            bounds: lowered.bounds,
            docs: Docs {
                summary: String::new(),
                description: data.description.clone().unwrap_or(lowered.docs.description),
                deprecated: data.deprecated == Some(true) || lowered.docs.deprecated,
            },
        })
    }

    pub(in crate::resolve) fn parameter_value(
        &mut self,
        format: &ParameterSchemaOrContent,
        wire: &str,
        id: &str,
        pointer: &str,
    ) -> Result<(Lowered, Option<String>)> {
        let site = Site::plain(place_origin(pointer, id, wire), wire);
        match format {
            ParameterSchemaOrContent::Schema(schema) => {
                let lowered = self.lower(&self.spec.schema(schema), &site)?;
                Ok((lowered, None))
            }
            ParameterSchemaOrContent::Content(content) => {
                let Some((media_type, media)) = content.first() else {
                    self.report.note(pointer, "the parameter says nothing of its value; taken as a text");
                    return Ok((Lowered::bare(Shape::Text), None));
                };
                let pointer = format!("{pointer}/content/{}", escape(media_type));
                let mut lowered = match &media.schema {
                    Some(schema) => self.lower(&self.spec.schema(schema), &site)?,
                    None => {
                        self.report.note(&pointer, "no schema; left free form");
                        Lowered::bare(Shape::Any)
                    }
                };
                lowered.example = self.spec.example(&pointer).cloned().or(lowered.example);
                Ok((lowered, Some(media_type.clone())))
            }
        }
    }
}

/// A type of a shared component is named by the component, any other by the operation.
pub(in crate::resolve) fn place_origin(pointer: &str, id: &str, role: &str) -> Origin {
    let shared = ["/components/parameters/", "/components/responses/", "/components/requestBodies/"];
    for kind in shared {
        if let Some(name) = pointer.strip_prefix(kind) {
            let name = unescape(name.split('/').next().unwrap_or(name));
            return Origin { base: Base::Component(name), labels: Vec::new() };
        }
    }
    Origin::operation(id, role)
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

pub(in crate::resolve) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

/// `{name}` in a path template, in their order.
fn placeholders(path: &str) -> Vec<&str> {
    let inside = path.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name));
    let mut names = Vec::new();
    for name in inside {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn undeclared(wire: &str) -> Parameter {
    Parameter {
        wire: wire.to_owned(),
        name: String::new(),
        deprecated_names: Vec::new(),
        place: ParameterPlace::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        required: true,
        shape: Shape::Text,
        media_type: None,
        default: None,
        example: None,
        bounds: Bounds::default(),
        docs: Docs::default(),
    }
}

/// A parameter that is null is one that is not sent.
fn not_null(shape: Shape) -> Shape {
    match shape {
        Shape::Nullable(inner) => *inner,
        Shape::Null | Shape::Nothing => Shape::Text,
        shape => shape,
    }
}

/// A header as `openapiv3` has it, for answers.
pub(in crate::resolve) fn header(
    wire: &str,
    lowered: Lowered,
    header: &openapiv3::Header,
    names: &mut Unique,
) -> Parameter {
    Parameter {
        wire: wire.to_owned(),
        name: names.take(casing::snake(wire, "header")),
        deprecated_names: Vec::new(),
        place: ParameterPlace::Header,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        required: header.required,
        shape: not_null(lowered.shape),
        media_type: None,
        default: lowered.default,
        example: lowered.example,
        bounds: lowered.bounds,
        docs: Docs {
            summary: String::new(),
            description: header.description.clone().unwrap_or(lowered.docs.description),
            deprecated: header.deprecated == Some(true),
        },
    }
}
