// Written by `cargo xtask regen`; changes are lost.

//! Types of requests and responses, by the group that uses them.

#[cfg(feature = "booking-authentication")]
mod authentication;
#[cfg(feature = "booking-online_booking")]
mod online_booking;
#[cfg(feature = "booking-personal_account")]
mod personal_account;
mod shared;

#[cfg(feature = "booking-authentication")]
pub use authentication::*;
#[cfg(feature = "booking-online_booking")]
pub use online_booking::*;
#[cfg(feature = "booking-personal_account")]
pub use personal_account::*;
pub use shared::*;
