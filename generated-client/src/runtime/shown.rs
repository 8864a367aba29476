//! What `Debug` shows of a value: all of it, but for what stands under names of secrets.

use std::fmt;

use serde_json::Value;

use super::redact::is_secret;

/// Stands for a secret.
pub(crate) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[redacted]")
    }
}

/// A value without its secrets.
pub(crate) struct Shown<'v>(pub(crate) &'v Value);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Array(items) => out.debug_list().entries(items.iter().map(Shown)).finish(),
            Value::Object(fields) => {
                let mut map = out.debug_map();
                for (name, value) in fields {
                    let hides = is_secret(name) && !value.is_null() && !value.is_boolean();
                    map.key(name);
                    if hides {
                        map.value(&Hidden)
                    } else {
                        map.value(&Shown(value))
                    };
                }
                map.finish()
            }
            scalar => scalar.fmt(out),
        }
    }
}
