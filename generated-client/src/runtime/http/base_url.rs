//! The base URL of a server, and whether credentials may be sent to it.

use std::fmt;
use std::net::IpAddr;

use reqwest::Url;

use crate::runtime::operation::descriptor::Operation;

/// The base URL of a server, such as `https://api.example.com/v1`. The paths of operations are appended to it.
///
/// A URL that is made from text is for the operations of all modules, and one that is made from the `Server` of a module is for the
/// operations of that module. [`ClientBuilder::build`](crate::ClientBuilder::build) checks it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BaseUrl {
    url: String,
    /// The module of the document; `None` for all documents.
    document: Option<&'static str>,
    everywhere: bool,
}

impl BaseUrl {
    /// Creates a base URL. The URL must not have a query or a fragment; a slash at the end is ignored.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), document: None, everywhere: false }
    }

    /// Creates a base URL for the operations of one document.
    #[allow(dead_code, reason = "a document may have no server")]
    pub(crate) fn of(document: &'static str, url: impl Into<String>) -> Self {
        Self { document: Some(document), ..Self::new(url) }
    }

    /// Uses the URL also for operations that have a server of their own in the document, for example in tests.
    ///
    /// By default, such an operation keeps its server. Its documentation names it.
    pub fn everywhere(mut self) -> Self {
        self.everywhere = true;
        self
    }

    /// Returns the URL as it was set.
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// Returns the module of the document that the URL is for; `None` for all documents.
    pub(crate) fn document(&self) -> Option<&'static str> {
        self.document
    }

    /// Returns whether the URL is for this operation.
    pub(crate) fn serves(&self, operation: &Operation) -> bool {
        self.document.is_none_or(|document| document == operation.document)
            && (self.everywhere || !operation.own_server)
    }
}

/// Leaves out user name, password, query and fragment: none is allowed in a base URL, and each may be a secret.
impl fmt::Debug for BaseUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_scheme = |text: &str| text.chars().all(|sign| sign.is_ascii_alphanumeric());
        let (scheme, rest) = match self.url.split_once("://") {
            Some((scheme, rest)) if is_scheme(scheme) => (format!("{scheme}://"), rest),
            _ => (String::new(), self.url.as_str()),
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
