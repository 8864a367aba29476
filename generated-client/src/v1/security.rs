// Written by `cargo xtask regen`; changes are lost.

//! Credentials and their place in requests.

use crate::runtime::{Place, Scheme, Spelling};

/// Partner token
pub(super) static BEARER_PARTNER: Scheme = Scheme {
    name: "BearerPartner",
    place: Place::Header,
    key: "Authorization",
    spelling: &[Spelling::Literal("Bearer "), Spelling::Secret("partner_token")],
};

/// Partner token and user token, in one header
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
