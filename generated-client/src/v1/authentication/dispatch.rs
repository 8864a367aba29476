// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::ByStatus;
use crate::runtime::dispatch::{Body, Documented, Row, Status, body, data, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::AUTHORIZE_USER,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: data::<types::SignedInUser>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(200),
                read: data::<types::SignInChallenge>,
            },
        ],
        listed: <types::SignInResponse as ByStatus>::LISTED,
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::Credentials>),
            },
        ],
    },
];
