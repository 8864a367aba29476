// Written by `cargo xtask regen`; changes are lost.

//! Types of requests and responses, by the group that uses them.

#[cfg(feature = "developer-marketplace")]
mod marketplace;
#[cfg(feature = "developer-webhooks")]
mod webhooks;
#[cfg(feature = "developer-voip")]
mod voip;
#[cfg(feature = "developer-dictionaries")]
mod dictionaries;
mod shared;

#[cfg(feature = "developer-marketplace")]
pub use marketplace::*;
#[cfg(feature = "developer-webhooks")]
pub use webhooks::*;
#[cfg(feature = "developer-voip")]
pub use voip::*;
#[cfg(feature = "developer-dictionaries")]
pub use dictionaries::*;
pub use shared::*;
