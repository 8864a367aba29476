//! A small API with every construct of generated code, in the form that the generator writes.

mod bounds;
#[cfg(feature = "dispatch")]
pub(super) mod dispatch;
pub(super) mod pets;
pub(super) mod security;
pub(super) mod shop;
pub(super) mod types;
#[cfg_attr(not(feature = "authentication"), allow(dead_code, reason = "tests of signing in need more of it"))]
pub(super) mod visits;

use crate::Client;
use crate::runtime::{BaseUrl, Envelope, Method, Operation};

static ENVELOPE: Envelope = Envelope { success: Some("success"), data: "data", meta: Some("meta"), json_api: None };

#[derive(Debug, Clone, Copy)]
pub(super) struct Api<'c> {
    client: &'c Client,
}

impl Client {
    pub(super) fn sample(&self) -> Api<'_> {
        Api { client: self }
    }
}

impl<'c> Api<'c> {
    pub(super) fn pets(&self) -> pets::Pets<'c> {
        pets::Pets::new(self.client)
    }

    pub(super) fn shop(&self) -> shop::Shop<'c> {
        shop::Shop::new(self.client)
    }

    pub(super) fn visits(&self) -> visits::Visits<'c> {
        visits::Visits::new(self.client)
    }
}

#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Server {
    #[default]
    Production,
    Region {
        region: String,
    },
}

impl Server {
    pub(super) fn url(&self) -> String {
        match self {
            Self::Production => "https://api.example.com/v1".to_owned(),
            Self::Region { region } => format!("https://{region}.example.com/v1"),
        }
    }
}

impl From<Server> for BaseUrl {
    fn from(server: Server) -> Self {
        BaseUrl::of("sample", server.url())
    }
}

pub(super) static NOTHING: Operation = Operation {
    id: "nothing",
    method: Method::Options,
    safe: false,
    path: "/",
    document: "sample",
    base: "https://api.example.com/v1",
    own_server: false,
    parameters: &[],
    security: &[],
    accept: "",
    content_type: None,
    envelope: None,
    rate_limits: &[],
};
