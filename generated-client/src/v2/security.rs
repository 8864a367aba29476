// Written by `cargo xtask regen`; changes are lost.

//! Credentials and their place in requests.

use crate::runtime::{Place, Scheme, Spelling};

/// Partner and user token: `Bearer partner_token, User user_token`.
pub(super) static BEARER_PARTNER_USER: Scheme = Scheme {
    name: "BearerPartnerUser",
    place: Place::Header,
    key: "Authorization",
    spelling: &[
        Spelling::Literal("Bearer "),
        Spelling::Secret("partner_token"),
        Spelling::Literal(", User "),
        Spelling::Secret("user_token"),
    ],
};
