//! The one function that sends: a request in, whatever the server answered out. Not generic, so that it is compiled once.
//!
//! It knows nothing of what an answer means, only whether it is a success.

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::request::Request;
use super::trace::Trace;
use super::url;
use crate::runtime::auth::credentials::{Credentials, Held, credentials, uses};
use crate::runtime::client::Client;
use crate::runtime::encode::parameter::{self, Escape};
use crate::runtime::error::Error;
use crate::runtime::http::base_url;
use crate::runtime::http::received::Received;
use crate::runtime::http::transport::TooLarge;
use crate::runtime::operation::descriptor::{Operation, ParameterPlace};
use crate::runtime::retry;

pub(crate) async fn send(client: &Client, request: Box<Request>) -> Result<Received, Error> {
    let policy = request.retry.as_ref().unwrap_or(client.retry());
    let trace = Trace::new(request.operation);
    let again = || request.is_whole();
    let attempts = retry::repeat(policy, request.operation, again, |made| {
        trace.attempt(made);
        attempt(client, &request)
    });
    trace.follow(attempts).await
}

/// One exchange with the server, and another where the first was refused for a secret that could be renewed.
async fn attempt(client: &Client, request: &Request) -> Result<Received, Error> {
    let fixed = client.secrets();
    let Some(renewal) = client.renewal() else { return exchange(client, request, Held { fixed, renewed: None }).await };
    let known = renewal.known().await;
    let secrets = Held { fixed, renewed: Some((renewal.name, &known.value)) };
    let answer = exchange(client, request, secrets).await;
    let refused = answer.as_ref().is_err_and(Error::is_unauthorized);
    let renewed = refused && uses(request.operation, secrets, renewal.name) && renewal.renew(&known).await?;
    // What cannot be sent again has been answered; the next call has the new secret.
    if renewed && request.is_whole() {
        let known = renewal.known().await;
        return exchange(client, request, Held { fixed, renewed: Some((renewal.name, &known.value)) }).await;
    }
    answer
}

/// One exchange with the server.
async fn exchange(client: &Client, request: &Request, secrets: Held<'_>) -> Result<Received, Error> {
    let operation = request.operation;
    let limit = client.body_cap();
    let body = request.body.as_ref().map(|body| &body.content);
    let mut request = prepare(client, request, secrets)?;
    if let Some(body) = body {
        let body =
            body.open().await.map_err(|why| Error::invalid(operation, "body", format!("cannot be sent: {why}")))?;
        *request.body_mut() = Some(body);
    }
    client.limiter().permit().await;
    let sent = client.http().execute(request);
    let mut answer = sent.await.map_err(|error| Error::transport(operation, error))?;
    let (status, headers) = (answer.status(), std::mem::take(answer.headers_mut()));
    let body = read(operation, answer, limit).await?;
    let received = Received { operation, strict: client.is_strict(), status, headers, body };
    if status.is_success() { Ok(received) } else { Err(received.refusal()) }
}

/// Everything but the body.
fn prepare(client: &Client, request: &Request, secrets: Held<'_>) -> Result<reqwest::Request, Error> {
    let operation = request.operation;
    if let Some((subject, why)) = &request.invalid {
        return Err(Error::invalid(operation, subject, why));
    }
    check(client, request)?;
    // The server of a client was checked when that was built.
    let base = match client.server() {
        Some(base) => base,
        None => {
            let checked = base_url::check(operation.base, client.allows_http());
            checked.map_err(|why| Error::invalid(operation, "server", why))?;
            operation.base
        }
    };
    let credentials = credentials(operation, secrets)?;
    let url = url::build(base, request, &credentials.query)?;
    let method = reqwest::Method::from_bytes(operation.method.as_str().as_bytes())
        .map_err(|_| Error::invalid(operation, "method", "is not a method of HTTP"))?;

    let mut prepared = reqwest::Request::new(method, url);
    *prepared.headers_mut() = headers(client, request, credentials)?;
    *prepared.timeout_mut() = Some(request.timeout.unwrap_or(client.timeout()));
    Ok(prepared)
}

/// What a required parameter needs, and, unless the client leaves it to the server, what the document allows.
fn check(client: &Client, request: &Request) -> Result<(), Error> {
    let operation = request.operation;
    for required in operation.parameters.iter().filter(|parameter| parameter.required) {
        if !request.parameters().any(|(parameter, _)| std::ptr::eq(parameter, required)) {
            return Err(Error::invalid(operation, required.name, "has no value, and the operation needs it"));
        }
    }
    match request.broken().filter(|_| client.checks_bounds()) {
        Some((subject, why)) => Err(Error::invalid(operation, subject, why)),
        None => Ok(()),
    }
}

fn headers(client: &Client, request: &Request, credentials: Credentials) -> Result<HeaderMap, Error> {
    let operation = request.operation;
    let mut headers = HeaderMap::new();
    let mut cookies = Vec::new();
    let accept = if operation.accept.is_empty() { "*/*" } else { operation.accept };
    for (name, value) in [("Accept", Some(accept)), ("Content-Type", operation.content_type)] {
        let Some(value) = value else { continue };
        let (key, value) = header(name, value).map_err(|why| Error::invalid(operation, name, why))?;
        headers.insert(key, value);
    }
    headers.insert(USER_AGENT, client.user_agent().clone());
    for (parameter, value) in request.parameters() {
        let (name, style, explode) = (parameter.name, parameter.style, parameter.explode);
        let invalid = |why: String| Error::invalid(operation, name, why);
        match parameter.place {
            ParameterPlace::Path | ParameterPlace::Query => {}
            ParameterPlace::Cookie => {
                cookies.extend(parameter::spell(name, value, style, explode, "; ", Escape::All).map_err(invalid)?);
            }
            ParameterPlace::Header => {
                let text = parameter::spell(name, value, style, explode, ",", Escape::Nothing).map_err(invalid)?;
                let (key, text) = header(name, &text.unwrap_or_default()).map_err(invalid)?;
                headers.insert(key, text);
            }
        }
    }
    if let Some(body) = &request.body {
        headers.insert(
            CONTENT_TYPE,
            header("Content-Type", &body.media).map_err(|why| Error::invalid(operation, "body", why))?.1,
        );
    }
    headers.extend(credentials.headers);
    cookies.extend(credentials.cookies);
    if !cookies.is_empty() {
        let (key, mut value) =
            header(COOKIE.as_str(), &cookies.join("; ")).map_err(|why| Error::invalid(operation, "cookie", why))?;
        value.set_sensitive(true);
        headers.insert(key, value);
    }
    for (name, value) in &request.headers {
        headers.insert(name, value.clone());
    }
    Ok(headers)
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "is not the name of a header".to_owned())?;
    let value = HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| "holds a character that a header cannot carry".to_owned())?;
    Ok((name, value))
}

/// The body, as far as `limit` bytes.
async fn read(operation: &'static Operation, mut answer: reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let too_large = || Error::TooLarge(Box::new(TooLarge { operation: operation.id, limit }));
    let mut parts: Vec<Bytes> = Vec::new();
    let mut length = 0;
    while let Some(part) = answer.chunk().await.map_err(|error| Error::transport(operation, error))? {
        length += part.len();
        if length > limit {
            return Err(too_large());
        }
        parts.push(part);
    }
    Ok(match parts.len() {
        1 => parts.swap_remove(0),
        _ => parts.concat().into(),
    })
}
