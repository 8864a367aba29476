// Written by `cargo xtask regen`; changes are lost.

//! Bounds of values in requests.

use crate::runtime::{Bounds, Rules};

pub(super) static VOIP_CALL_QUERY: Rules = Rules {
    fields: &[
        (
            "limit",
            &Rules {
                bounds: Bounds {
                    maximum: Some(1000.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};
