//! The client: where calls go, with what secrets, and within which bounds. Cheap to clone; all clones share connections, and
//! so do clients that differ in a secret.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;

use super::auth::credentials::{self, Secrets};
use super::auth::renewal::Renewal;
use super::defaults::{Known, Unknown as _};
use super::error::Error;
use super::http::base_url::{self, BaseUrl};
use super::http::rate_limit::{Limiter, RateLimit};
use super::redact::secret::Secret;
use super::retry::RetryPolicy;

/// A client of the API. Clones are cheap and share connections.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Settings>,
    secrets: Arc<Secrets>,
    /// The secret that is not among the settings, because it changes.
    renewal: Option<Arc<Renewal>>,
}

struct Settings {
    http: reqwest::Client,
    server: Option<BaseUrl>,
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
    /// A builder with nothing set but defaults.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The same client with another secret under this name, which is not fetched anew.
    pub(crate) fn replacing(&self, name: &str, value: impl Into<Secret>) -> Result<Self, Error> {
        let value = value.into();
        credentials::check(name, &value)?;
        let renewal = self.renewal.clone().filter(|renewal| renewal.name != name);
        let mut secrets = Secrets::clone(&self.secrets);
        secrets.insert(name.to_owned(), value);
        Ok(Self { inner: self.inner.clone(), secrets: Arc::new(secrets), renewal })
    }

    /// The same client with a further secret, fetched anew when the server refuses it.
    pub(crate) fn renewing(&self, renewal: Arc<Renewal>) -> Self {
        Self { renewal: Some(renewal), ..self.clone() }
    }

    /// The same client without a secret that changes.
    pub(crate) fn steady(&self) -> Self {
        Self { renewal: None, ..self.clone() }
    }

    pub(crate) fn renewal(&self) -> Option<&Renewal> {
        self.renewal.as_deref()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    /// The server that the user chose, if any.
    pub(crate) fn server(&self) -> Option<&str> {
        self.inner.server.as_ref().map(BaseUrl::as_str)
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

/// Names of secrets, not the secrets.
impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &*self.inner;
        out.debug_struct("Client")
            .field("server", &settings.server)
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

/// Makes a [`Client`].
#[must_use = "a builder does nothing until it is built"]
#[derive(Clone)]
pub struct ClientBuilder {
    http: Option<reqwest::Client>,
    server: Option<BaseUrl>,
    secrets: Secrets,
    timeout: Duration,
    retry: RetryPolicy,
    rate_limits: Vec<RateLimit>,
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
            server: None,
            secrets: Secrets::new(),
            timeout: Duration::from_secs(30),
            retry: RetryPolicy::default(),
            rate_limits: Known::RATE_LIMITS.to_vec(),
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
    /// Gives the client a secret by its name, such as one of those that an operation's documentation says it needs.
    pub fn secret(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.secrets.insert(name.into(), value.into().into());
        self
    }

    /// Where calls go, in place of the document's first server.
    pub fn server(mut self, server: impl Into<BaseUrl>) -> Self {
        self.server = Some(server.into());
        self
    }

    /// Within this time the whole answer to an attempt must be there; 30 seconds unless set.
    ///
    /// What is waited between attempts does not count.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Whether and when calls are made again that failed; three attempts at most unless set.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How fast is sent, in place of the API's own limits where they are known; with none, as fast as is called.
    ///
    /// A request waits until all of them let it pass, in the order of calling; so does each further attempt. All clones
    /// of the client are counted together. The wait is no part of [`timeout`](Self::timeout).
    pub fn rate_limits(mut self, limits: impl IntoIterator<Item = RateLimit>) -> Self {
        self.rate_limits = limits.into_iter().collect();
        self
    }

    /// Within this time the connection must stand; 10 seconds unless set. Of no effect with [`http`](Self::http).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// What the client calls itself; name and version of this crate unless set.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// How many bytes of an answer are taken, decompressed; 64 MiB unless set.
    pub fn body_cap(mut self, bytes: usize) -> Self {
        self.body_cap = bytes;
        self
    }

    /// Sends through this client, for proxies, certificates or a shared pool.
    ///
    /// It must not follow redirects to other hosts: it would take credentials in custom headers along.
    pub fn http(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Holds the server to the document: values of the wrong type in an answer are errors.
    ///
    /// Off unless set: `"12"` is read as 12 where an integer is documented.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Whether arguments and bodies are held to the document's bounds before anything is sent: ranges, steps, lengths, and
    /// counts of items. What breaks one is an [`Error::InvalidRequest`].
    ///
    /// On unless set to false, where the server judges.
    pub fn check_bounds(mut self, check: bool) -> Self {
        self.check_bounds = check;
        self
    }

    /// Permits plain http, which sends credentials in clear, to other machines too.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`Error::Builder`] where the server is not a plain http(s) URL, where it is plain http elsewhere than on this
    /// machine, where a secret is empty or has control characters, or where TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        if let Some(server) = &self.server {
            base_url::check(server.as_str(), self.allow_http)
                .map_err(|why| Error::builder(format!("the server's URL {why}"), None))?;
        }
        if self.rate_limits.iter().any(RateLimit::is_closed) {
            return Err(Error::builder("a rate limit of no requests lets nothing pass", None));
        }
        for (name, secret) in &self.secrets {
            credentials::check(name, secret)?;
        }
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| Error::builder("the user agent has a character that a header cannot carry", None))?;
        let http = match self.http {
            Some(http) => http,
            None => connect(self.connect_timeout)?,
        };
        let Self { server, secrets, timeout, retry, rate_limits, body_cap, strict, check_bounds, allow_http, .. } =
            self;
        let limiter = Limiter::new(rate_limits);
        let settings =
            Settings { http, server, timeout, retry, limiter, body_cap, user_agent, strict, check_bounds, allow_http };
        Ok(Client { inner: Arc::new(settings), secrets: Arc::new(secrets), renewal: None })
    }
}

fn connect(timeout: Duration) -> Result<reqwest::Client, Error> {
    // A redirect to another origin would take custom credential headers along; it is answered as it stands instead.
    let stay = Policy::custom(|attempt| {
        let stays = attempt.previous().last().is_some_and(|from| from.origin() == attempt.url().origin());
        if stays && attempt.previous().len() <= 10 { attempt.follow() } else { attempt.stop() }
    });
    // `Referer` would repeat the URL, whose query may hold a credential.
    let http = reqwest::Client::builder().connect_timeout(timeout).redirect(stay).referer(false);
    // Where both are there, since somebody asked for this one.
    #[cfg(feature = "native-tls")]
    let http = http.tls_backend_native();
    http.build().map_err(|error| Error::builder("TLS cannot be set up", Some(error)))
}

/// Names of secrets, not the secrets.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ClientBuilder")
            .field("server", &self.server.as_ref().map(|_| ".."))
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
