//! Builds the credentials of a request from the operation and the client's secrets.
//!
//! Intermediate texts are wiped from memory. The request itself is in buffers of the HTTP client, which are not wiped.

use std::collections::BTreeMap;

use crate::runtime::encode::parameter::Escape;
use crate::runtime::error::Error;
use crate::runtime::error::unsent::MissingCredential;
use crate::runtime::operation::descriptor::{Operation, Place, Scheme, Spelling};
use crate::runtime::redact::secret::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{HeaderName, HeaderValue};
use secrecy::zeroize::Zeroizing;

/// Secrets by name.
pub(crate) type Secrets = BTreeMap<String, Secret>;

/// The secrets of a call: the secrets of the client, one of which may be replaced by a renewed secret.
#[derive(Clone, Copy)]
pub(crate) struct Held<'s> {
    pub(crate) fixed: &'s Secrets,
    pub(crate) renewed: Option<(&'static str, &'s Secret)>,
}

impl Held<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        let renewed = self.renewed.filter(|(renewed, _)| *renewed == name).map(|(_, secret)| secret);
        renewed.or_else(|| self.fixed.get(name)).map(Secret::expose)
    }
}

/// Checks that a secret can be sent as a credential.
pub(crate) fn check(name: &str, secret: &Secret) -> Result<(), Error> {
    let why = match secret.expose() {
        "" => "is empty",
        text if text.contains(char::is_control) => "has a control character, such as a line break",
        _ => return Ok(()),
    };
    Err(Error::builder(format!("secret `{name}` {why}"), None))
}

/// The credentials of a request. It has no `Debug`, because it holds secrets.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// Percent-encoded `name=value` pairs.
    pub(crate) query: Vec<String>,
    pub(crate) cookies: Vec<String>,
}

/// Builds the first alternative for which the client has all secrets. An alternative without credentials is used last, so that a
/// client with secrets does not make anonymous calls.
pub(crate) fn credentials(operation: &'static Operation, secrets: Held<'_>) -> Result<Credentials, Error> {
    match choose(operation, secrets) {
        Some(schemes) => build(operation, schemes, secrets),
        None if operation.security.is_empty() => Ok(Credentials::default()),
        None => Err(missing(operation, secrets)),
    }
}

/// Returns whether the credentials of the operation contain this secret.
pub(crate) fn uses(operation: &Operation, secrets: Held<'_>, name: &str) -> bool {
    choose(operation, secrets).is_some_and(|schemes| needed(schemes).contains(&name))
}

fn choose(operation: &Operation, secrets: Held<'_>) -> Option<&'static [&'static Scheme]> {
    let fits = |schemes: &&[&Scheme]| needed(schemes).iter().all(|name| secrets.get(name).is_some());
    let mut alternatives = operation.security.iter().copied();
    let chosen = alternatives.clone().filter(|schemes| !schemes.is_empty()).find(fits);
    chosen.or_else(|| alternatives.find(|schemes| schemes.is_empty()))
}

fn missing(operation: &'static Operation, secrets: Held<'_>) -> Error {
    let needed: Vec<_> = operation.security.iter().map(|schemes| needed(schemes)).collect();
    let first = needed.first().into_iter().flatten().copied();
    let missing = first.filter(|name| secrets.get(name).is_none()).collect();
    Error::MissingCredential(Box::new(MissingCredential { operation: operation.id, needed, missing }))
}

/// Returns the names of the secrets, without duplicates.
fn needed(schemes: &[&Scheme]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for name in schemes.iter().flat_map(|scheme| scheme.spelling.iter().flat_map(Spelling::secrets)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn build(operation: &'static Operation, schemes: &[&Scheme], secrets: Held<'_>) -> Result<Credentials, Error> {
    let mut headers: Vec<(&str, Vec<Zeroizing<String>>)> = Vec::new();
    let mut credentials = Credentials::default();
    for scheme in schemes {
        let value = value(scheme, secrets);
        let pair = |value: &str| format!("{}={}", Escape::All.apply(scheme.key), Escape::All.apply(value));
        match scheme.place {
            Place::Query => credentials.query.push(pair(&value)),
            Place::Cookie => credentials.cookies.push(pair(&value)),
            Place::Header => match headers.iter_mut().find(|(key, _)| key.eq_ignore_ascii_case(scheme.key)) {
                Some((_, values)) if values.contains(&value) => {}
                Some((_, values)) => values.push(value),
                None => headers.push((scheme.key, vec![value])),
            },
        }
    }
    for (key, values) in headers {
        let name = HeaderName::from_bytes(key.as_bytes());
        let value = HeaderValue::from_bytes(join(&values, ", ").as_bytes());
        let (Ok(name), Ok(mut value)) = (name, value) else {
            return Err(Error::invalid(
                operation,
                key,
                "has a credential with a character that is not valid in a header",
            ));
        };
        value.set_sensitive(true);
        credentials.headers.push((name, value));
    }
    Ok(credentials)
}

/// Returns the value of one scheme. If several schemes use one header, their values are joined to a list.
fn value(scheme: &Scheme, secrets: Held<'_>) -> Zeroizing<String> {
    let secret = |name: &str| secrets.get(name).unwrap_or_default();
    let parts = scheme.spelling.iter().map(|part| match part {
        Spelling::Literal(text) => Zeroizing::new((*text).to_owned()),
        Spelling::Secret(name) => Zeroizing::new(secret(name).to_owned()),
        Spelling::Basic(user, password) => {
            let pair = Zeroizing::new(format!("{}:{}", secret(user), secret(password)));
            Zeroizing::new(STANDARD.encode(pair.as_bytes()))
        }
    });
    let parts: Vec<_> = parts.collect();
    join(&parts, "")
}

/// Joins texts in one allocation, because a reallocation would leave a copy that is not wiped.
fn join(parts: &[Zeroizing<String>], between: &str) -> Zeroizing<String> {
    let length = parts.iter().map(|part| part.len() + between.len()).sum();
    let mut joined = Zeroizing::new(String::with_capacity(length));
    for (index, part) in parts.iter().enumerate() {
        joined.push_str(if index == 0 { "" } else { between });
        joined.push_str(part);
    }
    joined
}
