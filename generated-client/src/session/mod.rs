//! Sessions: clients that make calls as a signed-in user.

#[cfg(feature = "booking-authentication")]
mod booking;
mod token;
#[cfg(feature = "authentication")]
mod user;

#[cfg(feature = "booking-authentication")]
pub use booking::BookingSession;
#[cfg(feature = "authentication")]
pub use user::Session;
