//! The base URL of a server, and whether credentials may be sent to it.

use std::fmt;
use std::net::IpAddr;

use reqwest::Url;

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
