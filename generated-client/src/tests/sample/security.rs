//! Security schemes in every location and format.

use crate::ClientBuilder;
use crate::runtime::{Place, Scheme, Spelling};

pub(super) static KEY: Scheme = Scheme {
    name: "Key",
    place: Place::Header,
    key: "Authorization",
    spelling: &[Spelling::Literal("Bearer "), Spelling::Secret("shop_key")],
};

pub(super) static USER: Scheme = Scheme {
    name: "User",
    place: Place::Header,
    key: "Authorization",
    spelling: &[Spelling::Literal("User "), Spelling::Secret("shop_user")],
};

pub(super) static BASIC: Scheme = Scheme {
    name: "Basic",
    place: Place::Header,
    key: "Authorization",
    spelling: &[Spelling::Literal("Basic "), Spelling::Basic("basic_user", "basic_password")],
};

pub(super) static IN_HEADER: Scheme =
    Scheme { name: "InHeader", place: Place::Header, key: "X-Api-Key", spelling: &[Spelling::Secret("shop_key")] };

pub(super) static IN_QUERY: Scheme =
    Scheme { name: "InQuery", place: Place::Query, key: "api_key", spelling: &[Spelling::Secret("shop_key")] };

pub(super) static IN_COOKIE: Scheme =
    Scheme { name: "InCookie", place: Place::Cookie, key: "session", spelling: &[Spelling::Secret("shop_user")] };

/// With the token of a session.
pub(super) static PARTNER_USER: Scheme = Scheme {
    name: "PartnerUser",
    place: Place::Header,
    key: "Authorization",
    spelling: &[
        Spelling::Literal("Bearer "),
        Spelling::Secret("partner_token"),
        Spelling::Literal(", User "),
        Spelling::Secret("user_token"),
    ],
};

impl ClientBuilder {
    pub(crate) fn shop_key(self, secret: impl Into<String>) -> Self {
        self.secret("shop_key", secret.into())
    }

    pub(crate) fn shop_user(self, secret: impl Into<String>) -> Self {
        self.secret("shop_user", secret.into())
    }
}
