// Written by `cargo xtask regen`; changes are lost.

//! Online Booking, version `1.0.0`.
//!
//! Client side of Altegio: services, team members and times that can be booked, bookings, and sign-in of clients.
//!
//! Most operations need only the partner token. Clients sign in with a phone number and an SMS code, or with login and password; their
//! token is needed to change a booking and to read their data. Responses have an envelope of `success`, `data` and `meta`, except in a few operations,
//! such as sign-in, that return their data directly. The rate limit for one address is 200 requests a minute and 5 a second.
//!
//! Default rate limits: 200 requests per minute and 5 requests per second. `ClientBuilder::rate_limits` replaces them.

#![cfg_attr(not(docsrs), cfg(any(
    feature = "booking-authentication",
    feature = "booking-online_booking",
    feature = "booking-personal_account",
)))]

use crate::runtime::{Client, Envelope, RateLimit};

#[cfg(feature = "booking-authentication")]
pub mod authentication;
#[cfg(feature = "booking-online_booking")]
pub mod online_booking;
#[cfg(feature = "booking-personal_account")]
pub mod personal_account;
#[cfg_attr(not(feature = "booking"), allow(dead_code))]
mod security;
mod servers;
pub mod types;

pub use servers::Server;

/// Online Booking
#[derive(Debug, Clone, Copy)]
pub struct Api<'c> {
    #[cfg_attr(not(feature = "booking"), allow(dead_code))]
    client: &'c Client,
}

impl Client {
    /// Online Booking
    pub fn booking(&self) -> Api<'_> {
        Api { client: self }
    }
}

impl<'c> Api<'c> {
    /// Sign-in of clients, with a phone number and an SMS code or with login and password
    #[cfg(feature = "booking-authentication")]
    pub fn authentication(&self) -> authentication::Authentication<'c> {
        authentication::Authentication::new(self.client)
    }

    /// Booking forms; services, team members, dates and times that can be booked; bookings
    #[cfg(feature = "booking-online_booking")]
    pub fn online_booking(&self) -> online_booking::OnlineBooking<'c> {
        online_booking::OnlineBooking::new(self.client)
    }

    /// A client's own account: data, bookings and feedback
    #[cfg(feature = "booking-personal_account")]
    pub fn personal_account(&self) -> personal_account::PersonalAccount<'c> {
        personal_account::PersonalAccount::new(self.client)
    }
}

/// Decodes and serializes bodies by the ids of their operations, for tools and tests.
#[cfg(feature = "dispatch")]
pub fn dispatch() -> crate::runtime::dispatch::Dispatch {
    static GROUPS: &[&[crate::runtime::dispatch::Row]] = &[
        #[cfg(feature = "booking-authentication")]
        authentication::dispatch::ROWS,
        #[cfg(feature = "booking-online_booking")]
        online_booking::dispatch::ROWS,
        #[cfg(feature = "booking-personal_account")]
        personal_account::dispatch::ROWS,
    ];
    crate::runtime::dispatch::Dispatch::new(GROUPS)
}

#[cfg_attr(not(feature = "booking"), allow(dead_code))]
static ENVELOPE: Envelope = Envelope {
    success: Some("success"),
    data: "data",
    meta: Some("meta"),
    json_api: None,
};

#[cfg_attr(not(feature = "booking"), allow(dead_code))]
const RATE_LIMITS: &[RateLimit] = &[
    RateLimit::per_minute(200),
    RateLimit::per_second(5),
];
