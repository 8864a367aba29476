// Written by `cargo xtask regen`; changes are lost.

//! What each operation answers and takes, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Answer, Body, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::AUTHORIZE_USER,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::SignedInUser, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::Credentials>),
            },
        ],
    },
];
