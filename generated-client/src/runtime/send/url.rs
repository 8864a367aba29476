//! Builds and checks the URL of a request from base URL, path template and query. The URL always stays below its base.

use reqwest::Url;

use super::request::Request;
use crate::runtime::encode::parameter::{Escape, spell};
use crate::runtime::error::Error;
use crate::runtime::operation::descriptor::{Operation, Parameter, ParameterPlace, Style};

/// Builds the URL of a request. `further` are percent-encoded pairs for the query.
pub(crate) fn build(base: &str, request: &Request, further: &[String]) -> Result<Url, Error> {
    let operation = request.operation;
    let path = expand(operation, request)?;
    // The path may have a query of its own. A parameter of the same name replaces its pair.
    let (path, own) = path.split_once('?').unwrap_or((&path, ""));
    let is_set = |name: &str| request.parameters().any(|(it, _)| it.place == ParameterPlace::Query && it.name == name);
    let own = own.split('&').filter(|pair| !pair.is_empty() && !is_set(pair.split('=').next().unwrap_or_default()));
    let mut query: Vec<String> = own.map(str::to_owned).collect();
    for (parameter, value) in request.parameters().filter(|(it, _)| it.place == ParameterPlace::Query) {
        let escape = if parameter.allow_reserved { Escape::Delimiters } else { Escape::All };
        let written = spell(parameter.name, value, parameter.style, parameter.explode, "&", escape);
        query.extend(written.map_err(|why| Error::invalid(operation, parameter.name, why))?);
    }
    query.extend_from_slice(further);
    let mut url = format!("{}{path}", base.trim_end_matches('/'));
    if !query.is_empty() {
        url.push('?');
        url.push_str(&query.join("&"));
    }
    Url::parse(&url).map_err(|_| Error::invalid(operation, "url", "is not a valid URL"))
}

/// Fills in the path template.
fn expand(operation: &'static Operation, request: &Request) -> Result<String, Error> {
    let mut path = String::new();
    let mut rest = operation.path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        path.push_str(before);
        let set = request.parameters().find(|(it, _)| it.place == ParameterPlace::Path && it.name == name);
        let (parameter, value) =
            set.ok_or_else(|| Error::invalid(operation, name, "is required by the path but is not set"))?;
        path.push_str(&segment(parameter, value).map_err(|why| Error::invalid(operation, name, why))?);
        rest = after;
    }
    path.push_str(rest);
    // If several parameters share a segment, harmless values may join to `..`.
    if path.split(['/', '?']).any(is_dot_segment) && !operation.path.split(['/', '?']).any(is_dot_segment) {
        return Err(Error::invalid(operation, "path", "has a segment `.` or `..`, which would change the path"));
    }
    Ok(path)
}

/// Serializes a path parameter.
fn segment(parameter: &Parameter, value: &serde_json::Value) -> Result<String, String> {
    let written = spell(parameter.name, value, parameter.style, parameter.explode, ",", Escape::All)?;
    match written.as_deref() {
        None | Some("" | ";") => Err("must not be empty in a path".to_owned()),
        Some(".") if parameter.style == Style::Label => Err("must not be empty in a path".to_owned()),
        Some(text) if is_dot_segment(text) => Err("must not be `.` or `..` in a path".to_owned()),
        Some(text) => Ok(text.to_owned()),
    }
}

/// Returns whether a segment has a special meaning in URLs.
fn is_dot_segment(segment: &str) -> bool {
    segment == "." || segment == ".."
}
