// Written by `cargo xtask regen`; changes are lost.

//! Types of requests and responses, by the group that uses them.

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
mod shared;

#[cfg(feature = "authentication")]
pub use authentication::*;
#[cfg(feature = "locations")]
pub use locations::*;
#[cfg(feature = "services")]
pub use services::*;
#[cfg(feature = "team_members")]
pub use team_members::*;
#[cfg(feature = "clients")]
pub use clients::*;
#[cfg(feature = "users_permissions")]
pub use users_permissions::*;
#[cfg(feature = "appointments")]
pub use appointments::*;
#[cfg(feature = "events")]
pub use events::*;
#[cfg(feature = "schedule_resources")]
pub use schedule_resources::*;
#[cfg(feature = "products")]
pub use products::*;
#[cfg(feature = "inventory")]
pub use inventory::*;
#[cfg(feature = "sales")]
pub use sales::*;
#[cfg(feature = "payments")]
pub use payments::*;
#[cfg(feature = "notifications")]
pub use notifications::*;
#[cfg(feature = "online_booking_settings")]
pub use online_booking_settings::*;
#[cfg(feature = "analytics_reports")]
pub use analytics_reports::*;
#[cfg(feature = "tags")]
pub use tags::*;
#[cfg(feature = "deposits")]
pub use deposits::*;
#[cfg(feature = "loyalty_cards")]
pub use loyalty_cards::*;
#[cfg(feature = "subscriptions_certificates")]
pub use subscriptions_certificates::*;
#[cfg(feature = "loyalty_programs")]
pub use loyalty_programs::*;
#[cfg(feature = "salary")]
pub use salary::*;
#[cfg(feature = "custom_fields")]
pub use custom_fields::*;
#[cfg(feature = "chain_management")]
pub use chain_management::*;
#[cfg(feature = "chain_loyalty_programs")]
pub use chain_loyalty_programs::*;
#[cfg(feature = "fiscalization")]
pub use fiscalization::*;
#[cfg(feature = "utilities")]
pub use utilities::*;
pub use shared::*;
