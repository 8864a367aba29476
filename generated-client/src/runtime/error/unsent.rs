//! Errors of calls for which nothing was sent.

use std::fmt::{self, Display};

use crate::runtime::redact::debug::Printable;

/// An error of building a client.
#[derive(Debug)]
pub struct BuilderError {
    pub(super) reason: String,
    pub(super) source: Option<reqwest::Error>,
}

impl Display for BuilderError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "cannot build the client: {}", self.reason)
    }
}

impl std::error::Error for BuilderError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}

/// A credential that an operation needs and the client does not have.
#[derive(Debug)]
pub struct MissingCredential {
    pub(crate) operation: &'static str,
    /// Names of the secrets of each alternative.
    pub(crate) needed: Vec<Vec<&'static str>>,
    pub(crate) missing: Vec<&'static str>,
}

impl MissingCredential {
    /// Returns the names of the missing secrets, for the first way in which the operation can be authorized.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }
}

impl Display for MissingCredential {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted =
            |names: &[&str], between| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(between);
        let needed: Vec<_> = self.needed.iter().map(|names| quoted(names, " and ")).collect();
        write!(out, "`{}` needs {}", Printable(self.operation), needed.join(", or "))?;
        write!(out, "; the client was built without {}", quoted(&self.missing, " and "))
    }
}

impl std::error::Error for MissingCredential {}

/// A request that cannot be serialized, or has a value that the document does not allow.
#[derive(Debug)]
pub struct InvalidRequest {
    pub(super) operation: &'static str,
    pub(super) subject: String,
    pub(super) reason: String,
}

impl InvalidRequest {
    /// Returns the name of the parameter in the document, a path in the body such as `services[0].duration`, or `body`.
    pub fn parameter(&self) -> &str {
        &self.subject
    }

    /// Returns the reason why the value is not valid.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl Display for InvalidRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [operation, subject, reason] = [self.operation, &self.subject, &self.reason].map(Printable);
        write!(out, "`{operation}` was not sent: `{subject}` {reason}")
    }
}

impl std::error::Error for InvalidRequest {}

/// A blocking call on a thread that cannot block.
#[derive(Debug)]
pub struct RuntimeError {
    pub(super) reason: String,
}

impl Display for RuntimeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "cannot block on this call: {}", self.reason)
    }
}

impl std::error::Error for RuntimeError {}
