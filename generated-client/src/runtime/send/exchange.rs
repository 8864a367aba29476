//! Sends a request and receives the response. It is not generic, so that it is compiled once.
//!
//! It knows nothing about the meaning of a response, only whether its status is a success.

use bytes::{Bytes, BytesMut};
use reqwest::header::{CONTENT_LENGTH, COOKIE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::request::Request;
use super::trace::Trace;
use super::url;
use crate::runtime::auth::credentials::{Credentials, Held, credentials, uses};
use crate::runtime::client::Client;
use crate::runtime::encode::body::Outgoing;
use crate::runtime::encode::parameter::{self, Escape};
use crate::runtime::error::Error;
use crate::runtime::http::base_url;
use crate::runtime::http::limiter::Permit;
use crate::runtime::http::received::Received;
use crate::runtime::http::transport::TooLarge;
use crate::runtime::operation::descriptor::{Operation, ParameterPlace};
use crate::runtime::retry;

/// Sends a request, with retries.
pub(crate) async fn send(client: &Client, request: Box<Request>) -> Result<Received, Error> {
    let policy = request.retry.as_ref().unwrap_or(client.retry());
    let trace = Trace::new(request.operation);
    let is_repeatable = || request.is_repeatable();
    let attempts = retry::repeat(policy, request.operation, is_repeatable, |attempts| {
        trace.attempt(attempts);
        attempt(client, &request)
    });
    trace.follow(attempts).await
}

/// Makes one attempt. If the server rejects a secret that can be renewed, renews it and sends the request again.
async fn attempt(client: &Client, request: &Request) -> Result<Received, Error> {
    let fixed = client.secrets();
    let Some(renewal) = client.renewal() else { return exchange(client, request, Held { fixed, renewed: None }).await };
    let current = renewal.current().await;
    let secrets = Held { fixed, renewed: Some((renewal.name, &current.value)) };
    let result = exchange(client, request, secrets).await;
    let rejected = result.as_ref().is_err_and(Error::is_unauthorized);
    let renewed = rejected && uses(request.operation, secrets, renewal.name) && renewal.renew(&current).await?;
    // A request that cannot be sent again fails; the next call uses the new secret.
    if renewed && request.is_repeatable() {
        let current = renewal.current().await;
        let result = exchange(client, request, Held { fixed, renewed: Some((renewal.name, &current.value)) }).await;
        if result.as_ref().is_err_and(Error::is_unauthorized) {
            renewal.refuse(&current);
        }
        return result;
    }
    result
}

/// Sends the request once.
async fn exchange(client: &Client, request: &Request, secrets: Held<'_>) -> Result<Received, Error> {
    let operation = request.operation;
    let limit = client.body_cap();
    let body = request.body.as_ref().map(|body| &body.content);
    let mut request = prepare(client, request, secrets)?;
    let body = match body {
        Some(body) => {
            body.open().await.map_err(|why| Error::invalid(operation, "body", format!("cannot be sent: {why}")))?
        }
        None => Outgoing::empty(),
    };
    let permit = client.limiter().permit(operation.rate_limits).await;
    *request.body_mut() = body.start(permit.as_ref().map(Permit::departure));
    let sent = client.http().execute(request);
    let mut response = sent.await.map_err(|error| Error::transport(operation, error))?;
    drop(permit);
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let body = read(operation, response, limit).await?;
    let received = Received::new(operation, client.is_strict(), status, headers, body);
    if status.is_success() { Ok(received) } else { Err(received.refusal()) }
}

/// Builds everything except the body.
fn prepare(client: &Client, request: &Request, secrets: Held<'_>) -> Result<reqwest::Request, Error> {
    let operation = request.operation;
    if let Some((subject, why)) = &request.invalid {
        return Err(Error::invalid(operation, subject, why));
    }
    check(client, request)?;
    // `build` has checked the servers of the client.
    let base = match client.server(operation) {
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
        .map_err(|_| Error::invalid(operation, "method", "is not a valid HTTP method"))?;

    let mut prepared = reqwest::Request::new(method, url);
    *prepared.headers_mut() = headers(client, request, credentials)?;
    *prepared.timeout_mut() = Some(request.timeout.unwrap_or(client.timeout()));
    Ok(prepared)
}

/// Checks that required parameters are set, and unless the client turns it off, that values are within bounds.
fn check(client: &Client, request: &Request) -> Result<(), Error> {
    let operation = request.operation;
    for required in operation.parameters.iter().filter(|parameter| parameter.required) {
        if !request.parameters().any(|(parameter, _)| std::ptr::eq(parameter, required)) {
            return Err(Error::invalid(operation, required.name, "is required but is not set"));
        }
    }
    match request.violation().filter(|_| client.checks_bounds()) {
        Some((subject, why)) => Err(Error::invalid(operation, subject, why)),
        None => Ok(()),
    }
}

/// Builds the headers.
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
    match &request.body {
        Some(body) => {
            let (key, media) =
                header("Content-Type", &body.media).map_err(|why| Error::invalid(operation, "body", why))?;
            headers.insert(key, media);
        }
        // Servers expect a body of these methods, so its length is sent even if there is none (RFC 9110, 8.6).
        None if ["POST", "PUT", "PATCH"].contains(&operation.method.as_str()) => {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        None => {}
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

/// Builds one header.
fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "is not a valid header name".to_owned())?;
    let value = HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| "has a character that is not valid in a header".to_owned())?;
    Ok((name, value))
}

/// Reads the body into one buffer, up to `limit` bytes. A refusal that is longer is truncated, because its status matters more.
async fn read(operation: &'static Operation, mut response: reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let is_success = response.status().is_success();
    let mut body = BytesMut::new();
    while let Some(mut part) = response.chunk().await.map_err(|error| Error::transport(operation, error))? {
        let is_whole = part.len() <= limit - body.len();
        if !is_whole && is_success {
            return Err(Error::TooLarge(Box::new(TooLarge { operation: operation.id, limit })));
        }
        part.truncate(limit - body.len());
        if body.is_empty() {
            body = part.into();
        } else {
            body.extend_from_slice(&part);
        }
        if !is_whole {
            break;
        }
    }
    Ok(body.freeze())
}
