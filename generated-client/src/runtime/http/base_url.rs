//! The base URL of a server, and whether credentials may be sent to it.

use std::fmt;
use std::net::IpAddr;

use reqwest::Url;

/// The base URL of a server, such as `https://api.example.com/v1`. The paths of operations are appended to it.
///
/// [`ClientBuilder::build`](crate::ClientBuilder::build) checks it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// Creates a base URL. The URL must not have a query or a fragment; a slash at the end is ignored.
    pub fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// Returns the URL as it was set.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Leaves out user name, password, query and fragment: none is allowed in a base URL, and each may be a secret.
impl fmt::Debug for BaseUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_scheme = |text: &str| text.chars().all(|sign| sign.is_ascii_alphanumeric());
        let (scheme, rest) = match self.0.split_once("://") {
            Some((scheme, rest)) if is_scheme(scheme) => (format!("{scheme}://"), rest),
            _ => (String::new(), self.0.as_str()),
        };
        // A password may contain `@`, so the last one counts.
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

/// Checks that credentials may be sent to the URL: with TLS, or without TLS to this machine.
pub(crate) fn check(base: &str, allow_http: bool) -> Result<(), &'static str> {
    let url = Url::parse(base).map_err(|_| "is not an absolute URL")?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("has a user name or a password; set them as secrets of the client");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not have a query or a fragment");
    }
    match url.scheme() {
        "https" => Ok(()),
        "http" if allow_http || url.host_str().is_some_and(is_loopback) => Ok(()),
        "http" => Err("uses plain http, which sends credentials unencrypted; `allow_http` permits it"),
        _ => Err("must use https or http"),
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || host.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}
