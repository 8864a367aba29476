// Written by `cargo xtask regen`; changes are lost.

//! Business Management, version `2.0.0`.
//!
//! Newer part of the business side of Altegio, in the style of [JSON:API](<https://jsonapi.org>): services, products, team members,
//! appointments, events, clients, custom fields and tags of a location.
//!
//! A response has one resource or a list of resources in `data`, each with a `type`, an `id` and `attributes`. IDs are text. The
//! parameter `include` adds related resources to `included`; the `relationships` of a resource refer to them by type and ID. The
//! response to a failed request has an envelope instead, with `success: false`, a reason in `meta.message`, and messages by field
//! in `meta.errors`.
//!
//! The `Authorization` header of a request has the partner token and the token of a signed-in user.
//!
//! Default rate limits: 200 requests per minute and 5 requests per second. `ClientBuilder::rate_limits` replaces them.

#![cfg_attr(not(docsrs), cfg(any(
    feature = "v2-services",
    feature = "v2-products",
    feature = "v2-team_members",
    feature = "v2-appointments",
    feature = "v2-events",
    feature = "v2-booking_users",
    feature = "v2-custom_fields",
    feature = "v2-tags",
)))]

use crate::runtime::{Client, Envelope, JsonApi, RateLimit};

#[cfg(feature = "v2-services")]
pub mod services;
#[cfg(feature = "v2-products")]
pub mod products;
#[cfg(feature = "v2-team_members")]
pub mod team_members;
#[cfg(feature = "v2-appointments")]
pub mod appointments;
#[cfg(feature = "v2-events")]
pub mod events;
#[cfg(feature = "v2-booking_users")]
pub mod booking_users;
#[cfg(feature = "v2-custom_fields")]
pub mod custom_fields;
#[cfg(feature = "v2-tags")]
pub mod tags;
#[allow(dead_code)]
mod bounds;
#[cfg_attr(not(feature = "v2"), allow(dead_code))]
mod security;
mod servers;
pub mod types;

pub use servers::Server;

/// Business Management
#[derive(Debug, Clone, Copy)]
pub struct Api<'c> {
    #[cfg_attr(not(feature = "v2"), allow(dead_code))]
    client: &'c Client,
}

impl Client {
    /// Business Management
    pub fn v2(&self) -> Api<'_> {
        Api { client: self }
    }
}

impl<'c> Api<'c> {
    /// Services of a location, their categories, and services as they are booked
    #[cfg(feature = "v2-services")]
    pub fn services(&self) -> services::Services<'c> {
        services::Services::new(self.client)
    }

    /// Products that a location sells or uses up, their categories, units and stocks
    #[cfg(feature = "v2-products")]
    pub fn products(&self) -> products::Products<'c> {
        products::Products::new(self.client)
    }

    /// Team members, who perform the services, and their positions
    #[cfg(feature = "v2-team_members")]
    pub fn team_members(&self) -> team_members::TeamMembers<'c> {
        team_members::TeamMembers::new(self.client)
    }

    /// Appointments of a location, and resources that they occupy
    #[cfg(feature = "v2-appointments")]
    pub fn appointments(&self) -> appointments::Appointments<'c> {
        appointments::Appointments::new(self.client)
    }

    /// Group events and the appointments of clients with them
    #[cfg(feature = "v2-events")]
    pub fn events(&self) -> events::Events<'c> {
        events::Events::new(self.client)
    }

    /// Clients of a location, and statistics of their attendance
    #[cfg(feature = "v2-booking_users")]
    pub fn booking_users(&self) -> booking_users::BookingUsers<'c> {
        booking_users::BookingUsers::new(self.client)
    }

    /// Custom fields of clients and appointments
    #[cfg(feature = "v2-custom_fields")]
    pub fn custom_fields(&self) -> custom_fields::CustomFields<'c> {
        custom_fields::CustomFields::new(self.client)
    }

    /// Tags of clients, appointments and events
    #[cfg(feature = "v2-tags")]
    pub fn tags(&self) -> tags::Tags<'c> {
        tags::Tags::new(self.client)
    }
}

/// Decodes and serializes bodies by the ids of their operations, for tools and tests.
#[cfg(feature = "dispatch")]
pub fn dispatch() -> crate::runtime::dispatch::Dispatch {
    static GROUPS: &[&[crate::runtime::dispatch::Row]] = &[
        #[cfg(feature = "v2-services")]
        services::dispatch::ROWS,
        #[cfg(feature = "v2-products")]
        products::dispatch::ROWS,
        #[cfg(feature = "v2-team_members")]
        team_members::dispatch::ROWS,
        #[cfg(feature = "v2-appointments")]
        appointments::dispatch::ROWS,
        #[cfg(feature = "v2-events")]
        events::dispatch::ROWS,
        #[cfg(feature = "v2-booking_users")]
        booking_users::dispatch::ROWS,
        #[cfg(feature = "v2-custom_fields")]
        custom_fields::dispatch::ROWS,
        #[cfg(feature = "v2-tags")]
        tags::dispatch::ROWS,
    ];
    crate::runtime::dispatch::Dispatch::new(GROUPS)
}

#[cfg_attr(not(feature = "v2"), allow(dead_code))]
static ENVELOPE: Envelope = Envelope {
    success: Some("success"),
    data: "data",
    meta: Some("meta"),
    json_api: Some(
        &JsonApi {
            included: "included",
            links: "links",
            errors: "errors",
        },
    ),
};

#[cfg_attr(not(feature = "v2"), allow(dead_code))]
const RATE_LIMITS: &[RateLimit] = &[
    RateLimit::per_minute(200),
    RateLimit::per_second(5),
];
