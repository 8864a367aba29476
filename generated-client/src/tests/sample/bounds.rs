//! Bounds of parameters and bodies.

use crate::runtime::{Alternative, Bounds, Rules, Takes};

pub(super) static NEW_VISIT: Rules = Rules {
    fields: &[(
        "break_duration",
        &Rules {
            bounds: Bounds { minimum: Some(0.0), maximum: Some(3600.0), multiple_of: Some(300.0), ..Bounds::NONE },
            ..Rules::NONE
        },
    )],
    ..Rules::NONE
};

pub(super) static BOOKING: Rules = Rules {
    forms: &[
        Alternative { takes: Takes::Object, known: &["title", "break_duration"], rules: &NEW_VISIT },
        Alternative { takes: Takes::Object, known: &["name", "min", "kinds"], rules: &Rules::NONE },
    ],
    ..Rules::NONE
};
