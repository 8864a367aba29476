//! Makes a sample exchange of an operation: the arguments of the call, the expected request and the response.
//!
//! Writes paths and queries from the documented styles, independently of the client, so that a test can compare the two.

use serde_json::Value;

use crate::document::pointer::percent_encode as encode;
use crate::model::{
    Codec, Content, Kind, Operation, Parameter, ParameterPlace, Place, Response, Shape, Spelling, Status, Style,
};
use crate::sample::Sampler;

pub(crate) struct Exchange {
    /// A value for each parameter, in the order of the parameters.
    pub(crate) arguments: Vec<Value>,
    pub(crate) body: Option<Value>,
    /// Path and query.
    pub(crate) target: String,
    /// Header parameters, credentials and `Accept`.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) sent: Sent,
    pub(crate) response: Reply,
}

pub(crate) enum Sent {
    Nothing,
    Json(String, String),
    /// Media type without the boundary, and parts.
    Multipart(String, Vec<Part>),
    Other(String, String),
}

/// A part of a multipart body.
pub(crate) struct Part {
    pub(crate) name: String,
    /// Name of the file, if the part is one.
    pub(crate) file: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) text: String,
}

/// Name and media type of the file in a multipart body.
const FILE: (&str, &str) = ("sample.png", "image/png");

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) media_type: Option<String>,
    pub(crate) body: String,
}

impl Exchange {
    pub(crate) fn new(sampler: &Sampler<'_>, received: &Sampler<'_>, operation: &Operation) -> Self {
        let arguments: Vec<Value> = operation.parameters.iter().map(|one| sampler.parameter(one)).collect();
        let at = |place| operation.parameters.iter().zip(&arguments).filter(move |(one, _)| one.place == place);
        let all_pairs = |place| at(place).flat_map(|(parameter, value)| pairs(parameter, value, true)).collect();
        let mut path = operation.path.clone();
        for (parameter, value) in at(ParameterPlace::Path) {
            path = path.replace(&format!("{{{}}}", parameter.wire), &segment(parameter, value));
        }
        let (mut query, mut cookies): (Vec<String>, Vec<String>) =
            (all_pairs(ParameterPlace::Query), all_pairs(ParameterPlace::Cookie));
        let mut headers = vec![("Accept".to_owned(), operation.accepts())];
        let parameters = at(ParameterPlace::Header);
        headers.extend(parameters.map(|(one, value)| (one.wire.clone(), joined(value, one.explode))));
        credentials(sampler, operation, &mut headers, &mut query, &mut cookies);
        if !cookies.is_empty() {
            headers.push(("Cookie".to_owned(), cookies.join("; ")));
        }
        let content = operation.body.as_ref().and_then(|body| body.contents.first());
        let body = content.map(|content| sampler.body(content));
        let sent = content.zip(body.as_ref());
        let sent = sent.map_or(Sent::Nothing, |(content, value)| self::sent(sampler, content, value));
        if let (Sent::Nothing, Some(media)) = (&sent, &operation.content_type) {
            headers.push(("Content-Type".to_owned(), media.clone()));
        }
        let target = target(&path, query);
        Self { arguments, body, target, headers, sent, response: reply(received, operation) }
    }
}

/// Joins a path with its query, in which a pair of the path gives way to a parameter of its name.
fn target(path: &str, query: Vec<String>) -> String {
    let (path, own) = path.split_once('?').unwrap_or((path, ""));
    let key = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let set: Vec<String> = query.iter().map(|pair| key(pair)).collect();
    let own = own.split('&').filter(|pair| !pair.is_empty() && !set.contains(&key(pair))).map(str::to_owned);
    let all: Vec<String> = own.chain(query).collect();
    if all.is_empty() { path.to_owned() } else { format!("{path}?{}", all.join("&")) }
}

fn sent(sampler: &Sampler<'_>, content: &Content, value: &Value) -> Sent {
    let media = content.media_type.clone();
    match content.codec {
        Codec::Json => Sent::Json(media, value.to_string()),
        Codec::Form => {
            let entries = value.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
            let pairs = entries.flat_map(|(key, value)| match value {
                Value::Array(items) => {
                    items.iter().map(|item| format!("{}={}", encode(key), encode(&plain(item)))).collect()
                }
                value => vec![format!("{}={}", encode(key), encode(&plain(value)))],
            });
            Sent::Other(media, pairs.collect::<Vec<_>>().join("&"))
        }
        Codec::Multipart => Sent::Multipart(media, parts(sampler, content, value)),
        Codec::Text | Codec::Bytes => Sent::Other(media, plain(value)),
    }
}

fn parts(sampler: &Sampler<'_>, content: &Content, value: &Value) -> Vec<Part> {
    let Shape::Named(id) = &content.shape else { return Vec::new() };
    let Kind::Object(object) = &sampler.api().get(*id).kind else { return Vec::new() };
    let fields = object.fields.iter().filter_map(|field| Some((field, value.get(&field.wire)?)));
    let is_form = content.media_type == "multipart/form-data";
    let parts = fields.flat_map(|(field, value)| {
        let (values, is_file) = match (value, is_file(sampler, &field.shape, value)) {
            (Value::Array(items), is_file) => (items.iter().collect(), is_file),
            (Value::Null, is_file) => (Vec::new(), is_file),
            (one, is_file) => (vec![one], is_file),
        };
        let encoding = content.encodings.iter().find(|encoding| encoding.field == field.wire);
        let documented = encoding.and_then(|encoding| encoding.media_type().map(str::to_owned));
        values.into_iter().map(move |value| Part {
            name: field.wire.clone(),
            file: is_file.then(|| FILE.0.to_owned()),
            media_type: match value {
                _ if is_file => Some(FILE.1.to_owned()),
                Value::Object(_) | Value::Array(_) => {
                    documented.clone().or_else(|| Some("application/json".to_owned()))
                }
                _ if is_form => documented.clone(),
                _ => documented.clone().or_else(|| Some("text/plain; charset=utf-8".to_owned())),
            },
            text: plain(value),
        })
    });
    parts.collect()
}

/// Returns whether the value of a part is a file. Of a union, the variant of the value decides.
fn is_file(sampler: &Sampler<'_>, shape: &Shape, value: &Value) -> bool {
    match shape {
        Shape::File => true,
        Shape::List(inner) => {
            value.as_array().and_then(|items| items.first()).is_some_and(|item| is_file(sampler, inner, item))
        }
        Shape::Nullable(inner) => is_file(sampler, inner, value),
        Shape::Named(id) => match &sampler.api().get(*id).kind {
            Kind::Union(union) => sampler.variant(union, value).is_some_and(|(at, value)| {
                union.variants.get(at).is_some_and(|variant| is_file(sampler, &variant.shape, &value))
            }),
            _ => false,
        },
        _ => false,
    }
}

fn reply(sampler: &Sampler<'_>, operation: &Operation) -> Reply {
    let success = |response: &&Response| response.status.is_success();
    let any = |response: &&Response| response.status == Status::Default;
    let response = operation.responses.iter().find(success).or_else(|| operation.responses.iter().find(any));
    let status = match response.map(|response| response.status) {
        Some(Status::Code(code)) => code,
        _ => 200,
    };
    let Some((response, content)) = response.and_then(|response| Some((response, response.content.as_ref()?))) else {
        return Reply { status, media_type: None, body: String::new() };
    };
    let media_type = Some(content.media_type.clone());
    let body = match (content.codec, &content.example) {
        (Codec::Json, Some(shown)) => shown.to_string(),
        (Codec::Json, None) => sampler.response(response, content).to_string(),
        _ => "sample".to_owned(),
    };
    Reply { status, media_type, body }
}

/// Adds the credentials of the first alternative that has any. Secrets have their names as values.
fn credentials(
    sampler: &Sampler<'_>,
    operation: &Operation,
    headers: &mut Vec<(String, String)>,
    query: &mut Vec<String>,
    cookies: &mut Vec<String>,
) {
    let api = sampler.api();
    let secret = |at: usize| api.secrets.get(at).map_or("", |secret| secret.name.as_str());
    let chosen = operation.security.iter().find(|schemes| !schemes.is_empty());
    for scheme in chosen.into_iter().flatten().filter_map(|&index| api.schemes.get(index)) {
        let spelt = scheme.spelling.iter().map(|part| match part {
            Spelling::Literal(text) => text.clone(),
            Spelling::Secret(at) => secret(*at).to_owned(),
            Spelling::Basic(user, password) => base64(&format!("{}:{}", secret(*user), secret(*password))),
        });
        let value: String = spelt.collect();
        match scheme.place {
            Place::Query => query.push(format!("{}={}", encode(&scheme.key), encode(&value))),
            Place::Cookie => cookies.push(format!("{}={}", encode(&scheme.key), encode(&value))),
            Place::Header => match headers.iter_mut().find(|(key, _)| key.eq_ignore_ascii_case(&scheme.key)) {
                Some((_, known)) => *known = format!("{known}, {value}"),
                None => headers.push((scheme.key.clone(), value)),
            },
        }
    }
}

fn segment(parameter: &Parameter, value: &Value) -> String {
    let values = flat(value, parameter.explode);
    let between = match (parameter.style, parameter.explode) {
        (Style::Label, true) => ".",
        _ => ",",
    };
    match parameter.style {
        Style::Label => format!(".{}", values.join(between)),
        Style::Matrix => pairs(parameter, value, false).iter().map(|pair| format!(";{pair}")).collect(),
        _ => values.join(between),
    }
}

/// Returns the items, or the keys and values, percent-encoded.
fn flat(value: &Value, explode: bool) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(|item| encode(&plain(item))).collect(),
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| [encode(key), encode(&plain(value))]);
            if explode { entries.map(|pair| pair.join("=")).collect() } else { entries.flatten().collect() }
        }
        one => vec![encode(&plain(one))],
    }
}

/// Writes a value as in a header.
fn joined(value: &Value, explode: bool) -> String {
    match value {
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Value::Object(entries) => {
            let between = if explode { "=" } else { "," };
            entries.iter().map(|(key, value)| format!("{key}{between}{}", plain(value))).collect::<Vec<_>>().join(",")
        }
        one => plain(one),
    }
}

/// Returns the pairs `name=value` of a query or cookie parameter.
fn pairs(parameter: &Parameter, value: &Value, query: bool) -> Vec<String> {
    let key = encode(&parameter.wire);
    if parameter.media_type.is_some() {
        return vec![format!("{key}={}", encode(&value.to_string()))];
    }
    if parameter.style == Style::DeepObject {
        return deep(&key, value);
    }
    let between = match parameter.style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    match value {
        Value::Array(items) if items.is_empty() => Vec::new(),
        Value::Object(entries) if entries.is_empty() => Vec::new(),
        Value::Array(_) if parameter.explode => flat(value, true).iter().map(|item| format!("{key}={item}")).collect(),
        Value::Object(_) if parameter.explode => flat(value, true),
        value => match flat(value, false).join(between) {
            empty if empty.is_empty() && !query => vec![key],
            text => vec![format!("{key}={text}")],
        },
    }
}

fn deep(key: &str, value: &Value) -> Vec<String> {
    match value {
        Value::Object(entries) => {
            entries.iter().flat_map(|(name, value)| deep(&format!("{key}%5B{}%5D", encode(name)), value)).collect()
        }
        Value::Array(items) => items.iter().flat_map(|item| deep(&format!("{key}%5B%5D"), item)).collect(),
        one => vec![format!("{key}={}", encode(&plain(one)))],
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn base64(text: &str) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let four = |three: &[u8]| {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        let sign = |at: usize| char::from(SIGNS[(bits >> (18 - 6 * at) & 63) as usize]);
        (0..4).map(|at| if at <= three.len() { sign(at) } else { '=' }).collect::<String>()
    };
    text.as_bytes().chunks(3).map(four).collect()
}
