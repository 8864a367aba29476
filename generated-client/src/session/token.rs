//! The token in the response of signing in.

use serde_json::Value;

/// Name of the secret that signing in returns.
pub(super) const TOKEN: &str = "user_token";

/// Returns the text at a JSON pointer. A number is returned as its digits.
pub(super) fn text(data: &Value, pointer: &str) -> Option<String> {
    match data.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
