//! Servers and rate limits.

#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// `UpperCamelCase`, unique among the servers: made of the description, or `Server1`.
    pub name: String,
    /// May contain `{variable}`.
    pub url: String,
    pub description: String,
    pub variables: Vec<Variable>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Variable {
    pub wire: String,
    pub name: String,
    pub default: String,
    pub values: Vec<String>,
    pub description: String,
}

/// A limit for the number of requests in any interval of a given length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// At least 1.
    pub requests: u32,
    /// Length of the interval, at least 1.
    pub seconds: u32,
}
