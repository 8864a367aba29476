//! Help that this crate adds to the error messages of the runtime.

use crate::runtime::Help;

impl Help {
    pub(crate) const DECODE: Option<&'static str> = Some(
        "`raw()` is the body; `cargo xtask record` in the repository of this crate makes a report of it without personal data",
    );
}
