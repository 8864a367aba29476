// Written by `cargo xtask regen`; changes are lost.

//! The exchanges of all groups.

use crate::Exchange;

mod authentication;
mod locations;
mod services;
mod team_members;
mod clients;
mod users_permissions;
mod appointments;
mod events;
mod schedule_resources;
mod products;
mod inventory;
mod sales;
mod payments;
mod notifications;
mod online_booking_settings;
mod analytics_reports;
mod tags;
mod deposits;
mod loyalty_cards;
mod subscriptions_certificates;
mod loyalty_programs;
mod salary;
mod custom_fields;
mod chain_management;
mod chain_loyalty_programs;
mod fiscalization;
mod utilities;

/// Names of the secrets that calls need; each is its own value.
pub(crate) const SECRETS: &[&str] = &["partner_token", "user_token"];

pub(crate) const GROUPS: &[&[Exchange]] = &[
    authentication::EXCHANGES,
    locations::EXCHANGES,
    services::EXCHANGES,
    team_members::EXCHANGES,
    clients::EXCHANGES,
    users_permissions::EXCHANGES,
    appointments::EXCHANGES,
    events::EXCHANGES,
    schedule_resources::EXCHANGES,
    products::EXCHANGES,
    inventory::EXCHANGES,
    sales::EXCHANGES,
    payments::EXCHANGES,
    notifications::EXCHANGES,
    online_booking_settings::EXCHANGES,
    analytics_reports::EXCHANGES,
    tags::EXCHANGES,
    deposits::EXCHANGES,
    loyalty_cards::EXCHANGES,
    subscriptions_certificates::EXCHANGES,
    loyalty_programs::EXCHANGES,
    salary::EXCHANGES,
    custom_fields::EXCHANGES,
    chain_management::EXCHANGES,
    chain_loyalty_programs::EXCHANGES,
    fiscalization::EXCHANGES,
    utilities::EXCHANGES,
];
