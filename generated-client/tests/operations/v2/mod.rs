// Written by `cargo xtask regen`; changes are lost.

//! The exchanges of all groups.

use crate::Exchange;

#[cfg(feature = "v2-services")]
mod services;
#[cfg(feature = "v2-products")]
mod products;
#[cfg(feature = "v2-team_members")]
mod team_members;
#[cfg(feature = "v2-appointments")]
mod appointments;
#[cfg(feature = "v2-events")]
mod events;
#[cfg(feature = "v2-booking_users")]
mod booking_users;
#[cfg(feature = "v2-custom_fields")]
mod custom_fields;
#[cfg(feature = "v2-tags")]
mod tags;

/// Names of the secrets that calls need; each is its own value.
pub(crate) const SECRETS: &[&str] = &["partner_token", "user_token"];

pub(crate) const GROUPS: &[&[Exchange]] = &[
    #[cfg(feature = "v2-services")]
    services::EXCHANGES,
    #[cfg(feature = "v2-products")]
    products::EXCHANGES,
    #[cfg(feature = "v2-team_members")]
    team_members::EXCHANGES,
    #[cfg(feature = "v2-appointments")]
    appointments::EXCHANGES,
    #[cfg(feature = "v2-events")]
    events::EXCHANGES,
    #[cfg(feature = "v2-booking_users")]
    booking_users::EXCHANGES,
    #[cfg(feature = "v2-custom_fields")]
    custom_fields::EXCHANGES,
    #[cfg(feature = "v2-tags")]
    tags::EXCHANGES,
];
