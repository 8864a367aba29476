//! Names of values that are never shown.

use crate::runtime::{is_secret, is_sensitive};

#[test]
fn names_tell_secrets() {
    for name in ["token", "user_token", "accessTokens", "PASSWORD", "new-password", "client_secret", "X-Api-Key"] {
        assert!(is_secret(name) && is_sensitive(name), "{name}");
    }
    for name in ["code", "codes", "promocode", "errorCode", "pin", "PIN", "card_pin", "recordHash", "hash"] {
        assert!(!is_secret(name) && is_sensitive(name), "{name}");
    }
    for name in ["", "name", "shipping", "opinion", "encoded", "title", "staff_id", "codec"] {
        assert!(!is_secret(name) && !is_sensitive(name), "{name}");
    }
}
