//! Writes the public surface of a model as text: a stable line for each operation and type, without descriptions.
//!
//! Each key is a group. `shared` has the types that several groups use, and `api` has the servers and secrets. Names are from the
//! model, before Rust keywords are escaped.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::emit::{Layout, Traits};
use crate::model::{
    Api, Body, Bounds, Content, Envelope, Event, Field, Kind, Operation, Parameter, ParameterPlace, Payload, Response,
    Role, Scheme, Server, Shape, Spelling, Success, Type, TypeId,
};
use crate::text::printable;

/// Writes the outline of each group.
pub fn outline(api: &Api) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::from([("api".to_owned(), head(api))]);
    for group in &api.groups {
        let text = texts.entry(group.name.clone()).or_default();
        for operation in &group.operations {
            line(text, &self::operation(api, operation));
        }
        for event in &group.events {
            line(text, &self::event(api, event));
        }
    }
    let layout = Layout::of(&api.types);
    for (index, kind) in api.types.iter().enumerate() {
        let group = kind.group.as_ref().filter(|name| texts.contains_key(*name)).map_or("shared", String::as_str);
        let text = texts.entry(group.to_owned()).or_default();
        line(text, &self::kind(api, &layout, TypeId(index), kind));
    }
    texts
}

fn line(text: &mut String, line: &str) {
    text.push_str(&printable(line));
    text.push('\n');
}

fn head(api: &Api) -> String {
    let mut text = String::new();
    line(&mut text, &format!("api {} \"{}\" {}", api.module, api.title, api.version));
    for server in &api.servers {
        let variables = variables(server);
        let variables = if variables.is_empty() { variables } else { format!(" {{ {variables} }}") };
        line(&mut text, &format!("server {} = {}{variables}", server.name, server.url));
    }
    if let Some(keys) = &api.envelope {
        let members = keys.members().map(|(part, key)| format!("{part}: {key:?}"));
        let what = if keys.json_api.is_some() { "json_api" } else { "envelope" };
        line(&mut text, &format!("{what} {{ {} }}", list(members, ", ")));
    }
    for secret in &api.secrets {
        line(&mut text, &format!("secret {}", secret.name));
    }
    for scheme in &api.schemes {
        let spelling = spelling(api, scheme);
        line(&mut text, &format!("scheme {} = {} {:?} {spelling:?}", scheme.name, scheme.place, scheme.key));
    }
    text
}

/// Writes the variables of a server with their defaults and values.
pub(crate) fn variables(server: &Server) -> String {
    let variables = server.variables.iter().map(|variable| {
        let values = variable.values.join("|");
        let of = if variable.values.is_empty() { "" } else { " of " };
        format!("{}: {:?}{of}{values}", variable.name, variable.default)
    });
    list(variables, "; ")
}

/// Writes the format of a scheme's credential, with secrets in braces.
pub(crate) fn spelling(api: &Api, scheme: &Scheme) -> String {
    let secret = |index: &usize| api.secrets.get(*index).map_or("?", |secret| secret.name.as_str());
    let spelling = scheme.spelling.iter().map(|part| match part {
        Spelling::Literal(text) => text.clone(),
        Spelling::Secret(index) => format!("{{{}}}", secret(index)),
        Spelling::Basic(user, password) => format!("base64({{{}}}:{{{}}})", secret(user), secret(password)),
    });
    spelling.collect()
}

/// Writes an operation: `get_service_list(location_id: i64; staff_id: i64) -> Vec<Service> [GET /services/{location_id}]` and so on.
fn operation(api: &Api, operation: &Operation) -> String {
    let mut text = format!(
        "{}{}({}) -> {} [{} {}]",
        if operation.docs.deprecated { "deprecated " } else { "" },
        operation.name,
        inputs(api, &operation.parameters, operation.body.as_ref()),
        success(api, &operation.success) + &offers(api, &operation.offers),
        operation.method,
        operation.path,
    );
    if operation.paging.is_some() {
        text += " paged";
    }
    if operation.safe {
        text += " safe";
    }
    if operation.id != operation.name {
        // Writing to a String cannot fail.
        let _ = write!(text, " id {:?}", operation.id);
    }
    text += &formerly(&operation.deprecated_names);
    let ways = operation.security.iter().map(|schemes| {
        let names = schemes.iter().filter_map(|&index| api.schemes.get(index)).map(|scheme| scheme.name.clone());
        let names = list(names, "+");
        if names.is_empty() { "none".to_owned() } else { names }
    });
    let ways = list(ways, "|");
    let _ = write!(text, " by {}", if ways.is_empty() { "none" } else { &ways });
    for server in &operation.servers {
        let _ = write!(text, " at {}", server.url);
    }
    text + &responses(api, &operation.responses)
}

fn event(api: &Api, event: &Event) -> String {
    let inputs = inputs(api, &event.parameters, event.body.as_ref());
    let ways = event.security.iter().map(|names| if names.is_empty() { "none".to_owned() } else { names.join("+") });
    let ways = list(ways, "|");
    let by = if ways.is_empty() { ways } else { format!(" by {ways}") };
    format!("event {}({inputs}) [{} {}]{by}{}", event.name, event.method, event.path, responses(api, &event.responses))
}

/// Writes the required inputs and, after `;`, the optional ones.
fn inputs(api: &Api, parameters: &[Parameter], body: Option<&Body>) -> String {
    let inputs = |required: bool| {
        let parameters = parameters.iter().filter(|parameter| parameter.required == required);
        let parameters = parameters.map(|parameter| self::parameter(api, parameter));
        let body = body.filter(|body| body.required == required).map(|body| format!("body: {}", self::body(api, body)));
        list(parameters.chain(body), ", ")
    };
    let (required, optional) = (inputs(true), inputs(false));
    match optional.is_empty() {
        true => required,
        false => format!("{required}; {optional}"),
    }
}

fn parameter(api: &Api, parameter: &Parameter) -> String {
    let mut text = format!("{}: {}", named(&parameter.name, &parameter.wire), shape(api, &parameter.shape));
    if let ParameterPlace::Header | ParameterPlace::Cookie = parameter.place {
        let _ = write!(text, " in {}", parameter.place);
    }
    if (parameter.style, parameter.explode) != parameter.place.default_style() {
        let _ = write!(text, " as {:?}{}", parameter.style, if parameter.explode { "*" } else { "" });
    }
    if parameter.allow_reserved {
        text += " reserved";
    }
    if let Some(media) = &parameter.media_type {
        let _ = write!(text, " as {media}");
    }
    text + &value(parameter.default.as_ref(), &parameter.bounds)
        + if parameter.docs.deprecated { " deprecated" } else { "" }
        + &formerly(&parameter.deprecated_names)
}

/// Writes the former names.
fn formerly(names: &[String]) -> String {
    if names.is_empty() { String::new() } else { format!(" formerly {}", names.join("|")) }
}

fn body(api: &Api, body: &Body) -> String {
    match body.choice {
        Some(id) => name(api, id),
        None => list(body.contents.iter().map(|content| self::content(api, content)), " | "),
    }
}

fn content(api: &Api, content: &Content) -> String {
    let mut text = shape(api, &content.shape);
    if content.media_type != "application/json" {
        let _ = write!(text, " as {}", content.media_type);
    }
    for one in &content.encodings {
        let media = one.content_type.as_deref().unwrap_or("-");
        let _ = write!(text, " {}: {media} {:?}{}", one.field, one.style, if one.explode { "*" } else { "" });
    }
    text
}

fn success(api: &Api, success: &Success) -> String {
    match success {
        Success::One(payload) => self::payload(api, payload),
        Success::ByStatus(id) => name(api, *id),
    }
}

/// Writes the bodies that a caller can ask for: ` or String as text/csv`.
pub(crate) fn offers(api: &Api, offers: &[Content]) -> String {
    offers.iter().map(|offer| format!(" or {} as {}", shape(api, &offer.shape), offer.media_type)).collect()
}

fn payload(api: &Api, payload: &Payload) -> String {
    let mut text = shape(api, &payload.shape);
    match &payload.envelope {
        Some(envelope) => {
            text += &beside(api, envelope);
        }
        None if payload.codec.is_some() => text += " bare",
        None => {}
    }
    text
}

/// Writes what is beside the data: ` meta PageMeta included Vec<Pet>`.
pub(crate) fn beside(api: &Api, envelope: &Envelope) -> String {
    let parts = [("meta", &envelope.meta), ("included", &envelope.included), ("links", &envelope.links)];
    parts.iter().filter_map(|(part, of)| Some(format!(" {part} {}", shape(api, of.as_ref()?)))).collect()
}

/// Writes every status with the type of its body: `; 404 Error; 201 inferred`.
fn responses(api: &Api, responses: &[Response]) -> String {
    let mut text = String::new();
    for response in responses {
        let _ = write!(text, "; {}", response.status);
        if let Some(content) = &response.content {
            let _ = write!(text, " {}", self::content(api, content));
        }
        if response.inferred {
            text += " inferred";
        }
        for header in &response.headers {
            let _ = write!(text, " +{}: {}", header.wire, shape(api, &header.shape));
        }
    }
    text
}

fn kind(api: &Api, layout: &Layout<'_>, id: TypeId, kind: &Type) -> String {
    let deprecated = if kind.docs.deprecated { "deprecated " } else { "" };
    let name = name(api, id);
    let text = match &kind.kind {
        Kind::Object(object) => {
            let fields = object.fields.iter().map(|field| self::field(api, field, layout.is_boxed(id, &field.shape)));
            let rest = object.rest.as_ref().filter(|rest| rest.declared);
            let rest = rest
                .into_iter()
                .map(|rest| format!("..{}: {}{}", rest.name, shape(api, &rest.shape), value(None, &rest.bounds)));
            let what = if object.multipart { "multipart struct" } else { "struct" };
            let role = match &object.role {
                Some(Role::Resource(kind)) => format!(" resource {kind:?}"),
                Some(Role::Identifier) => " identifier".to_owned(),
                Some(Role::ToOne) => " to one".to_owned(),
                Some(Role::ToMany) => " to many".to_owned(),
                None => String::new(),
            };
            braced(&format!("{what} {name}{role}"), fields.chain(rest))
        }
        Kind::TextEnum(of) => {
            let values = of.variants.iter().map(|variant| format!("{} = {:?}", variant.name, variant.value));
            braced(&format!("enum {name}"), values.chain([format!("{}(String)", of.other)]))
        }
        Kind::IntEnum(of) => {
            let values = of.variants.iter().map(|variant| format!("{} = {}", variant.name, variant.value));
            braced(&format!("enum {name}"), values.chain([format!("{}(i64)", of.other)]))
        }
        Kind::Union(union) => {
            let variants = union.variants.iter().map(|variant| {
                let tags = variant.tags.iter().map(|tag| format!("{tag:?}"));
                let tags = list(tags, "|");
                let tags = if tags.is_empty() { tags } else { format!(" = {tags}") };
                let bounds = value(None, &variant.bounds);
                format!(
                    "{}({}{bounds}){tags}",
                    variant.name,
                    pointer(shape(api, &variant.shape), layout.is_boxed(id, &variant.shape))
                )
            });
            let tag = union.tag.as_ref().map(|tag| format!(" by {tag:?}")).unwrap_or_default();
            let other = union.other.iter().map(|other| format!("{other}(Value)"));
            braced(&format!("union {name}{tag}"), variants.chain(other))
        }
        Kind::Choice(choices) => {
            let variants = choices.iter().map(|choice| format!("{}({})", choice.name, content(api, &choice.content)));
            braced(&format!("body {name}"), variants)
        }
        Kind::Responses(variants) => {
            let variants = variants
                .iter()
                .map(|variant| format!("{}({}) = {}", variant.name, payload(api, &variant.payload), variant.status));
            braced(&format!("responses {name}"), variants)
        }
    };
    let Traits { eq, copy, default } = layout.traits(id);
    let traits = [(eq, "Eq + Hash"), (copy, "Copy"), (default, "Default")];
    let traits = list(traits.into_iter().filter(|(has, _)| *has).map(|(_, name)| name.to_owned()), " + ");
    let traits = if traits.is_empty() { traits } else { format!(": {traits}") };
    format!("{deprecated}{text}{traits}")
}

fn field(api: &Api, field: &Field, is_boxed: bool) -> String {
    let mut text = named(&field.name, &field.wire);
    text += if field.required { ": " } else { "?: " };
    text += &pointer(shape(api, &field.shape), is_boxed);
    text += if field.read_only { " read-only" } else { "" };
    text += if field.write_only { " write-only" } else { "" };
    text += &field.constant.as_ref().map(|only| format!(" always {only}")).unwrap_or_default();
    text + &value(field.default.as_ref(), &field.bounds) + if field.docs.deprecated { " deprecated" } else { "" }
}

/// Writes ` = default` and the bounds.
pub(crate) fn value(default: Option<&serde_json::Value>, bounds: &Bounds) -> String {
    let mut text = default.map(|value| format!(" = {value}")).unwrap_or_default();
    let Bounds { minimum, exclusive_minimum, maximum, exclusive_maximum, .. } = bounds;
    if let Some(minimum) = minimum {
        let _ = write!(text, " {}{minimum}", if *exclusive_minimum { ">" } else { ">=" });
    }
    if let Some(maximum) = maximum {
        let _ = write!(text, " {}{maximum}", if *exclusive_maximum { "<" } else { "<=" });
    }
    if let Some(step) = bounds.multiple_of {
        let _ = write!(text, " %{step}");
    }
    let ranges = [
        ("length", bounds.min_length, bounds.max_length),
        ("items", bounds.min_items, bounds.max_items),
        ("entries", bounds.min_properties, bounds.max_properties),
    ];
    for (what, from, to) in ranges {
        if from.is_some() || to.is_some() {
            let end = |bound: Option<u64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
            let _ = write!(text, " {what} {}..{}", end(from), end(to));
        }
    }
    text += if bounds.unique_items { " unique" } else { "" };
    if let Some(pattern) = &bounds.pattern {
        let _ = write!(text, " /{pattern}/");
    }
    if let Some(format) = &bounds.format {
        let _ = write!(text, " {format}");
    }
    if let Some(items) = &bounds.items {
        let _ = write!(text, " each({})", value(None, items).trim_start());
    }
    text
}

pub(crate) fn shape(api: &Api, shape: &Shape) -> String {
    let inner = |shape: &Shape| self::shape(api, shape);
    match shape {
        Shape::Any => "Value".to_owned(),
        Shape::Nothing => "()".to_owned(),
        Shape::Bool => "bool".to_owned(),
        Shape::Int(int) => int.name().to_owned(),
        Shape::Float(float) => float.name().to_owned(),
        Shape::Text => "String".to_owned(),
        Shape::Null | Shape::Date | Shape::DateTime | Shape::Base64 | Shape::Base64Url | Shape::Bytes | Shape::File => {
            format!("{shape:?}")
        }
        Shape::List(of) => format!("Vec<{}>", inner(of)),
        Shape::Map(of) => format!("Map<{}>", inner(of)),
        Shape::Tuple(parts) => format!("({})", list(parts.iter().map(inner), ", ")),
        Shape::Nullable(of) => format!("{} | null", inner(of)),
        Shape::Named(id) => name(api, *id),
    }
}

pub(crate) fn name(api: &Api, id: TypeId) -> String {
    api.types.get(id.0).map_or_else(|| "?".to_owned(), |kind| kind.name.clone())
}

/// Writes a name, and the wire name if it differs.
fn named(name: &str, wire: &str) -> String {
    if name == wire { name.to_owned() } else { format!("{name} {wire:?}") }
}

fn pointer(shape: String, boxed: bool) -> String {
    if boxed { format!("Box<{shape}>") } else { shape }
}

fn braced(head: &str, members: impl Iterator<Item = String>) -> String {
    match list(members, ", ") {
        members if members.is_empty() => format!("{head} {{}}"),
        members => format!("{head} {{ {members} }}"),
    }
}

fn list(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}
