// Written by `cargo xtask regen`; changes are lost.

//! The exchanges of all groups.

use crate::Exchange;

#[cfg(feature = "authentication")]
mod authentication;
#[cfg(feature = "locations")]
mod locations;
#[cfg(feature = "services")]
mod services;
#[cfg(feature = "team_members")]
mod team_members;
#[cfg(feature = "clients")]
mod clients;
#[cfg(feature = "users_permissions")]
mod users_permissions;
#[cfg(feature = "appointments")]
mod appointments;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "schedule_resources")]
mod schedule_resources;
#[cfg(feature = "products")]
mod products;
#[cfg(feature = "inventory")]
mod inventory;
#[cfg(feature = "sales")]
mod sales;
#[cfg(feature = "payments")]
mod payments;
#[cfg(feature = "notifications")]
mod notifications;
#[cfg(feature = "online_booking_settings")]
mod online_booking_settings;
#[cfg(feature = "analytics_reports")]
mod analytics_reports;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "deposits")]
mod deposits;
#[cfg(feature = "loyalty_cards")]
mod loyalty_cards;
#[cfg(feature = "subscriptions_certificates")]
mod subscriptions_certificates;
#[cfg(feature = "loyalty_programs")]
mod loyalty_programs;
#[cfg(feature = "salary")]
mod salary;
#[cfg(feature = "custom_fields")]
mod custom_fields;
#[cfg(feature = "chain_management")]
mod chain_management;
#[cfg(feature = "chain_loyalty_programs")]
mod chain_loyalty_programs;
#[cfg(feature = "fiscalization")]
mod fiscalization;
#[cfg(feature = "utilities")]
mod utilities;

/// Names of the secrets that calls need; each is its own value.
pub(crate) const SECRETS: &[&str] = &["partner_token", "user_token"];

pub(crate) const GROUPS: &[&[Exchange]] = &[
    #[cfg(feature = "authentication")]
    authentication::EXCHANGES,
    #[cfg(feature = "locations")]
    locations::EXCHANGES,
    #[cfg(feature = "services")]
    services::EXCHANGES,
    #[cfg(feature = "team_members")]
    team_members::EXCHANGES,
    #[cfg(feature = "clients")]
    clients::EXCHANGES,
    #[cfg(feature = "users_permissions")]
    users_permissions::EXCHANGES,
    #[cfg(feature = "appointments")]
    appointments::EXCHANGES,
    #[cfg(feature = "events")]
    events::EXCHANGES,
    #[cfg(feature = "schedule_resources")]
    schedule_resources::EXCHANGES,
    #[cfg(feature = "products")]
    products::EXCHANGES,
    #[cfg(feature = "inventory")]
    inventory::EXCHANGES,
    #[cfg(feature = "sales")]
    sales::EXCHANGES,
    #[cfg(feature = "payments")]
    payments::EXCHANGES,
    #[cfg(feature = "notifications")]
    notifications::EXCHANGES,
    #[cfg(feature = "online_booking_settings")]
    online_booking_settings::EXCHANGES,
    #[cfg(feature = "analytics_reports")]
    analytics_reports::EXCHANGES,
    #[cfg(feature = "tags")]
    tags::EXCHANGES,
    #[cfg(feature = "deposits")]
    deposits::EXCHANGES,
    #[cfg(feature = "loyalty_cards")]
    loyalty_cards::EXCHANGES,
    #[cfg(feature = "subscriptions_certificates")]
    subscriptions_certificates::EXCHANGES,
    #[cfg(feature = "loyalty_programs")]
    loyalty_programs::EXCHANGES,
    #[cfg(feature = "salary")]
    salary::EXCHANGES,
    #[cfg(feature = "custom_fields")]
    custom_fields::EXCHANGES,
    #[cfg(feature = "chain_management")]
    chain_management::EXCHANGES,
    #[cfg(feature = "chain_loyalty_programs")]
    chain_loyalty_programs::EXCHANGES,
    #[cfg(feature = "fiscalization")]
    fiscalization::EXCHANGES,
    #[cfg(feature = "utilities")]
    utilities::EXCHANGES,
];
