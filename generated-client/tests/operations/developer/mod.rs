// Written by `cargo xtask regen`; changes are lost.

//! The exchanges of all groups.

use crate::Exchange;

#[cfg(feature = "developer-marketplace")]
mod marketplace;
#[cfg(feature = "developer-webhooks")]
mod webhooks;
#[cfg(feature = "developer-voip")]
mod voip;
#[cfg(feature = "developer-dictionaries")]
mod dictionaries;

/// Names of the secrets that calls need; each is its own value.
pub(crate) const SECRETS: &[&str] = &["partner_token", "user_token"];

pub(crate) const GROUPS: &[&[Exchange]] = &[
    #[cfg(feature = "developer-marketplace")]
    marketplace::EXCHANGES,
    #[cfg(feature = "developer-webhooks")]
    webhooks::EXCHANGES,
    #[cfg(feature = "developer-voip")]
    voip::EXCHANGES,
    #[cfg(feature = "developer-dictionaries")]
    dictionaries::EXCHANGES,
];
