//! Downloads a file, if it changed since the last time. Limits redirects, time and size.

use std::io::{ErrorKind, Read as _};
use std::thread;
use std::time::Duration;

use anyhow::{Error, anyhow};
use ureq::http::{Response, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};
use url::Url;

use super::address::{hop, is_here};
use super::progress::Progress;

/// The largest size: twenty times that of the largest known document.
pub(super) const CAP: u64 = 32 * 1024 * 1024;
const REDIRECTS: usize = 5;
const CONNECT: Duration = Duration::from_secs(15);
/// The longest `Retry-After` that is followed.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub(super) struct Request {
    pub(super) url: Url,
    /// The hosts that it may redirect to.
    pub(super) hosts: Vec<String>,
    /// The validators of the last response.
    pub(super) marks: Marks,
    pub(super) timeout: Duration,
    pub(super) retries: u32,
}

/// The validators of a response, by which a server tells that it has not changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
}

#[derive(Debug)]
pub(super) enum Fetched {
    Unchanged,
    Bytes { bytes: Vec<u8>, marks: Marks },
}

/// Why an attempt failed, and whether a retry may succeed.
enum Failure {
    Final(Error),
    /// With the delay that the server asks for.
    Passing(Error, Option<Duration>),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Final(error)
    }
}

/// Downloads, and retries if the network or the server fails.
pub(super) fn fetch(request: &Request) -> Result<Fetched, Error> {
    eprintln!("downloading {}", request.url);
    let mut pause = Duration::from_millis(500);
    for left in (0..=request.retries).rev() {
        let (error, wait) = match attempt(request) {
            Ok(answer) => return Ok(answer),
            Err(Failure::Final(error)) => return Err(error),
            Err(Failure::Passing(error, wait)) => (error, wait.unwrap_or(pause).min(PATIENCE)),
        };
        if left == 0 {
            return Err(error);
        }
        eprintln!("{error}; retrying in {} s, {left} left", wait.as_secs_f32());
        thread::sleep(wait);
        pause *= 2;
    }
    // Not reached: the last round returns.
    Err(anyhow!("{}: no attempt was made", request.url))
}

fn attempt(request: &Request) -> Result<Fetched, Failure> {
    let mut url = request.url.clone();
    for _ in 0..=REDIRECTS {
        let response = send(&url, request).map_err(|error| unreachable(&url, &error))?;
        let status = response.status();
        match status.as_u16() {
            200 => return receive(&url, response),
            304 if request.marks != Marks::default() => return Ok(Fetched::Unchanged),
            301 | 302 | 303 | 307 | 308 => {
                let location = text(&response, &header::LOCATION).unwrap_or_default();
                url = hop(&url, &location, &request.hosts)?;
            }
            code => {
                let error = anyhow!("{url}: the server returned {status}; expected the document");
                let passing = matches!(code, 408 | 425 | 429 | 500 | 502 | 503 | 504);
                let wait = text(&response, &header::RETRY_AFTER).and_then(|seconds| seconds.parse().ok());
                return Err(if passing {
                    Failure::Passing(error, wait.map(Duration::from_secs))
                } else {
                    Failure::Final(error)
                });
            }
        }
    }
    Err(anyhow!("{}: more than {REDIRECTS} redirects", request.url).into())
}

fn send(url: &Url, request: &Request) -> Result<Response<Body>, ureq::Error> {
    let mut config = Agent::config_builder()
        .http_status_as_error(false)
        // Followed above, where each one is checked.
        .max_redirects(0)
        .timeout_global(Some(request.timeout))
        .timeout_connect(Some(CONNECT.min(request.timeout)))
        .user_agent(concat!("cargo-xtask/", env!("CARGO_PKG_VERSION")))
        .accept("application/yaml, application/json, */*;q=0.5")
        .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build());
    if is_here(url) {
        config = config.proxy(None);
    }
    let mut get = config.build().new_agent().get(url.as_str());
    if let Some(etag) = &request.marks.etag {
        get = get.header(header::IF_NONE_MATCH, etag);
    }
    if let Some(date) = &request.marks.last_modified {
        get = get.header(header::IF_MODIFIED_SINCE, date);
    }
    get.call()
}

fn receive(url: &Url, response: Response<Body>) -> Result<Fetched, Failure> {
    let marks = Marks { etag: text(&response, &header::ETAG), last_modified: text(&response, &header::LAST_MODIFIED) };
    let total = text(&response, &header::CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    if total.is_some_and(|total| total > CAP) {
        return Err(too_large(url).into());
    }
    let packed = response.headers().contains_key(header::CONTENT_ENCODING);
    let mut progress = Progress::new(total.filter(|_| !packed));
    // Reads one byte more than allowed, to notice that it is too large.
    let mut body = response.into_body().into_with_config().limit(u64::MAX).reader().take(CAP + 1);
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match body.read(&mut buffer) {
            Ok(0) => break,
            // `read` returns at most the size of the buffer.
            Ok(count) => bytes.extend(buffer.iter().take(count)),
            Err(error) => return Err(broken_off(url, bytes.len(), total.filter(|_| !packed), error)),
        }
        progress.at(bytes.len() as u64);
    }
    if bytes.len() as u64 > CAP {
        return Err(too_large(url).into());
    }
    drop(progress);
    eprintln!("received {} bytes", bytes.len());
    Ok(Fetched::Bytes { bytes, marks })
}

fn text<T>(response: &Response<T>, name: &header::HeaderName) -> Option<String> {
    response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

fn too_large(url: &Url) -> Error {
    anyhow!("{url}: larger than {} MB; expected an OpenAPI document", CAP / 1024 / 1024)
}

fn unreachable(url: &Url, error: &ureq::Error) -> Failure {
    match error {
        ureq::Error::Timeout(_) => Failure::Passing(anyhow!("{url}: timed out; see `--timeout`"), None),
        ureq::Error::Io(error) => Failure::Passing(anyhow!("{url}: {error}"), None),
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => Failure::Passing(anyhow!("{url}: {error}"), None),
        error => Failure::Final(anyhow!("{url}: {error}")),
    }
}

/// The error of a body that ended or stalled before it was complete.
fn broken_off(url: &Url, bytes: usize, total: Option<u64>, error: std::io::Error) -> Failure {
    let whole = total.map_or_else(String::new, |total| format!(" of {total}"));
    let why = match ureq::Error::from(error) {
        ureq::Error::Timeout(_) => "timed out; see `--timeout`".to_owned(),
        ureq::Error::Io(error) if error.kind() == ErrorKind::UnexpectedEof => {
            "the server closed the connection".to_owned()
        }
        error => error.to_string(),
    };
    Failure::Passing(anyhow!("{url}: failed after {bytes}{whole} bytes: {why}"), None)
}
