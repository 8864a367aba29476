//! Where a request goes: server, path template and query, put together and checked.
//!
//! In come a base URL and what is to stand in the path and the query, out goes a URL that stays below its base.

use std::fmt;
use std::net::IpAddr;

use reqwest::Url;

use super::error::Error;
use super::operation::{Operation, Parameter, ParameterPlace, Style};
use super::param::{Escape, spell};
use super::request::Request;

/// The URL below which a server has its operations, such as `https://api.example.com/v1`.
///
/// It is checked when the client is built.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// From a URL without query and fragment; a slash at its end does not matter.
    pub fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// The URL as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Without user and password, query and fragment: none belongs there, and each may be a secret.
impl fmt::Debug for BaseUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_scheme = |text: &str| text.chars().all(|sign| sign.is_ascii_alphanumeric());
        let (scheme, rest) = match self.0.split_once("://") {
            Some((scheme, rest)) if is_scheme(scheme) => (format!("{scheme}://"), rest),
            _ => (String::new(), self.0.as_str()),
        };
        // A password may hold any sign, so the last `@` counts.
        let (user, rest) = rest.rsplit_once('@').map_or(("", rest), |(_, rest)| ("..@", rest));
        let plain = rest.split(['?', '#']).next().unwrap_or_default();
        let query = if plain.len() < rest.len() { "?.." } else { "" };
        write!(out, "BaseUrl({:?})", format!("{scheme}{user}{plain}{query}"))
    }
}

impl From<&str> for BaseUrl {
    fn from(url: &str) -> Self {
        Self::new(url)
    }
}

impl From<String> for BaseUrl {
    fn from(url: String) -> Self {
        Self::new(url)
    }
}

/// Whether credentials may be sent there: over TLS, or in plain text to this very machine.
pub(crate) fn check(base: &str, allow_http: bool) -> Result<(), &'static str> {
    let url = Url::parse(base).map_err(|_| "is not an absolute URL")?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("holds a user or a password, which belong into the client's secrets");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("has a query or a fragment, and must be a plain base");
    }
    match url.scheme() {
        "https" => Ok(()),
        "http" if allow_http || url.host_str().is_some_and(is_loopback) => Ok(()),
        "http" => Err("is plain http, which sends credentials in clear; `allow_http` permits it"),
        _ => Err("is neither https nor http"),
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || host.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}

/// The URL of a request; `further` are pairs for the query, percent-encoded.
pub(crate) fn build(base: &str, request: &Request, further: &[String]) -> Result<Url, Error> {
    let operation = request.operation;
    let path = expand(operation, request)?;
    let mut query = Vec::new();
    for (parameter, value) in request.parameters().filter(|(it, _)| it.place == ParameterPlace::Query) {
        let escape = if parameter.allow_reserved { Escape::Delimiters } else { Escape::All };
        let written = spell(parameter.name, value, parameter.style, parameter.explode, "&", escape);
        query.extend(written.map_err(|why| Error::invalid(operation, parameter.name, why))?);
    }
    query.extend_from_slice(further);
    let mut url = format!("{}{path}", base.trim_end_matches('/'));
    if !query.is_empty() {
        url.push(if path.contains('?') { '&' } else { '?' });
        url.push_str(&query.join("&"));
    }
    Url::parse(&url).map_err(|_| Error::invalid(operation, "url", "is not a valid URL"))
}

/// The template with its parameters filled in.
fn expand(operation: &'static Operation, request: &Request) -> Result<String, Error> {
    let mut path = String::new();
    let mut rest = operation.path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        path.push_str(before);
        let set = request.parameters().find(|(it, _)| it.place == ParameterPlace::Path && it.name == name);
        let (parameter, value) =
            set.ok_or_else(|| Error::invalid(operation, name, "has no value, and the path needs it"))?;
        path.push_str(&segment(parameter, value).map_err(|why| Error::invalid(operation, name, why))?);
        rest = after;
    }
    path.push_str(rest);
    // Where several parameters share a segment, harmless values may still join into one that climbs.
    if path.split(['/', '?']).any(climbs) && !operation.path.split(['/', '?']).any(climbs) {
        return Err(Error::invalid(operation, "path", "has a segment `.` or `..`, which would lead elsewhere"));
    }
    Ok(path)
}

fn segment(parameter: &Parameter, value: &serde_json::Value) -> Result<String, String> {
    let written = spell(parameter.name, value, parameter.style, parameter.explode, ",", Escape::All)?;
    match written.as_deref() {
        None | Some("" | ";") => Err("must not be empty in a path".to_owned()),
        Some(".") if parameter.style == Style::Label => Err("must not be empty in a path".to_owned()),
        Some(text) if climbs(text) => Err("must not be `.` or `..` in a path".to_owned()),
        Some(text) => Ok(text.to_owned()),
    }
}

/// Whether URLs take the segment for a step upwards.
fn climbs(segment: &str) -> bool {
    segment == "." || segment == ".."
}
