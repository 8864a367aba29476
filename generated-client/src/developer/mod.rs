// Written by `cargo xtask regen`; changes are lost.

//! Developer Tools, version `1.0.0`.
//!
//! Developer side of Altegio: applications in the marketplace, webhooks, telephony, and lists of countries, cities and business types.
//!
//! A webhook is a `POST` request to the URLs in the webhook settings of a location, about 5 seconds after a change. Its sender expects a
//! response with a status of 2xx within 15 seconds, and does not retry. Webhooks are not signed. Most operations need the partner token.
//! The rate limit for one address is 200 requests a minute and 5 a second.
//!
//! Default rate limits: 200 requests per minute and 5 requests per second. `ClientBuilder::rate_limits` replaces them.

#![cfg_attr(not(docsrs), cfg(any(
    feature = "developer-marketplace",
    feature = "developer-webhooks",
    feature = "developer-voip",
    feature = "developer-dictionaries",
)))]

use crate::runtime::{Client, Envelope, RateLimit};

#[cfg(feature = "developer-marketplace")]
pub mod marketplace;
#[cfg(feature = "developer-webhooks")]
pub mod webhooks;
#[cfg(feature = "developer-voip")]
pub mod voip;
#[cfg(feature = "developer-dictionaries")]
pub mod dictionaries;
#[allow(dead_code)]
mod bounds;
#[cfg_attr(not(feature = "developer"), allow(dead_code))]
mod security;
mod servers;
pub mod types;

pub use servers::Server;
#[cfg(feature = "developer-webhooks")]
pub use types::Webhook;

/// Developer Tools
#[derive(Debug, Clone, Copy)]
pub struct Api<'c> {
    #[cfg_attr(not(feature = "developer"), allow(dead_code))]
    client: &'c Client,
}

impl Client {
    /// Developer Tools
    pub fn developer(&self) -> Api<'_> {
        Api { client: self }
    }
}

impl<'c> Api<'c> {
    /// Applications in the marketplace: their locations, subscription plans, installation and payments
    #[cfg(feature = "developer-marketplace")]
    pub fn marketplace(&self) -> marketplace::Marketplace<'c> {
        marketplace::Marketplace::new(self.client)
    }

    /// Webhook settings of a location, and the webhooks that it sends
    #[cfg(feature = "developer-webhooks")]
    pub fn webhooks(&self) -> webhooks::Webhooks<'c> {
        webhooks::Webhooks::new(self.client)
    }

    /// Telephony: incoming calls, finished calls and call history
    #[cfg(feature = "developer-voip")]
    pub fn voip(&self) -> voip::Voip<'c> {
        voip::Voip::new(self.client)
    }

    /// Countries, cities and business types
    #[cfg(feature = "developer-dictionaries")]
    pub fn dictionaries(&self) -> dictionaries::Dictionaries<'c> {
        dictionaries::Dictionaries::new(self.client)
    }
}

/// Decodes and serializes bodies by the ids of their operations, for tools and tests.
#[cfg(feature = "dispatch")]
pub fn dispatch() -> crate::runtime::dispatch::Dispatch {
    static GROUPS: &[&[crate::runtime::dispatch::Row]] = &[
        #[cfg(feature = "developer-marketplace")]
        marketplace::dispatch::ROWS,
        #[cfg(feature = "developer-webhooks")]
        webhooks::dispatch::ROWS,
        #[cfg(feature = "developer-voip")]
        voip::dispatch::ROWS,
        #[cfg(feature = "developer-dictionaries")]
        dictionaries::dispatch::ROWS,
    ];
    crate::runtime::dispatch::Dispatch::new(GROUPS)
}

#[cfg_attr(not(feature = "developer"), allow(dead_code))]
static ENVELOPE: Envelope = Envelope {
    success: Some("success"),
    data: "data",
    meta: Some("meta"),
    json_api: None,
};

#[cfg_attr(not(feature = "developer"), allow(dead_code))]
const RATE_LIMITS: &[RateLimit] = &[
    RateLimit::per_minute(200),
    RateLimit::per_second(5),
];
