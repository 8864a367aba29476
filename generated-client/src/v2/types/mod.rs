// Written by `cargo xtask regen`; changes are lost.

//! Types of requests and responses, by the group that uses them.

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
mod shared;

#[cfg(feature = "v2-services")]
pub use services::*;
#[cfg(feature = "v2-products")]
pub use products::*;
#[cfg(feature = "v2-team_members")]
pub use team_members::*;
#[cfg(feature = "v2-appointments")]
pub use appointments::*;
#[cfg(feature = "v2-events")]
pub use events::*;
#[cfg(feature = "v2-booking_users")]
pub use booking_users::*;
#[cfg(feature = "v2-custom_fields")]
pub use custom_fields::*;
#[cfg(feature = "v2-tags")]
pub use tags::*;
pub use shared::*;
