//! The client and its builder.

use std::env;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;
use reqwest::{NoProxy, Proxy};

use super::auth::credentials::{self, Secrets};
use super::auth::renewal::Renewal;
use super::error::Error;
use super::http::base_url::{self, BaseUrl};
use super::http::limiter::Limiter;
use super::operation::descriptor::Operation;
use super::operation::rate_limit::RateLimit;
use super::redact::secret::Secret;
use super::retry::RetryPolicy;

/// A client of the API.
///
/// Clones are cheap and share connections, rate limits and settings. Clients that differ in a secret share them too.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Settings>,
    secrets: Arc<Secrets>,
    /// A secret that changes, and replaces one of `secrets`.
    renewal: Option<Arc<Renewal>>,
}

struct Settings {
    http: reqwest::Client,
    /// At most one for each document, and one for all documents.
    servers: Vec<BaseUrl>,
    timeout: Duration,
    retry: RetryPolicy,
    limiter: Limiter,
    body_cap: usize,
    user_agent: HeaderValue,
    strict: bool,
    check_bounds: bool,
    allow_http: bool,
}

impl Client {
    /// Returns a builder with the default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns a client with another secret under this name, which is not renewed.
    pub(crate) fn replacing(&self, name: &str, value: impl Into<Secret>) -> Result<Self, Error> {
        let value = value.into();
        credentials::check(name, &value)?;
        let renewal = self.renewal.clone().filter(|renewal| renewal.name != name);
        let mut secrets = Secrets::clone(&self.secrets);
        secrets.insert(name.to_owned(), value);
        Ok(Self { inner: self.inner.clone(), secrets: Arc::new(secrets), renewal })
    }

    /// Returns a client with another secret, which is renewed when the server rejects it.
    pub(crate) fn renewing(&self, renewal: Arc<Renewal>) -> Self {
        Self { renewal: Some(renewal), ..self.clone() }
    }

    /// Returns a client without a secret that is renewed.
    pub(crate) fn steady(&self) -> Self {
        Self { renewal: None, ..self.clone() }
    }

    pub(crate) fn renewal(&self) -> Option<&Renewal> {
        self.renewal.as_deref()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    /// Returns the server that the user has set for an operation, if any: the server for its document, or the server for all documents.
    pub(crate) fn server(&self, operation: &Operation) -> Option<&str> {
        let serving = || self.inner.servers.iter().filter(|server| server.serves(operation));
        let server = serving().find(|server| server.document().is_some()).or_else(|| serving().next());
        server.map(BaseUrl::as_str)
    }

    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.inner.timeout
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.inner.retry
    }

    pub(crate) fn limiter(&self) -> &Limiter {
        &self.inner.limiter
    }

    pub(crate) fn body_cap(&self) -> usize {
        self.inner.body_cap
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.inner.user_agent
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.inner.strict
    }

    pub(crate) fn checks_bounds(&self) -> bool {
        self.inner.check_bounds
    }

    pub(crate) fn allows_http(&self) -> bool {
        self.inner.allow_http
    }
}

/// Shows the names of secrets, not the secrets.
impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &*self.inner;
        out.debug_struct("Client")
            .field("servers", &settings.servers)
            .field("secrets", &self.secrets.keys().collect::<Vec<_>>())
            .field("renews", &self.renewal().map(|renewal| renewal.name))
            .field("timeout", &settings.timeout)
            .field("retry", &settings.retry)
            .field("rate_limits", &settings.limiter.limits())
            .field("body_cap", &settings.body_cap)
            .field("strict", &settings.strict)
            .field("check_bounds", &settings.check_bounds)
            .finish_non_exhaustive()
    }
}

/// Configures and builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
#[derive(Clone)]
pub struct ClientBuilder {
    http: Option<reqwest::Client>,
    /// At most one for each document, and one for all documents.
    servers: Vec<BaseUrl>,
    secrets: Secrets,
    timeout: Duration,
    retry: RetryPolicy,
    /// `None` for the limits of the API.
    rate_limits: Option<Vec<RateLimit>>,
    connect_timeout: Duration,
    body_cap: usize,
    user_agent: String,
    strict: bool,
    check_bounds: bool,
    allow_http: bool,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            http: None,
            servers: Vec::new(),
            secrets: Secrets::new(),
            timeout: Duration::from_secs(30),
            retry: RetryPolicy::default(),
            rate_limits: None,
            connect_timeout: Duration::from_secs(10),
            body_cap: 64 << 20,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            strict: false,
            check_bounds: true,
            allow_http: false,
        }
    }
}

impl ClientBuilder {
    /// Sets a secret by its name. The documentation of an operation names the secrets that it needs.
    pub fn secret(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.secrets.insert(name.into(), value.into().into());
        self
    }

    /// Sets the base URL of the server. Default: the first server in the document.
    ///
    /// The `Server` of a module sets the server of its operations. A URL sets the server of the operations of all modules that have no
    /// server set. An operation that has a server of its own in the document keeps it, unless the URL is
    /// [`everywhere`](BaseUrl::everywhere). Credentials are sent to these servers and to no others.
    pub fn server(mut self, server: impl Into<BaseUrl>) -> Self {
        let server = server.into();
        self.servers.retain(|known| known.document() != server.document());
        self.servers.push(server);
        self
    }

    /// Limits the time of one attempt, including the response body. Default: 30 seconds.
    ///
    /// Delays between attempts do not count.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the policy for retries. Default: at most three attempts, see [`RetryPolicy`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Replaces the API's default rate limits. An empty list turns rate limiting off.
    ///
    /// Each attempt waits until all limits allow it. Calls continue in the order in which they were made. All clones of the client
    /// share the limits. The wait does not count for [`timeout`](Self::timeout).
    pub fn rate_limits(mut self, limits: impl IntoIterator<Item = RateLimit>) -> Self {
        self.rate_limits = Some(limits.into_iter().collect());
        self
    }

    /// Limits the time to establish a connection. Default: 10 seconds. It has no effect with [`http`](Self::http).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the `User-Agent` header. Default: name and version of this crate.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// Limits the size of a response body, in bytes after decompression. Default: 64 MiB.
    pub fn body_cap(mut self, bytes: usize) -> Self {
        self.body_cap = bytes;
        self
    }

    /// Sets the HTTP client, for example for a proxy, certificates or a shared connection pool.
    ///
    /// By default, https uses the proxy in `HTTPS_PROXY` or `ALL_PROXY`, except for hosts in `NO_PROXY`. Plain http uses none, because
    /// the proxy could read the credentials.
    ///
    /// The client must not follow redirects to other hosts, because it would send credentials in custom headers to them.
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Rejects responses whose values do not have the documented type. Default: false.
    ///
    /// By default, decoding is lenient: for example, `"12"` is read as 12 if the document says integer.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Checks arguments and request bodies against the bounds in the document before they are sent: ranges, steps, lengths, and
    /// numbers of items. A value out of bounds is an [`Error::InvalidRequest`]. Default: true.
    pub fn check_bounds(mut self, check: bool) -> Self {
        self.check_bounds = check;
        self
    }

    /// Permits plain http to other machines, which sends credentials unencrypted. Default: false.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Builder`] if the server is not a valid base URL or uses plain http on another machine, if a secret is empty or
    /// has control characters, if the user agent is not a valid header value, if a rate limit allows no request, or if TLS cannot be
    /// set up.
    pub fn build(self) -> Result<Client, Error> {
        for server in &self.servers {
            base_url::check(server.as_str(), self.allow_http)
                .map_err(|why| Error::builder(format!("the server's URL {why}"), None))?;
        }
        if self.rate_limits.iter().flatten().any(|limit| limit.requests == 0) {
            return Err(Error::builder("a rate limit must allow at least 1 request", None));
        }
        for (name, secret) in &self.secrets {
            credentials::check(name, secret)?;
        }
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| Error::builder("the user agent has a character that is not valid in a header", None))?;
        let http = match self.http {
            Some(http) => http,
            None => connect(self.connect_timeout)?,
        };
        let Self { servers, secrets, timeout, retry, rate_limits, body_cap, strict, check_bounds, allow_http, .. } =
            self;
        let limiter = Limiter::new(rate_limits);
        let settings =
            Settings { http, servers, timeout, retry, limiter, body_cap, user_agent, strict, check_bounds, allow_http };
        Ok(Client { inner: Arc::new(settings), secrets: Arc::new(secrets), renewal: None })
    }
}

/// Creates the HTTP client.
fn connect(timeout: Duration) -> Result<reqwest::Client, Error> {
    // A redirect to another origin would send custom credential headers there. It is returned as a response instead.
    let same_origin = Policy::custom(|attempt| {
        let is_same = attempt.previous().last().is_some_and(|from| from.origin() == attempt.url().origin());
        if is_same && attempt.previous().len() <= 10 { attempt.follow() } else { attempt.stop() }
    });
    // `Referer` would repeat the URL, whose query may hold a credential.
    let http = reqwest::Client::builder().connect_timeout(timeout).redirect(same_origin).referer(false);
    // A proxy can read plain http with its credentials, which is permitted to the server alone, so only https uses one.
    let http = match proxy()? {
        Some(proxy) => http.no_proxy().proxy(proxy),
        None => http.no_proxy(),
    };
    // Preferred if both backends are enabled, because it is not the default.
    #[cfg(feature = "native-tls")]
    let http = http.tls_backend_native();
    http.build().map_err(|error| Error::builder("cannot set up TLS", Some(error)))
}

/// Returns the environment's proxy for https.
fn proxy() -> Result<Option<Proxy>, Error> {
    let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let mut set = names.into_iter().filter_map(|name| Some((name, env::var(name).ok().filter(|url| !url.is_empty())?)));
    let Some((name, url)) = set.next() else { return Ok(None) };
    // The URL may hold a password, so the error does not show it.
    let proxy = Proxy::https(url).map_err(|_| Error::builder(format!("`{name}` is not the URL of a proxy"), None))?;
    Ok(Some(proxy.no_proxy(NoProxy::from_env())))
}

/// Shows the names of secrets, not the secrets.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ClientBuilder")
            .field("servers", &self.servers.len())
            .field("secrets", &self.secrets.keys().collect::<Vec<_>>())
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("retry", &self.retry)
            .field("rate_limits", &self.rate_limits)
            .field("body_cap", &self.body_cap)
            .field("strict", &self.strict)
            .field("check_bounds", &self.check_bounds)
            .finish_non_exhaustive()
    }
}
