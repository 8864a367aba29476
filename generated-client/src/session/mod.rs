//! Sessions: clients that make calls as a signed-in user.

#[cfg(feature = "booking-authentication")]
mod booking;
#[cfg(feature = "authentication")]
mod user;

use serde_json::Value;

#[cfg(feature = "booking-authentication")]
pub use booking::BookingSession;
#[cfg(feature = "authentication")]
pub use user::Session;

/// Name of the secret that signing in returns.
const TOKEN: &str = "user_token";

/// Returns the text at a JSON pointer. A number is returned as its digits.
fn text(data: &Value, pointer: &str) -> Option<String> {
    match data.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
