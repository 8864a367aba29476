// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Value;
use crate::runtime::dispatch::{Body, Documented, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::SEND_BOOKING_VERIFICATION_CODE,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<Value, types::Message>,
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
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::VerificationCodeRequest>),
            },
        ],
    },
    Row {
        operation: &super::AUTHORIZE_ONLINE_BOOKING_USER,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: json::<types::SignedInClient>,
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
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::Credentials>),
            },
        ],
    },
    Row {
        operation: &super::LOG_IN_WITH_PHONE_NUMBER_AND_CODE,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: json::<types::UserToken>,
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
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::PhoneSignIn>),
            },
        ],
    },
];
