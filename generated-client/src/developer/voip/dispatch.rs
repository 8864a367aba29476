// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Body, Documented, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::HANDLE_VOIP_INTEGRATION_EVENT,
        responses: &[
            Documented {
                status: Status::Code(202),
                read: enveloped::<Option<String>, types::Message>,
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
                read: Some(body::<types::VoipEvent>),
            },
        ],
    },
    Row {
        operation: &super::LIST_VOIP_CALLS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::VoipCall>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::VoipCallQuery>),
            },
        ],
    },
];
