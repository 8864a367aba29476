// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::LIST_TEAM_MEMBERS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TeamMember>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::LIST_POSITIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Position>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_POSITION,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::Position, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewPosition>),
            },
        ],
    },
    Row {
        operation: &super::GET_POSITION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Position, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_POSITION,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewPosition>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_POSITION,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
];
