// Written by `cargo xtask regen`; changes are lost.

//! The exchanges of all groups.

use crate::Exchange;

#[cfg(feature = "booking-authentication")]
mod authentication;
#[cfg(feature = "booking-online_booking")]
mod online_booking;
#[cfg(feature = "booking-personal_account")]
mod personal_account;

/// Names of the secrets that calls need; each is its own value.
pub(crate) const SECRETS: &[&str] = &["partner_token", "user_token"];

pub(crate) const GROUPS: &[&[Exchange]] = &[
    #[cfg(feature = "booking-authentication")]
    authentication::EXCHANGES,
    #[cfg(feature = "booking-online_booking")]
    online_booking::EXCHANGES,
    #[cfg(feature = "booking-personal_account")]
    personal_account::EXCHANGES,
];
